## The inbox of a demonstration

inbox-title = Posta in arrivo
inbox-about = Questo server non invia nulla all’esterno. Ciò che avrebbe inviato è qui, dal più recente, e chiunque può leggerlo.
inbox-empty = Non è stato ancora inviato nulla.
inbox-short = Messaggio breve
inbox-to = A { $to }
inbox-html = Mostra come in un programma di posta
