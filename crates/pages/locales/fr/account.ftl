account-title = Votre compte
account-leave = Se déconnecter ou ajouter un compte
sign-out = Se déconnecter
sign-out-all = Se déconnecter de tous les comptes
add-account = Ajouter un autre compte
save = Enregistrer

## Overview

mend-title = Sécurité
mend-nothing = Il n’y a rien à faire pour le moment.
mend-no-contact = Ajoutez une adresse e-mail ou un numéro de téléphone pour retrouver l’accès si vous oubliez votre mot de passe
mend-one-contact = Ajoutez une deuxième adresse e-mail ou un deuxième numéro de téléphone, au cas où vous perdriez le premier
mend-no-second = Activez la connexion en deux étapes, pour qu’un mot de passe volé n’ouvre rien à lui seul
mend-no-codes = Créez des codes de récupération, pour le jour où vous n’aurez plus le téléphone
mend-requests =
    { $count ->
        [one] { $count } personne souhaite faire partie de vos amis
       *[other] { $count } personnes souhaitent faire partie de vos amis
    }
glance-title = En bref
glance-devices =
    { $count ->
        [one] Votre compte est ouvert dans { $count } navigateur
       *[other] Votre compte est ouvert dans { $count } navigateurs
    }
glance-apps =
    { $count ->
        [one] { $count } application a accès à votre compte
       *[other] { $count } applications ont accès à votre compte
    }
glance-friends =
    { $count ->
        [one] Vous avez { $count } ami
       *[other] Vous avez { $count } amis
    }

## Profile

profile-title = Profil
profile-about = À propos de vous
profile-language = Langue des messages
profile-language-hint = Les messages que ce serveur vous envoie sont dans cette langue.
nickname-wrong = Cela ne peut pas servir de pseudo. Utilisez 64 caractères au plus, sans caractères invisibles.
profile-region-wrong = Choisissez un pays ou une région dans la liste
profile-picture-missing = Choisissez d’abord un fichier
profile-picture-too-large = Ce fichier est trop volumineux. Choisissez un fichier de { $limit } MB au plus.
profile-picture-pixels = Cette image compte trop de pixels. Choisissez une image de { $limit } mégapixels au plus.
profile-picture-unreadable = Ce fichier n’est pas lisible comme image. Choisissez un fichier PNG, JPEG, WebP ou GIF.
nickname = Pseudo
nickname-hint = Le nom que voient les autres et vos applications
region = Pays ou région
region-none = Non précisé
location = { $city }, { $region }
user-id = Numéro de compte
picture-title = Image
picture-alt = Votre image
picture-new = Nouvelle image
picture-hint = PNG, JPEG, WebP ou GIF, { $limit } MB au plus
picture-upload = Envoyer
picture-save = Enregistrer l’image
picture-generated = Utiliser l’image générée
crop-title = Votre nouvelle image
crop-preview = Aperçu
crop-preview-alt = La partie choisie de votre image
crop-whole = L’image entière
crop-whole-alt = L’image que vous avez envoyée
crop-size = Taille de la partie
crop-across = De gauche à droite
crop-down = De haut en bas
crop-look = Actualiser l’aperçu

## Password

password-title = Changer votre mot de passe
password-change = Changer le mot de passe
password-about = Les applications que vous avez connectées devront ensuite être autorisées à nouveau. Chaque moyen de contact vérifié en est informé.
password-set = Définir le mot de passe

## Devices

devices-title = Appareils
devices-sessions = Sessions ouvertes
last-used = Dernière utilisation le { $moment }
session-this = Ce navigateur
session-since = Connexion le { $moment }
session-end = Fermer
session-end-which = Fermer la session dans { $browser }
session-end-others = Fermer toutes les autres sessions

## Connected apps

apps-title = Applications connectées
apps-allowed = Applications que vous avez autorisées
apps-password = Applications qui ont demandé votre mot de passe
apps-none = Aucune application n’a accès à votre compte.
app-given = Autorisée le { $moment }
app-asked = Demandé le { $moment }. Elle sait qui vous êtes pour elle et ne peut rien lire.
app-remove = Retirer l’accès
app-remove-which = Retirer l’accès de { $app }
never-used = Pas encore utilisée

## What has just been done

done-password = Votre nouveau mot de passe est défini.
done-profile = Votre profil est enregistré.
done-picture = Votre nouvelle image est enregistrée.
done-generated = Votre image est maintenant l’image générée.
done-session = La session est fermée.
done-no-session = Cette session n’existe plus. Rien n’a été fermé.
done-others = Toutes les autres sessions sont fermées.
done-app = L’application n’a plus accès à votre compte.
