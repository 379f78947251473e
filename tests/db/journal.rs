//! The journal: one chain, append-only, and proof of it.

use domain::journal::{Action, Actor, Change, Flaw, Subject};
use store::{Ask, binds, journal};

use crate::world::World;

fn change(world: &World, what: &str) -> Change {
    Change {
        at: world.site.clock.now(),
        by: Actor::System,
        subject: Subject::Project,
        record: "7".into(),
        project: Some(7),
        action: Action::Changed,
        what: what.into(),
        from: Some("قديم".into()),
        to: None,
        why: Some("parce que".into()),
    }
}

#[tokio::test]
async fn a_line_is_read_back_as_it_was_written() {
    let world = World::new().await;
    let mut tx = world.site.db.begin().await.unwrap();
    let written = journal::add(&mut tx, change(&world, "names")).await.unwrap();
    tx.commit().await.unwrap();
    let read = journal::list_of_project(&mut world.site.db.read(), 7, None, 1).await.unwrap();
    assert_eq!(read, [written]);
    assert!(read[0].is_sound());
}

#[tokio::test]
async fn a_change_that_is_not_committed_leaves_no_line() {
    let world = World::new().await;
    let before = world.journal().await;
    let mut tx = world.site.db.begin().await.unwrap();
    journal::add(&mut tx, change(&world, "names")).await.unwrap();
    drop(tx);
    assert_eq!(world.journal().await, before);
    assert_eq!(journal::verify(&mut world.site.db.read()).await.unwrap(), Ok(before));
}

#[tokio::test]
async fn two_who_write_at_once_make_one_chain() {
    let world = World::new().await;
    let before = world.journal().await;
    let write = async |what: &'static str| {
        for _ in 0..10 {
            let mut tx = world.site.db.begin().await.unwrap();
            journal::add(&mut tx, change(&world, what)).await.unwrap();
            tx.commit().await.unwrap();
        }
    };
    tokio::join!(write("one"), write("other"));
    assert_eq!(journal::verify(&mut world.site.db.read()).await.unwrap(), Ok(before + 20));
}

#[tokio::test]
async fn a_line_can_be_neither_changed_nor_removed() {
    let world = World::new().await;
    for forged in ["update journal set why = 'another reason' where seq = 1", "delete from journal where seq = 1"] {
        let mut tx = world.site.db.begin().await.unwrap();
        assert!(tx.run(forged, binds![]).await.is_err(), "{forged}");
    }
}

/// Whoever owns the database file can lift the triggers; the chain still tells.
#[tokio::test]
async fn a_forged_line_is_found_and_named() {
    let world = World::new().await;
    lift_the_triggers(&world).await;
    let mut tx = world.site.db.begin().await.unwrap();
    tx.run("update journal set why = 'another reason' where seq = 3", binds![]).await.unwrap();
    tx.commit().await.unwrap();
    let bad = journal::verify(&mut world.site.db.read()).await.unwrap().unwrap_err();
    assert_eq!((bad.seq, bad.why), (3, Flaw::Content));
}

#[tokio::test]
async fn lines_cut_off_at_the_end_are_missed() {
    let world = World::new().await;
    let head = world.journal().await;
    lift_the_triggers(&world).await;
    let mut tx = world.site.db.begin().await.unwrap();
    tx.run("delete from journal where seq = $1", binds![head]).await.unwrap();
    tx.commit().await.unwrap();
    let bad = journal::verify(&mut world.site.db.read()).await.unwrap().unwrap_err();
    assert_eq!((bad.seq, bad.why), (head, Flaw::Gap));
}

async fn lift_the_triggers(world: &World) {
    let mut tx = world.site.db.begin().await.unwrap();
    let script = if tx.is_postgres() {
        "drop trigger journal_is_kept_update on journal; drop trigger journal_is_kept_delete on journal"
    } else {
        "drop trigger journal_is_kept_update; drop trigger journal_is_kept_delete"
    };
    tx.script(script).await.unwrap();
    tx.commit().await.unwrap();
}
