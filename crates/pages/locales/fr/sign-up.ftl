## Sign up

sign-up = Créer un compte
sign-up-title = Créer un compte
sign-up-hint = Nous y envoyons un code pour vérifier que l’adresse ou le numéro est à vous. Écrivez un numéro de téléphone avec son indicatif de pays, par exemple +86…
sign-up-instead = Se connecter avec un compte existant
sign-up-closed = Sur ce serveur, les comptes sont créés par ses responsables ou sur invitation. Si vous avez une invitation, ouvrez le lien qu’elle contient.
sign-up-finish-title = Terminer la création du compte
sign-up-finish-lead = { $contact } est confirmé. Choisissez comment les autres vous voient, et un mot de passe.
sign-up-button = Créer le compte
contact-empty = Saisissez votre adresse e-mail ou votre numéro de téléphone
contact-email = Ce n’est pas une adresse e-mail. Une adresse ressemble à name@example.com.
contact-phone = Ce n’est pas un numéro de téléphone. Écrivez-le avec son indicatif de pays, par exemple +8613800000001.
sign-up-nickname = Pseudo
sign-up-nickname-hint = 64 caractères au plus. Vos amis et les applications que vous autorisez le voient.
sign-up-nickname-empty = Saisissez un pseudo

## A new password

new-password-label = Nouveau mot de passe
new-password-hint = Au moins { $least } caractères. Quelques mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.
password-too-short = Le mot de passe est trop court. Utilisez au moins { $least } caractères.
password-too-long = Le mot de passe est trop long. Utilisez 4 096 octets au plus, soit environ 4 000 lettres latines.
password-guessable = Ce mot de passe est facile à deviner. Utilisez quelques mots sans rapport entre eux, et aucun de vos noms.
password-in-force = C’est déjà votre mot de passe. Utilisez-en un autre.
password-known = Ce mot de passe a été divulgué quand un autre service a perdu ses mots de passe. Utilisez-en un autre, et changez-le là-bas aussi.

## Enter the code

code-title = Saisir le code
code-sent = Nous avons envoyé un code à { $contact }.
code-sent-perhaps = S’il existe un compte pour { $contact }, nous y avons envoyé un code.
code-label = Code
code-hint = Six chiffres
code-empty = Saisissez le code
code-wrong =
    { $tries ->
        [one] Ce code n’est pas correct. Il vous reste { $tries } tentative.
       *[other] Ce code n’est pas correct. Il vous reste { $tries } tentatives.
    }
code-over = Ce code ne peut plus être utilisé. Faites-en envoyer un autre.
code-too-many = Trop de codes ont été demandés. Un autre pourra être envoyé dans { $wait }.
code-nothing = Rien reçu ? Cela peut prendre une minute. Regardez aussi dans les indésirables.
code-nothing-mail = Rien reçu ? Cela peut prendre une minute. Regardez aussi dans les indésirables. Vous pouvez également ouvrir le lien de l’e-mail.
code-nothing-short = Rien reçu ? Cela peut prendre une minute. Vérifiez que le numéro est correct.
code-again = Envoyer un autre code
code-other = Changer d’adresse ou de numéro

## Open a link

link-title = Est-ce bien vous ?
link-about = Ce lien a été envoyé à { $contact }. Ne continuez que si vous l’avez demandé.
link-elsewhere = Vous avez commencé dans un autre navigateur. Vous pouvez créer le compte ici. Si une application vous a envoyé, retournez-y ensuite dans cet autre navigateur et connectez-vous.
link-confirm = Confirmer
link-sign-in = Se connecter
link-recover = Définir un nouveau mot de passe
link-step-up = C’est bien moi
link-over-title = Ce lien ne peut plus être utilisé
link-over = Il a été utilisé, il est trop ancien, ou un lien plus récent a été envoyé depuis.
link-again = Recommencer
