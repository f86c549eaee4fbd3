## Recovery

recover = Passwort vergessen?
recover-title = Neues Passwort festlegen
recover-lead = Nennen Sie Ihr Konto. Wenn es eines gibt, senden wir einen Code und einen Link dorthin.
recover-second-title = Zweiten Faktor bestätigen
recover-without = Haben Sie nichts davon zur Hand?
recover-without-about = Sie können beantragen, dass Ihre zweiten Faktoren entfernt werden. Das geschieht erst nach { $wait }, und wir schreiben sofort an alle Ihre Kontaktwege, damit Sie widersprechen können, falls es jemand anderes war.
recover-without-ask = Entfernen beantragen
recover-without-waiting = Das wurde bereits beantragt. Kommen Sie ab { $moment } auf demselben Weg hierher zurück, dann können Sie ohne sie ein neues Passwort festlegen.
recover-password-title = Neues Passwort wählen
recover-password-lead = Überall, wo Sie jetzt angemeldet sind, werden Sie abgemeldet.
recover-password-removes = Ihre zweiten Faktoren werden gleichzeitig entfernt.
recover-password-set = Passwort festlegen
wait-asked-title = Sie haben beantragt, Ihre zweiten Faktoren zu entfernen
wait-asked = Kommen Sie ab { $moment } auf demselben Weg zurück und legen Sie ein neues Passwort fest. Wir haben an alle Ihre Kontaktwege geschrieben. Eine gewöhnliche Anmeldung zieht den Antrag zurück.
wait-call-off-title = Ihre zweiten Faktoren behalten?
wait-call-off = Jemand hat beantragt, die zweiten Faktoren Ihres Kontos zu entfernen. Wenn Sie es nicht waren, ziehen Sie den Antrag zurück und legen Sie dann ein neues Passwort fest.
wait-call-off-button = Antrag zurückziehen
wait-called-off-title = Der Antrag ist zurückgezogen
wait-called-off = Ihre zweiten Faktoren bleiben. Wenn der Antrag nicht von Ihnen kam, kann jemand Ihre E-Mails oder Nachrichten lesen: Legen Sie auch dort ein neues Passwort fest.
wait-over-title = Es gibt nichts zurückzuziehen
wait-over = Der Antrag wurde schon zurückgezogen, oder er ist erledigt.
