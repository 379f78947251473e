//! What a colour means. Never alone: a word always stands beside it.

use domain::portfolio::gravity::Gravity;

/// Whether something is well, wants watching, or is bad; and the two that judge nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Plain,
    Info,
    Good,
    Watch,
    Bad,
}

impl From<Gravity> for Tone {
    fn from(gravity: Gravity) -> Tone {
        match gravity {
            Gravity::Calm => Tone::Good,
            Gravity::Watch => Tone::Watch,
            Gravity::Serious => Tone::Bad,
        }
    }
}

impl Tone {
    /// The class in `app.css`.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Tone::Plain => "plain",
            Tone::Info => "info",
            Tone::Good => "good",
            Tone::Watch => "watch",
            Tone::Bad => "bad",
        }
    }
}
