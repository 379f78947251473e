//! The pack of a sitting: made by the worker, watched by whoever asked, handed out and sent once.

use chrono::TimeDelta;
use domain::language::Language;
use domain::steering::job::{Job, JobKind, JobState, MOST_ATTEMPTS};
use domain::steering::pack::DocumentKind;
use domain::steering::sitting::{Sitting, SittingCode};
use store::documents::Document;
use store::{Ask, binds, documents, jobs, sittings};

use crate::world::World;

const AT: &str = "/fr/desk/sittings/CIGOV-15/packs";

async fn sitting(world: &World, code: &str) -> Sitting {
    sittings::find_by_code(&mut world.site.db.read(), &SittingCode(code.into())).await.unwrap().unwrap()
}

async fn kept(world: &World, code: &str) -> Vec<Document> {
    let sitting = sitting(world, code).await;
    documents::list_of_sitting(&mut world.site.db.read(), sitting.id, 50).await.unwrap()
}

async fn packs(world: &World) -> Vec<Document> {
    kept(world, "CIGOV-15").await.into_iter().filter(|document| document.kind == DocumentKind::Pack).collect()
}

async fn latest_job(world: &World) -> Option<Job> {
    let id = sitting(world, "CIGOV-15").await.id;
    jobs::list_of_sitting(&mut world.site.db.read(), JobKind::Pack, id, 1).await.unwrap().into_iter().next()
}

async fn take(world: &World) -> Option<Job> {
    let mut tx = world.site.db.begin().await.unwrap();
    let job = jobs::take(&mut tx, JobKind::Pack, world.site.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    job
}

/// The worker's turn.
async fn work(world: &World) {
    sila::workers::jobs::round(&world.site).await.unwrap();
}

/// An escalation with its report, an item of the agenda and some risks, as a sitting has them.
async fn set_the_table(world: &World) {
    let id = sitting(world, "CIGOV-15").await.id.0;
    let now = world.site.clock.now();
    let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    let mut tx = world.site.db.begin().await.unwrap();
    for (number, project, subject) in [
        (903_i64, 10_i64, "La mise en service d’IDARATI recule #import *encore*"),
        (904, 39, "Adresses rurales sans porteur"),
    ] {
        tx.run(
            "insert into escalation (id, thread, project_number, tolerance, subject, state, level, raised_at,
                                     report_due_on, sitting_id, version)
             values ($1, $1, $2, 'time', $3, 'on_agenda', 3, $4, $5, $6, 1)",
            binds![number, project, subject, now, day("2026-11-20"), id],
        )
        .await
        .unwrap();
        tx.run(
            "insert into exception_report (escalation_id, cause, consequences, recommendation, recommended, said_at, version)
             values ($1, 'Le marché de cartographie a été relancé deux fois.', 'La couverture nationale attend 2028.',
                     'Elle tient la date des régions prêtes.', 1, $2, 1)",
            binds![number, now],
        )
        .await
        .unwrap();
        for (position, label, days) in
            [(1_i64, "Ouvrir par région", 60_i64), (2, "Attendre la couverture complète", 240)]
        {
            tx.run(
                "insert into exception_option (escalation_id, position, label, effect_days, effect_amount)
                 values ($1, $2, $3, $4, 125000000)",
                binds![number, position, label, days],
            )
            .await
            .unwrap();
        }
        tx.run(
            "insert into agenda_item (id, sitting_id, position, kind, project_number, escalation_id, minutes, consent,
                                      state, by_hand, version)
             values ($1, $2, $3, 'escalation', $4, $1, 9, $5, 'waiting', $5, 1)",
            binds![number, id, number, project, false],
        )
        .await
        .unwrap();
    }
    let category = "of this test";
    tx.run("insert into risk_category (code, position) values ($1, 99)", binds![category]).await.unwrap();
    for (number, probability, impact) in [(901_i64, 5_i64, 4_i64), (902, 2, 2), (903, 3, 5)] {
        tx.run(
            "insert into risk (id, thread, project_number, category, cause, event, consequence, impact_days, probability,
                               impact, initial_probability, initial_impact, proximity, state, raised_on, reviewed_on,
                               review_on, version)
             values ($1, $1, 5, $2, 'cause', 'Deux agences refusent l’identifiant commun', 'suite', 45, $3, $4, $3, $4,
                     'near', 'open', $5, $5, $5, 1)",
            binds![number, category, probability, impact, day("2026-10-01")],
        )
        .await
        .unwrap();
    }
    tx.run(
        "insert into decision (id, thread, sitting_id, kind, text_ar, text_fr, due_on, state, decided_at, published,
                               search_text, version)
         select 904, 904, id, 'adopted', 'تعميم المعرف الموحد', 'Généraliser l’identifiant commun', $2, 'taken', $1, $3,
                'generaliser', 1
         from sitting
         where code = 'CIGOV-14'",
        binds![now, day("2026-10-15"), true],
    )
    .await
    .unwrap();
    tx.commit().await.unwrap();
}

