## Demonstration

demo-logins = Konten zum Ausprobieren
demo-logins-about = Dies ist ein Demonstrationsserver: Alle dürfen diese Konten benutzen, und nichts hier ist privat.
demo-heading = Ausprobieren
demo-about = Melden Sie sich mit einem der Konten unten bei einer App an und sehen Sie, was sie erhält.

## Home

home-title = Ein Konto für die Apps, die Sie nutzen
home-apps = Apps fragen hier nach, bevor sie etwas von Ihnen sehen. Sie entscheiden, was es ist, und können es zurücknehmen.
home-account = Zu Ihrem Konto
