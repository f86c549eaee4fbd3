## Letters: mail that leaves. A `news` sentence is a subject line, too, so it has no full stop.

letter-code-subject = הקוד שלכם ב-{ $brand } הוא { $code }
letter-sign-up = הזינו את הקוד הזה בדף שבו התחלתם ליצור את החשבון.
letter-sign-up-link = אישור הכתובת הזאת
letter-sign-in = הזינו את הקוד הזה בדף שבו אתם נכנסים לחשבון.
letter-sign-in-link = כניסה
letter-recover = הזינו את הקוד הזה בדף שבו ביקשתם עזרה עם החשבון.
letter-recover-link = קביעת סיסמה חדשה
letter-add-contact = הזינו את הקוד הזה בדף החשבון, כדי להוסיף את הכתובת הזאת לחשבון שלכם.
letter-add-contact-link = אישור הכתובת הזאת
letter-step-up = הזינו את הקוד הזה בדף שביקש אותו, כדי לאשר שאלה אתם.
letter-step-up-link = אישור שאלה אתם
letter-code-lasts = אפשר להשתמש בקוד פעם אחת בלבד. הוא תקף למשך { $wait }.
letter-code-not-you = אם לא ביקשתם אותו, ייתכן שמישהו הקליד את הכתובת שלכם בטעות: בלי הקוד לא יקרה דבר. אל תמסרו אותו לאף אחד, לא משנה מי מבקש.
letter-registered-subject = כבר יש לכם חשבון
letter-registered = מישהו, אולי אתם, מסר לנו את הכתובת הזאת לחשבון חדש או כאמצעי קשר נוסף. היא כבר שייכת לחשבון, ולכן דבר לא השתנה.
letter-registered-link = כניסה
letter-registered-not-you = אם שכחתם את הסיסמה, אפשר לקבוע סיסמה חדשה מדף הכניסה. אם אלה לא הייתם אתם, אין צורך לעשות דבר.
letter-changed = זה קרה ב-{ $moment } בחשבון של { $nickname }.
letter-changed-link = צפייה בחשבון
letter-changed-not-you = אם אלה הייתם אתם, אין צורך לעשות דבר. אם זה היה מישהו אחר, קבעו מיד סיסמה חדשה ונתקו את כל החיבורים האחרים.
letter-call-off-link = ביטול הבקשה
letter-call-off = אם אלה הייתם אתם, המתינו עד אז. אם זה היה מישהו אחר, בטלו את הבקשה וקבעו סיסמה חדשה. גם כניסה רגילה לחשבון מבטלת את הבקשה.
letter-closing = אם אלה הייתם אתם, אין צורך לעשות דבר. אם זה היה מישהו אחר, או אם תשנו את דעתכם, היכנסו לפני כן ושמרו על החשבון.
letter-closed-subject = חשבון של אדם שהשתמש ב-{ $app } נסגר
letter-closed = האדם שהאפליקציה { $app } מכירה לפי המזהה { $id } סגר את החשבון שלו. הטוקנים שלו כבר לא תקפים, והמזהה לא יינתן לאף אחד אחר.
letter-closed-do = מחקו את המידע ששמור אצלכם על האדם הזה, אלא אם החוק מחייב לשמור אותו.

## What changed

news-signed-in = מישהו נכנס לחשבון שלכם בדפדפן חדש
news-second-step-failed = מישהו עבר את השלב הראשון של הכניסה, אך לא את השני
news-password-changed = הסיסמה שלכם שונתה
news-password-reset = נקבעה סיסמה חדשה באמצעות קוד או קישור
news-contact-added = אמצעי הקשר { $contact } נוסף לחשבון שלכם
news-contact-removed = אמצעי הקשר { $contact } הוסר מהחשבון שלכם
news-primary-changed = אמצעי הקשר הראשי בחשבון שלכם הוא עכשיו { $contact }
news-passkey-added = נוסף מפתח הגישה ”{ $name }“
news-passkey-removed = הוסר מפתח הגישה ”{ $name }“
news-totp-added = מעכשיו נדרשים בכניסה קודים מאפליקציית אימות
news-totp-removed = כבר לא נדרשים בכניסה קודים מאפליקציית אימות
news-recovery-codes-made = נוצרו קודי שחזור חדשים, והקודמים כבר לא תקפים
news-recovery-code-used =
    { $left ->
        [one] נעשה שימוש בקוד שחזור, ונותר קוד אחד
        [two] נעשה שימוש בקוד שחזור, ונותרו שני קודים
       *[other] נעשה שימוש בקוד שחזור, ונותרו { $left } קודים
    }
news-device-trusted = דפדפן סומן כמהימן, ולא נדרש בו שלב שני
news-recovery-asked = התקבלה בקשה לכבות את הכניסה הדו-שלבית לחשבון שלכם, ואפשר לבצע אותה החל מ-{ $moment }
news-recovery-cancelled = הבקשה לכבות את הכניסה הדו-שלבית לחשבון שלכם בוטלה
news-factors-removed = הכניסה הדו-שלבית לחשבון שלכם כובתה
news-data-exported = כל הנתונים שלכם הורדו
news-closing-asked = החשבון שלכם ייסגר ב-{ $moment }
news-closing-cancelled = החשבון שלכם לא ייסגר

## Short messages

short-code = הקוד שלכם ב-{ $brand } הוא { $code }. הוא תקף פעם אחת, למשך { $wait }. אל תמסרו אותו לאף אחד.
short-registered = הודעה מ-{ $brand }: המספר הזה כבר שייך לחשבון. כניסה: { $link }
short-changed = הודעה מ-{ $brand }: { $what }. אם אלה לא הייתם אתם: { $link }
short-closed = הודעה מ-{ $brand }: האדם שהאפליקציה { $app } מכירה לפי המזהה { $id } סגר את החשבון שלו.
