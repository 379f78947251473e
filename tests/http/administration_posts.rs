//! Posts, entities and the strategy tree: who holds what, and what stands under what.

use domain::people::{Email, Role};

use crate::world::World;

const ADMIN: &str = "admin@sila.test";
const LEAD: &str = "lead@sila.test";

async fn person(world: &World, email: &str) -> String {
    let email = Email::parse(email).unwrap();
    store::people::find_by_email(&mut world.site.db.read(), &email).await.unwrap().unwrap().id.0.to_string()
}

async fn post(world: &World, role: Role) -> domain::people::Post {
    let posts = store::posts::list(&mut world.site.db.read()).await.unwrap();
    posts.into_iter().find(|post| post.role == role && post.holder.is_some()).unwrap()
}

#[tokio::test]
async fn the_last_administrator_stays() {
    let world = World::new().await;
    let admin = world.officer(ADMIN).await;
    let own = person(&world, ADMIN).await;
    // Alone in the post: without a deputy nobody else administers.
    let post = post(&world, Role::Administrator).await;
    let path = format!("/fr/desk/posts/{}", post.id.0);
    let version = admin.get(&path).await.field("version");
    let alone = [("holder", own.as_str()), ("deputy", ""), ("since", "2026-11-16"), ("version", &version)];
    admin.post(&format!("{path}/appointment"), &alone).await.is(303);
    let version = admin.get(&path).await.field("version");
    let before = world.journal().await;
    admin.post(&format!("{path}/vacancy"), &[("version", &version)]).await.is(409).says("Il ne resterait personne");
    let nobody = [("holder", ""), ("deputy", ""), ("since", "2026-11-16"), ("version", &version)];
    admin.post(&format!("{path}/appointment"), &nobody).await.is(409).says("Il ne resterait personne");
    let other = [("name_fr", "Autre"), ("code", "other"), ("role", "auditor"), ("version", &version)];
    admin.post(&path, &other).await.is(409).says("Il ne resterait personne");
    assert_eq!(world.journal().await, before);
    admin.get("/fr/desk/posts").await.is(200);
}

#[tokio::test]
async fn an_appointment_gives_the_rights_and_a_vacancy_takes_them() {
    let world = World::new().await;
    let (admin, auditor) = (world.officer(ADMIN).await, world.officer("auditor@sila.test").await);
    auditor.get("/fr/desk/people").await.is(403);
    let fields = [
        ("name_fr", "Administration adjointe"),
        ("name_ar", "إدارة مساعدة"),
        ("code", "admin-2"),
        ("role", "administrator"),
    ];
    let path = admin.post("/fr/desk/posts", &fields).await.location();
    assert!(world.last_line().await.starts_with("added post"));
    let page = admin.get(&path).await;
    page.is(200).says("Vacante");
    let who = person(&world, "auditor@sila.test").await;
    let holder = [("holder", who.as_str()), ("deputy", ""), ("since", "2026-11-16"), ("version", "1")];
    admin.post(&format!("{path}/appointment"), &holder).await.is(303);
    assert!(world.last_line().await.starts_with("appointed post"));
    auditor.get("/fr/desk/people").await.is(200);
    let page = admin.get(&path).await;
    page.says("Rachid Alaoui-Smaïli").says("Nomination");
    assert_eq!(page.field("holder"), who);
    let before = world.journal().await;
    admin.post(&format!("{path}/vacancy"), &[("version", "1")]).await.is(409);
    assert_eq!(world.journal().await, before);
    admin.post(&format!("{path}/vacancy"), &[("version", "2")]).await.is(303);
    auditor.get("/fr/desk/people").await.is(403);
    admin.get("/fr/desk/posts?only=vacant").await.is(200).says("Administration adjointe");
}

