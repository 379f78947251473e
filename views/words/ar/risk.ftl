# المخاطر والمشاكل والإجراءات.

## السجلات

risk-register = سجل المخاطر
risk-matrix = مصفوفة المخاطر
risk-issues = المشاكل
risk-one = خطر
risk-whole-portfolio = المحفظة كلها
risk-no-owner = دون مسؤول
risk-open = مخاطر قيد التتبع
risk-over = مخاطر وقعت أو أُغلقت
risk-of-project = المخاطر
risk-new = التنبيه إلى خطر
risk-new-portfolio = خطر على المحفظة كلها
risk-new-text = الخطر حدث لم يقع بعد. إذا وقع فسجّلوه مشكلةً.
risk-new-portfolio-text = هذا الخطر لا يخص مشروعا بعينه بل المحفظة كلها.
risk-none-open = لا مخاطر قيد التتبع
risk-none-open-text = لم ينبّه أحد إلى خطر في هذا المشروع. مشروع بلا مخاطر مشروع لم يُنظر فيه.
risk-nothing = لا خطر يوافق هذا الاختيار
risk-nothing-text = أزيلوا اختيارا، أو انظروا إلى المخاطر المغلقة أيضا.
risk-nothing-open = لا خطر قيد التتبع هنا.
risk-unread = جزء من العنوان لم يُفهم
risk-unread-text = يُعرض السجل دون ما يلي:
risk-file-csv = هذا السجل بصيغة CSV
risk-file-xlsx = هذا السجل بصيغة XLSX

## ما يقرأه العموم

risk-public = تتتبع مديرية البرنامج والهيئة التي تقود المشروع مخاطر كل مشروع. ويبقى سجلها داخليا: فهو أداة للتدخل المبكر، وفيه أسماء ونقط ضعف قد يستغلها الغير.
risk-public-instead = المعلن للعموم: المواعيد الموعودة والمنجزة، وتحيينات المشروع، وكل موعد تغيّر مع سببه.
risk-public-project = بطاقة المشروع
risk-public-history = تاريخه

## اللائحة

risk-column-risk = الخطر
risk-column-project = المشروع
risk-column-score = الدرجة
risk-column-way = البداية، الآن، الهدف
risk-column-way-long = البداية، عند الاجتماع، الآن، الهدف
risk-column-owner = المسؤول
risk-column-proximity = قرب الخطر
risk-column-review = المراجعة المقبلة
risk-column-responses = الإجراءات
risk-column-state = الحالة
risk-initial = في البداية
risk-at-sitting = عند آخر اجتماع
risk-current = الآن
risk-target = الهدف
risk-review-late = متأخرة
risk-unanswered = لا إجراء جارٍ
risk-responses-open = { $count ->
    [zero] لا شيء
    [one] إجراء واحد جارٍ
    [two] إجراءان جاريان
    [few] { $count } إجراءات جارية
    [many] { $count } إجراء جاريا
   *[other] { $count } إجراء جارٍ
}
risk-responses-late = { $count ->
    [zero] دون تأخر
    [one] منها واحد متأخر
    [two] منها اثنان متأخران
    [few] منها { $count } متأخرة
    [many] منها { $count } متأخرا
   *[other] منها { $count } متأخر
}
risk-more-filters = اختيارات أخرى
risk-all = الكل
risk-chip = { $filter }: { $value }
risk-filter-entity = الجهة
risk-filter-project = المشروع
risk-filter-category = الصنف
risk-filter-owner = المسؤول
risk-filter-state = الحالة
risk-filter-p = الاحتمال
risk-filter-i = الأثر
risk-filter-high = المرتفعة والحرجة
risk-filter-unreviewed = مراجعة متأخرة
risk-filter-unanswered = دون إجراء جارٍ

## الحالات والسلالم

risk-state-open = قيد التتبع
risk-state-happened = وقع
risk-state-closed = مغلق
risk-issue-open = جارية
risk-issue-resolved = محلولة
risk-proximity-imminent = خلال شهر
risk-proximity-near = خلال ستة أشهر
risk-proximity-far = أبعد من ذلك
risk-zone-low = منخفض
risk-zone-medium = متوسط
risk-zone-high = مرتفع
risk-zone-critical = حرج
risk-probability = الاحتمال
risk-probability-1 = نادر
risk-probability-2 = ضعيف
risk-probability-3 = ممكن
risk-probability-4 = مرجَّح
risk-probability-5 = شبه مؤكد
risk-impact = الأثر
risk-impact-1 = طفيف
risk-impact-2 = محدود
risk-impact-3 = ملموس
risk-impact-4 = خطير
risk-impact-5 = جسيم

