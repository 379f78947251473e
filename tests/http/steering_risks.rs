//! Registers of risks: who reads them, who keeps them, what is refused, what a risk becomes.

use domain::steering::risk::{IssueNumber, RiskNumber, RiskState};
use store::Ask;

use crate::world::{Client, Page, World};

/// A risk of Watiqa (PRJ-0001, of the Interior): the lead and the entity keep it, open, rated 2 × 5.
const OWN: &str = "/fr/desk/risks/RSK-0009";
/// A risk of the Justice, rated 4 × 4, with nothing under way and its review long past.
const OTHER: &str = "/fr/desk/risks/RSK-0018";

async fn fill(officer: &Client, address: &str, fields: &[(&str, &str)]) -> Page {
    let version = officer.get(address).await.is(200).field("version");
    let mut all = vec![("version", version.as_str())];
    all.extend_from_slice(fields);
    officer.post(address, &all).await
}

const RAISED: [(&str, &str); 9] = [
    ("event", "La migration du registre perd des actes anciens"),
    ("cause", "Les registres d’avant 1960 ont été saisis à la main"),
    ("consequence", "Des familles sans acte"),
    ("days", "٤٥"),
    ("amount", "1 250 000,50"),
    ("probability", "3"),
    ("impact", "5"),
    ("proximity", "near"),
    ("category", "data_security"),
];

fn with<'a>(fields: &[(&'a str, &'a str)], name: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    fields.iter().copied().filter(|(known, _)| *known != name).chain([(name, value)]).collect()
}

#[tokio::test]
async fn the_public_learns_that_registers_are_internal_and_officers_read_theirs() {
    let world = World::new().await;
    let secret = "Une copie est délivrée à qui n’y a pas droit";
    let public = world.visitor().get("/fr/projects/PRJ-0001/risks").await;
    public.is(200).says("reste interne").never_says(secret).never_says("RSK-");
    world.visitor().get("/fr/projects/prj-1/risks").await.is(308);
    world.visitor().get("/fr/projects/PRJ-9999/risks").await.is(404);
    for email in ["moderator@sila.test", "handler@sila.test", "admin@sila.test"] {
        let officer = world.officer(email).await;
        officer.get("/fr/projects/PRJ-0001/risks").await.is(200).says("reste interne").never_says(secret);
        officer.get("/fr/projects/PRJ-0001/history").await.is(200).never_says("Risque");
        officer.get(OWN).await.is(403);
    }
    for email in ["pmo@sila.test", "committee@sila.test", "auditor@sila.test", "entity@sila.test", "lead@sila.test"] {
        let officer = world.officer(email).await;
        officer.get("/fr/projects/PRJ-0001/risks").await.is(200).says(secret);
        officer.get(OWN).await.is(200).says(secret).says("Notes au fil du temps");
    }
    world.officer("entity@sila.test").await.get(OTHER).await.is(403);
    world.officer("lead@sila.test").await.get("/fr/projects/PRJ-0002/risks").await.is(200).says("reste interne");
    world.visitor().get("/fr/projects/PRJ-0001/history").await.is(200).never_says("Risque");
}

#[tokio::test]
async fn a_keeper_reads_the_registers_of_their_projects_and_nothing_of_others() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    office.get("/fr/desk/risks").await.is(200).says("50 sur 59").says("perd ses deux développeurs");
    let entity = world.officer("entity@sila.test").await;
    let own = entity.get("/fr/desk/risks?state=all").await;
    own.is(200)
        .says("Watiqa")
        .never_says("perd ses deux développeurs")
        .never_says("secrétariat général du gouvernement");
    entity.get("/fr/desk/risks/matrix?project=PRJ-0002").await.is(403);
    entity.get("/fr/desk/risks.csv?state=all").await.is(200).never_says("PRJ-0002").says("PRJ-0001");
    entity.get("/fr/desk/issues").await.is(200).never_says("11 000 rendez-vous");
    office.get("/fr/desk/issues").await.is(200).says("11 000 rendez-vous");
}