fn holds(bytes: &[u8], needle: &str) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle.as_bytes())
}

/// The text of a PDF, where the machine can read one.
fn text_of(pdf: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pack.pdf");
    std::fs::write(&file, pdf).unwrap();
    let read = std::process::Command::new("pdftotext").arg("-layout").arg(&file).arg("-").output().ok()?;
    String::from_utf8(read.stdout).ok()
}

#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "a folder to keep the paper in, for people to look at")]
async fn a_pack_says_the_same_in_two_languages_on_a_dozen_tagged_pages() {
    let world = World::new().await;
    set_the_table(&world).await;
    let began = std::time::Instant::now();
    work(&world).await;
    println!("a pack took {} ms", began.elapsed().as_millis());
    world.letters().await;
    let pack = packs(&world).await.remove(0);
    let pdf = documents::content(&mut world.site.db.read(), pack.id).await.unwrap().unwrap();
    if let Ok(folder) = std::env::var("SILA_PICTURES") {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(std::path::Path::new(&folder).join("pack.pdf"), &pdf).unwrap();
    }
    assert!(pack.pages.is_some_and(|pages| (4..=12).contains(&pages)), "{:?} pages", pack.pages);
    assert!(pdf.len() <= 2_000_000, "{} bytes", pdf.len());
    assert_eq!(pack.bytes, i64::try_from(pdf.len()).unwrap());
    for mark in ["/MarkInfo", "/StructTreeRoot", "/Lang", "/Title"] {
        assert!(holds(&pdf, mark), "{mark}");
    }
    if let Some(text) = text_of(&pdf) {
        for said in [
            "Dossier de séance CIGOV-15",
            "ESC-0903",
            "#import *encore*",
            "Le marché de cartographie",
            "Ouvrir par région",
            "DEC-0904",
            "en retard",
            "Généraliser l’identifiant commun",
            "PRJ-0001",
            "SHA-256",
            "Indice ONU",
            "90ᵉ sur 193",
            "Parmi les cinquante premiers",
        ] {
            assert!(text.contains(said), "the pack does not say {said:?}:\n{text}");
        }
        let arabic = text.chars().filter(|letter| ('\u{600}'..'\u{700}').contains(letter)).count();
        assert!(arabic > 1_000, "only {arabic} Arabic letters can be taken out of the pack");
        assert!(!text.contains('⟨'), "a word is missing");
    }
}

#[tokio::test]
async fn a_pack_is_asked_for_watched_and_taken_away() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    office.get(AT).await.is(200).says("Aucun document");
    for _ in 0..2 {
        assert_eq!(office.post(AT, &[]).await.location(), AT);
    }
    assert_eq!(world.last_line().await, "scheduled document CIGOV-15");
    let page = office.get(AT).await;
    page.is(200).says("En attente").says("Demandé par");
    assert_eq!(page.attribute("#pack-work form", "hx-trigger").as_deref(), Some("every 2s"));
    assert!(page.all("form[method=post] button").iter().all(|label| !label.contains("Préparer")), "it is under way");
    work(&world).await;
    assert_eq!(packs(&world).await.len(), 1, "two clicks are one job");
    let page = office.get(AT).await;
    page.is(200).says("Dossier de séance (PDF").says("Tableaux (XLSX, arabe)");
    assert!(page.attribute("#pack-work form", "hx-trigger").is_none(), "nothing is watched any more");
    let pack = packs(&world).await.remove(0);
    page.says(&pack.hash[..16]);
    let committee = world.officer("committee@sila.test").await;
    let paper = committee.get(&page.link("Dossier de séance")).await;
    paper.is(200);
    assert_eq!(paper.header("content-type"), "application/pdf");
    assert_eq!(paper.header("content-disposition"), format!("attachment; filename=\"CIGOV-15-pack-{}.pdf\"", pack.id));
    assert!(paper.bytes.starts_with(b"%PDF-"));
    assert_eq!(paper.header("cache-control"), "private, no-store");
    let book = committee.get(&page.link("Tableaux (XLSX, arabe)")).await;
    assert!(book.is(200).bytes.starts_with(b"PK"));
    for stranger in ["lead@sila.test", "entity@sila.test", "moderator@sila.test"] {
        let stranger = world.officer(stranger).await;
        stranger.get(AT).await.is(403);
        stranger.get(&format!("/fr/desk/documents/{}", pack.id)).await.is(403);
    }
    office.get("/fr/desk/documents/4711").await.is(404);
    office.get("/fr/desk/documents/abc").await.is(404);
    office.get("/fr/desk/sittings/CIGOV-99/packs").await.is(404);
    world.letters().await;
}

#[tokio::test]
async fn a_forged_request_for_a_pack_changes_nothing() {
    let world = World::new().await;
    let before = world.journal().await;
    for email in ["committee@sila.test", "auditor@sila.test", "entity@sila.test", "lead@sila.test"] {
        world.officer(email).await.post(AT, &[]).await.is(403);
    }
    let mut tx = world.site.db.begin().await.unwrap();
    tx.run("update sitting set state = 'cancelled' where code = 'DPGOV-41'", binds![]).await.unwrap();
    tx.commit().await.unwrap();
    let office = world.officer("pmo@sila.test").await;
    office.post("/fr/desk/sittings/DPGOV-41/packs", &[]).await.is(409).says("annulée");
    assert_eq!(world.journal().await, before);
    assert_eq!(latest_job(&world).await, None);
}

