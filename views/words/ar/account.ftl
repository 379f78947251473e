# الدخول والتحقق الثاني والجلسات.

account-email = البريد الإلكتروني
account-password = كلمة المرور
account-continue = متابعة

account-sign-in-title = الدخول
account-sign-in-lede = هذا الفضاء مخصص لأطر البرنامج. الاطلاع على المشاريع لا يحتاج إلى حساب.
account-sign-in-refused = تعذّر الدخول
account-sign-in-wrong = العنوان أو كلمة المرور غير صحيح. تحقق منهما ثم أعد المحاولة.
account-sign-in-too-slow = مضت أكثر من عشر دقائق على إدخال كلمة المرور. أعد العملية من البداية.
account-forgotten = نسيت كلمة المرور؟
account-back-to-sign-in = العودة إلى صفحة الدخول
account-password-chosen = حُفظت كلمة المرور. استعملها للدخول.
account-signed-out = تم تسجيل خروجك.

account-second-step-title = رمز التحقق
account-second-step-lede = افتح تطبيق التحقق في هاتفك وانقل الأرقام الستة المعروضة باسم Sila.
account-code = الرمز المكوّن من ستة أرقام
account-code-refused = لم يُقبل الرمز
account-code-wrong = الرمز غير صحيح أو سبق استعماله. انتظر الرمز الموالي: يتغير كل ثلاثين ثانية.
account-second-step-lost = ضاع هاتفك؟ اطلب من المسؤول عن النظام إلغاء التحقق الثاني.
account-start-again = إعادة المحاولة من البداية

account-reset-title = نسيت كلمة المرور
account-reset-lede = أدخل عنوان حسابك وسنرسل إليه رابطا لاختيار كلمة مرور أخرى.
account-reset-ask = أرسلوا لي رابطا
account-reset-sent-title = سُجل طلبك
account-reset-sent-known = إذا كان هذا العنوان مرتبطا بحساب، فستغادر رسالة إليه خلال دقيقة.
account-reset-sent-link = يصلح الرابط مرة واحدة خلال { $minutes } دقيقة.
account-reset-sent-nothing = لم يصلك شيء؟ ابحث في البريد غير المرغوب فيه، أو تحقق من العنوان، أو اسأل المسؤول عن النظام.

account-choose-title = اختيار كلمة المرور
account-choose-invitation = مرحبا، { $name }. اختر كلمة المرور التي ستفتح بها مكتبك.
account-choose-reset = { $name }، اختر كلمة مرور أخرى. ستُغلق كل جلساتك المفتوحة.
account-choose = حفظ كلمة المرور
account-new-password = كلمة المرور الجديدة
account-new-password-again = أعد كتابتها
account-new-password-hint = اثنا عشر حرفا على الأقل، بما فيها الفراغات. جملة تتذكرها خير من كلمة معقدة.
account-guessable = يسهل تخمين كلمة المرور هذه. تجنب عنوانك والتكرار.

account-link-gone-title = لم يعد هذا الرابط صالحا
account-link-gone = سبق استعماله، أو انتهت مدته، أو لم يُنسخ كاملا. لم يتغيّر أي شيء.
account-link-gone-invitation = اطلب رابطا بالعنوان الذي وصلتك فيه الدعوة، أو اطلب من المسؤول عن النظام دعوتك من جديد.
account-link-gone-reset = اطلب رابطا آخر، وسيصلك خلال دقيقة.

account-side-overview = الهوية وكلمة المرور
account-side-second-step = التحقق الثاني
account-side-sessions = الجلسات المفتوحة
account-name = الاسم
account-posts = المهام
account-no-post = لا مهمة مسندة إليك حاليا: يمكنك الاطلاع على ما هو متاح للعموم.
account-language-title = اللغة
account-language = لغة الرسائل
account-language-hint = بهذه اللغة تصلك الرسائل ويخاطبك مكتبك.
account-language-done = تم تغيير اللغة.
account-password-title = كلمة المرور
account-password-lede = تغييرها يغلق كل جلساتك الأخرى.
account-old-password = كلمة المرور الحالية
account-old-wrong = ليست هذه كلمة مرورك الحالية.
account-password-change = تغيير كلمة المرور
account-password-done = تم تغيير كلمة المرور وأُغلقت جلساتك الأخرى.

account-sessions-lede = هل تعرف كل جهاز؟ إن لم تعرفه فأغلق الجلسة وغيّر كلمة المرور.
account-session-where = الجهاز
account-session-since = بدأت
account-session-seen = آخر استعمال
account-session-end = إغلاق
account-session-ended = تم الإغلاق.
account-session-this = هذا الجهاز
account-session-sign-out = لإغلاقها سجّل الخروج.
account-sessions-end-others = إغلاق كل الجلسات الأخرى
account-session-agent = { $browser }، { $system }
account-session-unknown = متصفح غير معروف

account-totp-title = التحقق الثاني
account-totp-off = مع التحقق الثاني لا تكفي كلمة مرور مسروقة: يلزم أيضا الرمز المعروض في هاتفك.
account-totp-install = ثبّت في هاتفك تطبيقا للتحقق: أي تطبيق TOTP صالح.
account-totp-scan = التقط به هذه الصورة.
account-totp-picture = رمز QR يقرؤه تطبيق التحقق
account-totp-or-type = أو اكتب هذا السر:
account-totp-confirm = انقل الرمز الذي يعرضه، مع كلمة مرورك.
account-totp-add = تفعيل التحقق الثاني
account-totp-added = تم تفعيل التحقق الثاني، وسيُطلب منك عند دخولك المقبل.
account-totp-on = التحقق الثاني مفعّل: يُطلب هاتفك عند كل دخول.
account-totp-lost = إذا ضاع هذا الهاتف فيمكن للمسؤول عن النظام إلغاء التحقق الثاني.
account-totp-remove = إلغاء التحقق الثاني
account-totp-removed = تم إلغاء التحقق الثاني. تكفي كلمة المرور لفتح حسابك.
account-totp-code-wrong = هذا الرمز غير مطابق. تحقق من ساعة هاتفك وجرّب الرمز الموالي.

account-side-letters = الرسائل والتقويم
account-letters-lede = اختاروا ما تتوصلون به عبر البريد الإلكتروني.
account-letters-digest = ملخص الأسبوع صباح كل اثنين
account-letters-reminders = التذكيرات قبل كل اجتماع
account-letters-hint = ما تطلبه منكم مديرية البرنامج مباشرة يصلكم دائما.
account-letters-done = سُجلت اختياراتكم.
account-calendar-title = التقويم
account-calendar-lede = اربطوا مفكرتكم برابط شخصي: اجتماعات هيئاتكم، ومراحل مشاريعكم، وآجال التقارير، والقرارات الواجب تنفيذها.
account-calendar-secret = هذا الرابط بمثابة مفتاح: لا تسلموه لأحد. ولن يُعرض مرة أخرى.
account-calendar-since = يوجد رابط منذ { $day }.
account-calendar-none = لا رابط في الوقت الحالي.
account-calendar-make = إنشاء رابط
account-calendar-renew = استبدال الرابط
account-calendar-remove = سحب الرابط
account-calendar-removed = سُحب الرابط: لم تعد المفكرات المرتبطة به تتلقى شيئا.
account-calendar-link = العنوان الذي يُلصق في مفكرتكم
account-calendar-cutoff = التقارير المنتظرة: { $sitting }
account-calendar-decision = أجل { $number }
