## Sign in

sign-in = כניסה
sign-in-title = כניסה
sign-in-again = כניסה מחדש
sign-in-for = כדי להמשיך אל { $app }
sign-in-choose = בחירת חשבון מחובר
login-label = חשבון
login-hint = אימייל, מספר טלפון או מזהה החשבון
password-label = סיסמה
sign-in-empty-login = הזינו את כתובת האימייל, את מספר הטלפון או את מזהה החשבון
sign-in-empty-password = הזינו את הסיסמה
sign-in-wrong = החשבון והסיסמה לא תואמים. בדקו את שניהם ונסו שוב.
sign-in-too-many = יותר מדי ניסיונות. נסו שוב בעוד { $wait }.
sign-in-busy = אנשים רבים נכנסים ברגע זה. נסו שוב בעוד { $wait }.

## Choose an account

choose-title = בחירת חשבון

## Signed out

signed-out-title = יצאתם מהחשבון
signed-out-about = לדפדפן הזה אין יותר גישה לחשבון שלכם. האפליקציות שומרות על הגישה שאישרתם עד שתסירו אותה.
