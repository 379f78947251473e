# التحيين في دقيقتين، وجدوله.

update-title = التحيين في دقيقتين
update-milestones = مراحلك القادمة
update-no-milestone = لا توجد مرحلة مفتوحة في خارطة الطريق هذه.
update-more = { $count ->
    [zero] لا مرحلة أخرى تنتظر جوابا.
    [one] تنتظر مرحلة أخرى جوابا أيضا.
    [two] تنتظر مرحلتان أخريان جوابا أيضا.
    [few] تنتظر { $count } مراحل أخرى جوابا أيضا.
    [many] تنتظر { $count } مرحلة أخرى جوابا أيضا.
   *[other] تنتظر { $count } مرحلة أخرى جوابا أيضا.
}
update-more-desk = الاطلاع عليها في المكتب
update-last-said = آخر تاريخ معلن
update-overdue = { $days ->
    [zero] فات الموعد اليوم
    [one] فات الموعد منذ يوم واحد
    [two] فات الموعد منذ يومين
    [few] فات الموعد منذ { $days } أيام
    [many] فات الموعد منذ { $days } يوما
   *[other] فات الموعد منذ { $days } يوم
}
update-already-done = أُنجزت هذه المرحلة الآن، في { $day }.
update-kept = الموعد قائم
update-done = أُنجز
update-moved = تغيّر الموعد
update-done-on = تاريخ الإنجاز
update-moved-to = الموعد الجديد
update-reason = السبب
update-reason-when = { $days ->
    [zero] ضروري مع بضع كلمات عند أي فارق.
    [one] ضروري مع بضع كلمات إذا تجاوز الفارق يوما واحدا.
    [two] ضروري مع بضع كلمات إذا تجاوز الفارق يومين.
    [few] ضروري مع بضع كلمات إذا تجاوز الفارق { $days } أيام.
    [many] ضروري مع بضع كلمات إذا تجاوز الفارق { $days } يوما.
   *[other] ضروري مع بضع كلمات إذا تجاوز الفارق { $days } يوم.
}
update-note = بإيجاز
update-against-first = { $slip } مقارنة بالموعد الأول
update-delay = { $count ->
    [1] التأجيل الأول
    [2] التأجيل الثاني
    [3] التأجيل الثالث
    [4] التأجيل الرابع
    [5] التأجيل الخامس
   *[other] التأجيل رقم { $count }
}
update-reason-needed = يتجاوز الفارق الحد المسموح به: اذكر السبب وبضع كلمات.

update-reason-procurement = الصفقات العمومية
update-reason-legal-text = نص قانوني منتظر
update-reason-funding = التمويل
update-reason-skills = الكفاءات والموارد البشرية
update-reason-dependency = رهين بمشروع آخر
update-reason-scope = تغيير النطاق
update-reason-technical = صعوبة تقنية
update-reason-acceptance = التسلم والمصادقة
update-reason-other = سبب آخر

update-confidence = ثقتك في إنجاز المشروع
update-confidence-last = في المرة السابقة: { $level }.
update-means-5 = احترام الآجال والتكلفة والجودة والمنافع محتمل جدا، ولا مشكل كبير مطروح.
update-means-4 = محتملة، شرط يقظة دائمة حتى لا تتحول المخاطر إلى مشاكل.
update-means-3 = ممكنة، توجد مشاكل مهمة يمكن حلها إذا عولجت بسرعة.
update-means-2 = مهددة، مخاطر كبرى في مجالات عدة تستدعي تدخلا عاجلا.
update-means-1 = تبدو غير قابلة للتحقيق، يلزم مراجعة النطاق أو الجدول الزمني.
update-means-0 = لا يمكنك إبداء رأي؛ بيّن السبب.
update-computed = الأرقام وحدها تعطي
update-computed-near = رأيك والأرقام متقاربان.
update-dissent = أتمسك برأيي لأن
update-dissent-said = التمسك بالرأي لأن
update-why-unrated = لا أبدي رأيا لأن
update-dissent-needed = بين رأيك والأرقام مستويان أو أكثر: بيّن السبب.
update-unrated-needed = بيّن بإيجاز لماذا لا تبدي رأيا.
update-sum-start = نقطة الانطلاق
update-rule-slip = أسوأ مرحلة رئيسية: { $figure } عن الموعد الأول
update-rule-running-away = مرحلة رئيسية تتراجع بسرعة مرور الزمن
update-rule-cost = تجاوز الميزانية بنسبة { $figure }
update-rule-risk = مخاطر مرتفعة بلا إجراء: { $figure }
update-rule-escalation = تصعيد تجاوز أجله
update-rule-age = آخر مستجد: { $figure }
update-rule-floor = لا أقل من 1
update-rule-silence = غير مقيّمة: لم يُقل شيء منذ { $figure }.
update-rule-never = غير مقيّمة: لم يُقل شيء بعد عن المشروع.

