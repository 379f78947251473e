//! Files of the portfolio: exactly what the filter shows, whole, with dates that are dates and nothing withheld.

use std::io::{Cursor, Read};

use domain::portfolio::project::ProjectNumber;
use domain::portfolio::withholding::{Part, Withholding};

use crate::world::{Page, World};

fn rows(file: &Page) -> Vec<std::collections::BTreeMap<String, String>> {
    let text = file.text();
    let text = text.strip_prefix('\u{FEFF}').expect("a mark, so that Excel reads UTF-8");
    csv::Reader::from_reader(text.as_bytes()).deserialize().map(|row| row.unwrap()).collect()
}

/// The text of one part of a workbook.
fn part(file: &Page, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(file.bytes.clone())).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

async fn withhold(world: &World, part: Part) {
    let mut tx = world.site.db.begin().await.unwrap();
    let withholding = Withholding {
        project: ProjectNumber(1),
        part,
        ground: "Loi 31-13, article 7".into(),
        review_on: "2027-03-31".parse().unwrap(),
    };
    store::withholdings::save(&mut tx, &withholding).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_withheld_summary_is_left_out_and_named() {
    let world = World::new().await;
    withhold(&world, Part::Summary).await;
    let file = world.visitor().get("/fr/projects.csv?q=PRJ-0001").await;
    file.is(200).never_says("extrait ou la copie intégrale");
    let row = &rows(&file)[0];
    assert_eq!(row["description_fr"], "");
    assert_eq!((row["withheld_fields"].as_str(), row["withheld_ground"].as_str()), ("summary", "Loi 31-13, article 7"));
    assert_eq!(row["withheld_review"], "2027-03-31");
    let book = world.visitor().get("/fr/projects.xlsx?q=PRJ-0001").await;
    assert!(!part(&book, "xl/sharedStrings.xml").contains("copie intégrale"));
}

#[tokio::test]
async fn a_withheld_budget_leaves_no_amount() {
    let world = World::new().await;
    let row = &rows(&world.visitor().get("/fr/projects.csv?q=PRJ-0033").await)[0];
    assert_eq!((row["cost_planned_mdh"].as_str(), row["withheld_fields"].as_str()), ("", "budget"));
    let open = &rows(&world.visitor().get("/fr/projects.csv?q=PRJ-0001").await)[0];
    assert!(open["cost_planned_mdh"].parse::<f64>().unwrap() > 1.0);
}

#[tokio::test]
async fn a_file_holds_what_the_filter_leaves_on_all_its_pages() {
    let world = World::new().await;
    let visitor = world.visitor();
    let file = visitor.get("/fr/projects.csv?state=active&promise=late&per=2&page=2&sort=-slip").await;
    let page = visitor.get("/fr/projects?state=active&promise=late&per=500&sort=-slip").await;
    let names: Vec<String> = rows(&file).iter().map(|row| row["name_fr"].clone()).collect();
    assert_eq!(names, page.all("table.lines tbody th a"));
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
    assert!(file.header("content-disposition").contains("projects-2026-11-16.csv"));
}

#[tokio::test]
async fn dates_are_iso_and_slips_agree_with_them() {
    let world = World::new().await;
    for row in rows(&world.visitor().get("/en/projects.csv").await) {
        let day = |name: &str| row[name].parse::<chrono::NaiveDate>().ok();
        let (Some(baseline), Some(expected)) = (day("end_baseline"), day("end_forecast")) else { continue };
        assert_eq!((expected - baseline).num_days().to_string(), row["slip_days_vs_baseline"], "{}", row["public_id"]);
    }
}

#[tokio::test]
async fn a_workbook_has_real_dates_a_frozen_head_and_reads_from_the_right_in_arabic() {
    let world = World::new().await;
    let arabic = world.visitor().get("/ar/projects.xlsx?phase=build").await;
    let sheet = part(&arabic, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("rightToLeft=\"1\"") && sheet.contains("state=\"frozen\""));
    let french = world.visitor().get("/fr/projects.xlsx?phase=build").await;
    let sheet = part(&french, "xl/worksheets/sheet1.xml");
    assert!(!sheet.contains("rightToLeft") && !sheet.contains("<f>"));
    // The snapshot day, 16 November 2026, as Excel counts days.
    assert!(sheet.contains("<v>46342</v>"), "{}", &sheet[..2_000]);
    assert!(part(&french, "xl/workbook.xml").contains("_meta"));
    assert!(part(&french, "xl/sharedStrings.xml").contains("http://sila.test/fr/projects?phase=build"));
}

#[tokio::test]
async fn milestones_and_forecasts_belong_to_the_projects_asked_for() {
    let world = World::new().await;
    for file in ["milestones", "forecasts"] {
        let page = world.visitor().get(&format!("/fr/{file}.csv?entity=CTET")).await;
        let found = rows(&page);
        assert!(!found.is_empty() && found.iter().all(|row| row["public_id"] == "PRJ-0012"), "{file}");
    }
}

#[tokio::test]
async fn a_file_asks_a_fixed_number_of_questions() {
    let world = World::new().await;
    let mut asked = vec![];
    for question in ["q=PRJ-0001", ""] {
        let before = world.site.db.asked();
        world.visitor().get(&format!("/fr/projects.csv?{question}")).await.is(200);
        asked.push(world.site.db.asked() - before);
    }
    assert_eq!(asked[0], asked[1]);
}
