# كلمات إطار الصفحة والأجزاء المشتركة.

common-product = صلة
common-tagline = البرنامج العمومي وصوت كل مواطن
common-skip = الانتقال إلى المحتوى
common-navigation = التنقل الرئيسي
common-languages = اللغة
common-breadcrumbs = أنت هنا
common-home = الرئيسية
common-projects = المشاريع
common-strategy = الاستراتيجية
common-entities = الجهات
common-desk = المكتب
common-sign-in = الدخول
common-sign-out = الخروج
common-account = حسابي
common-help = المساعدة
common-accessibility = سهولة الولوج
common-privacy = الحياة الخاصة
common-licence = برنامج حر برخصة EUPL-1.2
common-footer = عن هذا الموقع
common-data-age = آخر تحديث للبيانات: { $age }.
common-demonstration-title = عرض تجريبي
common-demonstration = المشاريع والأسماء والأرقام في هذا الموقع من نسج الخيال.

common-percent = { $number }%
common-money = { $amount } درهم
common-money-millions = { $amount } مليون درهم
common-unit-millions = مليون درهم
common-moment = { $day } على الساعة { $hour }
common-days = { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
}
common-age = { $days ->
    [0] اليوم
    [1] أمس
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يوما
   *[other] قبل { $days } يوم
}
common-slip-late = { $days ->
    [zero] تأخر { $days } يوم
    [one] تأخر يوم واحد
    [two] تأخر يومين
    [few] تأخر { $days } أيام
    [many] تأخر { $days } يوما
   *[other] تأخر { $days } يوم
}
common-slip-none = في الموعد
common-slip-early = { $days ->
    [zero] قبل الموعد بـ{ $days } يوم
    [one] قبل الموعد بيوم واحد
    [two] قبل الموعد بيومين
    [few] قبل الموعد بـ{ $days } أيام
    [many] قبل الموعد بـ{ $days } يوما
   *[other] قبل الموعد بـ{ $days } يوم
}
common-only-in-arabic = بالعربية
common-only-in-french = بالفرنسية
common-only-in-english = بالإنجليزية

common-promised = الموعد الأول
common-now-expected = المرتقب الآن
common-reached = أُنجز
common-not-dated = بلا تاريخ بعد
common-confidence-0 = غير مقيّمة
common-confidence-1 = بعيدة المنال
common-confidence-2 = مشكوك فيها
common-confidence-3 = ممكنة بشروط
common-confidence-4 = محتملة
common-confidence-5 = محتملة جدا
common-confidence-none = غير مقيّمة
common-confidence-level = { $level } من 5
common-updated = حُدّث { $age }
common-never-updated = لم يُحدّث قط
common-see-list = عرض القائمة

common-filters = المرشحات
common-filter-remove = إزالة المرشح
common-filter-clear = مسح الكل
common-filter-apply = تطبيق
common-sort-ascending = ترتيب تصاعدي
common-sort-descending = ترتيب تنازلي
common-sort-by = الترتيب حسب { $column }
common-count = { $total ->
    [0] لا نتائج
   *[other] { $shown } من { $total }
}
common-scroll-table = جدول قابل للتمرير

common-milestone-done = أُنجز
common-milestone-late = متأخر
common-milestone-planned = مبرمج
common-milestone-moved = { $name }، { $state } في { $day }، وكان موعده الأول { $promised }
common-milestone-mark = { $name }، { $state } في { $day }
common-today = اليوم
common-strip = { $count ->
    [zero] لا مراحل
    [one] مرحلة واحدة
    [two] مرحلتان
    [few] { $count } مراحل
    [many] { $count } مرحلة
   *[other] { $count } مرحلة
}، أُنجز منها { $done } وتأخر { $late }

common-optional = اختياري
common-choose = اختر
common-error = خطأ
common-date-hint = مثلا 27/03/2027
common-errors-title = { $count ->
    [zero] لا شيء للتصحيح
    [one] بقيت نقطة واحدة للتصحيح
    [two] بقيت نقطتان للتصحيح
    [few] بقيت { $count } نقط للتصحيح
    [many] بقيت { $count } نقطة للتصحيح
   *[other] بقيت { $count } نقطة للتصحيح
}
common-characters = { $count } حرف على الأكثر

common-receipt-code = رمزك
common-receipt-keep = احتفظ بهذا الرمز، به تتتبع طلبك.
common-receipt-next = ماذا بعد؟
common-receipt-by = ستتوصل بالجواب في أجل أقصاه { $day }
common-print = طباعة الصفحة

common-notice-info = للعلم
common-notice-success = تم
common-notice-warning = انتبه
common-notice-danger = مهم
common-back = العودة دون تغيير
common-save = حفظ
common-cancel = إلغاء
common-why = السبب
common-history-empty = لم يُسجل أي شيء بعد.

common-pager = الصفحات
common-previous = الصفحة السابقة
common-next = الصفحة التالية
common-page-of = الصفحة { $page } من { $pages }
common-step = المرحلة { $step } من { $steps }
common-progress = { $done } من { $total }
common-loading = لحظة من فضلك…

common-print-hash = البصمة
common-print-made = طُبعت في { $day }
common-chart-data = أرقام هذا الرسم
common-original = الموعد الأول
common-baseline = المرجع
common-forecast = التوقع
common-actual = المنجز
common-registers = السجلات
