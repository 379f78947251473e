# مكتب الموظفين وصفحة الأسلوب.

## صفحة الأسلوب

desk-style-title = الأسلوب
desk-style-lede = كل جزء في كل حالاته. انظر إليه قبل كل تغيير وبعده.
desk-style-figures = الأرقام
desk-style-figure-projects = مشروعا يتتبعها البرنامج
desk-style-figure-on-time = من مراحل هذه السنة أُنجزت في موعدها
desk-style-figure-spent = التُزم بها منذ يناير
desk-style-promises = المواعيد
desk-style-confidence = الثقة
desk-style-trend = ستة أشهر من المراحل المنجزة
desk-style-lists = القوائم
desk-style-tab-list = لائحة
desk-style-tab-timeline = جدول زمني
desk-style-tab-matrix = مصفوفة
desk-style-chip-late = متأخرة
desk-style-chip-framing = قيد التأطير
desk-style-chip-stale = بلا أخبار
desk-style-column-project = المشروع
desk-style-column-milestones = المراحل
desk-style-column-dates = الموعد والمرتقب
desk-style-column-budget = الميزانية
desk-style-column-age = آخر خبر
desk-style-project-one = الخريطة الوطنية للمدارس المتصلة
desk-style-project-two = مواعيد المستشفى عبر الإنترنت
desk-style-project-three = السجل العقاري الموحد
desk-style-project-four = بوابة الدعم الاجتماعي
desk-style-entity = وزارة الانتقال الرقمي
desk-style-milestone-framing = اعتماد التأطير
desk-style-milestone-contract = توقيع الصفقة
desk-style-milestone-pilot = تجربة فاس
desk-style-milestone-opening = الافتتاح للعموم
desk-style-milestone-everywhere = التعميم
desk-style-empty-title = لا مشروع يوافق هذه المرشحات
desk-style-empty = أزل مرشحا، أو ابحث بكلمات أخرى.
desk-style-messages = الرسائل
desk-style-notice = تغير موعد الافتتاح. سيتوصل متتبعو هذا المشروع برسالة هذا المساء.
desk-style-story = ما جرى
desk-style-person = أمينة برادة
desk-style-history-moved = أُجّلت تجربة فاس إلى 23 أبريل 2026
desk-style-history-why = سلّم المورّد الخوادم متأخرا بثلاثة أسابيع.
desk-style-history-met = وُقّعت الصفقة في موعدها
desk-style-fact-entity = الجهة الحاملة
desk-style-step = مقترحك
desk-style-import = قراءة الجدول
desk-style-receipt = توصلنا بطلبك
desk-style-receipt-one = تقرؤه مصلحة المدارس خلال يومي عمل.
desk-style-receipt-two = تتوصل بجواب أو بسؤال في رسالة قصيرة.
desk-style-receipt-follow = تتبع طلبي
desk-style-question = أتريد سحب هذا المشروع؟
desk-style-consequence = لن يظهر للعموم بعد الآن، ويبقى تاريخه في السجل.
desk-style-withdraw = سحب المشروع
desk-style-chart = أين وصل الموعد
desk-style-chart-says = الافتتاح الموعود في شتنبر 2026 مرتقب في دجنبر.
desk-style-forms = الاستمارات
desk-style-error = اكتب العنوان كاملا، مثلا amina@example.ma
desk-style-field-name = اسم المشروع
desk-style-field-name-hint = كما سيقرؤه العموم.
desk-style-field-mail = البريد الإلكتروني
desk-style-field-day = الموعد
desk-style-field-text = ما الذي تغير
desk-style-field-file = الجدول
desk-style-field-means = معنى هذا المستوى في جملة واحدة.
desk-style-field-sure = هل ستفي بالموعد؟
desk-style-field-sure-hint = رأيك اليوم، لا رأي التقرير السابق.
desk-style-field-agree = راجعت ما سيراه العموم
desk-style-field-agree-error = راجعه ثم ضع العلامة

