# بطاقة المشروع وخارطة طريقه وسجله.

project-sides = صفحات المشروع
project-sheet = البطاقة
project-roadmap = خارطة الطريق
project-history = السجل
project-formerly = سابقا
project-until = (إلى غاية { $day })
project-phase = المرحلة
project-flagship = مشروع رائد
project-pooled = مشترك بين عدة إدارات
project-fictitious = مثال متخيَّل
project-exit-reason = السبب:
project-update = التحيين في دقيقتين
project-edit = تعديل المشروع
project-dates = الموعد الأول والمرتقب
project-rebaselined = { $count ->
    [zero] لم تُراجع الخطة
    [one] رُوجعت الخطة مرة واحدة
    [two] رُوجعت الخطة مرتين
    [few] رُوجعت الخطة { $count } مرات
    [many] رُوجعت الخطة { $count } مرة
   *[other] رُوجعت الخطة { $count } مرة
}
project-plan-says = الموعد في الخطة المعمول بها { $day }
project-never-rebaselined = لم تُراجع الخطة قط.
project-lead-says = ثقة المسؤول
project-figures-say = الثقة حسب الأرقام
project-withheld = غير منشور.
project-not-public = غير عمومي:
project-not-public-mark = غير عمومي
project-review = سيُعاد النظر في هذا الاختيار يوم { $day }.
project-values-withheld = (التفاصيل غير منشورة)

project-arithmetic = كيف يُحسب هذا المستوى
project-arithmetic-text = ننطلق من 5 ثم نخصم نقطا وفق قواعد منشورة. هذا الحساب يوضع إلى جانب رأي المسؤول ولا يعوضه.
project-rule-start = نقطة الانطلاق
project-rule-sum = المستوى المحصل عليه
project-rule-slip = { $days ->
    [zero] أكثر المحطات الأساسية تأخرا عن موعدها الأول: { $days } يوم
    [one] أكثر المحطات الأساسية تأخرا عن موعدها الأول: يوم واحد
    [two] أكثر المحطات الأساسية تأخرا عن موعدها الأول: يومان
    [few] أكثر المحطات الأساسية تأخرا عن موعدها الأول: { $days } أيام
    [many] أكثر المحطات الأساسية تأخرا عن موعدها الأول: { $days } يوما
   *[other] أكثر المحطات الأساسية تأخرا عن موعدها الأول: { $days } يوم
}
project-rule-running-away = محطة أساسية يتأجل موعدها بقدر ما يمضي من الوقت
project-rule-cost = تجاوز الميزانية المبرمجة بنسبة { $percent }%
project-rule-cost-withheld = تجاوز الميزانية المبرمجة (الأرقام غير منشورة)
project-rule-risk = { $count ->
    [zero] لا خطر مرتفع دون إجراء
    [one] خطر مرتفع واحد دون إجراء
    [two] خطران مرتفعان دون إجراء
    [few] { $count } أخطار مرتفعة دون إجراء
    [many] { $count } خطرا مرتفعا دون إجراء
   *[other] { $count } خطر مرتفع دون إجراء
}
project-rule-escalation = إنذار ينتظر خارج أجله
project-rule-age = { $days ->
    [zero] آخر معلومة قبل { $days } يوم
    [one] آخر معلومة قبل يوم واحد
    [two] آخر معلومة قبل يومين
    [few] آخر معلومة قبل { $days } أيام
    [many] آخر معلومة قبل { $days } يوما
   *[other] آخر معلومة قبل { $days } يوم
}
project-rule-floor = لا ينزل المستوى عن 1
project-rule-silence = { $days ->
    [zero] لم يُقل شيء منذ { $days } يوم: لا يمكن تقييم المشروع
    [one] لم يُقل شيء منذ يوم واحد: لا يمكن تقييم المشروع
    [two] لم يُقل شيء منذ يومين: لا يمكن تقييم المشروع
    [few] لم يُقل شيء منذ { $days } أيام: لا يمكن تقييم المشروع
    [many] لم يُقل شيء منذ { $days } يوما: لا يمكن تقييم المشروع
   *[other] لم يُقل شيء منذ { $days } يوم: لا يمكن تقييم المشروع
}
project-rule-never = لم يُقل عنه شيء قط: لا يمكن تقييم المشروع

