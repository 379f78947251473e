//! The room: every screen for every reader, one item at a time, with what it needs and nothing it must not show.

use super::steering_sittings::{escalate, items, open};
use crate::world::World;

const ROOM: &str = "desk/sittings/CIGOV-15/room";

#[tokio::test]
async fn every_screen_answers_in_every_language_and_leads_to_the_next() {
    let world = World::new().await;
    escalate(&world, 5).await;
    let office = open(&world).await;
    for l in ["fr", "ar", "en"] {
        let mut at = format!("/{l}/{ROOM}/0");
        let mut screens = 0;
        loop {
            let page = office.get(&at).await;
            page.is(200).never_says("⟨");
            screens += 1;
            let Some(next) = page.attribute(".ways a[rel=next]", "href") else { break };
            assert_ne!(next, at);
            at = next;
        }
        assert!(screens >= 8, "{l}: {screens}");
        office.get(&format!("/{l}/{ROOM}/{screens}")).await.is(404);
    }
}

#[tokio::test]
async fn an_item_shows_the_project_beside_the_ways_out_and_a_form_already_filled_in() {
    let world = World::new().await;
    let escalation = escalate(&world, 5).await;
    let office = open(&world).await;
    let item = items(&world).await.into_iter().find(|item| item.escalation == Some(escalation)).unwrap();
    let there = office.get(&format!("/fr/{ROOM}?item={}", item.id.0)).await;
    let page = office.follow(&there).await;
    page.is(200).says("PRJ-0005").says("Promis à l’origine").says("Si rien n’est fait").says("90 jours");
    assert_eq!(page.all("input[name=kind]").len(), 5);
    assert_eq!(page.field("kind"), "adopted");
    assert!(page.field("text-fr").contains("Identifiant de transition"), "{}", page.field("text-fr"));
    assert!(!page.field("text-ar").is_empty() && !page.field("follow-up").is_empty());
    assert_eq!(page.attribute(".stage", "data-minutes"), Some(item.minutes.to_string()));
}

#[tokio::test]
async fn members_look_and_do_not_touch_and_others_stay_outside() {
    let world = World::new().await;
    open(&world).await;
    let member = world.officer("committee@sila.test").await;
    let page = member.get(&format!("/fr/{ROOM}/0")).await;
    page.is(200);
    assert!(page.all("main form").is_empty(), "a member notes nobody's presence");
    for outsider in ["entity@sila.test", "lead@sila.test", "admin@sila.test"] {
        world.officer(outsider).await.get(&format!("/fr/{ROOM}/0")).await.is(403);
    }
}

#[tokio::test]
async fn the_room_alone_loads_its_look_and_its_keys() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let room = office.get(&format!("/fr/{ROOM}/0")).await;
    let script = room.attribute("script[src*=\"/room.\"]", "src").unwrap();
    let style = room.attribute("link[href*=\"/room.\"]", "href").unwrap();
    for (asset, kind) in [(script, "text/javascript"), (style, "text/css")] {
        let file = office.get(&asset).await;
        file.is(200);
        assert!(file.header("content-type").starts_with(kind));
    }
    office.get("/fr/desk").await.never_says("/static/room.");
}
