## Demonstration

demo-logins = Denenecek hesaplar
demo-logins-about = Bu bir tanıtım sunucusudur: Bu hesapları herkes kullanabilir ve buradaki hiçbir şey gizli değildir.
demo-heading = Deneyin
demo-about = Aşağıdaki hesaplardan biriyle bir uygulamada oturum açın ve uygulamanın ne aldığını görün.

## Home

home-title = Kullandığınız uygulamalar için tek hesap
home-apps = Uygulamalar size ait bir şeyi görmeden önce burada sorar. Neyi göreceklerine siz karar verirsiniz ve bundan vazgeçebilirsiniz.
home-account = Hesaba git