## المكتب

desk-hello = مرحبا { $name }
desk-on-this-page = في هذه الصفحة
desk-mine = مشاريعي
desk-entity-projects = مشاريع جهتي
desk-mine-empty = لا مشروع نشط
desk-mine-empty-text = يظهر المشروع هنا متى أُسند إلى منصبك.
desk-column-project = المشروع
desk-column-age = آخر خبر
desk-column-overdue = مراحل متأخرة
desk-column-ahead = التسعون يوما المقبلة
desk-column-update = التحديث
desk-column-reminder = التذكير
desk-two-minutes = تحديث في دقيقتين
desk-vacant = منصب شاغر
desk-nothing = لا شيء
desk-nobody = لا أحد
desk-yes = نعم
desk-no = لا
desk-overdue = { $days ->
    [zero] حل أجلها اليوم
    [one] فات أجلها بيوم واحد
    [two] فات أجلها بيومين
    [few] فات أجلها بـ{ $days } أيام
    [many] فات أجلها بـ{ $days } يوما
   *[other] فات أجلها بـ{ $days } يوم
}
desk-asked = طلبات المساعدة والتنبيه
desk-asked-none = لا أحد من مسؤولي المشاريع يطلب المساعدة.
desk-asked-what = الطلب
desk-asked-by = قبل
desk-asked-who = من يمكنه الحل
desk-asked-alert = تنبيه
desk-asked-assistance = مواكبة
desk-late = تحديثات متأخرة
desk-late-none = كل المشاريع النشطة حدّثت أخبارها مؤخرا.
desk-alarms = اختلالات
desk-alarms-none = التواريخ والمناصب وقرارات الحجب كلها متسقة.
desk-alarm = الخلل
desk-alarm-broken = ينتظر { $project }:
desk-alarm-review = كان مقررا إعادة النظر في حجب «{ $part }» في { $day }.
desk-alarm-behind = النص «{ $title }» لم يدخل حيز التنفيذ بعد، والمرحلة «{ $milestone }» مرتقبة في { $day }.
desk-calm = لا شيء يستدعي التدخل
desk-remind = تذكير
desk-remind-project = تذكير { $project }
desk-reminded = { $count ->
    [zero] تذكير { $project }: لم تُرسل أي رسالة.
    [one] تذكير { $project }: أُرسلت رسالة واحدة.
    [two] تذكير { $project }: أُرسلت رسالتان.
    [few] تذكير { $project }: أُرسلت { $count } رسائل.
    [many] تذكير { $project }: أُرسلت { $count } رسالة.
   *[other] تذكير { $project }: أُرسلت { $count } رسالة.
}
desk-not-reminded = { $count ->
    [0] لم تُرسل أي رسالة بخصوص { $project }: المنصب شاغر أو أُرسل تذكير اليوم من قبل.
   *[other] لم تُرسل أي رسالة بخصوص { $project }.
}
desk-overview = المحفظة في سطور
desk-overview-active = مشاريع نشطة
desk-overview-late = مرتقبة بعد موعدها
desk-overview-silent = بلا أخبار حديثة
desk-overview-alerts = مشاريع طلبت المساعدة خلال ستة أشهر
desk-administration = الإدارة
desk-administration-text = هنا تدبير الأشخاص والمناصب والجهات، أما مضمون المحفظة فلمديرية البرنامج.
desk-idle = لا شيء ينتظرك هنا
desk-idle-text = منصبك لا يتولى أي مشروع. المحفظة مفتوحة للاطلاع.

## صفحة تدبير المشروع

