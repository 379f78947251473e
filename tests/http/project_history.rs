//! The history of a project: from the journal, under the post for the public and under the name for officers.

use domain::journal::{Action, Actor, Change, Subject};
use domain::people::Email;

use crate::world::World;

/// A line of the journal about a project, by a person.
async fn write(world: &World, project: i64, by: &str, change: impl Fn(Change) -> Change) {
    let mut tx = world.site.db.begin().await.unwrap();
    let email = Email::parse(by).unwrap();
    let person = store::people::find_by_email(&mut tx, &email).await.unwrap().unwrap();
    let line = Change {
        at: world.site.clock.now(),
        by: Actor::Person(person.id),
        subject: Subject::Project,
        record: project.to_string(),
        project: Some(project),
        action: Action::Changed,
        what: String::new(),
        from: None,
        to: None,
        why: None,
    };
    store::journal::add(&mut tx, change(line)).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn the_public_reads_the_post_and_officers_read_the_name() {
    let world = World::new().await;
    write(&world, 5, "pmo@sila.test", |line| Change {
        what: "phase".into(),
        from: Some("design".into()),
        to: Some("build".into()),
        why: Some("Le marché est notifié.".into()),
        ..line
    })
    .await;
    let public = world.visitor().get("/fr/projects/PRJ-0005/history").await;
    public.says("Directrice du programme e-gouvernement").says("Conception").says("Réalisation");
    public.says("Le marché est notifié.").never_says("Senhaji");
    let auditor = world.officer("auditor@sila.test").await.get("/fr/projects/PRJ-0005/history").await;
    auditor.says("Nadia Senhaji-Alami");
}

#[tokio::test]
async fn a_withheld_part_leaves_no_value_in_the_history() {
    let world = World::new().await;
    write(&world, 30, "pmo@sila.test", |line| Change {
        action: Action::Reported,
        to: Some("Intrusion under study".into()),
        why: Some("Intrusion again".into()),
        ..line
    })
    .await;
    write(&world, 33, "pmo@sila.test", |line| Change {
        what: "budget:2027".into(),
        from: Some("987654321".into()),
        to: Some("987654322".into()),
        ..line
    })
    .await;
    for language in ["ar", "fr", "en"] {
        for reader in [world.visitor(), world.officer("lead@sila.test").await] {
            reader.get(&format!("/{language}/projects/PRJ-0030/history")).await.is(200).never_says("Intrusion");
            reader.get(&format!("/{language}/projects/PRJ-0033/history")).await.is(200).never_says("98765432");
        }
    }
    let office = world.officer("pmo@sila.test").await;
    office.get("/fr/projects/PRJ-0030/history").await.says("Intrusion under study").says("Intrusion again");
    office.get("/fr/projects/PRJ-0033/history").await.says("987654322");
}

#[tokio::test]
async fn a_field_nobody_knows_is_not_published_by_oversight() {
    let world = World::new().await;
    write(&world, 5, "pmo@sila.test", |line| Change {
        what: "supplier_phone".into(),
        to: Some("0600000000".into()),
        ..line
    })
    .await;
    world.visitor().get("/fr/projects/PRJ-0005/history").await.is(200).never_says("0600000000");
    world.officer("auditor@sila.test").await.get("/fr/projects/PRJ-0005/history").await.says("0600000000");
}

#[tokio::test]
async fn what_stands_in_the_journal_is_text_and_never_markup() {
    let world = World::new().await;
    write(&world, 5, "pmo@sila.test", |line| Change {
        what: "name".into(),
        to: Some("<script>alert(1)</script>".into()),
        ..line
    })
    .await;
    let page = world.visitor().get("/fr/projects/PRJ-0005/history").await;
    page.says("<script>alert(1)</script>").never_says("<script>alert");
}

#[tokio::test]
async fn a_long_history_is_turned_page_by_page_and_loses_nothing() {
    let world = World::new().await;
    for number in 0..60 {
        write(&world, 5, "pmo@sila.test", |line| Change {
            what: "name".into(),
            to: Some(format!("Nom-{number:02}.")),
            ..line
        })
        .await;
    }
    let first = world.visitor().get("/fr/projects/PRJ-0005/history").await;
    let second = world.visitor().get(&first.link("Lignes plus anciennes")).await;
    for number in 0..60 {
        let name = format!("Nom-{number:02}.");
        assert!(first.words().contains(&name) != second.words().contains(&name), "{name} stands on one page");
    }
    second.says("création");
    assert_eq!(second.link("Lignes les plus récentes"), "/fr/projects/PRJ-0005/history");
    for odd in ["abc", "-5", "0", "99999999999999999999"] {
        world.visitor().get(&format!("/fr/projects/PRJ-0005/history?before={odd}")).await.is(200).says("Nom-59.");
    }
}

#[tokio::test]
async fn what_was_done_at_the_desk_is_told_in_words() {
    let world = World::new().await;
    let lines = [
        ("budget 2027", "100000 / 0 / 0", "12345600 / 0 / 0", "123 456 DH"),
        ("flagship", "false", "true", "oui"),
        ("tier", "1", "2", "Rang 2, stratégique"),
        ("factor pooling", "partly", "met", "Promotion de la mutualisation"),
    ];
    for (what, from, to, _) in lines {
        let change = |line| Change { what: what.into(), from: Some(from.into()), to: Some(to.into()), ..line };
        write(&world, 5, "pmo@sila.test", change).await;
    }
    let entity = store::entities::find_by_code(&mut world.site.db.read(), "CNSS".into()).await.unwrap().unwrap();
    write(&world, 5, "pmo@sila.test", |line| Change {
        what: "entity".into(),
        to: Some(entity.id.0.to_string()),
        ..line
    })
    .await;
    let page = world.visitor().get("/fr/projects/PRJ-0005/history").await;
    let told = page.words().replace(['\u{a0}', '\u{202f}'], " ");
    for words in lines.map(|(.., words)| words).into_iter().chain(["Caisse nationale de sécurité sociale"]) {
        assert!(told.contains(words), "{words}: {told}");
    }
}

#[tokio::test]
async fn a_change_made_at_the_desk_appears_in_the_history() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let form = office.get("/fr/desk/projects/PRJ-0005/phase").await;
    let fields = [("version", form.is(200).field("version")), ("phase", "pilot".to_owned())];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    office.post("/fr/desk/projects/PRJ-0005/phase", &fields).await.is(303);
    world.visitor().get("/fr/projects/PRJ-0005/history").await.says("Projet · modification (phase) · Réalisation");
}
