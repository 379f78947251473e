//! Writes to those who carry out what was decided: from a week before its day, and as long as it is late; at most
//! once a week to each, and to nobody who wants no reminders.

use chrono::{Duration, NaiveDate};
use domain::journal::{Action, Actor, Change, Subject};
use domain::people::PersonId;
use domain::steering::decision::{Decision, DecisionNumber};
use store::decisions::{self, Addressee};
use store::{Tx, facts, journal, people};
use views::mails::{DecisionMail, Pressing};
use views::pages::decisions::standing;
use views::paths;
use views::words::Words;

use crate::fault::Fault;
use crate::mailers::letter;
use crate::site::Site;

const DAYS_AHEAD: i64 = 7;
const DAYS_BETWEEN: i64 = 7;

/// More than any committee leaves open.
const MOST: i64 = 100_000;

/// Gives the number of letters written.
///
/// # Errors
/// When the database fails.
pub async fn remind(site: &Site) -> Result<usize, Fault> {
    let until = site.today() + Duration::days(DAYS_AHEAD);
    let pressing = decisions::list_pressing(&mut site.db.read(), until, MOST).await?;
    let mut written = 0;
    for of_one in pressing.chunk_by(|one, next| one.person == next.person) {
        let Some(person) = of_one.first().map(|one| one.person) else { continue };
        written += usize::from(write_to(site, person, of_one).await?);
    }
    if written > 0 {
        site.outbox_bell.notify_one();
    }
    Ok(written)
}

/// True when a letter was written: not within a week of the last one.
async fn write_to(site: &Site, person: PersonId, pressing: &[Addressee]) -> Result<bool, Fault> {
    let (now, today) = (site.clock.now(), site.today());
    let mut tx = site.db.begin().await?;
    let name = format!("decisions of {}", person.0);
    let last = facts::find(&mut tx, name.clone()).await?.and_then(|day| day.parse::<NaiveDate>().ok());
    if last.is_some_and(|last| (today - last).num_days() < DAYS_BETWEEN) {
        return Ok(false);
    }
    let open = open(&mut tx, pressing, today).await?;
    let Some(person) = people::find(&mut tx, person).await?.filter(|person| person.active) else { return Ok(false) };
    if open.is_empty() || !facts::raise(&mut tx, name, today.to_string()).await? {
        return Ok(false);
    }
    let words = Words::of(person.language);
    let mail = DecisionMail {
        name: person.names.shown(person.language).0.to_owned(),
        decisions: open.iter().map(|decision| told(words, decision, today)).collect(),
        link: format!("{}{}", site.settings.base_url, paths::desk(person.language)),
    };
    letter::write(&mut tx, &person, &mail, now).await?;
    let lines: Vec<Change> = open.iter().map(|decision| reminded(decision, now)).collect();
    journal::add_all(&mut tx, lines).await?;
    tx.commit().await?;
    Ok(true)
}

/// Those that still press, read again under the lock.
async fn open(tx: &mut Tx, pressing: &[Addressee], today: NaiveDate) -> Result<Vec<Decision>, Fault> {
    let numbers: Vec<DecisionNumber> = pressing.iter().map(|one| one.decision).collect();
    let mut open = vec![];
    for number in numbers {
        open.extend(decisions::find(tx, number).await?.filter(|decision| decision.presses(today)));
    }
    Ok(open)
}

fn told(words: Words, decision: &Decision, today: NaiveDate) -> Pressing {
    Pressing {
        number: decision.number.to_string(),
        text: decision.text.shown(words.language()).0.to_owned(),
        standing: standing(words, decision.standing(today), decision).into_owned(),
    }
}

fn reminded(decision: &Decision, at: chrono::DateTime<chrono::Utc>) -> Change {
    Change {
        at,
        by: Actor::System,
        subject: Subject::Decision,
        record: decision.number.0.to_string(),
        project: decision.project.map(|project| project.0),
        action: Action::Reminded,
        what: String::new(),
        from: None,
        to: None,
        why: None,
    }
}
