# القرارات: سجل المكتب، وما يقرؤه العموم منه، ومآل كل قرار.

decision-title = القرارات
decision-lede = ما قررته اللجان، ومن ينفذه، وفي أي أجل، وأين وصل اليوم. يُنشر القرار عند المصادقة على محضر الجلسة التي اتُّخذ فيها، ويبقى في عنوانه نفسه.
decision-register = سجل القرارات
decision-see-sittings = الجلسات
decision-feed = الاشتراك (Atom)
decision-feed-title = قرارات البرنامج
decision-one = القرار { $number }
decision-permanent = هذا العنوان دائم.
decision-public-page = فتح الصفحة العمومية
decision-facts = باختصار
decision-history = مآل القرار
decision-thread = رقم الملف
decision-project-none = لم يُتخذ أي قرار في شأن هذا المشروع.
decision-mine = القرارات التي تتولون تنفيذها

decision-kind = جواب اللجنة
decision-kind-adopted = مصادق عليه
decision-kind-adopted-with-reserve = مصادق عليه بتحفظ
decision-kind-deferred = مؤجل
decision-kind-returned = مُعاد إلى المشروع
decision-kind-refused = مرفوض

decision-state-taken = قيد التنفيذ
decision-state-done = نُفذ وينتظر الإقفال
decision-state-blocked = متعثر
decision-state-closed = مقفل

decision-late = { $days ->
    [zero] متأخر بيوم
    [one] متأخر بيوم واحد
    [two] متأخر بيومين
    [few] متأخر بـ{ $days } أيام
    [many] متأخر بـ{ $days } يوماً
   *[other] متأخر بـ{ $days } يوم
}
decision-blocked = متعثر
decision-blocked-late = { $days ->
    [zero] متعثر ومتأخر بيوم
    [one] متعثر ومتأخر بيوم واحد
    [two] متعثر ومتأخر بيومين
    [few] متعثر ومتأخر بـ{ $days } أيام
    [many] متعثر ومتأخر بـ{ $days } يوماً
   *[other] متعثر ومتأخر بـ{ $days } يوم
}
decision-due = ينبغي تنفيذه قبل متم { $day }
decision-open = قيد التنفيذ
decision-done = نُفذ يوم { $day } مع الإثبات
decision-done-some-day = نُفذ مع الإثبات
decision-closed = نُفذ يوم { $day } وأُقفل
decision-closed-some-day = نُفذ وأُقفل
decision-settled = لا شيء للتنفيذ
decision-nobody = لم يُعيَّن أحد
decision-owner-withheld = غير منشور
decision-no-project = البرنامج كله

decision-column-text = القرار
decision-column-standing = أين وصل
decision-column-owner = من ينفذه
decision-column-sitting = الجلسة
decision-column-project = المشروع
decision-column-body = الهيئة
decision-column-held = تاريخ الانعقاد
decision-column-decisions = القرارات
decision-due-day = الأجل
decision-first-due = الأجل الأصلي
decision-moved = { $times ->
    [zero] { $day }
    [one] { $day }، مُدِّد مرة واحدة
    [two] { $day }، مُدِّد مرتين
    [few] { $day }، مُدِّد { $times } مرات
    [many] { $day }، مُدِّد { $times } مرة
   *[other] { $day }، مُدِّد { $times } مرة
}
decision-done-day = تاريخ التنفيذ
decision-new-day = الأجل الجديد
decision-follow-up = يُستأنف في الجلسة
decision-reason = السبب أو التحفظ
decision-evidence = إثبات التنفيذ
decision-evidence-hint = ما يبين أن القرار نُفذ: مرجع نص منشور، أو محضر تسلم، أو عنوان الخدمة. يُنشر الإثبات مع القرار.
decision-why = سبب تغيير الأجل
decision-blocked-why = ما يعيق التنفيذ، ومن يستطيع رفعه
decision-released-how = كيف رُفع العائق
decision-refused-why = لماذا لا يكفي الإثبات
decision-ground = السند
decision-ground-hint = المادة المعنية من القانون 31.13، أو السبب الذي يحول دون اطلاع العموم عليه.

decision-act-execute = التصريح بالتنفيذ
decision-act-postpone = تغيير الأجل
decision-act-block = الإبلاغ عن عائق
decision-act-release = رفع العائق
decision-act-close = إقفال
decision-act-reopen = رفض الإثبات
decision-act-publish = نشر
decision-act-withhold = عدم النشر
decision-form-title = { $act }: { $number }

decision-refused = لم يعد القرار في هذه المرحلة: لقد تقدم به شخص آخر. افتحوه من جديد.

decision-happened-taken = اتُّخذ القرار
decision-happened-moved = نُقل الأجل من { $from } إلى { $to }
decision-happened-dated = حُدد الأجل في { $to }
decision-happened-undated = أُلغي الأجل
decision-happened-blocked = تعثر التنفيذ
decision-happened-released = رُفع العائق
decision-happened-done = نُفذ مع إثباته
decision-happened-closed = أقفلته الهيئة التي اتخذته
decision-happened-reopened = رُفض الإثبات وعاد القرار إلى التنفيذ
decision-happened-noted = تغيرت الصياغة أو النشر
decision-by-nobody = السجل

decision-is-public = منشور
decision-will-be-public = يُنشر مع المحضر
decision-is-withheld = لا يطلع عليه العموم

decision-search = البحث في القرارات
decision-more-filters = عوامل تصفية أخرى
decision-all = الكل
decision-exports = اللائحة نفسها في ملف:
decision-none = لا يوجد أي قرار
decision-none-text = لا شيء يوافق عوامل التصفية هذه.
decision-filter-year = السنة
decision-filter-state = الحالة
decision-filter-sitting = الجلسة
decision-filter-project = المشروع
decision-filter-entity = الجهة
decision-filter-owner = المكلف بالتنفيذ
decision-filter-late = متأخر
decision-chip = { $filter }: { $value }
decision-chip-search = «{ $words }»


decision-export-sheet = القرارات
decision-export-number = الرقم
decision-export-sitting = الجلسة
decision-export-held-on = تاريخ الانعقاد
decision-export-kind = الجواب
decision-export-text-ar = النص بالعربية
decision-export-text-fr = النص بالفرنسية
decision-export-text-en = النص بالإنجليزية
decision-export-project = المشروع
decision-export-project-name = اسم المشروع
decision-export-entity = الجهة
decision-export-owner = المكلف بالتنفيذ
decision-export-due-on = الأجل
decision-export-state = الحالة
decision-export-days-late = أيام التأخر
decision-export-done-on = تاريخ التنفيذ
decision-export-evidence = الإثبات
decision-export-published = منشور

decision-mail-subject = { $count ->
    [zero] لا قرار ينتظر التنفيذ
    [one] قرار ينتظر التنفيذ
    [two] قراران ينتظران التنفيذ
    [few] { $count } قرارات تنتظر التنفيذ
    [many] { $count } قراراً ينتظر التنفيذ
   *[other] { $count } قرار ينتظر التنفيذ
}
decision-mail-why = تشغلون المنصب المكلف بتنفيذ ما يلي أو تنوبون عن شاغله:
decision-mail-line = { $number }: { $text } { $standing }.
decision-mail-how = بيّنوا أين وصلت: نُفذت مع الإثبات، أو أجل جديد مع سببه، أو عائق.
decision-mail-action = فتح قراراتي:
