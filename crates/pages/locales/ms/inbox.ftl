## The inbox of a demonstration

inbox-title = Peti masuk
inbox-about = Pelayan ini tidak menghantar apa-apa ke luar. Apa yang sepatutnya dihantar ada di sini, yang terbaharu di atas, dan boleh dibaca oleh sesiapa sahaja.
inbox-empty = Belum ada yang dihantar.
inbox-short = Mesej SMS
inbox-to = Kepada { $to }
inbox-html = Lihat seperti yang ditunjukkan oleh program e-mel
