//! Alerts: found by rules or asked for by people, aged instead of repeated, never put down in silence.

use chrono::TimeDelta;
use domain::people::Email;
use domain::portfolio::project::ProjectNumber;
use domain::steering::alert::{Alert, AlertState, Rule};
use sila::workers::evaluation;
use store::alerts::{self, Asked};

use crate::world::World;

async fn live(world: &World, asked: Asked) -> Vec<Alert> {
    alerts::list(&mut world.site.db.read(), &asked, 1_000).await.unwrap()
}

async fn of_rule(world: &World, rule: Rule) -> Vec<Alert> {
    live(world, Asked { rule: Some(rule), ..Asked::default() }).await
}

#[tokio::test]
async fn the_demonstration_has_been_looked_at_and_looking_again_writes_nothing() {
    let world = World::new().await;
    let found = live(&world, Asked::default()).await;
    let rules: std::collections::BTreeSet<Rule> = found.iter().map(|alert| alert.rule).collect();
    assert!(rules.len() >= 6, "{rules:?}");
    let causes: std::collections::BTreeSet<_> = found.iter().map(|alert| alert.cause.clone()).collect();
    assert_eq!(causes.len(), found.len(), "one alert for one cause");
    let before = world.journal().await;
    evaluation::run(&world.site).await.unwrap();
    world.wait(TimeDelta::seconds(5));
    evaluation::run(&world.site).await.unwrap();
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn what_a_lead_says_settles_the_alert_and_the_same_cause_ages() {
    let world = World::new().await;
    let passed = of_rule(&world, Rule::MilestonePassed).await;
    let alert = passed.first().expect("somebody has been silent").clone();
    world.wait(TimeDelta::days(1));
    evaluation::run(&world.site).await.unwrap();
    let aged = alerts::find(&mut world.site.db.read(), alert.number).await.unwrap().unwrap();
    assert_eq!((aged.first_seen_on, aged.last_seen_on), (alert.first_seen_on, world.site.today()));
    let office = world.officer("pmo@sila.test").await;
    let own = store::milestones::list(&mut world.site.db.read(), alert.project).await.unwrap();
    for milestone in own.iter().filter(|one| !one.is_done() && one.expected() < world.site.today()) {
        let address = format!("/fr/desk/projects/{}/milestones/{}/forecasts", alert.project, milestone.number);
        let version = office.get(&address).await.field("version");
        let fields = [("version", version.as_str()), ("day", "2027-06-30"), ("reason", "technical"), ("note", "")];
        assert!(office.post(&address, &fields).await.status.is_redirection());
    }
    evaluation::run(&world.site).await.unwrap();
    let settled = alerts::find(&mut world.site.db.read(), alert.number).await.unwrap().unwrap();
    assert_eq!(settled.state, AlertState::Settled);
    world.letters().await;
}

#[tokio::test]
async fn a_request_takes_three_fields_and_the_same_words_twice_are_one_alert() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let at = "/fr/desk/projects/PRJ-0001/alerts";
    lead.get(&format!("{at}/new")).await.is(200).says("Trente secondes");
    let before = world.journal().await;
    for (what, by, who) in [
        ("", "2026-12-01", "SGG"),
        ("Serveurs", "hier", "SGG"),
        ("Serveurs", "2026-11-15", "SGG"),
        ("Serveurs", "2026-12-01", ""),
    ] {
        let page = lead.post(at, &[("what", what), ("by", by), ("who", who)]).await;
        page.is(422);
        assert_eq!((page.field("what"), page.field("by")), (what.to_owned(), by.to_owned()));
    }
    assert_eq!(world.journal().await, before);
    let good = [("what", "Serveurs bloqués en douane"), ("by", "2026-12-01"), ("who", "Douane")];
    let sent = lead.post(at, &good).await;
    lead.follow(&sent).await.is(200).says("Serveurs bloqués en douane").says("DPGOV");
    let head = world.journal().await;
    assert_eq!(lead.post(at, &good).await.location(), sent.location());
    assert_eq!(world.journal().await, head, "sent twice, opened once");
    world.officer("handler@sila.test").await.post(at, &good).await.is(403);
    lead.post("/fr/desk/projects/PRJ-0005/alerts", &good).await.is(403);
    world.officer("pmo@sila.test").await.get("/fr/desk").await.says("Serveurs bloqués en douane");
}

