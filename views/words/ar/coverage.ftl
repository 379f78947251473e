# تغطية الاستبيان: ما يصرح به البلد.
coverage-title = ما يصرح به البلد في الاستبيان
coverage-headline = من أصل { $all } سؤال: { $counted ->
    [zero] لا شيء متوفر يمكن العثور عليه
    [one] سؤال واحد متوفر ويمكن العثور عليه
    [two] سؤالان متوفران ويمكن العثور عليهما
    [few] { $counted } أسئلة متوفرة ويمكن العثور عليها
    [many] { $counted } سؤالا متوفرا ويمكن العثور عليه
   *[other] { $counted } سؤال متوفر ويمكن العثور عليه
}، و{ $unchecked ->
    [zero] جرى التحقق من كل الأسئلة
    [one] سؤال واحد لم يُتحقق منه
    [two] سؤالان لم يُتحقق منهما
    [few] { $unchecked } أسئلة لم يُتحقق منها
    [many] { $unchecked } سؤالا لم يُتحقق منه
   *[other] { $unchecked } سؤال لم يُتحقق منه
}.
coverage-list = الأسئلة
coverage-csv = تنزيل (CSV)
coverage-chart = الأسئلة حسب المحاور
coverage-chart-sentence = أضعف نسبة من النقط المصرح بها في محور «{ $module }»: { $share }.
coverage-counted = متوفر ويمكن العثور عليه
coverage-hidden = متوفر ولا يُعثر عليه
coverage-questions = الأسئلة
coverage-points = النقط المصرح بها
coverage-some-of = { $some } من { $all }
coverage-participation = المشاركة الإلكترونية: { $claimed } نقطة مصرح بها من أصل { $most }، مقابل { $published } نقطة نشرتها الأمم المتحدة في دورة { $year }.
coverage-points-how = النقط تقديرية: تنشر الأمم المتحدة نقط كل محور لا نقط كل سؤال، ولذلك يُحتسب هنا كل مستوى بالحصة نفسها. وما لا يعثر عليه المقيّم انطلاقا من البوابة الوطنية لا يُحتسب. واللائحة هي لائحة 2024، وهي قريبة من الاستبيان دون أن تطابقه.
coverage-any = الكل
coverage-search = كلمة من العنوان
coverage-module = المحور
coverage-sector = القطاع أو الفئة
coverage-state = الحالة
coverage-question = السؤال
coverage-where = أين يُرى
coverage-checked = تاريخ التحقق
coverage-change = تعديل
coverage-none = لا سؤال يطابق الاختيار
coverage-none-how = أزل أحد المرشحات أو ابحث عن كلمة أخرى.
coverage-findable = يُعثر عليه من البوابة
coverage-not-findable = لا يُعثر عليه من البوابة
coverage-level-of = المستوى { $level } من { $levels }
coverage-level = المستوى
coverage-level-information = معلومات فقط
coverage-level-full = معاملة كاملة عبر الإنترنت
coverage-level-retrieve = الاطلاع
coverage-level-file = التسجيل
coverage-level-manage = تتبع القضية
coverage-level-whole = نعم
coverage-state-unchecked = لم يُتحقق منه
coverage-state-absent = غير متوفر
coverage-state-under-way = قيد الإنجاز
coverage-state-present = متوفر
coverage-findable-tick = يعثر عليه المقيّم انطلاقا من البوابة الوطنية
coverage-findable-hint = انطلاقا من الصفحة الرئيسية ودون معرفة العنوان، وإلا فلا يُحتسب.
coverage-address = عنوان الدليل
coverage-address-hint = الصفحة التي يُرى فيها، مع https://. ضروري لما هو متوفر، ويمكن للعموم فتحه.
coverage-service = اسم الخدمة
coverage-project = المشروع المعني
coverage-project-hint = رقمه، مثل PRJ-0012.
coverage-note = ملاحظة داخلية
coverage-note-hint = لا يطلع عليها العموم.
coverage-form-lede = { $module }، السؤال { $code }. نص الأمم المتحدة: «{ $title }».
coverage-save-next = حفظ والانتقال إلى السؤال التالي
coverage-module-institutional-framework = الإطار المؤسساتي
coverage-module-services-provision = تقديم الخدمات
coverage-module-content-provision = توفير المحتوى
coverage-module-technology = التكنولوجيا
coverage-module-e-participation = المشاركة الإلكترونية
coverage-module-e-government-literacy = الإلمام بالإدارة الرقمية
coverage-sector-health = الصحة
coverage-sector-education = التعليم
coverage-sector-employment = التشغيل
coverage-sector-social-protection = الحماية الاجتماعية
coverage-sector-environment = البيئة
coverage-sector-justice = العدل
coverage-sector-poor = الفقراء
coverage-sector-disabilities = الأشخاص في وضعية إعاقة
coverage-sector-older-people = الأشخاص المسنون
coverage-sector-migrants = المهاجرون واللاجئون
coverage-sector-women = النساء
coverage-sector-youth = الشباب
coverage-sector-illness = المرض والحوادث
coverage-sector-children = الأطفال
coverage-sector-maternity = الأمومة
coverage-sector-unemployment = فقدان الشغل
