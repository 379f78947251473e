//! One thread from the first alert to the proof of execution, as a list of what carries it.

use chrono::NaiveDate;

coded! {
    /// In the order in which a difficulty usually grows.
    pub enum ThreadKind {
        Risk = "risk",
        Alert = "alert",
        Issue = "issue",
        Escalation = "escalation",
        Decision = "decision",
    }
}

/// One record of a thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreadEntry {
    pub kind: ThreadKind,
    pub number: i64,
    pub since: NaiveDate,
    /// What it says, in whatever language it was said; nothing for an alert of a rule.
    pub text: Option<String>,
    /// The code of its state.
    pub state: String,
}
