account-title = החשבון שלכם
account-leave = יציאה מהחשבון או הוספת חשבון
sign-out = יציאה מהחשבון
sign-out-all = יציאה מכל החשבונות
add-account = הוספת חשבון אחר
save = שמירה

## Overview

mend-title = אבטחה
mend-nothing = הכול תקין, אין צורך לעשות דבר.
mend-no-contact = הוסיפו כתובת אימייל או מספר טלפון, כדי שתוכלו להיכנס שוב אם תשכחו את הסיסמה
mend-one-contact = הוסיפו כתובת אימייל או מספר טלפון נוספים, למקרה שלא תהיה גישה לראשונים
mend-no-second = הפעילו כניסה דו-שלבית, כדי שסיסמה גנובה לבדה לא תספיק לכניסה
mend-no-codes = צרו קודי שחזור, ליום שבו הטלפון לא יהיה איתכם
mend-requests =
    { $count ->
        [one] בקשת חברות אחת ממתינה לכם
        [two] שתי בקשות חברות ממתינות לכם
       *[other] { $count } בקשות חברות ממתינות לכם
    }
glance-title = תמונת מצב
glance-devices =
    { $count ->
        [one] אתם מחוברים בדפדפן אחד
        [two] אתם מחוברים בשני דפדפנים
       *[other] אתם מחוברים ב-{ $count } דפדפנים
    }
glance-apps =
    { $count ->
        [one] לאפליקציה אחת יש גישה לחשבון שלכם
        [two] לשתי אפליקציות יש גישה לחשבון שלכם
       *[other] ל-{ $count } אפליקציות יש גישה לחשבון שלכם
    }
glance-friends =
    { $count ->
        [one] יש לכם חבר אחד
        [two] יש לכם שני חברים
       *[other] יש לכם { $count } חברים
    }

## Profile

profile-title = פרופיל
profile-about = פרטים עליכם
profile-language = שפת ההודעות
profile-language-hint = ההודעות שהשרת הזה שולח אליכם כתובות בשפה הזאת.
nickname-wrong = אי אפשר להשתמש בכינוי הזה. השתמשו בעד 64 תווים, ללא תווים בלתי נראים.
profile-region-wrong = בחרו מדינה או אזור מהרשימה
profile-picture-missing = בחרו קודם קובץ
profile-picture-too-large = הקובץ גדול מדי. בחרו קובץ בגודל של עד { $limit } MB.
profile-picture-pixels = בתמונה יש יותר מדי פיקסלים. בחרו תמונה של עד { $limit } מגה-פיקסל.
profile-picture-unreadable = אי אפשר לקרוא את הקובץ כתמונה. בחרו קובץ PNG, JPEG, WebP או GIF.
nickname = כינוי
nickname-hint = השם שאחרים והאפליקציות שלכם רואים
region = מדינה או אזור
region-none = לא צוין
location = { $city }, { $region }
user-id = מזהה החשבון
picture-title = תמונה
picture-alt = התמונה שלכם
picture-new = תמונה חדשה
picture-hint = PNG, JPEG, WebP או GIF, עד { $limit } MB
picture-upload = העלאה
picture-save = שמירת התמונה
picture-generated = שימוש בתמונה שנוצרה אוטומטית
crop-title = התמונה החדשה שלכם
crop-preview = כך זה ייראה
crop-preview-alt = החלק שנבחר מהתמונה שלכם
crop-whole = התמונה המלאה
crop-whole-alt = התמונה שהעליתם
crop-size = גודל החלק
crop-across = מיקום משמאל לימין
crop-down = מיקום מלמעלה למטה
crop-look = הצגה מחדש

## Password

password-title = שינוי הסיסמה שלכם
password-change = שינוי הסיסמה
password-about = אחר כך יהיה צריך לאשר שוב גישה לאפליקציות המקושרות. הודעה תישלח לכל אמצעי הקשר המאומתים.
password-set = קביעת הסיסמה

## Devices

devices-title = מכשירים
devices-sessions = היכן אתם מחוברים
last-used = שימוש אחרון: { $moment }
session-this = הדפדפן הזה
session-since = כניסה: { $moment }
session-end = ניתוק
session-end-which = ניתוק החיבור: { $browser }
session-end-others = ניתוק כל החיבורים האחרים

## Connected apps

apps-title = אפליקציות מקושרות
apps-allowed = אפליקציות שאישרתם להן גישה
apps-password = אפליקציות שביקשו את הסיסמה שלכם
apps-none = לאף אפליקציה אין גישה לחשבון שלכם.
app-given = הגישה אושרה: { $moment }
app-asked = מועד הבקשה: { $moment }. האפליקציה יודעת מי אתם עבורה ואינה יכולה לקרוא דבר.
app-remove = הסרת הגישה
app-remove-which = הסרת הגישה של { $app }
never-used = עדיין לא נעשה שימוש

## What has just been done

done-password = הסיסמה החדשה נקבעה.
done-profile = הפרופיל נשמר.
done-picture = התמונה החדשה נשמרה.
done-generated = התמונה שלכם היא עכשיו זו שנוצרה אוטומטית.
done-session = החיבור נותק.
done-no-session = החיבור הזה כבר לא קיים. דבר לא נותק.
done-others = כל החיבורים האחרים נותקו.
done-app = לאפליקציה אין יותר גישה לחשבון שלכם.
