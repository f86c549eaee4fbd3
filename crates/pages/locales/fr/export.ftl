copy-title = Une copie de vos données
copy-about = Une archive avec votre profil, vos moyens de contact, vos moyens de connexion, vos appareils, vos applications, vos amis et votre activité, sous forme de page à lire et de JSON, avec votre photo.
copy-get = Télécharger mes données
copy-of = Les données de { $nickname }
copy-made = Créé le { $moment }
