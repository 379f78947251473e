# الصفحات العمومية: الرئيسية والمساعدة وسهولة الولوج والحياة الخاصة.

public-home-title = أين وصلت الخدمات الرقمية العمومية؟
public-home-lede = هنا كل مشروع من مشاريع البرنامج: ما وُعد به، وما يُرتقب الآن، ومن يُسأل عنه.
public-search = البحث عن مشروع
public-search-hint = مثلا: السجل العدلي، الصحة، PRJ-0012
public-search-go = بحث
public-figures = البرنامج في ستة أرقام

public-figure-followed = يتتبعها البرنامج، منذ بدايته
public-figure-delivered = سُلّمت ويمكن استعمالها
public-figure-on-time = جارية، ويُرتقب أن تنتهي في موعدها الموعود
public-figure-late = جارية، ويُرتقب أن تتأخر عن وعدها
public-figure-fresh = من المشاريع الجارية لها أخبار لا يتجاوز عمرها { $days } يوما
public-figure-rank = رتبة المغرب في مؤشر الأمم المتحدة للحكومة الإلكترونية (EGDI)
public-figure-rank-list = المرتبة والأهداف والتوقعات

public-unit-projects = { $count ->
    [zero] مشروع
    [one] مشروع
    [two] مشروعان
    [few] مشاريع
    [many] مشروعا
   *[other] مشروع
}
public-unit-rank = من { $of }
public-edition = طبعة { $edition }
public-age = آخر خبر: { $age }
public-moved = مواعيد تغيرت
public-moved-since = منذ { $day }، الأحدث أولا
public-moved-none = لم يتغير أي موعد منذ { $day }.
public-moved-later = من { $before } إلى { $now } (تأخير بـ { $days })
public-moved-earlier = من { $before } إلى { $now } (تقديم بـ { $days })

public-said-on = أُعلن في { $day }
public-delivered = آخر ما سُلّم
public-delivered-none = لم يُسلَّم أي مشروع بعد
public-delivered-none-text = ستظهر هنا المشاريع فور تسليمها.

public-help-title = كيف تُقرأ هذه الصفحات
public-help-find = العثور على مشروع
public-help-find-text = ابحث بكلمة من اسمه، أو باسم قديم له، أو برقمه (مثلا PRJ-0012). لا يتغير الرقم أبدا، ولو تغير الاسم. يمكنك بعد ذلك أن ترسل عنوان الصفحة كما هو: فيه كل ما اخترته.
public-help-dates = الموعود والمرتقب
public-help-dates-text = «الموعود» هو الموعد المرجعي الذي التزم به المشروع. و«المرتقب» هو ما يُنتظر اليوم. والفارق بينهما هو التأخر أو التقدم. إذا سُمح بتغيير المرجع، يبقى الموعد الأصلي ظاهرا: لا يُمحى أي موعد أُعلن.
public-help-confidence = الثقة
public-help-confidence-text = يقول مسؤول المشروع إلى أي حد يثق في بلوغ الهدف، على سلم من 1 إلى 5.
public-help-level = المستوى { $level }
public-help-level-5 = التسليم في الأجل والكلفة والجودة مع المنافع المنتظرة محتمل جدا، ولا مشكل كبير مفتوح.
public-help-level-4 = محتمل، مع انتباه دائم حتى لا تتحول المخاطر إلى مشاكل.
public-help-level-3 = ممكن: توجد مشاكل مهمة، ويمكن حلها إن عولجت فورا.
public-help-level-2 = مشكوك فيه: مخاطر كبرى في عدة مجالات، والتدخل عاجل.
public-help-level-1 = يبدو بعيد المنال: يجب تغيير المحتوى أو المواعيد.
public-help-level-0 = لم يقيّمه أحد بعد.
public-help-news = عمر الأخبار
public-help-news-text = كل مشروع يقول متى تحدث عنه مسؤوله آخر مرة. بعد { $fresh } يوما تصير الأخبار قديمة، وبعد { $silent } يوما لا يمكن أن يُستنتج منها شيء.
public-help-withheld = ما لا يُنشر
public-help-withheld-text = قد يُحجب جزء من مشروع طبقا للقانون 31-13. في هذه الحالة تقول الصفحة والملفات ذلك، مع السند القانوني وتاريخ إعادة النظر.
public-help-files = الملفات
public-help-files-text = تحت المرشحات روابط لتنزيل النتيجة كاملة، لا صفحتها الأولى فقط: CSV للبرامج، وExcel للقراءة. التواريخ فيها تواريخ، والأرقام أرقام.
public-help-egdi = رتبة المغرب في مؤشر EGDI
public-help-egdi-text = مؤشر تطور الحكومة الإلكترونية تنشره الأمم المتحدة (UN DESA) كل سنتين. يتكون من ثلاثة أجزاء: الخدمات عبر الإنترنت، والبنية التحتية للاتصالات، والرأسمال البشري. الأرقام هنا كما نُشرت.

