//! One's own account: what it shows, the language, the sessions, the style page.

use crate::world::World;

const EMAIL: &str = "lead@sila.test";

#[tokio::test]
async fn nobody_sees_an_account_without_signing_in() {
    let world = World::new().await;
    for path in ["/fr/account", "/fr/account/sessions", "/fr/account/second-step", "/fr/desk/style"] {
        assert!(world.visitor().get(path).await.location().starts_with("/fr/sign-in?next="), "{path}");
    }
    for path in ["/fr/account/language", "/fr/account/password", "/fr/account/sessions/end", "/fr/account/second-step"]
    {
        world.visitor().post(path, &[]).await.is(401);
    }
}

#[tokio::test]
async fn an_account_says_who_one_is_here_in_three_languages() {
    let world = World::new().await;
    let client = world.officer(EMAIL).await;
    for (language, name) in [("ar", "مريم أوعزيز"), ("fr", "Meryem Ouaziz"), ("en", "Meryem Ouaziz")] {
        for page in ["/account", "/account/sessions", "/reset", "/reset/sent", "/desk/style"] {
            client.get(&format!("/{language}{page}")).await.is(200).never_says("⟨");
        }
        let page = client.get(&format!("/{language}/account")).await;
        page.says(name).says(EMAIL);
        assert_eq!(page.header("cache-control"), "private, no-store");
    }
}

#[tokio::test]
async fn a_language_that_is_not_offered_is_refused_and_one_that_is_speaks_at_once() {
    let world = World::new().await;
    let client = world.officer(EMAIL).await;
    let before = world.journal().await;
    client.post("/fr/account/language", &[("language", "xx")]).await.is(400);
    assert_eq!(world.journal().await, before);
    let page = client.post("/fr/account/language", &[("language", "ar")]).await;
    assert_eq!(page.location(), "/ar/account?done=language");
    assert_eq!(client.follow(&page).await.field("language"), "ar");
    assert!(world.last_line().await.starts_with("changed person"));
}

#[tokio::test]
async fn a_session_can_be_ended_from_another_one_and_only_by_its_owner() {
    let world = World::new().await;
    let (here, there) = (world.officer(EMAIL).await, world.officer(EMAIL).await);
    let stranger = world.officer("auditor@sila.test").await;
    let page = here.get("/fr/account/sessions").await;
    assert_eq!(page.all("tbody tr").len(), 2);
    page.says("cet appareil");
    let end = page.attribute("td form", "action").unwrap();
    let before = world.journal().await;
    stranger.post(&end, &[]).await.is(404);
    here.post("/fr/account/sessions/0000000000000000/end", &[]).await.is(404);
    assert_eq!(world.journal().await, before);
    here.post(&end, &[]).await.is(303);
    there.get("/fr/account").await.is(303);
    here.get("/fr/account").await.is(200);
    assert!(world.last_line().await.starts_with("signed_out person"));
}

#[tokio::test]
async fn all_other_sessions_end_together() {
    let world = World::new().await;
    let here = world.officer(EMAIL).await;
    let others = [world.officer(EMAIL).await, world.officer(EMAIL).await];
    here.post("/fr/account/sessions/end", &[]).await.is(303);
    for other in others {
        other.get("/fr/account").await.is(303);
    }
    here.get("/fr/account/sessions").await.is(200);
}
