# Reports, ratings, and what becomes of them.

report-reports = Reports
report-one = Report
report-reports-text = Every report stays as it was written, with the figures of its day. A correction is added; it erases nothing.
report-ratings = Confidence ratings
report-office-says = The programme office’s confidence
report-independent-says = An independent reviewer’s confidence
report-computed-today = computed today
report-said = said { $age }
report-ratings-differ = The ratings lie two levels or more apart.
report-others-say = What others think
report-no-ratings = Nobody but the lead has given a rating yet.
report-office = programme office
report-independent = independent review
report-column-day = Written on
report-column-sitting = Sitting
report-column-state = Status
report-column-text = What changed
report-column-answer = Your answer
report-state-drafted = waiting for the entity
report-state-validated = validated by the entity
report-state-accepted = accepted
report-state-returned = sent back to the lead
report-step-validated = Validated by the entity
report-step-accepted = Accepted by the programme office
report-step-returned = Sent back to the lead
report-by-silence = No objection within the time limit
report-corrected = corrected since
report-then = The figures below are those of { $day }.
report-then-sitting = The figures below are those of { $day }, for sitting { $sitting }.
report-now = See the project today
report-was-corrected = This report has been corrected.
report-see-newer = Read the correction
report-corrects = This report corrects an earlier one.
report-see-older = Read the first text
report-way = Validation
report-figures = The project as it stood on { $day }
report-no-figures = The figures of that day were not kept.
report-promised = Promised by the plan
report-expected = Expected
report-open-risks = Open risks
report-desk = Project reports
report-desk-until = sitting of { $held }, reports taken until { $cutoff }
report-desk-none = No sitting is planned: reports belong to none.
report-desk-empty = No project to follow
report-desk-empty-text = Reports of your entity’s projects appear here.
report-other-sittings = Other sittings:
report-count-missing = without a report
report-count-drafted = waiting for the entity
report-count-validated = for the office to accept
report-count-accepted = accepted
report-missing = No report
report-validate-unchanged = { $count ->
    [one] Validate the unchanged report
   *[other] Validate the { $count } unchanged reports
}
report-validated-many = { $count ->
    [0] No report was waiting for you any more.
    [one] { $count } report validated.
   *[other] { $count } reports validated.
}
report-unchanged = { $count ->
    [one] { $count } report without change
   *[other] { $count } reports in a row without change: what is holding the project back?
}
report-validate = Validate
report-accept = Accept
report-return = Send back
report-return-lede = The lead reads your note and corrects with a new report. This one stays.
report-note = What needs correcting
report-correct = Correct this report
report-correct-lede = The correction takes this report’s place for the same sitting. Both stay readable.
report-correct-reason = Why this correction
report-rate = Give a rating
report-rate-level = Confidence
report-rate-lede = The office’s rating stands beside the lead’s. It is never changed: a new one is added.
report-review-lede = Your independent review stands beside the other ratings. It is never changed: a new one is added.
report-refused-state = This report no longer waits for this answer: somebody has answered, or it is not yours to give. Nothing has changed.
report-refused-corrected = This report has been corrected since: answer the correction.
report-refused-overtaken = There is a newer report: that is the one that counts, and the one to correct.
report-nothing-new = Nothing new
report-nothing-new-for = Nothing new for { $project }
report-column-rating-office = Office
report-column-rating-computed = Figures
report-filter-office = The office’s rating
report-filter-computed = Computed rating
report-three = Confidence: lead, office, figures
report-three-legend = Confidence: the lead’s word, then the office’s level and the computed one, 1 to 5
report-short = Reports
