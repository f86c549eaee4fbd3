## The inbox of a demonstration

inbox-title = Skrzynka odbiorcza
inbox-about = Ten serwer niczego nie wysyła na zewnątrz. To, co by wysłał, jest widoczne tutaj dla każdego, najnowsze na górze.
inbox-empty = Nic jeszcze nie wysłano.
inbox-short = SMS
inbox-to = Do: { $to }
inbox-html = Zobacz tak, jak pokazuje program pocztowy
