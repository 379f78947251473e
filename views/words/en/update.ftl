# The two-minute update, and its spreadsheet.

update-title = The two-minute update
update-milestones = Your next milestones
update-no-milestone = No milestone is open on this roadmap.
update-more = { $count ->
    [one] One more milestone awaits an answer too.
   *[other] { $count } more milestones await an answer too.
}
update-more-desk = See them at the desk
update-last-said = Last date given
update-overdue = { $days ->
    [one] Date passed { $days } day ago
   *[other] Date passed { $days } days ago
}
update-already-done = This milestone is now done, on { $day }.
update-kept = Date stands
update-done = Done
update-moved = Moved
update-done-on = Done on
update-moved-to = Moved to
update-reason = Reason
update-reason-when = { $days ->
    [one] Needed, with a few words, beyond { $days } day.
   *[other] Needed, with a few words, beyond { $days } days.
}
update-note = In a few words
update-against-first = { $slip } against the first date
update-delay = { $count ->
    [1] 1st delay
    [2] 2nd delay
    [3] 3rd delay
   *[other] { $count }th delay
}
update-reason-needed = Beyond the tolerance: give a reason and a few words.

update-reason-procurement = Procurement
update-reason-legal-text = Legal text awaited
update-reason-funding = Funding
update-reason-skills = Skills, staff
update-reason-dependency = Depends on another project
update-reason-scope = Scope changed
update-reason-technical = Technical difficulty
update-reason-acceptance = Acceptance
update-reason-other = Other

update-confidence = Your confidence in delivery
update-confidence-last = Last time: { $level }.
update-means-5 = Time, cost, quality and benefits very likely; no major open issue.
update-means-4 = Likely; constant attention keeps risks from becoming issues.
update-means-3 = Feasible; significant issues exist, which can be solved if handled promptly.
update-means-2 = In doubt; major risks in several areas, urgent action needed.
update-means-1 = Seems out of reach; scope or schedule must be revised.
update-means-0 = You cannot tell; say why.
update-computed = The figures alone give
update-computed-near = Your view and the figures agree.
update-dissent = I keep mine because
update-dissent-said = View kept because
update-why-unrated = I do not rate it because
update-dissent-needed = Your view and the figures are two levels or more apart: say why.
update-unrated-needed = Say in a few words why you do not rate it.
update-sum-start = to begin with
update-rule-slip = worst key milestone: { $figure } against the first date
update-rule-running-away = a key milestone recedes as fast as time goes by
update-rule-cost = budget exceeded by { $figure }
update-rule-risk = high risks without action: { $figure }
update-rule-escalation = an escalation is past its clock
update-rule-age = last word: { $figure } ago
update-rule-floor = never below 1
update-rule-silence = Not rated: nothing was said for { $figure }.
update-rule-never = Not rated: nothing was ever said of the project.

update-text = What changed since last time
update-last-time = Said on { $day }:
update-nothing-new = Nothing new
update-nothing-new-hint = Shown as such to the public, if no milestone moved.

update-help = Do you need help?
update-help-none = No
update-help-assistance = Assistance from the programme office
update-help-alert = Alert request
update-help-what = What is needed
update-help-by = By
update-help-who = Who can unblock it

update-send = Send
update-error-line = { $field }: { $problem }
update-send-on-top = Send mine anyway
update-drop = Drop mine
update-by-spreadsheet = Update by spreadsheet

update-meanwhile = The roadmap changed while you were writing
update-meanwhile-text = Nothing was overwritten. Here is what was done meanwhile; what you wrote is below, untouched.
update-meanwhile-choose = Read again, then send yours on top, or drop it.
update-somebody = Somebody who holds no post now
update-did-keep = date kept, { $to }
update-did-move = moved from { $from } to { $to }
update-did-finish = done on { $to }
update-did-report = update sent
update-did-rebaseline = new baseline
update-did-reopen = milestone reopened
update-did-add = added
update-did-change = record changed

