//! Decisions: the register on the desk, what the public reads of it, and each decision with what became of it.

mod desk;
mod filters;
pub mod forms;
mod list;
mod public;
mod register;
mod words;

use chrono::NaiveDate;
use domain::language::Names;
use domain::portfolio::project::ProjectNumber;
use domain::steering::decision::{Decision, Standing};
use domain::steering::sitting::SittingCode;

pub use desk::{DeskDecisionPage, StepLine};
pub use filters::Offered;
pub use list::{Reader, carried_out, of_project};
pub use public::DecisionPage;
pub use register::{DecisionsPage, RegisterPage};
pub use words::standing;

/// A decision as lists show it.
#[derive(Clone, Debug)]
pub struct DecisionLine {
    pub decision: Decision,
    pub standing: Standing,
    pub sitting: SittingCode,
    pub held_on: NaiveDate,
    /// The minutes of the sitting are out: it has a page.
    pub is_held_public: bool,
    pub project: Option<(ProjectNumber, Names)>,
    pub entity: Option<Names>,
    pub owner: Owner,
}

/// Who carries it out, as far as the reader may know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    Nobody,
    /// The title of the post.
    Post(Names),
    Withheld,
}
