//! What projects promise to the index: who may say so, what is refused, and what follows from a slip.

use crate::world::World;

const PAGE: &str = "/fr/indicators/projects";
/// Watiqa, of the lead: two contributions at its ninth milestone, forecast for 2 August 2027.
const OWN: &str = "/fr/desk/projects/PRJ-0001/contributions";

const QUESTION: [(&str, &str); 4] = [
    ("question", "006"),
    ("milestone", "9"),
    ("evidence", "specified"),
    ("reason", "La rubrique est au cahier des charges"),
];
const FIGURE: [(&str, &str); 5] = [
    ("component", "tii_af_mobile"),
    ("amount", "−٠٫٥"),
    ("milestone", ""),
    ("evidence", "supposed"),
    ("reason", "Un forfait social"),
];

fn with<'a>(fields: &[(&'a str, &'a str)], name: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    fields.iter().copied().filter(|(known, _)| *known != name).chain([(name, value)]).collect()
}

#[tokio::test]
async fn projects_stand_in_the_order_of_what_they_bring() {
    let world = World::new().await;
    let page = world.visitor().get(PAGE).await;
    page.is(200).says("14 projets apporteraient ensemble").says("d’ici l’édition 2030").never_says("⟨");
    // Watiqa is expected on 2 August 2027, 59 days before 30 September.
    page.says("59 jours avant la date limite de 2028").says("60 jours de retard lui feraient manquer l’édition 2028");
    // Rural access points slipped to January 2028: after the portals' cut-off, before that of the figures.
    page.says("27 jours avant la date limite de 2028");
    let rows = page.all("table.cards tr[id^=PRJ] th");
    assert_eq!(rows.len(), 14);
    let arabic = world.visitor().get("/ar/indicators/projects").await;
    arabic.is(200).says("ما تضيفه المشاريع إلى المؤشر").says("59").never_says("⟨");
    world
        .visitor()
        .get("/en/indicators/projects")
        .await
        .is(200)
        .says("59 days before the cut-off of 2028")
        .never_says("⟨");
}

#[tokio::test]
async fn the_page_asks_the_same_number_of_questions_however_many_projects_there_are() {
    let world = World::new().await;
    let count = async || {
        let before = world.site.db.asked();
        world.officer("pmo@sila.test").await.get(PAGE).await.is(200);
        world.site.db.asked() - before
    };
    let many = count().await;
    let lead = world.officer("lead@sila.test").await;
    lead.post(&format!("{OWN}?of=e_government_literacy"), &QUESTION).await.is(303);
    assert_eq!(count().await, many);
}

#[tokio::test]
async fn who_does_not_keep_the_roadmap_promises_nothing() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    lead.get("/fr/desk/projects/PRJ-0002/contributions").await.is(403);
    lead.post("/fr/desk/projects/PRJ-0002/contributions?of=technology", &QUESTION).await.is(403);
    world.officer("auditor@sila.test").await.get(OWN).await.is(403);
    lead.get(OWN).await.is(200).says("Acte de naissance").says("Démarche complète en ligne").says("2028").says("75 %");
    world
        .officer("entity@sila.test")
        .await
        .get("/ar/desk/projects/PRJ-0001/contributions")
        .await
        .is(200)
        .says("رسم الولادة");
    let office = world.officer("pmo@sila.test").await;
    let delivered = office.get("/fr/desk/projects/PRJ-0016/contributions").await;
    delivered.is(200).says("Seul un projet en cours");
    let before = world.journal().await;
    office.post("/fr/desk/projects/PRJ-0016/contributions?of=e_government_literacy", &QUESTION).await.is(409);
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn a_contribution_improves_something_once_and_says_why() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let chooser = lead.get(&format!("{OWN}/new")).await;
    chooser.is(200).says("Que fera le projet").says("56 questions");
    let form = lead.get(&chooser.link("Maîtrise de l’administration")).await;
    form.is(200).says("Aide et questions fréquentes");
    lead.get(&format!("{OWN}/new?of=figures")).await.is(200).says("Prix du forfait mobile");
    let before = world.journal().await;
    let at = format!("{OWN}?of=e_government_literacy");
    lead.post(OWN, &QUESTION).await.is(404);
    let wrong = [
        ("question", "", "nécessaire"),
        ("question", "302", "Choisissez une des réponses"),
        ("milestone", "99", "n’existe pas"),
        ("evidence", "sworn", "Choisissez une des réponses"),
        ("reason", " ", "nécessaire"),
    ];
    for (field, value, said) in wrong {
        lead.post(&at, &with(&QUESTION, field, value)).await.is(422).says(said);
    }
    let figures = format!("{OWN}?of=figures");
    let wrong = [
        ("amount", "0,5", "n’améliore rien"),
        ("amount", "0", "n’améliore rien"),
        ("amount", "-50", "C’est trop"),
        ("amount", "beaucoup", "pas un nombre"),
        ("component", "hci_egl", "Choisissez une des réponses"),
        ("component", "osi", "Choisissez une des réponses"),
    ];
    for (field, value, said) in wrong {
        let page = lead.post(&figures, &with(&FIGURE, field, value)).await;
        page.is(422).says(said);
        assert_eq!(page.field("reason"), "Un forfait social");
    }
    let twice = [("question", "050"), ("level", "1"), ("evidence", "observed"), ("reason", "Encore")];
    lead.post(&format!("{OWN}?of=services_provision"), &twice).await.is(422).says("déjà pris");
    assert_eq!(world.journal().await, before, "what is wrong changes nothing");
    let kept = lead.post(&at, &QUESTION).await;
    assert_eq!(kept.location(), OWN);
    assert_eq!(world.journal().await, before + 1);
    lead.follow(&kept).await.is(200).says("Aide et questions fréquentes").says("La rubrique est au cahier des charges");
    lead.post(&figures, &FIGURE).await.is(303);
    lead.get(OWN).await.says("Prix du forfait mobile").says("−0,5 % du revenu par habitant");
    world
        .visitor()
        .get("/fr/projects/PRJ-0001")
        .await
        .is(200)
        .says("Dans l’indice ONU")
        .says("Aide et questions fréquentes");
    world.visitor().get("/fr/projects/PRJ-0001/history").await.is(200).says("Contribution à l’indice");
}