#[tokio::test]
async fn the_hierarchy_puts_a_request_down_only_with_a_reason_that_the_office_reads() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let good = [("what", "Deux agents manquent"), ("by", "2026-12-01"), ("who", "DRH")];
    let alert = lead.post("/fr/desk/projects/PRJ-0001/alerts", &good).await.location();
    let entity = world.officer("entity@sila.test").await;
    let address = format!("{alert}/lowering");
    lead.get(&address).await.is(403);
    let version = entity.get(&address).await.is(200).field("version");
    let before = world.journal().await;
    entity.post(&address, &[("version", &version), ("reason", " ")]).await.is(422);
    entity.post(&address, &[("version", "99"), ("reason", "Oui")]).await.is(409);
    entity.post(&format!("{alert}/acknowledgement"), &[("version", &version)]).await.is(403);
    assert_eq!(world.journal().await, before);
    let fields = [("version", version.as_str()), ("reason", "Recrutement lancé par le secteur")];
    assert!(entity.post(&address, &fields).await.status.is_redirection());
    let office = world.officer("pmo@sila.test").await;
    office.get("/fr/desk/alerts").await.says("Recrutement lancé par le secteur").says("Deux agents manquent");
    lead.get(&alert).await.says("Recrutement lancé par le secteur").says("SPGOV");
}

#[tokio::test]
async fn an_alert_sleeps_with_a_reason_to_a_day_and_wakes_by_itself() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let found = of_rule(&world, Rule::PostVacant).await;
    let number = found.first().unwrap().number;
    let address = format!("/fr/desk/alerts/{number}/snooze");
    let version = office.get(&address).await.field("version");
    let before = world.journal().await;
    for (until, reason) in [("2026-11-16", "Oui"), ("2027-02-01", "Oui"), ("2026-11-20", ""), ("demain", "Oui")] {
        office.post(&address, &[("version", &version), ("until", until), ("reason", reason)]).await.is(422);
    }
    office
        .post(&format!("/fr/desk/alerts/{number}/settlement"), &[("version", &version), ("reason", "x")])
        .await
        .is(403);
    assert_eq!(world.journal().await, before);
    let fields = [("version", version.as_str()), ("until", "2026-11-20"), ("reason", "Nomination le 20")];
    assert!(office.post(&address, &fields).await.status.is_redirection());
    let state = async || alerts::find(&mut world.site.db.read(), number).await.unwrap().unwrap().state;
    evaluation::run(&world.site).await.unwrap();
    assert_eq!(state().await, AlertState::Snoozed);
    world.wait(TimeDelta::days(5));
    evaluation::run(&world.site).await.unwrap();
    assert_eq!(state().await, AlertState::Open);
    world.letters().await;
}

#[tokio::test]
async fn alerts_are_for_those_who_read_the_project_and_never_for_the_public() {
    let world = World::new().await;
    let all = live(&world, Asked::default()).await;
    let foreign = all.iter().find(|alert| alert.project == ProjectNumber(25)).expect("PRJ-0025 has alerts").number;
    let lead = world.officer("lead@sila.test").await;
    lead.get(&format!("/fr/desk/alerts/{foreign}")).await.is(403);
    lead.get("/fr/desk/alerts").await.is(200).never_says("PRJ-0025");
    let auditor = world.officer("auditor@sila.test").await;
    auditor.get(&format!("/fr/desk/alerts/{foreign}")).await.is(200);
    auditor.get("/fr/desk/alerts?level=2&rule=R2&state=open").await.is(200);
    auditor.get("/fr/desk/alerts?level=9&rule=R99&state=never").await.is(200);
    auditor.get("/fr/desk/alerts/ALR-99999").await.is(404);
    world.visitor().get("/fr/projects/PRJ-0025/history").await.is(200).never_says("Alerte");
}

#[tokio::test]
async fn a_nonsense_threshold_is_refused_and_a_new_one_holds_from_the_next_look() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let page = office.get("/fr/desk/rules").await;
    let names: Vec<String> = domain::steering::rules::Limit::ALL.iter().map(|limit| limit.code().to_owned()).collect();
    let filled = |limit: &str, value: &str| -> Vec<(String, String)> {
        let of = |name: &String| if name == limit { value.to_owned() } else { page.field(name) };
        names.iter().map(|name| (name.clone(), of(name))).collect()
    };
    let send = async |fields: Vec<(String, String)>| {
        let pairs: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        office.post("/fr/desk/rules", &pairs).await
    };
    let before = world.journal().await;
    for (limit, value) in [
        ("risk_score", "0"),
        ("risk_score", "26"),
        ("cost_percent", "10"),
        ("key_slip_days", "trente"),
        ("still_sittings", ""),
    ] {
        send(filled(limit, value)).await.is(422);
    }
    assert_eq!(world.journal().await, before);
    let slipped = of_rule(&world, Rule::KeySlip).await.len();
    assert!(slipped > 0);
    assert!(send(filled("key_slip_days", "365")).await.status.is_redirection());
    assert_eq!(world.last_line().await, "changed threshold R3");
    evaluation::run(&world.site).await.unwrap();
    assert!(of_rule(&world, Rule::KeySlip).await.len() < slipped);
    world.officer("admin@sila.test").await.get("/fr/desk/rules").await.is(403);
}

