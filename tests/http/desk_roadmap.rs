//! A roadmap is kept: milestones, forecasts, achievements, re-baselines, and what happens when two people do it at once.

use domain::portfolio::project::ProjectNumber;

use crate::world::{Client, Page, World};

const AT: &str = "/fr/desk/projects/PRJ-0001";

/// Opens the form, changes these fields, sends it.
async fn fill(officer: &Client, address: &str, to: &str, fields: &[(&str, &str)]) -> Page {
    let form = officer.get(address).await;
    let version = form.is(200).field("version");
    let mut all = vec![("version", version.as_str())];
    all.extend_from_slice(fields);
    officer.post(to, &all).await
}

async fn milestone(world: &World, number: i64) -> domain::portfolio::milestone::Milestone {
    store::milestones::find(&mut world.site.db.read(), ProjectNumber(1), number).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_milestone_is_promised_once_and_shown_on_the_page() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let fields = [
        ("name-fr", "Bilan public"),
        ("kind", "assurance"),
        ("weight", "5"),
        ("key", "yes"),
        ("original", "2027-12-15"),
    ];
    let sent = fill(&lead, &format!("{AT}/milestones/new"), &format!("{AT}/milestones"), &fields).await;
    lead.follow(&sent).await.is(200).says("Bilan public");
    let added = milestone(&world, 11).await;
    assert_eq!((added.original.to_string().as_str(), added.key, added.weight), ("2027-12-15", true, 5));
    assert!(world.last_line().await.starts_with("added milestone"));
    let heard = store::projects::find(&mut world.site.db.read(), ProjectNumber(1)).await.unwrap().unwrap().heard_at;
    assert_eq!(heard, Some(world.site.clock.now()));
}

#[tokio::test]
async fn a_milestone_form_says_everything_that_is_wrong_and_keeps_what_was_typed() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let before = world.journal().await;
    let long = "ب".repeat(10_000);
    for (day, said) in
        [("1999-01-01", "Pas avant"), ("2026-02-30", "pas une date"), ("2200-01-01", "Pas après"), ("", "nécessaire")]
    {
        let fields = [("name-ar", long.as_str()), ("kind", "party"), ("weight", "-3"), ("original", day)];
        let page = fill(&lead, &format!("{AT}/milestones/new"), &format!("{AT}/milestones"), &fields).await;
        page.is(422).says(said).says("10").says("200 au plus").says("Choisissez une des réponses").says("négatif");
        assert_eq!(page.field("name-ar"), long);
        assert_eq!(page.field("original"), day);
        assert!(page.attribute(".error-summary a", "href").is_some_and(|href| href.starts_with('#')));
    }
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn the_same_form_sent_twice_adds_one_milestone() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let version = lead.get(&format!("{AT}/milestones/new")).await.field("version");
    let fields = [
        ("version", version.as_str()),
        ("name-fr", "Bilan"),
        ("kind", "gate"),
        ("weight", "1"),
        ("original", "2027-12-15"),
    ];
    assert!(lead.post(&format!("{AT}/milestones"), &fields).await.status.is_redirection());
    let head = world.journal().await;
    lead.post(&format!("{AT}/milestones"), &fields).await.is(409).says("entre-temps");
    assert_eq!(world.journal().await, head);
}

