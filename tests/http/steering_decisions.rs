//! Decisions: the register, what becomes of each, what the public reads, and who is written to.

use chrono::TimeDelta;
use domain::steering::decision::{Decision, DecisionNumber, DecisionState};

use store::Ask;

use crate::world::{Client, Page, World};

fn at(number: i64, noun: &str) -> String {
    format!("/fr/desk/decisions/DEC-{number:04}/{noun}")
}

async fn fill(officer: &Client, address: &str, fields: &[(&str, &str)]) -> Page {
    let version = officer.get(address).await.is(200).field("version");
    let mut all = vec![("version", version.as_str())];
    all.extend_from_slice(fields);
    officer.post(address, &all).await
}

async fn kept(world: &World, number: i64) -> Decision {
    store::decisions::find(&mut world.site.db.read(), DecisionNumber(number)).await.unwrap().unwrap()
}

#[tokio::test]
async fn nothing_is_done_without_its_proof_and_a_proof_sent_twice_counts_once() {
    let world = World::new().await;
    let owner = world.officer("y.tazi@sila.test").await;
    let address = at(4, "execution");
    let before = world.journal().await;
    for (on, why, said) in [
        ("2026-11-10", " ", "nécessaire"),
        ("2026-11-17", "Table livrée", "16 novembre 2026"),
        ("2026-06-14", "Table livrée", "15 juin 2026"),
        ("demain", "Table livrée", "date"),
    ] {
        let page = fill(&owner, &address, &[("on", on), ("why", why)]).await;
        page.is(422).says(said);
        assert_eq!(page.field("on"), on);
    }
    owner.post(&address, &[("on", "2026-11-10"), ("why", "Sans version")]).await.is(409);
    assert_eq!(world.journal().await, before);
    let version = owner.get(&address).await.field("version");
    let fields = [("version", version.as_str()), ("on", "2026-11-10"), ("why", "Table de correspondance livrée")];
    let sent = owner.post(&address, &fields).await;
    owner.follow(&sent).await.is(200).says("Exécutée le 10 novembre 2026").says("Table de correspondance livrée");
    let head = world.journal().await;
    owner.post(&address, &fields).await.is(409);
    assert_eq!(world.journal().await, head, "sent twice, done once");
    let done = kept(&world, 4).await;
    assert_eq!((done.state, done.done_on.unwrap().to_string().as_str()), (DecisionState::Done, "2026-11-10"));
    world.visitor().get("/fr/decisions/DEC-0004").await.is(200).says("Exécutée le 10 novembre 2026, preuve à l’appui");
}

#[tokio::test]
async fn a_new_date_is_told_with_its_reason_and_the_first_one_stays_in_sight() {
    let world = World::new().await;
    let owner = world.officer("w.skalli@sila.test").await;
    let address = at(4, "due-day");
    for (on, why, said) in [
        ("2026-11-15", "Retard", "16 novembre 2026"),
        ("2026-10-15", "Retard", "16 novembre 2026"),
        ("2027-01-31", "", "nécessaire"),
        ("", "Retard", "nécessaire"),
    ] {
        fill(&owner, &address, &[("on", on), ("why", why)]).await.is(422).says(said);
    }
    let sent = fill(&owner, &address, &[("on", "2027-01-31"), ("why", "Bascule après la clôture de l’exercice")]).await;
    let page = owner.follow(&sent).await;
    page.says("Échéance déplacée du 15 octobre 2026 au 31 janvier 2027").says("Bascule après la clôture");
    assert_eq!(world.last_line().await, "foreseen decision 4");
    fill(&owner, &address, &[("on", "2027-01-31"), ("why", "Encore")]).await.is(422).says("déjà pris");
    let public = world.visitor().get("/fr/decisions/DEC-0004").await;
    public.says("31 janvier 2027").says("30 septembre 2026, repoussée 2 fois").never_says("clôture de l’exercice");
}

#[tokio::test]
async fn a_blockage_has_a_reason_and_is_lifted_by_saying_how() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    fill(&office, &at(8, "release"), &[("why", "")]).await.is(422).says("nécessaire");
    let sent = fill(&office, &at(8, "release"), &[("why", "Avis rendu le 12 novembre")]).await;
    office.follow(&sent).await.says("Blocage levé").says("Avis rendu le 12 novembre");
    office.get(&at(8, "release")).await.is(409);
    fill(&office, &at(8, "blockage"), &[("why", "  ")]).await.is(422);
    let sent = fill(&office, &at(8, "blockage"), &[("why", "Recours déposé")]).await;
    office.follow(&sent).await.says("Recours déposé");
    assert_eq!(kept(&world, 8).await.state, DecisionState::Blocked);
}

