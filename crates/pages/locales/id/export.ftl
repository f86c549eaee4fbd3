copy-title = Salinan data Anda
copy-about = Satu arsip berisi profil, kontak, cara masuk, perangkat, aplikasi, teman, dan aktivitas Anda, sebagai halaman untuk dibaca dan sebagai JSON, beserta foto Anda.
copy-get = Unduh data saya
copy-of = Data { $nickname }
copy-made = Dibuat pada { $moment }
