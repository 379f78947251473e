# Risks, issues and responses.

## Registers

risk-register = Risk register
risk-matrix = Risk matrix
risk-issues = Issues
risk-one = Risk
risk-whole-portfolio = The whole portfolio
risk-no-owner = nobody in charge
risk-open = Open risks
risk-over = Risks that happened or were closed
risk-of-project = Risks
risk-new = Raise a risk
risk-new-portfolio = Risk of the whole portfolio
risk-new-text = A risk is an event that has not happened. If it has, note an issue instead.
risk-new-portfolio-text = This risk belongs to no project: it weighs on the whole portfolio.
risk-none-open = No open risk
risk-none-open-text = Nobody has raised one for this project. A project without risks is one nobody has looked at.
risk-nothing = No risk matches these filters
risk-nothing-text = Remove a filter, or look at closed risks too.
risk-nothing-open = No risk is open here.
risk-unread = Part of the address was not understood
risk-unread-text = The register is shown without the following:
risk-file-csv = This register as CSV
risk-file-xlsx = This register as XLSX

## What the public reads

risk-public = The programme office and the body that runs the project follow its risks. Their register stays internal: it serves to act early, and names people and weaknesses that others could exploit.
risk-public-instead = What is public: the dates promised and kept, the progress reports, and every date that moved, with its reason.
risk-public-project = The project’s page
risk-public-history = Its history

## The list

risk-column-risk = Risk
risk-column-project = Project
risk-column-score = Score
risk-column-way = First, now, target
risk-column-way-long = First, at the sitting, now, target
risk-column-owner = Owner
risk-column-proximity = Proximity
risk-column-review = Next review
risk-column-responses = Responses
risk-column-state = State
risk-initial = First
risk-at-sitting = At the last sitting
risk-current = Now
risk-target = Target
risk-review-late = overdue
risk-unanswered = nothing under way
risk-responses-open = { $count ->
    [one] { $count } under way
   *[other] { $count } under way
}
risk-responses-late = { $count ->
    [one] { $count } overdue
   *[other] { $count } overdue
}
risk-more-filters = More filters
risk-all = All
risk-chip = { $filter }: { $value }
risk-filter-entity = Entity
risk-filter-project = Project
risk-filter-category = Category
risk-filter-owner = Owner
risk-filter-state = State
risk-filter-p = Probability
risk-filter-i = Impact
risk-filter-high = High and critical
risk-filter-unreviewed = Review overdue
risk-filter-unanswered = Nothing under way

## States and scales

risk-state-open = Open
risk-state-happened = Happened
risk-state-closed = Closed
risk-issue-open = Open
risk-issue-resolved = Resolved
risk-proximity-imminent = within a month
risk-proximity-near = within six months
risk-proximity-far = further away
risk-zone-low = Low
risk-zone-medium = Medium
risk-zone-high = High
risk-zone-critical = Critical
risk-probability = Probability
risk-probability-1 = Rare
risk-probability-2 = Unlikely
risk-probability-3 = Possible
risk-probability-4 = Likely
risk-probability-5 = Almost certain
risk-impact = Impact
risk-impact-1 = Minor
risk-impact-2 = Limited
risk-impact-3 = Felt
risk-impact-4 = Grave
risk-impact-5 = Major

## The matrix

risk-matrix-caption = Open risks by probability and impact
risk-matrix-says = { $count ->
    [one] { $count } open risk, { $high } of them high or critical.
   *[other] { $count } open risks, { $high } of them high or critical.
}
risk-matrix-since = Movements are counted since sitting { $sitting }, { $day }.
risk-matrix-since-never = No sitting has been held yet: nothing to compare with.
risk-matrix-legend = Each number leads to its risks. ↘ came into the cell since the sitting, ↗ left it. The score is the product of both ratings: high from 15, critical from 20.
risk-cell-count = { $count ->
    [one] { $count } risk
   *[other] { $count } risks
}
risk-entered = { $count ->
    [one] entered
   *[other] entered
}
risk-left = { $count ->
    [one] left
   *[other] left
}
risk-top = The ten gravest
risk-turn-new = new
risk-turn-worse = worse
risk-turn-better = better
risk-turn-same = unchanged

## One risk

