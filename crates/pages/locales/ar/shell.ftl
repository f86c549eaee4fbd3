## Frame

skip = التخطي إلى المحتوى
nav-own = حسابك
nav-account = الحساب
nav-who = تم تسجيل الدخول باسم { $name }
language = اللغة
language-now = اللغة: { $name }
theme = الألوان
theme-auto = تلقائي
theme-light = فاتح
theme-dark = داكن
title-problem = مشكلة: { $title }
problem = توجد مشكلة
copy = نسخ
copied = تم النسخ
copy-what = نسخ { $what }
cancel = إلغاء
allow = السماح
continue = متابعة
another-account = استخدام حساب آخر
password-show = إظهار كلمة المرور
password-hide = إخفاء كلمة المرور
step = الخطوة { $at } من { $of }
pages = الصفحات
newer = الأحدث
older = الأقدم
print = طباعة
places = أقسام حسابك
place-overview = نظرة عامة
none-yet = لا يوجد بعد

## Times

moment =
    { $day } { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    } { $year }، { $time } UTC
wait-seconds =
    { $count ->
        [zero] { $count } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $count } ثوانٍ
        [many] { $count } ثانية
       *[other] { $count } ثانية
    }
wait-minutes =
    { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
wait-hours =
    { $count ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
wait-days =
    { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }

## Apps

app-by = من { $developer }
app-host = ستعود بعدها إلى { $host }
