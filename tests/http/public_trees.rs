//! The two trees: the strategy with what stands under it, the entities with what they answer for.

use crate::world::World;

#[tokio::test]
async fn an_entity_nobody_knows_is_a_page_with_a_way_on() {
    let world = World::new().await;
    for code in ["NOBODY", "MI%27--", "%D9%84%D8%A7"] {
        let page = world.visitor().get(&format!("/fr/entities/{code}")).await;
        page.is(404).says("Cette page n’existe pas");
        assert_eq!(page.link("Projets"), "/fr/projects");
    }
}

#[tokio::test]
async fn the_strategy_rolls_up_every_project_once() {
    let world = World::new().await;
    let page = world.visitor().get("/fr/strategy").await;
    page.is(200).says("Maroc Numeric 2013").says("Digital Morocco 2030").says("fictif");
    let first = page.all(".tree > details > summary .tree-sum");
    for (sum, code) in first.iter().zip(["DM", "MN"]) {
        let list = world.visitor().get(&format!("/fr/projects?axis={code}&per=500")).await;
        let count = list.all("table.lines tbody tr").len();
        assert!(sum.starts_with(&format!("{count} projets")), "{code}: {sum} is not {count}");
    }
}

#[tokio::test]
async fn an_entity_shows_its_projects_its_children_and_its_late_ones() {
    let world = World::new().await;
    let page = world.visitor().get("/fr/entities/MI").await;
    page.is(200).says("Ministère de l’Intérieur").says("Watiqa").says("Commune de Tétouan");
    let late = world.visitor().get(&page.link("Seulement les retards")).await;
    let sum = page.all(".facts dd").concat();
    assert!(sum.contains(&format!("{} en retard", late.all("table.lines tbody tr").len())), "{sum}");
    let child = world.visitor().get("/fr/entities/CTET").await;
    assert_eq!(child.link("Ministère de l’Intérieur"), "/fr/entities/MI");
}

#[tokio::test]
async fn both_trees_speak_three_languages_in_a_fixed_number_of_questions() {
    let world = World::new().await;
    for l in ["ar", "fr", "en"] {
        for (path, questions) in [("strategy", 4), ("entities", 3), ("entities/MI", 5)] {
            let before = world.site.db.asked();
            let page = world.visitor().get(&format!("/{l}/{path}")).await;
            page.is(200).never_says("⟨");
            assert_eq!(page.all("h1").len(), 1);
            assert_eq!(world.site.db.asked() - before, questions, "{path}");
        }
    }
}