#[tokio::test]
async fn filters_lead_where_the_cells_of_the_matrix_lead() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let matrix = office.get("/fr/desk/risks/matrix").await;
    matrix.is(200).says("59 risques suivis").says("CIGOV-14");
    assert_eq!(matrix.all("table.matrix tbody tr").len(), 5);
    assert_eq!(matrix.all("table.matrix tbody td").len(), 25);
    let counts = matrix.all("table.matrix tbody td > a");
    let sum: i64 = counts.iter().map(|count| count.trim().parse::<i64>().unwrap()).sum();
    assert_eq!(sum, 59, "every open risk stands in one cell");
    let cell = office.get("/fr/desk/risks?p=5&i=4").await;
    cell.is(200).says("2 sur 2").says("Deux agences refusent").says("Personne ne tient les adresses");
    // Since CIGOV-14, on 21 September: the connection costs climbed to 4 × 4, the gateway stays.
    matrix.says("arrivé").says("parti").says("s’aggrave").says("inchangé");
    office.get("/fr/desk/risks?high=yes&unanswered=yes").await.is(200).says("3 sur 3").says("Sans action en cours");
    office.get("/fr/desk/risks?unreviewed=yes").await.is(200).says("2 sur 2").says("en retard");
    office.get("/fr/desk/risks?entity=MJ").await.is(200).says("3 sur 3");
    office.get("/fr/desk/risks?p=9&owner=nobody&sort=drop").await.is(200).says("n’a pas été comprise").says("p=9");
    office.get("/fr/desk/risks?page=99").await.is(200).says("page=99").says("Page 2 sur 2");
    let arabic = office.get("/ar/desk/risks/matrix?entity=MI").await;
    arabic.is(200).says("مصفوفة المخاطر");
}

#[tokio::test]
async fn files_hold_what_the_question_leaves() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let file = office.get("/fr/desk/risks.csv?state=all").await;
    file.is(200);
    assert_eq!(file.text().lines().count(), 65, "a heading and 64 risks");
    let critical = office.get("/fr/desk/risks.csv?p=5").await.text();
    assert_eq!(critical.lines().count(), 3);
    assert!(critical.contains(",5,4,20,critical,"), "{critical}");
    let book = office.get("/ar/desk/risks.xlsx").await;
    book.is(200);
    assert!(book.bytes.starts_with(b"PK"));
}

#[tokio::test]
async fn a_risk_is_raised_once_with_everything_it_needs() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let at = "/fr/desk/risks?project=PRJ-0001";
    lead.get("/fr/desk/risks/new?project=PRJ-0001").await.is(200).says("Ce qui peut arriver");
    let before = world.journal().await;
    let wrong = [
        ("event", "", "nécessaire"),
        ("cause", "", "nécessaire"),
        ("category", "astrology", "Choisissez une des réponses"),
        ("probability", "6", "Choisissez une des réponses"),
        ("impact", "", "nécessaire"),
        ("days", "-4", "négatif"),
        ("amount", "cher", "pas un nombre"),
        ("owner", "nobody", "Choisissez une des réponses"),
        ("milestone", "99", "Choisissez une des réponses"),
        ("next", "2026-11-16", "Pas avant le 17 novembre 2026"),
        ("next", "2027-06-01", "Pas après le 15 janvier 2027"),
        ("target-probability", "3", "nécessaire"),
    ];
    for (field, value, said) in wrong {
        let page = lead.post(at, &with(&RAISED, field, value)).await;
        page.is(422).says(said);
        assert_eq!(page.field("consequence"), "Des familles sans acte", "{field}={value}");
    }
    let above = with(&with(&RAISED, "target-probability", "4"), "target-impact", "5");
    lead.post(at, &above).await.is(422).says("Probabilité visée");
    assert_eq!(world.journal().await, before, "what is wrong changes nothing");
    let sent = lead.post(at, &RAISED).await;
    assert_eq!(sent.location(), "/fr/desk/risks/RSK-0065");
    lead.follow(&sent).await.is(200).says("45").says("1 250 000,50").says("Élevé").says("rien n’est en cours");
    assert_eq!(world.last_line().await, "raised risk 65");
    lead.post(at, &RAISED).await.is(422).says("déjà pris");
    assert_eq!(world.journal().await, before + 1, "sent twice, raised once");
    let risk = store::risks::find(&mut world.site.db.read(), RiskNumber(65)).await.unwrap().unwrap();
    assert_eq!(risk.review_on.to_string(), "2026-12-16", "half of what is allowed");
    assert!(risk.thread.0 > 7, "a thread of its own");
}

