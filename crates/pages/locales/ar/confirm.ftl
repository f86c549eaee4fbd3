## Confirm that it is still you

confirm-title = تأكيد أنك صاحب الحساب
confirm-why = قد تغيّر الخطوة التالية من يمكنه الدخول إلى هذا الحساب. نطلب التأكيد مرة واحدة، ثم لا نطلبه لمدة عشر دقائق.
confirm-button = تأكيد
confirm-wrong-password = هذه ليست كلمة مرور هذا الحساب. تحقق منها وحاول مجددًا.
confirm-send = إرسال رمز إلى { $contact }
