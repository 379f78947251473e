# المؤشر: ما تشترك فيه صفحاته.
index-title = مؤشر الأمم المتحدة
index-egdi = مؤشر تنمية الحكومة الإلكترونية (EGDI)
index-egdi-short = EGDI
index-osi = الخدمات عبر الإنترنت (OSI)
index-osi-short = الخدمات عبر الإنترنت
index-tii = البنية التحتية للاتصالات (TII)
index-tii-short = البنية التحتية
index-hci = رأس المال البشري (HCI)
index-hci-short = رأس المال البشري
index-epi = المشاركة الإلكترونية (EPI)
index-epi-short = المشاركة الإلكترونية
index-group-very-high = مرتفع جدا
index-group-high = مرتفع
index-group-middle = متوسط
index-group-low = منخفض
index-edition = دورة { $year }
index-place = المرتبة { $place }
index-place-of = المرتبة { $place } من { $of }
index-assumed = مفترض
index-source = المصدر: الأمم المتحدة (UN DESA)، استقصاء الحكومة الإلكترونية.
index-subject-edition = دورة المؤشر
index-subject-target = هدف
index-subject-input = مكوّن
index-subject-claim = سؤال الاستبيان
index-subject-contribution = مساهمة في المؤشر
index-subject-scenario = سيناريو

