# Coverage of the questionnaire: what the country claims.
coverage-title = What the country claims of the questionnaire
coverage-headline = Of { $all } questions, { $counted ->
    [one] one is on line and can be found
   *[other] { $counted } are on line and can be found
}; { $unchecked ->
    [0] all have been checked
    [one] one has not been checked
   *[other] { $unchecked } have not been checked
}.
coverage-list = The questions
coverage-csv = Download (CSV)
coverage-chart = The questions, module by module
coverage-chart-sentence = The lowest share of claimed points is in “{ $module }”: { $share }.
coverage-counted = On line and findable
coverage-hidden = On line, not findable
coverage-questions = Questions
coverage-points = Points claimed
coverage-some-of = { $some } of { $all }
coverage-participation = E-participation: { $claimed } points claimed of { $most }, against { $published } published by the United Nations in the edition of { $year }.
coverage-points-how = The points are an estimate: the United Nations publish the points of each module, not of each question, so every level counts the same here. What an assessor does not find from the national portal counts for nothing. The list is that of 2024, near the questionnaire and not equal to it.
coverage-any = All
coverage-search = Word of a title
coverage-module = Module
coverage-sector = Sector or group
coverage-state = State
coverage-question = Question
coverage-where = Where to see it
coverage-checked = Checked on
coverage-change = Change
coverage-none = No question fits
coverage-none-how = Take a filter away, or look for another word.
coverage-findable = found from the portal
coverage-not-findable = not found from the portal
coverage-level-of = level { $level } of { $levels }
coverage-level = How far
coverage-level-information = Information only
coverage-level-full = Full procedure on line
coverage-level-retrieve = Retrieve
coverage-level-file = File
coverage-level-manage = Manage a case
coverage-level-whole = Yes
coverage-state-unchecked = Not checked
coverage-state-absent = Absent
coverage-state-under-way = Under way
coverage-state-present = On line
coverage-findable-tick = An assessor finds it from the national portal
coverage-findable-hint = Starting from the home page, without knowing the address. Otherwise it does not count.
coverage-address = Address of the evidence
coverage-address-hint = The page where it is seen, with https://. Needed for what is on line; the public can open it.
coverage-service = Name of the service
coverage-project = Project concerned
coverage-project-hint = Its number, such as PRJ-0012.
coverage-note = Internal note
coverage-note-hint = The public does not see it.
coverage-form-lede = { $module }, question { $code }. As the United Nations word it: “{ $title }”.
coverage-save-next = Save and go to the next
coverage-module-institutional-framework = Institutional framework
coverage-module-services-provision = Services provision
coverage-module-content-provision = Content provision
coverage-module-technology = Technology
coverage-module-e-participation = E-participation
coverage-module-e-government-literacy = E-government literacy
coverage-sector-health = Health
coverage-sector-education = Education
coverage-sector-employment = Employment
coverage-sector-social-protection = Social protection
coverage-sector-environment = Environment
coverage-sector-justice = Justice
coverage-sector-poor = People in poverty
coverage-sector-disabilities = Persons with disabilities
coverage-sector-older-people = Older people
coverage-sector-migrants = Migrants and refugees
coverage-sector-women = Women
coverage-sector-youth = Youth
coverage-sector-illness = Illness and injury
coverage-sector-children = Children
coverage-sector-maternity = Maternity
coverage-sector-unemployment = Unemployment
