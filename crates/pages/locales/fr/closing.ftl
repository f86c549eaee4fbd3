data-title = Vos données
data-close-about = Tout ce qui appartient à votre compte est supprimé. Vous avez quelques jours pour changer d’avis.
close-title = Fermer votre compte
close-heading = Fermer ce compte
close-now = Toutes vos sessions sont fermées immédiatement, et toutes les applications connectées perdent leur accès.
close-days =
    { $days ->
        [one] Pendant { $days } jour, vous pouvez encore vous connecter et conserver votre compte.
       *[other] Pendant { $days } jours, vous pouvez encore vous connecter et conserver votre compte.
    }
close-final = Ensuite, vos moyens de contact, votre image, vos amis, vos moyens de connexion et votre activité sont supprimés, et les développeurs de vos applications connectées en sont informés. Votre numéro de compte n’est jamais attribué à personne d’autre.
close-button = Fermer mon compte
close-not-allowed = Ce compte développe des applications ou administre ce serveur ; il ne peut donc pas être fermé ici. Adressez-vous aux responsables de ce serveur.
closing-title = Votre compte est en cours de fermeture
closing-until = Il sera définitivement fermé le { $moment }.
closing-back = Si vous changez d’avis, connectez-vous avant cette date et conservez-le.
closing-sign-in = Se connecter
closing-keep = Conserver mon compte
