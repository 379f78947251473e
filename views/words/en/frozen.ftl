# The figures of a past sitting, and what moved from one to another.

frozen-as-of = See it as of a sitting
frozen-comparison-link = Compare two sittings
frozen-banner = As it stood for { $code }, sitting of { $day }.
frozen-banner-label = A state of the past
frozen-banner-text = Figures frozen on { $day }, with what was known that day.
frozen-today = Back to today
frozen-missing = There is no such state
frozen-missing-text = No published sitting has this name. The figures of a sitting are out once its minutes are validated.
frozen-already = The figures of this sitting are frozen already. They change no more.
frozen-cancelled = This sitting is cancelled: there is nothing to freeze.
frozen-freeze-title = Freeze the figures of { $code }?
frozen-freeze-text = The committee will read things as they stand now, and this cannot be undone. Left alone, the figures would be frozen on { $day }.
frozen-freeze-early = Reports are still taken until { $day }. What arrives later will not be among the figures of the sitting.
frozen-freeze-yes = Freeze the figures
frozen-comparison = What moved
frozen-compare = Compare
frozen-from = From
frozen-to = To
frozen-now = today
frozen-csv = Download the table (CSV)
frozen-moved = { $count ->
    [0] No project moved between { $from } and { $to }:
    [one] { $count } project moved between { $from } and { $to }:
   *[other] { $count } projects moved between { $from } and { $to }:
}
frozen-ends = { $later }, { $earlier }, { $done }.
frozen-count-later = { $count ->
    [0] none ends later
    [one] { $count } ends later
   *[other] { $count } end later
}
frozen-count-earlier = { $count ->
    [0] none earlier
   *[other] { $count } earlier
}
frozen-count-done = { $count ->
    [0] no milestone done
    [one] { $count } milestone done
   *[other] { $count } milestones done
}
frozen-count-entered = { $count ->
    [one] { $count } project entered.
   *[other] { $count } projects entered.
}
frozen-count-left = { $count ->
    [one] { $count } project left.
   *[other] { $count } projects left.
}
frozen-nothing = Nothing moved
frozen-nothing-text = Between these two days no figure differs.
frozen-entered = Projects that entered
frozen-left = Projects that left
frozen-decisions = Decisions
frozen-portfolio-risks = Risks of the portfolio
frozen-column-project = Project
frozen-column-dates = End
frozen-column-confidence = Confidence
frozen-column-milestones = Milestones
frozen-column-rest = Phase, state, budget
frozen-column-risks = Risks
frozen-expected = Expected:
frozen-promised = Promised:
frozen-planned = Planned:
frozen-paid = Paid:
frozen-became = becomes
frozen-by-lead = Project lead
frozen-by-office = Programme office
frozen-by-figures = Computed
frozen-days-later = { $days ->
    [one] { $days } day later
   *[other] { $days } days later
}
frozen-days-earlier = { $days ->
    [one] { $days } day earlier
   *[other] { $days } days earlier
}
frozen-milestone-added = added, promised for { $day }
frozen-milestone-removed = removed
frozen-milestone-done = done on { $day }
frozen-milestone-reopened = reopened
frozen-milestone-rebaselined = new promise, { $day }
frozen-milestone-expected = expected on { $day }
frozen-risks-opened = { $count ->
    [one] { $count } opened
   *[other] { $count } opened
}
frozen-risks-closed = { $count ->
    [one] { $count } closed
   *[other] { $count } closed
}
frozen-risks-moved = { $count ->
    [one] { $count } rated anew
   *[other] { $count } rated anew
}
frozen-decision-new = new
frozen-decision-taken = taken
frozen-decision-done = carried out
frozen-decision-blocked = blocked
frozen-decision-closed = closed
