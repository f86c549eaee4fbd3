copy-title = Una copia dei tuoi dati
copy-about = Un archivio con profilo, contatti, modi di accesso, dispositivi, app, amici e attività, come pagina da leggere e come JSON, con la tua immagine.
copy-get = Scarica i miei dati
copy-of = I dati di { $nickname }
copy-made = Creato il { $moment }
