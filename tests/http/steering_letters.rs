//! Letters that follow the sittings, the weekly digest, what a person wants of them, and calendars.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use domain::people::Email;
use icalendar::{Calendar, CalendarComponent, Component};
use sila::workers::{digest, report_reminders};

use crate::world::{Client, Letter, World};

/// The letters to this person, oldest first.
async fn to(world: &World, email: &str) -> Vec<Letter> {
    world.letters().await.into_iter().filter(|letter| letter.to.contains(email)).collect()
}

/// The link in a letter that opens the two-minute update.
fn form_link(letter: &Letter) -> String {
    let mut paths = letter.text.split_whitespace().filter_map(|word| word.strip_prefix("http://sila.test"));
    paths.find(|path| path.contains("/update/")).unwrap().to_owned()
}

#[tokio::test]
async fn a_missing_report_is_told_once_to_the_lead_and_the_head_of_the_entity() {
    let world = World::new().await;
    // The cut-off of CIGOV-15 was yesterday.
    let written = report_reminders::send_due(&world.site).await.unwrap();
    assert!(written > 0);
    assert_eq!(report_reminders::send_due(&world.site).await.unwrap(), 0, "a second worker writes nothing");
    let lead = to(&world, "lead@sila.test").await;
    let about: Vec<_> = lead.iter().filter(|letter| letter.text.contains("PRJ-0039")).collect();
    assert_eq!(about.len(), 1);
    assert!(about[0].text.contains("CIGOV-15"));
    assert!(!lead.iter().any(|letter| letter.text.contains("PRJ-0001")), "PRJ-0001 has reported");
    let form = world.visitor().get(&form_link(about[0])).await;
    form.is(200).says("PRJ-0039");
    assert_eq!(to(&world, "entity@sila.test").await.len(), 1, "one letter for all the entity's projects");
    world.wait(TimeDelta::days(1));
    assert_eq!(report_reminders::send_due(&world.site).await.unwrap(), 0, "late is said once");
}

#[tokio::test]
async fn the_sitting_is_reminded_of_fourteen_and_ten_days_before() {
    let world = World::new().await;
    report_reminders::send_due(&world.site).await.unwrap();
    let before = to(&world, "lead@sila.test").await.len();
    let entity_before = to(&world, "entity@sila.test").await.len();
    // CIGOV-16 meets on 21 December.
    world.wait(TimeDelta::days(20));
    assert_eq!(report_reminders::send_due(&world.site).await.unwrap(), 0);
    world.wait(TimeDelta::days(1));
    assert!(report_reminders::send_due(&world.site).await.unwrap() > 0);
    let first = to(&world, "lead@sila.test").await;
    assert!(first.len() > before && first.last().unwrap().text.contains("CIGOV-16"));
    assert_eq!(to(&world, "entity@sila.test").await.len(), entity_before, "the head reads the second one only");
    world.wait(TimeDelta::days(4));
    assert!(report_reminders::send_due(&world.site).await.unwrap() > 0);
    assert!(to(&world, "lead@sila.test").await.len() > first.len());
    assert_eq!(to(&world, "entity@sila.test").await.len(), entity_before + 1);
}

#[tokio::test]
async fn somebody_who_left_or_wants_no_reminders_gets_none() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let page = lead.get("/fr/account/letters").await;
    assert_eq!((page.field("digest"), page.field("reminders")), ("yes".to_owned(), "yes".to_owned()));
    let saved = lead.post("/fr/account/letters", &[("digest", "yes")]).await;
    lead.follow(&saved).await.says("Vos choix sont enregistrés.");
    let head = world.journal().await;
    lead.post("/fr/account/letters", &[("digest", "yes")]).await;
    assert_eq!(world.journal().await, head, "the same again is no change");
    let mut tx = world.site.db.begin().await.unwrap();
    let email = Email::parse("z.mansour@sila.test").unwrap();
    let deputy = store::people::find_by_email(&mut tx, &email).await.unwrap().unwrap();
    store::people::save(&mut tx, &domain::people::Person { active: false, ..deputy }).await.unwrap();
    tx.commit().await.unwrap();
    report_reminders::send_due(&world.site).await.unwrap();
    assert!(to(&world, "lead@sila.test").await.is_empty());
    assert!(to(&world, "z.mansour@sila.test").await.is_empty());
    assert!(!to(&world, "entity@sila.test").await.is_empty());
}

#[tokio::test]
async fn the_week_is_told_once_on_monday_to_whoever_it_concerns() {
    let world = World::new().await;
    // A Monday within three weeks of CIGOV-16: leads owe reports.
    world.wait(TimeDelta::days(21));
    let written = digest::send_due(&world.site).await.unwrap();
    assert!(written > 3, "{written}");
    assert_eq!(digest::send_due(&world.site).await.unwrap(), 0);
    let lead = to(&world, "lead@sila.test").await;
    assert_eq!(lead.len(), 1);
    let text = &lead[0].text;
    assert!(text.contains("http://sila.test/fr/"), "{text}");
    assert!(!text.contains("PRJ-0002"), "only what is theirs: {text}");
    let office = to(&world, "pmo@sila.test").await;
    let told = |letter: &Letter| letter.text.matches("PRJ-").count();
    assert!(!office.is_empty() && office.iter().all(|letter| told(letter) > 3), "the office follows the portfolio");
    assert!(to(&world, "admin@sila.test").await.is_empty(), "nothing to say is no letter");
    world.wait(TimeDelta::days(6));
    assert_eq!(digest::send_due(&world.site).await.unwrap(), 0, "the same week");
    // Six in the morning has not come yet in Rabat.
    world.wait(TimeDelta::hours(19));
    assert_eq!(digest::send_due(&world.site).await.unwrap(), 0);
    world.wait(TimeDelta::hours(2));
    assert!(digest::send_due(&world.site).await.unwrap() > 0);
    world.letters().await;
}

