## The inbox of a demonstration

inbox-title = Posteingang
inbox-about = Dieser Server sendet nichts nach außen. Was er gesendet hätte, steht hier für alle lesbar, das Neueste zuerst.
inbox-empty = Es wurde noch nichts gesendet.
inbox-short = Kurznachricht
inbox-to = An { $to }
inbox-html = So anzeigen wie in einem Mailprogramm
