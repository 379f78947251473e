# الترتيب والدول والمقارنة.
ranking-short = الترتيب
ranking-title = ترتيب الدول، دورة { $year }
ranking-own = { $country }: { $place }
ranking-own-mark = بلدنا
ranking-to-line = الانتقال إلى سطر { $country }
ranking-to-country = مسار { $country }
ranking-to-comparison = مقارنة دول
ranking-edition = الدورة
ranking-by = الترتيب حسب
ranking-circle = مجموعة الدول
ranking-everyone = كل الدول
ranking-name = اسم الدولة
ranking-country = الدولة
ranking-place = المرتبة
ranking-group = الفئة
ranking-since = منذ { $year }
ranking-tied = { $place } (بالتساوي: { $count })
ranking-stayed = المرتبة نفسها
ranking-won = { $count ->
    [zero] المرتبة نفسها
    [one] تقدُّم بمرتبة واحدة
    [two] تقدُّم بمرتبتين
    [few] تقدُّم بـ{ $count } مراتب
    [many] تقدُّم بـ{ $count } مرتبة
   *[other] تقدُّم بـ{ $count } مرتبة
}
ranking-lost = { $count ->
    [zero] المرتبة نفسها
    [one] تراجع بمرتبة واحدة
    [two] تراجع بمرتبتين
    [few] تراجع بـ{ $count } مراتب
    [many] تراجع بـ{ $count } مرتبة
   *[other] تراجع بـ{ $count } مرتبة
}
ranking-published = المراتب كما نشرتها الأمم المتحدة.
ranking-computed = لا تنشر الأمم المتحدة مراتب هذا المؤشر الفرعي: حُسبت هنا انطلاقا من القيم المنشورة، ومن تساوت قيمهم تساوت مراتبهم.
ranking-computed-parts = مرتبة المؤشر العام كما نُشرت، ومراتب مكوناته محسوبة هنا انطلاقا من القيم المنشورة.
ranking-assumed = منهجية هذه الدورة غير معروفة بعد: ومنهجية { $year } مفترضة لها.
ranking-csv = هذا الترتيب بصيغة CSV
ranking-csv-country = هذه الأرقام بصيغة CSV
ranking-nothing = لا دولة توافق هذا الاختيار
ranking-nothing-text = أزيلوا اختيارا، أو ابحثوا عن الاسم مكتوبا بلغة هذه الصفحة.
ranking-unread = جزء من العنوان لم يُفهم
ranking-unread-text = تُعرض الصفحة دون ما يلي:
ranking-country-title = { $country } في مؤشر الأمم المتحدة
ranking-no-place = لا مرتبة في هذه الدورة.
ranking-stands = دورة { $year }: { $place }، بقيمة { $score }، الفئة: { $group }.
ranking-class = الصنف: { $class }.
ranking-score-group = { $score } · { $group }
ranking-history = المسار عبر الدورات
ranking-history-title = القيم منذ أول دورة
ranking-history-sentence = من { $from } إلى { $to } انتقل المؤشر من { $before } إلى { $after }. ينقطع الخط كلما تغيّرت المنهجية، لأن القيم قبل التغيير وبعده لا تُقارن.
ranking-places-title = المراتب، والأولى في الأعلى
ranking-places-sentence = أفضل مرتبة في المؤشر العام: { $place }، سنة { $year }.
ranking-editions = كل الدورات
ranking-breaks = ما الذي تغيّر في المنهجية عند كل انقطاع
ranking-break-weights = أوزان المكونات الثلاثة: 0.34 و0.33 و0.33.
ranking-break-standardised = أوزان متساوية من جديد، وكل مكون يُحسب بالنسبة إلى متوسط الدول كلها ثم يُردّ إلى ما بين 0 و1.
ranking-break-human-capital = رأس المال البشري: إضافة سنوات الدراسة المتوقعة ومتوسط سنوات الدراسة.
ranking-break-mobile-broadband = البنية التحتية: النطاق العريض المتنقل النشط عوض اللاسلكي.
ranking-break-infrastructure = البنية التحتية: أربعة مكونات عوض خمسة، بسقف 120 اشتراكا لكل مئة نسمة.
ranking-break-online-parts = الخدمات عبر الإنترنت: خمسة مؤشرات جزئية لكل منها وزن.
ranking-break-affordability-and-literacy = البنية التحتية: كلفة الاشتراك عوض النطاق العريض الثابت. رأس المال البشري: إضافة الإلمام بالحكومة الإلكترونية.
ranking-change = ما الذي حرّك المؤشر
ranking-from = من دورة
ranking-to = إلى دورة
ranking-change-show = تفكيك التغيّر
ranking-change-none = لا قيمة في إحدى الدورتين: اختاروا دورتين أخريين.
ranking-change-title = من { $from } إلى { $to }
ranking-change-sentence = من { $from } إلى { $to } تغيّر المؤشر بمقدار { $total }: الجهد الذاتي { $own }، وتحرُّك الآخرين { $others }، وتغيُّر المنهجية { $method }.
ranking-change-how = الجهد الذاتي هو ما زاد أو نقص عن متوسط تحرُّك كل الدول. وما تشترك فيه كل الدول يُعزى إلى تحرُّك الآخرين، أو إلى المنهجية إن تغيّرت بين الدورتين. والأجزاء تساوي المجموع بالضبط.
ranking-share = النصيب
ranking-points = النقط
ranking-share-own = الجهد الذاتي: { $part }
ranking-share-others = تحرُّك الآخرين
ranking-share-method = تغيُّر المنهجية
ranking-share-weights = تغيُّر الأوزان
ranking-share-rounding = فارق التقريب
ranking-peers = مع من نقارن
ranking-peers-title = المكونات الثلاثة، جنبا إلى جنب
ranking-peers-show = مقارنة
ranking-peers-sentence = { $country } مقارنة بوسيط «{ $circle }»: { $count ->
    [zero] دونه في المكونات الثلاثة.
    [one] فوقه في مكون واحد من ثلاثة.
    [two] فوقه في مكونين من ثلاثة.
    [few] فوقه في المكونات الثلاثة.
    [many] فوقه في { $count } مكونا.
   *[other] فوقه في { $count } مكون.
}
ranking-median = وسيط: { $circle }
ranking-best = الأفضل: { $country }
ranking-circle-source = مصدر المجموعة: { $source }.
ranking-compare-these = مقارنتها عبر الدورات
ranking-comparison = مقارنة بين الدول
ranking-series = السلسلة
ranking-add-country = إضافة دولة
ranking-nobody = لا أحد
ranking-compare = مقارنة
ranking-over-time = { $series } عبر الدورات
ranking-leader = في دورة { $year } تتصدر: { $first }، وفي الأخير: { $last }، بفارق { $points }. تنقطع الخطوط كلما تغيّرت المنهجية.
ranking-by-part = المكونات الثلاثة، دورة { $year }
ranking-by-part-sentence = كل مكون بين 0 و1؛ والمؤشر العام متوسطها.
