### What happened to an account, for its owner.

activity-title = פעילות
activity-about = מה קרה בחשבון שלכם ב-12 החודשים האחרונים.
activity-none = עדיין לא קרה דבר.
event-signed-up = החשבון נוצר
event-signed-in =
    { $how ->
        [password] כניסה עם סיסמה
        [password-and-second] כניסה עם סיסמה ושלב שני
        [email] כניסה עם קוד שנשלח באימייל
        [email-and-second] כניסה עם קוד שנשלח באימייל ושלב שני
        [phone] כניסה עם קוד שנשלח ב-SMS
        [phone-and-second] כניסה עם קוד שנשלח ב-SMS ושלב שני
        [passkey] כניסה עם מפתח גישה
        [qr] כניסה בעזרת מכשיר אחר
       *[unknown] כניסה
    }
event-wrong-password =
    { $times ->
        [one] הוקלדה סיסמה שגויה
        [two] הוקלדה סיסמה שגויה פעמיים
       *[other] הוקלדה סיסמה שגויה { $times } פעמים
    }
event-session-ended = אחד החיבורים נותק
event-other-sessions-ended = כל החיבורים האחרים נותקו
event-primary-changed = אמצעי הקשר הראשי הוא עכשיו { $contact }
event-totp-added = נוספה אפליקציית אימות
event-totp-removed = אפליקציית האימות הוסרה
event-device-trusted = דפדפן סומן כמהימן
event-device-forgotten = אחד הדפדפנים כבר לא מהימן
event-app-allowed = אושרה ל-{ $app } גישה לחשבון
event-app-removed = הגישה של { $app } הוסרה
event-password-confirmed = הסיסמה אושרה עבור { $app }
event-profile-changed = הפרופיל השתנה
event-friend-added = נוסף לחברים: { $nickname }
event-friend-removed = הוסר מהחברים: { $nickname }
event-friend-blocked = נחסם: { $nickname }
event-closing-asked = החשבון ייסגר ב-{ $moment }
event-closing-cancelled = החשבון יישאר פתוח
event-operator-acted =
    { $act ->
        [set-password] הנהלת השרת קבעה סיסמה חדשה
        [disable] הנהלת השרת השביתה את החשבון
        [enable] הנהלת השרת הפעילה את החשבון
        [recover] הנהלת השרת יצרה קישור לשחזור החשבון
       *[unknown] הנהלת השרת שינתה את החשבון
    }
