# الإنذارات والإحالات، وعتبات القواعد وأيام العطل.

alert-title = الإنذارات
alert-lede = ما لا يسير كما ينبغي، الأخطر أولا. لكل سبب إنذار واحد يتقادم إلى أن يزول السبب.
alert-none = لا إنذار
alert-none-text = لم يُعثر على شيء، أو لا شيء يوافق هذه التصفية.
alert-column-alert = الإنذار
alert-column-project = المشروع
alert-column-level = المستوى
alert-column-age = منذ
alert-column-state = الحالة
alert-column-what = ما حدث
alert-column-tolerance = التفاوت المتجاوَز
alert-column-clock = أجل الجواب
alert-column-act = إجراءات
alert-age = { $days ->
    [zero] اليوم
    [one] أمس
    [two] منذ يومين
    [few] منذ { $days } أيام
    [many] منذ { $days } يوما
   *[other] منذ { $days } يوم
}
alert-days = { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
}
alert-until = إلى غاية { $day }
alert-milestone = المرحلة { $number }
alert-escalations = الإحالات
alert-escalation = الإحالة
alert-rules = عتبات القواعد
alert-rules-lede = انطلاقا من هذه الأرقام تُطلق القاعدة إنذارا. تسري على الحافظة كلها ابتداء من الفحص المقبل.
alert-limit-bounds = من { $least } إلى { $most }.
alert-limit-report-late-days = عدد الأيام بعد آخر أجل، للقطاع
alert-limit-report-very-late-days = عدد الأيام بعد آخر أجل، لمديرية البرنامج
alert-limit-key-slip-days = عدد أيام الانزياح المسموح بها
alert-limit-key-slip-percent = أو النسبة المئوية من المدة المقررة إن كانت أكبر
alert-limit-cost-percent = النسبة المئوية فوق المخطط، مع التعليل
alert-limit-cost-escalate-percent = النسبة المئوية فوق المخطط، لمديرية البرنامج
alert-limit-risk-score = درجة الخطر المرتفع من 25
alert-limit-risk-review-days = عدد الأيام دون مراجعة
alert-limit-declared-least = الثقة المصرح بها، على الأقل
alert-limit-computed-most = الثقة المحسوبة، على الأكثر
alert-limit-assistance-working-days = أيام العمل المتاحة للجواب
alert-limit-still-sittings = عدد الجلسات دون أي تغيير
alert-limit-baseline-days = عدد الأيام التي يبقى فيها السؤال مطروحا
alert-rule-r1 = غياب التحيين
alert-rule-r2 = موعد مضى في صمت
alert-rule-r3 = مرحلة أساسية خارج التفاوت المسموح
alert-rule-r4 = موعد يبتعد باستمرار
alert-rule-r5 = كلفة تتجاوز المخطط
alert-rule-r6 = خطر مرتفع دون إجراء
alert-rule-r7 = خطر مرتفع لم يُراجَع
alert-rule-r8 = أخضر من الخارج، أحمر من الداخل
alert-rule-r9 = قرار لم يُنفَّذ
alert-rule-r10 = ترابط مختل
alert-rule-r11 = نص قانوني متأخر عن مرحلته
alert-rule-r12 = مهمة شاغرة
alert-rule-r13 = تغيير الطور دون اجتياز بوابة
alert-rule-r14 = طلب مساعدة دون جواب
alert-rule-r15 = مخطط أكمل من اللازم
alert-rule-r16 = مخطط غُيّر دون قرار
alert-rule-request = طلب إنذار
alert-told-no-report = { $days ->
    [zero] لم يرد أي تحيين لآخر أجل { $day }، وقد مضى عليه 0 يوم
    [one] لم يرد أي تحيين لآخر أجل { $day }، وقد مضى عليه يوم واحد
    [two] لم يرد أي تحيين لآخر أجل { $day }، وقد مضى عليه يومين
    [few] لم يرد أي تحيين لآخر أجل { $day }، وقد مضى عليه { $days } أيام
    [many] لم يرد أي تحيين لآخر أجل { $day }، وقد مضى عليه { $days } يوما
   *[other] لم يرد أي تحيين لآخر أجل { $day }، وقد مضى عليه { $days } يوم
}
alert-told-milestones = { $count ->
    [zero] لا مرحلة ({ $milestone }، { $days }).
    [one] المرحلة { $milestone }: عدد الأيام { $days }.
    [two] مرحلتان؛ أبعدهما المرحلة { $milestone }: عدد الأيام { $days }.
    [few] { $count } مراحل؛ أبعدها المرحلة { $milestone }: عدد الأيام { $days }.
    [many] { $count } مرحلة؛ أبعدها المرحلة { $milestone }: عدد الأيام { $days }.
   *[other] { $count } مرحلة؛ أبعدها المرحلة { $milestone }: عدد الأيام { $days }.
}
alert-told-overrun = تجاوز الملتزَم به أو المؤدى المخططَ بنسبة { $percent } في المائة.
alert-told-risk = بلغ { $risk } درجة { $score } من 25 ولا أحد يتصرف.
alert-told-risk-late = بلغ { $risk } درجة { $score } من 25، وكان إجراؤه مستحقا في { $day }.
alert-told-review = { $days ->
    [zero] لم يُراجَع { $risk } منذ 0 يوم
    [one] لم يُراجَع { $risk } منذ يوم واحد
    [two] لم يُراجَع { $risk } منذ يومين
    [few] لم يُراجَع { $risk } منذ { $days } أيام
    [many] لم يُراجَع { $risk } منذ { $days } يوما
   *[other] لم يُراجَع { $risk } منذ { $days } يوم
}
alert-told-ratings = يصرح قائد المشروع بـ { $declared } من 5، والأرقام تعطي { $computed }.
alert-told-decision = { $days ->
    [zero] كان { $decision } مستحقا في { $day }، وقد مضى عليه 0 يوم
    [one] كان { $decision } مستحقا في { $day }، وقد مضى عليه يوم واحد
    [two] كان { $decision } مستحقا في { $day }، وقد مضى عليه يومين
    [few] كان { $decision } مستحقا في { $day }، وقد مضى عليه { $days } أيام
    [many] كان { $decision } مستحقا في { $day }، وقد مضى عليه { $days } يوما
   *[other] كان { $decision } مستحقا في { $day }، وقد مضى عليه { $days } يوم
}
alert-told-waits = { $days ->
    [zero] ينتظر { $project } الذي يتأخر عن حاجته 0 يوم
    [one] ينتظر { $project } الذي يتأخر عن حاجته يوم واحد
    [two] ينتظر { $project } الذي يتأخر عن حاجته يومين
    [few] ينتظر { $project } الذي يتأخر عن حاجته { $days } أيام
    [many] ينتظر { $project } الذي يتأخر عن حاجته { $days } يوما
   *[other] ينتظر { $project } الذي يتأخر عن حاجته { $days } يوم
}
alert-told-needed = { $days ->
    [zero] ينتظره { $project } وهو يتأخر عن حاجته 0 يوم
    [one] ينتظره { $project } وهو يتأخر عن حاجته يوم واحد
    [two] ينتظره { $project } وهو يتأخر عن حاجته يومين
    [few] ينتظره { $project } وهو يتأخر عن حاجته { $days } أيام
    [many] ينتظره { $project } وهو يتأخر عن حاجته { $days } يوما
   *[other] ينتظره { $project } وهو يتأخر عن حاجته { $days } يوم
}
alert-told-text = النص غير ساري المفعول، والمرحلة { $milestone } منتظرة في { $day }.
alert-told-vacant = لا أحد يقود المشروع.
alert-told-no-deputy = لا نائب لقائد المشروع.
alert-told-phase = تغير الطور في { $day } دون اجتياز أي بوابة.
alert-told-unanswered = { $days ->
    [zero] طُلبت في { $day }، وقد مضى 0 يوم عمل
    [one] طُلبت في { $day }، وقد مضى يوم عمل واحد
    [two] طُلبت في { $day }، وقد مضى يومي عمل
    [few] طُلبت في { $day }، وقد مضى { $days } أيام عمل
    [many] طُلبت في { $day }، وقد مضى { $days } يوم عمل
   *[other] طُلبت في { $day }، وقد مضى { $days } يوم عمل
}
alert-told-still = منذ { $day } لم يتحرك أي موعد ولم يُنجَز أي موعد.
alert-told-baseline = إعادة تحديد المرجع رقم { $number } بتاريخ { $day } لا تذكر أي قرار.
alert-is-open = مفتوح
alert-is-acknowledged = متكفَّل به
alert-is-snoozed = معلَّق
alert-is-settled = مسوّى
alert-step-raised = أُطلق
alert-step-acknowledged = تم التكفل به
alert-step-snoozed = عُلّق
alert-step-woken = استيقظ
alert-step-lowered = خُفض بمستوى
alert-step-settled = سُوّي
alert-step-escalated = أُحيل
alert-state-raised = مرفوعة
alert-state-acknowledged = مستلَمة
alert-state-at-sector = لدى القطاع
alert-state-at-office = لدى مديرية البرنامج
alert-state-proposed = مقترحة على اللجنة
alert-state-on-agenda = في جدول الأعمال
alert-state-decided = مبتوت فيها
alert-state-deferred = مؤجلة
alert-state-returned = معادة إلى المشروع
alert-state-withdrawn = مسحوبة
alert-state-executed = منفذة
alert-state-closed = مختومة
alert-tolerance-time = الأجل
alert-tolerance-cost = الكلفة
alert-tolerance-quality = الجودة
alert-tolerance-scope = النطاق
alert-tolerance-benefits = المنافع
alert-tolerance-risk = الخطر
alert-tolerance-sustainability = الاستدامة
alert-owner-project-lead = قائد المشروع
alert-owner-entity-lead = هيئة قيادة القطاع
alert-owner-programme-office = مديرية البرنامج
alert-owner = من يعالجه
alert-first-seen = أول ظهور
alert-thread = الخيط
alert-thread-number = الخيط { $number }
alert-thread-lede = من أول علامة إلى الإثبات، تحت رقم واحد.
alert-wanted-by = مطلوب قبل
alert-unblocker = من يستطيع رفع العائق
alert-history = ما تم القيام به
alert-acknowledge = التكفل به
alert-snooze = تعليق
alert-snooze-until = إلى غاية
alert-snooze-hint = ستون يوما على الأكثر. يستيقظ من تلقاء نفسه، وفورا إذا ساء الوضع.
alert-lower = خفض المستوى
alert-settle = تسوية
alert-escalate = إحالة
alert-reason-hint = سيطلع عليه صاحب الطلب ومديرية البرنامج.
alert-put-down = طلبات خُفضت أو أُبعدت
alert-put-down-text = لكل منها تعليل مكتوب. عند الشك اسأل صاحب الطلب.
alert-send = إرسال
alert-request = طلب إنذار
alert-request-lede = ثلاثون ثانية. تقرؤه مديرية البرنامج اليوم، ولا يمكن لأحد إبعاده دون تعليل مكتوب.
alert-request-what = ما العائق وما الذي يساعد
alert-raise = رفع إحالة
alert-raise-lede = إشعار مبكر الآن، ويليه تقرير الاستثناء خلال خمسة أيام عمل.
alert-subject = الموضوع
alert-subject-hint = سطر في جدول الأعمال.
alert-escalations-lede = ما لا يستطيع المشروع حله وحده، حسب الهيئة المعروض عليها. إذا انقضى الأجل رُفعت مستوى واحدا.
alert-rung-none = لا شيء ينتظر هنا
alert-rung-none-text = لا إحالة معروضة على هذه الهيئة.
alert-answered = تلقت جوابا
alert-measures = مدة استجابة السلم
alert-working-days = أيام عمل
alert-percent = %
alert-measure-acknowledged = للاستلام، في نصف الحالات
alert-measure-decided = للبت، في نصف الحالات
alert-measure-executed = للتنفيذ، في نصف الحالات
alert-measure-first = بُتّ فيها عند أول عرض
alert-measure-reopened = أعيد فتحها بعد القرار
alert-clock-left = { $days ->
    [zero] آخر يوم
    [one] بقي يوم عمل واحد
    [two] بقي يوما عمل
    [few] بقيت { $days } أيام عمل
    [many] بقي { $days } يوم عمل
   *[other] بقي { $days } يوم عمل
}
alert-clock-over = { $days ->
    [zero] انقضى منذ 0 يوم عمل
    [one] انقضى منذ يوم عمل واحد
    [two] انقضى منذ يومي عمل
    [few] انقضى منذ { $days } أيام عمل
    [many] انقضى منذ { $days } يوم عمل
   *[other] انقضى منذ { $days } يوم عمل
}
alert-clock-none = لا أجل جاريا
alert-by-clock = الأجل
alert-sitting = الجلسة
alert-evidence = إثبات التنفيذ
alert-evidence-hint = مرجع وجملة: من يستطيع التحقق وأين.
alert-report = تقرير الاستثناء
alert-report-write = كتابة تقرير الاستثناء
alert-report-again = إعادة كتابة تقرير الاستثناء
alert-report-there = مكتوب
alert-report-awaited = منتظر
alert-report-due = منتظر قبل { $day }.
alert-print = نسخة للطباعة
alert-cause = السبب
alert-consequences = العواقب إن لم يُفعل شيء
alert-options = الخيارات
alert-option = الخيار
alert-option-number = الخيار { $number }
alert-option-days = الخيار { $number }: الأثر بالأيام على موعد الانتهاء
alert-option-amount = الخيار { $number }: الأثر بالدرهم على الكلفة
alert-option-scope = الخيار { $number }: ما يتغير في النطاق
alert-effect-days = الموعد
alert-effect-amount = الكلفة
alert-effect-scope = النطاق
alert-recommended = موصى به
alert-recommended-option = الخيار الموصى به
alert-recommendation = التوصية
alert-hand-over = إحالة إلى مستوى آخر
alert-hand-over-to = إلى
alert-return = إعادة إلى المشروع
alert-withdraw = سحب
alert-execute = التصريح بالتنفيذ
alert-close = ختم
alert-reopen = إعادة الفتح
alert-refused-move = هذه الخطوة غير ممكنة في الوضع الحالي للإحالة. أعد قراءتها، فربما حرّكها غيرك.
alert-refused-alert = لم يعد ممكنا فعل شيء بهذا الإنذار: إما سُوّي أو هو على هذه الحال أصلا.
alert-holidays = أيام العطل
alert-holidays-lede = كل أجل يحسب أيام العمل. انقل العيد القمري فور الإعلان عنه، فتأخذ به الآجال التي تبدأ بعد ذلك.
alert-holiday-day = اليوم
alert-holiday-name = الاسم
alert-holiday-kind = النوع
alert-holiday-lunar = حسب الهلال
alert-holiday-corrected = حددته المديرية
alert-holiday-move = نقل
alert-holiday-remove = حذف
alert-holiday-removal = هل سيكون هذا اليوم يوم عمل؟
alert-holiday-new = إضافة يوم عطلة
alert-holiday-to = اليوم الجديد
alert-desk = إنذارات تخصك
alert-desk-clocks = آجال جارية
alert-desk-all = كل الإنذارات
alert-event-risk-raised = رُصد الخطر
alert-event-risk-closed = أُغلق الخطر
alert-event-issue-raised = وقع
alert-event-issue-resolved = حُلّ
alert-event-report-written = كُتب تقرير الاستثناء
alert-event-decision-taken = اتُّخذ القرار
alert-event-decision-done = نُفّذ مع الإثبات
alert-event-decision-blocked = متعثر
alert-event-decision-closed = ختمته الهيئة المقررة
