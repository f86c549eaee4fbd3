contacts-title = وسائل الاتصال
contacts-about = بهذه العناوين والأرقام تسجّل الدخول، وتستعيد حسابك إذا نسيت كلمة المرور، وتعرف ما يحدث في حسابك.
contacts-none = ليس لهذا الحساب عنوان بريد إلكتروني ولا رقم هاتف.
contact-verified = مؤكَّدة
contact-unverified = غير مؤكَّدة
contact-primary = الأولى
contact-prefer = جعلها الأولى
contact-prefer-which = جعلها الأولى: { $contact }
contact-remove = إزالة
contact-remove-which = إزالة: { $contact }
contact-add-title = إضافة وسيلة اتصال
contact-label = عنوان البريد الإلكتروني أو رقم الهاتف
contact-hint = أرقام البلدان الأخرى مع رمز البلد، مثل { DATA("+49 30 123456") }
contact-send = إرسال رمز
contact-wrong = أدخل عنوان بريد إلكتروني مثل name@example.com، أو رقم هاتف مع رمز البلد
contact-known = وسيلة الاتصال هذه موجودة في حسابك من قبل
contact-full = في حسابك 10 وسائل اتصال، وهو الحد الأقصى. أزل واحدة أولًا.
contact-last = هذه وسيلة الاتصال المؤكَّدة الوحيدة لديك. أضف أخرى قبل إزالتها، لتتمكن من استعادة حسابك.
contact-too-many = طُلبت رموز كثيرة جدًا. حاول مجددًا بعد { $wait }.
contact-code-title = إدخال رمز وسيلة الاتصال الجديدة
contact-code-sent = أرسلنا رمزًا إلى { $contact }.
contact-code-label = الرمز
contact-code-hint = ستة أرقام، صالحة لمدة 30 دقيقة
contact-code-wrong =
    { $left ->
        [zero] الرمز غير صحيح. لم تتبقَّ أي محاولة.
        [one] الرمز غير صحيح. تبقّت محاولة واحدة.
        [two] الرمز غير صحيح. تبقّت محاولتان.
        [few] الرمز غير صحيح. تبقّت { $left } محاولات.
        [many] الرمز غير صحيح. تبقّت { $left } محاولة.
       *[other] الرمز غير صحيح. تبقّت { $left } محاولة.
    }
contact-code-over = لم يعد هذا الرمز صالحًا: استُخدم، أو صار قديمًا، أو كثرت محاولات إدخاله.
contact-prove = إضافة وسيلة الاتصال هذه
contact-again = طلب رمز جديد
contact-remove-title = إزالة وسيلة اتصال
contact-remove-about = لن يمكنك بعد ذلك تسجيل الدخول بها أو استعادة حسابك عن طريقها. ستصلها رسالة أخيرة بذلك. ويلزم السماح مجددًا للتطبيقات المرتبطة.
end-others = إنهاء كل الجلسات الأخرى
end-others-hint = افعل هذا إذا كان من المحتمل أن شخصًا آخر سجّل الدخول إلى حسابك.
done-contact = أُضيفت وسيلة الاتصال.
done-primary = صارت وسيلة الاتصال هذه هي الأولى.
done-removed = أُزيلت وسيلة الاتصال.
