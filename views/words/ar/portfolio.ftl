# المحفظة: المشاريع والاستراتيجية والجهات.

portfolio-title = المحفظة
portfolio-table = مشاريع المحفظة

portfolio-column-name = المشروع
portfolio-column-milestones = المراحل المنجزة
portfolio-column-promised = الموعود ثم المرتقب
portfolio-column-slip = الفارق
portfolio-column-rating = ثقة المسؤول
portfolio-column-news = آخر الأخبار

portfolio-legend-dates = تاريخان: الموعود ثم المرتقب الآن. تاريخ واحد: الوعد قائم.

portfolio-first-promised = الموعد الأصلي: { $day }
portfolio-fictitious = متخيَّل

portfolio-state-active = جارٍ
portfolio-state-suspended = معلّق
portfolio-state-delivered = مسلَّم
portfolio-state-stopped = متوقف
portfolio-state-merged = مدمج

portfolio-phase-framing = التأطير
portfolio-phase-design = التصميم
portfolio-phase-build = الإنجاز
portfolio-phase-pilot = التجريب
portfolio-phase-rollout = التعميم
portfolio-phase-operation = الاستغلال

portfolio-promise-kept = جارية في موعدها
portfolio-promise-late = جارية ومتأخرة

portfolio-news-fresh = أخبار حديثة
portfolio-news-old = بلا أخبار حديثة

portfolio-tier-1 = رائد
portfolio-tier-2 = استراتيجي
portfolio-tier-3 = مهم

portfolio-kind-online-service = خدمة عبر الإنترنت
portfolio-kind-portal = بوابة
portfolio-kind-registry = سجل مرجعي
portfolio-kind-platform = منصة
portfolio-kind-infrastructure = بنية تحتية
portfolio-kind-legal = إطار قانوني
portfolio-kind-campaign = حملة
portfolio-views = طرق العرض

portfolio-view-list = لائحة
portfolio-view-board = حسب الأطوار
portfolio-view-timeline = الجدول الزمني
portfolio-search = البحث بالاسم أو الرقم

portfolio-more-filters = مرشحات أخرى
portfolio-all = الكل
portfolio-yes = نعم
portfolio-no = لا

portfolio-filter-entity = الجهة
portfolio-filter-axis = محور الاستراتيجية
portfolio-filter-phase = الطور
portfolio-filter-state = الحالة
portfolio-filter-promise = الوعد
portfolio-filter-rating = الثقة
portfolio-filter-news = الأخبار
portfolio-filter-tier = الأهمية
portfolio-filter-kind = النوع
portfolio-filter-flagship = مشروع رائد
portfolio-filter-pooled = مشترك بين الإدارات
portfolio-chip = { $filter }: { $value }
portfolio-chip-search = «{ $words }»
portfolio-chip-flagship = المشاريع الرائدة
portfolio-chip-pooled = المشاريع المشتركة
portfolio-unread = جزء من العنوان لم يُفهم
portfolio-unread-text = عُرضت المحفظة دون ما يلي:
portfolio-files = تنزيل هذه النتيجة كاملة:

portfolio-file-csv = CSV
portfolio-file-xlsx = Excel
portfolio-file-milestones = المراحل (CSV)
portfolio-file-forecasts = التوقعات (CSV)
portfolio-empty = لا مشروع يوافق هذه المرشحات
portfolio-empty-text = أزل مرشحا، أو ابحث بكلمات أخرى.

portfolio-board-empty = لا مشروع في هذا الطور.

portfolio-timeline-caption = المشاريع على سلم زمني واحد
portfolio-timeline-axis = السنوات
portfolio-timeline-sentence = من أصل { $total }، المتأخر عن وعده وهو جارٍ: { $late }. الأبعد عن وعده: { $name } ({ $slip }).
portfolio-timeline-calm = لا مشروع جاريا متأخر عن وعده: { $late } من أصل { $total }.
portfolio-timeline-outside = { $count ->
    [zero] كل التواريخ ظاهرة
    [one] تاريخ واحد خارج الرسم
    [two] تاريخان خارج الرسم
    [few] { $count } تواريخ خارج الرسم
    [many] { $count } تاريخا خارج الرسم
   *[other] { $count } تاريخ خارج الرسم
} ({ $from } – { $to })، وهي في صفحات المشاريع.
portfolio-strategy = الاستراتيجية
portfolio-strategy-lede = لماذا كل مشروع: من الاستراتيجية إلى الأولوية، ثم المبادرة، فالإجراء، فالمشروع.
portfolio-strategy-empty = لم تُسجل أي استراتيجية بعد.

portfolio-node-strategy = استراتيجية
portfolio-node-priority = أولوية
portfolio-node-measure = إجراء مواكب
portfolio-node-initiative = مبادرة
portfolio-node-action = إجراء

