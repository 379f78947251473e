//! Somebody else changed the roadmap while the form was open: who, when, what.

use chrono::{DateTime, NaiveDate, Utc};
use domain::journal::Action;
use domain::language::Names;
use maud::{Markup, html};

use crate::parts::{HistoryLine, Notice, Tone, history, notice};
use crate::words::Words;

/// What happened meanwhile, newest first.
#[derive(Clone, Debug, Default)]
pub struct Meanwhile {
    pub changes: Vec<OtherChange>,
}

/// One change: the post that made it, and what it was.
#[derive(Clone, Debug)]
pub struct OtherChange {
    pub at: DateTime<Utc>,
    /// The title of the post; none when the system did it, or somebody who holds no post now.
    pub post: Option<Names>,
    /// The milestone it was about.
    pub milestone: Option<Names>,
    pub action: Action,
    /// The day before and after, or other words of the journal.
    pub from: Option<String>,
    pub to: Option<String>,
    pub why: Option<String>,
}

impl Meanwhile {
    pub(super) fn show(&self, words: Words) -> Markup {
        let lines: Vec<HistoryLine> = self.changes.iter().map(|change| change.line(words)).collect();
        let body = html! {
            p { (words.say("update-meanwhile-text")) }
            @if !lines.is_empty() { (history(words, &lines)) }
            p { (words.say("update-meanwhile-choose")) }
        };
        notice(words, &Notice { tone: Tone::Watch, title: Some(words.say("update-meanwhile")), body })
    }
}

impl OtherChange {
    fn line(&self, words: Words) -> HistoryLine<'_> {
        let who = match &self.post {
            Some(title) => title.shown(words.language()).0.into(),
            None => words.say("update-somebody"),
        };
        HistoryLine { at: self.at, who, what: self.what(words), why: self.why.as_deref().map(Into::into) }
    }

    fn what(&self, words: Words) -> Markup {
        let day = |text: &Option<String>| {
            let text = text.as_deref().unwrap_or_default();
            text.parse().map_or_else(|_| text.to_owned(), |day: NaiveDate| words.day_short(day))
        };
        let (from, to) = (day(&self.from), day(&self.to));
        let sentence = match self.action {
            Action::Foreseen if from == to => words.tell("update-did-keep", &[("to", to.into())]),
            Action::Foreseen => words.tell("update-did-move", &[("from", from.into()), ("to", to.into())]),
            Action::Achieved => words.tell("update-did-finish", &[("to", to.into())]),
            Action::Reported => words.say("update-did-report"),
            Action::Rebaselined => words.say("update-did-rebaseline"),
            Action::Reopened => words.say("update-did-reopen"),
            Action::Added => words.say("update-did-add"),
            _ => words.say("update-did-change"),
        };
        html! {
            @if let Some(names) = &self.milestone { strong { (words.name(names)) } " · " }
            (sentence)
        }
    }
}
