//! The desk in the morning: by role, what waits; and the reminder that can be sent from there.

use chrono::TimeDelta;

use crate::world::World;

const OFFICERS: [&str; 8] = [
    "pmo@sila.test",
    "committee@sila.test",
    "entity@sila.test",
    "lead@sila.test",
    "moderator@sila.test",
    "handler@sila.test",
    "auditor@sila.test",
    "admin@sila.test",
];

#[tokio::test]
async fn nobody_has_a_desk_without_signing_in() {
    let world = World::new().await;
    let page = world.visitor().get("/fr/desk").await;
    assert_eq!(page.location(), "/fr/sign-in?next=%2Ffr%2Fdesk");
}

#[tokio::test]
async fn every_officer_has_a_desk_in_every_language() {
    let world = World::new().await;
    for email in OFFICERS {
        let officer = world.officer(email).await;
        for language in ["ar", "fr", "en"] {
            let page = officer.get(&format!("/{language}/desk")).await;
            page.is(200).never_says("⟨");
            assert_eq!(page.all("h1").len(), 1, "{email} {language}");
        }
    }
}

#[tokio::test]
async fn a_lead_finds_their_projects_and_the_two_minute_update() {
    let world = World::new().await;
    let page = world.officer("lead@sila.test").await.get("/fr/desk").await;
    page.is(200).says("Mes projets").says("Watiqa").never_says("Relancer");
    assert!(page.link("deux minutes").ends_with("/update"));
    assert!(page.attribute("a[href='/fr/desk/projects/PRJ-0001/update']", "class").is_some());
}

#[tokio::test]
async fn an_entity_lead_finds_the_projects_of_the_entity_and_no_others() {
    let world = World::new().await;
    let page = world.officer("entity@sila.test").await.get("/fr/desk").await;
    page.is(200).says("Projets de mon entité").says("Watiqa").never_says("casier judiciaire");
}

#[tokio::test]
async fn the_office_finds_alerts_late_updates_and_anomalies() {
    let world = World::new().await;
    let page = world.officer("pmo@sila.test").await.get("/en/desk").await;
    page.is(200).says("Requests for help and alerts").says("Sans arrêté publié").says("Anomalies").says("Vacant post");
    page.says("Open a project");
}

#[tokio::test]
async fn the_committee_reads_an_overview_and_opens_nothing() {
    let world = World::new().await;
    for email in ["committee@sila.test", "auditor@sila.test"] {
        let page = world.officer(email).await.get("/en/desk").await;
        page.is(200).says("The portfolio at a glance").never_says("Open a project").never_says("Remind");
    }
}

#[tokio::test]
async fn a_moderator_is_told_that_nothing_waits() {
    let world = World::new().await;
    world.officer("moderator@sila.test").await.get("/en/desk").await.is(200).says("Nothing waits for you here");
}

#[tokio::test]
async fn an_administrator_is_shown_where_their_own_work_is() {
    let world = World::new().await;
    let page = world.officer("admin@sila.test").await.get("/en/desk").await;
    page.is(200).says("Administration").never_says("Nothing waits").never_says("Open a project");
}

#[tokio::test]
async fn a_silent_project_becomes_late_and_its_lead_gets_one_letter_a_day() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    world.wait(TimeDelta::hours(1));
    let sent = office.post("/fr/desk/projects/PRJ-0001/reminders", &[]).await;
    office.follow(&sent).await.is(200).says("lettres sont parties");
    let letters = world.letters().await;
    let to: Vec<&str> = letters.iter().map(|letter| letter.to.as_str()).collect();
    assert!(to.iter().any(|to| to.contains("lead@sila.test")), "{to:?}");
    assert_eq!(letters.len(), 2, "the holder and the deputy");
    assert_eq!(world.last_line().await, "reminded project 1");
    let again = office.post("/fr/desk/projects/PRJ-0001/reminders", &[]).await;
    office.follow(&again).await.says("Aucune lettre");
    assert_eq!(world.letters().await.len(), 2);
}

#[tokio::test]
async fn only_the_office_reminds() {
    let world = World::new().await;
    let before = world.journal().await;
    for email in OFFICERS.into_iter().filter(|email| *email != "pmo@sila.test") {
        world.officer(email).await.post("/fr/desk/projects/PRJ-0001/reminders", &[]).await.is(403);
    }
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn the_desk_asks_the_same_number_of_questions_however_much_there_is() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    office.get("/fr/desk").await.is(200);
    let before = world.site.db.asked();
    office.get("/fr/desk").await.is(200);
    let few = world.site.db.asked() - before;
    let bulk = seeds::Bulk { projects: 20, seed: 1 };
    seeds::load_bulk(&world.site.db, bulk, world.site.today(), world.site.clock.now()).await.unwrap();
    let before = world.site.db.asked();
    office.get("/fr/desk").await.is(200);
    assert_eq!(world.site.db.asked() - before, few);
    assert!(few <= 30, "{few} statements");
}

#[tokio::test]
async fn the_style_page_is_for_officers() {
    let world = World::new().await;
    assert!(world.visitor().get("/fr/desk/style").await.status.is_redirection());
    world.officer("auditor@sila.test").await.get("/ar/desk/style").await.is(200);
}
