//! What becomes of a finding over time, and who may do what with an alert.

use super::*;
use crate::language::Language;
use crate::people::{Email, HeldPost, Person, PostId};
use crate::portfolio::entity::EntityId;
use crate::samples::{day, french, project};

const TODAY: &str = "2026-11-16";

fn finding(cause: &str, level: Level, days: i64) -> Finding {
    Finding {
        rule: Rule::ReportLate,
        project: ProjectNumber(1),
        cause: cause.into(),
        level,
        facts: Facts::NoReport { cutoff: day("2026-09-13"), days },
        thread: None,
    }
}

fn alert() -> Alert {
    Alert::opened(AlertNumber(1), Thread(1), finding("R1:1", Level::Sector, 8), day("2026-11-10"))
}

fn request() -> Alert {
    let what = Request { what: " Serveurs ".into(), wanted_by: None, unblocker: None, by: Some(PersonId(7)) };
    Alert::asked(AlertNumber(2), Thread(2), ProjectNumber(1), what, day("2026-11-10"))
}

#[test]
fn the_same_cause_ages_and_is_never_a_second_alert() {
    let changes = reconcile(&[alert()], vec![finding("R1:1", Level::Sector, 14)], day(TODAY));
    let [Change::Seen(seen)] = changes.as_slice() else { panic!("{changes:?}") };
    assert_eq!((seen.first_seen_on, seen.last_seen_on), (day("2026-11-10"), day(TODAY)));
    assert_eq!(reconcile(std::slice::from_ref(seen), vec![finding("R1:1", Level::Sector, 14)], day(TODAY)), []);
}

#[test]
fn a_new_cause_opens_and_a_cause_that_is_gone_settles() {
    let found = finding("R1:2", Level::Sector, 8);
    let changes = reconcile(&[alert()], vec![found.clone()], day(TODAY));
    let [Change::Settled(settled), Change::Open(open)] = changes.as_slice() else { panic!("{changes:?}") };
    assert_eq!((settled.state, settled.settled_on, open), (AlertState::Settled, Some(day(TODAY)), &found));
    assert_eq!(reconcile(std::slice::from_ref(settled), vec![], day(TODAY)), [], "settled is settled");
}

#[test]
fn a_sleeper_sleeps_to_its_day_and_wakes_by_itself_or_when_it_gets_worse() {
    let asleep = alert().snooze(day("2026-11-20"), "Réunion le 20", day(TODAY)).unwrap();
    for (today, level, woken) in [
        ("2026-11-20", Level::Sector, false),
        ("2026-11-21", Level::Sector, true),
        ("2026-12-31", Level::Sector, true),
        ("2026-11-18", Level::Office, true),
    ] {
        let changes = reconcile(std::slice::from_ref(&asleep), vec![finding("R1:1", level, 9)], day(today));
        let woke = matches!(changes.as_slice(), [Change::Woken(alert)] if alert.state == AlertState::Open);
        assert_eq!(woke, woken, "{today} {level}");
    }
}

#[test]
fn a_persons_request_is_not_settled_by_a_rule_and_still_wakes() {
    assert_eq!(reconcile(&[request()], vec![], day(TODAY)), []);
    let asleep = request().snooze(day("2026-11-17"), "Demain", day(TODAY)).unwrap();
    assert!(matches!(reconcile(&[asleep], vec![], day("2026-11-18")).as_slice(), [Change::Woken(_)]));
}

#[test]
fn a_snooze_wants_a_reason_and_a_day_within_sixty() {
    let first = day("2026-11-17");
    let last = day("2027-01-15");
    for (until, reason, expected) in [
        ("2026-11-20", " ", Err(Refusal::ReasonMissing)),
        (TODAY, "Oui", Err(Refusal::TooEarly { first })),
        ("2026-11-17", "Oui", Ok(())),
        ("2027-01-15", "Oui", Ok(())),
        ("2027-01-16", "Oui", Err(Refusal::TooLate { last })),
    ] {
        assert_eq!(alert().snooze(day(until), reason, day(TODAY)).map(drop), expected, "{until} {reason:?}");
    }
}

#[test]
fn a_request_is_lowered_and_settled_only_with_a_reason() {
    assert_eq!(request().lower(" "), Err(Refusal::ReasonMissing));
    assert_eq!(request().settle("", day(TODAY)), Err(Refusal::ReasonMissing));
    let lowered = request().lower("Réglé dans le secteur").unwrap();
    assert_eq!(lowered.level, Level::Sector);
    assert_eq!(lowered.lower("Encore"), Err(Refusal::Lowest));
    assert_eq!(alert().lower("Une règle"), Err(Refusal::ByRule));
    assert_eq!(alert().settle("Une règle", day(TODAY)), Err(Refusal::ByRule));
    let settled = request().settle("Serveurs livrés", day(TODAY)).unwrap();
    assert_eq!(settled.acknowledge(), Err(Refusal::Over));
    assert_eq!(request().acknowledge().and_then(|seen| seen.acknowledge()), Err(Refusal::Unchanged));
}

#[test]
fn the_same_words_sent_twice_are_one_request() {
    let again = Request { what: "serveurs".into(), wanted_by: None, unblocker: None, by: None };
    assert_eq!(again.cause(ProjectNumber(1)), request().cause);
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

#[test]
fn every_role_may_do_its_own_with_an_alert_and_nothing_else() {
    let own = Project { lead: Some(PostId(40)), ..project(1) };
    let office_alert = Alert { level: Level::Office, ..alert() };
    // Acknowledge, snooze, lower, settle, escalate; for a rule's alert of the sector, of the office, for a request.
    let table: [(Role, [&str; 3]); 8] = [
        (Role::Administrator, [".....", ".....", "....."]),
        (Role::ProgrammeOffice, ["AS..E", "AS..E", "ASLTE"]),
        (Role::CommitteeMember, [".....", ".....", "....."]),
        (Role::EntityLead, ["AS..E", "....E", ".SLTE"]),
        (Role::ProjectLead, ["....E", "....E", "....E"]),
        (Role::Moderator, [".....", ".....", "....."]),
        (Role::ComplaintHandler, [".....", ".....", "....."]),
        (Role::Auditor, [".....", ".....", "....."]),
    ];
    assert_eq!(table.map(|(role, _)| role).as_slice(), Role::ALL);
    for (role, expected) in table {
        let found = [alert(), office_alert.clone(), request()].map(|alert| {
            let may = |act: &AlertAct| alert.allows(&officer(role, 8), &own, *act);
            AlertAct::ALL
                .iter()
                .zip("ASLTE".chars())
                .map(|(act, sign)| if may(act) { sign } else { '.' })
                .collect::<String>()
        });
        assert_eq!(found, expected, "{role}");
    }
    let sender = officer(Role::ProjectLead, 7);
    assert!(request().allows(&sender, &own, AlertAct::Settle), "who asked may say that it is answered");
    let settled = request().settle("Fait", day(TODAY)).unwrap();
    let office = officer(Role::ProgrammeOffice, 9);
    assert!(AlertAct::ALL.iter().all(|act| !settled.allows(&office, &own, *act)), "what is over is over");
}
