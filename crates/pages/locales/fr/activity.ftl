activity-title = Activité
activity-about = Ce qui s’est passé sur votre compte au cours des 12 derniers mois.
activity-none = Il ne s’est encore rien passé.
event-signed-up = Le compte a été créé
event-signed-in =
    { $how ->
        [password] Connexion avec le mot de passe
        [password-and-second] Connexion avec le mot de passe et la seconde étape
        [email] Connexion avec un code envoyé par e-mail
        [email-and-second] Connexion avec un code envoyé par e-mail et la seconde étape
        [phone] Connexion avec un code envoyé par SMS
        [phone-and-second] Connexion avec un code envoyé par SMS et la seconde étape
        [passkey] Connexion avec une clé d’accès
        [qr] Connexion à l’aide d’un autre appareil
       *[unknown] Connexion
    }
event-wrong-password =
    { $times ->
        [one] Un mauvais mot de passe a été saisi { $times } fois
       *[other] Un mauvais mot de passe a été saisi { $times } fois
    }
event-session-ended = Une session a été fermée
event-other-sessions-ended = Toutes les autres sessions ont été fermées
event-primary-changed = { $contact } est devenu le premier moyen de contact
event-totp-added = Une application d’authentification a été configurée
event-totp-removed = L’application d’authentification a été supprimée
event-device-trusted = Un navigateur a été marqué comme fiable
event-device-forgotten = Un navigateur n’est plus considéré comme fiable
event-app-allowed = L’accès au compte a été autorisé pour { $app }
event-app-removed = L’accès de { $app } a été retiré
event-password-confirmed = Le mot de passe a été confirmé pour { $app }
event-profile-changed = Le profil a été modifié
event-friend-added = { $nickname } fait maintenant partie des amis
event-friend-removed = { $nickname } ne fait plus partie des amis
event-friend-blocked = Blocage de { $nickname }
event-closing-asked = La fermeture du compte a été prévue pour le { $moment }
event-closing-cancelled = Le compte reste ouvert
event-operator-acted =
    { $act ->
        [set-password] L’administration du serveur a défini un nouveau mot de passe
        [disable] L’administration du serveur a désactivé le compte
        [enable] L’administration du serveur a réactivé le compte
        [recover] L’administration du serveur a créé un lien de récupération
       *[unknown] L’administration du serveur a modifié le compte
    }
