# A project’s sheet, its roadmap, its history.

project-sides = Pages of the project
project-sheet = Sheet
project-roadmap = Roadmap
project-history = History
project-formerly = Formerly
project-until = (until { $day })
project-phase = Phase
project-flagship = Flagship
project-pooled = Shared by several bodies
project-fictitious = Invented example
project-exit-reason = Reason:
project-update = Update in two minutes
project-edit = Edit the project
project-dates = Promised and expected
project-rebaselined = { $count ->
    [one] Plan revised { $count } time
   *[other] Plan revised { $count } times
}
project-plan-says = the plan in force promises { $day }
project-never-rebaselined = The plan has never been revised.
project-lead-says = The lead’s confidence
project-figures-say = Confidence by the figures
project-withheld = Not published.
project-not-public = Not public:
project-not-public-mark = not public
project-review = This choice will be looked at again on { $day }.
project-values-withheld = (detail not published)

project-arithmetic = How this level is worked out
project-arithmetic-text = We start from 5 and take points away by public rules. The result stands beside the lead’s own view; it does not replace it.
project-rule-start = Start
project-rule-sum = Level
project-rule-slip = The latest key milestone is { $days } days behind its first promise
project-rule-running-away = A key milestone moves back as fast as time goes by
project-rule-cost = The planned budget is exceeded by { $percent }%
project-rule-cost-withheld = The planned budget is exceeded (figures not published)
project-rule-risk = { $count ->
    [one] { $count } high risk without action
   *[other] { $count } high risks without action
}
project-rule-escalation = An alert has waited longer than it may
project-rule-age = Last heard of { $days } days ago
project-rule-floor = No level is lower than 1
project-rule-silence = Nothing was said for { $days } days: the project cannot be rated
project-rule-never = Nothing was ever said: the project cannot be rated

project-next = Next milestones
project-no-milestones = This project has no roadmap yet.
project-all-done = Every milestone is met.
project-whole-roadmap = { $count ->
    [one] See the roadmap ({ $count } milestone)
   *[other] See the roadmap ({ $count } milestones)
}
project-serves = What it serves
project-serves-nothing = This project is tied to no action of the strategy.
project-see-strategy = See the strategy
project-answers = Who answers for it
project-sponsor = Sponsor
project-lead = Lead
project-deputy = Deputy:
project-vacant = Post vacant since { $day }
project-post-none = Nobody has been named
project-depends = Dependencies
project-depends-nothing = This project waits for no other, and none waits for it.
project-waits-for = It waits for
project-awaited-by = Waiting for it
project-for-milestone = for
project-fit-met = Need met
project-fit-fits = The dates fit, with { $days } to spare
project-fit-exact = The dates fit, to the day
project-fit-broken = Broken: expected { $days } too late
project-fit-unknown = Dates unknown on one side
project-predecessor = It succeeds
project-successors = Succeeded by
project-factors = Success factors
project-factors-none = The list of success factors has not been filled in yet.
project-factors-score = { $percent } of the factors that apply are in place ({ $count } of { $total } answered).
project-factors-list = See the list
project-factors-administration = Administration
project-factors-user = User
project-factors-infrastructure = Infrastructure
project-factor-met = in place
project-factor-partly = in part
project-factor-not-met = missing
project-factor-not-applicable = does not apply
project-factor-unknown = not answered
project-started = Started
project-address = Service
project-source = Source
project-source-document = Programme document { $number }
project-source-none = No document: a project imagined for the demonstration

project-reports = What the lead says
project-no-reports = The lead has not said anything yet.
project-nothing-new = Confirmed: nothing new.
project-dissent = Stands by it because:
project-help-assistance = Asks for assistance:
project-help-alert = Raises an alert:
project-help-by = Before { $day }.
project-help-who = Can unblock: { $who }.
project-by-officer = An officer
project-by-system = Imported data

project-budget = Budget
project-no-budget = No budget has been entered.
project-year = Year
project-month = Month
project-planned = Planned
project-committed = Committed
project-paid = Paid
project-total = Total
project-overrun = The planned budget is exceeded by { $percent }%.
project-within-plan = Spending stays within the planned budget.