portfolio-sum-projects = { $count ->
    [zero] لا مشروع
    [one] مشروع واحد
    [two] مشروعان
    [few] { $count } مشاريع
    [many] { $count } مشروعا
   *[other] { $count } مشروع
}
portfolio-sum-late = { $count ->
    [zero] لا متأخر
    [one] واحد متأخر
    [two] اثنان متأخران
    [few] { $count } متأخرة
    [many] { $count } متأخرا
   *[other] { $count } متأخر
}
portfolio-sum-delivered = { $count ->
    [zero] لا مسلَّم
    [one] واحد مسلَّم
    [two] اثنان مسلَّمان
    [few] { $count } مسلَّمة
    [many] { $count } مسلَّما
   *[other] { $count } مسلَّم
}
portfolio-entities = الجهات
portfolio-entities-lede = من يُسأل عن ماذا: الوزارات والمؤسسات والجماعات، مع مشاريعها.

portfolio-entity-projects = المشاريع
portfolio-entity-kind = الصفة
portfolio-entity-sum = في المجموع
portfolio-entity-below = تابعة لها
portfolio-entity-list = في المحفظة
portfolio-entity-late = المتأخرة فقط
portfolio-entity-none = لا مشروع لهذه الجهة
portfolio-entity-none-text = قد تكون للجهات التابعة لها أو لغيرها مشاريع.
portfolio-entity-committee = لجنة
portfolio-entity-programme-office = مكتب البرنامج
portfolio-entity-ministry = وزارة
portfolio-entity-agency = مؤسسة عمومية
portfolio-entity-local-authority = جماعة ترابية

portfolio-export-snapshot-date = تاريخ الاستخراج
portfolio-export-public-id = الرقم
portfolio-export-name-fr = الاسم بالفرنسية
portfolio-export-name-ar = الاسم بالعربية
portfolio-export-name-en = الاسم بالإنجليزية
portfolio-export-previous-names = الأسماء السابقة
portfolio-export-entity-code = رمز الجهة
portfolio-export-entity-name = الجهة
portfolio-export-axes = محاور الاستراتيجية
portfolio-export-tier = الأهمية
portfolio-export-flagship = مشروع رائد
portfolio-export-mutualised = مشترك
portfolio-export-kind = النوع
portfolio-export-phase = الطور
portfolio-export-status = الحالة
portfolio-export-exit-reason = سبب الخروج
portfolio-export-description-fr = الوصف بالفرنسية
portfolio-export-description-ar = الوصف بالعربية
portfolio-export-description-en = الوصف بالإنجليزية
portfolio-export-start-actual = البداية
portfolio-export-end-original = النهاية الموعودة أول مرة
portfolio-export-end-baseline = النهاية المرجعية
portfolio-export-end-forecast = النهاية المرتقبة
portfolio-export-end-actual = النهاية الفعلية
portfolio-export-slip-days-vs-original = الفارق عن الموعد الأصلي (أيام)
portfolio-export-slip-days-vs-baseline = الفارق عن المرجع (أيام)
portfolio-export-rebaseline-count = عدد مراجعات المرجع
portfolio-export-next-milestone = المرحلة المقبلة
portfolio-export-next-milestone-date = تاريخها
portfolio-export-milestones-total = المراحل
portfolio-export-milestones-done = منها المنجزة
portfolio-export-milestones-late = منها المتأخرة
portfolio-export-cost-planned-mdh = الكلفة المبرمجة (مليون درهم)
portfolio-export-cost-committed-mdh = الملتزم به (مليون درهم)
portfolio-export-cost-actual-mdh = المؤدى (مليون درهم)
portfolio-export-cost-definition = مجموع أسطر الميزانية لكل السنوات، بالدرهم الجاري، دون تصحيح
portfolio-export-dca-lead = ثقة المسؤول (0 إلى 5)
portfolio-export-dca-office = ثقة مديرية البرنامج (0 إلى 5)
portfolio-export-dca-computed = الثقة حسب الأرقام (0 إلى 5)
portfolio-export-last-update = آخر تحديث
portfolio-export-days-since-update = أيام منذ التحديث
portfolio-export-service-url = عنوان الخدمة
portfolio-export-fictitious = متخيَّل
portfolio-export-entity-fictitious = جهة متخيَّلة
portfolio-export-withheld-fields = أجزاء غير منشورة
portfolio-export-withheld-ground = سند عدم النشر
portfolio-export-withheld-review = تاريخ المراجعة
portfolio-export-sheet = المشاريع
portfolio-export-meta-source = المصدر
portfolio-export-meta-address = العنوان
portfolio-export-meta-made = تاريخ الاستخراج
portfolio-export-meta-rows = عدد المشاريع
portfolio-export-meta-journal = سطر السجل
portfolio-export-meta-demonstration = تنبيه
