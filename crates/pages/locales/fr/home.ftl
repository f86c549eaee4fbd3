## Demonstration

demo-logins = Comptes à essayer
demo-logins-about = Ceci est un serveur de démonstration : tout le monde peut utiliser ces comptes, et rien ici n’est privé.
demo-heading = Essayer
demo-about = Connectez-vous à une application avec l’un des comptes ci-dessous et voyez ce qu’elle reçoit.

## Home

home-title = Un seul compte pour les applications que vous utilisez
home-apps = Les applications demandent ici avant de voir quoi que ce soit de vous. Vous décidez de ce qu’elles voient et pouvez revenir sur votre choix.
home-account = Aller à votre compte
