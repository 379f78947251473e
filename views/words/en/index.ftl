# The index: what its pages share.
index-title = UN index
index-egdi = E-Government Development Index (EGDI)
index-egdi-short = EGDI
index-osi = Online services (OSI)
index-osi-short = Online services
index-tii = Telecommunication infrastructure (TII)
index-tii-short = Infrastructure
index-hci = Human capital (HCI)
index-hci-short = Human capital
index-epi = E-participation (EPI)
index-epi-short = Participation
index-group-very-high = Very high
index-group-high = High
index-group-middle = Middle
index-group-low = Low
index-edition = { $year } edition
index-place = rank { $place }
index-place-of = rank { $place } of { $of }
index-assumed = assumed
index-source = Source: United Nations (UN DESA), E-Government Survey.
index-subject-edition = Edition of the index
index-subject-target = Target
index-subject-input = Component
index-subject-claim = Question of the survey
index-subject-contribution = Contribution to the index
index-subject-scenario = Scenario

# The programme’s page and the targets.
index-programme-title = { $country } in the UN e-government index
index-change-first = This is the first edition to rank the country.
index-change-up = { $places ->
    [one] One place gained
   *[other] { $places } places gained
} since the { $since } edition; the score goes from { $from } to { $to }.
index-change-down = { $places ->
    [one] One place lost
   *[other] { $places } places lost
} since the { $since } edition; the score goes from { $from } to { $to }.
index-change-none = The same place as in the { $since } edition; the score goes from { $from } to { $to }.
index-figure-of = of { $of }
index-figure-now = the country’s place; score { $score }, group “{ $group }”
index-figure-between = { $low } to { $high }
index-figure-next = places expected in { $edition }, eight chances in ten; the median is { $median }
index-figure-target = place aimed at by { $by }; distance: { $distance }
index-to-ranking = See the ranking
index-to-backtest = What these forecasts are worth
index-places = { $places ->
    [one] { $places } place
   *[other] { $places } places
}
index-targets = Targets
index-targets-lede = The places promised in public, with the words that promised them. They stand on the page of the index.
index-targets-none = No target is on record.
index-target-series = Ranking
index-target-places = From – to
index-target-from-to = { $now } ({ $edition }) → { $aim } ({ $by })
index-target-distance = Distance
index-target-distance-now = { $places }, which is { $points } of score to the country that holds this place today
index-target-distance-then = { $places }, which is { $points } of score to the country that holds this place today, and { $then } to the score it is expected to need in { $by }
index-target-chance = Chances of being there
index-target-chance-alone = { $chance }, if the country goes on as others do
index-target-chance-with = { $chance } if the country goes on as others do; { $with } with what the projects promise
index-chance-small = less than 1%
index-chance-large = more than 99%
index-target-needed = { $places } places and { $points } of score are needed at every edition.
index-target-done = Since { $since } the country has gained { $places } an edition ({ $points } of score).
index-target-lost = Since { $since } the country has lost { $places } an edition ({ $points } of score).
index-target-break = The method changed in between: these scores are not one series.
index-target-precedents = { $climbed } of { $of } States have ever gained { $places } in { $editions ->
    [one] one edition
   *[other] { $editions } editions
}; { $alike } of them began as low and arrived as high.
index-target-record = The longest climb: { $country }, { $places } from { $from } to { $to }.
index-target-told = Note: the sentence quoted starts from { $told }; the country’s place in { $edition }, in this ranking ({ $series }), was { $published }.
index-target-told-elsewhere = Note: the sentence quoted starts from { $told }; the country’s place in { $edition }, in this ranking ({ $series }), was { $published }. In { $edition } it held { $told }, computed from the published scores, in: { $really }. The target is kept under the name it was given.
index-target-source = Source:
index-verdict-reached = Target reached.
index-verdict-on-pace = On pace.
index-verdict-behind = Too slow.
index-verdict-unprecedented = Without precedent.
index-verdict-missed = The day has passed.
index-fans = Places, past and to come
index-fan-past = published place
index-fan-median = median of the futures drawn
index-fan-bands = 50, 80 and 95% of the futures
index-fan-target = target
index-fan-break = the method changes: these editions do not compare
index-fan-sentence = { $place } in { $edition }; in { $far }, eight futures in ten lie between { $low } and { $high } (median: { $median }).
index-fan-edition = Edition
index-fan-place = Place
index-fan-share = { $share } of futures
index-fan-new-method = (new method)
index-fan-expected = (expected)
index-part = Part
index-parts = The three parts
index-parts-title = Against the others, { $year } edition
index-parts-sentence = { $above ->
    [0] None of the { $of } parts is
    [one] One part of { $of } is
   *[other] { $above } parts of { $of } are
} above the world median; the gap to the first of its group is widest for “{ $part }”: { $gap } ({ $best }).
index-parts-region = Median: { $region }
index-parts-of-region = Median of the region
index-parts-world = World median
index-parts-best = First of its group
index-moved = What moved from { $from } to { $to }
index-moved-total = The score changed by { $points }. This is where it comes from; the shares add up exactly.
index-moved-own = { $points } is the country’s own: what it did more, or less, than the States on average.
index-moved-others = { $points } is common to all: the others moved, under the same method.
index-moved-method = { $points } is common to all: the method changed and the others moved, and the two cannot be told apart.
index-moved-weight = { $points } comes from a change of weights.
index-moved-rest = { $points } is left: rounding of the published figures.
index-steps = What would move it most
index-steps-lede = One step at a time, by the formula of 2024, all other States staying where they are:
index-steps-others = The other { $count } steps
index-steps-assumed = “Assumed”: the country is not yet at the cap of this component. Not all of its own components are published; only the effect of a step is computed.
index-step-worth = { $points } on the index, through “{ $part }”: that would be { $place } today.
index-step-institutional-framework = One more point for the institutional framework (of { $points })
index-step-services-provision = One more point for services provided (of { $points })
index-step-content-provision = One more point for content (of { $points })
index-step-technology = One more point for technology (of { $points })
index-step-e-participation = One more point for participation (of { $points })
index-step-e-government-literacy = One more point for e-government literacy (of { $points })
index-step-tii-iu = One more inhabitant in a hundred uses the Internet
index-step-tii-ms = One more mobile subscription per hundred inhabitants (up to 120)
index-step-tii-am = One more mobile-broadband subscription per hundred inhabitants (up to 120)
index-step-tii-af-fixed = The fixed-broadband basket costs 1% of income per head less
index-step-tii-af-mobile = The mobile basket costs 1% of income per head less
index-step-hci-al = One more adult in a hundred reads and writes
index-step-hci-ger = One more point of gross enrolment (up to 100)
index-step-hci-eys = One more year of expected schooling
index-step-hci-mys = One more year of mean schooling
index-ways-on = Further on
index-to-country = The country’s page
index-to-country-text = The four series, the places, the breaks of method, edition by edition.
index-to-countries = Compare countries
index-to-countries-text = Up to six of them, side by side.
index-to-projects = What the projects bring
index-to-projects-text = Which project moves what, for which edition, and what a delay costs in places.
index-to-features = The questionnaire, question by question
index-to-features-text = What the country claims to have, and where to find it.
index-to-scenarios = Scenarios
index-to-scenarios-text = What if? Recomputed for all 193 States.
index-to-method = The method
index-to-method-text = Every formula, its source, and what is assumed.
index-not-one-series = The editions are not one series: the method changes, and a country’s score depends on everybody else’s. Places can be read; scores of two methods cannot be subtracted.
index-age = Latest edition published: { $edition }. The next one, { $next }, assesses what is on line until { $day } (an assumed date).
index-target-new = Add a target
index-target-new-text = A target is a word given in public: it names a place, an edition, and who promised it.
index-target-edit = Change the target
index-target-remove = Remove
index-target-removal = Remove the target
index-target-removal-text = “{ $name }” leaves the public page. The journal keeps the line and its reason.
index-target-reason = Why
index-target-name = What is aimed at
index-target-from = From
index-target-to = To
index-target-act = Act
index-target-place = Place aimed at
index-target-place-hint = From 1 to 193, better than the place it starts from.
index-target-by = Edition aimed at
index-target-from-edition = Edition it starts from
index-target-from-place = Place it starts from
index-target-from-hint = As it was told; where it is not the published one, the page says so.
index-target-source-field = Who said so, where, when
index-target-source-hint = The sentence itself, if possible, with its date.
index-inputs-short = The country’s components
index-features-short = UN questionnaire
index-scenarios-short = Scenarios
index-targets-short = Targets of the index
index-pack-next = { $low } to { $high }, eight chances in ten (median: { $median })
index-pack-now = Today
index-pack-points = Points to gain