desk-public-page = الصفحة العمومية
desk-history = السجل
desk-change = تغيير
desk-edit = تعديل
desk-total = المجموع
desk-identity = الهوية
desk-life = حياة المشروع
desk-number = الرقم
desk-number-hint = يُعطى مرة واحدة ولا يتغير
desk-name = الاسم
desk-name-hint = بلغة واحدة على الأقل من الثلاث.
desk-summary = الملخص
desk-in-language = { $label } { $language }
desk-kind = النوع
desk-entity = الجهة
desk-tier = الأهمية
desk-flagship = مشروع مهيكل
desk-pooled = مشترك بين عدة إدارات
desk-sponsor = منصب الراعي
desk-lead = منصب مسؤول المشروع
desk-lead-hint = من يشغل هذا المنصب أو ينوب عنه يتولى خارطة الطريق.
desk-started = البداية
desk-predecessor = خلف للمشروع
desk-predecessor-hint = الرقم العمومي، مثلا PRJ-0012.
desk-address = عنوان الخدمة
desk-address-hint = يبدأ بـ https://.
desk-axes = محاور الاستراتيجية
desk-axes-hint = قد يخدم المشروع عدة محاور.
desk-former = الأسماء السابقة
desk-until = إلى غاية { $day }
desk-project-new = فتح مشروع
desk-project-new-lede = سيُعطى رقما عموميا لا يتغير. يكفي اسم بلغة واحدة للبدء.
desk-project-create = فتح المشروع
desk-rename = تغيير الاسم
desk-rename-lede = يبقى الاسم السابق ظاهرا وقابلا للبحث. إضافة لغة ليست تغييرا للاسم.
desk-phase = الطور
desk-phase-change = تغيير الطور
desk-phase-now = الطور الحالي: { $phase }.
desk-state = الحالة
desk-state-now = الحالة الراهنة: { $state }.
desk-exit = الخروج من البرنامج
desk-exit-lede = كل خروج عدا التسليم يستوجب سببا يقرؤه العموم.
desk-exit-state = الحالة الجديدة
desk-exit-reason = السبب
desk-resume = استئناف المشروع

## خارطة الطريق

desk-roadmap = خارطة الطريق
desk-roadmap-empty = لا مراحل بعد. المرحلة الأولى وعد: اختر تاريخها بعناية.
desk-milestone = المرحلة
desk-standing = الوضعية
desk-weight = الوزن
desk-weight-hint = من 0 إلى 100 مقارنة بباقي المراحل.
desk-key = مرحلة أساسية
desk-key-short = أساسية
desk-key-hint = تُحتسب في التقييم الآلي وتظهر في الصفحة العمومية.
desk-milestone-new = إضافة مرحلة
desk-milestone-edit = تعديل «{ $name }»
desk-milestone-edit-lede = الموعد الأول، { $day }، لا يتغير أبدا.
desk-milestone-remove = حذف المرحلة
desk-milestone-remove-title = حذف «{ $name }»؟
desk-milestone-remove-lede = لا تُحذف إلا مرحلة لم يُقل عنها شيء بعد. ويحتفظ السجل بأنها وُجدت.
desk-original = الموعد
desk-original-hint = هذا الوعد الأول لا يتغير أبدا. وما يليه توقعات.
desk-forecast = تاريخ جديد
desk-forecast-title = تاريخ جديد لـ«{ $name }»
desk-forecast-lede = الموعد { $promised }، والمرتقب إلى الآن { $expected }.
desk-forecast-day = مرتقب في
desk-reason = السبب
desk-reason-hint = ضروري إذا تأخر التاريخ عن الموعد بأكثر من { $days }.
desk-note = توضيح
desk-achieve = تسجيل الإنجاز
desk-achievement-title = أُنجزت «{ $name }»
desk-achievement-day = تاريخ الإنجاز
desk-evidence = الإثبات
desk-evidence-hint = مرجع محضر أو جريدة رسمية أو عنوان.
desk-reopen = إعادة الفتح
desk-reopening-title = إعادة فتح «{ $name }»؟
desk-reopening-lede = يُزال تاريخ الإنجاز وإثباته من خارطة الطريق، ويحتفظ بهما السجل مع السبب.
desk-baselines = تغييرات المرجع
desk-baselines-empty = المرجع ما زال هو الأصلي.
desk-plan = تغيير المرجع
desk-plan-lede = أعط تاريخا جديدا للمراحل المعنية واترك الباقي فارغا. تبقى المواعيد الأولى ظاهرة.
desk-plan-reason = السبب
desk-plan-make = اعتماد المرجع الجديد
desk-plan-dates = الأول: { $original } · المرجع: { $promised } · المرتقب: { $expected }
desk-plan-number = المرجع
desk-plan-made = رقم { $number }، في { $day }
desk-plan-moved = التواريخ الجديدة
desk-authority = الهيئة
desk-decision = القرار
desk-decision-hint = مرجعه، مثلا DEC-0009.

