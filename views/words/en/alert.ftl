# Alerts, escalations, and what rules and clocks go by.

alert-title = Alerts
alert-lede = What does not go as it should, the highest first. A cause has one alert, which ages until it is gone.
alert-none = No alert
alert-none-text = Nothing found, or nothing that fits these filters.
alert-column-alert = Alert
alert-column-project = Project
alert-column-level = Level
alert-column-age = Since
alert-column-state = State
alert-column-what = What happened
alert-column-tolerance = Tolerance exceeded
alert-column-clock = Answer by
alert-column-act = Actions
alert-age = { $days ->
    [0] today
    [one] yesterday
   *[other] { $days } days ago
}
alert-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
alert-until = until { $day }
alert-milestone = Milestone { $number }
alert-escalations = Escalations
alert-escalation = Escalation
alert-rules = Thresholds of the rules
alert-rules-lede = From these numbers on a rule raises an alert. They hold for the whole portfolio, from the next look at it.
alert-limit-bounds = From { $least } to { $most }.
alert-limit-report-late-days = days after the cut-off, for the sector
alert-limit-report-very-late-days = days after the cut-off, for the programme office
alert-limit-key-slip-days = days of slip tolerated
alert-limit-key-slip-percent = or percent of the time planned, if that is more
alert-limit-cost-percent = percent beyond the plan, to be explained
alert-limit-cost-escalate-percent = percent beyond the plan, for the programme office
alert-limit-risk-score = score of a high risk, of 25
alert-limit-risk-review-days = days without a review
alert-limit-declared-least = confidence declared, at least
alert-limit-computed-most = confidence computed, at most
alert-limit-assistance-working-days = working days to answer
alert-limit-still-sittings = sittings without any movement
alert-limit-baseline-days = days during which it is asked about
alert-rule-r1 = Report missing
alert-rule-r2 = A day passed in silence
alert-rule-r3 = Key milestone beyond tolerance
alert-rule-r4 = A date runs away
alert-rule-r5 = Cost beyond the plan
alert-rule-r6 = High risk without action
alert-rule-r7 = High risk not reviewed
alert-rule-r8 = Green outside, red inside
alert-rule-r9 = Decision not carried out
alert-rule-r10 = Dependency broken
alert-rule-r11 = Legal text behind its milestone
alert-rule-r12 = Post vacant
alert-rule-r13 = Phase changed without a gate
alert-rule-r14 = Assistance not answered
alert-rule-r15 = Plan too perfect
alert-rule-r16 = Plan changed without a decision
alert-rule-request = Alert request
alert-told-no-report = { $days ->
    [one] Nothing was reported for the cut-off of { $day }, one day ago.
   *[other] Nothing was reported for the cut-off of { $day }, { $days } days ago.
}
alert-told-milestones = { $count ->
    [one] Milestone { $milestone }: { $days } days.
   *[other] { $count } milestones; the furthest is milestone { $milestone }: { $days } days.
}
alert-told-overrun = { $percent } % of the plan is committed or paid beyond it.
alert-told-risk = { $risk } scores { $score } of 25, and nobody acts on it.
alert-told-risk-late = { $risk } scores { $score } of 25, and its action was due on { $day }.
alert-told-review = { $days ->
    [one] { $risk } was last looked at yesterday.
   *[other] { $risk } was last looked at { $days } days ago.
}
alert-told-ratings = The lead declares { $declared } of 5; the figures give { $computed }.
alert-told-decision = { $days ->
    [one] { $decision } was due on { $day }, one day ago.
   *[other] { $decision } was due on { $day }, { $days } days ago.
}
alert-told-waits = { $days ->
    [one] It waits for { $project }, which comes one day too late.
   *[other] It waits for { $project }, which comes { $days } days too late.
}
alert-told-needed = { $days ->
    [one] { $project } waits for it, and it comes one day too late.
   *[other] { $project } waits for it, and it comes { $days } days too late.
}
alert-told-text = The text is not in force, and milestone { $milestone } is expected on { $day }.
alert-told-vacant = Nobody leads the project.
alert-told-no-deputy = Nobody stands in for its lead.
alert-told-phase = The phase was changed on { $day }, and no gate had been passed.
alert-told-unanswered = { $days ->
    [one] Asked on { $day }, one working day ago.
   *[other] Asked on { $day }, { $days } working days ago.
}
alert-told-still = Since { $day } no date has moved and none was met.
alert-told-baseline = Re-baseline { $number } of { $day } names no decision.
alert-is-open = open
alert-is-acknowledged = taken in hand
alert-is-snoozed = asleep
alert-is-settled = settled
alert-step-raised = raised
alert-step-acknowledged = taken in hand
alert-step-snoozed = put to sleep
alert-step-woken = awake again
alert-step-lowered = lowered one level
alert-step-settled = settled
alert-step-escalated = escalated
alert-state-raised = raised
alert-state-acknowledged = acknowledged
alert-state-at-sector = with the sector
alert-state-at-office = with the programme office
alert-state-proposed = proposed to the committee
alert-state-on-agenda = on the agenda
alert-state-decided = decided
alert-state-deferred = deferred
alert-state-returned = returned to the project
alert-state-withdrawn = withdrawn
alert-state-executed = carried out
alert-state-closed = closed
alert-tolerance-time = time
alert-tolerance-cost = cost
alert-tolerance-quality = quality
alert-tolerance-scope = scope
alert-tolerance-benefits = benefits
alert-tolerance-risk = risk
alert-tolerance-sustainability = sustainability
alert-owner-project-lead = project lead
alert-owner-entity-lead = steering structure of the sector
alert-owner-programme-office = programme office
alert-owner = To be handled by
alert-first-seen = First seen
alert-thread = Thread
alert-thread-number = Thread { $number }
alert-thread-lede = From the first sign to the proof, under one number.
alert-wanted-by = Needed by
alert-unblocker = Who can unblock it
alert-history = What was done
alert-acknowledge = Take in hand
alert-snooze = Put to sleep
alert-snooze-until = Until
alert-snooze-hint = At most sixty days. It wakes by itself, and at once if it gets worse.
alert-lower = Lower
alert-settle = Settle
alert-escalate = Escalate
alert-reason-hint = Who asked and the programme office will read it.
alert-put-down = Requests put down or away
alert-put-down-text = Every one has its written reason. Ask who sent it if in doubt.
alert-send = Send
alert-request = Ask for an alert
alert-request-lede = Thirty seconds. The programme office reads it today; nobody can put it down without a written reason.
alert-request-what = What is blocked, and what would help
alert-raise = Escalate
alert-raise-lede = An early notice now; the exception report follows within five working days.
alert-subject = Subject
alert-subject-hint = A line of the agenda.
alert-escalations-lede = What the project cannot settle alone, by the body it stands before. A clock that runs out moves it one level up.
alert-rung-none = Nothing waits here
alert-rung-none-text = No escalation stands before this body.
alert-answered = Answered
alert-measures = How long the ladder takes
alert-working-days = working days
alert-percent = %
alert-measure-acknowledged = to acknowledge, half of the time
alert-measure-decided = to decide, half of the time
alert-measure-executed = to carry out, half of the time
alert-measure-first = decided at first presentation
alert-measure-reopened = taken up again after the decision
alert-clock-left = { $days ->
    [0] last day
    [one] { $days } working day left
   *[other] { $days } working days left
}
alert-clock-over = { $days ->
    [one] over for { $days } working day
   *[other] over for { $days } working days
}
alert-clock-none = No clock runs
alert-by-clock = The clock
alert-sitting = Sitting
alert-evidence = Proof that it was carried out
alert-evidence-hint = A reference and a sentence: who can check it, and where.
alert-report = Exception report
alert-report-write = Write the exception report
alert-report-again = Rewrite the exception report
alert-report-there = written
alert-report-awaited = awaited
alert-report-due = Awaited by { $day }.
alert-print = For printing
alert-cause = Cause
alert-consequences = Consequences if nothing is done
alert-options = Options
alert-option = Option
alert-option-number = Option { $number }
alert-option-days = Option { $number }: days on the end date
alert-option-amount = Option { $number }: dirhams on the cost
alert-option-scope = Option { $number }: what changes in the scope
alert-effect-days = Date
alert-effect-amount = Cost
alert-effect-scope = Scope
alert-recommended = recommended
alert-recommended-option = Option recommended
alert-recommendation = Recommendation
alert-hand-over = Hand over
alert-hand-over-to = To
alert-return = Return to the project
alert-withdraw = Withdraw
alert-execute = Carried out
alert-close = Close
alert-reopen = Reopen
alert-refused-move = This step cannot be taken from where the escalation stands now. Read it again: somebody may have moved it.
alert-refused-alert = Nothing more can be done with this alert: it is settled, or it stands there already.
alert-holidays = Holidays
alert-holidays-lede = Every clock counts the days that are worked. Move a holiday the moon decides as soon as it is announced: clocks that start from then on follow.
alert-holiday-day = Day
alert-holiday-name = Name
alert-holiday-kind = Kind
alert-holiday-lunar = by the moon
alert-holiday-corrected = set by the office
alert-holiday-move = Move
alert-holiday-remove = Remove
alert-holiday-removal = Will this day be worked?
alert-holiday-new = Add a holiday
alert-holiday-to = New day
alert-desk = Alerts for you
alert-desk-clocks = Clocks that run
alert-desk-all = All alerts
alert-event-risk-raised = risk identified
alert-event-risk-closed = risk closed
alert-event-issue-raised = it happened
alert-event-issue-resolved = resolved
alert-event-report-written = exception report written
alert-event-decision-taken = decided
alert-event-decision-done = carried out, with proof
alert-event-decision-blocked = blocked
alert-event-decision-closed = closed by the deciding body
