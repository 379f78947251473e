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