## النصوص القانونية

desk-legal-texts = النصوص القانونية
desk-legal-empty = لا نص يتوقف عليه هذا المشروع.
desk-legal-new = إضافة نص
desk-legal-title = العنوان
desk-legal-milestone = المرحلة المتوقفة عليه
desk-legal-advance = تغيير المحطة
desk-legal-step = محطة جديدة لـ«{ $title }»
desk-legal-stands = المحطة الحالية: { $stage }. قد يعود النص إلى الوراء إن أُرجع.
desk-legal-stage = المحطة
desk-legal-day = تاريخ دخول المحطة
desk-legal-behind = المرحلة تسبق النص
desk-stage-none = لم يبدأ

## الارتباطات

desk-dependencies = الارتباطات
desk-dependencies-empty = هذا المشروع لا ينتظر غيره ولا ينتظره غيره.
desk-dependency-new = إضافة ارتباط
desk-dependency-lede = سيظهر في المشروعين معا.
desk-dependency-milestone = مرحلتنا المنتظِرة
desk-dependency-whole = فارغ: المشروع كله ينتظر.
desk-dependency-needs = المشروع المنتظَر
desk-dependency-needs-milestone = رقم المرحلة المنتظَرة
desk-dependency-needs-hint = ترتيبها في خارطة الطريق الأخرى. فارغ: المشروع كله.
desk-dependency-reason = لماذا
desk-dependency-side = الاتجاه
desk-dependency-other = المشروع الآخر
desk-dependency-waits = ينتظر
desk-dependency-awaited = ينتظره
desk-dependency-fit = التواريخ
desk-dependency-remove = حذف
desk-dependency-remove-title = الكف عن انتظار { $project }؟
desk-dependency-remove-lede = يختفي الارتباط من المشروعين ويبقى في السجل.
desk-fit-met = زال
desk-fit-slack = في الوقت، بهامش { $days }
desk-fit-broken = متأخر بـ{ $days }
desk-fit-unknown = تواريخ غير معروفة

## الميزانية

desk-budget = الميزانية
desk-budget-empty = لا أسطر في الميزانية.
desk-budget-new = إضافة سنة
desk-budget-edit = ميزانية { $year }
desk-budget-remove = حذف السنة
desk-budget-remove-title = حذف ميزانية { $year }؟
desk-budget-remove-lede = تُزال المبالغ من البطاقة وتبقى في السجل.
desk-year = السنة
desk-planned = المبرمج
desk-committed = الملتزم به
desk-paid = المؤدى
desk-amount-hint = بالدرهم، مثلا 1250000,50.

## عوامل النجاح

desk-factors = عوامل النجاح
desk-factor = العامل
desk-factor-state = الوضعية
desk-factor-silent = غير مصرح به

## المحجوب عن العموم

desk-withholdings = المحجوب عن العموم
desk-withholdings-empty = كل شيء منشور.
desk-withhold = حجب فقرة
desk-withhold-lede = ستذكر الصفحة العمومية أن الفقرة محجوبة وسندها القانوني وتاريخ إعادة النظر.
desk-part = الفقرة
desk-ground = السند القانوني
desk-ground-hint = المادة القانونية وجملة واحدة.
desk-review = يعاد النظر فيه في
desk-review-due = حان وقت إعادة النظر
desk-publish = نشر
desk-publish-title = نشر «{ $part }»؟
desk-publish-lede = سيراها العموم ابتداء من الآن.