#[tokio::test]
async fn the_body_that_took_it_closes_it_or_refuses_the_proof() {
    let world = World::new().await;
    let (lead, member) = (world.officer("lead@sila.test").await, world.officer("committee@sila.test").await);
    let before = world.journal().await;
    for noun in ["closure", "reopening"] {
        lead.get(&at(5, noun)).await.is(403);
        lead.post(&at(5, noun), &[("version", "1"), ("why", "Forgé")]).await.is(403);
        member.post(&at(7, noun), &[("version", "1"), ("why", "Trop tôt")]).await.is(409);
    }
    for noun in ["execution", "due-day", "blockage", "publication", "withholding"] {
        member.post(&at(7, noun), &[("version", "1"), ("on", "2026-11-16"), ("why", "Forgé")]).await.is(403);
    }
    member.get(&at(7, "celebration")).await.is(404);
    assert_eq!(world.journal().await, before);
    fill(&member, &at(5, "reopening"), &[("why", "")]).await.is(422);
    let sent = fill(&member, &at(5, "reopening"), &[("why", "Deux bureaux demandent encore la pièce")]).await;
    member.follow(&sent).await.says("Preuve refusée").says("Deux bureaux demandent encore la pièce");
    let proof = [("on", "2026-11-16"), ("why", "Constat dans les deux bureaux")];
    fill(&lead, &at(5, "execution"), &proof).await;
    let version = member.get(&at(5, "closure")).await.field("version");
    assert!(member.post(&at(5, "closure"), &[("version", &version)]).await.status.is_redirection());
    member.post(&at(5, "closure"), &[("version", &version)]).await.is(409);
    assert_eq!(world.last_line().await, "closed decision 5");
    assert_eq!(kept(&world, 5).await.state, DecisionState::Closed);
}

#[tokio::test]
async fn what_is_withheld_has_a_ground_and_the_public_finds_nothing() {
    let world = World::new().await;
    let (office, visitor) = (world.officer("pmo@sila.test").await, world.visitor());
    visitor.get("/fr/decisions").await.says("DEC-0007");
    fill(&office, &at(7, "withholding"), &[("why", "")]).await.is(422);
    let sent = fill(&office, &at(7, "withholding"), &[("why", "Loi 31-13, article 7")]).await;
    office.follow(&sent).await.says("Le public ne la lit pas").says("Loi 31-13, article 7");
    visitor.get("/fr/decisions/DEC-0007").await.is(404);
    for address in ["/fr/decisions", "/fr/decisions.csv", "/feeds/decisions.atom?lang=fr", "/fr/projects/PRJ-0041"] {
        visitor.get(address).await.is(200).never_says("DEC-0007");
    }
    visitor.get("/fr/projects/PRJ-0041/history").await.never_says("31-13");
    world.officer("lead@sila.test").await.get("/fr/projects/PRJ-0041").await.says("DEC-0007");
    for stranger in ["moderator@sila.test", "handler@sila.test", "admin@sila.test", "n.chraibi@sila.test"] {
        let stranger = world.officer(stranger).await;
        stranger.get("/fr/desk/decisions/DEC-0007").await.is(403);
        stranger.get("/fr/desk/decisions").await.is(200).never_says("DEC-0007").says("DEC-0004");
        stranger.get("/fr/desk/decisions.csv").await.is(200).never_says("DEC-0007");
    }
    world.officer("auditor@sila.test").await.get("/fr/desk/decisions/DEC-0007").await.is(200);
    let version = office.get(&at(7, "publication")).await.field("version");
    assert!(office.post(&at(7, "publication"), &[("version", &version)]).await.status.is_redirection());
    visitor.get("/ar/decisions/DEC-0007").await.is(200).says("الملف الموحد لتأسيس الجمعيات");
}

#[tokio::test]
async fn a_decision_appears_when_its_sitting_is_validated() {
    let world = World::new().await;
    let mut tx = world.site.db.begin().await.unwrap();
    let code = domain::steering::sitting::SittingCode("CIGOV-15".into());
    let sitting = store::sittings::find_by_code(&mut tx, &code).await.unwrap().unwrap();
    let number = store::decisions::next_number(&mut tx).await.unwrap();
    let fresh = Decision { number, sitting: sitting.id, published: true, version: 1, ..kept(&world, 4).await };
    store::decisions::add(&mut tx, &fresh).await.unwrap();
    tx.commit().await.unwrap();
    world.visitor().get(&format!("/fr/decisions/{number}")).await.is(404);
    world.visitor().get("/fr/decisions").await.never_says(&number.to_string());
    world.officer("committee@sila.test").await.get("/fr/desk/decisions").await.says(&number.to_string());
}