public-egdi-edition = الطبعة
public-egdi-rank = الرتبة
public-egdi-index = المؤشر
public-egdi-services = الخدمات
public-egdi-infrastructure = البنية التحتية
public-egdi-people = الرأسمال البشري

public-accessible-title = سهولة الولوج
public-accessible-text = هذا الموقع للجميع، مهما كان الجهاز أو الحاسة أو سرعة الاتصال. هدفنا هو المستوى AA من توصيات WCAG 2.2. لم تُجر بعد مراجعة مستقلة.
public-accessible-done = ما يمكنكم الاعتماد عليه
public-accessible-keyboard = كل شيء يُستعمل بلوحة المفاتيح، ومكان التركيز ظاهر دائما.
public-accessible-script = كل صفحة تعمل دون JavaScript.
public-accessible-zoom = يمكن تكبير النص، وتُقرأ الصفحات على هاتف صغير.
public-accessible-colour = لا يحمل اللون وحده أي معنى: معه دائما كلمة أو شكل.
public-accessible-charts = لكل رسم جملة تقول ما فيه، وأرقامه في جدول.
public-accessible-languages = الصفحات بالعربية والفرنسية والإنجليزية. وحين ينقص اسم في لغة، يُقال بأي لغة كُتب.
public-accessible-gaps = ما ينقص
public-accessible-gaps-text = لا توجد بعد صفحات بالأمازيغية، ولا نصوص مبسطة، ولا لغة الإشارة.
public-accessible-trouble = واجهتم صعوبة؟
public-accessible-trouble-text = أخبروا الإدارة التي تدير هذا الموقع، مع عنوان الصفحة وما كنتم تريدون فعله.

public-privacy-title = الحياة الخاصة
public-privacy-text = هذا الموقع يطبق القانون 09-08 المتعلق بحماية الأشخاص الذاتيين تجاه معالجة المعطيات ذات الطابع الشخصي.
public-privacy-reading = من يقرأ
public-privacy-reading-text = لا حساب ولا ملف تعريف ارتباط ولا قياس للجمهور. لا نعرف من أنتم.
public-privacy-cookie = ملف واحد، للموظفين
public-privacy-cookie-text = حين يدخل موظف إلى حسابه، يُحفظ ملف ارتباط واحد لإبقاء الدخول مفتوحا. يمكنه أن يرى جلساته وأن ينهيها.
public-privacy-others = لا أطراف أخرى
public-privacy-others-text = لا تُحمّل الصفحات أي شيء من مواقع أخرى: لا خطوط ولا صور ولا برامج.
public-privacy-officers = الموظفون في السجل
public-privacy-officers-text = يسجل سجلٌّ من غيّر ماذا ومتى، لأن أعمال الإدارة يجب أن تُعرف. تُحفظ أسماء الموظفين وعناوينهم المهنية لهذا الغرض وحده.
public-privacy-rights = حقوقكم
public-privacy-rights-text = للولوج إلى معطيات تخصكم أو تصحيحها، اكتبوا إلى الإدارة التي تدير هذا الموقع. ويمكنكم اللجوء إلى اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي (CNDP).