#[tokio::test]
async fn nobody_keeps_the_register_of_others() {
    let world = World::new().await;
    let before = world.journal().await;
    let lead = world.officer("lead@sila.test").await;
    for address in ["description", "ratings", "reviews", "responses", "occurrence", "closure", "reopening"] {
        let address = format!("{OTHER}/{address}");
        lead.get(&address).await.is(403);
        lead.post(&address, &RAISED).await.is(403);
    }
    lead.post("/fr/desk/risks?project=PRJ-0002", &RAISED).await.is(403);
    lead.post("/fr/desk/risks", &RAISED).await.is(403);
    lead.post("/fr/desk/risks?project=PRJ-9999", &RAISED).await.is(404);
    lead.post("/fr/desk/risks?project=zzz", &RAISED).await.is(404);
    lead.post("/fr/desk/issues", &[("what", "Panne"), ("day", "2026-11-10"), ("category", "skills")]).await.is(403);
    for email in ["committee@sila.test", "auditor@sila.test"] {
        let reader = world.officer(email).await;
        reader.get(OWN).await.is(200).never_says("Clore le risque");
        reader.post(&format!("{OWN}/closure"), &[("outcome", "Fini")]).await.is(403);
        reader.post("/fr/desk/risks?project=PRJ-0001", &RAISED).await.is(403);
    }
    let done = world.officer("lead@sila.test").await;
    done.get("/fr/desk/responses/3").await.is(403);
    done.get("/fr/desk/responses/99999").await.is(404);
    done.get("/fr/desk/risks/RSK-9999").await.is(404);
    done.get("/fr/desk/risks/9").await.is(404);
    done.get("/fr/desk/risks/rsk-9").await.is(308);
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn a_review_is_one_click_and_made_from_what_stands_there() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let page = lead.get(OWN).await;
    let (version, next) = (page.field("version"), page.field("next"));
    assert_eq!(next, "2027-01-15");
    let address = format!("{OWN}/reviews");
    let click = [("version", version.as_str()), ("next", next.as_str())];
    let sent = lead.post(&address, &click).await;
    lead.follow(&sent).await.is(200).says("15 janvier 2027");
    assert_eq!(world.last_line().await, "reviewed risk 9");
    let head = world.journal().await;
    lead.post(&address, &click).await.is(409);
    assert_eq!(world.journal().await, head, "a second click reviews nothing");
    fill(&lead, &address, &[("next", "2027-04-01")]).await.is(422).says("Pas après le 16 mars 2027");
    fill(&lead, &address, &[("next", "hier")]).await.is(422);
    assert_eq!(world.journal().await, head);
}

#[tokio::test]
async fn a_rating_moves_the_risk_says_why_and_is_kept() {
    let world = World::new().await;
    let entity = world.officer("entity@sila.test").await;
    let address = format!("{OWN}/ratings");
    let before = world.journal().await;
    fill(&entity, &address, &[("probability", "2"), ("impact", "5"), ("reason", "Rien")]).await.is(422);
    fill(&entity, &address, &[("probability", "5"), ("impact", "5"), ("reason", "")]).await.is(422).says("nécessaire");
    assert_eq!(world.journal().await, before);
    let graver = [("probability", "5"), ("impact", "5"), ("reason", "Trois copies volées à Rabat")];
    let sent = fill(&entity, &address, &graver).await;
    entity.follow(&sent).await.is(200).says("Trois copies volées à Rabat").says("Critique").says("25");
    assert_eq!(world.last_line().await, "rated risk 9");
    let mut db = world.site.db.read();
    let ratings = store::risks::ratings(&mut db, RiskNumber(9)).await.unwrap();
    assert_eq!(ratings.iter().map(|one| one.exposure.score()).collect::<Vec<_>>(), [10, 15, 10, 25]);
    let risk = store::risks::find(&mut db, RiskNumber(9)).await.unwrap().unwrap();
    assert_eq!((risk.initial.score(), risk.current.score()), (10, 25));
    entity.get("/fr/desk/risks/matrix?entity=MI").await.is(200).says("s’aggrave");
}

