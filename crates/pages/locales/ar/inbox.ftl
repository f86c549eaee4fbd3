## The inbox of a demonstration

inbox-title = البريد الوارد
inbox-about = هذا الخادم لا يرسل شيئًا إلى الخارج. ما كان سيرسله معروض هنا ليقرأه الجميع، والأحدث أولًا.
inbox-empty = لم يُرسل شيء بعد.
inbox-short = رسالة قصيرة
inbox-to = إلى: { $to }
inbox-html = العرض كما في برنامج البريد
