//! The two-minute update at the desk: one screen, taken whole or not at all.

use chrono::TimeDelta;

use crate::world::{Client, Page, World};

const UPDATE: &str = "/fr/desk/projects/PRJ-0001/update";

/// A browser's form: what the page holds, changed field by field. Every change is counted as a touch of the hand.
pub struct Filling {
    fields: Vec<(String, String)>,
    pub touches: usize,
}

impl Filling {
    pub fn of(page: &Page) -> Filling {
        let mut fields: Vec<(String, String)> = vec![];
        let html = page.html();
        for field in html.select(&crate::world::selector("main form [name]")) {
            let name = field.attr("name").unwrap().to_owned();
            if !fields.iter().any(|(known, _)| *known == name) && field.attr("type") != Some("file") {
                let value = page.field(&name);
                fields.push((name, value));
            }
        }
        let unchecked =
            |name: &str| ["nothing-new"].contains(&name) || name.ends_with("-answer") || name == "confidence";
        fields.retain(|(name, value)| !(value.is_empty() && unchecked(name)));
        Filling { fields, touches: 0 }
    }

    pub fn set(&mut self, name: &str, value: &str) -> &mut Filling {
        self.touches += 1;
        self.fields.retain(|(known, _)| known != name);
        self.fields.push((name.into(), value.into()));
        self
    }

    pub async fn send(&mut self, client: &Client, path: &str) -> Page {
        self.touches += 1;
        let fields: Vec<(&str, &str)> =
            self.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        client.post(path, &fields).await
    }
}

async fn filled(client: &Client) -> Filling {
    let mut filling = Filling::of(&client.get(UPDATE).await);
    filling.set("confidence", "3").set("text", "Deuxième lecture en cours.");
    filling
}

#[tokio::test]
async fn nobody_updates_a_project_they_do_not_keep() {
    let world = World::new().await;
    let before = world.journal().await;
    assert!(world.visitor().get(UPDATE).await.location().starts_with("/fr/sign-in?next="));
    for stranger in ["auditor@sila.test", "committee@sila.test", "moderator@sila.test", "a.lamrini@sila.test"] {
        let stranger = world.officer(stranger).await;
        stranger.get(UPDATE).await.is(403);
        stranger.post(UPDATE, &[("text", "x")]).await.is(403);
    }
    let lead = world.officer("lead@sila.test").await;
    lead.get("/fr/desk/projects/PRJ-0002/update").await.is(403);
    lead.get("/fr/desk/projects/PRJ-9999/update").await.is(404);
    lead.get("/fr/desk/projects/x/update").await.is(404);
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn a_project_that_has_left_the_programme_takes_no_update() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    office.get("/fr/desk/projects/PRJ-0008/update").await.is(409).says("sorti du programme");
}

#[tokio::test]
async fn the_page_is_prefilled_light_and_the_same_in_three_languages() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    for (language, title) in
        [("fr", "Le point en deux minutes"), ("ar", "التحيين في دقيقتين"), ("en", "The two-minute update")]
    {
        let before = world.site.db.asked();
        let page = lead.get(&format!("/{language}/desk/projects/PRJ-0001/update")).await;
        assert_eq!(world.site.db.asked() - before, 13, "statements for the page");
        page.is(200).says(title);
        assert!(page.bytes.len() <= 60 * 1024, "{} bytes", page.bytes.len());
        assert_eq!(page.field("milestone-4-answer"), "kept");
        assert_eq!(page.field("milestone-7-done"), "2026-11-16", "today by default");
        assert_eq!(page.field("confidence"), "", "no level is suggested");
        assert_eq!(page.field("help"), "none");
        assert!(page.all("#computed").concat().is_empty(), "the figures come after the answer");
        page.never_says("⟨");
    }
}

