//! The door: who gets in, who does not, and what nobody can find out by trying.

use chrono::TimeDelta;

use crate::world::{Client, Page, World};

const EMAIL: &str = "lead@sila.test";
const PASSWORD: &str = "demonstration";

async fn try_in(client: &Client, email: &str, password: &str) -> Page {
    client.post("/fr/sign-in", &[("email", email), ("password", password), ("next", "")]).await
}

fn cookie(page: &Page) -> String {
    page.header("set-cookie")
}

#[tokio::test]
async fn a_wrong_password_an_unknown_address_and_a_person_who_left_read_the_same_and_cost_the_same() {
    let world = World::new().await;
    leave(&world, "auditor@sila.test").await;
    forget_password(&world, "handler@sila.test").await;
    let before = world.journal().await;
    let mut answers = vec![];
    for email in [EMAIL, "nobody@sila.test", "auditor@sila.test", "handler@sila.test", "not an address"] {
        let asked = world.site.hasher.asked();
        let page = try_in(&world.visitor(), email, "demonstrations").await;
        page.is(422).says("L’adresse ou le mot de passe n’est pas le bon").never_says("demonstrations");
        assert_eq!(page.field("email"), email, "the address is kept");
        assert_eq!(world.site.hasher.asked() - asked, 1, "{email} is hashed like any other");
        assert_eq!(cookie(&page), "");
        answers.push(page.text().replace(email, "…"));
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]));
    try_in(&world.visitor(), "auditor@sila.test", PASSWORD).await.is(422);
    try_in(&world.visitor(), "handler@sila.test", "").await.is(422);
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn the_right_password_opens_the_desk_with_a_cookie_that_scripts_cannot_read() {
    let world = World::new().await;
    let client = world.visitor();
    let page = try_in(&client, " Lead@SILA.test ", PASSWORD).await;
    assert_eq!(page.location(), "/fr/desk");
    let cookie = cookie(&page);
    for part in ["session=", "; HttpOnly", "; SameSite=Lax", "; Path=/", "; Max-Age=1209600"] {
        assert!(cookie.contains(part), "{cookie} lacks {part}");
    }
    assert!(!cookie.contains("Secure"), "http://sila.test is not served over TLS");
    assert!(world.last_line().await.starts_with("signed_in person"));
    let account = client.get("/fr/account").await;
    assert_eq!(account.all(".person a").first().map(String::as_str), Some("Meryem Ouaziz"));
}

#[tokio::test]
async fn a_session_planted_before_the_sign_in_is_worth_nothing_after_it() {
    let world = World::new().await;
    let browser = world.officer("auditor@sila.test").await;
    let planted = browser.cookie("session").unwrap();
    try_in(&browser, EMAIL, PASSWORD).await.is(303);
    assert_ne!(browser.cookie("session").unwrap(), planted);
    browser.get("/fr/account").await.is(200).says(EMAIL);
    world.visitor().with_cookie("session", &planted).get("/fr/account").await.is(303);
    assert_eq!(open_sessions(&world, "auditor@sila.test").await, 0);
    let made_up = world.visitor().with_cookie("session", "made-up");
    try_in(&made_up, EMAIL, PASSWORD).await.is(303);
    assert_ne!(made_up.cookie("session").unwrap(), "made-up");
}

#[tokio::test]
async fn after_the_sign_in_one_goes_where_one_was_and_never_to_another_site() {
    let world = World::new().await;
    let turned_away = world.visitor().get("/fr/account/sessions?x=1").await;
    assert_eq!(turned_away.location(), "/fr/sign-in?next=%2Ffr%2Faccount%2Fsessions%3Fx%3D1");
    for (next, goes_to) in [
        ("/fr/account/sessions?x=1", "/fr/account/sessions?x=1"),
        ("//evil.example", "/fr/desk"),
        ("/\\evil.example", "/fr/desk"),
        ("/\t/evil.example", "/fr/desk"),
        ("https://evil.example/", "/fr/desk"),
        ("/fr/été", "/fr/desk"),
        ("", "/fr/desk"),
    ] {
        let fields = [("email", EMAIL), ("password", PASSWORD), ("next", next)];
        assert_eq!(world.visitor().post("/fr/sign-in", &fields).await.location(), goes_to, "{next:?}");
    }
}

#[tokio::test]
async fn five_wrong_passwords_shut_the_door_for_a_quarter_of_an_hour_even_to_the_right_one() {
    let world = World::new().await;
    for _ in 0..5 {
        try_in(&world.visitor(), EMAIL, "wrong").await.is(422);
    }
    let asked = world.site.hasher.asked();
    try_in(&world.visitor(), EMAIL, PASSWORD).await.is(429).says("Trop d’essais");
    assert_eq!(world.site.hasher.asked(), asked, "a shut door hashes nothing");
    try_in(&world.visitor(), "LEAD@sila.test", PASSWORD).await.is(429);
    try_in(&world.visitor(), "pmo@sila.test", PASSWORD).await.is(303);
    world.wait(TimeDelta::minutes(16));
    try_in(&world.visitor(), EMAIL, PASSWORD).await.is(303);
}