project-next = المحطات المقبلة
project-no-milestones = ليس لهذا المشروع خارطة طريق بعد.
project-all-done = أُنجزت جميع المحطات.
project-whole-roadmap = { $count ->
    [zero] عرض خارطة الطريق
    [one] عرض خارطة الطريق (محطة واحدة)
    [two] عرض خارطة الطريق (محطتان)
    [few] عرض خارطة الطريق ({ $count } محطات)
    [many] عرض خارطة الطريق ({ $count } محطة)
   *[other] عرض خارطة الطريق ({ $count } محطة)
}
project-serves = ما الذي يخدمه
project-serves-nothing = هذا المشروع غير مرتبط بأي إجراء من إجراءات الاستراتيجية.
project-see-strategy = عرض الاستراتيجية
project-answers = من المسؤول عنه
project-sponsor = حامل المشروع
project-lead = المسؤول
project-deputy = النائب:
project-vacant = منصب شاغر منذ { $day }
project-post-none = لم يُعيَّن أحد
project-depends = الارتباطات
project-depends-nothing = لا ينتظر هذا المشروع أي مشروع آخر ولا ينتظره أحد.
project-waits-for = ينتظر
project-awaited-by = تنتظره
project-for-milestone = من أجل
project-fit-met = تم الوفاء بالحاجة
project-fit-fits = المواعيد متوافقة، بهامش { $days }
project-fit-exact = المواعيد متوافقة باليوم
project-fit-broken = ارتباط مختل: الموعد المرتقب متأخر بـ{ $days }
project-fit-unknown = المواعيد غير معروفة من أحد الجانبين
project-predecessor = جاء بعد
project-successors = جاء بعده
project-factors = عوامل النجاح
project-factors-none = لم تُملأ لائحة عوامل النجاح بعد.
project-factors-score = { $percent } من العوامل المعنية متوفرة (أُجيب عن { $count } من { $total }).
project-factors-list = عرض اللائحة
project-factors-administration = الإدارة
project-factors-user = المرتفق
project-factors-infrastructure = البنية التحتية
project-factor-met = متوفر
project-factor-partly = متوفر جزئيا
project-factor-not-met = غير متوفر
project-factor-not-applicable = غير معني
project-factor-unknown = دون جواب
project-started = البداية
project-address = الخدمة
project-source = المصدر
project-source-document = وثيقة البرنامج رقم { $number }
project-source-none = لا وثيقة: مشروع متخيَّل لغرض العرض

project-reports = ما يقوله المسؤول
project-no-reports = لم يقل المسؤول شيئا بعد.
project-nothing-new = تأكيد: لا جديد.
project-dissent = يتمسك برأيه لأن:
project-help-assistance = طلب مواكبة:
project-help-alert = طلب إنذار:
project-help-by = قبل { $day }.
project-help-who = بإمكانه فك العقدة: { $who }.
project-by-officer = موظف
project-by-system = معطيات مستوردة

project-budget = الميزانية
project-no-budget = لم تُدخل أي ميزانية.
project-year = السنة
project-month = الشهر
project-planned = المبرمج
project-committed = الملتزم به
project-paid = المؤدى
project-total = المجموع
project-overrun = تم تجاوز الميزانية المبرمجة بنسبة { $percent }%.
project-within-plan = المصاريف في حدود الميزانية المبرمجة.

project-legal-texts = النصوص القانونية
project-text-order = قرار
project-text-decree = مرسوم
project-text-law = قانون
project-text-conditions = تتوقف عليه
project-text-expected = المرتقبة يوم { $day }
project-stage-draft = مشروع النص
project-stage-general-secretariat = الأمانة العامة للحكومة
project-stage-council = المجلس
project-stage-official-bulletin = الجريدة الرسمية
project-stage-skipped = غير معني
project-stage-ahead = لاحقا
project-sent-back = { $count ->
    [zero] لم يُرجع إلى مرحلة سابقة.
    [one] أُرجع مرة واحدة إلى مرحلة سابقة.
    [two] أُرجع مرتين إلى مرحلة سابقة.
    [few] أُرجع { $count } مرات إلى مرحلة سابقة.
    [many] أُرجع { $count } مرة إلى مرحلة سابقة.
   *[other] أُرجع { $count } مرة إلى مرحلة سابقة.
}

project-milestone = المحطة
project-milestones = جميع المحطات
project-key-milestone = محطة أساسية
project-evidence = الحجة
project-slip = الفارق
project-from-original = { $slip } عن الموعد الأول
project-done-slip = أُنجزت، { $slip }
project-overdue = فات أجلها بـ{ $days } دون أي خبر
project-overdue-short = فات أجلها بـ{ $days }
project-milestone-gate = عبور مرحلة
project-milestone-approval = مصادقة
project-milestone-legal-text = نص قانوني
project-milestone-procurement = صفقة
project-milestone-delivery = تسليم
project-milestone-opening = فتح للمرتفقين
project-milestone-assurance = مراقبة

