## Recovery

recover = Hai dimenticato la password?
recover-title = Imposta una nuova password
recover-lead = Indica il tuo account. Se esiste, vi inviamo un codice e un link.
recover-second-title = Conferma il secondo passaggio
recover-without = Non hai nulla di tutto ciò a portata di mano?
recover-without-about = Puoi chiedere di disattivare l’accesso in due passaggi. Occorre attendere { $wait }, e scriviamo subito a tutti i tuoi recapiti, così puoi opporti se la richiesta è di qualcun altro.
recover-without-ask = Chiedi di disattivarlo
recover-without-waiting = È già stato chiesto. Torna qui allo stesso modo a partire da questo momento: { $moment }. Potrai impostare una nuova password senza il secondo passaggio.
recover-password-title = Scegli una nuova password
recover-password-lead = Tutte le sessioni ora aperte verranno chiuse.
recover-password-removes = L’accesso in due passaggi viene disattivato nello stesso momento.
recover-password-set = Imposta la password
wait-asked-title = Hai chiesto di disattivare l’accesso in due passaggi
wait-asked = Torna allo stesso modo e imposta una nuova password a partire da questo momento: { $moment }. Abbiamo scritto a tutti i tuoi recapiti. Un normale accesso annulla la richiesta.
wait-call-off-title = Vuoi mantenere l’accesso in due passaggi?
wait-call-off = Qualcuno ha chiesto di disattivare l’accesso in due passaggi del tuo account. Se non è opera tua, annulla la richiesta e poi imposta una nuova password.
wait-call-off-button = Annulla la richiesta
wait-called-off-title = La richiesta è stata annullata
wait-called-off = L’accesso in due passaggi resta attivo. Se la richiesta non era tua, qualcuno può leggere le tue e-mail o i tuoi messaggi: imposta una nuova password anche lì.
wait-over-title = Non c’è nulla da annullare
wait-over = La richiesta è già stata annullata o è conclusa.
