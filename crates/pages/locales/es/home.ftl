## Demonstration

demo-logins = Cuentas de prueba
demo-logins-about = Este es un servidor de demostración: cualquiera puede usar estas cuentas y nada de lo que hay aquí es privado.
demo-heading = Probar
demo-about = Inicia sesión en una aplicación con una de las cuentas de abajo y mira qué recibe.

## Home

home-title = Una sola cuenta para las aplicaciones que usas
home-apps = Las aplicaciones preguntan aquí antes de ver algo de ti. Tú decides qué ven y puedes retirarlo.
home-account = Ir a tu cuenta
