//! The second step: switched on with a code and the password, asked for at the door, good once.

use chrono::TimeDelta;

use crate::world::{Client, Page, World};

const EMAIL: &str = "lead@sila.test";
const PASSWORD: &str = "demonstration";

/// The code an authenticator would show now.
fn code(world: &World, secret: &str) -> String {
    let key = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).unwrap();
    let totp = totp_rs::Builder::new().with_secret(key).build().unwrap();
    let now = u64::try_from(world.site.clock.now().timestamp()).unwrap();
    totp.generate(now).to_string()
}

async fn enrol(world: &World, client: &Client) -> String {
    let page = client.get("/fr/account/second-step").await;
    let (secret, signature) = (page.field("secret"), page.field("signature"));
    let now = code(world, &secret);
    let fields = [("code", now.as_str()), ("password", PASSWORD), ("secret", &secret), ("signature", &signature)];
    assert_eq!(client.post("/fr/account/second-step", &fields).await.location(), "/fr/account/second-step?done=added");
    secret
}

async fn give_password(client: &Client) -> Page {
    client.post("/fr/sign-in", &[("email", EMAIL), ("password", PASSWORD), ("next", "/fr/account/sessions")]).await
}

async fn give_code(client: &Client, code: &str) -> Page {
    client.post("/fr/sign-in/second-step", &[("code", code), ("next", "/fr/account/sessions")]).await
}

#[tokio::test]
async fn a_secret_of_somebody_elses_making_is_not_taken() {
    let world = World::new().await;
    let client = world.officer(EMAIL).await;
    let before = world.journal().await;
    let page = client.get("/fr/account/second-step").await;
    let chosen = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    let now = code(&world, chosen);
    let (own, signature) = (page.field("secret"), page.field("signature"));
    let forged = [("code", now.as_str()), ("password", PASSWORD), ("secret", chosen), ("signature", &signature)];
    client.post("/fr/account/second-step", &forged).await.is(400);
    // The offer belongs to the session it was made in.
    let now = code(&world, &own);
    let carried = [("code", now.as_str()), ("password", PASSWORD), ("secret", &own), ("signature", &signature)];
    world.officer(EMAIL).await.post("/fr/account/second-step", &carried).await.is(400);
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn switching_it_on_needs_the_right_code_and_the_password_and_keeps_the_same_secret_on_show() {
    let world = World::new().await;
    let client = world.officer(EMAIL).await;
    let before = world.journal().await;
    let page = client.get("/fr/account/second-step").await;
    let (secret, signature) = (page.field("secret"), page.field("signature"));
    assert_eq!(page.attribute("svg.qr", "role").as_deref(), Some("img"));
    let now = code(&world, &secret);
    for (code, password) in [("000000", PASSWORD), (now.as_str(), "wrong"), ("", "")] {
        let fields = [("code", code), ("password", password), ("secret", &secret), ("signature", &signature)];
        let page = client.post("/fr/account/second-step", &fields).await;
        page.is(422);
        assert_eq!(page.field("secret"), secret);
    }
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn between_the_two_steps_nothing_is_open() {
    let world = World::new().await;
    enrol(&world, &world.officer(EMAIL).await).await;
    let client = world.visitor();
    let page = give_password(&client).await;
    assert_eq!(page.location(), "/fr/sign-in/second-step?next=%2Ffr%2Faccount%2Fsessions");
    client.get("/fr/account").await.is(303);
    let step = client.follow(&page).await;
    assert_eq!(step.heading(), "Code de vérification");
    give_code(&client, "000000").await.is(422).says("n’est pas le bon");
    client.get("/fr/account").await.is(303);
    world.wait(TimeDelta::minutes(11));
    assert_eq!(give_code(&client, "000000").await.location(), "/fr/sign-in?done=too-slow");
    assert_eq!(give_code(&world.visitor(), "000000").await.location(), "/fr/sign-in?done=too-slow");
}

#[tokio::test]
async fn a_code_is_good_once_and_opens_a_new_session() {
    let world = World::new().await;
    let secret = enrol(&world, &world.officer(EMAIL).await).await;
    let client = world.visitor();
    give_password(&client).await.is(303);
    let half = client.cookie("session").unwrap();
    // The code that switched it on has been used with that.
    give_code(&client, &code(&world, &secret)).await.is(422);
    world.wait(TimeDelta::seconds(30));
    let now = code(&world, &secret);
    assert_eq!(give_code(&client, &now).await.location(), "/fr/account/sessions");
    assert!(world.last_line().await.starts_with("signed_in person"));
    assert_ne!(client.cookie("session").unwrap(), half, "the half-proven token is not promoted");
    let thief = world.visitor();
    give_password(&thief).await.is(303);
    give_code(&thief, &now).await.is(422);
    thief.get("/fr/account").await.is(303);
}

#[tokio::test]
async fn ten_wrong_codes_are_enough() {
    let world = World::new().await;
    let secret = enrol(&world, &world.officer(EMAIL).await).await;
    world.wait(TimeDelta::seconds(60));
    let client = world.visitor();
    give_password(&client).await.is(303);
    for _ in 0..10 {
        give_code(&client, "000000").await.is(422);
    }
    give_code(&client, &code(&world, &secret)).await.is(429);
    // Another sign-in does not begin the count again.
    let again = world.visitor();
    give_password(&again).await.is(303);
    give_code(&again, &code(&world, &secret)).await.is(429);
}

#[tokio::test]
async fn switching_it_off_needs_the_password() {
    let world = World::new().await;
    let client = world.officer(EMAIL).await;
    enrol(&world, &client).await;
    client.get("/fr/account/second-step").await.is(200).says("est actif");
    let before = world.journal().await;
    client.post("/fr/account/second-step/removal", &[("password", "wrong")]).await.is(422);
    assert_eq!(world.journal().await, before);
    let page = client.post("/fr/account/second-step/removal", &[("password", PASSWORD)]).await;
    client.follow(&page).await.is(200).says("Le second facteur est retiré");
    assert!(world.last_line().await.starts_with("secured person"));
    assert_eq!(give_password(&world.visitor()).await.location(), "/fr/account/sessions");
}

#[tokio::test]
async fn the_second_step_is_explained_in_three_languages() {
    let world = World::new().await;
    let client = world.officer(EMAIL).await;
    for (language, word) in [("ar", "التحقق الثاني"), ("fr", "Second facteur"), ("en", "Second step")] {
        client.get(&format!("/{language}/account/second-step")).await.is(200).says(word).never_says("⟨");
    }
}