#[tokio::test]
async fn a_roadmap_takes_thirty_milestones_and_no_more() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    for number in 11..=30 {
        let name = format!("Jalon {number}");
        let fields = [("name-fr", name.as_str()), ("kind", "gate"), ("weight", "1"), ("original", "2027-12-15")];
        let sent = fill(&lead, &format!("{AT}/milestones/new"), &format!("{AT}/milestones"), &fields).await;
        assert!(sent.status.is_redirection(), "{number}");
    }
    let before = world.journal().await;
    let fields = [("name-fr", "De trop"), ("kind", "gate"), ("weight", "1"), ("original", "2027-12-15")];
    let page = fill(&lead, &format!("{AT}/milestones/new"), &format!("{AT}/milestones"), &fields).await;
    page.is(409).says("trente jalons");
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn a_date_beyond_the_tolerance_needs_its_reason() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let before = world.journal().await;
    let address = format!("{AT}/milestones/9/forecasts");
    let page = fill(&lead, &address, &address, &[("day", "2027-12-01"), ("note", "Pas de budget")]).await;
    page.is(422).says("donnez un motif");
    assert_eq!((page.field("day"), page.field("note")), ("2027-12-01".into(), "Pas de budget".into()));
    assert_eq!(world.journal().await, before);
    let said = [("day", "2027-12-01"), ("reason", "funding"), ("note", "Pas de budget")];
    assert!(fill(&lead, &address, &address, &said).await.status.is_redirection());
    let moved = milestone(&world, 9).await;
    assert_eq!(moved.forecast.unwrap().to_string(), "2027-12-01");
    assert_eq!(moved.original.to_string(), "2027-05-31", "the first promise stays");
    let points = store::forecasts::list(&mut world.site.db.read(), ProjectNumber(1)).await.unwrap();
    assert!(points.iter().any(|point| point.milestone == moved.id && point.note.as_deref() == Some("Pas de budget")));
    assert!(world.last_line().await.starts_with("foreseen milestone"));
}

#[tokio::test]
async fn nothing_is_foreseen_in_the_past_or_met_in_the_future() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let before = world.journal().await;
    for (noun, day, said) in [
        ("forecasts", "2026-11-15", "Pas avant le 16 novembre 2026"),
        ("forecasts", "2001-01-01", "Pas avant le 1 janvier 2005"),
        ("achievement", "2026-11-17", "Pas après le 16 novembre 2026"),
        ("achievement", "demain", "pas une date"),
    ] {
        let address = format!("{AT}/milestones/9/{noun}");
        let page = fill(&lead, &address, &address, &[("day", day)]).await;
        page.is(422);
        assert!(page.words().replace("1er", "1").contains(said), "{noun} {day}: {}", page.words());
        assert_eq!(page.field("day"), day);
    }
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn a_milestone_is_met_with_its_evidence_and_reopened_with_a_why() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let achievement = format!("{AT}/milestones/8/achievement");
    let fields = [("day", "13/11/2026"), ("evidence", "PV 14")];
    assert!(fill(&lead, &achievement, &achievement, &fields).await.status.is_redirection());
    let met = milestone(&world, 8).await;
    assert_eq!((met.actual.unwrap().to_string().as_str(), met.evidence.as_deref()), ("2026-11-13", Some("PV 14")));
    fill(&lead, &achievement, &achievement, &fields).await.is(409).says("déjà tenu");
    let head = world.journal().await;
    let reopening = format!("{AT}/milestones/8/reopening");
    fill(&lead, &reopening, &reopening, &[("why", "  ")]).await.is(422).says("nécessaire");
    assert_eq!(world.journal().await, head);
    assert!(fill(&lead, &reopening, &reopening, &[("why", "PV non signé")]).await.status.is_redirection());
    assert_eq!(milestone(&world, 8).await.actual, None);
    assert!(world.last_line().await.starts_with("reopened milestone"));
}

#[tokio::test]
async fn two_people_at_one_milestone_see_both_texts_and_nothing_is_overwritten() {
    let world = World::new().await;
    let (lead, entity) = (world.officer("lead@sila.test").await, world.officer("entity@sila.test").await);
    let address = format!("{AT}/milestones/9");
    let version = lead.get(&address).await.field("version");
    let weights = [("name-fr", "Ouverture partout"), ("kind", "opening"), ("weight", "40")];
    assert!(fill(&entity, &address, &address, &weights).await.status.is_redirection());
    let head = world.journal().await;
    let mine = [("version", version.as_str()), ("name-fr", "Généralisation"), ("kind", "opening"), ("weight", "25")];
    let page = lead.post(&address, &mine).await;
    page.is(409).says("entre-temps").says("Ouverture partout").says("Généralisation").says("40");
    assert_eq!(page.field("weight"), "25", "what was typed stays");
    assert_eq!(world.journal().await, head);
    let fresh = page.field("version");
    let again = [("version", fresh.as_str()), ("name-fr", "Généralisation"), ("kind", "opening"), ("weight", "25")];
    assert!(lead.post(&address, &again).await.status.is_redirection(), "knowing both texts, one may go on");
    assert_eq!(milestone(&world, 9).await.weight, 25);
}

