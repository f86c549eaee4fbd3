copy-title = Eine Kopie Ihrer Daten
copy-about = Ein Archiv mit Profil, Kontaktwegen, Anmeldearten, Geräten, Apps, Freunden und Aktivität, als lesbare Seite und als JSON, mit Ihrem Bild.
copy-get = Meine Daten herunterladen
copy-of = Die Daten von { $nickname }
copy-made = Erstellt am { $moment }