#[tokio::test]
async fn everything_wrong_is_said_at_once_and_what_was_typed_is_kept() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let before = world.journal().await;
    let mut filling = Filling::of(&lead.get(UPDATE).await);
    filling
        .set("milestone-4-answer", "moved")
        .set("milestone-4-day", "2027-06-30")
        .set("milestone-7-answer", "done")
        .set("milestone-7-done", "2026-12-24")
        .set("text", &"é".repeat(281))
        .set("help", "alert")
        .set("help-what", "Un arbitrage sur l’arrêté")
        .set("help-by", "hier");
    let page = filling.send(&lead, UPDATE).await;
    page.is(422).says("dépasse la tolérance").says("Pas après le 16 novembre 2026").says("281 caractères");
    page.says("Ce n’est pas une date").says("488 jours de retard").says("5ᵉ report");
    for field in
        ["milestone-4-reason", "milestone-4-note", "milestone-7-done", "confidence", "text", "help-by", "help-who"]
    {
        assert!(page.all(".error-summary a").len() >= 7);
        assert!(page.attribute(&format!(".error-summary a[href=\"#{field}\"]"), "href").is_some(), "{field}");
        assert!(page.attribute(&format!("#{field}"), "name").is_some(), "nothing is called {field}");
    }
    assert_eq!(page.field("milestone-4-day"), "2027-06-30");
    assert_eq!(page.field("help-by"), "hier");
    assert_eq!(page.field("help-what"), "Un arbitrage sur l’arrêté");
    assert_eq!(page.field("text").chars().count(), 281);
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn bad_values_are_refused_one_by_one() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let before = world.journal().await;
    for (name, value, said) in [
        ("confidence", "9", "Choisissez une des réponses"),
        ("confidence", "trois", "Choisissez une des réponses"),
        ("milestone-4-answer", "perhaps", "Choisissez une des réponses"),
        ("milestone-99-answer", "kept", "Cette référence n’existe pas"),
        ("milestone-1-answer", "kept", "Ce n’est pas juste"),
        ("text", "", "Ce champ est nécessaire"),
        ("text", "\u{202E}", "caractère invisible"),
        ("help", "money", "Choisissez une des réponses"),
    ] {
        let mut filling = filled(&lead).await;
        filling.set(name, value).send(&lead, UPDATE).await.is(422).says(said);
    }
    for (day, said) in [
        ("2026-11-15", "Pas avant le 16 novembre 2026"),
        ("2150-01-01", "Pas après le 31 décembre 2099"),
        ("30/02/2027", "Ce n’est pas une date"),
        ("", "Ce champ est nécessaire"),
    ] {
        let mut filling = filled(&lead).await;
        filling.set("milestone-4-answer", "moved").set("milestone-4-day", day);
        filling.send(&lead, UPDATE).await.is(422).says(said);
    }
    lead.post_raw(UPDATE, "application/json", "{}").await.is(400);
    lead.post_raw(UPDATE, "application/x-www-form-urlencoded", "text=%E3%D1%CD%C8%C7")
        .await
        .is(400)
        .says("Windows-1256");
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn four_rows_take_at_most_twenty_five_touches_and_change_everything_at_once() {
    let world = World::new().await;
    world.wait(TimeDelta::days(40));
    let lead = world.officer("lead@sila.test").await;
    let path = "/fr/desk/projects/PRJ-0001/update";
    let mut filling = Filling::of(&lead.get(path).await);
    assert_eq!(lead.get(path).await.all(".update-row").len(), 3);
    let before = world.journal().await;
    filling
        .set("milestone-4-answer", "done")
        .set("milestone-7-answer", "moved")
        .set("milestone-7-day", "2027-04-30")
        .set("milestone-7-reason", "technical")
        .set("milestone-7-note", "Reprise de données plus longue que prévu.")
        .set("confidence", "5")
        .set("text", "L’arrêté est publié ; la reprise des actes anciens glisse.");
    let page = filling.send(&lead, path).await;
    page.is(422).says("Je maintiens mon avis parce que").says("Les chiffres seuls donnent");
    assert_eq!(world.journal().await, before);
    filling.set("dissent", "Le plus dur était l’arrêté, et il est passé.");
    let sent = filling.send(&lead, path).await;
    assert_eq!(sent.location(), "/fr/desk/projects/PRJ-0001/update/receipt");
    assert!(filling.touches <= 25, "{} touches", filling.touches);

    let receipt = lead.follow(&sent).await;
    receipt.is(200).says("C’est envoyé").says("L’arrêté est publié").says("Très probable").says("30 avr. 2027");
    receipt.says("182 jours de retard").says("Prochain rappel vers le 25 janvier 2027").says("Le plus dur");
    assert_eq!(receipt.link("Voir la fiche"), "/fr/projects/PRJ-0001");

    assert_eq!(world.journal().await, before + 4, "three milestones and a report");
    assert_eq!(world.last_line().await, "reported project 1");
    let mut db = world.site.db.read();
    let number = domain::portfolio::project::ProjectNumber(1);
    let milestones = store::milestones::list(&mut db, number).await.unwrap();
    let of = |wanted: i64| milestones.iter().find(|milestone| milestone.number == wanted).unwrap();
    assert_eq!(of(4).actual.map(|day| day.to_string()).as_deref(), Some("2026-12-26"));
    assert_eq!(of(7).forecast.map(|day| day.to_string()).as_deref(), Some("2027-04-30"));
    assert_eq!(of(8).forecast.map(|day| day.to_string()).as_deref(), Some("2027-03-18"));
    let report = store::reports::list(&mut db, number, 1).await.unwrap().remove(0);
    assert_eq!((report.confidence.level(), report.nothing_new), (5, false));
    let project = store::projects::find(&mut db, number).await.unwrap().unwrap();
    assert_eq!(project.heard_at, Some(world.site.clock.now()));
    assert_eq!(store::journal::verify(&mut db).await.unwrap().unwrap(), before + 4);
}

