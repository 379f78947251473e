# The words of the frame and of the parts.

common-product = Sila
common-tagline = The public programme and everyone’s voice
common-skip = Skip to content
common-navigation = Main navigation
common-languages = Language
common-breadcrumbs = You are here
common-home = Home
common-projects = Projects
common-strategy = Strategy
common-entities = Entities
common-desk = Desk
common-sign-in = Sign in
common-sign-out = Sign out
common-account = My account
common-help = Help
common-accessibility = Accessibility
common-privacy = Privacy
common-licence = Free software, EUPL-1.2 licence
common-footer = About this site
common-data-age = Data updated { $age }.
common-demonstration-title = Demonstration
common-demonstration = The projects, names and figures on this site are invented.

common-percent = { $number }%
common-money = MAD { $amount }
common-money-millions = MAD { $amount } million
common-unit-millions = MAD million
common-moment = { $day } at { $hour }
common-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
common-age = { $days ->
    [0] today
    [1] yesterday
   *[other] { $days } days ago
}
common-slip-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
common-slip-none = on time
common-slip-early = { $days ->
    [one] { $days } day early
   *[other] { $days } days early
}
common-only-in-arabic = in Arabic
common-only-in-french = in French
common-only-in-english = in English

common-promised = Promised
common-now-expected = Now expected
common-reached = Reached
common-not-dated = no date yet
common-confidence-0 = Not rated
common-confidence-1 = Out of reach
common-confidence-2 = Doubtful
common-confidence-3 = Possible on conditions
common-confidence-4 = Likely
common-confidence-5 = Very likely
common-confidence-none = Not rated
common-confidence-level = { $level } of 5
common-updated = Updated { $age }
common-never-updated = Never updated
common-see-list = See the list

common-filters = Filters
common-filter-remove = Remove the filter
common-filter-clear = Clear all
common-filter-apply = Filter
common-sort-ascending = sorted ascending
common-sort-descending = sorted descending
common-sort-by = Sort by { $column }
common-count = { $total ->
    [0] No result
   *[other] { $shown } of { $total }
}
common-scroll-table = Table, scrollable

common-milestone-done = Met
common-milestone-late = Late
common-milestone-planned = Planned
common-milestone-moved = { $name }, { $state } on { $day }, promised for { $promised }
common-milestone-mark = { $name }, { $state } on { $day }
common-today = Today
common-strip = { $count ->
    [0] No milestone
    [one] { $count } milestone
   *[other] { $count } milestones
}, { $done } met, { $late } late

common-optional = optional
common-choose = Choose
common-error = Error
common-date-hint = For example 27/03/2027
common-errors-title = { $count ->
    [one] One thing needs your attention
   *[other] { $count } things need your attention
}
common-characters = { $count } characters at most

common-receipt-code = Your code
common-receipt-keep = Keep this code: it lets you follow your request.
common-receipt-next = What happens next
common-receipt-by = An answer by { $day } at the latest
common-print = Print this page

common-notice-info = Good to know
common-notice-success = Done
common-notice-warning = Take care
common-notice-danger = Important
common-back = Go back, change nothing
common-save = Save
common-cancel = Cancel
common-why = Reason
common-history-empty = Nothing has been recorded yet.

common-pager = Pages
common-previous = Previous page
common-next = Next page
common-page-of = Page { $page } of { $pages }
common-step = Step { $step } of { $steps }
common-progress = { $done } of { $total }
common-loading = One moment…

common-print-hash = Fingerprint
common-print-made = Printed on { $day }
common-chart-data = The figures of this chart
common-original = First promise
common-baseline = Baseline
common-forecast = Forecast
common-actual = Actual
common-registers = Registers
