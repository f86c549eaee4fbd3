## Recovery

recover = Mot de passe oublié ?
recover-title = Définir un nouveau mot de passe
recover-lead = Indiquez votre compte. S’il existe, nous y envoyons un code et un lien.
recover-second-title = Confirmer la seconde étape
recover-without = Vous n’avez rien de cela sous la main ?
recover-without-about = Vous pouvez demander la désactivation de la connexion en deux étapes. Il faut attendre { $wait }, et nous écrivons tout de suite à tous vos moyens de contact, afin que vous puissiez vous y opposer si la demande vient de quelqu’un d’autre.
recover-without-ask = Demander sa désactivation
recover-without-waiting = La demande a déjà été faite. À partir du { $moment }, revenez ici de la même façon et vous pourrez définir un nouveau mot de passe sans la seconde étape.
recover-password-title = Choisir un nouveau mot de passe
recover-password-lead = Toutes les sessions ouvertes en ce moment seront fermées.
recover-password-removes = La connexion en deux étapes est désactivée en même temps.
recover-password-set = Définir le mot de passe
wait-asked-title = Vous avez demandé la désactivation de la connexion en deux étapes
wait-asked = À partir du { $moment }, revenez de la même façon et définissez un nouveau mot de passe. Nous avons écrit à tous vos moyens de contact. Une connexion habituelle annule la demande.
wait-call-off-title = Conserver la connexion en deux étapes ?
wait-call-off = Quelqu’un a demandé la désactivation de la connexion en deux étapes de votre compte. Si ce n’était pas vous, annulez la demande, puis définissez un nouveau mot de passe.
wait-call-off-button = Annuler la demande
wait-called-off-title = La demande est annulée
wait-called-off = La connexion en deux étapes reste active. Si la demande ne venait pas de vous, quelqu’un peut lire vos e-mails ou vos messages : définissez là aussi un nouveau mot de passe.
wait-over-title = Il n’y a rien à annuler
wait-over = La demande a déjà été annulée, ou elle est terminée.
