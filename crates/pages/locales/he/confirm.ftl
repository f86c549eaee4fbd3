## Confirm that it is still you

confirm-title = אישור שאלה אתם
confirm-why = הצעד הבא יכול לשנות למי יש גישה לחשבון הזה. אנחנו מבקשים אישור פעם אחת, ואחר כך לא מבקשים שוב במשך עשר דקות.
confirm-button = אישור
confirm-wrong-password = זו לא הסיסמה של החשבון הזה. בדקו אותה ונסו שוב.
confirm-send = שליחת קוד אל { $contact }
