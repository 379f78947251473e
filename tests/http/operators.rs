//! The first doors: the language, the unknown address, the guard of writes, the operators' addresses.

use crate::world::World;

#[tokio::test]
async fn the_root_leads_to_the_readers_language() {
    let world = World::new().await;
    for (accept, home) in [("ar-MA,ar;q=0.9", "/ar"), ("en-GB", "/en"), ("de", "/fr")] {
        let page = world.visitor().with_header("accept-language", accept).get("/").await;
        assert_eq!(page.location(), home);
    }
}

#[tokio::test]
async fn an_unknown_address_gets_a_page_in_its_language_with_a_way_on() {
    let world = World::new().await;
    let page = world.visitor().get("/ar/no-such-page").await;
    page.is(404).says("هذه الصفحة غير موجودة");
    assert_eq!(page.attribute("html", "dir").as_deref(), Some("rtl"));
    assert_eq!(page.link("المشاريع"), "/ar/projects");
}

#[tokio::test]
async fn a_write_from_another_site_is_refused_and_changes_nothing() {
    let world = World::new().await;
    let before = world.journal().await;
    let page =
        world.visitor().with_header("sec-fetch-site", "cross-site").post("/fr/sign-in", &[("email", "x@y.z")]).await;
    page.is(400).says("vient d’un autre site");
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn the_operators_addresses_answer() {
    let world = World::new().await;
    for path in ["/_ping", "/_health", "/_readiness"] {
        world.visitor().get(path).await.is(200);
    }
    world.visitor().get("/metrics").await.is(404);
}
