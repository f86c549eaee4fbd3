contacts-title = אמצעי קשר
contacts-about = הכתובות והמספרים האלה משמשים לכניסה לחשבון, לשחזור הגישה אם שכחתם את הסיסמה ולעדכונים על מה שקורה בחשבון.
contacts-none = אין לחשבון הזה כתובת אימייל או מספר טלפון.
contact-verified = מאומת
contact-unverified = לא מאומת
contact-primary = ראשי
contact-prefer = הגדרה כראשי
contact-prefer-which = הגדרה כראשי: { $contact }
contact-remove = הסרה
contact-remove-which = הסרה: { $contact }
contact-add-title = הוספת אמצעי קשר
contact-label = כתובת אימייל או מספר טלפון
contact-hint = מספרים ממדינות אחרות עם קידומת המדינה, למשל { DATA("+49 30 123456") }
contact-send = שליחת קוד
contact-wrong = הזינו כתובת אימייל כמו name@example.com, או מספר טלפון עם קידומת המדינה
contact-known = אמצעי הקשר הזה כבר קיים בחשבון שלכם
contact-full = בחשבון שלכם יש 10 אמצעי קשר, וזה המספר המרבי. הסירו קודם אחד מהם.
contact-last = זה אמצעי הקשר המאומת היחיד שלכם. הוסיפו אמצעי קשר אחר לפני שתסירו אותו, כדי שתוכלו לשחזר את הגישה.
contact-too-many = נשלחו יותר מדי בקשות לקוד. נסו שוב בעוד { $wait }.
contact-code-title = הזנת הקוד לאמצעי הקשר החדש
contact-code-sent = שלחנו קוד אל { $contact }.
contact-code-label = קוד
contact-code-hint = שש ספרות, בתוקף למשך 30 דקות
contact-code-wrong =
    { $left ->
        [one] הקוד לא נכון. נותר ניסיון אחד.
        [two] הקוד לא נכון. נותרו שני ניסיונות.
       *[other] הקוד לא נכון. נותרו { $left } ניסיונות.
    }
contact-code-over = הקוד הזה כבר לא תקף: נעשה בו שימוש, הוא ישן מדי או שהיו יותר מדי ניסיונות.
contact-prove = הוספת אמצעי הקשר הזה
contact-again = בקשת קוד חדש
contact-remove-title = הסרת אמצעי קשר
contact-remove-about = לא תוכלו יותר להיכנס או לשחזר את הגישה באמצעותו. תישלח אליו הודעה אחרונה על כך. לאפליקציות המקושרות יהיה צריך לאשר גישה מחדש.
end-others = ניתוק כל החיבורים האחרים
end-others-hint = עשו זאת אם ייתכן שמישהו אחר מחובר לחשבון שלכם.
done-contact = אמצעי הקשר נוסף.
done-primary = אמצעי הקשר הזה הוא עכשיו הראשי.
done-removed = אמצעי הקשר הוסר.
