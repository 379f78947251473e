//! People, posts, entities and the strategy tree: kept by administrators and the programme office.

mod branches;
pub mod entities;
pub mod people;
pub mod person_steps;
pub mod posts;
pub mod strategy;
pub mod tenure;
mod typed;

use domain::journal::{Actor, Line, Subject};
use domain::people::{Officer, Person, Refusal, is_administered};
use store::{Tx, journal};
use views::pages::administration::Event;

use crate::cx::Cx;
use crate::fault::Fault;

/// How much of a record's story its page tells.
const LINES: i64 = 50;

/// What happened to a record, newest first. `value` says what a stored reference of a field is called.
async fn events(
    cx: &Cx<Officer>,
    (subject, record): (Subject, i64),
    people: &[Person],
    value: impl Fn(&str, &str) -> Option<String>,
) -> Result<Vec<Event>, Fault> {
    let lines = journal::list_of_record(&mut cx.read(), subject, record.to_string(), LINES).await?;
    let name = |id| people.iter().find(|person| person.id == id).map(|person| cx.named(&person.names));
    let event = |Line { change, .. }: Line| {
        let called = |stored: Option<String>| stored.map(|text| value(&change.what, &text).unwrap_or(text));
        let who = match change.by {
            Actor::Person(id) => name(id),
            Actor::System => None,
        };
        let (from, to) = (called(change.from.clone()), called(change.to.clone()));
        Event { at: change.at, who, action: change.action, what: change.what, from, to }
    };
    Ok(lines.into_iter().map(event).collect())
}

/// Refuses what would leave nobody to let others in. Asked last, after the journal line: that line is where writers
/// queue, so two administrators who dismiss each other at once do not both succeed.
async fn keep_administered(tx: &mut Tx) -> Result<(), Fault> {
    let (posts, people) = (store::posts::list(tx).await?, store::people::list(tx).await?);
    if is_administered(&posts, &people) { Ok(()) } else { Err(refused(Refusal::LastAdministrator)) }
}

const fn refused(refusal: Refusal) -> Fault {
    Fault::Refused(match refusal {
        Refusal::Oneself => "administration-refused-oneself",
        Refusal::LastAdministrator => "administration-refused-last-administrator",
        Refusal::HolderAndDeputy => "administration-refused-holder-and-deputy",
        Refusal::Left => "administration-refused-left",
    })
}
