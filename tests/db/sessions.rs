//! Sessions, links and throttles: who is in, which link still opens, who has tried too often.

use chrono::TimeDelta;
use domain::people::PersonId;
use store::links::{self, Grant, Purpose};
use store::throttle;

use crate::world::World;

#[tokio::test]
async fn a_link_opens_for_its_purpose_only_and_can_be_spent_once() {
    let world = World::new().await;
    let (now, later) = (world.site.clock.now(), world.site.clock.now() + TimeDelta::minutes(15));
    let grant = Grant { person: PersonId(1), project: None };
    let mut tx = world.site.db.begin().await.unwrap();
    links::add(&mut tx, "hash".into(), Purpose::Reset, grant, now, later).await.unwrap();
    assert_eq!(links::find(&mut tx, "hash".into(), Purpose::Reset, now).await.unwrap(), Some(grant));
    assert_eq!(links::find(&mut tx, "hash".into(), Purpose::Invitation, now).await.unwrap(), None);
    assert_eq!(links::find(&mut tx, "hash".into(), Purpose::Reset, later).await.unwrap(), None, "expired");
    assert!(links::spend(&mut tx, "hash".into(), now).await.unwrap());
    assert!(!links::spend(&mut tx, "hash".into(), now).await.unwrap());
    assert_eq!(links::find(&mut tx, "hash".into(), Purpose::Reset, now).await.unwrap(), None, "spent");
}

#[tokio::test]
async fn a_throttle_counts_within_its_window_and_forgives_after_it() {
    let world = World::new().await;
    let window = TimeDelta::minutes(15);
    let mut tx = world.site.db.begin().await.unwrap();
    for expected in 1..=3 {
        let now = world.site.clock.now();
        assert_eq!(throttle::take(&mut tx, "door".into(), window, now).await.unwrap(), expected);
    }
    world.wait(TimeDelta::minutes(16));
    assert_eq!(throttle::take(&mut tx, "door".into(), window, world.site.clock.now()).await.unwrap(), 1);
}
