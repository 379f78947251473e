# السيناريوهات والبحث عن الهدف.
scenario-list = السيناريوهات
scenario-list-text = ماذا لو؟ يفترض السيناريو أرقاما أخرى ويبيّن المرتبة التي تؤدي إليها بعد إعادة احتساب جميع الدول.
scenario-none = لا سيناريو بعد
scenario-none-text = ابدؤوا سيناريو، أو ابحثوا عن الطريق إلى مرتبة.
scenario-new = سيناريو جديد
scenario-new-text = اكتبوا ما تفترضونه، والجواب يتبع كل تغيير. الخانة الفارغة تبقى كما هي اليوم.
scenario-edit = تعديل
scenario-edit-title = تعديل «{ $name }»
scenario-copy = نسخ
scenario-open = فتح
scenario-save = حفظ السيناريو
scenario-compute = احتساب
scenario-remove = حذف
scenario-name = الاسم
scenario-name-hint = لحفظه. مثلا: عشر خدمات إضافية.
scenario-note = ملاحظة
scenario-edition = الدورة
scenario-edition-published = { $year }، كما نُشرت
scenario-edition-foreseen = { $year }، والدول الأخرى عند توقعها
scenario-place = المرتبة
scenario-places = المراتب
scenario-worth = النقاط المكتسبة
scenario-group = الفئة
scenario-author = صاحبه
scenario-changed = آخر تعديل
scenario-by = { $name }، { $day }
scenario-unanswered = بلا جواب
scenario-unanswered-text = لم يعد ممكنا احتساب هذا السيناريو: أحد أرقامه يتجاوز ما يُعتدّ به اليوم. عدّلوه لتصحيحه.
scenario-answer = الجواب
scenario-no-answer = لا جواب بعد
scenario-place-meaning = من بين { $of } دولة في دورة { $year }؛ ودون أي تغيير: { $before }
scenario-shared = { $count ->
    [zero] مرتبة غير مشتركة
    [one] مرتبة دولة واحدة
    [two] مرتبة مشتركة بين دولتين
    [few] مرتبة مشتركة بين { $count } دول
    [many] مرتبة مشتركة بين { $count } دولة
   *[other] مرتبة مشتركة بين { $count } دولة
}
scenario-score-before = مؤشر EGDI؛ اليوم { $score }
scenario-group-before = الفئة؛ اليوم: { $group }
scenario-group-same = الفئة، كما هي اليوم
scenario-places-none = دون تغيير في المرتبة
scenario-places-won = { $count ->
    [zero] دون مرتبة مكتسبة
    [one] مرتبة واحدة مكتسبة
    [two] مرتبتان مكتسبتان
    [few] { $count } مراتب مكتسبة
    [many] { $count } مرتبة مكتسبة
   *[other] { $count } مرتبة مكتسبة
}
scenario-places-lost = { $count ->
    [zero] دون مرتبة مفقودة
    [one] مرتبة واحدة مفقودة
    [two] مرتبتان مفقودتان
    [few] { $count } مراتب مفقودة
    [many] { $count } مرتبة مفقودة
   *[other] { $count } مرتبة مفقودة
}
scenario-next-place = إلى المرتبة التالية
scenario-next-group = إلى الفئة التالية
scenario-aim = إلى الهدف: { $place }، { $series }
scenario-aim-reached = تحقق
scenario-trend = دون افتراض، وفق المنحى
scenario-parts = المكوّنات الثلاثة، اليوم وبعد الافتراض
scenario-parts-says = { $part } يتغير بمقدار { $points }.
scenario-parts-same = لا يتغير أي مكوّن.
scenario-part = المكوّن
scenario-before = اليوم
scenario-after = بعد الافتراض
scenario-change = الفرق
scenario-comma = ،{" "}
scenario-assumed-title = بعض الأرقام مفترضة
scenario-assumed-text = لم يُدلِ بها أحد بعد، وهي مستنتجة من النقطة المنشورة:
scenario-inputs = أرقام البلد
scenario-limit = حدود الاحتساب
scenario-beyond-scale = { $part }: يخرج البلد عن سلّم 2024، ولا يُعرف مقدار تحرك الدول الأخرى.
scenario-moved-others = البلد عند طرف السلّم: تحركت نقاط الدول الأخرى معه.
scenario-foreseen-text = دورة قادمة: الدول الأخرى عند وسط توقعها، والبلد ينطلق من آخر نقاطه المنشورة، والمنهجية منهجية 2024.
scenario-steps = قيمة خطوة إضافية
scenario-steps-all = كل الخطوات
scenario-steps-says = الخطوة الأعلى قيمة: { $component }، { $step }، أي { $points }.
scenario-steps-none = مركبات هذه الدورة غير معروفة: لا يمكن تغيير سوى المكوّنات الثلاثة.
scenario-component = المركبة
scenario-value = القيمة
scenario-step = خطوة
scenario-at-end = في أعلى مستوى
scenario-today = اليوم: { $amount } ({ $from }).
scenario-now = اليوم: { $score }. بين 0 و1.
scenario-points-gained = { $component }، نقاط مكتسبة
scenario-questions = { $count ->
    [zero] أسئلة الاستبيان: لا سؤال مختار
    [one] أسئلة الاستبيان: سؤال واحد مختار
    [two] أسئلة الاستبيان: سؤالان مختاران
    [few] أسئلة الاستبيان: { $count } أسئلة مختارة
    [many] أسئلة الاستبيان: { $count } سؤالا مختارا
   *[other] أسئلة الاستبيان: { $count } سؤال مختار
}
scenario-questions-text = كل جواب يساوي نقطة من وحدته، إضافة إلى النقاط المكتوبة أعلاه. العناوين كما وردت لدى الأمم المتحدة.
scenario-level-information = معلومات
scenario-level-online = إجراء إلكتروني كامل
scenario-whole = افتراض مكوّن بأكمله
scenario-whole-text = لدورة سابقة، أو حين لا تهم التفاصيل.
scenario-weights = افتراض أوزان أخرى
scenario-weights-text = بالنسبة المئوية، والمجموع 100. اتركوها فارغة لأوزان الدورة.
scenario-weight-of = وزن { $part }
scenario-stale-text = عدّل شخص آخر هذا السيناريو في هذه الأثناء. ما كتبتموه ما زال هنا؛ احفظوه مجددا ليحل محل النسخة الحالية.
scenario-stale-see = عرض النسخة الحالية
scenario-supposed = ما هو مفترض
scenario-supposed-nothing = لا شيء: الدورة كما هي.
scenario-result = { $after } بدل { $before } من { $of } في دورة { $year } ({ $points })
scenario-result-same = { $after } من { $of } في دورة { $year }، كما دون افتراض ({ $points })
scenario-agenda = في جدول الأعمال
scenario-agenda-none = لم يُرفق بأي نقطة.
scenario-attach = إرفاق بجدول أعمال
scenario-attach-text = ستعرض صفحة النقطة «{ $name }» ونتيجته في جملة واحدة.
scenario-attach-none = لا توجد جلسة قادمة بها نقطة يمكنكم تعديلها. يبقى «{ $name }» في اللائحة.
scenario-attach-item = النقطة
scenario-attach-yes = إرفاق
scenario-detach = سحب
scenario-on-item = السيناريوهات المرفقة
scenario-removal = حذف «{ $name }»؟
scenario-removal-text = { $count ->
    [zero] يختفي من اللائحة. ويحتفظ السجل بأثر حذفه.
    [one] يختفي من اللائحة ومن جدول أعمال واحد. ويحتفظ السجل بأثر حذفه.
    [two] يختفي من اللائحة ومن جدولي أعمال. ويحتفظ السجل بأثر حذفه.
    [few] يختفي من اللائحة ومن { $count } جداول أعمال. ويحتفظ السجل بأثر حذفه.
    [many] يختفي من اللائحة ومن { $count } جدول أعمال. ويحتفظ السجل بأثر حذفه.
   *[other] يختفي من اللائحة ومن { $count } جدول أعمال. ويحتفظ السجل بأثر حذفه.
}
scenario-removal-yes = حذف السيناريو
scenario-compare = مقارنة
scenario-compare-one = مقارنة «{ $name }»
scenario-compare-chosen = مقارنة السيناريوهات المختارة
scenario-compare-choose = اختيار السيناريوهات
scenario-compare-hint = من اثنين إلى أربعة
scenario-compare-cut = تتسع الصفحة لأربعة سيناريوهات على الأكثر: تُعرض الأولى.
scenario-compare-none = اختاروا سيناريوهين على الأقل.
scenario-goal = الطريق إلى مرتبة
scenario-goal-text = حدّدوا المرتبة المطلوبة وكلفة كل خطوة: هذه أقل مجموعة كلفةً تؤدي إليها.
scenario-goal-place = المرتبة المطلوبة
scenario-goal-series = الترتيب
scenario-goal-seek = بحث
scenario-goal-held = { $series }: { $reached }. المرتبة المطلوبة، { $place }، محققة من قبل.
scenario-goal-reached = { $series }: { $reached } بكلفة { $cost }.
scenario-goal-short = لا يمكن بلوغ { $place } بهذه الخطوات: مجتمعةً تؤدي إلى { $reached } بكلفة { $cost }.
scenario-goal-nothing = لا يمكن بلوغ { $place }: لا خطوة معروضة تُحتسب في هذا الترتيب.
scenario-goal-short-text = اعرضوا خطوات أخرى، أو عددا أكبر من كل منها.
scenario-goal-exact = لا مجموعة أخرى من هذه الخطوات أقل كلفة، باحتساب كل خطوة بقيمتها اليوم؛ والمرتبة مؤكدة بالاحتساب الكامل.
scenario-goal-gap = توقف البحث قبل نهايته: قد توجد مجموعة أقل كلفة بنسبة { $gap }% على الأكثر. والمرتبة مؤكدة بالاحتساب الكامل.
scenario-goal-save = تحويله إلى سيناريو
scenario-costs = كلفة كل خطوة
scenario-costs-text = بأي وحدة تختارونها. المبالغ المقترحة مجرد تقديرات: اكتبوا مبالغكم. الخطوة التي لا كلفة لها لا تُعرض.
scenario-cost = الكلفة
scenario-most = على الأكثر
scenario-cost-of = كلفة خطوة: { $component }
scenario-most-of = أقصى عدد من الخطوات: { $component }
scenario-plan = الخطوات سطرا سطرا
scenario-how-many = العدد
scenario-gain = النقاط
scenario-then = المرتبة المحققة
scenario-sum = المجموع
scenario-goal-name = { $place }: { $series }
scenario-inputs-count = { $assumed } من { $count } مركبة مفترضة.
scenario-inputs-text = تنطلق السيناريوهات من هذه الأرقام. وما لم يُدلِ به أحد يُستنتج من النقطة المنشورة، على مسافة متساوية من المتوسط العالمي. أدلوا بما تعرفونه مع ذكر مصدره.
scenario-published = منشور
scenario-told = مُدلى به
scenario-assumed = مفترض
scenario-input-tell = الإدلاء بالرقم
scenario-input-change = تغيير الرقم
scenario-input-withdraw = سحب هذا الرقم
scenario-input-of = رقم { $component }
scenario-input-between = من { $low } إلى { $high }.
scenario-input-stale = غيّر شخص آخر هذا الرقم أو سحبه في هذه الأثناء. الرقم الحالي معروض، ورقمكم في الخانة.
scenario-source = المصدر
scenario-source-hint = من قاسه ومتى وأين يُقرأ.
scenario-c-osi-if = الإطار المؤسساتي
scenario-c-osi-sp = تقديم الخدمات
scenario-c-osi-cp = تقديم المحتوى
scenario-c-osi-tec = التكنولوجيا
scenario-c-epi = المشاركة الإلكترونية
scenario-c-tii-ms = الاشتراكات المتنقلة
scenario-c-tii-iu = مستخدمو الإنترنت
scenario-c-tii-am = اشتراكات النطاق العريض المتنقل
scenario-c-tii-af-fixed = سعر النطاق العريض الثابت
scenario-c-tii-af-mobile = سعر المتنقل، استعمال مكثف
scenario-c-hci-al = إلمام الكبار بالقراءة والكتابة
scenario-c-hci-ger = النسبة الإجمالية للتمدرس
scenario-c-hci-eys = سنوات التمدرس المتوقعة
scenario-c-hci-mys = متوسط سنوات التمدرس
scenario-c-hci-egl = الإلمام بالحكومة الإلكترونية
scenario-amount-points = { $number } من { $of } نقطة
scenario-amount-percent = { $number }%
scenario-amount-per-100 = { $number } لكل 100 نسمة
scenario-amount-income = { $number }% من دخل الفرد
scenario-amount-years = { $number } سنة
scenario-step-points = { $count ->
    [zero] بلا نقطة
    [one] ‏‎+{ $count }‎ نقطة
    [two] ‏‎+{ $count }‎ نقطة
    [few] ‏‎+{ $count }‎ نقاط
    [many] ‏‎+{ $count }‎ نقطة
   *[other] ‏‎+{ $count }‎ نقطة
}
scenario-step-percent = ‏‎+{ $count }%‎
scenario-step-per-100 = ‏‎+{ $count }‎ لكل 100 نسمة
scenario-step-income = ‏‎−{ $count }%‎ من الدخل
scenario-step-years = { $count ->
    [zero] بلا سنة
    [one] ‏‎+{ $count }‎ سنة
    [two] ‏‎+{ $count }‎ سنة
    [few] ‏‎+{ $count }‎ سنوات
    [many] ‏‎+{ $count }‎ سنة
   *[other] ‏‎+{ $count }‎ سنة
}
