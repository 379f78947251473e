# الرسائل: النص أولا.

mail-hello = تحية طيبة، { $name }،
mail-closing = أُرسلت هذه الرسالة من صلة. لا أحد يقرأ الردود على هذا العنوان.
mail-invitation-subject = ولوجك إلى صلة
mail-invitation-why = أُسندت إليك مهمة في تتبع البرنامج. اختر كلمة مرور للدخول.
mail-invitation-until = { $days ->
    [zero] يصلح الرابط مرة واحدة اليوم فقط.
    [one] يصلح الرابط مرة واحدة خلال يوم واحد.
    [two] يصلح الرابط مرة واحدة خلال يومين.
    [few] يصلح الرابط مرة واحدة خلال { $days } أيام.
    [many] يصلح الرابط مرة واحدة خلال { $days } يوما.
   *[other] يصلح الرابط مرة واحدة خلال { $days } يوم.
}
mail-invitation-action = اختيار كلمة المرور:
mail-reset-subject = كلمة مرورك في صلة
mail-reset-why = طلبت تغيير كلمة المرور. يصلح الرابط مرة واحدة خلال { $minutes } دقيقة.
mail-reset-ignore = إن لم تكن أنت صاحب الطلب فلا تفعل شيئا: لم يتغيّر أي شيء.
mail-reset-action = تغيير كلمة المرور:
mail-reminder-subject = دقيقتان من أجل { $project }
mail-reminder-why = أين وصل { $project }؟
mail-reminder-never = لم يقل أحد شيئا بعد عن هذا المشروع.
mail-reminder-age = { $days ->
    [zero] آخر تحيين كان اليوم.
    [one] مضى على آخر تحيين يوم واحد.
    [two] مضى على آخر تحيين يومان.
    [few] مضت على آخر تحيين { $days } أيام.
    [many] مضى على آخر تحيين { $days } يوما.
   *[other] مضى على آخر تحيين { $days } يوم.
}
mail-reminder-until = يفتح الرابط التحيين مباشرة، مرة واحدة، خلال { $minutes } دقيقة.
mail-reminder-desk = بعد ذلك ادخل من مكتبك: { $desk }
mail-reminder-action = تحيين الوضعية:
mail-promotion-subject = { $escalation }: الجواب الآن لدى { $body }
mail-promotion-why = انقضى أجل { $escalation } ({ $project }) دون جواب، فرُفعت الإحالة إلى مستوى أعلى: { $body }.
mail-promotion-until = يُنتظر الجواب قبل نهاية يوم { $day }، وإلا رُفعت إلى المستوى الموالي.
mail-promotion-sitting = وهي تنتظر إدراجها في جدول أعمال الجلسة المقبلة.
mail-promotion-action = الاطلاع على الإحالة:
mail-report-due-subject = { $sitting }: تقرير { $project }
mail-report-late-subject = { $sitting }: تقرير { $project } ناقص
mail-report-due = ينعقد الاجتماع { $sitting } يوم { $held }. يُنتظر تقرير { $project } في أجل أقصاه { $cutoff }.
mail-report-due-again = ما زال تقرير { $project } ناقصا لأجل الاجتماع { $sitting } يوم { $held }. يُنتظر في أجل أقصاه { $cutoff }، وقد أُخبر مسؤول جهتكم بذلك.
mail-report-late = لم يصل أي تقرير عن { $project } قبل { $cutoff }. ستقرأ اللجنة «لا تقرير» في الاجتماع { $sitting }. ويبقى التقرير المتأخر مفيدا.
mail-entity-due-subject = { $count ->
    [zero] { $sitting }: لا تقرير منتظر
    [one] { $sitting }: تقرير واحد منتظر
    [two] { $sitting }: تقريران منتظران
    [few] { $sitting }: { $count } تقارير منتظرة
    [many] { $sitting }: { $count } تقريرا منتظرا
   *[other] { $sitting }: { $count } تقرير منتظر
}
mail-entity-late-subject = { $count ->
    [zero] { $sitting }: لا تقرير ناقص
    [one] { $sitting }: تقرير واحد ناقص
    [two] { $sitting }: تقريران ناقصان
    [few] { $sitting }: { $count } تقارير ناقصة
    [many] { $sitting }: { $count } تقريرا ناقصا
   *[other] { $sitting }: { $count } تقرير ناقص
}
mail-entity-due = لأجل الاجتماع { $sitting } يوم { $held }، لم تقدم هذه المشاريع التابعة لجهتكم تقاريرها بعد، وأجلها الأقصى { $cutoff }:
mail-entity-late = انقضى الأجل المحدد في { $cutoff }. ستُعرض هذه المشاريع التابعة لجهتكم دون تقرير في الاجتماع { $sitting } يوم { $held }:
mail-entity-action = الاطلاع على تقارير الجهة:
mail-digest-subject = أسبوعكم ابتداء من { $day }
mail-digest-owed = ما هو منتظر منكم
mail-digest-alarms = الإنذارات والتصعيدات
mail-digest-due = مراحل الأسبوعين المقبلين
mail-digest-moved = ما تحرك منذ أسبوع
mail-digest-line-moved = { $project }، { $milestone }: من { $before } إلى { $now }
mail-digest-line-due = { $day }: { $milestone } ({ $project })
mail-digest-line-report = تقرير { $project } لأجل { $sitting }، قبل { $day }
mail-digest-line-decision = { $number }: { $text } (الأجل: { $day })
mail-digest-line-decision-late = { $number }، متأخر: { $text } (الأجل: { $day })
mail-digest-line-alerts = { $count ->
    [zero] { $project }: لا إنذار مفتوح
    [one] { $project }: إنذار واحد مفتوح
    [two] { $project }: إنذاران مفتوحان
    [few] { $project }: { $count } إنذارات مفتوحة
    [many] { $project }: { $count } إنذارا مفتوحا
   *[other] { $project }: { $count } إنذار مفتوح
}
mail-digest-line-escalation = { $number }، { $project }: { $subject } (يصعد تلقائيا بعد { $day })
mail-digest-line-escalation-waits = { $number }، { $project }: { $subject }
mail-digest-more = { $count ->
    [zero] … ولا شيء آخر
    [one] … وواحد آخر
    [two] … واثنان آخران
    [few] … و{ $count } أخرى
    [many] … و{ $count } أخرى
   *[other] … و{ $count } أخرى
}
mail-digest-links = تفتح روابط التقارير الاستمارة مباشرة، مرة واحدة، خلال { $minutes } دقيقة.
mail-digest-preferences = للتوقف عن تلقي هذا الملخص: { $address }
mail-digest-action = فتح مكتبي:
