//! The first page and the pages of a public service: what they say, in three languages, and how they are remembered.

use domain::journal::{Action, Actor, Change, Subject};

use crate::world::World;

async fn one_more_line(world: &World) {
    let mut tx = world.site.db.begin().await.unwrap();
    let change = Change {
        at: world.site.clock.now(),
        by: Actor::System,
        subject: Subject::Project,
        record: "1".into(),
        project: Some(1),
        action: Action::Changed,
        what: "name".into(),
        from: None,
        to: None,
        why: None,
    };
    store::journal::add(&mut tx, change).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn home_says_six_figures_with_their_age_and_the_list_behind_each() {
    let world = World::new().await;
    let home = world.visitor().get("/fr").await;
    home.is(200);
    assert_eq!(home.all(".figure").len(), 6);
    for figure in home.all(".figure-foot") {
        assert!(figure.contains("dernière nouvelle") || figure.contains("édition 2024"), "{figure}");
    }
    assert_eq!(home.link("Sa place, ses cibles, ses prévisions"), "/fr/indicators");
    home.says("90 sur 193").says("Des dates ont bougé").says("annoncé le 21 septembre 2026");
}

#[tokio::test]
async fn each_figure_counts_what_its_list_shows() {
    let world = World::new().await;
    let home = world.visitor().get("/en").await;
    let figures = home.all(".figure-number bdi");
    let html = home.html();
    let behind = scraper::Selector::parse(".figure-foot a").unwrap();
    let links = html.select(&behind);
    let lists: Vec<String> = links.map(|link| link.attr("href").unwrap().to_owned()).collect();
    for (figure, list) in figures.iter().zip(&lists).take(4) {
        let page = world.visitor().get(list).await;
        assert_eq!(page.all(".count"), [format!("{figure} of {figure}")], "{list}");
    }
    let fresh: usize = world.visitor().get(&lists[4]).await.all("table.lines tbody tr").len();
    let active: usize =
        world.visitor().get("/en/projects?state=active&per=500").await.all("table.lines tbody tr").len();
    assert_eq!(figures[4], ((fresh * 100 + active / 2) / active).to_string());
}

#[tokio::test]
async fn the_dates_that_moved_name_each_project_once() {
    let world = World::new().await;
    let names = world.visitor().get("/fr").await.all("section:first-of-type .news > li > a");
    let mut once = names.clone();
    once.sort();
    once.dedup();
    assert_eq!((names.len(), once.len()), (6, 6), "{names:?}");
}

#[tokio::test]
async fn the_pages_of_a_public_service_speak_three_languages() {
    let world = World::new().await;
    for (l, direction, help, accessible, private) in [
        ("ar", "rtl", "كيف تُقرأ هذه الصفحات", "سهولة الولوج", "09-08"),
        ("fr", "ltr", "Comment lire ces pages", "WCAG 2.2", "loi 09-08"),
        ("en", "ltr", "How to read these pages", "WCAG 2.2", "law 09-08"),
    ] {
        for (page, words) in [("help", help), ("accessibility", accessible), ("privacy", private)] {
            let page = world.visitor().get(&format!("/{l}/{page}")).await;
            page.is(200).says(words).never_says("⟨");
            assert_eq!(page.attribute("html", "dir").as_deref(), Some(direction));
        }
        let home = world.visitor().get(&format!("/{l}")).await;
        home.is(200).never_says("⟨");
        assert_eq!(home.all("h1").len(), 1);
    }
}

#[tokio::test]
async fn an_unchanged_page_answers_304_until_the_journal_grows() {
    let world = World::new().await;
    let first = world.visitor().get("/fr/projects").await;
    let again = world.visitor().with_header("if-none-match", first.header("etag"));
    again.get("/fr/projects").await.is(304);
    one_more_line(&world).await;
    let changed = again.get("/fr/projects").await;
    changed.is(200);
    assert_ne!(changed.header("etag"), first.header("etag"));
}

#[tokio::test]
async fn home_asks_the_database_a_fixed_number_of_questions() {
    let world = World::new().await;
    let before = world.site.db.asked();
    world.visitor().get("/fr").await.is(200);
    assert_eq!(
        world.site.db.asked() - before,
        6,
        "the journal, counts, moves, deliveries, entities, editions imported"
    );
    let before = world.site.db.asked();
    world.visitor().get("/fr").await.is(200);
    assert_eq!(world.site.db.asked() - before, 1, "a remembered page asks only where the journal stands");
}
