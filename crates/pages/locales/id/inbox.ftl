## The inbox of a demonstration

inbox-title = Kotak masuk
inbox-about = Server ini tidak mengirim apa pun ke luar. Yang seharusnya dikirim ada di sini, yang terbaru di atas, dan dapat dibaca siapa pun.
inbox-empty = Belum ada yang dikirim.
inbox-short = Pesan SMS
inbox-to = Kepada { $to }
inbox-html = Lihat seperti yang ditampilkan program email