#[tokio::test]
async fn the_register_begins_with_what_is_late_and_answers_its_filters() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let numbers = |page: &Page| -> Vec<String> {
        page.all("tbody th a").into_iter().filter(|text| text.starts_with("DEC-")).collect()
    };
    let whole = office.get("/fr/desk/decisions").await;
    whole.says("8 sur 8").says("En retard de 32 jours");
    assert_eq!(numbers(&whole)[..2], ["DEC-0004", "DEC-0008"]);
    for (question, expected) in [
        ("late=yes", vec!["DEC-0004"]),
        ("state=blocked", vec!["DEC-0008"]),
        ("sitting=CIGOV-12", vec!["DEC-0003"]),
        ("project=PRJ-0001", vec!["DEC-0005"]),
        ("entity=MI", vec!["DEC-0007", "DEC-0005"]),
        ("owner=barid-trust", vec!["DEC-0003"]),
        ("year=2025&q=registres", vec!["DEC-0002"]),
        ("q=الجمعيات", vec!["DEC-0007"]),
        ("q=introuvable", vec![]),
    ] {
        let page = office
            .get(&format!(
                "/fr/desk/decisions?{}",
                question.replace("الجمعيات", "%D8%A7%D9%84%D8%AC%D9%85%D8%B9%D9%8A%D8%A7%D8%AA")
            ))
            .await;
        assert_eq!(numbers(page.is(200)), expected, "{question}");
    }
    office.get("/fr/desk/decisions?state=perhaps&year=x&sitting=CIGOV-99").await.is(200).says("8 sur 8");
    office.get("/fr/desk/decisions/dec-4").await.is(308);
    office.get("/fr/desk/decisions/DEC-0099").await.is(404);
}

#[tokio::test]
async fn the_public_reads_each_decision_at_its_address_in_its_own_language() {
    let world = World::new().await;
    let visitor = world.visitor();
    let page = visitor.get("/fr/decisions/DEC-0003").await;
    page.is(200).says("Exécutée le 22 juin 2026 et close").says("CIGOV-12").says("Signature électronique");
    page.says("Récépissé de dépôt").says("سلسلة الثقة").never_says("c.benomar").never_says("Benomar");
    visitor.get("/fr/decisions/DEC-0006").await.says("Reportée").says("CIGOV-15").says("Rien à exécuter");
    visitor.get("/ar/decisions/DEC-0004").await.says("متأخر بـ");
    visitor.get("/en/decisions/DEC-0004").await.says("32 days late");
    visitor.get("/fr/decisions?year=2025").await.says("2 sur 2");
    visitor.get("/fr/sittings").await.is(200).says("CIGOV-14").says("CIGOV-15");
    visitor.get("/fr/projects/PRJ-0005").await.says("DEC-0004").says("En retard de 32 jours");
    visitor.get("/fr").await.is(200);
    assert_eq!(visitor.get("/fr/decisions").await.link("DEC-0003"), "/fr/decisions/DEC-0003");
}

#[tokio::test]
async fn a_project_that_withholds_its_posts_does_not_tell_the_public_who_carries_it_out() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let title = "Chef des projets de portails";
    for address in ["/fr/decisions", "/fr/decisions/DEC-0004"] {
        world.visitor().get(address).await.says(title);
    }
    world.visitor().get("/fr/decisions.csv").await.is(200).says("mtnra-portals");
    let fields = [("part", "posts"), ("ground", "Loi 31-13, article 7"), ("review", "2027-01-01")];
    office.post("/fr/desk/projects/PRJ-0005/withholdings", &fields).await;
    let page = world.visitor().get("/fr/decisions/DEC-0004").await;
    page.says("non publié").never_says(title);
    world.visitor().get("/fr/decisions").await.says("non publié").never_says(title);
    world.visitor().get("/fr/decisions.csv").await.never_says("mtnra-portals");
    office.get("/fr/desk/decisions/DEC-0004").await.says(title);
}