## حين يسبق شخص آخر

desk-stale-text = لم يُستبدل شيء. قارن النصين، وصحح نصك عند الحاجة، ثم احفظ من جديد.
desk-stale-both = النصان معا
desk-stale-field = الحقل
desk-stale-now = ما في البطاقة الآن
desk-stale-yours = ما كتبته أنت
desk-stale-same = نصك ونص البطاقة متطابقان.
desk-field-error = { $field }: { $error }
desk-refused-full = تبقى خارطة الطريق مقروءة إلى حدود ثلاثين مرحلة. احذف واحدة أو اجمع بعضها.
desk-refused-history = سبق الحديث عن هذه المرحلة: لها تاريخ وتبقى في خارطة الطريق.
desk-refused-needed = يحيل ارتباط أو نص قانوني على هذه المرحلة. احذف الرابط أولا.
desk-refused-done = هذه المرحلة أُنجزت من قبل. أعد فتحها أولا إن لم تُنجز.
desk-refused-not-done = لم تُنجز هذه المرحلة بعد: لا شيء لإعادة فتحه.
desk-refused-over = خرج هذا المشروع من البرنامج. استأنفه أولا.
desk-refused-lives = هذا المشروع نشط من قبل.

## اللوائح

desk-milestone-kind-gate = عبور طور
desk-milestone-kind-approval = مصادقة
desk-milestone-kind-legal-text = نص قانوني
desk-milestone-kind-procurement = صفقة
desk-milestone-kind-delivery = تسليم
desk-milestone-kind-opening = افتتاح للمرتفقين
desk-milestone-kind-assurance = مراقبة الجودة
desk-kind-online-service = خدمة إلكترونية
desk-kind-portal = بوابة
desk-kind-registry = سجل
desk-kind-platform = منصة
desk-kind-infrastructure = بنية تحتية
desk-kind-legal = إطار قانوني
desk-kind-campaign = حملة
desk-phase-framing = التأطير
desk-phase-design = التصميم
desk-phase-build = الإنجاز
desk-phase-pilot = التجريب
desk-phase-rollout = التعميم
desk-phase-operation = الاستغلال
desk-state-active = نشط
desk-state-suspended = معلق
desk-state-delivered = مُسلَّم
desk-state-stopped = متوقف
desk-state-merged = مدمج
desk-tier-1 = المستوى 1، كبير
desk-tier-2 = المستوى 2، استراتيجي
desk-tier-3 = المستوى 3، مهم
desk-reason-procurement = الصفقات العمومية
desk-reason-legal-text = نص قانوني
desk-reason-funding = التمويل
desk-reason-skills = الكفاءات
desk-reason-dependency = مشروع آخر
desk-reason-scope = النطاق
desk-reason-technical = تقني
desk-reason-acceptance = القبول
desk-reason-other = غير ذلك
desk-legal-kind-order = قرار
desk-legal-kind-decree = مرسوم
desk-legal-kind-law = قانون
desk-stage-draft = الصياغة
desk-stage-general-secretariat = الأمانة العامة للحكومة
desk-stage-council = مجلس الحكومة
desk-stage-official-bulletin = الجريدة الرسمية
desk-part-summary = الملخص
desk-part-budget = الميزانية
desk-part-reports = تقارير التقدم
desk-part-posts = المسؤولون
desk-factor-state-met = متوفر
desk-factor-state-partly = جزئيا
desk-factor-state-not-met = غير متوفر
desk-factor-state-not-applicable = غير معني
desk-factor-group-administration = الإدارة
desk-factor-group-user = المرتفق
desk-factor-group-infrastructure = البنية التحتية
