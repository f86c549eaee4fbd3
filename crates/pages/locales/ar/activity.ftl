### What happened to an account, for its owner.

activity-title = النشاط
activity-about = ما حدث في حسابك خلال آخر 12 شهرًا.
activity-none = لم يحدث شيء بعد.
event-signed-up = أُنشئ الحساب
event-signed-in =
    { $how ->
        [password] تسجيل دخول بكلمة المرور
        [password-and-second] تسجيل دخول بكلمة المرور وخطوة ثانية
        [email] تسجيل دخول برمز أُرسل بالبريد الإلكتروني
        [email-and-second] تسجيل دخول برمز أُرسل بالبريد الإلكتروني وخطوة ثانية
        [phone] تسجيل دخول برمز أُرسل في رسالة نصية
        [phone-and-second] تسجيل دخول برمز أُرسل في رسالة نصية وخطوة ثانية
        [passkey] تسجيل دخول بمفتاح مرور
        [qr] تسجيل دخول بمساعدة جهاز آخر
       *[unknown] تسجيل دخول
    }
event-session-ended = أُنهيت جلسة
event-other-sessions-ended = أُنهيت كل الجلسات الأخرى
event-password-changed = تغيّرت كلمة المرور
event-password-reset = عُيّنت كلمة مرور جديدة عن طريق استعادة الحساب
event-contact-added = أُضيفت وسيلة الاتصال { $contact }
event-contact-removed = أُزيلت وسيلة الاتصال { $contact }
event-primary-changed = أصبحت وسيلة الاتصال الأولى { $contact }
event-passkey-added = أُضيف مفتاح المرور { $name }
event-passkey-removed = أُزيل مفتاح المرور { $name }
event-totp-added = أُضيف تطبيق مصادقة
event-totp-removed = أُزيل تطبيق المصادقة
event-recovery-codes-made = أُنشئت رموز استرداد جديدة، ولم تعد القديمة صالحة
event-recovery-code-used =
    { $left ->
        [zero] استُخدم رمز استرداد، ولم يتبقَّ أي رمز
        [one] استُخدم رمز استرداد، وتبقّى رمز واحد
        [two] استُخدم رمز استرداد، وتبقّى رمزان
        [few] استُخدم رمز استرداد، وتبقّى { $left } رموز
        [many] استُخدم رمز استرداد، وتبقّى { $left } رمزًا
       *[other] استُخدم رمز استرداد، وتبقّى { $left } رمز
    }
event-device-trusted = صار أحد المتصفحات موثوقًا
event-device-forgotten = لم يعد أحد المتصفحات موثوقًا
event-recovery-asked = وصل طلب لإيقاف تسجيل الدخول بخطوتين، ويمكن تنفيذه ابتداءً من { $moment }
event-recovery-cancelled = أُلغي طلب إيقاف تسجيل الدخول بخطوتين
event-factors-removed = أُوقف تسجيل الدخول بخطوتين كليًا
event-app-allowed = سُمح لتطبيق { $app } بالوصول إلى الحساب
event-app-removed = أُزيل وصول تطبيق { $app }
event-password-confirmed = أُكِّدت كلمة المرور لتطبيق { $app }
event-profile-changed = تغيّر الملف الشخصي
event-friend-added = صديق جديد: { $nickname }
event-friend-removed = لم يعد ضمن الأصدقاء: { $nickname }
event-friend-blocked = تم الحظر: { $nickname }
event-data-exported = نُزّلت كل البيانات
event-closing-asked = سيُغلق الحساب في { $moment }
event-closing-cancelled = سيبقى الحساب مفتوحًا
event-operator-acted =
    { $act ->
        [set-password] عيّن المشرف كلمة مرور جديدة
        [disable] عطّل المشرف الحساب
        [enable] فعّل المشرف الحساب
        [recover] أنشأ المشرف رابطًا لاستعادة الحساب
       *[unknown] غيّر المشرف الحساب
    }
