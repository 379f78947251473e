//! Both folders of migrations make the same tables, with the same columns.

use std::collections::BTreeMap;

use sqlx::{Connection, PgConnection, SqliteConnection};

use crate::world::World;

type Shape = BTreeMap<String, Vec<String>>;

fn shape(columns: Vec<(String, String)>) -> Shape {
    let mut shape = Shape::new();
    for (table, column) in columns.into_iter().filter(|(table, _)| !table.starts_with("_sqlx")) {
        shape.entry(table).or_default().push(column);
    }
    for columns in shape.values_mut() {
        columns.sort();
    }
    shape
}

async fn sqlite() -> Shape {
    let mut connection = SqliteConnection::connect("sqlite::memory:").await.unwrap();
    migrations::SQLITE.run(&mut connection).await.unwrap();
    let columns =
        "select m.name, c.name from sqlite_master m join pragma_table_info(m.name) c where m.type in ('table', 'view')";
    shape(sqlx::query_as(columns).fetch_all(&mut connection).await.unwrap())
}

#[tokio::test]
async fn the_two_databases_have_the_same_shape() {
    let lite = sqlite().await;
    assert!(lite.contains_key("journal") && lite.contains_key("milestone"));
    let world = World::new().await;
    if !world.site.db.is_postgres() {
        return;
    }
    let mut connection = PgConnection::connect(&world.site.settings.database_url).await.unwrap();
    let columns =
        "select table_name::text, column_name::text from information_schema.columns where table_schema = 'public'";
    assert_eq!(shape(sqlx::query_as(columns).fetch_all(&mut connection).await.unwrap()), lite);
}

#[tokio::test]
async fn migrating_twice_changes_nothing() {
    let world = World::new().await;
    let before = world.journal().await;
    world.site.db.migrate().await.unwrap();
    assert!(world.site.db.is_current().await.unwrap());
    assert_eq!(world.journal().await, before);
}
