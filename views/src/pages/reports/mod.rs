//! Reports at the desk: who has spoken for the coming sitting, who has not, and what is to be answered.

mod desk;

pub use desk::{DeskReport, DeskReportsPage, Said};

use domain::steering::report::{ReportState, ReportStep};
use maud::{Markup, html};

use crate::parts::Tone;
use crate::words::Words;

/// How far a report is, in a word and a colour.
#[must_use]
pub(crate) fn state(words: Words, state: ReportState) -> Markup {
    let (tone, key) = match state {
        ReportState::Drafted => (Tone::Plain, "report-state-drafted"),
        ReportState::Validated => (Tone::Info, "report-state-validated"),
        ReportState::Accepted => (Tone::Good, "report-state-accepted"),
        ReportState::Returned => (Tone::Watch, "report-state-returned"),
    };
    html! { span.standing.(tone.class()) { (words.say(key)) } }
}

/// What was done to it.
#[must_use]
pub(crate) const fn step_word(step: ReportStep) -> &'static str {
    match step {
        ReportStep::Validated => "report-step-validated",
        ReportStep::Accepted => "report-step-accepted",
        ReportStep::Returned => "report-step-returned",
    }
}
