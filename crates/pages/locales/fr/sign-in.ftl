## Sign in

sign-in = Se connecter
sign-in-title = Se connecter
sign-in-again = Se reconnecter
sign-in-for = pour continuer vers { $app }
sign-in-choose = Choisir un compte déjà connecté
login-label = Compte
login-hint = Adresse e-mail, numéro de téléphone ou numéro de compte
password-label = Mot de passe
sign-in-empty-login = Saisissez votre adresse e-mail, votre numéro de téléphone ou votre numéro de compte
sign-in-empty-password = Saisissez votre mot de passe
sign-in-wrong = Ce compte et ce mot de passe ne correspondent pas. Vérifiez les deux et réessayez.
sign-in-too-many = Trop de tentatives. Réessayez dans { $wait }.
sign-in-busy = De nombreuses personnes se connectent en ce moment. Réessayez dans { $wait }.

## Choose an account

choose-title = Choisir un compte

## Signed out

signed-out-title = Déconnexion effectuée
signed-out-about = Ce navigateur n’a plus accès à votre compte. Les applications gardent l’accès que vous leur avez accordé jusqu’à ce que vous le retiriez.
