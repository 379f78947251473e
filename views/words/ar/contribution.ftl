# ما تضيفه المشاريع إلى المؤشر.
contribution-title = المساهمات في مؤشر الأمم المتحدة
contribution-new = إضافة مساهمة
contribution-lede = ما سيقدمه المشروع لمؤشر الإدارة الإلكترونية، والدورة التي سيُحتسب فيها.
contribution-see-all = الاطلاع على كل المشاريع
contribution-closed = لا يقدم الوعود إلا مشروع قيد الإنجاز: هذه اللائحة لم تعد تتغير.
contribution-none = لا توجد مساهمات
contribution-none-how = حدد السؤال الذي سيجيب عنه المشروع في الاستبيان، أو الرقم الذي سيحسّنه.
contribution-what = المساهمة
contribution-milestone = تُحتسب ابتداء من المرحلة
contribution-milestone-hint = دون تحديد مرحلة، ابتداء من آخر مرحلة رئيسية في المشروع.
contribution-no-milestone = المشروع بأكمله
contribution-edition = الدورة
contribution-after-all = بعد كل الدورات المرتقبة
contribution-whole = الموعود به
contribution-counted = المحتسب
contribution-reason = التعليل
contribution-reason-hint = لماذا سيتحقق ذلك وأين ورد. يطلع عليه العموم ما لم يكن ملخص المشروع غير منشور.
contribution-change = تعديل
contribution-how = كيف يتم الاحتساب
contribution-how-points = النقط هي نقط المؤشر العام (EGDI) من 0 إلى 1. وتُحسب قيمة كل تغيير وفق صيغة 2024 مع بقاء الدول الأخرى على حالها، وهي دقيقة في حدود جزء من 193. والمراتب هي المرتقبة مع مراعاة عدم اليقين بشأن كل الدول: فجزء من مرتبة يعني حظا في كسبها.
contribution-how-edition = تأخذ كل دورة ما هو متوفر قبل تاريخها الأقصى؛ ونفترض 30 شتنبر من السنة السابقة للبوابات ومنتصف فبراير للأرقام. وبعد ذلك بيوم واحد تنتقل المساهمة إلى الدورة الموالية.
contribution-how-room = لا يتجاوز أي محور نقطه، وما صُرح بتوفره لا يُحتسب مرتين. والأرقام الخاصة بالبلد غير المعروفة تُفترض بحيث تعطي النتائج المنشورة.
contribution-evidence = درجة الثبوت
contribution-evidence-hint = يُحتسب الافتراض بالنصف، والوارد في المواصفات بثلاثة أرباع.
contribution-evidence-supposed = مفترض
contribution-evidence-specified = وارد في المواصفات
contribution-evidence-observed = معايَن
contribution-evidence-supposed-means = رأي لم يُدوَّن في أي وثيقة.
contribution-evidence-specified-means = ورد في بطاقة التأطير أو في دفتر التحملات.
contribution-evidence-observed-means = عوين وهو يشتغل في موقع تجريبي أو غيره.
contribution-brief = دورة { $year }، { $points } نقطة
contribution-choose = ماذا سيفعل المشروع؟
contribution-choose-how = اختر أولا محور الاستبيان ثم السؤال.
contribution-questions = { $count ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالا
   *[other] { $count } سؤال
}
contribution-figures = تحسين رقم من الأرقام
contribution-figures-hint = مستعملو الإنترنت، الاشتراكات، الأسعار، التمدرس
contribution-edit = تعديل «{ $what }»
contribution-remove = سحب المساهمة
contribution-remove-title = سحب «{ $what }»؟
contribution-remove-lede = لن تُحتسب في أي دورة، ويحتفظ بها تاريخ المشروع.
contribution-question = السؤال
contribution-level = المستوى { $level }
contribution-level-hint = في الغالب: { $meaning }. وسؤال نعم أو لا له مستوى واحد.
contribution-component = الرقم
contribution-component-tii-iu = نسبة مستعملي الإنترنت
contribution-component-tii-ms = اشتراكات الهاتف المحمول
contribution-component-tii-am = اشتراكات الإنترنت المحمول
contribution-component-tii-af-fixed = سعر الإنترنت الثابت
contribution-component-tii-af-mobile = سعر باقة الهاتف المحمول
contribution-component-hci-al = إلمام البالغين بالقراءة والكتابة
contribution-component-hci-ger = المعدل الإجمالي للتمدرس
contribution-component-hci-eys = مدة التمدرس المتوقعة
contribution-component-hci-mys = متوسط مدة التمدرس
contribution-component-other = مكوّن آخر
contribution-unit-percent = { $amount } %
contribution-unit-per-hundred = { $amount } لكل مئة نسمة
contribution-unit-income = { $amount } % من دخل الفرد
contribution-unit-years = { $amount } سنة
contribution-amount = بكم
contribution-amount-hint = بوحدة الرقم نفسها: 1.5 لزيادة نقطة ونصف، وعدد سالب لسعر ينخفض.
contribution-projects = ما تضيفه المشاريع إلى المؤشر
contribution-projects-none = لم يَعِد أي مشروع بعد بشيء للمؤشر
contribution-projects-none-how = يصرح بذلك المسؤولون في صفحات مشاريعهم.
contribution-headline = { $count ->
    [zero] لا مشاريع
    [one] مشروع واحد قد يضيف
    [two] مشروعان قد يضيفان معا
    [few] { $count } مشاريع قد تضيف مجتمعة
    [many] { $count } مشروعا قد تضيف مجتمعة
   *[other] { $count } مشروع قد تضيف مجتمعة
} { $points } نقطة إلى المؤشر في أفق دورة { $year }.
contribution-chart = الإضافة المرتقبة من كل مشروع، بنقط المؤشر
contribution-chart-sentence = { $early ->
    [zero] لا مشروع من أصل { $count } جاهز
    [one] مشروع واحد من أصل { $count } جاهز
    [two] مشروعان من أصل { $count } جاهزان
    [few] { $early } مشاريع من أصل { $count } جاهزة
    [many] { $early } مشروعا من أصل { $count } جاهزة
   *[other] { $early } مشروع من أصل { $count } جاهزة
} في الوقت لدورة { $year }، والباقي لن يُحتسب إلا لاحقا.
contribution-key-first = يُحتسب منذ دورة { $year }
contribution-key-later = لاحقا
contribution-key-open = موعود به لكنه غير مؤكد
contribution-by-project = مشروعا مشروعا
contribution-project = المشروع
contribution-points = النقط
contribution-places = المراتب المكتسبة
contribution-slip = إذا تأخر المشروع
contribution-what-it-does = ما سيفعله
contribution-of-whole = { $points } موعود بها
contribution-done = أُنجز
contribution-margin = { $days ->
    [zero] في يوم الأجل الأقصى نفسه لدورة { $year }
    [one] قبل الأجل الأقصى لدورة { $year } بيوم واحد
    [two] قبل الأجل الأقصى لدورة { $year } بيومين
    [few] قبل الأجل الأقصى لدورة { $year } بـ{ $days } أيام
    [many] قبل الأجل الأقصى لدورة { $year } بـ{ $days } يوما
   *[other] قبل الأجل الأقصى لدورة { $year } بـ{ $days } يوم
}
contribution-slip-cost = { $days ->
    [zero] لا تأخير يفوّت
    [one] تأخر يوم واحد يفوّت عليه
    [two] تأخر يومين يفوّت عليه
    [few] تأخر { $days } أيام يفوّت عليه
    [many] تأخر { $days } يوما يفوّت عليه
   *[other] تأخر { $days } يوم يفوّت عليه
} دورة { $year }: حوالي { $places } مرتبة.
contribution-ahead = دورة دورة
contribution-ahead-how = المرتبة هي التي يبلغها نصف الاحتمالات المستقبلية المسحوبة، دون المشاريع ثم معها، في الاحتمالات نفسها.
contribution-without = دون المشاريع
contribution-with = معها
contribution-chances = حظوظ بلوغ الأهداف
contribution-target = الهدف
contribution-target-is = { $series }: { $place } في { $year }
contribution-in-index = في مؤشر الأمم المتحدة