#[tokio::test]
async fn files_hold_what_the_question_leaves() {
    let world = World::new().await;
    let page = world.visitor().get("/fr/decisions.csv?sitting=CIGOV-14").await;
    let text = page.is(200).text();
    assert!(text.starts_with("\u{FEFF}number,sitting,held_on,kind,text_ar,text_fr,text_en,project,"), "{text}");
    assert_eq!(text.lines().count(), 4, "{text}");
    assert!(page.header("content-disposition").contains("decisions-2026-11-16.csv"));
    let officer = world.officer("auditor@sila.test").await;
    for address in ["/ar/decisions.xlsx", "/fr/desk/decisions.xlsx?late=yes"] {
        let file = officer.get(address).await;
        assert!(file.is(200).bytes.starts_with(b"PK"), "{address}");
    }
}

#[tokio::test]
async fn the_feed_is_atom_in_the_readers_language() {
    let world = World::new().await;
    let feed = world.visitor().get("/feeds/decisions.atom?lang=ar").await;
    assert_eq!(feed.is(200).header("content-type"), "application/atom+xml; charset=utf-8");
    let text = feed.text();
    let read = text.parse::<atom_syndication::Feed>().unwrap();
    assert_eq!((read.entries.len(), read.lang.as_deref()), (8, Some("ar")));
    let first = read.entries.iter().find(|entry| entry.title.value.starts_with("DEC-0004")).unwrap();
    assert!(first.links[0].href.ends_with("/ar/decisions/DEC-0004"), "{first:?}");
    assert!(first.id.starts_with("tag:") && first.id.ends_with(":DEC-0004"), "{first:?}");
    assert!(first.content.as_ref().unwrap().value.as_deref().unwrap().contains("بوابة جسر"));
    let nonsense = world.visitor().get("/feeds/decisions.atom?lang=xx").await;
    assert_eq!(nonsense.is(200).text().parse::<atom_syndication::Feed>().unwrap().lang.as_deref(), Some("fr"));
}

#[tokio::test]
async fn an_owner_finds_on_the_desk_what_to_carry_out() {
    let world = World::new().await;
    let desk = world.officer("y.tazi@sila.test").await.get("/fr/desk").await;
    desk.says("Les décisions que vous exécutez").says("DEC-0004").says("En retard de 32 jours");
    let lead = world.officer("lead@sila.test").await.get("/fr/desk").await;
    lead.says("DEC-0007").never_says("DEC-0005").never_says("DEC-0004");
    world.officer("handler@sila.test").await.get("/fr/desk").await.never_says("Les décisions que vous exécutez");
}

#[tokio::test]
async fn holder_and_deputy_are_written_to_at_most_once_a_week() {
    let world = World::new().await;
    let remind = async || sila::workers::decisions::remind(&world.site).await.unwrap();
    assert_eq!(remind().await, 2);
    let letters = world.letters().await;
    let to: Vec<&str> = letters.iter().map(|letter| letter.to.as_str()).collect();
    assert!(to.contains(&"y.tazi@sila.test") && to.contains(&"w.skalli@sila.test"), "{to:?}");
    assert!(letters.iter().all(|letter| letter.text.contains("DEC-0004")), "{letters:?}");
    assert_eq!(remind().await, 0, "the same day");
    world.wait(TimeDelta::days(6));
    assert_eq!(remind().await, 0, "the same week");
    world.wait(TimeDelta::days(1));
    assert_eq!(remind().await, 3, "a week later, and DEC-0008 is a week from its day");
    assert_eq!(world.letters().await.len(), 5);
    assert_eq!(world.last_line().await.split(' ').next(), Some("reminded"));
}

#[tokio::test]
async fn whoever_wants_no_reminders_or_has_left_gets_none() {
    let world = World::new().await;
    let holder = domain::people::Email::parse("y.tazi@sila.test").unwrap();
    let deputy = domain::people::Email::parse("w.skalli@sila.test").unwrap();
    let mut tx = world.site.db.begin().await.unwrap();
    let holder = store::people::find_by_email(&mut tx, &holder).await.unwrap().unwrap();
    let deputy = store::people::find_by_email(&mut tx, &deputy).await.unwrap().unwrap();
    tx.run(
        "insert into preference (person_id, digest, reminders) values ($1, $2, $3)",
        store::binds![holder.id.0, true, false],
    )
    .await
    .unwrap();
    let gone = domain::people::Person { active: false, ..deputy };
    store::people::save(&mut tx, &gone).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(sila::workers::decisions::remind(&world.site).await.unwrap(), 0);
    assert!(world.letters().await.is_empty());
}
