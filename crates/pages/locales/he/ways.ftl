## Other ways to sign in

sign-in-by-code = קבלת קוד באימייל או ב-SMS
sign-in-by-qr = שימוש בטלפון מחובר
sign-in-with-password = כניסה עם סיסמה
sign-in-code-title = כניסה עם קוד
sign-in-code-lead = אנחנו שולחים קוד בן שש ספרות לכתובת האימייל או לטלפון שלכם.
sign-in-code-send = שליחת הקוד

## Sign in with a phone

qr-title = כניסה עם הטלפון
qr-lead = סרקו את קוד ה-QR הזה במצלמה של טלפון או טאבלט שבו אתם מחוברים.
qr-picture = קוד QR לסריקה בטלפון, לכניסה בדפדפן הזה
qr-number = הטלפון מציג את אותו מספר:
qr-waits = הדף הזה ימשיך מעצמו אחרי האישור בטלפון. קוד ה-QR תקף לשלוש דקות.
qr-over-title = קוד ה-QR ישן מדי
qr-over = לא נעשה בו שימוש בזמן. בקשו קוד חדש.
qr-denied-title = הכניסה נדחתה בטלפון
qr-denied = מישהו דחה את הכניסה הזאת בטלפון.
qr-again = הצגת קוד QR חדש
qr-ask-title = כניסה במסך אחר
qr-ask = הדפדפן { $browser } בכתובת { $address } מבקש להיכנס לחשבון שלכם.
qr-compare = אשרו רק אם המסך ההוא נמצא מולכם ומציג את המספר הזה:
qr-warning = אם מישהו שלח לכם את קוד ה-QR או את הקישור הזה, דחו את הבקשה.
qr-allow = אישור
qr-deny = דחייה
qr-allowed-title = הכניסה במסך האחר בוצעה
qr-allowed = הוא ימשיך מעצמו בעוד רגע. אפשר למצוא אותו ברשימת המכשירים שלכם ולנתק אותו משם.
qr-refused-title = לא בוצעה כניסה
qr-refused = הבקשה של המסך האחר נדחתה.
qr-gone-title = קוד ה-QR הזה כבר לא תקף
qr-gone = כבר נעשה בו שימוש, או שעברו יותר משלוש דקות. הציגו קוד חדש במסך האחר.
