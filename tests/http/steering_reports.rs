//! Reports and the sittings they are for: written, validated, accepted, sent back, corrected, accepted by silence; and
//! what others than the lead think.

use chrono::TimeDelta;
use domain::portfolio::project::ProjectNumber;
use domain::steering::report::{Filed, ReportState, ReportStep};
use store::{ratings, reports};

use super::update_form::Filling;
use crate::world::{Client, World};

const UPDATE: &str = "/fr/desk/projects/PRJ-0001/update";

/// The latest report of a project.
async fn latest(world: &World, number: i64) -> Filed {
    reports::list_filed(&mut world.site.db.read(), ProjectNumber(number), 1).await.unwrap().remove(0)
}

async fn state(world: &World, id: i64) -> ReportState {
    let steps = reports::list_steps(&mut world.site.db.read(), [id]).await.unwrap();
    ReportState::of(&steps.into_iter().map(|(_, step)| step).collect::<Vec<_>>())
}

/// The lead of PRJ-0001 says something; gives the report.
async fn say(world: &World, text: &str) -> Filed {
    let lead = world.officer("lead@sila.test").await;
    let page = lead.get(UPDATE).await;
    let mut filling = Filling::of(&page);
    filling.set("confidence", "3").set("text", text);
    assert!(filling.send(&lead, UPDATE).await.status.is_redirection());
    latest(world, 1).await
}

async fn code_of(world: &World, filed: &Filed) -> String {
    let id = filed.sitting.unwrap();
    store::sittings::find(&mut world.site.db.read(), id).await.unwrap().unwrap().code.0
}

fn at(filed: &Filed, what: &str) -> String {
    format!("/fr/desk/projects/{}/reports/{}/{what}", filed.report.project, filed.report.id)
}

#[tokio::test]
async fn a_report_written_now_is_for_the_next_sitting_and_keeps_the_figures_of_its_day() {
    let world = World::new().await;
    let filed = say(&world, "Deuxième délégation ouverte.").await;
    assert_eq!(code_of(&world, &filed).await, "CIGOV-16", "the cut-off of CIGOV-15 has passed");
    let figures = filed.figures.clone().unwrap();
    assert_eq!((figures.on.to_string(), figures.ratings.lead, figures.ratings.office), ("2026-11-16".into(), 3, 4));
    assert!(!figures.milestones.is_empty() && figures.cost.is_some());
    let page = format!("/fr/projects/PRJ-0001/reports/{}", filed.report.id);
    world.visitor().get(&page).await.is(200).says("ceux du 16 novembre 2026, pour la séance CIGOV-16");
}

#[tokio::test]
async fn a_past_report_shows_the_dates_of_then() {
    let world = World::new().await;
    let all = reports::list_filed(&mut world.site.db.read(), ProjectNumber(4), 20).await.unwrap();
    let then = all.iter().find(|one| one.report.said_at.to_rfc3339().starts_with("2026-03-16")).unwrap();
    assert_eq!(code_of(&world, then).await, "CIGOV-12");
    let now = all.first().unwrap().figures.clone().unwrap();
    let past = then.figures.clone().unwrap();
    assert_ne!(past.expected_end, now.expected_end, "the date has moved since");
    let page = world.visitor().get(&format!("/en/projects/PRJ-0004/reports/{}", then.report.id)).await;
    page.is(200).says("those of 16 March 2026").says("CIGOV-12");
    let list = world.visitor().get("/fr/projects/PRJ-0004/reports").await;
    list.is(200).says("CIGOV-12").says("accepté");
}

#[tokio::test]
async fn a_report_goes_from_the_entity_to_the_office() {
    let world = World::new().await;
    let filed = say(&world, "Recette terminée.").await;
    let (entity, office) = (world.officer("entity@sila.test").await, world.officer("pmo@sila.test").await);
    entity.get("/fr/desk/reports").await.is(200).says("Recette terminée.").says("en attente de l’entité");
    office.post(&at(&filed, "acceptance"), &[]).await.is(409).says("n’attend plus cette réponse");
    assert!(entity.post(&at(&filed, "validation"), &[]).await.status.is_redirection());
    assert_eq!(world.last_line().await, format!("validated report {}", filed.report.id));
    let head = world.journal().await;
    entity.post(&at(&filed, "validation"), &[]).await.is(409);
    entity.post(&at(&filed, "acceptance"), &[]).await.is(409);
    assert_eq!(world.journal().await, head, "sent twice, taken once");
    assert!(office.post(&at(&filed, "acceptance"), &[]).await.status.is_redirection());
    assert_eq!(state(&world, filed.report.id).await, ReportState::Accepted);
    office.get("/fr/desk/reports").await.says("accepté");
}

