//! The link of a reminder: fifteen minutes, one use, one project, and no session.

use axum::body::Body;
use axum::http::Method;
use chrono::TimeDelta;
use domain::journal::Actor;
use domain::portfolio::project::ProjectNumber;

use super::update_form::Filling;
use crate::world::World;

/// The link that the lead of a project was sent.
async fn link(world: &World, number: i64) -> String {
    sila::workers::reminders::remind(&world.site, ProjectNumber(number), Actor::System).await.unwrap();
    let letters = world.letters().await;
    let letter = letters.iter().rev().find(|letter| letter.to.contains("lead@sila.test")).unwrap();
    let words = letter.text.split_whitespace();
    let links: Vec<&str> = words.filter_map(|word| word.strip_prefix("http://sila.test")).collect();
    links.into_iter().find(|link| link.contains("/update/")).unwrap().to_owned()
}

#[tokio::test]
async fn looking_does_not_spend_the_link_and_sending_does() {
    let world = World::new().await;
    let link = link(&world, 1).await;
    let anyone = world.visitor();
    for _ in 0..3 {
        anyone.get(&link).await.is(200);
        anyone.send(Method::HEAD, &link, None, Body::empty()).await.is(200);
    }
    let page = anyone.get(&link).await;
    assert_eq!(page.header("cache-control"), "private, no-store");
    assert_eq!(page.header("set-cookie"), "", "no session is made");
    page.never_says("spreadsheet");
    let mut filling = Filling::of(&page);
    filling.set("confidence", "3").set("text", "Deuxième lecture en cours.");
    let sent = filling.send(&anyone, &link).await;
    assert_eq!(world.last_line().await, "reported project 1");
    anyone.follow(&sent).await.is(200).says("C’est envoyé").says("Deuxième lecture en cours.");
    let report = store::reports::list(&mut world.site.db.read(), ProjectNumber(1), 1).await.unwrap().remove(0);
    let email = domain::people::Email::parse("lead@sila.test").unwrap();
    let lead = store::people::find_by_email(&mut world.site.db.read(), &email).await.unwrap().unwrap();
    assert_eq!(report.by, Some(lead.id));

    let before = world.journal().await;
    anyone.get(&link).await.is(410).says("déjà servi").says("16 novembre 2026");
    let page = filling.send(&anyone, &link).await;
    page.is(410).says("déjà servi").says("Deuxième lecture en cours.");
    assert_eq!(world.journal().await, before);
    world.wait(TimeDelta::days(2));
    assert!(anyone.get(&format!("{link}/receipt")).await.location().ends_with(&link));
}

#[tokio::test]
async fn an_error_leaves_the_link_open_for_the_correction() {
    let world = World::new().await;
    let link = link(&world, 1).await;
    let anyone = world.visitor();
    let before = world.journal().await;
    let mut filling = Filling::of(&anyone.get(&link).await);
    filling.set("text", "Sans confiance").send(&anyone, &link).await.is(422);
    assert_eq!(world.journal().await, before);
    filling.set("confidence", "3").send(&anyone, &link).await.is(303);
}

#[tokio::test]
async fn an_expired_link_keeps_every_word_and_says_the_way_on() {
    let world = World::new().await;
    let link = link(&world, 1).await;
    let anyone = world.visitor();
    let mut filling = Filling::of(&anyone.get(&link).await);
    filling.set("confidence", "3").set("text", "Écrit trop lentement");
    world.wait(TimeDelta::minutes(16));
    let before = world.journal().await;
    anyone.get(&link).await.is(410).says("expiré").says("PRJ-0001");
    let page = filling.send(&anyone, &link).await;
    page.is(410).says("expiré").says("Écrit trop lentement");
    assert_eq!(page.field("text"), "Écrit trop lentement");
    assert_eq!(world.journal().await, before);
    let lead = world.officer("lead@sila.test").await;
    let action = page.attribute("main form", "action").unwrap();
    let mut again = Filling::of(&page);
    again.send(&lead, &action).await.is(303);
}

#[tokio::test]
async fn a_forged_link_opens_nothing() {
    let world = World::new().await;
    let before = world.journal().await;
    for (language, said) in [("fr", "n’ouvre rien"), ("ar", "لا يفتح شيئا"), ("en", "opens nothing")] {
        for token in ["x", "0", "%00", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] {
            let path = format!("/{language}/update/{token}");
            world.visitor().get(&path).await.is(404).says(said);
            world.visitor().post(&path, &[("text", "Bonjour")]).await.is(404).says("Bonjour");
        }
    }
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn a_link_opens_its_own_project_only() {
    let world = World::new().await;
    let (one, other) = (link(&world, 1).await, link(&world, 6).await);
    let anyone = world.visitor();
    let mut filling = Filling::of(&anyone.get(&one).await);
    filling.set("confidence", "3").set("text", "Pour Watiqa");
    let before = world.journal().await;
    filling.send(&anyone, &other).await.is(409).says("autre projet").says("Pour Watiqa");
    assert_eq!(world.journal().await, before);
    anyone.get(&other).await.is(200);
    anyone.get("/fr/desk/projects/PRJ-0001/update").await.is(303);
}

#[tokio::test]
async fn a_link_dies_with_the_post_that_it_was_sent_to() {
    let world = World::new().await;
    let link = link(&world, 1).await;
    let mut tx = world.site.db.begin().await.unwrap();
    let posts = store::posts::list(&mut tx).await.unwrap();
    let post = posts.into_iter().find(|post| post.code == "mi-services").unwrap();
    store::posts::save(&mut tx, &domain::people::Post { holder: None, ..post }).await.unwrap();
    tx.commit().await.unwrap();
    world.visitor().get(&link).await.is(404).says("ne vous est plus destiné");
}

#[tokio::test]
async fn a_change_made_meanwhile_is_shown_and_the_link_still_works() {
    let world = World::new().await;
    let link = link(&world, 1).await;
    let (anyone, lead) = (world.visitor(), world.officer("entity@sila.test").await);
    let mut mine = Filling::of(&anyone.get(&link).await);
    mine.set("confidence", "3").set("text", "Par le lien");
    let desk = "/fr/desk/projects/PRJ-0001/update";
    let mut theirs = Filling::of(&lead.get(desk).await);
    theirs.set("confidence", "3").set("text", "Au bureau").send(&lead, desk).await.is(303);
    let page = mine.send(&anyone, &link).await;
    page.is(409).says("Responsable de la SPGOV").says("Au bureau");
    Filling::of(&page).send(&anyone, &link).await.is(303);
}

#[tokio::test]
async fn a_choice_shows_what_it_means_by_the_link_too() {
    let world = World::new().await;
    let link = link(&world, 1).await;
    let part = world.visitor().with_script().get(&format!("{link}/preview?confidence=5")).await;
    part.is(200).says("Les chiffres seuls donnent");
    world.wait(TimeDelta::minutes(16));
    world.visitor().with_script().get(&format!("{link}/preview?confidence=5")).await.is(404);
}
