//! What if: scenarios, the workbench, goal seeking, and the country's own figures. For officers only.

mod answer;
mod comparison;
mod form;
pub mod forms;
mod goal;
mod inputs;
mod list;
mod show;
pub mod signs;
mod workbench;

pub use answer::AnswerPart;
pub use comparison::ComparisonPage;
pub use goal::{GoalPage, Offered};
pub use inputs::{InputLine, InputsPage};
pub use list::{ScenarioLine, ScenariosPage};
pub use show::{AttachedLine, ScenarioPage};
pub use workbench::WorkbenchPage;

use crate::parts::Link;
use crate::paths;
use crate::words::Words;

/// From the indicators to the list of scenarios.
fn crumbs(words: Words) -> Vec<Link<'static>> {
    vec![super::signs::index(words), Link::new(words.say("scenario-list"), paths::scenarios(words.language()))]
}
