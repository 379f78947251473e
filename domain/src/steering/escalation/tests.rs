//! Every state against every move, every role against every act, and clocks that count days.

use std::collections::BTreeSet;

use chrono::Weekday;

use super::*;
use crate::language::Language;
use crate::people::{Email, HeldPost, Officer, Person, PostId, Role};
use crate::portfolio::entity::EntityId;
use crate::portfolio::project::Project;
use crate::samples::{day, french, project};
use EscalationState as S;

const TODAY: &str = "2026-11-16";
const CLOCKS: Clocks = Clocks { acknowledge: 3, sector: 10, office: 10, exception_report: 5 };

fn calendar() -> Calendar {
    Calendar { weekend: vec![Weekday::Sat, Weekday::Sun], holidays: [day("2026-11-18")].into() }
}

fn raising() -> Raising {
    Raising {
        thread: Thread(1),
        alert: None,
        risk: None,
        project: ProjectNumber(1),
        tolerance: Tolerance::Time,
        subject: "Certification".into(),
        by: Some(PersonId(7)),
    }
}

/// In this state at this level, with its clock run out yesterday.
fn standing(state: S, level: Level) -> Escalation {
    let at = "2026-11-02T09:00:00Z".parse().unwrap();
    let new = Escalation::raised(EscalationNumber(1), raising(), (at, day("2026-11-02")), &calendar(), &CLOCKS);
    Escalation { state, level, clock_until: Some(day("2026-11-15")), ..new }
}

fn level_of(state: S) -> Level {
    match state {
        S::AtOffice => Level::Office,
        S::Proposed | S::OnAgenda | S::Decided | S::Deferred | S::Executed | S::Closed => Level::Committee,
        _ => Level::Sector,
    }
}

fn moves() -> Vec<Move> {
    let because = || "Parce que".to_owned();
    vec![
        Move::Acknowledge,
        Move::SendTo(Level::Sector),
        Move::SendTo(Level::Office),
        Move::SendTo(Level::Committee),
        Move::Schedule(SittingId(3)),
        Move::Unschedule,
        Move::Decide,
        Move::Refuse { reason: because() },
        Move::Defer { to: SittingId(4), held_on: day("2026-12-21"), reason: because() },
        Move::Return { reason: because() },
        Move::Withdraw { reason: because() },
        Move::Execute { evidence: because() },
        Move::Close,
        Move::Reopen { reason: because() },
        Move::Promote,
    ]
}

fn after(escalation: &Escalation, act: Move) -> Result<Escalation, Refusal> {
    escalation.after(act, day(TODAY), &calendar(), &CLOCKS)
}

#[test]
fn every_move_leads_from_every_state_to_its_place_or_nowhere() {
    let table = [
        (S::Raised, "acknowledged at_sector at_office proposed - - - - - - withdrawn - - - at_sector"),
        (S::Acknowledged, "- at_sector at_office proposed - - - - - - withdrawn - - - at_sector"),
        (S::AtSector, "- - at_office proposed on_agenda - - - - returned withdrawn - - - at_office"),
        (S::AtOffice, "- - - proposed on_agenda - - - - returned withdrawn - - - proposed"),
        (S::Proposed, "- - - - on_agenda - - - - returned withdrawn - - - -"),
        (S::OnAgenda, "- - - - - proposed decided closed deferred returned withdrawn - - - -"),
        (S::Decided, "- - - - - - - - - - - executed - proposed -"),
        (S::Deferred, "- - - - on_agenda - - - - - withdrawn - - - -"),
        (S::Returned, "- at_sector at_office proposed - - - - - - withdrawn - - - -"),
        (S::Withdrawn, "- - - - - - - - - - - - - - -"),
        (S::Executed, "- - - - - - - - - - - - closed proposed -"),
        (S::Closed, "- - - - - - - - - - - - - proposed -"),
    ];
    assert_eq!(table.map(|(state, _)| state).as_slice(), S::ALL);
    for (state, expected) in table {
        let from = standing(state, level_of(state));
        let found: Vec<&str> = moves()
            .into_iter()
            .map(|act| match after(&from, act) {
                Ok(next) => next.state.code(),
                Err(refusal) => {
                    assert_eq!(refusal, Refusal::NotFrom(state));
                    "-"
                }
            })
            .collect();
        assert_eq!(found.join(" "), expected, "from {state}");
    }
}