#[tokio::test]
async fn an_impossible_appointment_keeps_what_was_chosen() {
    let world = World::new().await;
    let admin = world.officer(ADMIN).await;
    let path = format!("/fr/desk/posts/{}", post(&world, Role::Auditor).await.id.0);
    let version = admin.get(&path).await.field("version");
    let who = person(&world, LEAD).await;
    let before = world.journal().await;
    for (holder, deputy, since, says) in [
        (who.as_str(), who.as_str(), "2026-11-16", "déjà"),
        ("999999", "", "2026-11-16", "Choisissez une des réponses"),
        ("x", "", "2026-11-16", "Choisissez une des réponses"),
        (&who, "", "hier", "pas une date"),
        (&who, "", "1912-03-30", "Pas avant"),
        (&who, "", "2031-01-01", "Pas après"),
    ] {
        let fields = [("holder", holder), ("deputy", deputy), ("since", since), ("version", version.as_str())];
        admin.post(&format!("{path}/appointment"), &fields).await.is(422).says(says);
    }
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn a_post_without_what_it_needs_is_not_made() {
    let world = World::new().await;
    let admin = world.officer(ADMIN).await;
    let taken = post(&world, Role::Auditor).await.code;
    let before = world.journal().await;
    for (name, code, role, entity, says) in [
        ("", "p-1", "auditor", "", "Ce champ est nécessaire"),
        ("Audit", "p 1", "auditor", "", "sans espace"),
        ("Audit", "é", "auditor", "", "Seulement des lettres latines"),
        ("Audit", &taken, "auditor", "", "déjà"),
        ("Audit", "p-1", "emperor", "", "Choisissez une des réponses"),
        ("Chef", "p-1", "project_lead", "", "Ce champ est nécessaire"),
        ("Chef", "p-1", "project_lead", "999999", "Choisissez une des réponses"),
    ] {
        let fields = [("name_fr", name), ("code", code), ("role", role), ("entity", entity)];
        let page = admin.post("/fr/desk/posts", &fields).await;
        page.is(422).says(says);
        assert_eq!(page.field("code"), code);
    }
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn an_entity_moves_under_another_but_never_under_itself() {
    let world = World::new().await;
    let admin = world.officer(ADMIN).await;
    let entities = store::entities::list(&mut world.site.db.read()).await.unwrap();
    let find = |code: &str| entities.iter().find(|entity| entity.code == code).unwrap();
    let (top, below) = (find("CIGOV"), find("DPGOV"));
    let path = format!("/fr/desk/entities/{}", top.id.0);
    let before = world.journal().await;
    for (parent, says) in [
        (below.id.0.to_string(), "en rond"),
        (top.id.0.to_string(), "en rond"),
        ("999999".into(), "n’existe pas"),
        ("x".into(), "Choisissez une des réponses"),
    ] {
        let fields =
            [("name_fr", "Comité"), ("code", "CIGOV"), ("kind", "committee"), ("parent", &*parent), ("version", "1")];
        admin.post(&path, &fields).await.is(422).says(says);
    }
    let fields = [("name_fr", "Comité"), ("code", "DPGOV"), ("kind", "committee"), ("version", "1")];
    admin.post(&path, &fields).await.is(422).says("déjà");
    assert_eq!(world.journal().await, before);
    let agency = [("name_ar", "وكالة"), ("name_fr", "Agence d’essai"), ("code", "ESSAI"), ("kind", "agency")];
    let new = admin.post("/fr/desk/entities", &agency).await.location();
    let moved = [
        ("name_fr", "Agence d’essai"),
        ("code", "ESSAI"),
        ("kind", "agency"),
        ("parent", &*top.id.0.to_string()),
        ("version", "1"),
    ];
    admin.post(&new, &moved).await.is(303);
    let page = admin.get(&new).await;
    page.says("Fiche modifiée").says("Placé sous");
    assert_eq!(page.field("parent"), top.id.0.to_string());
    admin.post(&new, &moved).await.is(409).says("Rien n’a été écrasé");
    assert!(world.last_line().await.starts_with("changed entity"));
}

#[tokio::test]
async fn the_strategy_tree_is_kept_by_the_programme_office_alone() {
    let world = World::new().await;
    let before = world.journal().await;
    for email in [ADMIN, "committee@sila.test", "entity@sila.test", LEAD, "auditor@sila.test"] {
        let officer = world.officer(email).await;
        officer.get("/fr/desk/strategy").await.is(403);
        officer.post("/fr/desk/strategy", &[]).await.is(403);
        officer.post("/fr/desk/strategy/1", &[]).await.is(403);
    }
    let office = world.officer("pmo@sila.test").await;
    for language in ["ar", "fr", "en"] {
        for page in ["", "/new", "/1"] {
            office.get(&format!("/{language}/desk/strategy{page}")).await.is(200).never_says("⟨");
        }
    }
    let orphan = [("name_fr", "Action sans parent"), ("code", "X.1"), ("kind", "action"), ("parent", "")];
    office.post("/fr/desk/strategy", &orphan).await.is(422).says("une action sous une initiative");
    assert_eq!(world.journal().await, before);
    let strategy =
        [("name_fr", "Stratégie d’essai"), ("name_ar", "استراتيجية"), ("code", "ESSAI"), ("kind", "strategy")];
    let path = office.post("/fr/desk/strategy", &strategy).await.location();
    office.get(&path).await.is(200).says("Fiche créée").says("Nadia Senhaji-Alami");
    assert!(world.last_line().await.starts_with("added strategy"));
}
