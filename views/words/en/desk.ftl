# The officers’ desk, and the style page.

## The style page

desk-style-title = Style
desk-style-lede = Every part in every state. Look before and after each change.
desk-style-figures = Figures
desk-style-figure-projects = projects followed by the programme
desk-style-figure-on-time = of this year’s milestones met on the promised date
desk-style-figure-spent = committed since January
desk-style-promises = Promises
desk-style-confidence = Confidence
desk-style-trend = Six months of milestones met
desk-style-lists = Lists
desk-style-tab-list = List
desk-style-tab-timeline = Timeline
desk-style-tab-matrix = Matrix
desk-style-chip-late = Late
desk-style-chip-framing = In framing
desk-style-chip-stale = Silent
desk-style-column-project = Project
desk-style-column-milestones = Milestones
desk-style-column-dates = Promised, now
desk-style-column-budget = Budget
desk-style-column-age = Last word
desk-style-project-one = National map of connected schools
desk-style-project-two = Hospital appointments online
desk-style-project-three = Unified land register
desk-style-project-four = Social support portal
desk-style-entity = Ministry of Digital Transition
desk-style-milestone-framing = Framing adopted
desk-style-milestone-contract = Contract signed
desk-style-milestone-pilot = Pilot in Fez
desk-style-milestone-opening = Opening to the public
desk-style-milestone-everywhere = Everywhere
desk-style-empty-title = No project matches these filters
desk-style-empty = Remove a filter, or search with other words.
desk-style-messages = Messages
desk-style-notice = The opening date has changed. The people who follow this project will get a message tonight.
desk-style-story = What happened
desk-style-person = Amina Berrada
desk-style-history-moved = Pilot in Fez moved to 23 April 2026
desk-style-history-why = The supplier delivered the servers three weeks late.
desk-style-history-met = Contract signed, on the promised date
desk-style-fact-entity = Led by
desk-style-step = Your proposal
desk-style-import = Reading the sheet
desk-style-receipt = Your request has arrived
desk-style-receipt-one = The schools department reads it within two working days.
desk-style-receipt-two = You get an answer, or a question, by text message.
desk-style-receipt-follow = Follow my request
desk-style-question = Withdraw this project?
desk-style-consequence = The public will no longer see it. Its history stays in the journal.
desk-style-withdraw = Withdraw the project
desk-style-chart = Where the date stands
desk-style-chart-says = The opening, promised for September 2026, is expected in December.
desk-style-forms = Forms
desk-style-error = Write the whole address, for example amina@example.ma
desk-style-field-name = Name of the project
desk-style-field-name-hint = As the public will read it.
desk-style-field-mail = Email address
desk-style-field-day = Promised date
desk-style-field-text = What changed
desk-style-field-file = Sheet to take over
desk-style-field-means = What this level means, in one sentence.
desk-style-field-sure = Will you keep the date?
desk-style-field-sure-hint = Your view today, not the last report’s.
desk-style-field-agree = I have read what the public will see
desk-style-field-agree-error = Read it, then tick the box

## The desk

desk-hello = Hello, { $name }
desk-on-this-page = On this page
desk-mine = My projects
desk-entity-projects = My entity’s projects
desk-mine-empty = No active project
desk-mine-empty-text = A project appears here once your post answers for it.
desk-column-project = Project
desk-column-age = Last word
desk-column-overdue = Overdue milestones
desk-column-ahead = Next 90 days
desk-column-update = Update
desk-column-reminder = Reminder
desk-two-minutes = Two-minute update
desk-vacant = Vacant post
desk-nothing = Nothing
desk-nobody = Nobody
desk-yes = Yes
desk-no = No
desk-overdue = { $days ->
    [one] { $days } day overdue
   *[other] { $days } days overdue
}
desk-asked = Requests for help and alerts
desk-asked-none = No project lead asks for help.
desk-asked-what = Request
desk-asked-by = By
desk-asked-who = Who can unblock it
desk-asked-alert = Alert
desk-asked-assistance = Assistance
desk-late = Late updates
desk-late-none = Every active project has been heard of lately.
desk-alarms = Anomalies
desk-alarms-none = Dates, posts and withholdings all fit.
desk-alarm = What does not fit
desk-alarm-broken = Waits for { $project }:
desk-alarm-review = The withholding “{ $part }” was to be reviewed on { $day }.
desk-alarm-behind = “{ $title }” is not in force, yet the milestone “{ $milestone }” is expected on { $day }.
desk-calm = All calm
desk-remind = Remind
desk-remind-project = Remind { $project }
desk-reminded = { $count ->
    [one] { $project } reminded: { $count } letter is on its way.
   *[other] { $project } reminded: { $count } letters are on their way.
}
desk-not-reminded = { $count ->
    [0] No letter for { $project }: the post is vacant, or today’s reminder has left already.
   *[other] No letter for { $project }.
}
desk-overview = The portfolio at a glance
desk-overview-active = active projects
desk-overview-late = expected later than promised
desk-overview-silent = without recent news
desk-overview-alerts = projects asked for help in the last six months
desk-administration = Administration
desk-administration-text = People, posts and entities are kept here; the content of the portfolio belongs to the programme office.
desk-idle = Nothing waits for you here
desk-idle-text = Your post keeps no project. The portfolio is open for reading.

## The keeper’s page of a project

desk-public-page = Public page
desk-history = History
desk-change = Change
desk-edit = Edit
desk-total = Total
desk-identity = Identity
desk-life = Life of the project
desk-number = Number
desk-number-hint = given once and for all
desk-name = Name
desk-name-hint = In one of the three languages at least.
desk-summary = Summary
desk-in-language = { $label }, { $language }
desk-kind = Kind
desk-entity = Entity
desk-tier = Tier
desk-flagship = Flagship
desk-pooled = Built once for several administrations
desk-sponsor = Sponsor’s post
desk-lead = Project lead’s post
desk-lead-hint = Whoever holds this post, or stands in, keeps the roadmap.
desk-started = Start
desk-predecessor = Succeeds the project
desk-predecessor-hint = Public number, for example PRJ-0012.
desk-address = Address of the service
desk-address-hint = Begins with https://.
desk-axes = Axes of the strategy
desk-axes-hint = A project may serve several axes.
desk-former = Former names
desk-until = until { $day }
desk-project-new = Open a project
desk-project-new-lede = It will get a public number, once and for all. A name in one language is enough to begin.
desk-project-create = Open the project
desk-rename = Rename
desk-rename-lede = The former name stays on show and can be found. Adding a language is not a renaming.
desk-phase = Phase
desk-phase-change = Change phase
desk-phase-now = Present phase: { $phase }.
desk-state = State
desk-state-now = Present state: { $state }.
desk-exit = Leave the programme
desk-exit-lede = Anything but a delivery needs a reason, which the public will read.
desk-exit-state = New state
desk-exit-reason = Reason
desk-resume = Resume the project

## The roadmap

desk-roadmap = Roadmap
desk-roadmap-empty = No milestone yet. The first one is a promise: choose its date with care.
desk-milestone = Milestone
desk-standing = Standing
desk-weight = Weight
desk-weight-hint = From 0 to 100, relative to the other milestones.
desk-key = Key milestone
desk-key-short = key
desk-key-hint = Counts in the computed rating and on the public page.
desk-milestone-new = Add a milestone
desk-milestone-edit = Edit “{ $name }”
desk-milestone-edit-lede = The date first promised, { $day }, never changes.
desk-milestone-remove = Remove the milestone
desk-milestone-remove-title = Remove “{ $name }”?
desk-milestone-remove-lede = Only a milestone nobody has spoken of yet can be removed. The journal keeps that it existed.
desk-original = Promised date
desk-original-hint = This first promise never changes. Later dates will be forecasts.
desk-forecast = New date
desk-forecast-title = New date for “{ $name }”
desk-forecast-lede = Promised for { $promised }, expected so far on { $expected }.
desk-forecast-day = Expected on
desk-reason = Reason
desk-reason-hint = Needed when the date moves more than { $days } past the promise.
desk-note = Detail
desk-achieve = Mark as met
desk-achievement-title = “{ $name }” is met
desk-achievement-day = Met on
desk-evidence = Evidence
desk-evidence-hint = The reference of minutes, of a bulletin, or an address.
desk-reopen = Reopen
desk-reopening-title = Reopen “{ $name }”?
desk-reopening-lede = The day it was met and its evidence leave the roadmap; the journal keeps them, with your reason.
desk-baselines = Re-baselines
desk-baselines-empty = The baseline is still the original one.
desk-plan = Re-baseline
desk-plan-lede = Give a new date to the milestones to promise anew; leave the others empty. The original dates stay on show.
desk-plan-reason = Reason
desk-plan-make = Make the new baseline
desk-plan-dates = Original: { $original } · Baseline: { $promised } · Expected: { $expected }
desk-plan-number = Baseline
desk-plan-made = No. { $number }, { $day }
desk-plan-moved = New dates
desk-authority = Authority
desk-decision = Decision
desk-decision-hint = Its reference, for example DEC-0009.

## Legal texts

desk-legal-texts = Legal texts
desk-legal-empty = No text conditions this project.
desk-legal-new = Add a text
desk-legal-title = Title
desk-legal-milestone = Milestone it conditions
desk-legal-advance = Move on
desk-legal-step = Next stage of “{ $title }”
desk-legal-stands = Present stage: { $stage }. A text that was sent back may go back.
desk-legal-stage = Stage
desk-legal-day = Entered this stage on
desk-legal-behind = The milestone comes before the text
desk-stage-none = not begun

## Dependencies

