//! The outbox: what is in it leaves once, later if it must, never not at all.

use chrono::TimeDelta;
use store::outbox;

use crate::world::World;

async fn put(world: &World) -> i64 {
    let mut tx = world.site.db.begin().await.unwrap();
    let id = outbox::add(&mut tx, "letter", "{}".into(), world.site.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    id
}

async fn take(world: &World) -> Vec<outbox::Parcel> {
    let mut tx = world.site.db.begin().await.unwrap();
    let parcels = outbox::take(&mut tx, world.site.clock.now(), 10).await.unwrap();
    tx.commit().await.unwrap();
    parcels
}

async fn send(world: &World, id: i64) {
    let mut tx = world.site.db.begin().await.unwrap();
    outbox::sent(&mut tx, id, world.site.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn two_workers_never_take_the_same_parcel() {
    let world = World::new().await;
    let id = put(&world).await;
    let (one, other) = tokio::join!(take(&world), take(&world));
    assert_eq!(one.len() + other.len(), 1);
    send(&world, id).await;
}

#[tokio::test]
async fn a_worker_that_dies_gives_its_parcel_back() {
    let world = World::new().await;
    let id = put(&world).await;
    assert_eq!(take(&world).await.len(), 1);
    assert!(take(&world).await.is_empty(), "still held");
    world.wait(TimeDelta::minutes(3));
    let again = take(&world).await;
    assert_eq!((again[0].id, again[0].attempts), (id, 2));
    send(&world, id).await;
}

#[tokio::test]
async fn a_parcel_that_fails_waits_longer_each_time() {
    let world = World::new().await;
    let id = put(&world).await;
    let parcel = take(&world).await.remove(0);
    let mut tx = world.site.db.begin().await.unwrap();
    outbox::failed(&mut tx, &parcel, "no route".into(), world.site.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    world.wait(TimeDelta::minutes(1));
    assert!(take(&world).await.is_empty());
    world.wait(TimeDelta::minutes(2));
    assert_eq!(take(&world).await.len(), 1);
    send(&world, id).await;
}
