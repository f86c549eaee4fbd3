copy-title = Salinan data anda
copy-about = Satu arkib dengan profil, kenalan, cara log masuk, peranti, aplikasi, rakan dan aktiviti anda, sebagai halaman untuk dibaca dan sebagai JSON, bersama gambar anda.
copy-get = Muat turun data saya
copy-of = Data { $nickname }
copy-made = Dibuat pada { $moment }