## المصفوفة

risk-matrix-caption = المخاطر قيد التتبع حسب الاحتمال والأثر
risk-matrix-says = { $count ->
    [zero] لا خطر قيد التتبع.
    [one] خطر واحد قيد التتبع، منها { $high } مرتفع أو حرج.
    [two] خطران قيد التتبع، منها { $high } مرتفع أو حرج.
    [few] { $count } مخاطر قيد التتبع، منها { $high } مرتفعة أو حرجة.
    [many] { $count } خطرا قيد التتبع، منها { $high } مرتفعة أو حرجة.
   *[other] { $count } خطر قيد التتبع، منها { $high } مرتفعة أو حرجة.
}
risk-matrix-since = تُحسب الحركات منذ اجتماع { $sitting } يوم { $day }.
risk-matrix-since-never = لم ينعقد أي اجتماع بعد: لا شيء للمقارنة.
risk-matrix-legend = كل عدد يقود إلى لائحة مخاطره. ↘ دخلت الخانة منذ الاجتماع، ↗ غادرتها. الدرجة حاصل ضرب النقطتين: مرتفعة من 15 فما فوق، وحرجة من 20.
risk-cell-count = { $count ->
    [zero] لا خطر
    [one] خطر واحد
    [two] خطران
    [few] { $count } مخاطر
    [many] { $count } خطرا
   *[other] { $count } خطر
}
risk-entered = { $count ->
    [zero] لا شيء
    [one] دخل
    [two] دخلا
    [few] دخلت
    [many] دخلت
   *[other] دخلت
}
risk-left = { $count ->
    [zero] لا شيء
    [one] غادر
    [two] غادرا
    [few] غادرت
    [many] غادرت
   *[other] غادرت
}
risk-top = أشد عشرة مخاطر
risk-turn-new = جديد
risk-turn-worse = يتفاقم
risk-turn-better = يتحسن
risk-turn-same = دون تغيير

## الخطر

risk-event = ما قد يقع
risk-event-hint = جملة واحدة: الحدث المخشي.
risk-cause = لأن
risk-cause-hint = الواقع الحالي الذي يأتي منه الخطر.
risk-consequence = وأثره
risk-consequence-hint = ما يخسره المرتفق أو المشروع.
risk-days = التأخر المحتمل بالأيام
risk-amount = الكلفة الإضافية المحتملة بالدرهم
risk-milestone = المرحلة المهددة
risk-owner-hint = المهمة التي تراقب، أيا كان صاحبها.
risk-target-probability = الاحتمال المستهدف
risk-target-impact = الأثر المستهدف
risk-target-hint = أين تقوده الإجراءات؛ لا أعلى مما كان في البداية.
risk-reason = السبب
risk-reason-hint = ما تغيّر منذ آخر تقييم.
risk-raised = نُبّه إليه يوم
risk-reviewed = رُوجع يوم
risk-ended = انتهى يوم
risk-outcome = ما آل إليه
risk-outcome-hint = لماذا لم يعد ممكنا، أو لم يعد يستحق التتبع.
risk-needs-response = هذا الخطر مرتفع ولا إجراء جارٍ. سجّلوا إجراء بمسؤول وتاريخ.
risk-needs-review = فات موعد المراجعة.
risk-unchanged = لا تغيير، المراجعة يوم { $day }
risk-rate = إعادة التقييم
risk-review = المراجعة
risk-next-review = المراجعة المقبلة يوم
risk-next-review-hint = 60 يوما على الأكثر للمرتفع، و120 للمتوسط، و180 للمنخفض. وإن تُركت فارغة اقتُرح تاريخ.
risk-review-note = ما عوين
risk-describe = تعديل الوصف
risk-respond = إضافة إجراء
risk-happen = لقد وقع
risk-happen-yes = فتح مشكلة
risk-close = إغلاق الخطر
risk-reopen = إعادة الفتح
risk-responses = الإجراءات
risk-response = الإجراء
risk-response-hint = فعل ونتيجة يمكن معاينتها.
risk-no-responses = لم يُسجل أي إجراء.
risk-due = في أجل
risk-standing = أين وصل
risk-under-way = جارٍ
risk-done-on = أُنجز يوم { $day }
risk-done-day = أُنجز يوم
risk-proof = الدليل:
risk-proof-label = الدليل
risk-proof-hint = ما يثبته: محضر أو تاريخ أو عنوان.
risk-response-done = أُنجز
risk-response-edit = تعديل
risk-ratings = التقييمات عبر الزمن
risk-rated-on = قُيّم يوم
risk-by = من طرف
risk-journal = السجل

