## Sign in

sign-in = تسجيل الدخول
sign-in-title = تسجيل الدخول
sign-in-again = تسجيل الدخول مجددًا
sign-in-for = للمتابعة إلى { $app }
sign-in-choose = اختيار حساب سُجِّل الدخول إليه
login-label = الحساب
login-hint = البريد الإلكتروني أو رقم الهاتف أو معرّف الحساب
password-label = كلمة المرور
sign-in-empty-login = أدخل عنوان بريدك الإلكتروني أو رقم هاتفك أو معرّف حسابك
sign-in-empty-password = أدخل كلمة المرور
sign-in-wrong = الحساب وكلمة المرور غير متطابقين. تحقق منهما وحاول مجددًا.
sign-in-too-many = محاولات كثيرة جدًا. حاول مجددًا بعد { $wait }.
sign-in-busy = يسجّل كثيرون الدخول الآن. حاول مجددًا بعد { $wait }.

## Choose an account

choose-title = اختيار حساب

## Signed out

signed-out-title = سُجِّل خروجك
signed-out-about = لم يعد بإمكان هذا المتصفح الوصول إلى حسابك. تحتفظ التطبيقات بالوصول الذي سمحت به إلى أن تزيله.