# The programme’s page and the targets.
index-programme-title = { $country } في مؤشر الأمم المتحدة للحكومة الإلكترونية
index-change-first = هذه أول دورة يُرتَّب فيها البلد.
index-change-up = { $places ->
    [zero] لم تُكسب أي مرتبة
    [one] كُسبت مرتبة واحدة
    [two] كُسبت مرتبتان
    [few] كُسبت { $places } مراتب
    [many] كُسبت { $places } مرتبة
   *[other] كُسبت { $places } مرتبة
} منذ دورة { $since }؛ وانتقلت النتيجة من { $from } إلى { $to }.
index-change-down = { $places ->
    [zero] لم تُفقد أي مرتبة
    [one] فُقدت مرتبة واحدة
    [two] فُقدت مرتبتان
    [few] فُقدت { $places } مراتب
    [many] فُقدت { $places } مرتبة
   *[other] فُقدت { $places } مرتبة
} منذ دورة { $since }؛ وانتقلت النتيجة من { $from } إلى { $to }.
index-change-none = المرتبة نفسها كما في دورة { $since }؛ وانتقلت النتيجة من { $from } إلى { $to }.
index-figure-of = من { $of }
index-figure-now = مرتبة البلد؛ النتيجة { $score }، الفئة «{ $group }»
index-figure-between = من { $low } إلى { $high }
index-figure-next = المراتب المتوقعة في { $edition } بثماني فرص من عشر؛ والوسيط { $median }
index-figure-target = المرتبة المستهدفة في { $by }؛ المسافة: { $distance }
index-to-ranking = عرض الترتيب
index-to-backtest = ما قيمة هذه التوقعات
index-places = { $places ->
    [zero] لا مرتبة
    [one] مرتبة واحدة
    [two] مرتبتان
    [few] { $places } مراتب
    [many] { $places } مرتبة
   *[other] { $places } مرتبة
}
index-targets = الأهداف
index-targets-lede = المراتب الموعود بها علنا، مع القول الذي وعد بها. وهي تظهر في صفحة المؤشر.
index-targets-none = لا يوجد أي هدف مسجل.
index-target-series = الترتيب المعني
index-target-places = من – إلى
index-target-from-to = { $now } ({ $edition }) ← { $aim } ({ $by })
index-target-distance = المسافة
index-target-distance-now = { $places }، أي { $points } من النتيجة لبلوغ البلد الذي يحتل هذه المرتبة اليوم
index-target-distance-then = { $places }، أي { $points } من النتيجة لبلوغ البلد الذي يحتل هذه المرتبة اليوم، و{ $then } لبلوغ النتيجة التي يُنتظر أن تتطلبها في { $by }
index-target-chance = فرص بلوغها
index-target-chance-alone = { $chance }، إذا واصل البلد كما تواصل بقية البلدان
index-target-chance-with = { $chance } إذا واصل البلد كما تواصل بقية البلدان؛ و{ $with } مع ما تعد به المشاريع
index-chance-small = أقل من 1%
index-chance-large = أكثر من 99%
index-target-needed = يلزم كسب { $places } من المراتب و{ $points } من النتيجة في كل دورة.
index-target-done = منذ { $since } يكسب البلد { $places } في كل دورة ({ $points } من النتيجة).
index-target-lost = منذ { $since } يفقد البلد { $places } في كل دورة ({ $points } من النتيجة).
index-target-break = تغيّرت المنهجية في هذه الفترة: لا تشكل هذه النتائج سلسلة واحدة.
index-target-precedents = عدد الدول التي سبق لها كسب { $places } في { $editions ->
    [zero] أي دورة
    [one] دورة واحدة
    [two] دورتين
    [few] { $editions } دورات
    [many] { $editions } دورة
   *[other] { $editions } دورة
}: { $climbed } من أصل { $of }؛ ومن بينها { $alike } انطلقت من مرتبة مماثلة أو أبعد وبلغت المرتبة نفسها أو أعلى.
index-target-record = أطول صعود: { $country }، { $places } من { $from } إلى { $to }.
index-target-told = ملاحظة: ينطلق القول المستشهد به من { $told }؛ غير أن مرتبة البلد في { $edition } في هذا الترتيب ({ $series }) كانت { $published }.
index-target-told-elsewhere = ملاحظة: ينطلق القول المستشهد به من { $told }؛ غير أن مرتبة البلد في { $edition } في هذا الترتيب ({ $series }) كانت { $published }. أما { $told } فهي مرتبته، محسوبة من النتائج المنشورة، في: { $really }. وقد سُجّل الهدف بالاسم الذي أُعطي له.
index-target-source = المصدر:
index-verdict-reached = بُلغ الهدف.
index-verdict-on-pace = الوتيرة كافية.
index-verdict-behind = الوتيرة بطيئة.
index-verdict-unprecedented = لا سابقة له.
index-verdict-missed = انقضى الأجل.
index-fans = المراتب، ما مضى وما قد يأتي
index-fan-past = مرتبة منشورة
index-fan-median = وسيط الاحتمالات المسحوبة
index-fan-bands = 50 و80 و95% من الاحتمالات
index-fan-target = هدف
index-fan-break = تغيّرت المنهجية: لا تقارن الدورتان
index-fan-sentence = { $place } في { $edition }؛ وفي { $far } تقع ثمانية احتمالات من عشرة بين { $low } و{ $high } (الوسيط: { $median }).
index-fan-edition = الدورة
index-fan-place = المرتبة
index-fan-share = { $share } من الاحتمالات
index-fan-new-method = (منهجية جديدة)
index-fan-expected = (متوقع)
index-part = المكوّن
index-parts = المكونات الثلاثة
index-parts-title = مقارنة بالآخرين، دورة { $year }
index-parts-sentence = عدد المكونات التي تفوق الوسيط العالمي: { $above } من { $of }؛ وأوسع فارق مع الأول في الفئة يخص «{ $part }»: { $gap } ({ $best }).
index-parts-region = وسيط { $region }
index-parts-of-region = وسيط المنطقة
index-parts-world = الوسيط العالمي
index-parts-best = الأول في الفئة
index-moved = ما الذي تغيّر من { $from } إلى { $to }
index-moved-total = تغيّرت النتيجة بمقدار { $points }. وفيما يلي مصدر ذلك؛ ومجموع الأجزاء مطابق تماما.
index-moved-own = { $points } من البلد نفسه: ما قام به زيادة على متوسط الدول أو أقل منه.
index-moved-others = { $points } مشترك بين الجميع: تحركت بقية الدول والمنهجية ثابتة.
index-moved-method = { $points } مشترك بين الجميع: تغيّرت المنهجية وتحركت بقية الدول، ولا يمكن الفصل بينهما.
index-moved-weight = { $points } ناتج عن تغيير الأوزان.
index-moved-rest = يبقى { $points }: تقريب الأرقام المنشورة.
index-steps = ما الذي قد يحركه أكثر
index-steps-lede = خطوة واحدة في كل مرة، بصيغة 2024، مع بقاء جميع الدول الأخرى في مكانها:
index-steps-others = بقية الخطوات ({ $count })
index-steps-assumed = «مفترض»: لم يبلغ البلد بعد سقف هذا المكوّن. مكونات البلد ليست منشورة كلها؛ والمحسوب هو أثر الخطوة وحده.
index-step-worth = { $points } في المؤشر، عبر «{ $part }»: ستكون { $place } اليوم.
index-step-institutional-framework = نقطة إضافية في الإطار المؤسساتي (من { $points })
index-step-services-provision = نقطة إضافية في الخدمات المقدمة (من { $points })
index-step-content-provision = نقطة إضافية في المحتوى (من { $points })
index-step-technology = نقطة إضافية في التكنولوجيا (من { $points })
index-step-e-participation = نقطة إضافية في المشاركة (من { $points })
index-step-e-government-literacy = نقطة إضافية في الثقافة الرقمية الإدارية (من { $points })
index-step-tii-iu = مستعمل إضافي للإنترنت من كل مائة نسمة
index-step-tii-ms = اشتراك إضافي في الهاتف المحمول لكل مائة نسمة (إلى حدود 120)
index-step-tii-am = اشتراك إضافي في الصبيب العالي المحمول لكل مائة نسمة (إلى حدود 120)
index-step-tii-af-fixed = انخفاض كلفة الصبيب العالي الثابت بنسبة 1% من دخل الفرد
index-step-tii-af-mobile = انخفاض كلفة العرض المحمول بنسبة 1% من دخل الفرد
index-step-hci-al = بالغ إضافي يحسن القراءة والكتابة من كل مائة
index-step-hci-ger = نقطة إضافية في المعدل الإجمالي للتمدرس (إلى حدود 100)
index-step-hci-eys = سنة إضافية من الدراسة المتوقعة
index-step-hci-mys = سنة إضافية في متوسط سنوات الدراسة
index-ways-on = للمزيد
index-to-country = صفحة البلد
index-to-country-text = السلاسل الأربع والمراتب وتغيرات المنهجية، دورة بعد دورة.
index-to-countries = مقارنة البلدان
index-to-countries-text = إلى حدود ستة بلدان، جنبا إلى جنب.
index-to-projects = ما تضيفه المشاريع
index-to-projects-text = أي مشروع يحرك ماذا، ولأي دورة، وكم من مرتبة يكلف التأخر.
index-to-features = الاستبيان، سؤالا بسؤال
index-to-features-text = ما يصرح البلد بوجوده، وأين يوجد.
index-to-scenarios = سيناريوهات
index-to-scenarios-text = ماذا لو؟ مع إعادة الحساب لجميع الدول وعددها 193.
index-to-method = المنهجية
index-to-method-text = كل صيغة ومصدرها، وما هو مفترض.
index-not-one-series = لا تشكل الدورات سلسلة واحدة: فالمنهجية تتغير، ونتيجة كل بلد مرتبطة بنتائج الآخرين. تُقرأ المراتب، ولا تُطرح نتائج منهجيتين مختلفتين.
index-age = آخر دورة منشورة: { $edition }. أما الموالية، { $next }، فتقيّم ما هو متاح على الإنترنت إلى غاية { $day } (تاريخ مفترض).
index-target-new = إضافة هدف
index-target-new-text = الهدف قول علني: يحدد مرتبة ودورة ومن وعد بها.
index-target-edit = تعديل الهدف
index-target-remove = حذف
index-target-removal = حذف الهدف
index-target-removal-text = سيختفي «{ $name }» من الصفحة العمومية. ويحتفظ السجل بالسطر وسببه.
index-target-reason = السبب
index-target-name = ما هو مستهدف
index-target-from = الانطلاق
index-target-to = الوصول
index-target-act = إجراء
index-target-place = المرتبة المستهدفة
index-target-place-hint = من 1 إلى 193، وأفضل من مرتبة الانطلاق.
index-target-by = الدورة المستهدفة
index-target-from-edition = دورة الانطلاق
index-target-from-place = مرتبة الانطلاق
index-target-from-hint = كما قيلت؛ وإذا خالفت المنشورة أشارت الصفحة إلى ذلك.
index-target-source-field = من قال ذلك، وأين، ومتى
index-target-source-hint = القول نفسه إن أمكن، مع تاريخه.
index-inputs-short = مكونات البلد
index-features-short = استبيان الأمم المتحدة
index-scenarios-short = سيناريوهات
index-targets-short = أهداف المؤشر
index-pack-next = من { $low } إلى { $high } بثماني فرص من عشر (الوسيط: { $median })
index-pack-now = اليوم
index-pack-points = النقط اللازم كسبها
