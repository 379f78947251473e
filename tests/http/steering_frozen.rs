//! The portfolio as it stood for a sitting, the freeze itself, and two sittings compared.

use chrono::TimeDelta;
use domain::portfolio::project::ProjectNumber;
use domain::portfolio::withholding::{Part, Withholding};
use domain::steering::sitting::{Sitting, SittingCode, SittingState};
use sila::workers::freezing;

use crate::world::{Page, World};

async fn sitting(world: &World, code: &str) -> Sitting {
    let code = SittingCode(code.into());
    store::sittings::find_by_code(&mut world.site.db.read(), &code).await.unwrap().unwrap()
}

async fn frozen(world: &World, code: &str) -> Option<store::frozen::Frozen> {
    let sitting = sitting(world, code).await;
    store::frozen::find(&mut world.site.db.read(), sitting.id).await.unwrap()
}

fn rows(file: &Page) -> Vec<std::collections::BTreeMap<String, String>> {
    let text = file.text();
    let text = text.strip_prefix('\u{FEFF}').unwrap();
    csv::Reader::from_reader(text.as_bytes()).deserialize().map(|row| row.unwrap()).collect()
}

fn column(file: &Page, name: &str) -> Vec<String> {
    rows(file).into_iter().map(|row| row[name].clone()).collect()
}

#[tokio::test]
async fn a_page_of_the_past_shows_the_dates_of_then_and_says_so() {
    let world = World::new().await;
    let visitor = world.visitor();
    let page = visitor.get("/fr/projects?as_of=CIGOV-12").await;
    let hash = frozen(&world, "CIGOV-12").await.unwrap().hash;
    page.is(200);
    let banner = page.all(".looking-back").join(" ");
    assert!(banner.contains("CIGOV-12, séance du 16 mars 2026"), "{banner}");
    assert!(banner.contains(&hash[..12]) && banner.contains("figés le 9 mars 2026"), "{banner}");
    let then = visitor.get("/fr/projects.csv?as_of=CIGOV-12").await;
    let now = visitor.get("/fr/projects.csv").await;
    assert!(then.header("content-disposition").contains("projects-2026-03-09.csv"));
    assert_ne!(column(&then, "end_forecast"), column(&now, "end_forecast"));
    for file in ["forecasts.csv", "milestones.csv"] {
        let then = visitor.get(&format!("/fr/{file}?as_of=CIGOV-12")).await;
        let now = visitor.get(&format!("/fr/{file}")).await;
        assert_ne!(then.is(200).bytes, now.is(200).bytes);
    }
    let said = visitor.get("/fr/forecasts.csv?as_of=CIGOV-12").await;
    assert!(column(&said, "said_on").iter().all(|day| day.as_str() <= "2026-03-08"), "nobody had said more by then");
    assert!(column(&visitor.get("/fr/forecasts.csv").await, "said_on").iter().any(|day| day.as_str() > "2026-03-08"));
}

#[tokio::test]
async fn every_page_of_the_portfolio_can_be_asked_as_of_a_sitting_and_its_links_stay_there() {
    let world = World::new().await;
    let visitor = world.visitor();
    for path in [
        "",
        "/projects",
        "/projects?view=board",
        "/projects?view=timeline",
        "/projects/PRJ-0028",
        "/projects/PRJ-0028/roadmap",
        "/projects/PRJ-0028/history",
        "/strategy",
        "/entities",
        "/entities/MI",
    ] {
        let joint = if path.contains('?') { '&' } else { '?' };
        let page = visitor.get(&format!("/fr{path}{joint}as_of=CIGOV-14")).await;
        page.is(200);
        assert_eq!(page.all(".looking-back").len(), 1, "{path} does not say that it is of the past");
        assert!(page.link("Projets").contains("as_of=CIGOV-14"), "{path} leads out of the past");
        assert!(page.link("العربية").contains("as_of=CIGOV-14"), "{path} changes the day with the language");
        assert!(page.link("Revenir").starts_with('?') && !page.link("Revenir").contains("as_of"));
    }
    for path in ["projects.csv", "projects.xlsx", "milestones.csv", "forecasts.csv"] {
        visitor.get(&format!("/fr/{path}?as_of=CIGOV-14")).await.is(200);
    }
    assert_eq!(visitor.get("/fr/projects?as_of=CIGOV-14").await.field("as_of"), "CIGOV-14", "the filters stay");
    let elsewhere = visitor.get("/fr/projects/prj-28?as_of=CIGOV-14").await;
    assert_eq!(elsewhere.location(), "/fr/projects/PRJ-0028?as_of=CIGOV-14");
}