project-quarter = ف{ $number }
project-roadmap-chart = خارطة الطريق، محطة بمحطة
project-roadmap-sentence = { $count ->
    [zero] لا محطات
    [one] محطة واحدة
    [two] محطتان
    [few] { $count } محطات
    [many] { $count } محطة
   *[other] { $count } محطة
}: أُنجز منها { $done } وتأخر { $late } عن الخطة.
project-trend-title = كيف تغيرت المواعيد
project-trend-chart = اتجاه المحطات
project-trend-hint = من اليمين إلى اليسار يوم الإعلان عن الموعد، ومن الأسفل إلى الأعلى الموعد المعلن. الخط المستوي وعد محفوظ، والخط الصاعد موعد يتأجل؛ وعلى الخط المائل يكون اليوم قد حل.
project-trend-kept = لم يتغير أو تقدم
project-trend-later = تأجل
project-trend-flees = يتأجل بقدر ما يمضي من الوقت
project-trend-diagonal = حل اليوم
project-trend-none = { $count ->
    [zero] لا موعد بعد.
    [one] لم يتغير الموعد الوحيد.
    [two] لم يتغير أي من الموعدين.
    [few] لم يتغير أي من المواعيد الـ{ $count }.
    [many] لم يتغير أي من المواعيد الـ{ $count }.
   *[other] لم يتغير أي من المواعيد الـ{ $count }.
}
project-trend-earlier = { $count ->
    [zero] لم تتأجل أي محطة.
    [one] لم تتأجل أي محطة، وتقدمت محطة واحدة.
    [two] لم تتأجل أي محطة، وتقدمت محطتان.
    [few] لم تتأجل أي محطة، وتقدمت { $count } محطات.
    [many] لم تتأجل أي محطة، وتقدمت { $count } محطة.
   *[other] لم تتأجل أي محطة، وتقدمت { $count } محطة.
}
project-trend-worst = { $later ->
    [zero] لم تتأجل أي محطة من أصل { $of }
    [one] تأجلت محطة واحدة من أصل { $of }
    [two] تأجلت محطتان من أصل { $of }
    [few] تأجلت { $later } محطات من أصل { $of }
    [many] تأجلت { $later } محطة من أصل { $of }
   *[other] تأجلت { $later } محطة من أصل { $of }
}؛ وأكثرها تأجيلا «{ $name }»، بما قدره { $days }.
project-trend-running = { $count ->
    [zero] لا محطة تتأجل بلا نهاية.
    [one] بهذه الوتيرة لن تحل محطة واحدة أبدا: موعدها يتأجل بقدر ما يمضي من الوقت.
    [two] بهذه الوتيرة لن تحل محطتان أبدا: موعدهما يتأجل بقدر ما يمضي من الوقت.
    [few] بهذه الوتيرة لن تحل { $count } محطات أبدا: مواعيدها تتأجل بقدر ما يمضي من الوقت.
    [many] بهذه الوتيرة لن تحل { $count } محطة أبدا: مواعيدها تتأجل بقدر ما يمضي من الوقت.
   *[other] بهذه الوتيرة لن تحل { $count } محطة أبدا: مواعيدها تتأجل بقدر ما يمضي من الوقت.
}
project-no-sayings = لم يُعلن بعد عن أي توقع.
project-said = أُعلن في
project-expected-for = مرتقب في
project-progress-title = التقدم
project-progress-chart = حصة الأشغال المنجزة والموعودة والمرتقبة
project-progress-sentence = إلى اليوم، كان الوعد بإنجاز { $promised } من الأشغال، وأُنجز { $done }.
project-no-weights = ليس للمحطات أوزان: لا يمكن قياس التقدم.
project-cost-title = التكلفة
project-cost-chart = التكلفة التراكمية بملايين الدراهم
project-cost-sentence = إلى نهاية { $year }: المبرمج { $planned }، والملتزم به { $committed }، والمؤدى { $paid }.

project-plans = مقارنة الخطط
project-no-baselines = لا توجد إلا خطة واحدة، هي الأولى.
project-baseline-number = الخطة المراجعة { $number }
project-redated = { $count ->
    [zero] لم يُحتفظ بمواعيد هذه الخطة
    [one] غُير موعد محطة واحدة
    [two] غُير موعد محطتين
    [few] غُيرت مواعيد { $count } محطات
    [many] غُيرت مواعيد { $count } محطة
   *[other] غُيرت مواعيد { $count } محطة
}
project-moves = جميع المواعيد التي تغيرت
project-no-moves = لم يتغير أي موعد.
project-from = من
project-to = إلى
project-move = التغيير
project-move-later = بعده بـ{ $days }
project-move-earlier = قبله بـ{ $days }
project-no-reason = دون سبب
project-reason-procurement = صفقة عمومية
project-reason-legal-text = نص قانوني
project-reason-funding = التمويل
project-reason-skills = الكفاءات
project-reason-dependency = مشروع آخر أو شريك
project-reason-scope = نطاق المشروع
project-reason-technical = سبب تقني
project-reason-acceptance = التسلم
project-reason-other = سبب آخر