#[tokio::test]
async fn a_worker_that_died_leaves_one_document_and_one_mailing_behind() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    office.post(AT, &[]).await;
    let dead = take(&world).await.unwrap();
    assert_eq!(take(&world).await, None, "one worker has it");
    work(&world).await;
    assert!(packs(&world).await.is_empty(), "the lease still holds");
    world.wait(TimeDelta::minutes(3));
    work(&world).await;
    work(&world).await;
    assert_eq!(packs(&world).await.len(), 1);
    let job = latest_job(&world).await.unwrap();
    assert_eq!((job.state, job.attempts), (JobState::Done, 2));
    let mut tx = world.site.db.begin().await.unwrap();
    let late = jobs::finish(&mut tx, &dead, world.site.clock.now()).await;
    assert!(matches!(late, Err(store::Error::Stale)), "it was not dead, only slow, and comes too late: {late:?}");
    drop(tx);
    let letters = world.letters().await;
    let readers: std::collections::BTreeSet<&str> = letters.iter().map(|letter| letter.to.as_str()).collect();
    assert_eq!(readers.len(), letters.len(), "nobody gets two");
    assert!(readers.iter().any(|to| to.contains("committee@sila.test")), "{readers:?}");
    let letter = letters.iter().find(|letter| letter.to.contains("committee@sila.test")).unwrap();
    assert!(letter.text.contains("CIGOV-15") && letter.text.contains("SHA-256"), "{}", letter.text);
    assert!(letter.link().ends_with("/desk/sittings/CIGOV-15/packs"));
    world.wait(TimeDelta::days(1));
    work(&world).await;
    assert_eq!(world.letters().await.len(), letters.len(), "it was sent");
}

#[tokio::test]
async fn nobody_who_left_is_sent_a_pack() {
    let world = World::new().await;
    let mut tx = world.site.db.begin().await.unwrap();
    tx.run("update person set active = $1 where email = 'committee@sila.test'", binds![false]).await.unwrap();
    tx.commit().await.unwrap();
    work(&world).await;
    let letters = world.letters().await;
    assert!(!letters.is_empty() && letters.iter().all(|letter| !letter.to.contains("committee@sila.test")));
}

#[tokio::test]
async fn a_job_that_fails_three_times_says_why_and_waits_for_a_person() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    office.post(AT, &[]).await;
    for attempt in 1..=MOST_ATTEMPTS {
        let job = take(&world).await.unwrap();
        assert_eq!(job.attempts, attempt);
        let mut tx = world.site.db.begin().await.unwrap();
        jobs::fail(&mut tx, &job, "no font on this machine has Arabic letters".into(), world.site.clock.now())
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }
    work(&world).await;
    assert!(packs(&world).await.is_empty());
    office.get(AT).await.is(200).says("n’a pas pu être préparé").says("no font on this machine has Arabic letters");
    office.post(AT, &[]).await;
    assert_eq!(latest_job(&world).await.unwrap().state, JobState::Waiting, "asked for again");
}

#[tokio::test]
async fn the_pack_reads_on_the_screen_as_it_does_on_paper() {
    let world = World::new().await;
    set_the_table(&world).await;
    let auditor = world.officer("auditor@sila.test").await;
    let page = auditor.get("/fr/desk/sittings/CIGOV-15/pack").await;
    page.is(200).says("ESC-0903").says("Ouvrir par région").says("DEC-0904").says("PRJ-0039").never_says("⟨");
    auditor.get("/ar/desk/sittings/CIGOV-15/pack").await.is(200).says("تعميم المعرف الموحد").never_says("⟨");
    auditor.get("/en/desk/sittings/SPGOV-MI-4/pack").await.is(200).never_says("⟨");
    let entity = world.officer("entity@sila.test").await;
    entity.get("/fr/desk/sittings/CIGOV-15/pack").await.is(403);
}

#[tokio::test]
async fn the_minutes_are_laid_out_in_both_languages() {
    let world = World::new().await;
    let mut db = world.site.db.read();
    let code = domain::steering::sitting::SittingCode("CIGOV-14".into());
    let sitting = store::sittings::find_by_code(&mut db, &code).await.unwrap().unwrap();
    let kept = store::minutes::find(&mut db, sitting.id).await.unwrap().unwrap();
    let paper = views::pages::packs::MinutesPaper { minutes: kept.minutes, hash: kept.hash };
    let (pdf, pages) = sila::packs::print_minutes(&paper).unwrap();
    assert_eq!(pages, 2, "a page for {:?} each", [Language::Fr, Language::Ar]);
    assert!(holds(&pdf, "/StructTreeRoot"));
}