#[tokio::test]
async fn a_sitting_nobody_knows_has_no_past_and_one_that_is_not_public_has_none_for_the_public() {
    let world = World::new().await;
    let (visitor, officer) = (world.visitor(), world.officer("handler@sila.test").await);
    for code in ["CIGOV-99", "CIGOV-16", "DPGOV-41", "%22%3E%3Cscript%3E", "2026-09-21"] {
        let page = visitor.get(&format!("/fr/projects?as_of={code}")).await;
        page.is(404).says("Pas de situation à cette date").never_says("<script>");
        officer.get(&format!("/fr/projects?as_of={code}")).await.is(404);
    }
    visitor.get("/fr/projects?as_of=CIGOV-15").await.is(404);
    visitor.get("/fr/projects.csv?as_of=CIGOV-15").await.is(404);
    visitor.get("/fr/projects").await.is(200).never_says("CIGOV-15");
    officer.get("/fr/projects?as_of=CIGOV-15").await.is(200);
    officer.get("/fr/projects").await.is(200).says("CIGOV-15");
    visitor.get("/fr/projects?as_of=").await.is(200).says("42 sur 42");
}

#[tokio::test]
async fn what_is_withheld_today_is_withheld_in_the_past_even_when_the_past_was_open() {
    let world = World::new().await;
    let visitor = world.visitor();
    let address = "/fr/projects/PRJ-0001?as_of=CIGOV-14";
    let before = visitor.get(address).await;
    before.is(200).never_says("Loi 31-13, article 99");
    let mut tx = world.site.db.begin().await.unwrap();
    let withheld = Withholding {
        project: ProjectNumber(1),
        part: Part::Summary,
        ground: "Loi 31-13, article 99".into(),
        review_on: "2027-03-31".parse().unwrap(),
    };
    store::withholdings::save(&mut tx, &withheld).await.unwrap();
    let change = seeds::system_change(
        world.site.clock.now(),
        domain::journal::Subject::Project,
        "1",
        domain::journal::Action::Withheld,
    );
    store::journal::add(&mut tx, change).await.unwrap();
    tx.commit().await.unwrap();
    let project = store::projects::find(&mut world.site.db.read(), ProjectNumber(1)).await.unwrap().unwrap();
    let summary = project.summary.fr.unwrap();
    assert!(before.words().contains(&summary), "it was there to be read");
    let after = visitor.get(address).await;
    after.is(200).says("Loi 31-13, article 99");
    assert!(!after.words().contains(&summary));
}

#[tokio::test]
async fn nobody_is_offered_to_change_the_past() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    for path in ["/fr/projects/PRJ-0028", "/fr/projects/PRJ-0028/roadmap"] {
        let now = office.get(path).await;
        let keeps = "a[href=\"/fr/desk/projects/PRJ-0028\"]";
        assert!(!now.all(keeps).is_empty(), "{path} can be kept today");
        let then = office.get(&format!("{path}?as_of=CIGOV-14")).await;
        assert_eq!(then.is(200).all(keeps), Vec::<String>::new());
    }
}

