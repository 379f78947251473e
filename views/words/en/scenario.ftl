# Scenarios and goal seeking.
scenario-list = Scenarios
scenario-list-text = What if? A scenario supposes other figures and tells the place they would give, with every State recomputed.
scenario-none = No scenario yet
scenario-none-text = Begin one, or look for the way to a place.
scenario-new = New scenario
scenario-new-text = Write what you suppose; the answer follows each change. An empty field stays as it is today.
scenario-edit = Edit
scenario-edit-title = Edit “{ $name }”
scenario-copy = Copy
scenario-open = Open
scenario-save = Save the scenario
scenario-compute = Compute
scenario-remove = Remove
scenario-name = Name
scenario-name-hint = To save it. For example: ten more services.
scenario-note = Note
scenario-edition = Edition
scenario-edition-published = { $year }, as published
scenario-edition-foreseen = { $year }, other States as forecast
scenario-place = Place
scenario-places = Places
scenario-worth = Points gained
scenario-group = Group
scenario-author = Author
scenario-changed = Changed
scenario-by = { $name }, { $day }
scenario-unanswered = no answer
scenario-unanswered-text = This scenario can no longer be computed: one of its figures is beyond what counts today. Edit it to put that right.
scenario-answer = Answer
scenario-no-answer = No answer yet
scenario-place-meaning = of { $of } States in the { $year } edition; with nothing changed: { $before }
scenario-shared = { $count ->
    [one] shared by { $count } State
   *[other] shared by { $count } States
}
scenario-score-before = EGDI score; today { $score }
scenario-group-before = Group; today: { $group }
scenario-group-same = Group, as today
scenario-places-none = no place won
scenario-places-won = { $count ->
    [one] { $count } place won
   *[other] { $count } places won
}
scenario-places-lost = { $count ->
    [one] { $count } place lost
   *[other] { $count } places lost
}
scenario-next-place = To the next place
scenario-next-group = To the next group
scenario-aim = To the target: { $place }, { $series }
scenario-aim-reached = reached
scenario-trend = Supposing nothing, on trend
scenario-parts = The three parts, today and supposed
scenario-parts-says = { $part } changes by { $points }.
scenario-parts-same = No part changes.
scenario-part = Part
scenario-before = Today
scenario-after = Supposed
scenario-change = Change
scenario-comma = ,{" "}
scenario-assumed-title = Some figures are assumed
scenario-assumed-text = Nobody has told them yet; they are derived from the published score:
scenario-inputs = The country’s own figures
scenario-limit = Limit of the calculation
scenario-beyond-scale = { $part }: the country would leave the scale of 2024. How far the others would move is not known.
scenario-moved-others = The country holds an end of the scale: the scores of others moved with its own.
scenario-foreseen-text = An edition to come: other States stand at the centre of their forecast, the country starts from its last published scores, the method is that of 2024.
scenario-steps = What one more step is worth
scenario-steps-all = All steps
scenario-steps-says = The step worth most: { $component }, { $step }, { $points }.
scenario-steps-none = In this edition the components are not known: only the three parts can change.
scenario-component = Component
scenario-value = Value
scenario-step = One step
scenario-at-end = at its best
scenario-today = Today: { $amount } ({ $from }).
scenario-now = Today: { $score }. Between 0 and 1.
scenario-points-gained = { $component }, points gained
scenario-questions = { $count ->
    [one] Questions of the survey: { $count } chosen
   *[other] Questions of the survey: { $count } chosen
}
scenario-questions-text = Each answer is worth a point of its module, on top of the points written above. The titles are the United Nations’ own.
scenario-level-information = information
scenario-level-online = fully online
scenario-whole = Suppose a part as a whole
scenario-whole-text = For an older edition, or where the detail does not matter.
scenario-weights = Suppose other weights
scenario-weights-text = In percent, 100 in all. Leave empty for the edition’s own weights.
scenario-weight-of = Weight: { $part }
scenario-stale-text = Somebody has changed this scenario meanwhile. What you wrote is still here; save again to replace the present version.
scenario-stale-see = See the present version
scenario-supposed = What is supposed
scenario-supposed-nothing = Nothing: the edition as it is.
scenario-result = { $after } instead of { $before } of { $of } in the { $year } edition ({ $points })
scenario-result-same = { $after } of { $of } in the { $year } edition, as with nothing supposed ({ $points })
scenario-agenda = On the agenda
scenario-agenda-none = It is attached to no item.
scenario-attach = Attach to an agenda
scenario-attach-text = The page of the item will show “{ $name }” and its result in one sentence.
scenario-attach-none = No coming sitting has an item that you may change. “{ $name }” stays in the list.
scenario-attach-item = Item
scenario-attach-yes = Attach
scenario-detach = Take away
scenario-on-item = Attached scenarios
scenario-removal = Remove “{ $name }”?
scenario-removal-text = { $count ->
    [one] It disappears from the list and from { $count } agenda. The journal keeps the trace of its removal.
   *[other] It disappears from the list and from { $count } agendas. The journal keeps the trace of its removal.
}
scenario-removal-yes = Remove the scenario
scenario-compare = Compare
scenario-compare-one = Compare “{ $name }”
scenario-compare-chosen = Compare the ticked scenarios
scenario-compare-choose = Choose the scenarios
scenario-compare-hint = From two to four
scenario-compare-cut = At most four scenarios fit side by side: the first are shown.
scenario-compare-none = Choose at least two scenarios.
scenario-goal = The way to a place
scenario-goal-text = Tell the place you want and what each step costs: here is the cheapest set that leads there.
scenario-goal-place = Place wanted
scenario-goal-series = Ranking
scenario-goal-seek = Seek
scenario-goal-held = { $series }: { $reached }. The place wanted, { $place }, is held already.
scenario-goal-reached = { $series }: { $reached } at a cost of { $cost }.
scenario-goal-short = { $place } cannot be reached with these steps: all together they lead to { $reached } at a cost of { $cost }.
scenario-goal-nothing = { $place } cannot be reached: no step on offer counts for this ranking.
scenario-goal-short-text = Offer other steps, or more of each.
scenario-goal-exact = No other set of these steps, each counted at its worth today, costs less; the place is verified by the full calculation.
scenario-goal-gap = The search stopped before its end: a set cheaper by { $gap }% at most may exist. The place is verified by the full calculation.
scenario-goal-save = Make it a scenario
scenario-costs = What each step costs
scenario-costs-text = In any unit you like. The amounts proposed are orders of magnitude only: write your own. Without a cost a step is not on offer.
scenario-cost = Cost
scenario-most = At most
scenario-cost-of = Cost of a step: { $component }
scenario-most-of = Steps at most: { $component }
scenario-plan = The steps, line by line
scenario-how-many = How many
scenario-gain = Points
scenario-then = Place reached
scenario-sum = In all
scenario-goal-name = { $place }: { $series }
scenario-inputs-count = { $count ->
    [one] { $assumed } of { $count } component is assumed.
   *[other] { $assumed } of { $count } components are assumed.
}
scenario-inputs-text = Scenarios start from these figures. What nobody has told is derived from the published score, at an equal distance from the world’s mean. Tell those you know, with their source.
scenario-published = published
scenario-told = told
scenario-assumed = assumed
scenario-input-tell = Tell the figure
scenario-input-change = Change the figure
scenario-input-withdraw = Withdraw this figure
scenario-input-of = Figure: { $component }
scenario-input-between = From { $low } to { $high }.
scenario-input-stale = Somebody has changed or withdrawn this figure meanwhile. The present one is shown; yours is in the field.
scenario-source = Source
scenario-source-hint = Who measured it, when, where to read it.
scenario-c-osi-if = Institutional framework
scenario-c-osi-sp = Services provision
scenario-c-osi-cp = Content provision
scenario-c-osi-tec = Technology
scenario-c-epi = E-participation
scenario-c-tii-ms = Mobile subscriptions
scenario-c-tii-iu = Internet users
scenario-c-tii-am = Mobile broadband subscriptions
scenario-c-tii-af-fixed = Price of fixed broadband
scenario-c-tii-af-mobile = Price of mobile, high use
scenario-c-hci-al = Adult literacy
scenario-c-hci-ger = Gross enrolment
scenario-c-hci-eys = Expected schooling
scenario-c-hci-mys = Mean schooling
scenario-c-hci-egl = E-government literacy
scenario-amount-points = { $number } points of { $of }
scenario-amount-percent = { $number }%
scenario-amount-per-100 = { $number } per 100 inhabitants
scenario-amount-income = { $number }% of income per head
scenario-amount-years = { $number } years
scenario-step-points = { $count ->
    [one] +{ $count } point
   *[other] +{ $count } points
}
scenario-step-percent = +{ $count }%
scenario-step-per-100 = +{ $count } per 100 inhabitants
scenario-step-income = −{ $count }% of income
scenario-step-years = { $count ->
    [one] +{ $count } year
   *[other] +{ $count } years
}