#[tokio::test]
async fn nobody_answers_for_another_entity_nor_in_the_place_of_its_lead() {
    let world = World::new().await;
    let justice = latest(&world, 2).await;
    let own = say(&world, "Tout est prêt.").await;
    let (head, entity) = (world.journal().await, world.officer("entity@sila.test").await);
    entity.post(&at(&justice, "validation"), &[]).await.is(403);
    entity.get(&at(&justice, "return")).await.is(403);
    for stranger in ["lead", "committee", "auditor", "admin", "moderator"] {
        world.officer(&format!("{stranger}@sila.test")).await.post(&at(&own, "validation"), &[]).await.is(403);
    }
    let unchanged = [("report", justice.report.id.to_string()), ("report", own.report.id.to_string())];
    let fields: Vec<_> = unchanged.iter().map(|(name, id)| (*name, id.as_str())).collect();
    let sent = entity.post("/fr/desk/reports/validation", &fields).await;
    assert!(sent.location().contains("validated=0"), "what changed is not validated unread");
    assert_eq!(world.journal().await, head);
    entity.post("/fr/desk/projects/PRJ-0002/reports/999999/validation", &[]).await.is(403);
    entity.post("/fr/desk/projects/PRJ-0001/reports/999999/validation", &[]).await.is(404);
}

#[tokio::test]
async fn what_is_sent_back_says_why_and_is_corrected_by_a_new_report() {
    let world = World::new().await;
    let filed = say(&world, "Toutes les délégations sont ouvertes.").await;
    let (office, lead) = (world.officer("pmo@sila.test").await, world.officer("lead@sila.test").await);
    let address = at(&filed, "return");
    office.post(&address, &[("note", " ")]).await.is(422).says("nécessaire");
    assert_eq!(state(&world, filed.report.id).await, ReportState::Drafted);
    assert!(office.post(&address, &[("note", "Trois sur douze, d’après la recette.")]).await.status.is_redirection());
    let page = format!("/fr/projects/PRJ-0001/reports/{}", filed.report.id);
    lead.get(&page).await.says("Trois sur douze").says("Corriger ce rapport");
    for page in [page.as_str(), "/fr/projects/PRJ-0001/history", "/fr/projects/PRJ-0001/reports"] {
        world.visitor().get(page).await.is(200).never_says("Trois sur douze");
    }

    let address = at(&filed, "correction");
    let head = world.journal().await;
    let empty = lead.post(&address, &[("confidence", "7"), ("text", ""), ("reason", "")]).await;
    empty.is(422);
    assert_eq!(world.journal().await, head);
    let fields =
        [("confidence", "3"), ("text", "Trois délégations sur douze."), ("reason", "Chiffre recopié trop vite.")];
    let done = lead.post(&address, &fields).await;
    let new = latest(&world, 1).await;
    assert_eq!((new.corrects, new.sitting), (Some(filed.report.id), filed.sitting));
    lead.follow(&done).await.says("Trois délégations sur douze.").says("Chiffre recopié trop vite.");
    lead.get(&page).await.says("Toutes les délégations sont ouvertes.").says("Ce rapport a été corrigé.");
    lead.post(&address, &fields).await.is(409);
    office.post(&at(&filed, "return"), &[("note", "Encore")]).await.is(409);
    world.officer("entity@sila.test").await.get("/fr/desk/reports").await.says("Trois délégations sur douze.");
}

#[tokio::test]
async fn only_the_latest_word_can_be_corrected() {
    let world = World::new().await;
    let old = latest(&world, 1).await;
    say(&world, "Un mot plus récent.").await;
    let lead = world.officer("lead@sila.test").await;
    lead.get(&at(&old, "correction")).await.is(409).says("plus récent");
    world.officer("a.lamrini@sila.test").await.get(&at(&old, "correction")).await.is(403);
}

