# Ranking, countries, comparison.
ranking-short = Ranking
ranking-title = Ranking, { $year } edition
ranking-own = { $country }: { $place }
ranking-own-mark = our country
ranking-to-line = Go to the line of { $country }
ranking-to-country = The path of { $country }
ranking-to-comparison = Compare countries
ranking-edition = Edition
ranking-by = Rank by
ranking-circle = Group of countries
ranking-everyone = All countries
ranking-name = Name of the country
ranking-country = Country
ranking-place = Rank
ranking-group = Group
ranking-since = Since { $year }
ranking-tied = { $place } ({ $count } tied)
ranking-stayed = same rank
ranking-won = { $count ->
    [one] { $count } place won
   *[other] { $count } places won
}
ranking-lost = { $count ->
    [one] { $count } place lost
   *[other] { $count } places lost
}
ranking-published = Ranks are those published by the United Nations.
ranking-computed = The United Nations publish no ranks for this series: they are computed here from the published scores; equal scores share a rank.
ranking-computed-parts = The rank of the EGDI is the published one; those of its parts are computed here from the published scores.
ranking-assumed = The method of this edition is not known yet; that of { $year } is assumed.
ranking-csv = This ranking as CSV
ranking-csv-country = These figures as CSV
ranking-nothing = No country matches these filters
ranking-nothing-text = Remove a filter, or look for the name in the language of this page.
ranking-unread = Part of the address was not understood
ranking-unread-text = The page is shown without the following:
ranking-country-title = { $country } in the UN index
ranking-no-place = No rank in this edition.
ranking-stands = { $year } edition: { $place }, score { $score }, group “{ $group }”.
ranking-class = Class { $class }.
ranking-score-group = { $score } · { $group }
ranking-history = The path, edition by edition
ranking-history-title = Scores since the first edition
ranking-history-sentence = From { $from } to { $to } the EGDI went from { $before } to { $after }. The line stops at each change of method: scores before and after are not one series.
ranking-places-title = Ranks, the first on top
ranking-places-sentence = Best rank of the EGDI: { $place }, in { $year }.
ranking-editions = All editions
ranking-breaks = What changed at each gap
ranking-break-weights = Weights of the three parts: 0.34, 0.33 and 0.33.
ranking-break-standardised = Equal weights again; each part is set against the mean of all countries, then brought between 0 and 1.
ranking-break-human-capital = Human capital: expected and mean years of schooling added.
ranking-break-mobile-broadband = Infrastructure: active mobile broadband instead of wireless broadband.
ranking-break-infrastructure = Infrastructure: four measures instead of five, capped at 120 subscriptions per hundred inhabitants.
ranking-break-online-parts = Online services: five weighted sub-indices.
ranking-break-affordability-and-literacy = Infrastructure: affordability instead of fixed broadband. Human capital: e-government literacy added.
ranking-change = What moved the index
ranking-from = From edition
ranking-to = To edition
ranking-change-show = Take apart
ranking-change-none = One of the two editions has no score: choose others.
ranking-change-title = From { $from } to { $to }
ranking-change-sentence = From { $from } to { $to } the index changes by { $total }: own effort { $own }, movement of the others { $others }, change of method { $method }.
ranking-change-how = Own effort is what the country did more, or less, than all countries on average. What all share is due to the others’ movement or, where a part’s method changed in between, to the method. The shares add up exactly.
ranking-share = Share
ranking-points = Points
ranking-share-own = Own effort: { $part }
ranking-share-others = The others moved
ranking-share-method = Change of method
ranking-share-weights = Change of weights
ranking-share-rounding = Rounding
ranking-peers = Whom to compare with
ranking-peers-title = The three parts, side by side
ranking-peers-show = Compare
ranking-peers-sentence = { $country } against the median of “{ $circle }”: { $count ->
    [0] below in all three parts.
    [one] above in one part of three.
   *[other] above in { $count } parts of three.
}
ranking-median = Median: { $circle }
ranking-best = Best: { $country }
ranking-circle-source = Source of the group: { $source }.
ranking-compare-these = Compare them over time
ranking-comparison = Compare countries
ranking-series = Series
ranking-add-country = Add a country
ranking-nobody = None
ranking-compare = Compare
ranking-over-time = { $series } over the editions
ranking-leader = In { $year }, { $first } leads and { $last } comes last, { $points } apart. Lines stop at each change of method.
ranking-by-part = The three parts, { $year } edition
ranking-by-part-sentence = Each part runs from 0 to 1; the EGDI is their mean.
