## The second step of a sign-in

second-title = Seconde étape : saisir un code
second-lead = Votre compte demande une seconde étape. Ouvrez votre application d’authentification et saisissez les six chiffres qu’elle affiche, ou utilisez l’un de vos codes de récupération.
second-lead-recovery = Votre compte demande une seconde étape. Utilisez votre clé d’accès ou saisissez l’un de vos codes de récupération.
second-code = Code
second-code-hint = Six chiffres de l’application, ou un code de récupération de votre liste imprimée
second-empty = Saisissez le code
second-wrong = Ce code n’est pas valable : c’est un autre code, il est trop ancien ou il a déjà été utilisé. Attendez le prochain code dans l’application et réessayez.
second-trust = Faire confiance à ce navigateur
second-trust-hint =
    { $days ->
        [one] Aucun code ne vous est demandé ici pendant { $days } jour. Choisissez ceci uniquement sur un appareil qui est à vous.
       *[other] Aucun code ne vous est demandé ici pendant { $days } jours. Choisissez ceci uniquement sur un appareil qui est à vous.
    }

## Sign-in and security

place-security = Connexion et sécurité
security-title = Connexion et sécurité
security-two-steps = Connexion en deux étapes
security-two-steps-about = Après votre mot de passe, vous présentez quelque chose que personne d’autre ne possède : un code d’une application, une clé d’accès ou un code imprimé.
security-on = Activée
security-off = Désactivée
security-missing = Manquants
security-since = Ajout le { $moment }
security-totp-added = L’application d’authentification est ajoutée. Désormais, vous saisissez son code pour vous connecter. Créez aussi des codes de récupération, pour le jour où vous n’aurez plus le téléphone.
security-totp-removed = L’application d’authentification est supprimée
security-device-forgotten = Un code est de nouveau demandé dans ce navigateur

## Authenticator app

totp-name = Application d’authentification
totp-about = Une application de votre téléphone affiche six chiffres qui changent toutes les 30 secondes.
totp-add = Ajouter
totp-remove = Supprimer
totp-title = Ajouter une application d’authentification
totp-scan = Ouvrez une application d’authentification sur votre téléphone et scannez cette image.
totp-picture = Image à scanner avec une application d’authentification. Elle contient la même chose que le texte ci-dessous.
totp-type = Ou saisissez cette clé dans l’application.
totp-code = Code de l’application
totp-code-hint = Les six chiffres que l’application affiche maintenant
totp-wrong = Ce n’est pas un code de cette clé. Vérifiez que l’horloge du téléphone est à l’heure et saisissez le code que l’application affiche maintenant.

## Recovery codes

recovery-codes-name = Codes de récupération
recovery-codes-about = Dix codes sur papier. Chacun vous permet de vous connecter une fois lorsque vous n’avez pas votre téléphone.
recovery-codes-left =
    { $left ->
        [one] Il reste { $left } code. Si vous en créez de nouveaux, il ne sera plus valable.
       *[other] Il reste { $left } codes. Si vous en créez de nouveaux, ils ne seront plus valables.
    }
recovery-codes-make = Créer de nouveaux codes
recovery-codes-title = Vos codes de récupération
recovery-codes-keep = Imprimez ces codes ou notez-les, et rangez-les avec vos papiers. Ils ne sont affichés que maintenant. Chacun sert une seule fois.
recovery-codes-done = Je les ai conservés

## Trusted browsers

trusted-title = Navigateurs de confiance
trusted-about = La seconde étape n’est pas demandée dans ces navigateurs.
trusted-until = De confiance jusqu’au { $moment }
trusted-forget = Demander à nouveau

## Taking a factor away

totp-remove-title = Supprimer l’application d’authentification
passkey-remove-title = Supprimer cette clé d’accès
remove-factor-about = Elle ne permet plus de vous connecter. Les applications que vous avez autorisées vous demandent de vous reconnecter, et chacun de vos moyens de contact en est informé par un message.
remove-factor-last = Rien d’autre n’est configuré : votre mot de passe seul ouvrira désormais ce compte.
remove-factor-others = Fermer mes autres sessions
remove-factor-others-hint = Vous déconnecte partout sauf ici.
add-factor-others-hint = Faites-le si quelqu’un d’autre a peut-être une session ouverte sur votre compte. Les applications que vous avez connectées devront ensuite être autorisées à nouveau.

## Passkeys

passkeys-title = Clés d’accès
passkeys-about = Une clé d’accès est conservée par votre téléphone, votre ordinateur ou votre clé de sécurité. Elle s’ouvre avec votre doigt, votre visage ou un code PIN, et vous connecte sans mot de passe ni code.
passkeys-none = Il n’y a pas encore de clé d’accès
passkey-used = Dernière utilisation le { $moment }
passkey-add = Ajouter une clé d’accès
passkey-rename = Renommer
passkey-rename-label = Nom de cette clé d’accès
passkey-title = Ajouter une clé d’accès
passkey-about = Votre appareil demande votre doigt, votre visage ou un code PIN. Ensuite, il peut vous connecter à lui seul, et personne ne peut vous soutirer la clé par ruse.
passkey-cannot = Ce navigateur ne peut pas créer de clé d’accès pour ce serveur. Les clés d’accès ont besoin de scripts et d’un serveur qui a son propre nom.
passkey-name = Nom
passkey-name-hint = Pour la distinguer de vos autres clés d’accès
passkey-name-wrong = Donnez-lui un nom de 1 à 64 caractères
passkey-refused = Cette clé d’accès n’a pas été ajoutée. Elle existe peut-être déjà, ou la page est restée ouverte trop longtemps. Réessayez.
passkey-make = Ajouter
passkey-sign-in = Se connecter avec une clé d’accès
passkey-confirm = Confirmer avec une clé d’accès
passkey-wrong = Cette clé d’accès n’ouvre aucun compte ici. Utilisez-en une autre ou connectez-vous autrement.
security-passkey-added = La clé d’accès est ajoutée. Créez aussi des codes de récupération, pour le jour où vous n’aurez plus l’appareil.
security-passkey-removed = La clé d’accès est supprimée
security-passkey-renamed = La clé d’accès a un nouveau nom