#[tokio::test]
async fn thirty_wrong_passwords_from_one_place_shut_it_and_right_ones_do_not_count() {
    let world = World::new().await;
    for _ in 0..3 {
        try_in(&world.visitor(), EMAIL, PASSWORD).await.is(303);
    }
    for number in 0..30 {
        try_in(&world.visitor(), &format!("guess{number}@sila.test"), "wrong").await.is(422);
    }
    // A header that anybody can write does not make another place.
    let elsewhere = world.visitor().with_header("x-forwarded-for", "203.0.113.9");
    try_in(&elsewhere, "pmo@sila.test", PASSWORD).await.is(429);
}

#[tokio::test]
async fn a_right_password_forgives_the_wrong_ones_before_it() {
    let world = World::new().await;
    for _ in 0..4 {
        try_in(&world.visitor(), EMAIL, "wrong").await.is(422);
    }
    try_in(&world.visitor(), EMAIL, PASSWORD).await.is(303);
    for _ in 0..5 {
        try_in(&world.visitor(), EMAIL, "wrong").await.is(422);
    }
    try_in(&world.visitor(), EMAIL, "wrong").await.is(429);
}

#[tokio::test]
async fn signing_out_ends_the_session_on_the_server_too() {
    let world = World::new().await;
    let client = world.visitor();
    try_in(&client, EMAIL, PASSWORD).await.is(303);
    let copy = world.visitor().with_cookie("session", &client.cookie("session").unwrap());
    let page = client.post("/fr/sign-out", &[]).await;
    assert!(cookie(&page).contains("Max-Age=0"));
    assert!(world.last_line().await.starts_with("signed_out person"));
    client.follow(&page).await.is(200).says("Vous êtes déconnecté");
    assert!(copy.get("/fr/account").await.location().starts_with("/fr/sign-in"));
    assert_eq!(open_sessions(&world, EMAIL).await, 0);
    world.visitor().post("/fr/sign-out", &[]).await.is(303);
}

#[tokio::test]
async fn a_session_ends_after_twelve_idle_hours_and_after_two_busy_weeks() {
    let world = World::new().await;
    let client = world.visitor();
    try_in(&client, EMAIL, PASSWORD).await.is(303);
    for _ in 0..27 {
        world.wait(TimeDelta::hours(11));
        client.get("/fr/account").await.is(200);
    }
    world.wait(TimeDelta::hours(11));
    world.wait(TimeDelta::hours(12));
    client.get("/fr/account").await.is(303);
    let idle = world.visitor();
    try_in(&idle, EMAIL, PASSWORD).await.is(303);
    world.wait(TimeDelta::hours(13));
    idle.get("/fr/account").await.is(303);
}

#[tokio::test]
async fn a_person_who_is_deactivated_is_out_at_once() {
    let world = World::new().await;
    let client = world.officer(EMAIL).await;
    client.get("/fr/account").await.is(200);
    leave(&world, EMAIL).await;
    client.get("/fr/account").await.is(303);
}

#[tokio::test]
async fn a_sign_in_from_another_site_or_in_another_encoding_is_refused() {
    let world = World::new().await;
    let before = world.journal().await;
    let fields = [("email", EMAIL), ("password", PASSWORD)];
    for path in ["/fr/sign-in", "/fr/sign-out", "/fr/account/password", "/fr/reset"] {
        let foreign = world.officer(EMAIL).await.with_header("sec-fetch-site", "cross-site");
        foreign.post(path, &fields).await.is(400).says("vient d’un autre site");
    }
    let form = "application/x-www-form-urlencoded";
    world.visitor().post_raw("/fr/sign-in", form, "email=%E3%D1%CD%C8%C7").await.is(400).says("UTF-8");
    world.visitor().post_raw("/fr/sign-in", "application/json", "{}").await.is(400);
    world.visitor().post_raw("/fr/sign-in", form, "email=a&email=b").await.is(400);
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn the_door_speaks_three_languages_and_sends_those_inside_to_their_desk() {
    let world = World::new().await;
    for (path, heading) in [("/ar/sign-in", "الدخول"), ("/fr/sign-in", "Se connecter"), ("/en/sign-in", "Sign in")]
    {
        let page = world.visitor().get(path).await;
        page.is(200);
        assert_eq!(page.heading(), heading);
        assert_eq!(page.field("next"), "");
    }
    assert_eq!(world.officer(EMAIL).await.get("/en/sign-in").await.location(), "/en/desk");
    let long = "x".repeat(10_000);
    try_in(&world.visitor(), &format!("{long}@sila.test"), &long).await.is(422);
    try_in(&world.visitor(), "a\u{0}\u{202e}b@sila.test", "x").await.is(422);
}

async fn person(world: &World, email: &str) -> domain::people::Person {
    let email = domain::people::Email::parse(email).unwrap();
    store::people::find_by_email(&mut world.site.db.read(), &email).await.unwrap().unwrap()
}

async fn leave(world: &World, email: &str) {
    let person = person(world, email).await;
    let mut tx = world.site.db.begin().await.unwrap();
    store::people::save(&mut tx, &domain::people::Person { active: false, ..person }).await.unwrap();
    tx.commit().await.unwrap();
}

async fn forget_password(world: &World, email: &str) {
    let person = person(world, email).await;
    let mut tx = world.site.db.begin().await.unwrap();
    store::people::save_credentials(&mut tx, person.id, store::people::Credentials::default()).await.unwrap();
    tx.commit().await.unwrap();
}

async fn open_sessions(world: &World, email: &str) -> usize {
    let person = person(world, email).await;
    let now = world.site.clock.now();
    store::sessions::list(&mut world.site.db.read(), person.id, now).await.unwrap().len()
}