#[tokio::test]
async fn what_was_said_cannot_be_changed_even_by_the_database() {
    let world = World::new().await;
    let mut tx = world.site.db.begin().await.unwrap();
    let changed = store::Ask::run(&mut tx, "update report set body = 'x' where id = 1", vec![]).await;
    assert!(changed.is_err());
}

/// Clicks "nothing new" for a project of the lead's own desk.
async fn nothing_new(lead: &Client, project: &str) -> crate::world::Page {
    let desk = lead.get("/fr/desk").await;
    let form = format!("form[action$='{project}/reports/nothing-new'] input[name=version]");
    let version = desk.attribute(&form, "value").unwrap();
    lead.post(&format!("/fr/desk/projects/{project}/reports/nothing-new"), &[("version", version.as_str())]).await
}

#[tokio::test]
async fn nothing_new_is_one_click_and_three_in_a_row_raise_a_question() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let before = say(&world, "Le pilote est prêt.").await;
    for _ in 0..3 {
        world.wait(TimeDelta::hours(1));
        let sent = nothing_new(&lead, "PRJ-0001").await;
        lead.follow(&sent).await.is(200);
    }
    let after = latest(&world, 1).await;
    assert!(after.report.nothing_new && after.report.id > before.report.id);
    assert_eq!(after.report.confidence, before.report.confidence);
    lead.get("/fr/desk").await.says("3e rapport de suite sans changement");
    let office = world.officer("pmo@sila.test").await;
    office.get("/fr/desk/reports").await.says("3e rapport de suite sans changement");

    let entity = world.officer("entity@sila.test").await;
    let ids = entity.get("/fr/desk/reports").await;
    let id = ids.attribute("input[name=report]", "value").unwrap();
    let sent = entity.post("/fr/desk/reports/validation", &[("report", id.as_str())]).await;
    entity.follow(&sent).await.says("1 rapport est validé.");
    assert_eq!(state(&world, after.report.id).await, ReportState::Validated);
}

#[tokio::test]
async fn nothing_new_from_a_page_that_is_out_of_date_changes_nothing() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    say(&world, "Entre-temps.").await;
    let head = world.journal().await;
    lead.post("/fr/desk/projects/PRJ-0001/reports/nothing-new", &[("version", "1")]).await.is(409);
    lead.post("/fr/desk/projects/PRJ-0002/reports/nothing-new", &[("version", "1")]).await.is(403);
    assert_eq!(world.journal().await, head);
}

#[tokio::test]
async fn silence_is_consent_first_of_the_entity_then_of_the_office() {
    let world = World::new().await;
    let filed = say(&world, "Rien à signaler de plus.").await;
    let id = filed.report.id;
    sila::workers::consent::assume(&world.site).await.unwrap();
    assert_eq!(state(&world, id).await, ReportState::Drafted);
    // Monday; Wednesday is Independence Day: three working days end on Friday.
    world.wait(TimeDelta::days(4));
    sila::workers::consent::assume(&world.site).await.unwrap();
    assert_eq!(state(&world, id).await, ReportState::Drafted);
    world.wait(TimeDelta::days(3));
    sila::workers::consent::assume(&world.site).await.unwrap();
    assert_eq!(state(&world, id).await, ReportState::Validated);
    assert_eq!(sila::workers::consent::assume(&world.site).await.unwrap(), 0, "a second worker finds nothing to do");
    world.wait(TimeDelta::days(7));
    sila::workers::consent::assume(&world.site).await.unwrap();
    let steps = reports::list_steps(&mut world.site.db.read(), [id]).await.unwrap();
    assert_eq!(steps.last().map(|(_, step)| (step.step, step.by)), Some((ReportStep::Accepted, None)));
    let page = format!("/fr/projects/PRJ-0001/reports/{id}");
    world.visitor().get(&page).await.says("Sans objection dans le délai");
}

#[tokio::test]
async fn the_office_sees_who_has_not_reported_and_no_last_known_green() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let coming = office.get("/fr/desk/reports").await;
    coming.is(200).says("CIGOV-16").says("Pas de rapport");
    let frozen = office.get("/fr/desk/reports?sitting=CIGOV-15").await;
    frozen.says("CIGOV-15").says("Pas de rapport").says("validé par l’entité").says("31 communes équipées");
    let row = frozen.all("tr#PRJ-0010").join("");
    assert!(row.contains("Pas de rapport") && !row.contains("Probable"), "{row}");
    let entity = world.officer("entity@sila.test").await;
    let own = entity.get("/fr/desk/reports?sitting=CIGOV-15").await;
    own.says("PRJ-0001").never_says("PRJ-0002");
}

