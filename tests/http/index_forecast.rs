//! The backtest and the method: what the forecast is worth, and where every formula is from.

use indicators::editions;
use indicators::forecast::backtest::compare;
use indicators::panel::{Series, published};

use crate::world::World;

#[tokio::test]
async fn an_index_nobody_defined_is_a_page_with_a_way_on() {
    let world = World::new().await;
    for question in ["index=egdi-2006", "definition=egdi-2006", "definition=../../Cargo", "index=%00"] {
        let page = world.visitor().get(&format!("/fr/indicators/method?{question}")).await;
        page.is(404).says("Cette page n’existe pas");
    }
}

#[tokio::test]
async fn the_backtest_says_how_far_the_forecast_can_be_trusted() {
    let world = World::new().await;
    let page = world.visitor().get("/fr/indicators/backtest").await;
    page.is(200).says("Sur dix intervalles donnés à 80 %, 8 contenaient le résultat");
    page.says("trop étroits").says("À lire avec prudence");
    assert_eq!(page.all("figure.chart").len(), 1);
    assert_eq!(page.link("La méthode, formule par formule"), "/fr/indicators/method");
}

/// What stands in the table is what the models reach, not what somebody wrote down.
#[tokio::test]
async fn the_table_of_scores_is_computed() {
    let world = World::new().await;
    let page = world.visitor().get("/en/indicators/backtest").await;
    let tests = compare(published(), Series::Egdi);
    assert_eq!(page.all("strong").iter().filter(|text| text.starts_with('★')).count(), 5, "one winner a series");
    for test in &tests {
        page.says(&format!("{:.4} {:.4}", test.total.mae, test.total.crps));
    }
    let own = page.all("details table tbody tr");
    assert!(own.iter().any(|line| line.starts_with("from 2022 to 2024")), "{own:?}");
}

#[tokio::test]
async fn every_edition_shows_its_own_formulas_and_its_file() {
    let world = World::new().await;
    for definition in editions::definitions() {
        let page = world.visitor().get(&format!("/fr/indicators/method?index={}", definition.code)).await;
        page.is(200).never_says("⟨");
        let means = definition.order().iter().filter(|code| !definition.parts(code).is_empty()).count();
        assert!(page.all("p.formula").len() >= means, "{}", definition.code);
        let file = world.visitor().get(&page.link("Télécharger la définition")).await;
        file.is(200);
        assert_eq!(file.header("content-type"), "application/json");
        let read = indicators::index::Definition::read(&file.text()).unwrap();
        assert_eq!(read.code, definition.code);
    }
    let latest = world.visitor().get("/fr/indicators/method").await;
    latest
        .says("0,45 × z( SP )")
        .says("0,35 × z( EPI )")
        .says("( OSI + TII + HCI ) / 3")
        .says("supposé")
        .says("30 septembre 2027");
    world.visitor().get("/fr/indicators/method?index=egdi-2008").await.says("0,34 × OSI + 0,33 × TII");
}

#[tokio::test]
async fn both_pages_speak_three_languages_in_a_fixed_number_of_questions() {
    let world = World::new().await;
    for l in ["ar", "fr", "en"] {
        for (path, questions) in [("backtest", 2), ("method", 1)] {
            let before = world.site.db.asked();
            let page = world.visitor().get(&format!("/{l}/indicators/{path}")).await;
            page.is(200).never_says("⟨");
            assert_eq!(page.all("h1").len(), 1);
            assert_eq!(world.site.db.asked() - before, questions, "{path}");
        }
    }
}