#[tokio::test]
async fn only_a_milestone_nobody_has_spoken_of_can_be_removed() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let before = world.journal().await;
    let spoken = format!("{AT}/milestones/9/removal");
    fill(&lead, &spoken, &spoken, &[]).await.is(409).says("une histoire");
    assert_eq!(world.journal().await, before);
    let fields = [("name-fr", "Faute de frappe"), ("kind", "gate"), ("weight", "1"), ("original", "2027-12-15")];
    fill(&lead, &format!("{AT}/milestones/new"), &format!("{AT}/milestones"), &fields).await;
    let fresh = format!("{AT}/milestones/11/removal");
    assert!(fill(&lead, &fresh, &fresh, &[]).await.status.is_redirection());
    assert!(world.last_line().await.starts_with("removed milestone"));
    lead.get(&fresh).await.is(404);
}

#[tokio::test]
async fn a_new_plan_needs_a_reason_a_body_and_a_date_and_keeps_the_original() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let address = format!("{AT}/baselines");
    let before = world.journal().await;
    fill(&office, &address, &address, &[]).await.is(422).says("Motif").says("Instance");
    let unnamed = [("reason", "Arrêté en retard"), ("authority", "NASA"), ("day-9", "2027-09-30")];
    fill(&office, &address, &address, &unnamed).await.is(422).says("Choisissez une des réponses");
    let dateless = [("reason", "Arrêté en retard"), ("authority", "CIGOV")];
    fill(&office, &address, &address, &dateless).await.is(422);
    let past = [("reason", "Arrêté en retard"), ("authority", "CIGOV"), ("day-9", "2026-01-01")];
    fill(&office, &address, &address, &past).await.is(422).says("Pas avant");
    assert_eq!(world.journal().await, before);
    let whole =
        [("reason", "Arrêté en retard"), ("authority", "CIGOV"), ("decision", "DEC-0009"), ("day-9", "2027-09-30")];
    let sent = fill(&office, &address, &address, &whole).await;
    office.follow(&sent).await.says("DEC-0009").says("30 sept. 2027").says("31 mai 2027");
    let promised = milestone(&world, 9).await;
    assert_eq!(promised.baseline.unwrap().to_string(), "2027-09-30");
    assert_eq!(promised.original.to_string(), "2027-05-31");
    assert!(world.last_line().await.starts_with("rebaselined milestone"));
}

#[tokio::test]
async fn a_legal_text_goes_its_way_and_back() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let fields = [("title-fr", "Décret relatif à la copie"), ("kind", "decree"), ("milestone", "9")];
    let sent = fill(&lead, &format!("{AT}/legal-texts/new"), &format!("{AT}/legal-texts"), &fields).await;
    lead.follow(&sent).await.says("Décret relatif à la copie").says("pas commencé");
    let texts = store::legal_texts::list(&mut world.site.db.read(), ProjectNumber(1)).await.unwrap();
    let address = format!("{AT}/legal-texts/{}/steps", texts.last().unwrap().id.0);
    let head = world.journal().await;
    fill(&lead, &address, &address, &[("stage", "draft"), ("day", "2026-12-01")]).await.is(422).says("Pas après");
    fill(&lead, &address, &address, &[("stage", "parliament"), ("day", "2026-11-01")]).await.is(422);
    assert_eq!(world.journal().await, head);
    for (stage, day) in [("council", "2026-10-01"), ("draft", "2026-11-01")] {
        assert!(fill(&lead, &address, &address, &[("stage", stage), ("day", day)]).await.status.is_redirection());
    }
    fill(&lead, &address, &address, &[("stage", "draft"), ("day", "2026-11-02")]).await.is(422).says("déjà pris");
    fill(&lead, &address, &address, &[("stage", "council"), ("day", "2026-10-15")]).await.is(422).says("Pas avant");
    assert!(world.last_line().await.starts_with("advanced legal_text"));
}
