//! The roadmap of a project: milestones, charts with their tables, plans compared, every moved date.

use scraper::ElementRef;

use crate::world::{Page, World, selector};

fn charts(page: &Page) -> Vec<(usize, String, usize)> {
    let html = page.html();
    let count = |chart: ElementRef, css: &str| chart.select(&selector(css)).count();
    let charts: Vec<_> = html
        .select(&selector("figure.chart"))
        .map(|chart| {
            let sentence = chart.select(&selector("figcaption p:last-child")).next().unwrap();
            (count(chart, "svg[role=img]"), sentence.text().collect::<String>(), count(chart, "table tbody tr"))
        })
        .collect();
    charts
}

#[tokio::test]
async fn every_chart_has_a_sentence_and_its_figures_as_a_table() {
    let world = World::new().await;
    for language in ["ar", "fr", "en"] {
        let page = world.visitor().get(&format!("/{language}/projects/PRJ-0005/roadmap")).await;
        let charts = charts(page.is(200));
        assert_eq!(charts.len(), 4, "roadmap, trend, progress, cost");
        for (drawings, sentence, rows) in charts {
            assert_eq!(drawings, 2, "one for a desk, one for a phone");
            assert!(sentence.ends_with('.') && rows > 0, "{language}: {sentence} {rows}");
        }
    }
}

#[tokio::test]
async fn the_trend_says_which_dates_run_away() {
    let world = World::new().await;
    let running = world.visitor().get("/fr/projects/PRJ-0005/roadmap").await;
    running.says("8 jalons sur 9 ont reculé").says("3 jalons n’arriveront jamais");
    let calm = world.visitor().get("/fr/projects/PRJ-0028/roadmap").await;
    calm.says("5 jalons sur 7 ont reculé");
    assert!(!calm.words().contains("jamais :"), "nothing flees there");
}

#[tokio::test]
async fn milestones_say_in_words_where_they_stand() {
    let world = World::new().await;
    let page = world.visitor().get("/fr/projects/PRJ-0036/roadmap").await;
    page.says("Échéance dépassée de 108 jours, sans nouvelle").says("Tenu, 21 jours de retard");
    let moved = world.visitor().get("/fr/projects/PRJ-0028/roadmap").await;
    moved.says("130 jours de retard").says("190 jours de retard sur la première promesse");
}

#[tokio::test]
async fn the_plans_stand_side_by_side_and_the_original_stays() {
    let world = World::new().await;
    let page = world.visitor().get("/fr/projects/PRJ-0033/roadmap").await;
    page.says("Plan révisé 1").says("Plan révisé 2").says("CIGOV").says("Promis à l’origine");
    let single = world.visitor().get("/fr/projects/PRJ-0005/roadmap").await;
    single.says("Il n’y a qu’un plan, celui du début.");
}

#[tokio::test]
async fn every_moved_date_is_listed_with_its_reason() {
    let world = World::new().await;
    for page in ["roadmap", "history"] {
        let page = world.visitor().get(&format!("/fr/projects/PRJ-0028/{page}")).await;
        page.says("La concertation avec les départements signataires n’est pas terminée.");
        page.says("60 jours plus tard").says("Données importées");
    }
}

#[tokio::test]
async fn a_project_without_sayings_says_so_instead_of_drawing_nothing() {
    let world = World::new().await;
    let page = world.visitor().get("/fr/projects/PRJ-0008/roadmap").await;
    page.is(200).says("Aucune prévision n’a encore été annoncée.");
}