update-text = ما الذي تغيّر منذ المرة السابقة
update-last-time = قيل في { $day }:
update-nothing-new = لا جديد
update-nothing-new-hint = يظهر للعموم كما هو، إن لم تتحرك أي مرحلة.

update-help = هل تحتاج إلى مساعدة؟
update-help-none = لا
update-help-assistance = مواكبة صاحب المشروع
update-help-alert = طلب إنذار
update-help-what = المطلوب
update-help-by = في أجل أقصاه
update-help-who = من يستطيع رفع العائق

update-send = إرسال
update-error-line = { $field }: { $problem }
update-send-on-top = الإرسال رغم ذلك
update-drop = التخلي عما كتبته
update-by-spreadsheet = التحيين عبر جدول

update-meanwhile = تغيّرت خارطة الطريق أثناء كتابتك
update-meanwhile-text = لم يُمحَ أي شيء. هذا ما تم في هذه الأثناء، وما كتبته محفوظ أدناه.
update-meanwhile-choose = اقرأ ثم أرسل ما كتبته فوقه، أو تخلَّ عنه.
update-somebody = شخص بلا مهمة حاليا
update-did-keep = الموعد قائم في { $to }
update-did-move = نُقل من { $from } إلى { $to }
update-did-finish = أُنجز في { $to }
update-did-report = أُرسل التحيين
update-did-rebaseline = مرجع جديد
update-did-reopen = أعيد فتح المرحلة
update-did-add = أضيف
update-did-change = عُدّلت البطاقة

update-link-unknown = هذا الرابط لا يفتح شيئا
update-link-unknown-text = الرابط ناقص أو لم يعد موجها إليك. سجّل الدخول: التحيين في انتظارك في المكتب.
update-link-expired = انتهت صلاحية هذا الرابط
update-link-expired-text = حفاظا على الأمان لا يصلح إلا خمس عشرة دقيقة. لم يُحفظ أي شيء. سجّل الدخول للمتابعة.
update-link-used = استُعمل هذا الرابط من قبل
update-link-used-text = استُعمل في { $moment }، ولا يصلح إلا مرة واحدة. سجّل الدخول لتحيين جديد.
update-link-other = هذا النموذج يخص مشروعا آخر
update-link-other-text = لا يفتح الرابط إلا مشروعه. لم يُحفظ أي شيء.
update-signed-out = انتهت جلستك
update-signed-out-text = لم يُحفظ شيء، ولم يضع شيء.
update-sign-in = الدخول والمتابعة
update-kept-title = المتابعة بما كتبته
update-kept-how = سجّل الدخول في صفحة أخرى ثم عد إلى هنا وتابع: كل شيء محفوظ.
update-sign-in-beside = الدخول (صفحة جديدة)
update-go-on = تم، أرسل ما كتبته
update-kept-words = ما كتبته
update-milestone-number = المرحلة { $number }
update-over = خرج هذا المشروع من البرنامج: لم يعد هناك تحيين.

update-sent = تم الإرسال، شكرا
update-sent-when = سُجّل في { $moment }.
update-public-sheet = البطاقة كما يراها العموم
update-withheld = النص غير منشور. السند:
update-office-only = لا يراه إلا مكتب البرنامج
update-next-reminder = التذكير المقبل حوالي { $day }. يمكنك التحيين متى شئت.
update-see-project = الاطلاع على بطاقة المشروع