#[test]
fn what_fits_is_what_is_taken() {
    for state in S::ALL.iter().copied() {
        let from = standing(state, level_of(state));
        for act in moves() {
            let Some(name) = act.act() else { continue };
            assert_eq!(name.fits(state, from.level), after(&from, act).is_ok(), "{name} from {state}");
        }
    }
}

#[test]
fn no_state_is_a_trap_and_every_state_is_reached() {
    let next = |state: S| -> BTreeSet<S> {
        let from = standing(state, level_of(state));
        moves().into_iter().filter_map(|act| after(&from, act).ok()).map(|one| one.state).collect()
    };
    let reach = |state: S| {
        let mut reached = BTreeSet::from([state]);
        loop {
            let further: BTreeSet<S> = reached.iter().flat_map(|state| next(*state)).collect();
            if further.is_subset(&reached) {
                return reached;
            }
            reached.extend(further);
        }
    };
    assert_eq!(reach(S::Raised), S::ALL.iter().copied().collect());
    for state in S::ALL.iter().copied() {
        assert!(reach(state).iter().any(|state| state.is_over()), "{state} never ends");
    }
}

#[test]
fn what_needs_a_reason_or_a_proof_is_not_done_without() {
    let blank = || "  ".to_owned();
    for (state, act, refusal) in [
        (S::OnAgenda, Move::Return { reason: blank() }, Refusal::ReasonMissing),
        (S::OnAgenda, Move::Defer { to: SittingId(4), held_on: day(TODAY), reason: blank() }, Refusal::ReasonMissing),
        (S::Raised, Move::Withdraw { reason: blank() }, Refusal::ReasonMissing),
        (S::Closed, Move::Reopen { reason: blank() }, Refusal::ReasonMissing),
        (S::Decided, Move::Execute { evidence: blank() }, Refusal::EvidenceMissing),
    ] {
        assert_eq!(after(&standing(state, Level::Committee), act), Err(refusal), "from {state}");
    }
}

#[test]
fn a_clock_runs_to_the_end_of_its_last_day() {
    let running = Escalation { clock_until: Some(day(TODAY)), ..standing(S::AtSector, Level::Sector) };
    assert_eq!(after(&running, Move::Promote), Err(Refusal::ClockRuns));
    assert!(!running.is_due(day(TODAY)) && running.is_due(day("2026-11-17")));
    let without = Escalation { clock_until: None, ..running };
    assert_eq!(after(&without, Move::Promote), Err(Refusal::ClockRuns));
}

#[test]
fn a_worker_that_slept_for_months_promotes_one_rung_and_leaves_the_next_its_days() {
    let late = day("2027-02-16");
    let promoted = standing(S::AtSector, Level::Sector).after(Move::Promote, late, &calendar(), &CLOCKS).unwrap();
    assert_eq!((promoted.state, promoted.clock_until), (S::AtOffice, Some(day("2027-03-02"))));
    assert_eq!(promoted.after(Move::Promote, late, &calendar(), &CLOCKS), Err(Refusal::ClockRuns));
}

#[test]
fn clocks_count_days_through_ramadan_and_through_a_change_of_the_hour() {
    // Morocco goes back to UTC from 7 February to 21 March 2027 (Ramadan), Europe forward on 28 March: no day is lost.
    for (from, sector) in [("2027-02-05", "2027-02-19"), ("2027-03-19", "2027-04-02"), ("2027-03-26", "2027-04-09")] {
        let raised = standing(S::Acknowledged, Level::Sector);
        let sent = raised.after(Move::SendTo(Level::Sector), day(from), &calendar(), &CLOCKS).unwrap();
        assert_eq!(sent.clock_until, Some(day(sector)), "from {from}");
    }
}

