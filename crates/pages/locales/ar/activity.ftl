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
event-wrong-password =
    { $times ->
        [zero] لم تُكتب كلمة مرور خاطئة
        [one] كُتبت كلمة مرور خاطئة مرة واحدة
        [two] كُتبت كلمة مرور خاطئة مرتين
        [few] كُتبت كلمة مرور خاطئة { $times } مرات
        [many] كُتبت كلمة مرور خاطئة { $times } مرة
       *[other] كُتبت كلمة مرور خاطئة { $times } مرة
    }
event-session-ended = أُنهيت جلسة
event-other-sessions-ended = أُنهيت كل الجلسات الأخرى
event-primary-changed = أصبحت وسيلة الاتصال الأولى { $contact }
event-totp-added = أُضيف تطبيق مصادقة
event-totp-removed = أُزيل تطبيق المصادقة
event-device-trusted = صار أحد المتصفحات موثوقًا
event-device-forgotten = لم يعد أحد المتصفحات موثوقًا
event-app-allowed = سُمح لتطبيق { $app } بالوصول إلى الحساب
event-app-removed = أُزيل وصول تطبيق { $app }
event-password-confirmed = أُكِّدت كلمة المرور لتطبيق { $app }
event-profile-changed = تغيّر الملف الشخصي
event-friend-added = صديق جديد: { $nickname }
event-friend-removed = لم يعد ضمن الأصدقاء: { $nickname }
event-friend-blocked = تم الحظر: { $nickname }
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
