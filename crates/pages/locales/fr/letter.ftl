## Letters: mail that leaves. A `news` sentence is a subject line, too, so it has no full stop.

letter-code-subject = { $code } est votre code { $brand }
letter-sign-up = Saisissez ce code sur la page où vous avez commencé à créer votre compte.
letter-sign-up-link = Confirmer cette adresse
letter-sign-in = Saisissez ce code sur la page où vous vous connectez.
letter-sign-in-link = Se connecter
letter-recover = Saisissez ce code sur la page où vous avez demandé de l’aide pour votre compte.
letter-recover-link = Définir un nouveau mot de passe
letter-add-contact = Saisissez ce code sur la page de votre compte pour y ajouter cette adresse.
letter-add-contact-link = Confirmer cette adresse
letter-step-up = Saisissez ce code sur la page qui l’a demandé, pour montrer que c’est bien vous.
letter-step-up-link = Confirmer que c’est bien vous
letter-code-lasts = Le code ne peut servir qu’une fois, dans un délai de { $wait }.
letter-code-not-you = Si vous ne l’avez pas demandé, quelqu’un a peut-être saisi votre adresse par erreur : sans le code, rien ne se passe. Ne le communiquez à personne, qui que ce soit qui le demande.
letter-registered-subject = Vous avez déjà un compte
letter-registered = Quelqu’un, peut-être vous, a indiqué cette adresse pour un nouveau compte ou comme moyen de contact supplémentaire. Elle mène déjà à un compte ; rien n’a donc été modifié.
letter-registered-link = Se connecter
letter-registered-not-you = Si vous ne connaissez plus votre mot de passe, vous pouvez en définir un nouveau depuis la page de connexion. Si ce n’était pas vous, il n’y a rien à faire.
letter-changed = Cela s’est passé le { $moment } sur le compte de { $nickname }.
letter-changed-link = Consulter votre compte
letter-changed-not-you = Si c’était vous, il n’y a rien à faire. Si c’était quelqu’un d’autre, définissez tout de suite un nouveau mot de passe et fermez toutes les autres sessions.
letter-call-off-link = Annuler la demande
letter-call-off = Si c’était vous, attendez jusque-là. Si c’était quelqu’un d’autre, annulez la demande et définissez un nouveau mot de passe. Une connexion habituelle l’annule aussi.
letter-closing = Si c’était vous, il n’y a rien à faire. Si c’était quelqu’un d’autre, ou si vous changez d’avis, connectez-vous avant cette date et conservez votre compte.
letter-closed-subject = Une personne qui utilisait { $app } a fermé son compte
letter-closed = La personne que { $app } connaît sous l’ID { $id } a fermé son compte. Ses jetons ne fonctionnent plus, et l’ID ne sera attribué à personne d’autre.
letter-closed-do = Supprimez ce que vous conservez de cette personne, sauf si une loi vous impose de le garder.

## What changed

news-signed-in = Quelqu’un s’est connecté à votre compte avec un nouveau navigateur
news-second-step-failed = Quelqu’un a passé la première étape de la connexion, mais pas la seconde
news-password-changed = Votre mot de passe a été modifié
news-password-reset = Un nouveau mot de passe a été défini à l’aide d’un code ou d’un lien
news-contact-added = { $contact } a été ajouté à votre compte
news-contact-removed = { $contact } a été supprimé de votre compte
news-primary-changed = { $contact } est maintenant votre premier moyen de contact
news-passkey-added = La clé d’accès « { $name } » a été ajoutée
news-passkey-removed = La clé d’accès « { $name } » a été supprimée
news-totp-added = Les codes d’une application d’authentification sont maintenant demandés
news-totp-removed = Les codes d’une application d’authentification ne sont plus demandés
news-recovery-codes-made = De nouveaux codes de récupération ont été créés, et les anciens ne fonctionnent plus
news-recovery-code-used =
    { $left ->
        [one] Un code de récupération a été utilisé, il en reste { $left }
       *[other] Un code de récupération a été utilisé, il en reste { $left }
    }
news-device-trusted = Un navigateur est maintenant fiable et la seconde étape n’y est pas demandée
news-recovery-asked = Quelqu’un a demandé la désactivation de votre connexion en deux étapes, possible à partir du { $moment }
news-recovery-cancelled = La demande de désactivation de votre connexion en deux étapes a été annulée
news-factors-removed = Votre connexion en deux étapes a été désactivée
news-data-exported = Toutes vos données ont été téléchargées
news-closing-asked = Votre compte sera fermé le { $moment }
news-closing-cancelled = Votre compte ne sera pas fermé

## Short messages

short-code = { $code } est votre code { $brand }. Il sert une seule fois, dans un délai de { $wait }. Ne le communiquez à personne.
short-registered = { $brand } : ce numéro mène déjà à un compte. Se connecter : { $link }
short-changed = { $brand } : { $what }. Si ce n’était pas vous : { $link }
short-closed = { $brand } : la personne que { $app } connaît sous l’ID { $id } a fermé son compte.