#[tokio::test]
async fn the_history_of_the_past_ends_with_the_freeze_and_the_public_reads_nothing_internal() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let then = office.get("/fr/projects/PRJ-0028/history?as_of=CIGOV-15").await.is(200).words();
    let mut tx = world.site.db.begin().await.unwrap();
    for (subject, why) in
        [(domain::journal::Subject::Risk, "Le-mot-interne"), (domain::journal::Subject::Project, "Le-mot-public")]
    {
        let line = seeds::system_change(world.site.clock.now(), subject, "28", domain::journal::Action::Changed);
        let line = domain::journal::Change { project: Some(28), why: Some(why.into()), ..line };
        store::journal::add(&mut tx, line).await.unwrap();
    }
    tx.commit().await.unwrap();
    let address = "/fr/projects/PRJ-0028/history";
    office.get(address).await.says("Le-mot-interne").says("Le-mot-public");
    world.visitor().get(address).await.never_says("Le-mot-interne").says("Le-mot-public");
    assert_eq!(office.get(&format!("{address}?as_of=CIGOV-15")).await.words(), then);
}

#[tokio::test]
async fn the_office_freezes_a_sitting_once() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let address = "/fr/desk/sittings/DPGOV-41/freeze";
    let form = office.get(address).await;
    form.is(200).says("encore reçus jusqu’au 17 novembre 2026");
    let version = form.field("version");
    let before = world.journal().await;
    office.post(address, &[("version", "99")]).await.is(409);
    office.post(address, &[]).await.is(409);
    office.post("/fr/desk/sittings/CIGOV-99/freeze", &[("version", "1")]).await.is(404);
    assert_eq!((world.journal().await, frozen(&world, "DPGOV-41").await), (before, None));
    let done = office.post(address, &[("version", version.as_str())]).await;
    assert_eq!(done.location(), "/fr/projects?as_of=DPGOV-41");
    let kept = frozen(&world, "DPGOV-41").await.unwrap();
    let id = sitting(&world, "DPGOV-41").await.id.0;
    assert_eq!(world.last_line().await, format!("frozen sitting {id}"));
    assert_eq!((kept.journal_seq, kept.at), (before, world.site.clock.now()));
    assert_eq!(sitting(&world, "DPGOV-41").await.state, SittingState::Frozen);
    office.follow(&done).await.is(200);
    for again in [office.post(address, &[("version", version.as_str())]).await, office.get(address).await] {
        again.is(409).says("déjà figés");
    }
    office.post("/fr/desk/sittings/CIGOV-14/freeze", &[("version", "1")]).await.is(409);
    assert_eq!((world.journal().await, frozen(&world, "DPGOV-41").await), (before + 1, Some(kept)));
}

#[tokio::test]
async fn what_changes_after_the_freeze_is_not_in_it() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let dpgov = sitting(&world, "DPGOV-41").await;
    freezing::freeze(&world.site, dpgov.id, dpgov.version, domain::journal::Actor::System).await.unwrap();
    let fields = [("year", "2031"), ("planned", "123456789"), ("committed", "0"), ("paid", "0")];
    assert!(office.post("/fr/desk/projects/PRJ-0001/budget", &fields).await.status.is_redirection());
    let planned = |file: &Page| rows(file)[0].clone();
    let then = office.get("/fr/projects.csv?as_of=DPGOV-41&q=PRJ-0001").await;
    let now = office.get("/fr/projects.csv?q=PRJ-0001").await;
    assert_ne!(planned(&then), planned(&now));
}

#[tokio::test]
async fn the_worker_freezes_a_sitting_on_its_day_and_not_before() {
    let world = World::new().await;
    assert_eq!(freezing::freeze_due(&world.site).await.unwrap(), 0, "its reports are still coming in");
    world.wait(TimeDelta::days(2));
    assert_eq!(freezing::freeze_due(&world.site).await.unwrap(), 1);
    assert!(frozen(&world, "DPGOV-41").await.is_some() && frozen(&world, "SPGOV-MI-4").await.is_none());
    assert_eq!(freezing::freeze_due(&world.site).await.unwrap(), 0, "once");
    world.wait(TimeDelta::days(60));
    assert_eq!(freezing::freeze_due(&world.site).await.unwrap(), 2, "a worker that slept catches up");
}