#[tokio::test]
async fn a_call_for_help_in_the_update_opens_an_alert_at_once() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let address = "/fr/desk/projects/PRJ-0001/update";
    let form = lead.get(address).await;
    let mut fields: Vec<(String, String)> = vec![];
    for name in ["project", "seen", "version"] {
        if form.text().contains(&format!("name=\"{name}\"")) {
            fields.push((name.to_owned(), form.field(name)));
        }
    }
    let own = store::milestones::list(&mut world.site.db.read(), ProjectNumber(1)).await.unwrap();
    for milestone in own.iter().filter(|one| !one.is_done()) {
        let answer = format!("milestone-{}-answer", milestone.number);
        if form.text().contains(&answer) {
            let late = milestone.expected() < world.site.today();
            fields.push((answer, if late { "moved" } else { "kept" }.into()));
            if late {
                fields.push((format!("milestone-{}-day", milestone.number), "2027-03-01".into()));
                fields.push((format!("milestone-{}-reason", milestone.number), "technical".into()));
            }
        }
    }
    for (name, value) in [
        ("confidence", "3"),
        ("dissent", "Essai"),
        ("text", "Un blocage"),
        ("help", "alert"),
        ("help-what", "Le local n’est pas livré"),
        ("help-by", "2026-12-15"),
        ("help-who", "Commune de Rabat"),
    ] {
        fields.push((name.into(), value.into()));
    }
    let pairs: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let sent = lead.post(address, &pairs).await;
    assert!(sent.status.is_redirection(), "{}", sent.words());
    let asked = of_rule(&world, Rule::Request).await;
    let alert = asked.iter().find(|alert| alert.project == ProjectNumber(1)).expect("the alert is there");
    let request = alert.request.clone().unwrap();
    let email = Email::parse("lead@sila.test").unwrap();
    let sender = store::people::find_by_email(&mut world.site.db.read(), &email).await.unwrap().unwrap();
    assert_eq!(request.by, Some(sender.id));
    assert_eq!(
        (request.what.as_str(), request.unblocker.as_deref()),
        ("Le local n’est pas livré", Some("Commune de Rabat"))
    );
    world.letters().await;
}

#[tokio::test]
async fn a_holiday_moves_with_the_moon_and_clocks_that_start_later_follow() {
    let world = World::new().await;
    let admin = world.officer("admin@sila.test").await;
    admin.get("/ar/desk/holidays").await.is(200);
    let before = world.journal().await;
    for day in ["2026-11-18", "2025-01-01", "jamais", ""] {
        admin.post("/fr/desk/holidays", &[("day", day), ("name-fr", "Fête")]).await.is(422);
    }
    admin.post("/fr/desk/holidays", &[("day", "2026-11-20"), ("name-fr", "")]).await.is(422);
    admin.get("/fr/desk/holidays/2026-11-19").await.is(404);
    admin.post("/fr/desk/holidays/2027-03-10", &[("day", "2027-03-11")]).await.is(422);
    assert_eq!(world.journal().await, before);
    assert!(
        admin.post("/fr/desk/holidays", &[("day", "2026-11-17"), ("name-fr", "Fête")]).await.status.is_redirection()
    );
    assert!(admin.post("/fr/desk/holidays/2027-03-10", &[("day", "2027-03-09")]).await.status.is_redirection());
    assert!(admin.post("/fr/desk/holidays/2026-11-18/removal", &[]).await.status.is_redirection());
    assert_eq!(world.last_line().await, "removed holiday 2026-11-18");
    let list = admin.get("/fr/desk/holidays").await;
    list.says("17 novembre 2026").says("9 mars 2027").never_says("10 mars 2027").never_says("18 novembre 2026");
    let mut read = world.site.db.read();
    let calendar = sila::almanac::calendar(&mut read, &world.site.profile).await.unwrap();
    assert_eq!(calendar.add_working_days(world.site.today(), 1), Some("2026-11-18".parse().unwrap()));
}
