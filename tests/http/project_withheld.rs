//! What is withheld never leaves for whoever may not see it, in any language, on any page; and says why it is missing.

use domain::portfolio::project::ProjectNumber;
use domain::portfolio::withholding::{Part, Withholding};

use crate::world::{Client, World};

const PAGES: [&str; 3] = ["", "/roadmap", "/history"];

/// No page of the project, in no language, holds any of these words.
async fn never_reads(reader: &Client, project: &str, secrets: &[&str]) {
    for (language, page) in ["ar", "fr", "en"].iter().flat_map(|language| PAGES.map(|page| (language, page))) {
        let page = reader.get(&format!("/{language}/projects/{project}{page}")).await;
        page.is(200);
        for secret in secrets {
            assert!(!page.words().contains(secret), "{} says {secret}", page.path);
        }
    }
}

async fn withhold(world: &World, project: i64, part: Part) {
    let (ground, review_on) = ("Loi 31-13, article 7".to_owned(), "2027-05-05".parse().unwrap());
    let withholding = Withholding { project: ProjectNumber(project), part, ground, review_on };
    let mut tx = world.site.db.begin().await.unwrap();
    store::withholdings::save(&mut tx, &withholding).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn withheld_reports_stay_inside() {
    let world = World::new().await;
    let secrets = ["First audit pass", "Core delivered", "Scope widened"];
    never_reads(&world.visitor(), "PRJ-0030", &secrets).await;
    never_reads(&world.officer("lead@sila.test").await, "PRJ-0030", &secrets).await;
    let public = world.visitor().get("/fr/projects/PRJ-0030").await;
    public.says("Non publié.").says("Loi 31-13, article 7").says("réexaminé le 30 juin 2027");
    for insider in ["pmo@sila.test", "committee@sila.test", "auditor@sila.test", "o.benjelloun@sila.test"] {
        let page = world.officer(insider).await.get("/fr/projects/PRJ-0030").await;
        page.says("First audit pass").says("Non public");
    }
}

#[tokio::test]
async fn a_withheld_budget_stays_inside_with_its_curve_and_its_share_of_the_rating() {
    let world = World::new().await;
    let secrets = ["14,4", "14.4", "16,4", "16.4", "15,8", "15.8"];
    never_reads(&world.visitor(), "PRJ-0033", &secrets).await;
    never_reads(&world.officer("lead@sila.test").await, "PRJ-0033", &secrets).await;
    let public = world.visitor().get("/fr/projects/PRJ-0033/roadmap").await;
    assert_eq!(public.all("figure.chart").len(), 3, "no curve of cost");
    public.says("Non publié.");
    let office = world.officer("pmo@sila.test").await;
    office.get("/fr/projects/PRJ-0033").await.says("14,4").says("16,4").says("Non public");
    assert_eq!(office.get("/fr/projects/PRJ-0033/roadmap").await.all("figure.chart").len(), 4);
}

#[tokio::test]
async fn withheld_posts_take_their_names_and_titles_along() {
    let world = World::new().await;
    world.visitor().get("/fr/projects/PRJ-0001").await.says("Meryem Ouaziz");
    withhold(&world, 1, Part::Posts).await;
    // A withholding comes with its journal line; without it, remembered pages would stay.
    let stranger = world.visitor().with_cookie("session", "nobody");
    never_reads(&stranger, "PRJ-0001", &["Meryem Ouaziz", "مريم أوعزيز", "Cheffe des projets de services en ligne"])
        .await;
    let lead = world.officer("lead@sila.test").await.get("/fr/projects/PRJ-0001").await;
    lead.says("Meryem Ouaziz").says("réexaminé le 5 mai 2027");
}

#[tokio::test]
async fn a_withheld_summary_is_replaced_by_its_ground() {
    let world = World::new().await;
    withhold(&world, 28, Part::Summary).await;
    never_reads(&world.visitor(), "PRJ-0028", &["article 27 de la Constitution", "article 27 of the", "الفصل 27"])
        .await;
    world.visitor().get("/en/projects/PRJ-0028").await.says("Not published.").says("Loi 31-13, article 7");
}

#[tokio::test]
async fn what_a_lead_asks_of_the_office_is_not_for_the_public() {
    let world = World::new().await;
    let secret = "Inscription du décret à l’ordre du jour";
    never_reads(&world.visitor(), "PRJ-0028", &[secret]).await;
    world.officer("pmo@sila.test").await.get("/fr/projects/PRJ-0028").await.says(secret).says("Demande d’assistance");
}
