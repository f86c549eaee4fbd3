account-title = حسابك
account-leave = تسجيل الخروج أو إضافة حساب
sign-out = تسجيل الخروج
sign-out-all = تسجيل الخروج من كل الحسابات
add-account = إضافة حساب آخر
save = حفظ

## Overview

mend-title = الأمان
mend-nothing = كل شيء على ما يرام، ولا يلزم فعل شيء.
mend-no-contact = أضف عنوان بريد إلكتروني أو رقم هاتف، لتتمكن من استعادة الوصول إذا نسيت كلمة المرور
mend-one-contact = أضف عنوان بريد إلكتروني أو رقم هاتف ثانيًا، تحسّبًا لفقدان الأول
mend-no-second = فعّل تسجيل الدخول بخطوتين، حتى لا تكفي كلمة مرور مسروقة وحدها للدخول
mend-no-codes = أنشئ رموز استرداد، لليوم الذي لا يكون فيه هاتفك معك
mend-requests =
    { $count ->
        [zero] لا أحد يطلب صداقتك
        [one] شخص واحد يطلب صداقتك
        [two] شخصان يطلبان صداقتك
        [few] { $count } أشخاص يطلبون صداقتك
        [many] { $count } شخصًا يطلبون صداقتك
       *[other] { $count } شخص يطلبون صداقتك
    }
glance-title = لمحة عامة
glance-devices =
    { $count ->
        [zero] لم يُسجَّل الدخول في أي متصفح
        [one] سُجِّل الدخول في متصفح واحد
        [two] سُجِّل الدخول في متصفحين
        [few] سُجِّل الدخول في { $count } متصفحات
        [many] سُجِّل الدخول في { $count } متصفحًا
       *[other] سُجِّل الدخول في { $count } متصفح
    }
glance-apps =
    { $count ->
        [zero] ليس لأي تطبيق إذن بالوصول إلى حسابك
        [one] يمكن لتطبيق واحد الوصول إلى حسابك
        [two] يمكن لتطبيقين الوصول إلى حسابك
        [few] { $count } تطبيقات يمكنها الوصول إلى حسابك
        [many] { $count } تطبيقًا يمكنها الوصول إلى حسابك
       *[other] { $count } تطبيق يمكنها الوصول إلى حسابك
    }
glance-friends =
    { $count ->
        [zero] ليس لديك أصدقاء
        [one] لديك صديق واحد
        [two] لديك صديقان
        [few] لديك { $count } أصدقاء
        [many] لديك { $count } صديقًا
       *[other] لديك { $count } صديق
    }

## Profile

profile-title = الملف الشخصي
profile-about = معلومات عنك
profile-language = لغة الرسائل
profile-language-hint = تصلك رسائل هذا الخادم بهذه اللغة.
nickname-wrong = لا يصلح هذا اسمًا مستعارًا. استخدم 64 حرفًا على الأكثر، من دون أحرف غير مرئية.
profile-region-wrong = اختر بلدًا أو منطقة من القائمة
profile-picture-missing = اختر ملفًا أولًا
profile-picture-too-large = الملف كبير جدًا. اختر ملفًا لا يتجاوز { $limit } MB.
profile-picture-pixels = عدد وحدات البكسل في الصورة كبير جدًا. اختر صورة لا تتجاوز { $limit } ميغابكسل.
profile-picture-unreadable = تعذّرت قراءة هذا الملف كصورة. اختر ملفًا من نوع PNG أو JPEG أو WebP أو GIF.
nickname = الاسم المستعار
nickname-hint = الاسم الذي يراه الآخرون وتطبيقاتك
region = البلد أو المنطقة
region-none = غير محدد
location = { $city }، { $region }
user-id = معرّف الحساب
picture-title = الصورة
picture-alt = صورتك
picture-new = صورة جديدة
picture-hint = ملف PNG أو JPEG أو WebP أو GIF، لا يتجاوز { $limit } MB
picture-upload = رفع
picture-save = حفظ الصورة
picture-generated = استخدام الصورة المولَّدة تلقائيًا
crop-title = صورتك الجديدة
crop-preview = كيف ستبدو
crop-preview-alt = الجزء المختار من صورتك
crop-whole = الصورة الكاملة
crop-whole-alt = الصورة التي رفعتها
crop-size = حجم الجزء
crop-across = الموضع من اليسار إلى اليمين
crop-down = الموضع من الأعلى إلى الأسفل
crop-look = العرض مجددًا

## Password

password-title = تغيير كلمة مرور حسابك
password-change = تغيير كلمة المرور
password-about = يلزم بعد ذلك السماح مجددًا للتطبيقات المرتبطة. وستصل رسالة إلى كل وسائل الاتصال المؤكَّدة.
password-set = تعيين كلمة المرور

## Devices

devices-title = الأجهزة
devices-sessions = أماكن تسجيل دخولك
last-used = آخر استخدام: { $moment }
session-this = هذا المتصفح
session-since = تسجيل الدخول: { $moment }
session-end = إنهاء
session-end-which = إنهاء الجلسة في { $browser }
session-end-others = إنهاء كل الجلسات الأخرى

## Connected apps

apps-title = التطبيقات المرتبطة
apps-allowed = التطبيقات التي سمحت لها بالوصول
apps-password = التطبيقات التي طلبت كلمة مرورك
apps-none = ليس لأي تطبيق إذن بالوصول إلى حسابك.
app-given = سُمح له بالوصول: { $moment }
app-asked = وقت الطلب: { $moment }. يعرف التطبيق من أنت بالنسبة إليه ولا يمكنه قراءة شيء.
app-remove = إزالة الوصول
app-remove-which = إزالة الوصول من تطبيق { $app }
never-used = لم يُستخدم بعد

## What has just been done

done-password = عُيّنت كلمة مرورك الجديدة.
done-profile = حُفظ ملفك الشخصي.
done-picture = حُفظت صورتك الجديدة.
done-generated = صورتك الآن هي الصورة المولَّدة تلقائيًا.
done-session = انتهت الجلسة.
done-no-session = لم تعد هذه الجلسة موجودة. لم يُنهَ شيء.
done-others = انتهت كل الجلسات الأخرى.
done-app = لم يعد بإمكان التطبيق الوصول إلى حسابك.
