//! Other passwords: by a link in a letter, by invitation, and from one's own account.

use chrono::TimeDelta;

use crate::world::{Client, World};

const EMAIL: &str = "lead@sila.test";
const PASSWORD: &str = "demonstration";
const NEW: &str = "une phrase dont je me souviens";

async fn ask(world: &World, email: &str) -> String {
    let mut page = world.visitor().post("/fr/reset", &[("email", email)]).await;
    page.headers.remove("x-request-id");
    let seen = world.visitor().follow(&page).await;
    format!("{} {:?} {}", page.status, page.headers, seen.text())
}

async fn sign_in(world: &World, password: &str) -> u16 {
    let fields = [("email", EMAIL), ("password", password)];
    world.visitor().post("/fr/sign-in", &fields).await.status.as_u16()
}

async fn choose(client: &Client, link: &str, password: &str) -> crate::world::Page {
    client.post(link, &[("password", password), ("again", password)]).await
}

#[tokio::test]
async fn asking_for_a_link_tells_nobody_which_addresses_are_known() {
    let world = World::new().await;
    let before = world.journal().await;
    let (statements, known) = counted(&world, EMAIL).await;
    for other in ["nobody@sila.test", "someone.else@example.org"] {
        let (others, unknown) = counted(&world, other).await;
        assert_eq!(unknown, known, "byte for byte");
        assert_eq!(others, statements, "and with the same work");
    }
    let letters = world.letters().await;
    assert_eq!(letters.len(), 1, "strangers get no letter");
    assert!(letters[0].to.contains(EMAIL));
    assert_eq!(world.journal().await, before);
}

async fn counted(world: &World, email: &str) -> (u64, String) {
    let before = world.site.db.asked();
    let answer = ask(world, email).await;
    (world.site.db.asked() - before, answer)
}

#[tokio::test]
async fn a_mailbox_is_not_flooded() {
    let world = World::new().await;
    let first = ask(&world, EMAIL).await;
    for _ in 0..6 {
        assert_eq!(ask(&world, EMAIL).await, first);
    }
    assert_eq!(world.letters().await.len(), 3);
    world.visitor().post("/fr/reset", &[("email", "no address")]).await.is(422).says("adresse électronique");
    for number in 0..13 {
        ask(&world, &format!("x{number}@example.org")).await;
    }
    world.visitor().post("/fr/reset", &[("email", "y@example.org")]).await.is(429);
    world.letters().await;
}

#[tokio::test]
async fn a_new_password_ends_every_session_and_every_other_link() {
    let world = World::new().await;
    let elsewhere = world.officer(EMAIL).await;
    ask(&world, EMAIL).await;
    let first = world.letters().await[0].link();
    world.wait(TimeDelta::minutes(1));
    ask(&world, EMAIL).await;
    let letters = world.letters().await;
    let link = letters.iter().map(crate::world::Letter::link).find(|link| *link != first).unwrap();
    world.visitor().get(&first).await.is(410).says("Ce lien ne sert plus");
    let page = world.visitor().get(&link).await;
    page.is(200).says("Meryem Ouaziz");
    world.visitor().get(&link).await.is(200);
    let page = choose(&world.visitor(), &link, NEW).await;
    assert_eq!(page.location(), "/fr/sign-in?done=password");
    assert!(world.last_line().await.starts_with("secured person"));
    elsewhere.get("/fr/account").await.is(303);
    choose(&world.visitor(), &link, "another good password").await.is(410);
    assert_eq!(sign_in(&world, PASSWORD).await, 422);
    assert_eq!(sign_in(&world, NEW).await, 303);
}

#[tokio::test]
async fn a_forged_an_expired_or_a_foreign_link_says_so_and_how_to_get_another() {
    let world = World::new().await;
    ask(&world, EMAIL).await;
    let link = world.letters().await[0].link();
    let token = link.rsplit('/').next().unwrap();
    let before = world.journal().await;
    for (language, says) in
        [("fr", "Ce lien ne sert plus"), ("ar", "لم يعد هذا الرابط صالحا"), ("en", "no longer works")]
    {
        for forged in [format!("/{language}/reset/{}", "A".repeat(43)), format!("/{language}/invitations/{token}")] {
            let page = world.visitor().get(&forged).await;
            page.is(410).says(says);
            assert_eq!(page.attribute("a.button", "href"), Some(format!("/{language}/reset")));
            choose(&world.visitor(), &forged, NEW).await.is(410);
        }
    }
    world.wait(TimeDelta::minutes(31));
    world.visitor().get(&link).await.is(410);
    choose(&world.visitor(), &link, NEW).await.is(410);
    assert_eq!(world.journal().await, before);
    assert_eq!(sign_in(&world, PASSWORD).await, 303);
}

#[tokio::test]
async fn a_weak_or_misspelt_password_is_refused_and_the_link_stays_good() {
    let world = World::new().await;
    ask(&world, EMAIL).await;
    let link = world.letters().await[0].link();
    let before = world.journal().await;
    let long = "é".repeat(10_000);
    for (password, again, says) in [
        ("", "", "Ce champ est nécessaire"),
        ("court", "court", "12 caractères au moins"),
        (EMAIL, EMAIL, "se devine trop vite"),
        ("aaaaaaaaaaaaaa", "aaaaaaaaaaaaaa", "se devine trop vite"),
        (NEW, "une phrase dont je me souvient", "Les deux saisies diffèrent"),
        (&long, &long, "200 au plus"),
    ] {
        let page = world.visitor().post(&link, &[("password", password), ("again", again)]).await;
        page.is(422).says(says);
        assert_eq!(page.field("password"), "", "a secret is never sent back");
    }
    assert_eq!(world.journal().await, before);
    choose(&world.visitor(), &link, NEW).await.is(303);
}

#[tokio::test]
async fn changing_ones_password_needs_the_old_one_and_ends_the_other_sessions() {
    let world = World::new().await;
    let (here, there) = (world.officer(EMAIL).await, world.officer(EMAIL).await);
    let before = world.journal().await;
    for (old, new, says) in [
        ("wrong", NEW, "pas votre mot de passe actuel"),
        (PASSWORD, "court", "12 caractères au moins"),
        ("", "", "Ce champ est nécessaire"),
    ] {
        let fields = [("old", old), ("password", new), ("again", new)];
        here.post("/fr/account/password", &fields).await.is(422).says(says);
    }
    assert_eq!(world.journal().await, before);
    let fields = [("old", PASSWORD), ("password", NEW), ("again", NEW)];
    let page = here.post("/fr/account/password", &fields).await;
    here.follow(&page).await.is(200).says("Le mot de passe est changé");
    there.get("/fr/account").await.is(303);
    assert_eq!(sign_in(&world, NEW).await, 303);
}

#[tokio::test]
async fn the_old_password_cannot_be_guessed_from_an_open_session() {
    let world = World::new().await;
    let client = world.officer(EMAIL).await;
    for _ in 0..10 {
        let fields = [("old", "wrong"), ("password", NEW), ("again", NEW)];
        client.post("/fr/account/password", &fields).await.is(422);
    }
    let fields = [("old", PASSWORD), ("password", NEW), ("again", NEW)];
    client.post("/fr/account/password", &fields).await.is(429);
}
