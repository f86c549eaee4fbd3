## The inbox of a demonstration

inbox-title = Входящие
inbox-about = Этот сервер ничего не отправляет наружу. Всё, что он отправил бы, показано здесь для всех, новое сверху.
inbox-empty = Пока ничего не отправлено.
inbox-short = SMS
inbox-to = Кому: { $to }
inbox-html = Посмотреть так, как показывает почтовая программа
