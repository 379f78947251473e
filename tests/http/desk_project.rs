//! What a project is: opened, renamed, edited; how it leaves the programme and comes back.

use domain::portfolio::project::{ProjectNumber, ProjectState};

use crate::world::{Client, Page, World};

const AT: &str = "/fr/desk/projects/PRJ-0001";

async fn fill(officer: &Client, address: &str, fields: &[(&str, &str)]) -> Page {
    let version = officer.get(address).await.is(200).field("version");
    let mut all = vec![("version", version.as_str())];
    all.extend_from_slice(fields);
    officer.post(address, &all).await
}

async fn project(world: &World, number: i64) -> domain::portfolio::project::Project {
    store::projects::find(&mut world.site.db.read(), ProjectNumber(number)).await.unwrap().unwrap()
}

#[tokio::test]
async fn the_keepers_page_reads_in_three_languages_with_a_fixed_number_of_questions() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let mut asked = vec![];
    for id in ["PRJ-0001", "PRJ-0016", "PRJ-0030"] {
        for language in ["ar", "fr", "en"] {
            let before = world.site.db.asked();
            let page = office.get(&format!("/{language}/desk/projects/{id}")).await;
            page.is(200).never_says("⟨");
            assert_eq!(page.all("h1").len(), 1);
            asked.push(world.site.db.asked() - before);
        }
    }
    assert!(asked.iter().all(|count| Some(count) == asked.first()), "{asked:?}");
    assert!(asked.iter().all(|count| *count <= 24), "{asked:?}");
}

#[tokio::test]
async fn the_office_opens_a_project_and_its_number_is_new() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let entity = project(&world, 1).await.entity.0.to_string();
    let fields = [
        ("name-ar", "منصة جديدة"),
        ("kind", "platform"),
        ("entity", entity.as_str()),
        ("tier", "2"),
        ("pooled", "yes"),
    ];
    let sent = office.post("/ar/desk/projects", &fields).await;
    let page = office.follow(&sent).await;
    page.is(200).says("منصة جديدة").says("PRJ-0043");
    assert!(project(&world, 43).await.pooled);
    assert_eq!(world.last_line().await, "added project 43");
    let head = world.journal().await;
    office.post("/ar/desk/projects", &fields).await.is(422).says("مستعمل من قبل");
    assert_eq!(world.journal().await, head, "sent twice, opened once");
}

#[tokio::test]
async fn a_project_without_what_it_needs_is_not_opened() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let before = world.journal().await;
    let long = "x".repeat(10_000);
    let fields = [
        ("name-en", long.as_str()),
        ("kind", "spaceship"),
        ("entity", "999"),
        ("started", "0205-01-01"),
        ("predecessor", "PRJ-9999"),
        ("address", "javascript:alert(1)"),
        ("axis", "99999"),
        ("tier", ""),
    ];
    let page = office.post("/en/desk/projects", &fields).await;
    page.is(422).says("10,000 characters").says("web address").says("Not before").says("one of the answers");
    assert_eq!(page.field("name-en"), long);
    assert_eq!(page.field("address"), "javascript:alert(1)");
    office.post("/en/desk/projects", &[]).await.is(422).says("This is needed");
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn a_renamed_project_keeps_its_former_name_in_sight() {
    let world = World::new().await;
    let entity = world.officer("entity@sila.test").await;
    let address = format!("{AT}/names");
    let was = project(&world, 1).await.names;
    let before = world.journal().await;
    fill(&entity, &address, &[]).await.is(422).says("nécessaire");
    let same = [
        ("name-ar", was.ar.as_deref().unwrap()),
        ("name-fr", was.fr.as_deref().unwrap()),
        ("name-en", was.en.as_deref().unwrap()),
    ];
    fill(&entity, &address, &same).await.is(422);
    assert_eq!(world.journal().await, before);
    let sent = fill(&entity, &address, &[("name-fr", "Watiqa nouvelle"), ("name-ar", "وثيقة الجديدة")]).await;
    entity.follow(&sent).await.says("Watiqa nouvelle").says("Watiqa : commande des documents d’état civil");
    assert_eq!(world.last_line().await, "renamed project 1");
    let number = entity.get(AT).await;
    number.says("PRJ-0001");
}

#[tokio::test]
async fn two_people_editing_the_identity_do_not_overwrite_each_other() {
    let world = World::new().await;
    let (office, entity) = (world.officer("pmo@sila.test").await, world.officer("entity@sila.test").await);
    let address = format!("{AT}/identity");
    let form = entity.get(&address).await;
    let (version, own) = (form.field("version"), form.field("entity"));
    let theirs = [("kind", "portal"), ("entity", own.as_str()), ("tier", "1"), ("summary-fr", "Un portail")];
    assert!(fill(&office, &address, &theirs).await.status.is_redirection());
    let head = world.journal().await;
    let mine = [("version", version.as_str()), ("kind", "registry"), ("entity", own.as_str()), ("tier", "3")];
    entity.post(&address, &mine).await.is(409).says("Un portail").says("Portail").says("Registre");
    assert_eq!(world.journal().await, head);
}

#[tokio::test]
async fn an_entity_lead_does_not_give_a_project_away() {
    let world = World::new().await;
    let entity = world.officer("entity@sila.test").await;
    let other = project(&world, 2).await.entity.0.to_string();
    let before = world.journal().await;
    let fields = [("kind", "portal"), ("entity", other.as_str()), ("tier", "1")];
    fill(&entity, &format!("{AT}/identity"), &fields).await.is(422).says("Choisissez une des réponses");
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn a_project_does_not_succeed_itself() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let own = project(&world, 1).await.entity.0.to_string();
    let before = world.journal().await;
    let fields = [("kind", "portal"), ("entity", own.as_str()), ("tier", "1"), ("predecessor", "prj-1")];
    fill(&office, &format!("{AT}/identity"), &fields).await.is(422).says("tournerait en rond");
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn a_project_leaves_with_a_reason_and_comes_back() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let (exit, resumption, phase) = (format!("{AT}/exit"), format!("{AT}/resumption"), format!("{AT}/phase"));
    let before = world.journal().await;
    fill(&office, &exit, &[("state", "stopped")]).await.is(422).says("nécessaire");
    fill(&office, &exit, &[("state", "active")]).await.is(422);
    fill(&office, &resumption, &[("why", "Essai")]).await.is(409).says("déjà actif");
    assert_eq!(world.journal().await, before);
    assert!(fill(&office, &exit, &[("state", "stopped"), ("reason-fr", "Remplacé")]).await.status.is_redirection());
    assert_eq!(project(&world, 1).await.state, ProjectState::Stopped);
    let head = world.journal().await;
    fill(&office, &phase, &[("phase", "design")]).await.is(409).says("sorti du programme");
    assert_eq!(world.journal().await, head);
    assert!(fill(&office, &resumption, &[("why", "Relancé en séance")]).await.status.is_redirection());
    assert!(fill(&office, &phase, &[("phase", "design")]).await.status.is_redirection());
    assert_eq!(world.last_line().await, "changed project 1");
}
