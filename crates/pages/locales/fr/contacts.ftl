contacts-title = Moyens de contact
contacts-about = Ces adresses et ces numéros servent à vous connecter, à retrouver l’accès si vous oubliez votre mot de passe et à vous informer de ce qui se passe sur votre compte.
contacts-none = Ce compte n’a ni adresse e-mail ni numéro de téléphone.
contact-verified = Vérifié
contact-unverified = Non vérifié
contact-primary = Contacté en premier
contact-prefer = Contacter en premier
contact-prefer-which = Contacter en premier : { $contact }
contact-remove = Supprimer
contact-remove-which = Supprimer : { $contact }
contact-add-title = Ajouter un moyen de contact
contact-label = Adresse e-mail ou numéro de téléphone
contact-hint = Numéros d’autres pays avec leur indicatif, par exemple +49 30 123456
contact-send = Envoyer un code
contact-wrong = Saisissez une adresse e-mail comme name@example.com, ou un numéro de téléphone avec son indicatif de pays
contact-known = Votre compte a déjà ce moyen de contact
contact-full = Votre compte a 10 moyens de contact, le maximum possible. Supprimez-en d’abord un.
contact-last = C’est votre seul moyen de contact vérifié. Ajoutez-en un autre avant de le supprimer, afin de pouvoir retrouver l’accès.
contact-too-many = Trop de codes ont été demandés. Réessayez dans { $wait }.
contact-code-title = Saisir le code du nouveau moyen de contact
contact-code-sent = Nous avons envoyé un code à { $contact }.
contact-code-label = Code
contact-code-hint = Six chiffres, valables 30 minutes
contact-code-wrong =
    { $left ->
        [one] Ce code n’est pas correct. Il vous reste { $left } tentative.
       *[other] Ce code n’est pas correct. Il vous reste { $left } tentatives.
    }
contact-code-over = Ce code n’est plus valable : il a été utilisé, il est trop ancien ou il a été essayé trop souvent.
contact-prove = Ajouter ce moyen de contact
contact-again = Demander un nouveau code
contact-remove-title = Supprimer un moyen de contact
contact-remove-about = Il ne permet plus de vous connecter ni de retrouver l’accès. Il reçoit un dernier message qui l’indique. Les applications que vous avez connectées doivent être autorisées à nouveau.
end-others = Fermer toutes les autres sessions
end-others-hint = Faites-le si quelqu’un d’autre a peut-être une session ouverte sur votre compte.
done-contact = Le moyen de contact a été ajouté.
done-primary = Ce moyen de contact est maintenant utilisé en premier.
done-removed = Le moyen de contact a été supprimé.
