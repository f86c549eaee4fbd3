## Recovery

recover = Passwort vergessen?
recover-title = Neues Passwort festlegen
recover-lead = Nennen Sie Ihr Konto. Wenn es eines gibt, senden wir einen Code und einen Link dorthin.
recover-second-title = Zweiten Schritt bestätigen
recover-without = Haben Sie nichts davon zur Hand?
recover-without-about = Sie können beantragen, dass die Anmeldung in zwei Schritten ausgeschaltet wird. Das geschieht erst nach { $wait }, und wir schreiben sofort an alle Ihre Kontaktwege, damit Sie widersprechen können, falls es jemand anderes war.
recover-without-ask = Ausschalten beantragen
recover-without-waiting = Das wurde bereits beantragt. Kommen Sie ab { $moment } auf demselben Weg hierher zurück, dann können Sie ohne den zweiten Schritt ein neues Passwort festlegen.
recover-password-title = Neues Passwort wählen
recover-password-lead = Überall, wo Sie jetzt angemeldet sind, werden Sie abgemeldet.
recover-password-removes = Die Anmeldung in zwei Schritten wird gleichzeitig ausgeschaltet.
recover-password-set = Passwort festlegen
wait-asked-title = Sie haben beantragt, die Anmeldung in zwei Schritten auszuschalten
wait-asked = Kommen Sie ab { $moment } auf demselben Weg zurück und legen Sie ein neues Passwort fest. Wir haben an alle Ihre Kontaktwege geschrieben. Eine gewöhnliche Anmeldung zieht den Antrag zurück.
wait-call-off-title = Anmeldung in zwei Schritten behalten?
wait-call-off = Jemand hat beantragt, die Anmeldung in zwei Schritten für Ihr Konto auszuschalten. Wenn Sie es nicht waren, ziehen Sie den Antrag zurück und legen Sie dann ein neues Passwort fest.
wait-call-off-button = Antrag zurückziehen
wait-called-off-title = Der Antrag ist zurückgezogen
wait-called-off = Die Anmeldung in zwei Schritten bleibt an. Wenn der Antrag nicht von Ihnen kam, kann jemand Ihre E-Mails oder Nachrichten lesen: Legen Sie auch dort ein neues Passwort fest.
wait-over-title = Es gibt nichts zurückzuziehen
wait-over = Der Antrag wurde schon zurückgezogen, oder er ist erledigt.