const RATE: &str = "/fr/desk/projects/PRJ-0005/ratings";

#[tokio::test]
async fn the_office_rates_with_a_reason_and_the_lists_follow() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let version = office.get(RATE).await.is(200).field("version");
    let head = world.journal().await;
    office.post(RATE, &[("version", &version), ("confidence", "1"), ("reason", "")]).await.is(422).says("nécessaire");
    office.post(RATE, &[("version", &version), ("confidence", "6"), ("reason", "Trop")]).await.is(422);
    assert_eq!(world.journal().await, head);
    let fields = [("version", version.as_str()), ("confidence", "1"), ("reason", "Deux agences bloquent tout.")];
    let sent = office.post(RATE, &fields).await;
    office.follow(&sent).await.says("Deux agences bloquent tout.");
    office.post(RATE, &fields).await.is(409);
    let all = ratings::list(&mut world.site.db.read(), ProjectNumber(5), 1).await.unwrap();
    assert_eq!(all[0].confidence.level(), 1);
    let public = world.visitor();
    public.get("/fr/projects?office=1").await.says("Gateway gouvernementale");
    public.get("/fr/projects/PRJ-0005").await.says("Confiance de la direction du programme").says("s’écartent");
    public.get("/fr/projects/PRJ-0005/reports").await.is(200).never_says("Deux agences bloquent tout.");
}

#[tokio::test]
async fn a_reviewer_rates_beside_the_office_and_nobody_else_does() {
    let world = World::new().await;
    let auditor = world.officer("auditor@sila.test").await;
    let version = auditor.get(RATE).await.is(200).field("version");
    let fields = [("version", version.as_str()), ("confidence", "2"), ("reason", "Gouvernance absente.")];
    assert!(auditor.post(RATE, &fields).await.status.is_redirection());
    assert!(world.last_line().await.starts_with("rated rating"));
    world.visitor().get("/fr/projects/PRJ-0005").await.says("Confiance d’un évaluateur indépendant");
    for stranger in ["lead", "entity", "committee", "admin"] {
        world.officer(&format!("{stranger}@sila.test")).await.get(RATE).await.is(403);
    }
}

#[tokio::test]
async fn withheld_reports_take_every_rating_along() {
    let world = World::new().await;
    let visitor = world.visitor();
    let sheet = visitor.get("/fr/projects/PRJ-0030").await;
    assert!(sheet.all("dl.ratings").join("").contains("Non publié"));
    assert!(sheet.all("details.arithmetic").is_empty(), "the arithmetic would tell");
    visitor.get("/fr/projects/PRJ-0030/reports").await.is(200).says("Non publié").never_says("CIGOV-14");
    let id = latest(&world, 30).await.report.id;
    visitor.get(&format!("/fr/projects/PRJ-0030/reports/{id}")).await.is(200).never_says("First audit pass");
    for question in ["office=2", "computed=3", "computed=4", "rating=3"] {
        let page = visitor.get(&format!("/fr/projects?{question}")).await;
        page.is(200).never_says("/fr/projects/PRJ-0030\"");
    }
    world.officer("pmo@sila.test").await.get("/fr/projects/PRJ-0030/reports").await.says("CIGOV-14");
}

#[tokio::test]
async fn lists_sort_by_each_rating_and_files_carry_all_three() {
    let world = World::new().await;
    let visitor = world.visitor();
    let first = visitor.get("/fr/projects?sort=office").await;
    first.is(200);
    assert!(first.all("table.lines tbody tr").first().unwrap().contains('1'), "the lowest rated first");
    for question in ["sort=-office", "sort=computed", "sort=-computed", "computed=3", "view=board", "view=timeline"] {
        visitor.get(&format!("/ar/projects?{question}")).await.is(200);
    }
    let csv = visitor.get("/fr/projects.csv").await.text();
    let head = csv.lines().next().unwrap();
    assert!(head.ends_with("dca_office,dca_computed"), "{head}");
}
