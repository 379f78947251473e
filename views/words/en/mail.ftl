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