desk-dependencies = Dependencies
desk-dependencies-empty = This project waits for no other, and none waits for it.
desk-dependency-new = Add a dependency
desk-dependency-lede = It will show on both projects.
desk-dependency-milestone = Our milestone that waits
desk-dependency-whole = Empty: the whole project waits.
desk-dependency-needs = Project it waits for
desk-dependency-needs-milestone = Number of the milestone it waits for
desk-dependency-needs-hint = Its place in the other roadmap. Empty: the whole project.
desk-dependency-reason = Why
desk-dependency-side = Direction
desk-dependency-other = Other project
desk-dependency-waits = waits for
desk-dependency-awaited = is awaited by
desk-dependency-fit = Dates
desk-dependency-remove = Remove
desk-dependency-remove-title = No longer wait for { $project }?
desk-dependency-remove-lede = The dependency leaves both projects; the journal keeps it.
desk-fit-met = met
desk-fit-slack = in time, { $days } to spare
desk-fit-broken = too late by { $days }
desk-fit-unknown = dates unknown

## Budget

desk-budget = Budget
desk-budget-empty = No budget line.
desk-budget-new = Add a year
desk-budget-edit = Budget of { $year }
desk-budget-remove = Remove the year
desk-budget-remove-title = Remove the budget of { $year }?
desk-budget-remove-lede = The amounts leave the record; the journal keeps them.
desk-year = Year
desk-planned = Planned
desk-committed = Committed
desk-paid = Paid
desk-amount-hint = In dirhams, for example 1,250,000.50.

## Success factors

desk-factors = Success factors
desk-factor = Factor
desk-factor-state = Standing
desk-factor-silent = not told

## Withholdings

desk-withholdings = Withheld from the public
desk-withholdings-empty = Everything is public.
desk-withhold = Withhold a part
desk-withhold-lede = The public page will say that the part is withheld, on which ground, and when the choice is looked at again.
desk-part = Part
desk-ground = Ground
desk-ground-hint = The article of law and one sentence.
desk-review = Looked at again on
desk-review-due = due for review
desk-publish = Publish
desk-publish-title = Publish “{ $part }”?
desk-publish-lede = The public will see it from now on.

## When somebody was faster

desk-stale-text = Nothing was overwritten. Compare both texts, put yours right if need be, then save again.
desk-stale-both = Both texts
desk-stale-field = Field
desk-stale-now = What the record holds now
desk-stale-yours = What you had typed
desk-stale-same = Your text and that of the record are the same.
desk-field-error = { $field }: { $error }
desk-refused-full = A roadmap stays readable to thirty milestones. Remove one, or group some.
desk-refused-history = This milestone has been spoken of: it has a history, and stays on the roadmap.
desk-refused-needed = A dependency or a legal text refers to this milestone. Remove that link first.
desk-refused-done = This milestone is met already. Reopen it first if it was not.
desk-refused-not-done = This milestone is not met: there is nothing to reopen.
desk-refused-over = This project has left the programme. Resume it first.
desk-refused-lives = This project is active already.

## The lists

desk-milestone-kind-gate = Gate
desk-milestone-kind-approval = Approval
desk-milestone-kind-legal-text = Legal text
desk-milestone-kind-procurement = Procurement
desk-milestone-kind-delivery = Delivery
desk-milestone-kind-opening = Opening to users
desk-milestone-kind-assurance = Assurance
desk-kind-online-service = Online service
desk-kind-portal = Portal
desk-kind-registry = Registry
desk-kind-platform = Platform
desk-kind-infrastructure = Infrastructure
desk-kind-legal = Legal framework
desk-kind-campaign = Campaign
desk-phase-framing = Framing
desk-phase-design = Design
desk-phase-build = Build
desk-phase-pilot = Pilot
desk-phase-rollout = Roll-out
desk-phase-operation = Operation
desk-state-active = Active
desk-state-suspended = Suspended
desk-state-delivered = Delivered
desk-state-stopped = Stopped
desk-state-merged = Merged
desk-tier-1 = Tier 1, major
desk-tier-2 = Tier 2, strategic
desk-tier-3 = Tier 3, significant
desk-reason-procurement = Procurement
desk-reason-legal-text = Legal text
desk-reason-funding = Funding
desk-reason-skills = Skills
desk-reason-dependency = Another project
desk-reason-scope = Scope
desk-reason-technical = Technical
desk-reason-acceptance = Acceptance
desk-reason-other = Other
desk-legal-kind-order = Order
desk-legal-kind-decree = Decree
desk-legal-kind-law = Law
desk-stage-draft = Draft
desk-stage-general-secretariat = General secretariat of the government
desk-stage-council = Council of government
desk-stage-official-bulletin = Official bulletin
desk-part-summary = Summary
desk-part-budget = Budget
desk-part-reports = Reports
desk-part-posts = Posts
desk-factor-state-met = Met
desk-factor-state-partly = Partly
desk-factor-state-not-met = Not met
desk-factor-state-not-applicable = Not applicable
desk-factor-group-administration = Administration
desk-factor-group-user = User
desk-factor-group-infrastructure = Infrastructure