update-link-unknown = This link opens nothing
update-link-unknown-text = It is incomplete, or no longer meant for you. Sign in: the update awaits you at the desk.
update-link-expired = This link has expired
update-link-expired-text = For safety it works for fifteen minutes. Nothing was saved. Sign in to go on.
update-link-used = This link has been used
update-link-used-text = It was used on { $moment }, and works once. Sign in to send another update.
update-link-other = This form belongs to another project
update-link-other-text = The link opens its own project only. Nothing was saved.
update-signed-out = Your session has ended
update-signed-out-text = Nothing was saved, and nothing is lost.
update-sign-in = Sign in and go on
update-kept-title = Go on with what you typed
update-kept-how = Sign in on another tab, come back to this page, then go on: everything is here.
update-sign-in-beside = Sign in (new tab)
update-go-on = Done, send what I typed
update-kept-words = What you typed
update-milestone-number = Milestone { $number }
update-over = This project has left the programme: there is nothing left to report.

update-sent = Sent, thank you
update-sent-when = Recorded on { $moment }.
update-public-sheet = The sheet as the public sees it
update-withheld = The text is not published. Ground:
update-office-only = Seen by the programme office only
update-next-reminder = Next reminder around { $day }. You may update whenever you like.
update-see-project = See the project

update-step-fetch = Fetch the template
update-step-fetch-text = It is made for this project, with its milestones and dates. A line left empty means “date stands”.
update-template = Download the template (.xlsx)
update-step-bring = Bring it back filled in
update-step-bring-text = You will first see what would change. Nothing is saved before you agree.
update-file = The file, filled in
update-check-file = Check the file
update-back-to-form = Back to the form
update-difference = This is what will change
update-difference-text = Nothing is saved yet. Read it, then confirm.
update-becomes = becomes
update-confirm = Confirm and send
update-unknown-columns = Columns not read, because unknown: { $names }.
update-file-refused = The file was not taken
update-file-none = Choose a file first.
update-file-damaged = This is not a readable .xlsx workbook. Fetch the template again, or save anew as “Excel workbook (.xlsx)”.
update-file-text = This is a text file (CSV?). Only the .xlsx template can be read back.
update-file-not-utf8 = This is a text file, probably in Windows-1256 or Windows-1252. Open it in the spreadsheet program, then copy the values into the .xlsx template.
update-file-locked = The file is protected by a password, or in the old .xls format. Save it without a password, as .xlsx.
update-file-bomb = Once opened, the file would be far too large. Fetch the template and copy your answers into it.
update-file-not-ours = The file does not hold the template’s sheet. Fetch this project’s template and fill it in.
update-file-schema = This template is of another version, or was tampered with. Fetch today’s template and copy your answers into it.
update-file-other-project = This is the template of { $number }. Open that project’s page to bring it back.
update-file-columns = These columns are missing: { $names }. Put their headings back, or fetch the template again.
update-file-cells = { $count ->
    [one] One cell needs correcting. Nothing was saved.
   *[other] { $count } cells need correcting. Nothing was saved.
}
update-file-not-shown = What was confirmed is not what was shown. Bring the file back again.
update-cell-formula = A formula is not taken: write the value.
update-cell-error = The cell holds a spreadsheet error.
update-cell-not-among = Accepted values: { $accepted }.
update-cell-no-milestone = This project has no open milestone of this number.
update-cell-twice = This number stands on two lines.
update-cell-answer-needed = The date has passed: write a new date, or the day it was done.
update-cell-both = Either a new date or the day it was done, not both.

update-column-name = Milestone
update-column-before = Before
update-column-after = After
update-column-cell = Cell
update-column-heading = Column
update-column-found = Holds
update-column-wrong = To correct

update-sheet-milestones = Milestones
update-sheet-report = Update
update-sheet-number = No.
update-sheet-original = First promised
update-sheet-baseline = Baseline
update-sheet-expected = Last date given
update-sheet-moved = New date
update-sheet-done = Done on
update-sheet-reason = Reason
update-sheet-note = In a few words
update-sheet-question = Question
update-sheet-answer = Your answer
update-sheet-yes = yes
update-sheet-no = no
update-sheet-how = Fill in the light cells. A line without an answer means “date stands”.
