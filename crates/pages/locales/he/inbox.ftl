## The inbox of a demonstration

inbox-title = דואר נכנס
inbox-about = השרת הזה לא שולח דבר החוצה. מה שהיה נשלח מופיע כאן לעיני כולם, החדש ביותר ראשון.
inbox-empty = עדיין לא נשלח דבר.
inbox-short = הודעת SMS
inbox-to = אל { $to }
inbox-html = הצגה כמו בתוכנת דואר