## الخيط

risk-thread = الخيط
risk-thread-text = من أول إشارة إلى دليل التنفيذ، يحمل كل شيء الرقم نفسه.
risk-since = منذ
risk-thread-record = العنصر
risk-thread-says = الموضوع
risk-thread-risk = خطر
risk-thread-alert = إنذار
risk-thread-issue = مشكلة
risk-thread-escalation = تصعيد
risk-thread-decision = قرار
risk-step-open = مفتوح
risk-step-acknowledged = أُخذ علما به
risk-step-snoozed = مؤجل
risk-step-settled = مُسوّى
risk-step-raised = مرفوع
risk-step-at-sector = لدى هيئة القيادة
risk-step-at-office = لدى مديرية البرنامج
risk-step-proposed = مقترح على اللجنة
risk-step-on-agenda = في جدول الأعمال
risk-step-decided = محسوم
risk-step-deferred = مؤجل إلى اجتماع لاحق
risk-step-returned = مُعاد إلى المشروع
risk-step-withdrawn = مسحوب
risk-step-executed = منفَّذ
risk-step-closed = مغلق
risk-step-taken = للتنفيذ
risk-step-done = منجز بدليل
risk-step-blocked = متوقف

## المشاكل

risk-issue-one = مشكلة
risk-issues-text = ما وقع فعلا: مخاطر تحققت، وما لم يتوقعه أحد.
risk-issue-new = تسجيل مشكلة
risk-issue-new-portfolio = مشكلة تخص المحفظة كلها
risk-issue-new-text = ما وقع دون سابق توقع. أما الخطر المعروف إذا وقع فيُسجل في صفحته.
risk-what-happened = ما وقع
risk-happened-on = وقع يوم
risk-issue-due = يُحل قبل يوم
risk-was = سبقه
risk-was-nothing = لا خطر معروف
risk-resolve = حل المشكلة
risk-resolution = كيف حُلّت
risk-resolved-on = حُلّت يوم
risk-no-issues = لا مشاكل
risk-no-issues-text = لم يقع شيء، أو لم يسجله أحد.
risk-refused-not-open = هذا الخطر لم يعد قيد التتبع: لقد وقع أو أُغلق.
risk-refused-not-closed = لا يُعاد فتح إلا خطر مغلق.
risk-refused-resolved = هذه المشكلة محلولة.
risk-refused-done = هذا الإجراء منجز؛ وما قيل يبقى.

## الملفات

risk-export-sheet = المخاطر
risk-export-id = الرقم
risk-export-thread = الخيط
risk-export-project = المشروع
risk-export-project-name = اسم المشروع
risk-export-category = الصنف
risk-export-event = ما قد يقع
risk-export-cause = لأن
risk-export-consequence = وأثره
risk-export-impact-days = التأخر المحتمل (أيام)
risk-export-impact-mdh = الكلفة الإضافية المحتملة (مليون درهم)
risk-export-probability = الاحتمال
risk-export-impact = الأثر
risk-export-score = الدرجة
risk-export-zone = المنطقة
risk-export-initial-score = الدرجة في البداية
risk-export-target-score = الدرجة المستهدفة
risk-export-proximity = قرب الخطر
risk-export-owner = المسؤول
risk-export-state = الحالة
risk-export-raised-on = نُبّه إليه يوم
risk-export-reviewed-on = رُوجع يوم
risk-export-review-on = المراجعة المقبلة
risk-export-closed-on = انتهى يوم
risk-export-outcome = النتيجة
risk-export-responses-open = إجراءات جارية
risk-export-responses-late = إجراءات متأخرة
risk-export-meta-rows = عدد المخاطر

## السجل

risk-field-rating = التقييم
risk-field-description = الوصف
risk-field-owner = المسؤول
risk-field-category = الصنف
risk-field-target = الهدف
risk-field-consequence = الآثار
risk-field-review = المراجعة المقبلة
risk-field-due = الأجل
risk-risks = المخاطر
risk-matrix-short = المصفوفة