#[tokio::test]
async fn two_people_at_once_are_shown_both_texts() {
    let world = World::new().await;
    let (lead, entity) = (world.officer("lead@sila.test").await, world.officer("entity@sila.test").await);
    let address = format!("{OWN}/description");
    let form = lead.get(&address).await;
    let fields: Vec<(&str, String)> = [
        "version",
        "event",
        "cause",
        "consequence",
        "proximity",
        "category",
        "owner",
        "target-probability",
        "target-impact",
    ]
    .map(|name| (name, form.field(name)))
    .into();
    let typed = |cause: &'static str| -> Vec<(&str, &str)> {
        fields.iter().map(|(name, value)| (*name, if *name == "cause" { cause } else { value.as_str() })).collect()
    };
    assert!(entity.post(&address, &typed("Deux pièces suffisent")).await.status.is_redirection());
    assert_eq!(world.last_line().await, "changed risk 9");
    let head = world.journal().await;
    let late = lead.post(&address, &typed("Personne ne contrôle")).await;
    late.is(409).says("Deux pièces suffisent").says("Personne ne contrôle");
    assert_eq!(world.journal().await, head);
}

#[tokio::test]
async fn a_risk_that_happens_becomes_an_issue_of_the_same_thread() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let address = "/fr/desk/risks/RSK-0002/occurrence";
    let what = "Les deux agences ont coupé leurs échanges le 12 novembre";
    let before = world.journal().await;
    fill(&office, address, &[("what", ""), ("day", "2026-11-12")]).await.is(422);
    fill(&office, address, &[("what", what), ("day", "2026-11-17")])
        .await
        .is(422)
        .says("Pas après le 16 novembre 2026");
    fill(&office, address, &[("what", what), ("day", "2026-01-01")]).await.is(422).says("Pas avant le 9 février 2026");
    assert_eq!(world.journal().await, before);
    let version = office.get(address).await.field("version");
    let fields = [("version", version.as_str()), ("what", what), ("day", "2026-11-12"), ("due", "2026-12-02")];
    let sent = office.post(address, &fields).await;
    assert_eq!(sent.location(), "/fr/desk/issues/ISS-0005");
    office.follow(&sent).await.is(200).says(what).says("RSK-0002").says("RSK-0002");
    office.post(address, &fields).await.is(409);
    assert_eq!(world.journal().await, before + 2, "the risk happened, the issue was raised, once");
    let mut db = world.site.db.read();
    let issue = store::issues::find(&mut db, IssueNumber(5)).await.unwrap().unwrap();
    let risk = store::risks::find(&mut db, RiskNumber(2)).await.unwrap().unwrap();
    assert_eq!((issue.thread, risk.state), (risk.thread, RiskState::Happened));
    assert_eq!(issue.thread.0, 2, "the thread of the escalation goes on");
    office.get("/fr/desk/risks/RSK-0002").await.is(200).says("ISS-0005").says("Survenu").never_says("Clore le risque");
    office.post("/fr/desk/risks/RSK-0002/closure", &[("version", "2"), ("outcome", "Fini")]).await.is(409);
    office.post("/fr/desk/risks/RSK-0002/reopening", &[("version", "2"), ("reason", "Non")]).await.is(409);
    office.get("/fr/desk/risks/RSK-0002/responses").await.is(409);
    let resolution = "/fr/desk/issues/ISS-0005/resolution";
    fill(&office, resolution, &[("how", "Accord signé"), ("day", "2026-11-11")]).await.is(422);
    let sent = fill(&office, resolution, &[("how", "Accord signé"), ("day", "2026-11-14")]).await;
    office.follow(&sent).await.is(200).says("Accord signé").says("Résolu");
    assert_eq!(world.last_line().await, "resolved issue 5");
    office.post(resolution, &[("version", "2"), ("how", "Encore"), ("day", "2026-11-15")]).await.is(409);
}

#[tokio::test]
async fn a_closed_risk_says_what_came_of_it_and_may_come_back() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let closure = format!("{OWN}/closure");
    fill(&lead, &closure, &[("outcome", "  ")]).await.is(422).says("nécessaire");
    let sent = fill(&lead, &closure, &[("outcome", "L’identité numérique est obligatoire")]).await;
    lead.follow(&sent).await.is(200).says("Clos").says("L’identité numérique est obligatoire").says("Rouvrir");
    assert_eq!(world.last_line().await, "closed risk 9");
    let head = world.journal().await;
    lead.post(&closure, &[("version", "2"), ("outcome", "Encore")]).await.is(409);
    lead.post(&format!("{OWN}/ratings"), &[("version", "2"), ("probability", "1"), ("impact", "1"), ("reason", "x")])
        .await
        .is(409);
    assert_eq!(world.journal().await, head);
    let reopening = format!("{OWN}/reopening");
    fill(&lead, &reopening, &[("reason", "")]).await.is(422);
    let sent = fill(&lead, &reopening, &[("reason", "Deux communes font exception")]).await;
    lead.follow(&sent).await.is(200).says("Deux communes font exception").says("Clore le risque");
    assert_eq!(world.last_line().await, "reopened risk 9");
}

