# التقارير والآراء ومآلها.

report-reports = التقارير
report-one = تقرير
report-reports-text = يبقى كل تقرير كما كُتب، بأرقام يومه. والتصحيح يضاف إليه ولا يمحو شيئا.
report-ratings = مستويات الثقة
report-office-says = ثقة مديرية البرنامج
report-independent-says = ثقة مقيِّم مستقل
report-computed-today = محسوبة اليوم
report-said = قيل { $age }
report-ratings-differ = تتباعد الآراء بمستويين أو أكثر.
report-others-say = ما يراه الآخرون
report-no-ratings = لم يُبدِ رأيه بعد سوى المسؤول عن المشروع.
report-office = مديرية البرنامج
report-independent = تقييم مستقل
report-column-day = كُتب في
report-column-sitting = الاجتماع
report-column-state = المآل
report-column-text = ما الذي تغيّر
report-column-answer = جوابكم
report-state-drafted = في انتظار الجهة
report-state-validated = صادقت عليه الجهة
report-state-accepted = مقبول
report-state-returned = أُعيد إلى المسؤول
report-step-validated = صادقت عليه الجهة
report-step-accepted = قبلته مديرية البرنامج
report-step-returned = أُعيد إلى المسؤول
report-by-silence = دون اعتراض داخل الأجل
report-corrected = صُحِّح لاحقا
report-then = الأرقام أدناه هي أرقام يوم { $day }.
report-then-sitting = الأرقام أدناه هي أرقام يوم { $day }، لأجل الاجتماع { $sitting }.
report-now = الاطلاع على المشروع اليوم
report-was-corrected = صُحِّح هذا التقرير.
report-see-newer = قراءة التصحيح
report-corrects = يصحح هذا التقرير تقريرا آخر.
report-see-older = قراءة النص الأول
report-way = المصادقة
report-figures = المشروع كما كان يوم { $day }
report-no-figures = لم يُحتفظ بأرقام ذلك اليوم.
report-promised = موعود حسب المخطط
report-expected = متوقع
report-open-risks = المخاطر المفتوحة
report-desk = تقارير المشاريع
report-desk-until = اجتماع { $held }، تُقبل التقارير إلى غاية { $cutoff }
report-desk-none = لا اجتماع مبرمج: لا ترتبط التقارير بأي اجتماع.
report-desk-empty = لا مشروع للتتبع
report-desk-empty-text = تظهر هنا تقارير مشاريع جهتكم.
report-other-sittings = اجتماعات أخرى:
report-count-missing = بلا تقرير
report-count-drafted = في انتظار الجهة
report-count-validated = في انتظار قبول المديرية
report-count-accepted = مقبولة
report-missing = لا تقرير
report-validate-unchanged = { $count ->
    [zero] لا تقرير دون جديد
    [one] المصادقة على التقرير الذي لا جديد فيه
    [two] المصادقة على التقريرين اللذين لا جديد فيهما
    [few] المصادقة على { $count } تقارير لا جديد فيها
    [many] المصادقة على { $count } تقريرا لا جديد فيه
   *[other] المصادقة على { $count } تقرير لا جديد فيه
}
report-validated-many = { $count ->
    [zero] لم يعد أي تقرير ينتظر مصادقتكم.
    [one] صودق على تقرير واحد.
    [two] صودق على تقريرين.
    [few] صودق على { $count } تقارير.
    [many] صودق على { $count } تقريرا.
   *[other] صودق على { $count } تقرير.
}
report-unchanged = { $count ->
    [zero] لا تقرير دون جديد
    [one] تقرير واحد دون جديد
    [two] تقريران متتاليان دون جديد: ما الذي يعيق المشروع؟
    [few] { $count } تقارير متتالية دون جديد: ما الذي يعيق المشروع؟
    [many] { $count } تقريرا متتاليا دون جديد: ما الذي يعيق المشروع؟
   *[other] { $count } تقرير متتال دون جديد: ما الذي يعيق المشروع؟
}
report-validate = مصادقة
report-accept = قبول
report-return = إعادة
report-return-lede = يقرأ المسؤول ملاحظتكم ويصحح بتقرير جديد، ويبقى هذا التقرير محفوظا.
report-note = ما ينبغي تصحيحه
report-correct = تصحيح هذا التقرير
report-correct-lede = يحل التصحيح محل هذا التقرير لأجل الاجتماع نفسه، ويبقى النصان مقروءين.
report-correct-reason = سبب التصحيح
report-rate = إبداء رأي
report-rate-level = الثقة
report-rate-lede = يظهر رأي مديرية البرنامج بجانب رأي المسؤول. وهو لا يُعدَّل، بل يضاف إليه رأي جديد.
report-review-lede = يظهر تقييمكم المستقل بجانب الآراء الأخرى. وهو لا يُعدَّل، بل يضاف إليه تقييم جديد.
report-refused-state = لم يعد هذا التقرير ينتظر هذا الجواب: أجاب غيركم قبلكم، أو ليس ذلك من اختصاصكم. لم يتغير شيء.
report-refused-corrected = صُحِّح هذا التقرير منذ ذلك الحين: أجيبوا على التصحيح.
report-refused-overtaken = يوجد تقرير أحدث: هو المعتمد، وهو الذي يُصحَّح.
report-nothing-new = لا جديد
report-nothing-new-for = لا جديد بشأن { $project }
report-column-rating-office = المديرية
report-column-rating-computed = الأرقام
report-filter-office = رأي المديرية
report-filter-computed = المستوى المحسوب
report-three = الثقة: المسؤول، المديرية، الأرقام
report-three-legend = الثقة: كلمة المسؤول، ثم مستوى المديرية والمستوى المحسوب، من 1 إلى 5
report-short = التقارير
