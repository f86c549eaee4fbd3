## Demonstration

demo-logins = 試用帳號
demo-logins-about = 這是示範伺服器：任何人都能使用這些帳號，這裡沒有任何隱私。
demo-heading = 試用看看
demo-about = 用下方的帳號登入應用程式，看看它會收到什麼。

## Home

home-title = 一個帳號，登入你使用的應用程式
home-apps = 應用程式在取得你的任何資訊之前，都要在這裡徵求同意。給什麼由你決定，也可以隨時收回。
home-account = 前往我的帳號
