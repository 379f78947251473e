# أرقام اجتماع مضى، وما تغيّر بين اجتماعين.

frozen-as-of = الاطلاع على الوضع عند اجتماع سابق
frozen-comparison-link = المقارنة بين اجتماعين
frozen-banner = الوضع كما عُرض على { $code }، اجتماع { $day }.
frozen-banner-label = وضع سابق
frozen-banner-text = جُمّدت الأرقام يوم { $day } بما كان معروفا حينها.
frozen-today = العودة إلى اليوم
frozen-missing = لا يوجد وضع بهذا الاسم
frozen-missing-text = لا يحمل أي اجتماع منشور هذا الاسم. يُنشر وضع كل اجتماع بعد المصادقة على محضره.
frozen-already = أرقام هذا الاجتماع مجمّدة من قبل، ولا تتغير بعد ذلك.
frozen-cancelled = أُلغي هذا الاجتماع، فلا شيء يُجمّد.
frozen-freeze-title = هل تُجمَّد أرقام { $code }؟
frozen-freeze-text = ستقرأ اللجنة الوضع كما هو الآن، ولا رجوع في ذلك. ومن دون تدخلكم تُجمّد الأرقام يوم { $day }.
frozen-freeze-early = ما زالت التقارير تُستقبل إلى غاية { $day }. وما يصل بعد التجميد لن يدخل في أرقام الاجتماع.
frozen-freeze-yes = تجميد الأرقام
frozen-comparison = ما الذي تغيّر
frozen-compare = مقارنة
frozen-from = من
frozen-to = إلى
frozen-now = اليوم
frozen-csv = تنزيل الجدول (CSV)
frozen-moved = { $count ->
    [0] لم يتغيّر أي مشروع بين { $from } و{ $to }:
    [one] تغيّر مشروع واحد بين { $from } و{ $to }:
    [two] تغيّر مشروعان بين { $from } و{ $to }:
    [few] تغيّرت { $count } مشاريع بين { $from } و{ $to }:
    [many] تغيّر { $count } مشروعا بين { $from } و{ $to }:
   *[other] تغيّر { $count } مشروع بين { $from } و{ $to }:
}
frozen-ends = { $later }، { $earlier }، { $done }.
frozen-count-later = { $count ->
    [0] لا مشروع تأخرت نهايته
    [one] مشروع واحد تأخرت نهايته
    [two] مشروعان تأخرت نهايتهما
    [few] { $count } مشاريع تأخرت نهايتها
    [many] { $count } مشروعا تأخرت نهايتها
   *[other] { $count } مشروع تأخرت نهايتها
}
frozen-count-earlier = { $count ->
    [0] لا مشروع تقدمت نهايته
    [one] مشروع واحد تقدمت نهايته
    [two] مشروعان تقدمت نهايتهما
    [few] { $count } مشاريع تقدمت نهايتها
    [many] { $count } مشروعا تقدمت نهايتها
   *[other] { $count } مشروع تقدمت نهايتها
}
frozen-count-done = { $count ->
    [0] لا مرحلة أُنجزت
    [one] مرحلة واحدة أُنجزت
    [two] مرحلتان أُنجزتا
    [few] { $count } مراحل أُنجزت
    [many] { $count } مرحلة أُنجزت
   *[other] { $count } مرحلة أُنجزت
}
frozen-count-entered = { $count ->
    [0] لم يدخل أي مشروع.
    [one] دخل مشروع واحد.
    [two] دخل مشروعان.
    [few] دخلت { $count } مشاريع.
    [many] دخل { $count } مشروعا.
   *[other] دخل { $count } مشروع.
}
frozen-count-left = { $count ->
    [0] لم يخرج أي مشروع.
    [one] خرج مشروع واحد.
    [two] خرج مشروعان.
    [few] خرجت { $count } مشاريع.
    [many] خرج { $count } مشروعا.
   *[other] خرج { $count } مشروع.
}
frozen-nothing = لم يتغيّر شيء
frozen-nothing-text = لا يختلف أي رقم بين هذين التاريخين.
frozen-entered = مشاريع دخلت
frozen-left = مشاريع خرجت
frozen-decisions = القرارات
frozen-portfolio-risks = مخاطر المحفظة
frozen-column-project = المشروع
frozen-column-dates = النهاية
frozen-column-confidence = الثقة
frozen-column-milestones = المراحل
frozen-column-rest = الطور والحالة والميزانية
frozen-column-risks = المخاطر
frozen-expected = المتوقعة:
frozen-promised = الموعودة:
frozen-planned = المبرمج:
frozen-paid = المؤدى:
frozen-became = يصبح
frozen-by-lead = رئيس المشروع
frozen-by-office = مديرية البرنامج
frozen-by-figures = المحسوبة
frozen-days-later = { $days ->
    [0] في الموعد نفسه
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يوما
   *[other] بعد { $days } يوم
}
frozen-days-earlier = { $days ->
    [0] في الموعد نفسه
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يوما
   *[other] قبل { $days } يوم
}
frozen-milestone-added = أُضيفت، والموعد { $day }
frozen-milestone-removed = حُذفت
frozen-milestone-done = أُنجزت يوم { $day }
frozen-milestone-reopened = أُعيد فتحها
frozen-milestone-rebaselined = موعد مرجعي جديد، { $day }
frozen-milestone-expected = متوقعة يوم { $day }
frozen-risks-opened = { $count ->
    [0] لا خطر جديد
    [one] خطر جديد
    [two] خطران جديدان
    [few] { $count } مخاطر جديدة
    [many] { $count } خطرا جديدا
   *[other] { $count } خطر جديد
}
frozen-risks-closed = { $count ->
    [0] لا خطر أُغلق
    [one] خطر أُغلق
    [two] خطران أُغلقا
    [few] { $count } مخاطر أُغلقت
    [many] { $count } خطرا أُغلقت
   *[other] { $count } خطر أُغلق
}
frozen-risks-moved = { $count ->
    [0] لا خطر أُعيد تقييمه
    [one] خطر أُعيد تقييمه
    [two] خطران أُعيد تقييمهما
    [few] { $count } مخاطر أُعيد تقييمها
    [many] { $count } خطرا أُعيد تقييمها
   *[other] { $count } خطر أُعيد تقييمه
}
frozen-decision-new = قرار جديد
frozen-decision-taken = متخذ
frozen-decision-done = منفَّذ
frozen-decision-blocked = متعثر
frozen-decision-closed = مغلق