#[tokio::test]
async fn a_response_has_a_day_and_ends_with_a_proof() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let address = format!("{OWN}/responses");
    let body = ("body", "Contrôler deux cents demandes");
    let before = world.journal().await;
    lead.post(&address, &[body, ("due", "2026-11-15")]).await.is(422).says("Pas avant le 16 novembre 2026");
    lead.post(&address, &[("body", ""), ("due", "2026-12-01")]).await.is(422).says("nécessaire");
    lead.post(&address, &[body, ("due", "2026-12-01"), ("owner", "nobody")]).await.is(422);
    assert_eq!(world.journal().await, before);
    let fields = [body, ("due", "2026-12-01"), ("owner", "mi-services")];
    let sent = lead.post(&address, &fields).await;
    let page = lead.follow(&sent).await;
    page.is(200).says("Contrôler deux cents demandes");
    lead.post(&address, &fields).await.is(422).says("déjà pris");
    assert_eq!(world.journal().await, before + 1, "sent twice, added once");
    let all = store::responses::list_of_risk(&mut world.site.db.read(), RiskNumber(9)).await.unwrap();
    let id = all.iter().map(|one| one.id.0).max().unwrap();
    let change = format!("/fr/desk/responses/{id}");
    fill(&lead, &change, &[body, ("due", "2026-11-01")]).await.is(422);
    assert!(fill(&lead, &change, &[body, ("due", "2026-12-15")]).await.status.is_redirection());
    let execution = format!("{change}/execution");
    fill(&lead, &execution, &[("day", "2026-11-16"), ("proof", "")]).await.is(422).says("nécessaire");
    fill(&lead, &execution, &[("day", "2026-11-18"), ("proof", "PV")]).await.is(422);
    let sent = fill(&lead, &execution, &[("day", "2026-11-16"), ("proof", "PV nº 4")]).await;
    lead.follow(&sent).await.is(200).says("PV nº 4");
    assert_eq!(world.last_line().await, format!("executed response {id}"));
    lead.post(&execution, &[("version", "3"), ("day", "2026-11-16"), ("proof", "encore")]).await.is(409);
    lead.post(&change, &[("version", "3"), body, ("due", "2026-12-20")]).await.is(409);
}

#[tokio::test]
async fn trouble_that_nobody_saw_coming_is_noted_once() {
    let world = World::new().await;
    let entity = world.officer("entity@sila.test").await;
    let address = "/fr/desk/issues?project=PRJ-0001";
    entity.get("/fr/desk/issues/new?project=PRJ-0001").await.is(200);
    let fields = [("what", "Incendie au centre d’archives"), ("day", "2026-11-14"), ("category", "infrastructure")];
    entity.post(address, &with(&fields, "day", "2026-11-20")).await.is(422).says("Pas après le 16 novembre 2026");
    entity.post(address, &with(&fields, "category", "")).await.is(422);
    let before = world.journal().await;
    let sent = entity.post(address, &fields).await;
    entity.follow(&sent).await.is(200).says("aucun risque connu").says("Incendie");
    entity.post(address, &fields).await.is(422).says("déjà pris");
    assert_eq!(world.journal().await, before + 1);
    let response = [("body", "Reconstituer depuis les doubles"), ("due", "2026-12-05")];
    let sent = entity.post("/fr/desk/issues/ISS-0005/responses", &response).await;
    entity.follow(&sent).await.is(200).says("Reconstituer depuis les doubles");
    entity.get("/fr/projects/PRJ-0001/risks").await.is(200).says("Incendie");
}

#[tokio::test]
async fn the_taxonomy_comes_with_the_country() {
    let world = World::new().await;
    let categories = store::risks::categories(&mut world.site.db.read()).await.unwrap();
    assert_eq!(categories.len(), 8);
    assert_eq!(categories.first().map(|one| one.code.as_str()), Some("infrastructure"));
    let used = "select count(*) from risk_category
         where not exists (select 1 from risk where risk.category = risk_category.code)";
    let (unused,): (i64,) = world.site.db.read().one(used, store::binds![]).await.unwrap();
    assert_eq!(unused, 0, "the demonstration shows every kind");
}
