## Demonstration

demo-logins = Account di prova
demo-logins-about = Questo è un server dimostrativo: chiunque può usare questi account e qui nulla è privato.
demo-heading = Prova
demo-about = Accedi a un’app con uno degli account qui sotto e guarda che cosa riceve.

## Home

home-title = Un solo account per le app che usi
home-apps = Le app chiedono qui prima di vedere qualcosa di te. Decidi tu che cosa, e puoi ripensarci.
home-account = Vai al tuo account