#[tokio::test]
async fn a_day_that_has_passed_wants_an_answer() {
    let world = World::new().await;
    world.wait(TimeDelta::days(40));
    let lead = world.officer("lead@sila.test").await;
    let page = lead.get(UPDATE).await;
    page.says("Date passée depuis 12 jours");
    assert!(page.attribute("[name=\"milestone-4-answer\"][value=kept]", "value").is_none());
    let mut filling = filled(&lead).await;
    let page = filling.send(&lead, UPDATE).await;
    page.is(422);
    assert!(page.attribute(".error-summary a[href=\"#milestone-4-answer\"]", "href").is_some());
    filling.set("milestone-4-answer", "kept").send(&lead, UPDATE).await.is(422).says("Pas avant le 26 décembre 2026");
}

#[tokio::test]
async fn nothing_new_is_believed_only_when_nothing_moved() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let mut filling = Filling::of(&lead.get(UPDATE).await);
    filling.set("confidence", "3").set("nothing-new", "yes");
    let sent = filling.send(&lead, UPDATE).await;
    lead.follow(&sent).await.is(200).says("Rien de nouveau");
    let mut filling = Filling::of(&lead.get(UPDATE).await);
    filling.set("confidence", "3").set("nothing-new", "yes");
    filling.set("milestone-4-answer", "moved").set("milestone-4-day", "2026-12-10");
    filling.send(&lead, UPDATE).await.is(422).says("Ce champ est nécessaire");
}

#[tokio::test]
async fn a_choice_shows_at_once_what_it_means() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let preview = format!("{UPDATE}/preview?milestone-4-answer=moved&milestone-4-day=2026-12-20");
    let part = lead.clone().with_script().get(&preview).await;
    part.is(200).says("296 jours de retard sur la première date").says("5ᵉ report");
    part.never_says("<html");
    lead.clone()
        .with_script()
        .get(&format!("{UPDATE}/preview?milestone-4-answer=kept&milestone-4-day=2027-12-20"))
        .await
        .never_says("retard");
    let part = lead.clone().with_script().get(&format!("{UPDATE}/preview?confidence=5")).await;
    part.says("Les chiffres seuls donnent").says("Je maintiens mon avis");
    assert_eq!(lead.get(&preview).await.location(), UPDATE, "without script it is the form that answers");
    world.officer("a.lamrini@sila.test").await.with_script().get(&preview).await.is(403);
}

#[tokio::test]
async fn of_two_people_the_second_sees_whose_change_came_first_and_loses_nothing() {
    let world = World::new().await;
    let (lead, deputy) = (world.officer("lead@sila.test").await, world.officer("entity@sila.test").await);
    let (mut mine, mut theirs) = (filled(&lead).await, filled(&deputy).await);
    theirs.set("milestone-4-answer", "moved").set("milestone-4-day", "2026-12-28");
    theirs.set("milestone-4-reason", "legal_text").set("milestone-4-note", "Au conseil de gouvernement.");
    theirs.send(&deputy, UPDATE).await.is(303);
    let before = world.journal().await;
    let page = mine.set("text", "Ma version").send(&lead, UPDATE).await;
    page.is(409).says("Responsable de la SPGOV de l’Intérieur").says("décalé du 14 déc. 2026 au 28 déc. 2026");
    assert_eq!(page.field("text"), "Ma version");
    assert_eq!(world.journal().await, before);
    assert_eq!(page.link("Abandonner"), UPDATE);
    let mut again = Filling::of(&page);
    again.send(&lead, UPDATE).await.is(303);
    assert_eq!(world.last_line().await, "reported project 1");
}

#[tokio::test]
async fn a_form_without_its_version_is_never_taken() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let before = world.journal().await;
    for version in ["", "abc", "999999999999999999999"] {
        let mut filling = filled(&lead).await;
        filling.set("version", version).send(&lead, UPDATE).await.is(409);
    }
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn a_session_that_ends_takes_no_word_with_it() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let mut filling = filled(&lead).await;
    world.wait(TimeDelta::days(2));
    let before = world.journal().await;
    let page = filling.send(&lead, UPDATE).await;
    page.is(401).says("Votre session est terminée").says("Deuxième lecture en cours.");
    assert_eq!(page.field("text"), "Deuxième lecture en cours.");
    assert_eq!(page.attribute("main form", "action").as_deref(), Some(UPDATE));
    assert_eq!(world.journal().await, before);
    let back = world.officer("lead@sila.test").await;
    let mut again = Filling::of(&page);
    again.send(&back, UPDATE).await.is(303);
}
