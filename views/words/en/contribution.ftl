# What projects bring to the index.
contribution-title = Contributions to the UN index
contribution-new = Add a contribution
contribution-lede = What the project will do for the e-government index, and for which edition it will count.
contribution-see-all = See all projects
contribution-closed = Only a project under way promises anything: this list no longer changes.
contribution-none = No contributions
contribution-none-how = Say which question of the survey the project will answer, or which figure it will improve.
contribution-what = Contribution
contribution-milestone = Counts from the milestone
contribution-milestone-hint = Without one, from the last key milestone of the project.
contribution-no-milestone = The whole project
contribution-edition = Edition
contribution-after-all = After every edition foreseen
contribution-whole = Promised
contribution-counted = Counted
contribution-reason = Reason
contribution-reason-hint = Why it will come, and where it is written. Public, unless the project’s summary is not.
contribution-change = Change
contribution-how = How it is counted
contribution-how-points = Points are those of the overall index (EGDI), from 0 to 1. Each step is worth the slope of the formula of 2024, all other States staying where they are: exact to one part in 193. Places are expected ones, given the uncertainty about every State: a fraction of a place is a chance of winning one.
contribution-how-edition = An edition takes what is on line before its cut-off; we assume 30 September of the year before for portals, and mid-February for figures. One day later, the contribution moves to the next edition.
contribution-how-room = A module never exceeds its points, and what is already claimed on line does not count twice. Figures of the country that are not known are assumed so that the published scores come out.
contribution-evidence = Evidence
contribution-evidence-hint = A supposition counts for half, a specification for three quarters.
contribution-evidence-supposed = Supposed
contribution-evidence-specified = Specified
contribution-evidence-observed = Observed
contribution-evidence-supposed-means = Somebody thinks so; nothing is written.
contribution-evidence-specified-means = The framing sheet or a specification says so.
contribution-evidence-observed-means = It was seen at work, in a pilot or elsewhere.
contribution-brief = Edition { $year }, { $points } points
contribution-choose = What will the project do?
contribution-choose-how = First choose the part of the survey, then the question.
contribution-questions = { $count ->
    [one] one question
   *[other] { $count } questions
}
contribution-figures = Improve a figure
contribution-figures-hint = Internet users, subscriptions, prices, schooling
contribution-edit = Change “{ $what }”
contribution-remove = Remove the contribution
contribution-remove-title = Remove “{ $what }”?
contribution-remove-lede = It will count for no edition any more. The project’s history keeps it.
contribution-question = Question
contribution-level = Level { $level }
contribution-level-hint = Mostly { $meaning }. A yes-or-no question has one level.
contribution-component = Figure
contribution-component-tii-iu = Share of Internet users
contribution-component-tii-ms = Mobile subscriptions
contribution-component-tii-am = Mobile-broadband subscriptions
contribution-component-tii-af-fixed = Price of fixed broadband
contribution-component-tii-af-mobile = Price of the mobile basket
contribution-component-hci-al = Adult literacy
contribution-component-hci-ger = Gross enrolment
contribution-component-hci-eys = Expected years of schooling
contribution-component-hci-mys = Mean years of schooling
contribution-component-other = Another component
contribution-unit-percent = { $amount } %
contribution-unit-per-hundred = { $amount } per hundred inhabitants
contribution-unit-income = { $amount } % of income per head
contribution-unit-years = { $amount } years
contribution-amount = By how much
contribution-amount-hint = In the unit of the figure: 1.5 for one and a half more; negative for a price that falls.
contribution-projects = What the projects bring to the index
contribution-projects-none = No project has promised the index anything yet
contribution-projects-none-how = Those who lead them say so on the page of their project.
contribution-headline = { $count ->
    [one] One project would bring
   *[other] Together, { $count } projects would bring
} { $points } points to the index by the edition of { $year }.
contribution-chart = Expected effect of each project, in points of the index
contribution-chart-sentence = { $early ->
    [one] One project of { $count } is
   *[other] { $early } projects of { $count } are
} in time for the edition of { $year }; the others count only later.
contribution-key-first = Counts from the edition of { $year }
contribution-key-later = Later
contribution-key-open = Promised, but not sure
contribution-by-project = Project by project
contribution-project = Project
contribution-points = Points
contribution-places = Places gained
contribution-slip = If it is late
contribution-what-it-does = What it will do
contribution-of-whole = { $points } promised
contribution-done = Done
contribution-margin = { $days ->
    [0] on the very cut-off of { $year }
    [one] one day before the cut-off of { $year }
   *[other] { $days } days before the cut-off of { $year }
}
contribution-slip-cost = { $days ->
    [one] One day late would miss
   *[other] { $days } days late would miss
} the edition of { $year }: about { $places } places.
contribution-ahead = Edition by edition
contribution-ahead-how = The place is the one that half of the futures drawn reach, without the projects and then with them, in the same futures.
contribution-without = Without the projects
contribution-with = With them
contribution-chances = Chances of reaching the targets
contribution-target = Target
contribution-target-is = { $series }: { $place } in { $year }
contribution-in-index = In the UN index
