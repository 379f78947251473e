# Sign-in, second step, sessions.

account-email = E-mail address
account-password = Password
account-continue = Continue

account-sign-in-title = Sign in
account-sign-in-lede = For officers of the programme. Reading about projects needs no account.
account-sign-in-refused = You were not signed in
account-sign-in-wrong = The address or the password is not right. Check both, then try again.
account-sign-in-too-slow = More than ten minutes have passed since the password. Start again.
account-forgotten = Forgotten your password?
account-back-to-sign-in = Back to sign-in
account-password-chosen = Your password is saved. Sign in with it.
account-signed-out = You are signed out.

account-second-step-title = One-time code
account-second-step-lede = Open your authenticator and copy the six digits it shows for Sila.
account-code = Six-digit code
account-code-refused = That code was not taken
account-code-wrong = It is not the right one, or it was used before. Wait for the next: it changes every thirty seconds.
account-second-step-lost = Lost your phone? Ask the administrator to remove the second step.
account-start-again = Start again

account-reset-title = Forgotten password
account-reset-lede = Give the address of your account: a link to choose another password will be sent there.
account-reset-ask = Send me a link
account-reset-sent-title = Your request was taken
account-reset-sent-known = If an account has this address, a message leaves within a minute.
account-reset-sent-link = Its link works once, for { $minutes } minutes.
account-reset-sent-nothing = Nothing came? Look in your junk folder, check the address, or ask the administrator.

account-choose-title = Choose a password
account-choose-invitation = Welcome, { $name }. Choose the password that will open your desk.
account-choose-reset = { $name }, choose another password. All your open sessions will end.
account-choose = Save this password
account-new-password = New password
account-new-password-again = The same again
account-new-password-hint = Twelve characters at least, spaces included. A sentence you remember beats a complicated word.
account-guessable = That password is too easy to guess. Avoid your address and repetitions.

account-link-gone-title = This link no longer works
account-link-gone = It was used, it is too old, or it was not copied whole. Nothing was changed.
account-link-gone-invitation = Ask for a link with the address at which you were invited, or ask the administrator to invite you again.
account-link-gone-reset = Ask for another: it comes within a minute.

account-side-overview = Identity and password
account-side-second-step = Second step
account-side-sessions = Open sessions
account-name = Name
account-posts = Posts
account-no-post = No post for now: you can read what the public reads.
account-language-title = Language
account-language = Language of messages
account-language-hint = Letters and your desk speak to you in this language.
account-language-done = The language is changed.
account-password-title = Password
account-password-lede = Changing it ends all your other sessions.
account-old-password = Current password
account-old-wrong = That is not your current password.
account-password-change = Change the password
account-password-done = The password is changed. Your other sessions have ended.

account-sessions-lede = Do you know each device? If not, end the session and change your password.
account-session-where = Device
account-session-since = Opened
account-session-seen = Last seen
account-session-end = End
account-session-ended = It has ended.
account-session-this = this device
account-session-sign-out = To end it, sign out.
account-sessions-end-others = End all others
account-session-agent = { $browser }, { $system }
account-session-unknown = Unknown browser

account-totp-title = Second step
account-totp-off = With a second step a stolen password is not enough: the code on your phone is needed too.
account-totp-install = Install an authenticator on your phone: any TOTP application will do.
account-totp-scan = Take a picture of this with it.
account-totp-picture = QR code to be read by the authenticator
account-totp-or-type = Or type this secret:
account-totp-confirm = Copy the code it shows, with your password.
account-totp-add = Switch the second step on
account-totp-added = The second step is on. You will be asked for it when you next sign in.
account-totp-on = The second step is on: your phone is asked for at each sign-in.
account-totp-lost = If you lose that phone, the administrator can remove the second step.
account-totp-remove = Switch the second step off
account-totp-removed = The second step is off. The password alone opens your account.
account-totp-code-wrong = That code does not match. Check the time on your phone and try the next code.

account-side-letters = Letters and calendar
account-letters-lede = Choose what you receive by mail.
account-letters-digest = The digest of the week, on Monday morning
account-letters-reminders = Reminders before a sitting
account-letters-hint = What the programme office asks of you by hand always reaches you.
account-letters-done = Your choices are saved.
account-calendar-title = Calendar
account-calendar-lede = Subscribe your calendar to a personal link: sittings of your bodies, milestones of your projects, report deadlines, decisions to carry out.
account-calendar-secret = This link is a key: pass it to nobody. It will not be shown again.
account-calendar-since = A link exists since { $day }.
account-calendar-none = No link at the moment.
account-calendar-make = Make a link
account-calendar-renew = Replace the link
account-calendar-remove = Take the link back
account-calendar-removed = The link is taken back: calendars subscribed to it receive nothing more.
account-calendar-link = Address to paste into your calendar
account-calendar-cutoff = Reports due: { $sitting }
account-calendar-decision = Due: { $number }