#[test]
fn a_holiday_moves_every_clock_that_starts_after_it_is_known() {
    let mut moon = calendar();
    let clock = |calendar: &Calendar| {
        let raised = standing(S::Acknowledged, Level::Sector);
        raised.after(Move::SendTo(Level::Sector), day("2027-03-08"), calendar, &CLOCKS).unwrap().clock_until
    };
    assert_eq!(clock(&moon), Some(day("2027-03-22")));
    moon.holidays.extend(["2027-03-10", "2027-03-11"].map(day));
    assert_eq!(clock(&moon), Some(day("2027-03-24")));
}

fn officer(role: Role, person: i64) -> Officer {
    let email = Email::parse("officer@sila.test").unwrap();
    let person = Person {
        id: PersonId(person),
        email,
        names: french("Agent"),
        language: Language::Fr,
        active: true,
        version: 1,
    };
    Officer { person, posts: vec![HeldPost { post: PostId(40), role, scope: vec![EntityId(1)] }] }
}

/// The acts a role may do in each state, in its own project.
fn rights(role: Role, person: i64) -> Vec<(S, String)> {
    let own = Project { lead: Some(PostId(40)), ..project(1) };
    let of = |state: S| {
        let escalation = standing(state, level_of(state));
        let acts = Act::ALL.iter().filter(|act| escalation.allows(&officer(role, person), &own, **act));
        (state, acts.map(|act| act.code()).collect::<Vec<_>>().join(" "))
    };
    S::ALL.iter().copied().map(of).filter(|(_, acts)| !acts.is_empty()).collect()
}

#[test]
fn every_role_may_make_its_own_moves_in_every_state_and_no_other() {
    let table: [(Role, &[(S, &str)]); 8] = [
        (Role::Administrator, &[]),
        (
            Role::ProgrammeOffice,
            &[
                (S::Raised, "acknowledge to_sector to_office propose withdraw"),
                (S::Acknowledged, "to_sector to_office propose withdraw"),
                (S::AtSector, "to_office propose schedule return withdraw"),
                (S::AtOffice, "propose schedule return withdraw"),
                (S::Proposed, "schedule return withdraw"),
                (S::OnAgenda, "unschedule decide defer return withdraw"),
                (S::Decided, "execute reopen"),
                (S::Deferred, "schedule withdraw"),
                (S::Returned, "to_sector to_office propose withdraw"),
                (S::Executed, "close reopen"),
                (S::Closed, "reopen"),
            ],
        ),
        (
            Role::CommitteeMember,
            &[
                (S::OnAgenda, "decide defer return"),
                (S::Decided, "reopen"),
                (S::Executed, "close reopen"),
                (S::Closed, "reopen"),
            ],
        ),
        (Role::EntityLead, &[(S::AtSector, "to_office return"), (S::Decided, "execute"), (S::Returned, "to_sector")]),
        (Role::ProjectLead, &[(S::Decided, "execute"), (S::Returned, "to_sector")]),
        (Role::Moderator, &[]),
        (Role::ComplaintHandler, &[]),
        (Role::Auditor, &[]),
    ];
    assert_eq!(table.map(|(role, _)| role).as_slice(), Role::ALL);
    for (role, expected) in table {
        let expected: Vec<_> = expected.iter().map(|(state, acts)| (*state, (*acts).to_owned())).collect();
        assert_eq!(rights(role, 8), expected, "{role}");
    }
}

#[test]
fn who_raised_it_may_withdraw_it_until_it_is_decided() {
    let withdrawn: Vec<S> = rights(Role::ProjectLead, 7)
        .into_iter()
        .filter(|(_, acts)| acts.contains("withdraw"))
        .map(|(state, _)| state)
        .collect();
    let open =
        [S::Raised, S::Acknowledged, S::AtSector, S::AtOffice, S::Proposed, S::OnAgenda, S::Deferred, S::Returned];
    assert_eq!(withdrawn, open);
}

#[test]
fn nobody_moves_the_escalation_of_another_entity_but_the_office_and_the_committee() {
    let other = Project { entity: EntityId(2), lead: Some(PostId(41)), ..project(2) };
    for role in [Role::EntityLead, Role::ProjectLead] {
        for state in S::ALL.iter().copied() {
            let escalation = standing(state, level_of(state));
            let may = Act::ALL.iter().any(|act| escalation.allows(&officer(role, 8), &other, *act));
            assert!(!may, "{role} from {state}");
        }
    }
}
