//! Frozen states in the store: the same hash on every database, nothing of people, and a seal that is checked.

use std::io::BufReader;

use domain::steering::sitting::{SittingCode, SittingId};
use store::{Ask, Db, archive, binds, frozen};

use crate::world::World;

async fn id(world: &World, code: &str) -> SittingId {
    let code = SittingCode(code.into());
    store::sittings::find_by_code(&mut world.site.db.read(), &code).await.unwrap().unwrap().id
}

async fn sqlite(folder: &std::path::Path, file: &[u8]) -> Db {
    let db = Db::open(&format!("sqlite://{}", folder.join("copy.sqlite3").display()), None).await.unwrap();
    db.migrate().await.unwrap();
    archive::restore(&db, &mut BufReader::new(file)).await.unwrap();
    db
}

async fn archived(world: &World, db: &Db) -> Vec<u8> {
    let mut file = vec![];
    archive::backup(db, &mut file, world.site.clock.now()).await.unwrap();
    file
}

#[tokio::test]
async fn the_same_data_has_the_same_hash_on_both_databases() {
    let world = World::new().await;
    let folder = tempfile::tempdir().unwrap();
    let copy = sqlite(folder.path(), &archived(&world, &world.site.db).await).await;
    let (sitting, at) = (id(&world, "DPGOV-41").await, world.site.clock.now());
    let mut hashes = vec![];
    for db in [&world.site.db, &copy] {
        let mut tx = db.begin().await.unwrap();
        frozen::hold_still(&mut tx).await.unwrap();
        hashes.push(frozen::add(&mut tx, sitting, at).await.unwrap().hash);
    }
    assert_eq!(hashes[0], hashes[1]);
    let mut tx = copy.begin().await.unwrap();
    tx.run("update project set slip_days = slip_days + 1 where number = 1", binds![]).await.unwrap();
    assert_ne!(frozen::add(&mut tx, sitting, at).await.unwrap().hash, hashes[0], "one day makes another hash");
}

#[tokio::test]
async fn a_frozen_state_holds_names_and_neither_addresses_nor_secrets() {
    let world = World::new().await;
    let sitting = id(&world, "CIGOV-14").await;
    let mut live = world.site.db.read();
    let state = frozen::find(&mut live, sitting).await.unwrap().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let key = frozen::key(&mut live, &state).await.unwrap();
    let db = frozen::open(&mut live, &state, key, folder.path()).await.unwrap();
    let people: Vec<(i64, String, Option<String>, Option<String>)> =
        db.read().all("select id, email, password_hash, name_fr from person order by id", binds![]).await.unwrap();
    assert!(people.len() > 5);
    for (id, email, password, name) in people {
        assert_eq!((email, password), (format!("person-{id}@frozen.invalid"), None));
        assert!(name.is_some());
    }
    let left: (i64, i64, i64, i64) = db
        .read()
        .one(
            "select (select count(*) from journal), (select count(*) from session), (select count(*) from outbox),
                    (select count(*) from frozen_state)",
            binds![],
        )
        .await
        .unwrap();
    assert_eq!(left, (0, 0, 0, 0));
    let mut tx = db.begin().await.unwrap();
    assert!(tx.run("delete from withholding", binds![]).await.is_err(), "nobody writes to the past");
}

#[tokio::test]
async fn what_is_not_what_was_sealed_does_not_open() {
    let world = World::new().await;
    let sitting = id(&world, "CIGOV-14").await;
    let mut live = world.site.db.read();
    let state = frozen::find(&mut live, sitting).await.unwrap().unwrap();
    let forged = frozen::Frozen { hash: "0".repeat(64), ..state };
    let folder = tempfile::tempdir().unwrap();
    let key = frozen::key(&mut live, &forged).await.unwrap();
    assert!(frozen::open(&mut live, &forged, key, folder.path()).await.is_err());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing half is left");
}

#[tokio::test]
async fn a_sitting_is_frozen_once_and_its_state_is_never_changed() {
    let world = World::new().await;
    let sitting = id(&world, "CIGOV-14").await;
    let mut tx = world.site.db.begin().await.unwrap();
    assert!(frozen::add(&mut tx, sitting, world.site.clock.now()).await.is_err());
    drop(tx);
    for forgery in ["update frozen_state set hash = 'x'", "delete from frozen_state"] {
        let mut tx = world.site.db.begin().await.unwrap();
        assert!(tx.run(forgery, binds![]).await.is_err(), "{forgery}");
    }
}

#[tokio::test]
async fn frozen_states_travel_with_the_archive_to_the_other_database_and_still_open() {
    let world = World::new().await;
    let folder = tempfile::tempdir().unwrap();
    let lite = sqlite(folder.path(), &archived(&world, &world.site.db).await).await;
    let back = World::empty(folder.path()).await;
    archive::restore(&back, &mut BufReader::new(archived(&world, &lite).await.as_slice())).await.unwrap();
    let before = frozen::list(&mut world.site.db.read(), 100).await.unwrap();
    assert!(before.len() > 4);
    assert_eq!(frozen::list(&mut back.read(), 100).await.unwrap(), before);
    let mut asked = back.read();
    let (_, sealed) = before.first().unwrap();
    let key = frozen::key(&mut asked, sealed).await.unwrap();
    let opened = frozen::open(&mut asked, sealed, key, &folder.path().join("frozen")).await.unwrap();
    let (projects,): (i64,) = opened.read().one("select count(*) from project", binds![]).await.unwrap();
    assert!(projects > 40);
    back.close().await;
}
