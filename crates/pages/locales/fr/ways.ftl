## Other ways to sign in

sign-in-by-code = Recevoir un code par e-mail ou SMS
sign-in-by-qr = Utiliser un téléphone déjà connecté
sign-in-with-password = Se connecter avec un mot de passe
sign-in-code-title = Se connecter avec un code
sign-in-code-lead = Nous envoyons un code de six chiffres à votre adresse e-mail ou à votre téléphone.
sign-in-code-send = Envoyer le code

## Sign in with a phone

qr-title = Se connecter avec votre téléphone
qr-lead = Scannez cette image avec l’appareil photo d’un téléphone ou d’une tablette où votre compte est ouvert.
qr-picture = Image qu’un téléphone scanne pour connecter ce navigateur
qr-number = Le téléphone affiche le même nombre :
qr-waits = Cette page continue d’elle-même dès que le téléphone l’a autorisé. L’image est valable trois minutes.
qr-over-title = L’image est trop ancienne
qr-over = Elle n’a pas été utilisée à temps. Demandez-en une nouvelle.
qr-denied-title = Le téléphone a refusé
qr-denied = Quelqu’un a refusé cette connexion sur le téléphone.
qr-again = Afficher une nouvelle image
qr-ask-title = Se connecter sur un autre écran
qr-ask = { $browser } à l’adresse { $address } demande à se connecter à votre compte.
qr-compare = N’autorisez que si cet écran est devant vous et affiche ce nombre :
qr-warning = Si quelqu’un vous a envoyé cette image ou ce lien, refusez.
qr-allow = Autoriser
qr-deny = Refuser
qr-allowed-title = L’autre écran est connecté
qr-allowed = Il continue de lui-même dans un instant. Vous le trouvez parmi vos appareils, où vous pouvez fermer sa session.
qr-refused-title = Rien n’a été connecté
qr-refused = L’autre écran a été refusé.
qr-gone-title = Cette image n’est plus valable
qr-gone = Elle a déjà été utilisée ou date de plus de trois minutes. Affichez-en une nouvelle sur l’autre écran.
