## Letters: mail that leaves. A `news` sentence is a subject line, too, so it has no full stop.

letter-code-subject = رمزك في { $brand } هو { $code }
letter-sign-up = أدخل هذا الرمز في الصفحة التي بدأت فيها إنشاء حسابك.
letter-sign-up-link = تأكيد هذا العنوان
letter-sign-in = أدخل هذا الرمز في الصفحة التي تسجّل الدخول فيها.
letter-sign-in-link = تسجيل الدخول
letter-recover = أدخل هذا الرمز في الصفحة التي طلبت فيها المساعدة بشأن حسابك.
letter-recover-link = تعيين كلمة مرور جديدة
letter-add-contact = أدخل هذا الرمز في صفحة حسابك لإضافة هذا العنوان إلى حسابك.
letter-add-contact-link = تأكيد هذا العنوان
letter-step-up = أدخل هذا الرمز في الصفحة التي طلبته، لتأكيد أنك صاحب الحساب.
letter-step-up-link = تأكيد أنك صاحب الحساب
letter-code-lasts = يمكن استخدام الرمز مرة واحدة خلال { $wait }.
letter-code-not-you = إذا لم تطلبه، فربما كتب شخص ما عنوانك بالخطأ: لا يحدث شيء من دون الرمز. لا تخبر به أحدًا، مهما كان السائل.
letter-registered-subject = لديك حساب من قبل
letter-registered = أعطانا شخص ما، ربما أنت، هذا العنوان لحساب جديد أو كوسيلة اتصال إضافية. العنوان مرتبط بحساب من قبل، لذلك لم يتغيّر شيء.
letter-registered-link = تسجيل الدخول
letter-registered-not-you = إذا نسيت كلمة المرور، يمكنك تعيين كلمة جديدة من صفحة تسجيل الدخول. إذا لم يكن هذا أنت، فلا يلزم فعل شيء.
letter-changed = حدث هذا في { $moment } في حساب { $nickname }.
letter-changed-link = الاطلاع على حسابك
letter-changed-not-you = إذا كان هذا أنت، فلا يلزم فعل شيء. إذا كان شخصًا آخر، فعيّن كلمة مرور جديدة على الفور وأنهِ كل الجلسات الأخرى.
letter-call-off-link = إلغاء الطلب
letter-call-off = إذا كان هذا أنت، فانتظر حتى ذلك الوقت. إذا كان شخصًا آخر، فألغِ الطلب وعيّن كلمة مرور جديدة. تسجيل الدخول المعتاد يلغي الطلب أيضًا.
letter-closing = إذا كان هذا أنت، فلا يلزم فعل شيء. إذا كان شخصًا آخر، أو إذا غيّرت رأيك، فسجّل الدخول قبل ذلك الوقت واحتفظ بحسابك.
letter-closed-subject = أغلق أحد مستخدمي تطبيق { $app } حسابه
letter-closed = أغلق الشخص الذي يعرفه تطبيق { $app } بالمعرّف { $id } حسابه. لم تعد الرموز المميزة الخاصة به صالحة، ولن يُمنح المعرّف لأي شخص آخر.
letter-closed-do = احذف ما تحتفظ به عن هذا الشخص، ما لم يُلزمك القانون بالاحتفاظ به.

## What changed

news-signed-in = سجّل شخص ما الدخول إلى حسابك من متصفح جديد
news-second-step-failed = اجتاز شخص ما الخطوة الأولى من تسجيل الدخول، لكنه لم يجتز الثانية
news-password-changed = تغيّرت كلمة مرور حسابك
news-password-reset = عُيّنت كلمة مرور جديدة باستخدام رمز أو رابط
news-contact-added = أُضيفت وسيلة الاتصال { $contact } إلى حسابك
news-contact-removed = أُزيلت وسيلة الاتصال { $contact } من حسابك
news-primary-changed = وسيلة الاتصال الأولى في حسابك هي الآن { $contact }
news-passkey-added = أُضيف مفتاح المرور «{ $name }»
news-passkey-removed = أُزيل مفتاح المرور «{ $name }»
news-totp-added = صارت رموز تطبيق المصادقة مطلوبة عند تسجيل الدخول
news-totp-removed = لم تعد رموز تطبيق المصادقة مطلوبة عند تسجيل الدخول
news-recovery-codes-made = أُنشئت رموز استرداد جديدة، ولم تعد القديمة صالحة
news-recovery-code-used =
    { $left ->
        [zero] استُخدم رمز استرداد، ولم يتبقَّ أي رمز
        [one] استُخدم رمز استرداد، وتبقّى رمز واحد
        [two] استُخدم رمز استرداد، وتبقّى رمزان
        [few] استُخدم رمز استرداد، وتبقّى { $left } رموز
        [many] استُخدم رمز استرداد، وتبقّى { $left } رمزًا
       *[other] استُخدم رمز استرداد، وتبقّى { $left } رمز
    }
news-device-trusted = صار أحد المتصفحات موثوقًا ولا تُطلب فيه خطوة ثانية
news-recovery-asked = وصل طلب لإيقاف تسجيل الدخول بخطوتين في حسابك، ويمكن تنفيذه ابتداءً من { $moment }
news-recovery-cancelled = أُلغي طلب إيقاف تسجيل الدخول بخطوتين في حسابك
news-factors-removed = أُوقف تسجيل الدخول بخطوتين في حسابك
news-data-exported = نُزّلت كل بياناتك
news-closing-asked = سيُغلق حسابك في { $moment }
news-closing-cancelled = لن يُغلق حسابك

## Short messages

short-code = رمزك في { $brand } هو { $code }. صالح مرة واحدة خلال { $wait }. لا تخبر به أحدًا.
short-registered = رسالة من { $brand }: هذا الرقم مرتبط بحساب من قبل. تسجيل الدخول: { $link }
short-changed = رسالة من { $brand }: { $what }. إذا لم يكن هذا أنت: { $link }
short-closed = رسالة من { $brand }: أغلق الشخص الذي يعرفه تطبيق { $app } بالمعرّف { $id } حسابه.