risk-event = What may happen
risk-event-hint = One sentence: the event to be feared.
risk-cause = Because
risk-cause-hint = The fact of today it comes from.
risk-consequence = With the effect
risk-consequence-hint = What users or the project would lose.
risk-days = Possible delay, in days
risk-amount = Possible extra cost, in dirhams
risk-milestone = Milestone threatened
risk-owner-hint = The post that watches, whoever holds it.
risk-target-probability = Target probability
risk-target-impact = Target impact
risk-target-hint = Where the responses should bring it; never above where it began.
risk-reason = Reason
risk-reason-hint = What changed since the last rating.
risk-raised = Raised on
risk-reviewed = Reviewed on
risk-ended = Ended on
risk-outcome = What came of it
risk-outcome-hint = Why it cannot strike any more, or need not be watched.
risk-needs-response = This risk is high and nothing is under way. Note a response, with an owner and a date.
risk-needs-review = Its review is overdue.
risk-unchanged = Nothing changed, review on { $day }
risk-rate = Rate again
risk-review = Review
risk-next-review = Next review on
risk-next-review-hint = 60 days at most for a high risk, 120 for a medium one, 180 for a low one. Left empty, a day is proposed.
risk-review-note = What was seen
risk-describe = Edit the description
risk-respond = Add a response
risk-happen = It happened
risk-happen-yes = Open an issue
risk-close = Close the risk
risk-reopen = Reopen
risk-responses = Responses
risk-response = Response
risk-response-hint = A verb, and a result that can be seen.
risk-no-responses = No response is noted.
risk-due = Due on
risk-standing = Where it stands
risk-under-way = under way
risk-done-on = done on { $day }
risk-done-day = Done on
risk-proof = Proof:
risk-proof-label = Proof
risk-proof-hint = What shows it: a record, a date, an address.
risk-response-done = It is done
risk-response-edit = Edit
risk-ratings = Ratings over time
risk-rated-on = Rated on
risk-by = By
risk-journal = Journal

## The thread

risk-thread = The thread
risk-thread-text = From the first sign to the proof of execution, everything carries one number.
risk-since = Since
risk-thread-record = Record
risk-thread-says = Subject
risk-thread-risk = Risk
risk-thread-alert = Alert
risk-thread-issue = Issue
risk-thread-escalation = Escalation
risk-thread-decision = Decision
risk-step-open = open
risk-step-acknowledged = acknowledged
risk-step-snoozed = snoozed
risk-step-settled = settled
risk-step-raised = raised
risk-step-at-sector = with the steering structure
risk-step-at-office = with the programme office
risk-step-proposed = proposed to the committee
risk-step-on-agenda = on the agenda
risk-step-decided = decided
risk-step-deferred = deferred
risk-step-returned = returned to the project
risk-step-withdrawn = withdrawn
risk-step-executed = executed
risk-step-closed = closed
risk-step-taken = to be carried out
risk-step-done = done, with proof
risk-step-blocked = blocked

## Issues

risk-issue-one = Issue
risk-issues-text = What struck: risks that happened, and what nobody saw coming.
risk-issue-new = Note an issue
risk-issue-new-portfolio = Issue of the whole portfolio
risk-issue-new-text = What happened unannounced. A known risk that strikes is noted on its own page.
risk-what-happened = What happened
risk-happened-on = Happened on
risk-issue-due = To be resolved by
risk-was = Announced by
risk-was-nothing = no known risk
risk-resolve = Resolve
risk-resolution = How it was resolved
risk-resolved-on = Resolved on
risk-no-issues = No issue
risk-no-issues-text = Nothing struck, or nobody noted it.
risk-refused-not-open = This risk is no longer open: it happened or was closed.
risk-refused-not-closed = Only a closed risk can be reopened.
risk-refused-resolved = This issue is already resolved.
risk-refused-done = This response is done already; what was said stays.

## Files

risk-export-sheet = Risks
risk-export-id = Number
risk-export-thread = Thread
risk-export-project = Project
risk-export-project-name = Project name
risk-export-category = Category
risk-export-event = What may happen
risk-export-cause = Because
risk-export-consequence = With the effect
risk-export-impact-days = Possible delay (days)
risk-export-impact-mdh = Possible extra cost (MDH)
risk-export-probability = Probability
risk-export-impact = Impact
risk-export-score = Score
risk-export-zone = Zone
risk-export-initial-score = First score
risk-export-target-score = Target score
risk-export-proximity = Proximity
risk-export-owner = Owner
risk-export-state = State
risk-export-raised-on = Raised on
risk-export-reviewed-on = Reviewed on
risk-export-review-on = Next review
risk-export-closed-on = Ended on
risk-export-outcome = Outcome
risk-export-responses-open = Responses under way
risk-export-responses-late = Responses overdue
risk-export-meta-rows = Number of risks

## The journal

risk-field-rating = rating
risk-field-description = description
risk-field-owner = owner
risk-field-category = category
risk-field-target = target
risk-field-consequence = effects
risk-field-review = next review
risk-field-due = due day
risk-risks = Risks
risk-matrix-short = Matrix
