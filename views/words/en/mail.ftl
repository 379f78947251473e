# Letters: the text first.

mail-hello = Hello { $name },
mail-closing = This message is sent by Sila. Nobody reads replies to this address.
mail-invitation-subject = Your access to Sila
mail-invitation-why = You were given a post in the programme. Choose a password to come in.
mail-invitation-until = { $days ->
    [one] The link works once, for { $days } day.
   *[other] The link works once, for { $days } days.
}
mail-invitation-action = Choose my password:
mail-reset-subject = Your Sila password
mail-reset-why = You asked for another password. The link works once, for { $minutes } minutes.
mail-reset-ignore = If it was not you, do nothing: nothing has changed.
mail-reset-action = Change my password:
mail-reminder-subject = Two minutes for { $project }
mail-reminder-why = Where does { $project } stand?
mail-reminder-never = Nobody has said anything of this project yet.
mail-reminder-age = { $days ->
    [0] The last update is from today.
    [one] The last update is from yesterday.
   *[other] The last update is { $days } days old.
}
mail-reminder-until = The link opens the update directly, once, for { $minutes } minutes.
mail-reminder-desk = Later, go through your desk: { $desk }
mail-reminder-action = Give the update:
mail-promotion-subject = { $escalation }: now before { $body }
mail-promotion-why = The clock of { $escalation } ({ $project }) has run out without an answer. It has moved up to { $body }.
mail-promotion-until = An answer is expected by { $day }; after that it moves up again.
mail-promotion-sitting = It waits for the agenda of the next sitting.
mail-promotion-action = Read the escalation:
mail-report-due-subject = { $sitting }: the report of { $project }
mail-report-late-subject = { $sitting }: the report of { $project } is missing
mail-report-due = Sitting { $sitting } meets on { $held }. The report of { $project } is due by { $cutoff }.
mail-report-due-again = The report of { $project } is still missing for sitting { $sitting } of { $held }. It is due by { $cutoff }; the head of your entity has been told.
mail-report-late = No report of { $project } came in by { $cutoff }. The committee will read “no report” at sitting { $sitting }. A late report is still useful.
mail-entity-due-subject = { $count ->
    [one] { $sitting }: { $count } report due
   *[other] { $sitting }: { $count } reports due
}
mail-entity-late-subject = { $count ->
    [one] { $sitting }: { $count } report is missing
   *[other] { $sitting }: { $count } reports are missing
}
mail-entity-due = For sitting { $sitting } of { $held }, these projects of your entity have no report yet. It is due by { $cutoff }:
mail-entity-late = The time limit of { $cutoff } has passed. These projects of your entity will appear without a report at sitting { $sitting } of { $held }:
mail-entity-action = See the entity’s reports:
mail-digest-subject = Your week of { $day }
mail-digest-owed = What is expected of you
mail-digest-alarms = Alerts and escalations
mail-digest-due = Milestones of the next two weeks
mail-digest-moved = What moved since last week
mail-digest-line-moved = { $project }, { $milestone }: from { $before } to { $now }
mail-digest-line-due = { $day }: { $milestone } ({ $project })
mail-digest-line-report = Report of { $project } for { $sitting }, by { $day }
mail-digest-line-decision = { $number }: { $text } (due: { $day })
mail-digest-line-decision-late = { $number }, late: { $text } (due: { $day })
mail-digest-line-alerts = { $count ->
    [one] { $project }: { $count } open alert
   *[other] { $project }: { $count } open alerts
}
mail-digest-line-escalation = { $number }, { $project }: { $subject } (climbs by itself after { $day })
mail-digest-line-escalation-waits = { $number }, { $project }: { $subject }
mail-digest-more = { $count ->
    [one] … and { $count } more
   *[other] … and { $count } more
}
mail-digest-links = The links of the reports open the form directly, once, for { $minutes } minutes.
mail-digest-preferences = To stop this digest: { $address }
mail-digest-action = Open my desk:
