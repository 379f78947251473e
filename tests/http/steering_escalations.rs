//! The ladder: who moves what, what is refused, and clocks that nobody has to watch.

use chrono::TimeDelta;
use domain::steering::escalation::{Escalation, EscalationNumber, EscalationState};
use sila::workers::evaluation;
use store::escalations;

use crate::world::{Client, Page, World};

const AT: &str = "/fr/desk/escalations";

async fn escalation(world: &World, number: i64) -> Escalation {
    escalations::find(&mut world.site.db.read(), EscalationNumber(number)).await.unwrap().unwrap()
}

async fn fill(officer: &Client, address: &str, fields: &[(&str, &str)]) -> Page {
    let version = officer.get(address).await.is(200).field("version");
    let mut all = vec![("version", version.as_str())];
    all.extend_from_slice(fields);
    officer.post(address, &all).await
}

fn report() -> Vec<(&'static str, &'static str)> {
    vec![
        ("cause", "Le marché est infructueux"),
        ("consequences", "Six mois de retard"),
        ("option-1", "Relancer"),
        ("option-1-days", "90"),
        ("option-1-amount", "250 000"),
        ("option-2", "Passer par la centrale d’achat"),
        ("option-2-days", "-10"),
        ("recommended", "2"),
        ("recommendation", "La centrale d’achat est plus rapide"),
    ]
}

#[tokio::test]
async fn an_escalation_climbs_by_hand_from_the_first_notice_to_the_proposal() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let new = "/fr/desk/projects/PRJ-0001/escalations";
    let before = world.journal().await;
    lead.post(new, &[("subject", ""), ("tolerance", "time")]).await.is(422);
    lead.post(new, &[("subject", "Retard"), ("tolerance", "patience")]).await.is(422);
    lead.post(new, &[("subject", "Retard"), ("tolerance", "time"), ("alert", "ALR-9999")]).await.is(422);
    assert_eq!(world.journal().await, before);
    let sent = lead.post(new, &[("subject", "Retard du marché"), ("tolerance", "time")]).await;
    let page = sent.location();
    assert!(page.ends_with("ESC-0008"), "{page}");
    let twice = lead.post(new, &[("subject", "Retard du marché"), ("tolerance", "time")]).await;
    assert_eq!(twice.location(), page, "sent twice, raised once");
    lead.get(&page).await.says("encore 3 jours ouvrables");
    lead.post(&format!("{page}/acknowledgement"), &[("version", "1")]).await.is(403);
    let office = world.officer("pmo@sila.test").await;
    office.post(&format!("{page}/acknowledgement"), &[("version", "7")]).await.is(409);
    assert!(office.post(&format!("{page}/acknowledgement"), &[("version", "1")]).await.status.is_redirection());
    office.post(&format!("{page}/acknowledgement"), &[("version", "2")]).await.is(409);
    office.get(&format!("{page}/execution")).await.is(409);
    let address = format!("{page}/hand-over");
    lead.get(&address).await.is(403);
    fill(&office, &address, &[("level", "7")]).await.is(422);
    assert!(fill(&office, &address, &[("level", "1"), ("reason", "D’abord le secteur")]).await.status.is_redirection());
    let entity = world.officer("entity@sila.test").await;
    fill(&entity, &address, &[("level", "3")]).await.is(403);
    assert!(fill(&entity, &address, &[("level", "2")]).await.status.is_redirection());
    assert!(fill(&office, &address, &[("level", "3")]).await.status.is_redirection());
    assert_eq!(escalation(&world, 8).await.state, EscalationState::Proposed);
    office.get(&page).await.says("proposée au comité").says("D’abord le secteur");
    assert_eq!(world.last_line().await, "proposed escalation ESC-0008");
}

#[tokio::test]
async fn an_exception_report_is_complete_or_refused_and_nobody_overwrites_anothers() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let address = format!("{AT}/ESC-0006/report");
    let before = world.journal().await;
    for missing in ["cause", "option-2", "recommended", "recommendation"] {
        let fields: Vec<_> = report().into_iter().filter(|(name, _)| *name != missing).collect();
        let page = fill(&lead, &address, &fields).await;
        page.is(422).says("nécessaire");
        assert_eq!(page.field("option-1-amount"), "250 000");
    }
    assert_eq!(world.journal().await, before);
    assert!(fill(&lead, &address, &report()).await.status.is_redirection());
    let mut stale = vec![("version", "0")];
    stale.extend(report());
    lead.post(&address, &stale).await.is(409);
    lead.get(&format!("{AT}/ESC-0006/sheet")).await.is(200).says("recommandée").says("-10");
    lead.get(&format!("{AT}/ESC-0005/report")).await.is(403);
    lead.get(&format!("{AT}/ESC-0007/sheet")).await.is(403);
    let office = world.officer("pmo@sila.test").await;
    office.get(&format!("{AT}/ESC-0001/report")).await.is(409);
}

#[tokio::test]
async fn a_decision_is_executed_with_proof_closed_by_the_committee_and_reopened_with_a_reason() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let committee = world.officer("committee@sila.test").await;
    let page = format!("{AT}/ESC-0002");
    committee.get(&format!("{page}/execution")).await.is(403);
    fill(&office, &format!("{page}/execution"), &[("evidence", " ")]).await.is(422);
    let proof = [("evidence", "Circulaire 12/2026")];
    assert!(fill(&office, &format!("{page}/execution"), &proof).await.status.is_redirection());
    assert!(fill(&committee, &format!("{page}/closure"), &[]).await.status.is_redirection());
    assert_eq!(escalation(&world, 2).await.state, EscalationState::Closed);
    fill(&committee, &format!("{page}/reopening"), &[("reason", "")]).await.is(422);
    assert!(
        fill(&committee, &format!("{page}/reopening"), &[("reason", "Non appliquée")]).await.status.is_redirection()
    );
    assert_eq!(escalation(&world, 2).await.state, EscalationState::Proposed);
    committee.get(AT).await.is(200).says("rouvertes après la décision");
}

#[tokio::test]
async fn who_raised_it_withdraws_it_and_another_entity_does_not_even_see_it() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    lead.get(&format!("{AT}/ESC-0005")).await.is(403);
    lead.get(AT).await.is(200).never_says("ESC-0005");
    fill(&lead, &format!("{AT}/ESC-0006/withdrawal"), &[("reason", "")]).await.is(422);
    let because = [("reason", "Le décret est paru")];
    assert!(fill(&lead, &format!("{AT}/ESC-0006/withdrawal"), &because).await.status.is_redirection());
    lead.get(&format!("{AT}/ESC-0006/withdrawal")).await.is(409);
    let auditor = world.officer("auditor@sila.test").await;
    auditor.get(&format!("{AT}/ESC-0005")).await.is(200);
    auditor.get(&format!("{AT}/ESC-0005/withdrawal")).await.is(403);
}

#[tokio::test]
async fn a_clock_that_runs_out_moves_one_rung_and_tells_who_stands_there() {
    let world = World::new().await;
    world.wait(TimeDelta::days(9));
    let outcome = evaluation::run(&world.site).await.unwrap();
    // ESC-0006 had until the twenty-fourth at the sector, ESC-0007 until the seventeenth to be acknowledged.
    assert_eq!(outcome.promoted, 2);
    assert_eq!(escalation(&world, 6).await.state, EscalationState::AtOffice);
    assert_eq!(escalation(&world, 7).await.state, EscalationState::AtSector);
    assert_eq!(escalation(&world, 5).await.state, EscalationState::AtOffice, "its last day is today");
    let letters = world.letters().await;
    let to_office = letters.iter().filter(|letter| letter.text.contains("ESC-0006")).count();
    assert!(to_office >= 2, "the holders and deputies of the office are told: {to_office}");
    let head = world.journal().await;
    evaluation::run(&world.site).await.unwrap();
    assert_eq!(world.journal().await, head, "looked at twice, promoted once");
    world.officer("pmo@sila.test").await.get(&format!("{AT}/ESC-0006")).await.says("L’échéance");
}

#[tokio::test]
async fn two_workers_at_once_never_promote_twice() {
    let world = World::new().await;
    world.wait(TimeDelta::days(9));
    let (one, other) = tokio::join!(evaluation::run(&world.site), evaluation::run(&world.site));
    assert_eq!(one.unwrap().promoted + other.unwrap().promoted, 2);
    let steps = escalations::steps(&mut world.site.db.read(), EscalationNumber(6)).await.unwrap();
    assert_eq!(steps.iter().filter(|step| step.by.is_none()).count(), 1);
    world.letters().await;
}

#[tokio::test]
async fn a_worker_that_was_down_for_a_month_catches_up_rung_by_rung() {
    let world = World::new().await;
    world.wait(TimeDelta::days(40));
    assert_eq!(evaluation::run(&world.site).await.unwrap().promoted, 3);
    assert_eq!(escalation(&world, 6).await.state, EscalationState::AtOffice, "one rung, with its whole clock");
    world.wait(TimeDelta::days(20));
    evaluation::run(&world.site).await.unwrap();
    assert_eq!(escalation(&world, 6).await.state, EscalationState::Proposed);
    world.letters().await;
}

#[tokio::test]
async fn a_thread_tells_the_story_from_the_request_to_the_proof() {
    let world = World::new().await;
    let page = world.officer("auditor@sila.test").await.get("/fr/desk/threads/1").await;
    page.is(200).says("ALR-0001").says("ESC-0001").says("rapport d’exception rédigé").says("Agrément publié");
    world.officer("lead@sila.test").await.get("/fr/desk/threads/1").await.is(403);
    world.officer("auditor@sila.test").await.get("/fr/desk/threads/99999").await.is(404);
}

#[tokio::test]
async fn a_clock_past_its_day_counts_in_the_computed_rating() {
    let world = World::new().await;
    let clock = async |number: i64| {
        let project = domain::portfolio::project::ProjectNumber(number);
        store::standings::burdens(&mut world.site.db.read(), project).await.unwrap().clock
    };
    assert_eq!(clock(10).await, None, "on the agenda no clock runs");
    assert_eq!(clock(25).await, Some("2026-11-17".parse().unwrap()));
}
