# ما هو خطأ في حقل.

field-missing = هذا الحقل ضروري.
field-too-long = عدد الأحرف { $given }، والحد الأقصى { $most }.
field-too-short = الحد الأدنى لعدد الأحرف { $least }.
field-unprintable = يتضمن النص حرفا غير مرئي قد يضلل القارئ. أعد كتابته.
field-not-a-date = هذا ليس تاريخا. اكتب مثلا 27/03/2027.
field-too-early = ليس قبل { $day }.
field-too-late = ليس بعد { $day }.
field-not-a-number = هذا ليس عددا. اكتب مثلا 1250000,50.
field-negative = لا يمكن أن يكون المبلغ سالبا.
field-too-large = هذا كثير: الحد الأقصى { $most }.
field-too-small = هذا قليل: الحد الأدنى { $least }.
field-not-a-choice = اختر إحدى الإجابات المقترحة.
field-not-an-email = هذا ليس عنوانا إلكترونيا. اكتب مثلا nom@exemple.ma.
field-not-a-link = هذا ليس عنوان موقع. يبدأ العنوان بـ https://.
field-unknown = هذا المرجع غير موجود.
field-taken = هذا مستعمل من قبل. اختر شيئا آخر.
field-circular = سيؤدي ذلك إلى دوران في حلقة.
field-reason-needed = يتجاوز الفارق الحد المسموح به: اذكر السبب.
field-different = الإدخالان مختلفان.
field-wrong = هذا غير صحيح. تحقق وأعد المحاولة.
field-not-between = بين { $low } و{ $high }.
field-not-a-whole = مجموع الأوزان { $sum }%: يجب أن يكون 100%.
field-told-twice = هذا المكوّن مفترض جملةً من قبل. اختاروا أحد الأمرين.
field-not-of-this-edition = هذه الدورة لا تُحتسب إلا بمكوّناتها الثلاثة.
field-no-improvement = لا يحسّن هذا التغيير شيئا: أدخل عددا موجبا، أو سالبا إذا تعلق الأمر بسعر.
field-not-present = لا يمكن العثور إلا على ما هو متوفر على الخط: اختر «متوفر» أولا.
