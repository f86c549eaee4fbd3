## Sign in

sign-in = Iniciar sesión
sign-in-title = Iniciar sesión
sign-in-again = Iniciar sesión de nuevo
sign-in-for = para continuar a { $app }
sign-in-choose = Elegir una cuenta con sesión iniciada
login-label = Cuenta
login-hint = Correo electrónico, número de teléfono o número de cuenta
password-label = Contraseña
sign-in-empty-login = Escribe tu correo electrónico, número de teléfono o número de cuenta
sign-in-empty-password = Escribe tu contraseña
sign-in-wrong = Esa cuenta y esa contraseña no coinciden. Revisa ambas e inténtalo de nuevo.
sign-in-too-many = Demasiados intentos. Inténtalo de nuevo en { $wait }.
sign-in-busy = Muchas personas están iniciando sesión en este momento. Inténtalo de nuevo en { $wait }.

## Choose an account

choose-title = Elegir una cuenta

## Signed out

signed-out-title = Sesión cerrada
signed-out-about = Este navegador ya no tiene acceso a tu cuenta. Las aplicaciones conservan el acceso que les permitiste hasta que lo quites.
