//! Everything in one file and back: into an empty database, of either kind.

use std::io::BufReader;

use store::{Db, archive};

use crate::world::World;

async fn archived(db: &Db, world: &World) -> Vec<u8> {
    let mut file = vec![];
    archive::backup(db, &mut file, world.site.clock.now()).await.unwrap();
    file
}

async fn empty_sqlite(folder: &std::path::Path) -> Db {
    let db = Db::open(&format!("sqlite://{}", folder.join("restored.sqlite3").display()), None).await.unwrap();
    db.migrate().await.unwrap();
    db
}

#[tokio::test]
async fn what_was_taken_away_comes_back_the_same() {
    let world = World::new().await;
    let file = archived(&world.site.db, &world).await;
    let folder = tempfile::tempdir().unwrap();
    let restored = empty_sqlite(folder.path()).await;
    let rows = archive::restore(&restored, &mut BufReader::new(file.as_slice())).await.unwrap();
    assert_eq!(rows, std::str::from_utf8(&file).unwrap().lines().count() - 2, "a head and an end");
    let head = world.journal().await;
    assert_eq!(store::journal::verify(&mut restored.read()).await.unwrap(), Ok(head), "the chain holds");
    let number = domain::portfolio::project::ProjectNumber(28);
    let before = store::projects::find(&mut world.site.db.read(), number).await.unwrap();
    assert_eq!(store::projects::find(&mut restored.read(), number).await.unwrap(), before);
    if !world.site.db.is_postgres() {
        assert_eq!(archived(&restored, &world).await, file, "and can be taken away again");
    }
}

#[tokio::test]
async fn a_broken_or_foreign_file_restores_nothing() {
    let world = World::new().await;
    let file = String::from_utf8(archived(&world.site.db, &world).await).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let db = empty_sqlite(folder.path()).await;
    let cut = &file[..file.len() / 2];
    let between_lines = file.rsplit_once("\n{\"rows\"").unwrap().0;
    let foreign = file.replacen("\"table\":\"entity\"", "\"table\":\"treasure\"", 1);
    let other_version = file.replacen("\"migrations\":", "\"migrations\":9", 1);
    for bad in [cut, between_lines, &foreign, &other_version, "", "PK\u{3}\u{4}"] {
        assert!(archive::restore(&db, &mut BufReader::new(bad.as_bytes())).await.is_err());
        assert!(seeds::is_empty(&db).await.unwrap());
    }
    let full = archive::restore(&world.site.db, &mut BufReader::new(file.as_bytes())).await;
    assert!(full.is_err(), "never over what is there");
}