#[tokio::test]
async fn a_freeze_that_fails_leaves_nothing_and_the_next_round_does_it() {
    let world = World::new().await;
    world.wait(TimeDelta::days(2));
    let before = (world.journal().await, sitting(&world, "DPGOV-41").await);
    script(&world, "alter table frozen_state rename to frozen_elsewhere").await;
    assert!(freezing::freeze_due(&world.site).await.is_err());
    script(&world, "alter table frozen_elsewhere rename to frozen_state").await;
    assert_eq!((world.journal().await, sitting(&world, "DPGOV-41").await), before);
    assert_eq!(frozen(&world, "DPGOV-41").await, None);
    assert_eq!(freezing::freeze_due(&world.site).await.unwrap(), 1);
    assert!(frozen(&world, "DPGOV-41").await.is_some());
}

async fn script(world: &World, text: &'static str) {
    let mut tx = world.site.db.begin().await.unwrap();
    tx.script(text).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn two_sittings_are_compared_in_a_sentence_a_table_and_a_file() {
    let world = World::new().await;
    let visitor = world.visitor();
    let page = visitor.get("/fr/comparison?from=CIGOV-12&to=CIGOV-14").await;
    page.is(200).says("entre CIGOV-12 et CIGOV-14").says("jours plus tard");
    assert!(page.all("tbody tr").len() > 5, "the programme moved in half a year");
    let file = visitor.get("/fr/comparison.csv?from=CIGOV-12&to=CIGOV-14").await;
    assert_eq!(file.is(200).header("content-type"), "text/csv; charset=utf-8");
    let projects: std::collections::BTreeSet<_> = column(&file, "project").into_iter().collect();
    for number in page.all("tbody tr th .code") {
        assert!(projects.contains(&number), "{number} is not in the file");
    }
    visitor.get("/fr/comparison?from=CIGOV-14&to=CIGOV-14").await.is(200).says("Rien n’a bougé");
    let same = visitor.get("/fr/comparison").await;
    assert_eq!((same.is(200).field("from"), same.field("to")), ("CIGOV-13".into(), "CIGOV-14".into()));
    visitor.get("/fr/comparison?from=CIGOV-14&to=now").await.is(200).says("aujourd’hui");
    visitor.get("/ar/comparison?from=CIGOV-13&to=CIGOV-14").await.is(200);
}

#[tokio::test]
async fn the_public_compares_only_what_is_public() {
    let world = World::new().await;
    let (visitor, office) = (world.visitor(), world.officer("pmo@sila.test").await);
    for question in ["from=CIGOV-15&to=now", "from=CIGOV-14&to=CIGOV-15", "from=CIGOV-99", "to=nowhere"] {
        visitor.get(&format!("/fr/comparison?{question}")).await.is(404).says("Pas de situation");
        visitor.get(&format!("/fr/comparison.csv?{question}")).await.is(404);
    }
    office.get("/fr/comparison?from=CIGOV-14&to=CIGOV-15").await.is(200).says("Risques");
    let seen = visitor.get("/fr/comparison?from=CIGOV-13&to=CIGOV-14").await;
    assert!(!seen.is(200).all("thead th").iter().any(|heading| heading == "Risques"));
    let hidden = |page: &Page| page.all("tbody tr td:nth-of-type(2)").join(" ");
    let mut tx = world.site.db.begin().await.unwrap();
    for number in 1..=42 {
        let withheld = Withholding {
            project: ProjectNumber(number),
            part: Part::Reports,
            ground: "Loi 31-13, article 7".into(),
            review_on: "2027-03-31".parse().unwrap(),
        };
        store::withholdings::save(&mut tx, &withheld).await.unwrap();
    }
    let line = seeds::system_change(
        world.site.clock.now(),
        domain::journal::Subject::Project,
        "1",
        domain::journal::Action::Withheld,
    );
    store::journal::add(&mut tx, line).await.unwrap();
    tx.commit().await.unwrap();
    assert!(hidden(&seen).contains("Chef de projet"), "leads changed their minds: {}", hidden(&seen));
    let after = visitor.get("/fr/comparison?from=CIGOV-13&to=CIGOV-14").await;
    assert!(!hidden(&after).contains("Chef de projet"));
    let officers = office.get("/fr/comparison?from=CIGOV-13&to=CIGOV-14").await;
    assert!(hidden(&officers).contains("Chef de projet"));
}
