# Decisions: the register of the desk, what the public reads of it, and what becomes of each.

decision-title = Decisions
decision-lede = What the committees decided, who carries it out, by which day, and where it stands today. A decision appears when the minutes of its sitting are validated, and stays at its address.
decision-register = Register of decisions
decision-see-sittings = The sittings
decision-feed = Subscribe (Atom)
decision-feed-title = Decisions of the programme
decision-one = Decision { $number }
decision-permanent = This address is permanent.
decision-public-page = Open the public page
decision-facts = In short
decision-history = What became of it
decision-thread = Thread
decision-project-none = No decision is about this project.
decision-mine = Decisions you carry out

decision-kind = Answer of the committee
decision-kind-adopted = Adopted
decision-kind-adopted-with-reserve = Adopted with a reserve
decision-kind-deferred = Deferred
decision-kind-returned = Returned to the project
decision-kind-refused = Refused

decision-state-taken = To be carried out
decision-state-done = Done, to be closed
decision-state-blocked = Blocked
decision-state-closed = Closed

decision-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
decision-blocked = Blocked
decision-blocked-late = { $days ->
    [one] Blocked, { $days } day late
   *[other] Blocked, { $days } days late
}
decision-due = To be carried out by { $day }
decision-open = To be carried out
decision-done = Done on { $day }, with proof
decision-done-some-day = Done, with proof
decision-closed = Done on { $day } and closed
decision-closed-some-day = Done and closed
decision-settled = Nothing to carry out
decision-nobody = nobody is named
decision-owner-withheld = not published
decision-no-project = the whole programme

decision-column-text = Decision
decision-column-standing = Where it stands
decision-column-owner = Who carries it out
decision-column-sitting = Sitting
decision-column-project = Project
decision-column-body = Body
decision-column-held = Held on
decision-column-decisions = Decisions
decision-due-day = Due day
decision-first-due = First due day
decision-moved = { $times ->
    [one] { $day }, put off once
   *[other] { $day }, put off { $times } times
}
decision-done-day = Done on
decision-new-day = New due day
decision-follow-up = Taken up again at
decision-reason = Reason or reserve
decision-evidence = Proof that it was done
decision-evidence-hint = What shows that it is done: the reference of a published text, an acceptance report, the address of the service. The proof appears with the decision.
decision-why = Why the day changes
decision-blocked-why = What stands in the way, and who can remove it
decision-released-how = What removed the blockage
decision-refused-why = Why the proof does not do
decision-ground = Ground
decision-ground-hint = The article of law 31-13, or the reason why the public does not read it.

decision-act-execute = Say that it is done
decision-act-postpone = Change the due day
decision-act-block = Report a blockage
decision-act-release = Lift the blockage
decision-act-close = Close
decision-act-reopen = Refuse the proof
decision-act-publish = Publish
decision-act-withhold = Do not publish
decision-form-title = { $act }: { $number }

decision-refused = The decision no longer stands there: somebody has moved it on. Open it again.

decision-happened-taken = Decision taken
decision-happened-moved = Due day moved from { $from } to { $to }
decision-happened-dated = Due day set to { $to }
decision-happened-undated = Due day removed
decision-happened-blocked = Blocked
decision-happened-released = Blockage lifted
decision-happened-done = Done, with its proof
decision-happened-closed = Closed by the body that took it
decision-happened-reopened = Proof refused: to be carried out again
decision-happened-noted = Wording or publication changed
decision-by-nobody = Register

decision-is-public = Published
decision-will-be-public = Appears with the minutes
decision-is-withheld = The public does not read it

decision-search = Search the decisions
decision-more-filters = More filters
decision-all = All
decision-exports = The same list as a file:
decision-none = No decision
decision-none-text = Nothing fits these filters.
decision-filter-year = Year
decision-filter-state = State
decision-filter-sitting = Sitting
decision-filter-project = Project
decision-filter-entity = Entity
decision-filter-owner = Carried out by
decision-filter-late = Late
decision-chip = { $filter }: { $value }
decision-chip-search = “{ $words }”


decision-export-sheet = Decisions
decision-export-number = Number
decision-export-sitting = Sitting
decision-export-held-on = Held on
decision-export-kind = Answer
decision-export-text-ar = Text in Arabic
decision-export-text-fr = Text in French
decision-export-text-en = Text in English
decision-export-project = Project
decision-export-project-name = Name of the project
decision-export-entity = Entity
decision-export-owner = Carried out by
decision-export-due-on = Due day
decision-export-state = State
decision-export-days-late = Days late
decision-export-done-on = Done on
decision-export-evidence = Proof
decision-export-published = Published

decision-mail-subject = { $count ->
    [one] A decision waits to be carried out
   *[other] { $count } decisions wait to be carried out
}
decision-mail-why = You hold, or stand in for, the post that carries them out:
decision-mail-line = { $number }: { $text } { $standing }.
decision-mail-how = Say where they stand: done with its proof, a new day with its reason, or a blockage.
decision-mail-action = Open my decisions:
