//! What does not go as it should: alerts, the ladder they climb, the thread that ties them, and what rules and clocks
//! go by. For officers.

mod alert;
mod clock;
mod escalation;
mod escalations;
pub mod forms;
mod holidays;
mod register;
mod sheet;
mod thread;
mod told;

use domain::portfolio::project::ProjectNumber;
use maud::{Markup, html};

pub use alert::{AlertPage, NamedStep};
pub use clock::Clock;
pub use escalation::{EscalationPage, NamedMove};
pub use escalations::{EscalationsPage, Rung, Standing, standing_table};
pub use holidays::{HolidayRow, HolidaysPage};
pub use register::{AlertsPage, Listed, PutDown, alert_table};
pub use sheet::{SheetPage, exception_report};
pub use thread::{Event, ThreadPage};
pub use told::{Ladder, finding, rule_name};

use super::desk::About;
use crate::parts::{Link, Text};
use crate::paths;
use crate::words::Words;

/// The word of a code: `alert-state-on-agenda` for `on_agenda` in the family `state`.
#[must_use]
pub fn word(words: Words, family: &str, code: impl std::fmt::Display) -> Text<'static> {
    words.say(&format!("alert-{family}-{code}").to_lowercase().replace('_', "-"))
}

/// A project by its number and name, leading to its page.
fn project(words: Words, about: &About) -> Markup {
    html! {
        a href=(paths::project(words.language(), about.number)) { (words.name(&about.names)) }
        " " small.soft { bdi { (about.number) } }
    }
}

fn crumbs(words: Words, list: (&str, String)) -> Vec<Link<'static>> {
    let (key, address) = list;
    vec![Link::new(words.say("common-desk"), paths::desk(words.language())), Link::new(words.say(key), address)]
}

/// How old it is, in words.
fn age(words: Words, days: i64) -> Text<'static> {
    words.tell("alert-age", &[("days", days.into())])
}

/// The name of a project among those a page was given.
#[must_use]
pub fn about(names: &[(ProjectNumber, domain::language::Names)], number: ProjectNumber) -> About {
    let found = names.iter().find(|(of, _)| *of == number).map(|(_, names)| names.clone());
    About { number, names: found.unwrap_or_default() }
}
