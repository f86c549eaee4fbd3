## Second factor at sign-in

second-title = השלב השני: הזנת קוד
second-lead = בחשבון שלכם נדרש שלב שני. פתחו את אפליקציית האימות והזינו את שש הספרות שהיא מציגה, או השתמשו באחד מקודי השחזור.
second-lead-recovery = בחשבון שלכם נדרש שלב שני. השתמשו במפתח הגישה, או הזינו אחד מקודי השחזור.
second-code = קוד
second-code-hint = שש ספרות מהאפליקציה, או קוד שחזור מהרשימה המודפסת
second-empty = הזינו את הקוד
second-wrong = הקוד הזה לא תקף: הוא קוד אחר, ישן מדי או שכבר נעשה בו שימוש. המתינו לקוד הבא באפליקציה ונסו שוב.
second-trust = סימון הדפדפן הזה כמהימן
second-trust-hint =
    { $days ->
        [one] לא תתבקשו להזין כאן קוד במשך יום אחד. בחרו באפשרות הזאת רק במכשיר ששייך לכם.
        [two] לא תתבקשו להזין כאן קוד במשך יומיים. בחרו באפשרות הזאת רק במכשיר ששייך לכם.
       *[other] לא תתבקשו להזין כאן קוד במשך { $days } ימים. בחרו באפשרות הזאת רק במכשיר ששייך לכם.
    }

## Sign-in and security

place-security = כניסה ואבטחה
security-title = כניסה ואבטחה
security-two-steps = כניסה דו-שלבית
security-two-steps-about = אחרי הסיסמה מציגים משהו שנמצא רק אצלכם: קוד מאפליקציה, מפתח גישה או קוד מודפס.
security-on = פועל
security-off = כבוי
security-missing = חסר
security-since = נוסף: { $moment }
security-totp-added = אפליקציית האימות נוספה. מעכשיו מזינים בכניסה את הקוד שלה. צרו גם קודי שחזור, ליום שבו הטלפון לא יהיה איתכם.
security-totp-removed = אפליקציית האימות הוסרה
security-device-forgotten = בדפדפן הזה יידרש שוב קוד

## Authenticator app

totp-name = אפליקציית אימות
totp-about = אפליקציה בטלפון שמציגה שש ספרות שמתחלפות כל 30 שניות.
totp-add = הוספה
totp-remove = הסרה
totp-title = הוספת אפליקציית אימות
totp-scan = פתחו אפליקציית אימות בטלפון וסרקו את התמונה הזאת.
totp-picture = תמונה לסריקה באפליקציית אימות. כתוב בה אותו דבר כמו בטקסט שלמטה.
totp-type = או הקלידו את המפתח הזה באפליקציה.
totp-code = הקוד מהאפליקציה
totp-code-hint = שש הספרות שהאפליקציה מציגה עכשיו
totp-wrong = זה לא קוד של המפתח הזה. ודאו שהשעון בטלפון מדויק, והזינו את הקוד שהאפליקציה מציגה עכשיו.

## Recovery codes

recovery-codes-name = קודי שחזור
recovery-codes-about = עשרה קודים על נייר. כל אחד מאפשר כניסה אחת כשהטלפון לא בהישג יד.
recovery-codes-left =
    { $left ->
        [one] נותר קוד אחד. אם תיצרו קודים חדשים, הוא יפסיק לפעול.
        [two] נותרו שני קודים. אם תיצרו קודים חדשים, הם יפסיקו לפעול.
       *[other] נותרו { $left } קודים. אם תיצרו קודים חדשים, הם יפסיקו לפעול.
    }
recovery-codes-make = יצירת קודים חדשים
recovery-codes-title = קודי השחזור שלכם
recovery-codes-keep = הדפיסו את הקודים או רשמו אותם, ושמרו אותם במקום שבו אתם שומרים מסמכים. הם מוצגים רק עכשיו. כל אחד מהם תקף פעם אחת.
recovery-codes-done = שמרתי את הקודים

## Trusted browsers

trusted-title = דפדפנים מהימנים
trusted-about = בדפדפנים האלה לא נדרש השלב השני.
trusted-until = מהימן עד { $moment }
trusted-forget = לדרוש שוב

## Taking a factor away

totp-remove-title = הסרת אפליקציית האימות
passkey-remove-title = הסרת מפתח הגישה הזה
remove-factor-about = לא יהיה אפשר להיכנס כך יותר. האפליקציות שאישרתם להן גישה יבקשו מכם להיכנס שוב, והודעה על כך תישלח לכל אמצעי הקשר שלכם.
remove-factor-last = שום דבר אחר לא מוגדר: מעכשיו הסיסמה לבדה תספיק לכניסה לחשבון הזה.
remove-factor-others = ניתוק החיבורים האחרים שלי
remove-factor-others-hint = יציאה מהחשבון בכל מקום מלבד כאן.

## Passkeys

passkeys-title = מפתחות גישה
passkeys-about = מפתח גישה נשמר בטלפון, במחשב או במפתח אבטחה. הוא נפתח בטביעת אצבע, בזיהוי פנים או בקוד PIN, ומאפשר כניסה בלי סיסמה ובלי קוד.
passkeys-none = עדיין אין מפתחות גישה
passkey-used = שימוש אחרון: { $moment }
passkey-add = הוספת מפתח גישה
passkey-rename = שינוי השם
passkey-rename-label = השם של מפתח הגישה הזה
passkey-title = הוספת מפתח גישה
passkey-about = המכשיר יבקש טביעת אצבע, זיהוי פנים או קוד PIN. מעכשיו המכשיר לבדו יספיק לכניסה, ואף אחד לא יוכל להוציא מכם את המפתח בתחבולות.
passkey-cannot = הדפדפן הזה לא יכול ליצור מפתח גישה לשרת הזה. מפתחות גישה דורשים סקריפטים ושרת עם שם משלו.
passkey-name = שם
passkey-name-hint = כדי להבדיל אותו ממפתחות הגישה האחרים שלכם
passkey-name-wrong = הזינו שם באורך של 1 עד 64 תווים
passkey-refused = מפתח הגישה הזה לא נוסף. ייתכן שהוא כבר קיים, או שהדף היה פתוח יותר מדי זמן. נסו שוב.
passkey-make = הוספה
passkey-sign-in = כניסה עם מפתח גישה
passkey-confirm = אישור עם מפתח גישה
passkey-wrong = מפתח הגישה הזה לא פותח כאן שום חשבון. השתמשו במפתח אחר, או היכנסו בדרך אחרת.
security-passkey-added = מפתח הגישה נוסף. צרו גם קודי שחזור, ליום שבו המכשיר לא יהיה איתכם.
security-passkey-removed = מפתח הגישה הוסר
security-passkey-renamed = למפתח הגישה יש שם חדש