project-legal-texts = Legal texts
project-text-order = Order
project-text-decree = Decree
project-text-law = Law
project-text-conditions = needed for
project-text-expected = expected on { $day }
project-stage-draft = Draft
project-stage-general-secretariat = General Secretariat of the Government
project-stage-council = Council
project-stage-official-bulletin = Official bulletin
project-stage-skipped = not needed
project-stage-ahead = ahead
project-sent-back = { $count ->
    [one] Sent back to an earlier stage { $count } time.
   *[other] Sent back to an earlier stage { $count } times.
}

project-milestone = Milestone
project-milestones = Every milestone
project-key-milestone = key milestone
project-evidence = Evidence
project-slip = Slip
project-from-original = { $slip } against the first promise
project-done-slip = Met, { $slip }
project-overdue = Overdue by { $days }, with no news
project-overdue-short = overdue by { $days }
project-milestone-gate = Gate
project-milestone-approval = Approval
project-milestone-legal-text = Legal text
project-milestone-procurement = Procurement
project-milestone-delivery = Delivery
project-milestone-opening = Opening to users
project-milestone-assurance = Assurance

project-quarter = Q{ $number }
project-roadmap-chart = The roadmap, milestone by milestone
project-roadmap-sentence = { $count ->
    [one] { $count } milestone
   *[other] { $count } milestones
}: { $done ->
    [0] none met
   *[other] { $done } met
}, { $late ->
    [0] none behind the plan
   *[other] { $late } behind the plan
}.
project-trend-title = How the dates moved
project-trend-chart = Milestone trend
project-trend-hint = From left to right, the day a date was announced; upwards, the date announced. A level line is a promise kept, a rising line moves away; on the diagonal, the day has come.
project-trend-kept = unchanged or brought forward
project-trend-later = put back
project-trend-flees = moves back as fast as time goes by
project-trend-diagonal = the day has come
project-trend-none = { $count ->
    [one] The only promised date has not moved.
   *[other] None of the { $count } promised dates has moved.
}
project-trend-earlier = { $count ->
    [one] No milestone was put back, { $count } was brought forward.
   *[other] No milestone was put back, { $count } were brought forward.
}
project-trend-worst = { $later ->
    [one] { $later } milestone of { $of } was put back
   *[other] { $later } milestones of { $of } were put back
}; the one that moved most is “{ $name }”, by { $days }.
project-trend-running = { $count ->
    [one] At this pace { $count } milestone will never come: its date moves back as fast as time goes by.
   *[other] At this pace { $count } milestones will never come: their dates move back as fast as time goes by.
}
project-no-sayings = No forecast has been announced yet.
project-said = Announced on
project-expected-for = Expected on
project-progress-title = Progress
project-progress-chart = Share of the work done, promised and expected
project-progress-sentence = By today, { $promised } of the work was promised and { $done } is done.
project-no-weights = The milestones carry no weight: progress cannot be measured.
project-cost-title = Cost
project-cost-chart = Cumulative cost, in millions of dirhams
project-cost-sentence = To the end of { $year }: { $planned } planned, { $committed } committed, { $paid } paid.

project-plans = The plans compared
project-no-baselines = There is only one plan, the first.
project-baseline-number = Revised plan { $number }
project-redated = { $count ->
    [0] the dates of this plan were not kept
    [one] { $count } milestone re-dated
   *[other] { $count } milestones re-dated
}
project-moves = Every date that moved
project-no-moves = No date has moved.
project-from = From
project-to = To
project-move = Move
project-move-later = { $days } later
project-move-earlier = { $days } earlier
project-no-reason = no reason given
project-reason-procurement = Procurement
project-reason-legal-text = Legal text
project-reason-funding = Funding
project-reason-skills = Skills
project-reason-dependency = Another project or partner
project-reason-scope = Scope
project-reason-technical = Technical
project-reason-acceptance = Acceptance
project-reason-other = Other

