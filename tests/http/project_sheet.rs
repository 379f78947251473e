//! The sheet of a project: found under one address, told in three languages, the same questions whatever the project.

use crate::world::{Client, World};

const PAGES: [&str; 3] = ["", "/roadmap", "/history"];

/// The statements one visit costs.
async fn asked(world: &World, client: &Client, path: &str) -> u64 {
    let before = world.site.db.asked();
    client.get(path).await.is(200);
    world.site.db.asked() - before
}

#[tokio::test]
async fn what_is_no_project_has_no_page() {
    let world = World::new().await;
    let ids =
        ["PRJ-9999", "PRJ-0000", "PRJ-", "PRJ--1", "12", "PRJ-99999999999999999999", "PRJ-1'%20or%201=1", "%00", "%FF"];
    for id in ids {
        for page in PAGES {
            world.visitor().get(&format!("/fr/projects/{id}{page}")).await.is(404).says("Cette page n’existe pas");
        }
    }
}

#[tokio::test]
async fn a_project_has_one_address_and_other_spellings_lead_there() {
    let world = World::new().await;
    for spelt in ["prj-0012", "PRJ-12", "PRJ-00012", "PRJ-%D9%A1%D9%A2"] {
        for page in PAGES {
            let answer = world.visitor().get(&format!("/ar/projects/{spelt}{page}")).await;
            answer.is(308);
            assert_eq!(answer.location(), format!("/ar/projects/PRJ-0012{page}"));
        }
    }
}

#[tokio::test]
async fn the_head_tells_promise_slip_confidence_and_age_in_each_language() {
    let world = World::new().await;
    let told = [
        ("fr", "Anciennement", "63 jours de retard", "Confiance selon les chiffres", "Mis à jour il y a"),
        ("ar", "سابقا", "تأخر \u{2068}63\u{2069} يوما", "الثقة حسب الأرقام", "حُدّث"),
        ("en", "Formerly", "63 days late", "Confidence by the figures", "Updated"),
    ];
    for (language, formerly, slip, confidence, age) in told {
        let page = world.visitor().get(&format!("/{language}/projects/PRJ-0033")).await;
        page.is(200).says(formerly).says(slip).says(confidence).says(age).says("PRJ-0033");
        assert_eq!(page.attribute("html", "lang").as_deref(), Some(language));
    }
}

#[tokio::test]
async fn the_slip_is_told_against_the_first_promise_and_against_the_plan() {
    let world = World::new().await;
    let page = world.visitor().get("/fr/projects/PRJ-0033").await;
    page.says("63 jours de retard").says("Plan revu 2 fois").says("à l’heure");
}

#[tokio::test]
async fn the_computed_rating_shows_its_arithmetic() {
    let world = World::new().await;
    let page = world.visitor().get("/fr/projects/PRJ-0005").await;
    let lines = page.all("details.arithmetic tr");
    assert!(lines.first().is_some_and(|line| line.ends_with('5')), "{lines:?}");
    assert!(lines.iter().any(|line| line.contains("recule aussi vite que le temps passe") && line.contains("−1")));
    let silent = world.visitor().get("/fr/projects/PRJ-0036").await;
    silent.says("Rien n’a été dit depuis").says("ne peut pas être évalué");
}

#[tokio::test]
async fn a_broken_dependency_is_said_on_both_sides() {
    let world = World::new().await;
    let waiting = world.visitor().get("/fr/projects/PRJ-0036").await;
    let needed = world.visitor().get("/fr/projects/PRJ-0030").await;
    let broken = |page: &crate::world::Page| {
        page.all(".dependencies li").into_iter().filter(|line| line.contains("Rompue")).collect::<Vec<_>>()
    };
    assert!(broken(&waiting).iter().any(|line| line.contains("PRJ-0030")), "{:?}", broken(&waiting));
    assert!(broken(&needed).iter().any(|line| line.contains("PRJ-0036")), "{:?}", broken(&needed));
}

#[tokio::test]
async fn vacant_posts_legal_texts_relatives_and_strategy_are_on_the_sheet() {
    let world = World::new().await;
    world.visitor().get("/fr/projects/PRJ-0036").await.says("Poste vacant depuis le 13 avril 2026");
    let legal = world.visitor().get("/fr/projects/PRJ-0028").await;
    assert_eq!(legal.all(".stepper").len(), 2);
    assert!(legal.all(".stepper .here").iter().any(|step| step.starts_with("Secrétariat général")));
    legal.says("Données ouvertes et droit à l’information");
    let newer = world.visitor().get("/fr/projects/PRJ-0017").await;
    assert!(newer.says("Il succède à").all("a").iter().any(|name| name.contains("data.gov.ma")));
    world.visitor().get("/fr/projects/PRJ-0016").await.says("Lui succèdent");
}

#[tokio::test]
async fn only_whoever_keeps_the_project_is_led_to_its_desk() {
    let world = World::new().await;
    for reader in
        [world.visitor(), world.officer("auditor@sila.test").await, world.officer("moderator@sila.test").await]
    {
        reader.get("/fr/projects/PRJ-0001").await.is(200).never_says("/fr/desk/projects/PRJ-0001");
    }
    let lead = world.officer("lead@sila.test").await.get("/fr/projects/PRJ-0001").await;
    assert_eq!(lead.link("Mettre à jour"), "/fr/desk/projects/PRJ-0001/update");
    let office = world.officer("pmo@sila.test").await.get("/fr/projects/PRJ-0001").await;
    assert_eq!(office.link("Modifier"), "/fr/desk/projects/PRJ-0001");
}

#[tokio::test]
async fn the_number_of_questions_does_not_depend_on_the_project() {
    let world = World::new().await;
    for (page, cost) in [("", 30), ("/roadmap", 18), ("/history", 24)] {
        for id in ["PRJ-0001", "PRJ-0008", "PRJ-0033", "PRJ-0036"] {
            let path = format!("/fr/projects/{id}{page}");
            assert_eq!(asked(&world, &world.visitor(), &path).await, cost, "{path}");
        }
    }
}

#[tokio::test]
async fn a_page_asked_for_again_is_told_from_memory_until_the_journal_grows() {
    let world = World::new().await;
    for page in PAGES {
        let path = format!("/ar/projects/PRJ-0005{page}");
        let first = world.visitor().get(&path).await;
        let again = world.visitor().with_header("if-none-match", first.is(200).header("etag")).get(&path).await;
        again.is(304);
        assert!(again.bytes.is_empty());
        assert_eq!(asked(&world, &world.visitor(), &path).await, 1, "only the journal's head");
    }
}

#[tokio::test]
async fn every_page_is_clean_in_every_language() {
    let world = World::new().await;
    for id in ["PRJ-0005", "PRJ-0008", "PRJ-0028", "PRJ-0030"] {
        for (language, page) in ["ar", "fr", "en"].iter().flat_map(|language| PAGES.map(|page| (language, page))) {
            let page = world.visitor().get(&format!("/{language}/projects/{id}{page}")).await;
            page.is(200).never_says(" style=").never_says("<style").never_says("⟨").never_says("onclick");
            assert_eq!(page.all("h1").len(), 1, "{}", page.path);
            let html = page.html();
            let ids: Vec<_> = html.tree.nodes().filter_map(|node| node.value().as_element()?.attr("id")).collect();
            let unique: std::collections::BTreeSet<_> = ids.iter().collect();
            assert_eq!(ids.len(), unique.len(), "{} repeats an id", page.path);
        }
    }
}
