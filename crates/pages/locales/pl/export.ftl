copy-title = Kopia Twoich danych
copy-about = Jedno archiwum z profilem, kontaktami, sposobami logowania, urządzeniami, aplikacjami, znajomymi i aktywnością, jako strona do czytania i jako JSON, z Twoim zdjęciem.
copy-get = Pobierz moje dane
copy-of = Dane konta: { $nickname }
copy-made = Utworzono: { $moment }