project-journal = Journal
project-journal-text = Every change leaves a line that nobody can erase.
project-newest = Newest lines
project-older = Older lines
project-became = becomes

project-yes = yes
project-no = no
project-state-active = Under way
project-state-suspended = Suspended
project-state-delivered = Delivered
project-state-stopped = Stopped
project-state-merged = Merged
project-phase-framing = Framing
project-phase-design = Design
project-phase-build = Build
project-phase-pilot = Pilot
project-phase-rollout = Roll-out
project-phase-operation = Operation
project-kind-online-service = Online service
project-kind-portal = Portal
project-kind-registry = Register
project-kind-platform = Platform
project-kind-infrastructure = Infrastructure
project-kind-legal = Legal reform
project-kind-campaign = Support programme
project-tier-flagship = Tier 1, major
project-tier-strategic = Tier 2, strategic
project-tier-significant = Tier 3, significant
project-node-strategy = Strategy
project-node-priority = Priority
project-node-measure = Accompanying measure
project-node-initiative = Initiative
project-node-action = Action

project-subject-project = Project
project-subject-milestone = Milestone
project-subject-legal-text = Legal text
project-subject-entity = Entity
project-subject-strategy = Strategy
project-subject-person = Person
project-subject-post = Post
project-subject-profile = Country profile
project-subject-sitting = Sitting
project-subject-report = Report
project-subject-rating = Rating
project-subject-risk = Risk
project-subject-issue = Issue
project-subject-response = Response
project-subject-alert = Alert
project-subject-escalation = Escalation
project-subject-agenda-item = Agenda item
project-subject-decision = Decision
project-subject-minutes = Minutes
project-subject-document = Document
project-subject-holiday = Holiday
project-subject-threshold = Threshold
project-subject-preference = Preference
project-action-added = added
project-action-changed = changed
project-action-renamed = renamed
project-action-removed = removed
project-action-foreseen = new forecast
project-action-achieved = achieved
project-action-reopened = reopened
project-action-rebaselined = plan revised
project-action-reported = the lead reported
project-action-advanced = next stage
project-action-linked = dependency added
project-action-unlinked = dependency removed
project-action-withheld = withheld from publication
project-action-published = published
project-action-reminded = reminder sent
project-action-invited = invited
project-action-appointed = appointed
project-action-vacated = left vacant
project-action-deactivated = deactivated
project-action-reactivated = reactivated
project-action-signed-in = signed in
project-action-signed-out = signed out
project-action-secured = account security
project-action-loaded = loaded
project-action-raised = raised
project-action-rated = rated
project-action-reviewed = reviewed
project-action-happened = happened
project-action-closed = closed
project-action-resolved = resolved
project-action-acknowledged = acknowledged
project-action-snoozed = snoozed
project-action-settled = settled
project-action-lowered = lowered
project-action-promoted = promoted
project-action-proposed = proposed
project-action-scheduled = put on the agenda
project-action-decided = decided
project-action-deferred = deferred
project-action-returned = returned
project-action-withdrawn = withdrawn
project-action-executed = executed
project-action-blocked = blocked
project-action-frozen = frozen
project-action-opened = opened
project-action-attended = attendance
project-action-adopted = adopted
project-action-validated = validated
project-action-accepted = accepted
project-action-corrected = corrected
project-action-cancelled = cancelled
project-action-sent = sent
project-field-name = name
project-field-summary = summary
project-field-kind = kind
project-field-entity = body
project-field-axes = place in the strategy
project-field-phase = phase
project-field-state = state
project-field-standing = tier and marks
project-field-posts = posts
project-field-started = start
project-field-predecessor = previous project
project-field-address = address of the service
project-field-budget = budget
project-field-factors = success factors
project-field-dependency = dependency
project-field-baseline = date of the plan
project-field-forecast = expected date
project-field-actual = actual date
project-field-evidence = evidence
project-field-weight = weight of the milestone
project-field-stage = stage
project-field-report = the lead’s report