project-journal = اليومية
project-journal-text = كل تغيير يترك سطرا لا يستطيع أحد محوه.
project-newest = أحدث الأسطر
project-older = أسطر أقدم
project-became = أصبح

project-yes = نعم
project-no = لا
project-state-active = جارٍ
project-state-suspended = معلق
project-state-delivered = مسلَّم
project-state-stopped = متوقف
project-state-merged = مدمج
project-phase-framing = التأطير
project-phase-design = التصميم
project-phase-build = الإنجاز
project-phase-pilot = التجريب
project-phase-rollout = التعميم
project-phase-operation = الاستغلال
project-kind-online-service = خدمة على الخط
project-kind-portal = بوابة
project-kind-registry = سجل
project-kind-platform = منصة
project-kind-infrastructure = بنية تحتية
project-kind-legal = ورش قانوني
project-kind-campaign = مواكبة
project-tier-flagship = الرتبة 1، كبير
project-tier-strategic = الرتبة 2، استراتيجي
project-tier-significant = الرتبة 3، مهم
project-node-strategy = استراتيجية
project-node-priority = أولوية
project-node-measure = تدبير مواكب
project-node-initiative = مبادرة
project-node-action = إجراء

project-subject-project = المشروع
project-subject-milestone = المحطة
project-subject-legal-text = النص القانوني
project-subject-entity = الجهة
project-subject-strategy = الاستراتيجية
project-subject-person = الشخص
project-subject-post = المنصب
project-subject-profile = بيانات البلد
project-subject-sitting = الجلسة
project-subject-report = التقرير
project-subject-rating = التقييم
project-subject-risk = الخطر
project-subject-issue = المشكل
project-subject-response = إجراء المعالجة
project-subject-alert = الإنذار
project-subject-escalation = التصعيد
project-subject-agenda-item = نقطة جدول الأعمال
project-subject-decision = القرار
project-subject-minutes = المحضر
project-subject-document = الوثيقة
project-subject-holiday = يوم العطلة
project-subject-threshold = العتبة
project-subject-preference = التفضيل
project-action-added = إحداث
project-action-changed = تعديل
project-action-renamed = تغيير الاسم
project-action-removed = حذف
project-action-foreseen = توقع جديد
project-action-achieved = إنجاز
project-action-reopened = إعادة فتح
project-action-rebaselined = مراجعة الخطة
project-action-reported = تقرير المسؤول
project-action-advanced = انتقال إلى مرحلة
project-action-linked = إضافة ارتباط
project-action-unlinked = إزالة ارتباط
project-action-withheld = حجب عن النشر
project-action-published = نشر
project-action-reminded = إرسال تذكير
project-action-invited = دعوة
project-action-appointed = تعيين
project-action-vacated = شغور المنصب
project-action-deactivated = تعطيل
project-action-reactivated = إعادة تفعيل
project-action-signed-in = دخول
project-action-signed-out = خروج
project-action-secured = تأمين الحساب
project-action-loaded = تحميل
project-action-raised = إثارة
project-action-rated = تقييم
project-action-reviewed = مراجعة
project-action-happened = تحقق الخطر
project-action-closed = إغلاق
project-action-resolved = حل
project-action-acknowledged = إشعار بالاطلاع
project-action-snoozed = تأجيل التذكير
project-action-settled = زوال السبب
project-action-lowered = خفض المستوى
project-action-promoted = رفع إلى مستوى أعلى
project-action-proposed = اقتراح
project-action-scheduled = إدراج في جدول الأعمال
project-action-decided = قرار
project-action-deferred = إرجاء
project-action-returned = إرجاع
project-action-withdrawn = سحب
project-action-executed = تنفيذ
project-action-blocked = تعثر
project-action-frozen = تجميد الأرقام
project-action-opened = افتتاح
project-action-attended = حضور
project-action-adopted = اعتماد
project-action-validated = مصادقة
project-action-accepted = قبول
project-action-corrected = تصحيح
project-action-cancelled = إلغاء
project-action-sent = إرسال
project-field-name = الاسم
project-field-summary = الملخص
project-field-kind = الطبيعة
project-field-entity = الجهة
project-field-axes = الموقع في الاستراتيجية
project-field-phase = المرحلة
project-field-state = الحالة
project-field-standing = الرتبة والعلامات
project-field-posts = المناصب
project-field-started = البداية
project-field-predecessor = المشروع السابق
project-field-address = عنوان الخدمة
project-field-budget = الميزانية
project-field-factors = عوامل النجاح
project-field-dependency = الارتباط
project-field-baseline = موعد الخطة
project-field-forecast = الموعد المرتقب
project-field-actual = التاريخ الفعلي
project-field-evidence = الحجة
project-field-weight = وزن المحطة
project-field-stage = المرحلة القانونية
project-field-report = تقرير المسؤول
