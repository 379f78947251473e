//! People as an administrator keeps them: invited, renamed, shut out, let in again.

use domain::people::Email;

use crate::world::{Client, Page, World};

const ADMIN: &str = "admin@sila.test";
const LEAD: &str = "lead@sila.test";

async fn id(world: &World, email: &str) -> i64 {
    let email = Email::parse(email).unwrap();
    store::people::find_by_email(&mut world.site.db.read(), &email).await.unwrap().unwrap().id.0
}

async fn invite(admin: &Client, email: &str, name: &str) -> Page {
    let fields = [("name_fr", name), ("email", email), ("language", "fr")];
    admin.post("/fr/desk/people", &fields).await
}

#[tokio::test]
async fn only_an_administrator_keeps_people_posts_and_entities() {
    let world = World::new().await;
    let before = world.journal().await;
    let reads = [
        "/fr/desk/people",
        "/fr/desk/people/new",
        "/fr/desk/people/1",
        "/fr/desk/people/1/departure",
        "/fr/desk/posts",
        "/fr/desk/posts/new",
        "/fr/desk/posts/1",
        "/fr/desk/entities",
        "/fr/desk/entities/new",
        "/fr/desk/entities/1",
    ];
    let writes = [
        "/fr/desk/people",
        "/fr/desk/people/1",
        "/fr/desk/people/1/invitation",
        "/fr/desk/people/1/departure",
        "/fr/desk/people/1/return",
        "/fr/desk/people/1/second-step/removal",
        "/fr/desk/posts",
        "/fr/desk/posts/1",
        "/fr/desk/posts/1/appointment",
        "/fr/desk/posts/1/vacancy",
        "/fr/desk/entities",
        "/fr/desk/entities/1",
    ];
    for email in ["pmo", "committee", "entity", "lead", "moderator", "handler", "auditor"] {
        let officer = world.officer(&format!("{email}@sila.test")).await;
        for path in reads {
            officer.get(path).await.is(403);
        }
        for path in writes {
            officer.post(path, &[]).await.is(403);
        }
    }
    for path in reads {
        world.visitor().get(path).await.is(303);
    }
    for path in writes {
        world.visitor().post(path, &[]).await.is(401);
        world.officer(ADMIN).await.with_header("sec-fetch-site", "same-site").post(path, &[]).await.is(400);
    }
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn what_does_not_exist_is_a_page_that_says_so() {
    let world = World::new().await;
    let admin = world.officer(ADMIN).await;
    for path in
        ["people/999999", "people/x", "people/-1", "posts/999999", "entities/999999", "people/99999999999999999999"]
    {
        admin.get(&format!("/fr/desk/{path}")).await.is(404);
        admin.post(&format!("/fr/desk/{path}"), &[("name_fr", "X")]).await.is(404);
    }
}

#[tokio::test]
async fn a_bad_invitation_keeps_what_was_typed_and_invites_nobody() {
    let world = World::new().await;
    let admin = world.officer(ADMIN).await;
    let before = world.journal().await;
    let long = "ن".repeat(10_000);
    for (name, email, language, says) in [
        ("", "a@sila.test", "fr", "Ce champ est nécessaire"),
        ("Amina", "amina", "fr", "adresse électronique"),
        ("Amina", LEAD, "fr", "déjà"),
        ("Amina", "a@sila.test", "xx", "Choisissez une des réponses"),
        (&long, "a@sila.test", "fr", "200 au plus"),
        ("Ami\u{0}na", "a@sila.test", "fr", "caractère invisible"),
        ("Ami\u{202e}na", "a@sila.test", "fr", "caractère invisible"),
        ("Amina", "a@sila.test\r\nBcc: x@y.z", "fr", "adresse électronique"),
    ] {
        let fields = [("name_fr", name), ("email", email), ("language", language)];
        let page = admin.post("/fr/desk/people", &fields).await;
        page.is(422).says(says);
        assert_eq!(
            page.field("name_fr").chars().count(),
            name.chars().filter(|c| *c != '\0').count() + usize::from(name.contains('\0'))
        );
    }
    assert_eq!(world.journal().await, before);
    assert!(world.letters().await.is_empty());
}

#[tokio::test]
async fn who_is_invited_chooses_a_password_and_comes_in() {
    let world = World::new().await;
    let admin = world.officer(ADMIN).await;
    let page = invite(&admin, "New.Officer@sila.test", "Amina O’Hara").await;
    let person = admin.follow(&page).await;
    person.is(200).says("Invitation envoyée").says("Amina O’Hara");
    assert!(world.last_line().await.starts_with("invited person"));
    let letters = world.letters().await;
    assert!(letters[0].to.contains("new.officer@sila.test"));
    let link = letters[0].link();
    world.visitor().get(&link).await.is(200).says("Bienvenue, Amina O’Hara");
    let fields = [("password", "une très longue phrase"), ("again", "une très longue phrase")];
    world.visitor().post(&link, &fields).await.is(303);
    world.visitor().get(&link).await.is(410);
    let fields = [("email", "new.officer@sila.test"), ("password", "une très longue phrase")];
    let newcomer = world.visitor();
    newcomer.post("/fr/sign-in", &fields).await.is(303);
    newcomer.get("/fr/account").await.is(200).says("Aucune fonction");
    newcomer.get("/fr/desk/people").await.is(403);
}

#[tokio::test]
async fn an_invitation_lasts_seven_days_and_a_new_one_replaces_it() {
    let world = World::new().await;
    let admin = world.officer(ADMIN).await;
    let person = invite(&admin, "late@sila.test", "Tardif").await.location();
    let first = world.letters().await[0].link();
    world.wait(chrono::TimeDelta::days(8));
    world.visitor().get(&first).await.is(410);
    let admin = world.officer(ADMIN).await;
    admin.post(&format!("{person}/invitation"), &[]).await.is(303);
    let letters = world.letters().await;
    let second = letters.iter().map(crate::world::Letter::link).find(|link| *link != first).unwrap();
    world.visitor().get(&second).await.is(200);
    let lead = id(&world, LEAD).await;
    admin.post(&format!("/fr/desk/people/{lead}/invitation"), &[]).await.is(409).says("pas d’invitation à renvoyer");
}

#[tokio::test]
async fn nobody_closes_their_own_access() {
    let world = World::new().await;
    let admin = world.officer(ADMIN).await;
    let own = id(&world, ADMIN).await;
    let page = admin.get(&format!("/fr/desk/people/{own}")).await;
    page.is(200).never_says(&format!("/fr/desk/people/{own}/departure"));
    let before = world.journal().await;
    admin.post(&format!("/fr/desk/people/{own}/departure"), &[("version", "1")]).await.is(409).says("propre accès");
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn who_leaves_is_out_at_once_and_leaves_their_posts_vacant() {
    let world = World::new().await;
    let (admin, lead) = (world.officer(ADMIN).await, world.officer(LEAD).await);
    lead.get("/fr/account").await.is(200);
    let path = format!("/fr/desk/people/{}", id(&world, LEAD).await);
    let ask = admin.get(&format!("{path}/departure")).await;
    ask.is(200).says("Fermer l’accès de Meryem Ouaziz");
    let before = world.journal().await;
    admin.post(&format!("{path}/departure"), &[("version", "99")]).await.is(409);
    assert_eq!(world.journal().await, before);
    let version = ask.field("version");
    admin.post(&format!("{path}/departure"), &[("version", &version)]).await.is(303);
    lead.get("/fr/account").await.is(303);
    let fields = [("email", LEAD), ("password", "demonstration")];
    world.visitor().post("/fr/sign-in", &fields).await.is(422);
    admin.get(&path).await.is(200).says("Accès fermé").says("Aucune fonction");
    assert!(world.last_line().await.starts_with("vacated post"));
    world.visitor().post("/fr/reset", &[("email", LEAD)]).await.is(303);
    assert!(world.letters().await.is_empty(), "who has left gets no letter");
    admin.post(&format!("{path}/return"), &[]).await.is(303);
    admin.get(&path).await.is(200).says("En activité").says("Accès rouvert").says("Aucune fonction");
}

#[tokio::test]
async fn two_administrators_at_one_record_see_both_texts() {
    let world = World::new().await;
    let admin = world.officer(ADMIN).await;
    let path = format!("/fr/desk/people/{}", id(&world, LEAD).await);
    let version = admin.get(&path).await.field("version");
    let save = |name: &'static str| {
        [
            ("name_fr", name.to_owned()),
            ("email", LEAD.to_owned()),
            ("language", "fr".into()),
            ("version", version.clone()),
        ]
    };
    let (first, second) = (save("Meryem Premier"), save("Meryem Second"));
    let fields = |form: &[(&'static str, String); 4]| form.clone();
    let form = fields(&first);
    admin.post(&path, &form.each_ref().map(|(name, value)| (*name, value.as_str()))).await.is(303);
    let before = world.journal().await;
    let form = fields(&second);
    let page = admin.post(&path, &form.each_ref().map(|(name, value)| (*name, value.as_str()))).await;
    page.is(409).says("Meryem Premier").says("Rien n’a été écrasé");
    assert_eq!(page.field("name_fr"), "Meryem Second", "what was typed is kept");
    assert_eq!(world.journal().await, before);
    let again =
        [("name_fr", "Meryem Second"), ("email", LEAD), ("language", "fr"), ("version", &page.field("version"))];
    admin.post(&path, &again).await.is(303);
    admin.get(&path).await.is(200).says("Meryem Second").says("Nom en français");
    admin.post(&path, &[("name_fr", "X"), ("email", LEAD), ("language", "fr")]).await.is(409);
}

#[tokio::test]
async fn a_lost_telephone_is_taken_off_the_account() {
    let world = World::new().await;
    let admin = world.officer(ADMIN).await;
    let number = id(&world, LEAD).await;
    let mut tx = world.site.db.begin().await.unwrap();
    let person = domain::people::PersonId(number);
    let old = store::people::credentials(&mut tx, person).await.unwrap();
    let locked = store::people::Credentials { totp_secret: Some("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ".into()), ..old };
    store::people::save_credentials(&mut tx, person, locked).await.unwrap();
    tx.commit().await.unwrap();
    let lead = world.officer(LEAD).await;
    admin.post(&format!("/fr/desk/people/{number}/second-step/removal"), &[]).await.is(303);
    assert!(world.last_line().await.starts_with("secured person"));
    lead.get("/fr/account").await.is(303);
    let fields = [("email", LEAD), ("password", "demonstration")];
    assert_eq!(world.visitor().post("/fr/sign-in", &fields).await.location(), "/fr/desk");
}

#[tokio::test]
async fn people_are_found_by_any_of_their_names_in_three_languages_and_a_fixed_number_of_questions() {
    let world = World::new().await;
    let admin = world.officer(ADMIN).await;
    for language in ["ar", "fr", "en"] {
        let page = admin.get(&format!("/{language}/desk/people?q=OUAZIZ")).await;
        page.is(200).says(LEAD).never_says("⟨");
        assert_eq!(page.all("tbody tr").len(), 1);
        for page in [
            "people",
            "people/new",
            "people/1",
            "people/2/departure",
            "posts",
            "posts/new",
            "posts/1",
            "entities",
            "entities/new",
            "entities/1",
        ] {
            admin.get(&format!("/{language}/desk/{page}")).await.is(200).never_says("⟨");
        }
    }
    assert_eq!(admin.get("/fr/desk/people?q=%D9%85%D8%B1%D9%8A%D9%85").await.all("tbody tr").len(), 1, "مريم");
    admin.get("/fr/desk/people?q=nobody-at-all").await.is(200).says("Personne ne répond");
    let before = world.site.db.asked();
    admin.get("/fr/desk/people").await.is(200);
    assert_eq!(world.site.db.asked() - before, 6, "three for who asks, three for the list");
}