#[tokio::test]
async fn a_contribution_is_changed_from_its_present_version_and_removed_once() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let address = lead.get(OWN).await.link("Modifier Acte de naissance");
    let form = lead.get(&address).await;
    form.is(200);
    assert_eq!(
        (form.field("question"), form.field("level"), form.field("milestone")),
        ("050".into(), "2".into(), "9".into())
    );
    let version = form.field("version");
    let fields = [
        ("version", version.as_str()),
        ("question", "050"),
        ("level", "2"),
        ("milestone", "9"),
        ("evidence", "observed"),
        ("reason", "Vu au site pilote"),
    ];
    lead.post(&address, &fields).await.is(303);
    lead.get(OWN).await.says("Constaté").says("Vu au site pilote");
    lead.post(&address, &fields).await.is(409);
    let removal = format!("{address}/removal");
    let version = lead.get(&removal).await.is(200).field("version");
    lead.post(&removal, &[("version", "1")]).await.is(409);
    lead.post(&removal, &[("version", &version)]).await.is(303);
    lead.post(&removal, &[("version", &version)]).await.is(404);
    lead.get(OWN).await.never_says("Vu au site pilote");
}

#[tokio::test]
async fn a_milestone_past_the_cut_off_moves_its_contribution_to_the_next_edition() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let forecasts = "/fr/desk/projects/PRJ-0001/milestones/9/forecasts";
    let version = lead.get(forecasts).await.is(200).field("version");
    let late =
        [("version", version.as_str()), ("day", "2027-10-01"), ("reason", "legal_text"), ("note", "Encore l’arrêté")];
    lead.post(forecasts, &late).await.is(303);
    let own = lead.get(OWN).await;
    own.is(200).says("2030").never_says("<bdi>2028</bdi>");
    let page = world.visitor().get(PAGE).await;
    page.never_says("59 jours avant").says("730 jours avant la date limite de 2030");
}

#[tokio::test]
async fn what_a_project_will_do_is_withheld_with_its_summary() {
    let world = World::new().await;
    let reason = "Le pilote délivre déjà l’extrait";
    let office = world.officer("pmo@sila.test").await;
    office.get("/fr/projects/PRJ-0002").await.is(200).says("Extrait de casier judiciaire");
    let fields = [("part", "summary"), ("ground", "Loi 31-13, article 7"), ("review", "2027-06-01")];
    office.post("/fr/desk/projects/PRJ-0002/withholdings", &fields).await.is(303);
    let row = |page: &crate::world::Page| page.all("tr[id=PRJ-0002]").join(" ");
    let public = row(&world.visitor().get(PAGE).await);
    assert!(public.contains("31-13") && !public.contains("Extrait de casier"), "{public}");
    let seen = row(&office.get(PAGE).await);
    assert!(seen.contains("Extrait de casier"), "{seen}");
    world
        .visitor()
        .get("/fr/projects/PRJ-0002")
        .await
        .is(200)
        .never_says(reason)
        .never_says("Extrait de casier judiciaire");
}
