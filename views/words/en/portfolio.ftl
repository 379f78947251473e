# The portfolio: projects, strategy, entities.

portfolio-title = The portfolio
portfolio-table = The projects of the portfolio

portfolio-column-name = Project
portfolio-column-milestones = Milestones met
portfolio-column-promised = Promised, then expected
portfolio-column-slip = Slip
portfolio-column-rating = Lead’s confidence
portfolio-column-news = News

portfolio-legend-dates = Two dates: promised, then expected now. Only one: the promise holds.

portfolio-first-promised = first promised: { $day }
portfolio-fictitious = fictitious

portfolio-state-active = Under way
portfolio-state-suspended = Suspended
portfolio-state-delivered = Delivered
portfolio-state-stopped = Stopped
portfolio-state-merged = Merged

portfolio-phase-framing = Framing
portfolio-phase-design = Design
portfolio-phase-build = Build
portfolio-phase-pilot = Pilot
portfolio-phase-rollout = Roll-out
portfolio-phase-operation = Operation

portfolio-promise-kept = Under way, promise kept
portfolio-promise-late = Under way, late

portfolio-news-fresh = Recent news
portfolio-news-old = No recent news

portfolio-tier-1 = Flagship
portfolio-tier-2 = Strategic
portfolio-tier-3 = Significant

portfolio-kind-online-service = Online service
portfolio-kind-portal = Portal
portfolio-kind-registry = Registry
portfolio-kind-platform = Platform
portfolio-kind-infrastructure = Infrastructure
portfolio-kind-legal = Legal framework
portfolio-kind-campaign = Campaign
portfolio-views = Views

portfolio-view-list = List
portfolio-view-board = By phase
portfolio-view-timeline = Timeline
portfolio-search = Search a name or a number

portfolio-more-filters = More filters
portfolio-all = All
portfolio-yes = Yes
portfolio-no = No

portfolio-filter-entity = Entity
portfolio-filter-axis = Strategy axis
portfolio-filter-phase = Phase
portfolio-filter-state = State
portfolio-filter-promise = Promise
portfolio-filter-rating = Confidence
portfolio-filter-news = News
portfolio-filter-tier = Importance
portfolio-filter-kind = Kind
portfolio-filter-flagship = Flagship project
portfolio-filter-pooled = Shared by administrations
portfolio-chip = { $filter }: { $value }
portfolio-chip-search = “{ $words }”
portfolio-chip-flagship = Flagship projects
portfolio-chip-pooled = Shared projects
portfolio-unread = Part of the address was not understood
portfolio-unread-text = The portfolio is shown without the following:
portfolio-files = Download this result, whole:

portfolio-file-csv = CSV
portfolio-file-xlsx = Excel
portfolio-file-milestones = Milestones (CSV)
portfolio-file-forecasts = Forecasts (CSV)
portfolio-empty = No project matches these filters
portfolio-empty-text = Remove a filter, or search with other words.

portfolio-board-empty = No project in this phase.

portfolio-timeline-caption = The projects on one scale of time
portfolio-timeline-axis = The years
portfolio-timeline-sentence = Of { $total }, { $late } under way are expected later than promised. Furthest from its promise: { $name } ({ $slip }).
portfolio-timeline-calm = No project under way is expected later than promised: { $late } of { $total }.
portfolio-timeline-outside = { $count ->
    [one] { $count } date lies
   *[other] { $count } dates lie
} outside the drawing ({ $from } – { $to }): they are on the projects’ pages.
portfolio-strategy = The strategy
portfolio-strategy-lede = What each project is for: from strategy to priority, initiative, action, and project.
portfolio-strategy-empty = No strategy has been recorded yet.

portfolio-node-strategy = Strategy
portfolio-node-priority = Priority
portfolio-node-measure = Accompanying measure
portfolio-node-initiative = Initiative
portfolio-node-action = Action

portfolio-sum-projects = { $count ->
    [0] No project
    [one] { $count } project
   *[other] { $count } projects
}
portfolio-sum-late = { $count } late
portfolio-sum-delivered = { $count } delivered
portfolio-entities = The entities
portfolio-entities-lede = Who answers for what: ministries, agencies and communes, with their projects.

portfolio-entity-projects = Projects
portfolio-entity-kind = Kind
portfolio-entity-sum = In all
portfolio-entity-below = Below it
portfolio-entity-list = In the portfolio
portfolio-entity-late = Only the late ones
portfolio-entity-none = This entity carries no project
portfolio-entity-none-text = Other entities do: see the list.
portfolio-entity-committee = Committee
portfolio-entity-programme-office = Programme office
portfolio-entity-ministry = Ministry
portfolio-entity-agency = Public agency
portfolio-entity-local-authority = Local authority

portfolio-export-snapshot-date = Snapshot date
portfolio-export-public-id = Number
portfolio-export-name-fr = Name (French)
portfolio-export-name-ar = Name (Arabic)
portfolio-export-name-en = Name (English)
portfolio-export-previous-names = Former names
portfolio-export-entity-code = Entity code
portfolio-export-entity-name = Entity
portfolio-export-axes = Strategy axes
portfolio-export-tier = Tier
portfolio-export-flagship = Flagship
portfolio-export-mutualised = Shared
portfolio-export-kind = Kind
portfolio-export-phase = Phase
portfolio-export-status = Status
portfolio-export-exit-reason = Exit reason
portfolio-export-description-fr = Description (French)
portfolio-export-description-ar = Description (Arabic)
portfolio-export-description-en = Description (English)
portfolio-export-start-actual = Start
portfolio-export-end-original = End first promised
portfolio-export-end-baseline = Baseline end
portfolio-export-end-forecast = Expected end
portfolio-export-end-actual = Actual end
portfolio-export-slip-days-vs-original = Slip from the original (days)
portfolio-export-slip-days-vs-baseline = Slip from the baseline (days)
portfolio-export-rebaseline-count = Number of re-baselines
portfolio-export-next-milestone = Next milestone
portfolio-export-next-milestone-date = Its date
portfolio-export-milestones-total = Milestones
portfolio-export-milestones-done = Of which met
portfolio-export-milestones-late = Of which late
portfolio-export-cost-planned-mdh = Planned cost (MAD million)
portfolio-export-cost-committed-mdh = Committed (MAD million)
portfolio-export-cost-actual-mdh = Paid (MAD million)
portfolio-export-cost-definition = Sum of the budget lines of all years, in current dirhams, uncorrected
portfolio-export-dca-lead = Lead’s confidence (0 to 5)
portfolio-export-dca-office = The programme office’s confidence (0 to 5)
portfolio-export-dca-computed = Confidence by the figures (0 to 5)
portfolio-export-last-update = Last update
portfolio-export-days-since-update = Days since update
portfolio-export-service-url = Service address
portfolio-export-fictitious = Fictitious
portfolio-export-entity-fictitious = Fictitious entity
portfolio-export-withheld-fields = Withheld parts
portfolio-export-withheld-ground = Ground for withholding
portfolio-export-withheld-review = Reviewed on
portfolio-export-sheet = Projects
portfolio-export-meta-source = Source
portfolio-export-meta-address = Address
portfolio-export-meta-made = Taken on
portfolio-export-meta-rows = Number of projects
portfolio-export-meta-journal = Journal line
portfolio-export-meta-demonstration = Notice