update-step-fetch = خذ النموذج
update-step-fetch-text = أُعدّ لهذا المشروع بمراحله وتواريخها. السطر الفارغ يعني «الموعد قائم».
update-template = تحميل النموذج (xlsx.)
update-step-bring = أعده بعد ملئه
update-step-bring-text = سترى أولا ما سيتغيّر. لا يُحفظ أي شيء قبل موافقتك.
update-file = الملف المملوء
update-check-file = التحقق من الملف
update-back-to-form = العودة إلى النموذج
update-difference = هذا ما سيتغيّر
update-difference-text = لم يُحفظ شيء بعد. اقرأ ثم أكّد.
update-becomes = يصبح
update-confirm = التأكيد والإرسال
update-unknown-columns = أعمدة غير معروفة لم تُقرأ: { $names }.
update-file-refused = لم يُقبل الملف
update-file-none = اختر ملفا أولا.
update-file-damaged = هذا ليس مصنفا مقروءا بصيغة xlsx. خذ النموذج من جديد، أو احفظ الملف بصيغة «مصنف Excel (xlsx.)».
update-file-text = هذا ملف نصي (ربما CSV). لا يُقرأ إلا النموذج بصيغة xlsx.
update-file-not-utf8 = هذا ملف نصي، لعله بترميز Windows-1256 أو Windows-1252. افتحه في برنامج الجداول ثم انقل القيم إلى نموذج xlsx.
update-file-locked = الملف محمي بكلمة مرور أو بالصيغة القديمة xls. احفظه بلا كلمة مرور بصيغة xlsx.
update-file-bomb = حجم الملف بعد فتحه يفوق الحد. خذ النموذج وانقل إليه أجوبتك.
update-file-not-ours = لا يتضمن الملف ورقة النموذج. خذ نموذج هذا المشروع واملأه.
update-file-schema = هذا النموذج من إصدار آخر أو جرى تعديله. خذ نموذج اليوم وانقل إليه أجوبتك.
update-file-other-project = هذا نموذج { $number }. افتح صفحة ذلك المشروع لإرساله.
update-file-columns = تنقص هذه الأعمدة: { $names }. أعد عناوينها أو خذ النموذج من جديد.
update-file-cells = { $count ->
    [zero] لا خلية للتصحيح.
    [one] يجب تصحيح خلية واحدة. لم يُحفظ أي شيء.
    [two] يجب تصحيح خليتين. لم يُحفظ أي شيء.
    [few] يجب تصحيح { $count } خلايا. لم يُحفظ أي شيء.
    [many] يجب تصحيح { $count } خلية. لم يُحفظ أي شيء.
   *[other] يجب تصحيح { $count } خلية. لم يُحفظ أي شيء.
}
update-file-not-shown = ما أُكّد ليس ما كان معروضا. أرسل الملف من جديد.
update-cell-formula = لا تُقبل المعادلات: اكتب القيمة.
update-cell-error = تتضمن الخلية خطأ من برنامج الجداول.
update-cell-not-among = القيم المقبولة: { $accepted }.
update-cell-no-milestone = ليس لهذا المشروع مرحلة مفتوحة بهذا الرقم.
update-cell-twice = يتكرر هذا الرقم في سطرين.
update-cell-answer-needed = فات الموعد: اكتب تاريخا جديدا أو يوم الإنجاز.
update-cell-both = إما تاريخ جديد وإما يوم الإنجاز، لا هما معا.

update-column-name = المرحلة
update-column-before = قبل
update-column-after = بعد
update-column-cell = الخلية
update-column-heading = العمود
update-column-found = المحتوى
update-column-wrong = ما يجب تصحيحه

update-sheet-milestones = المراحل
update-sheet-report = التحيين
update-sheet-number = رقم
update-sheet-original = الموعد الأول
update-sheet-baseline = المرجع
update-sheet-expected = آخر تاريخ معلن
update-sheet-moved = التاريخ الجديد
update-sheet-done = تاريخ الإنجاز
update-sheet-reason = السبب
update-sheet-note = بإيجاز
update-sheet-question = السؤال
update-sheet-answer = جوابك
update-sheet-yes = نعم
update-sheet-no = لا
update-sheet-how = املأ الخلايا الفاتحة. السطر بلا جواب يعني «الموعد قائم».
