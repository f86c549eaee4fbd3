## The inbox of a demonstration

inbox-title = Boîte de réception
inbox-about = Ce serveur n’envoie rien à l’extérieur. Ce qu’il aurait envoyé s’affiche ici, du plus récent au plus ancien, et tout le monde peut le lire.
inbox-empty = Rien n’a encore été envoyé.
inbox-short = Message court
inbox-to = À { $to }
inbox-html = Voir comme dans une messagerie