#[tokio::test]
async fn a_lead_who_owes_a_report_finds_the_form_in_the_digest() {
    let world = World::new().await;
    // Within three weeks of CIGOV-16, on a Monday.
    world.wait(TimeDelta::days(21));
    digest::send_due(&world.site).await.unwrap();
    let lead = to(&world, "lead@sila.test").await;
    world.visitor().get(&form_link(&lead[0])).await.is(200);
}

#[tokio::test]
async fn whoever_wants_no_digest_gets_none() {
    let world = World::new().await;
    world.officer("pmo@sila.test").await.post("/fr/account/letters", &[("reminders", "yes")]).await;
    digest::send_due(&world.site).await.unwrap();
    assert!(to(&world, "pmo@sila.test").await.is_empty());
}

/// Makes a link and gives its path.
async fn subscribe(officer: &Client) -> String {
    let page = officer.post("/fr/account/calendar", &[]).await;
    page.is(200).says("Il ne sera plus affiché");
    page.all("code.secret").remove(0).trim_start_matches("http://sila.test").to_owned()
}

fn read(text: &str) -> Calendar {
    // Long lines come folded (RFC 5545, 3.1).
    text.replace("\r\n ", "").parse().unwrap()
}

#[tokio::test]
async fn a_calendar_is_known_by_its_link_alone_and_holds_what_is_ones_own() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let link = subscribe(&lead).await;
    lead.get("/fr/account/letters").await.never_says(&link);
    let feed = world.visitor().get(&link).await;
    feed.is(200);
    assert!(feed.header("content-type").starts_with("text/calendar"));
    let calendar = read(&feed.text());
    let events: Vec<_> = calendar
        .components
        .iter()
        .filter_map(
            |component| if let CalendarComponent::Event(event) = component { Some(event.clone()) } else { None },
        )
        .collect();
    let uid = |prefix: &str| events.iter().filter(|event| event.get_uid().unwrap().starts_with(prefix)).count();
    assert!(uid("milestone-") > 3 && uid("cutoff-") > 3);
    assert_eq!(uid("sitting-"), 0, "a lead sits in no body");
    assert!(events.iter().all(|event| event.property_value("SEQUENCE").is_some()));
    let milestone = events.iter().find(|event| event.get_uid().unwrap().starts_with("milestone-")).unwrap();
    assert!(milestone.property_value("DTSTART").unwrap().parse::<i64>().is_ok(), "a day has no hour");
    let again = read(&world.visitor().get(&link).await.text());
    assert_eq!(again.components.len(), calendar.components.len());

    let entity = subscribe(&world.officer("entity@sila.test").await).await;
    let text = world.visitor().get(&entity).await.text();
    assert!(text.contains("SPGOV-MI-4") && text.contains("CIGOV-15") && !text.contains("DPGOV-41"));
}

#[tokio::test]
async fn a_link_that_was_renewed_or_taken_back_opens_nothing() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let first = subscribe(&lead).await;
    let second = subscribe(&lead).await;
    let anyone = world.visitor();
    anyone.get(&first).await.is(404);
    anyone.get(&second).await.is(200);
    let gone = lead.post("/fr/account/calendar/removal", &[]).await;
    lead.follow(&gone).await.says("Le lien est retiré");
    anyone.get(&second).await.is(404);
    for _ in 0..20 {
        anyone.get("/calendars/nonsense.ics").await;
    }
    anyone.get("/calendars/nonsense.ics").await.is(429);
}

/// Ramadan 2026 ends on 19 March: Rabat goes from UTC to UTC+1 on the 22nd. CIGOV-12 sat at ten o'clock on the 16th.
#[tokio::test]
async fn a_sitting_keeps_its_hour_across_the_clock_change_of_ramadan() {
    let world = World::new().await;
    let link = subscribe(&world.officer("pmo@sila.test").await).await;
    let calendar = read(&world.visitor().get(&link).await.text());
    let starts = |code: &str| -> DateTime<Utc> {
        let events = calendar.components.iter().filter_map(|component| component.as_event());
        let event = events.into_iter().find(|event| event.get_summary() == Some(code)).unwrap();
        let text = event.property_value("DTSTART").unwrap();
        assert!(text.ends_with('Z'), "an instant: {text}");
        chrono::NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%SZ").unwrap().and_utc()
    };
    let local = |code: &str| starts(code).with_timezone(&world.site.profile.timezone).format("%H:%M").to_string();
    assert_eq!((local("CIGOV-12"), local("CIGOV-13")), ("10:00".to_owned(), "10:00".to_owned()));
    let utc = |code: &str| starts(code).format("%H:%M").to_string();
    assert_eq!((utc("CIGOV-12"), utc("CIGOV-13")), ("10:00".to_owned(), "09:00".to_owned()));
    assert_eq!(starts("CIGOV-12").date_naive(), "2026-03-16".parse::<NaiveDate>().unwrap());
}
