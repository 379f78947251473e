//! What it waits for and what waits for it; what the public does not see.

use domain::portfolio::dependency::Fit;
use domain::portfolio::withholding::Withholding;
use maud::{Markup, html};

use super::{KeepPage, Tie, column, day, opening, part, row, rows};
use crate::pages::desk::codes::word;
use crate::parts::{Link, Row, Tone};
use crate::paths;
use crate::words::Words;

impl KeepPage {
    pub(super) fn dependencies(&self, words: Words) -> Markup {
        let columns = [
            "desk-dependency-side",
            "desk-dependency-other",
            "desk-dependency-reason",
            "desk-dependency-fit",
            "desk-change",
        ];
        let lines = self.ties.iter().map(|tie| self.tie(words, tie)).collect();
        let add = self.rights.edits.then(|| {
            let new = paths::keep_dependencies_new(words.language(), self.project.number);
            Link::new(words.say("desk-dependency-new"), new)
        });
        let columns = columns.map(|key| column(words, key)).into();
        let body = rows(words, "desk-dependencies", columns, lines, "desk-dependencies-empty");
        part(words, ("dependencies", "desk-dependencies"), add.as_ref(), &body)
    }

    fn tie(&self, words: Words, tie: &Tie) -> Row {
        let waits = tie.dependency.project == self.project.number;
        let (own, theirs) = if waits { (&tie.waits, &tie.needs) } else { (&tie.needs, &tie.waits) };
        let side = words.say(if waits { "desk-dependency-waits" } else { "desk-dependency-awaited" });
        let removal = Link::new(
            words.say("desk-dependency-remove"),
            paths::keep_dependency_removal(words.language(), self.project.number, tie.dependency.id.0),
        );
        row(vec![
            html! { (side) @if let Some(own) = own { br; small.soft { (words.name(own)) } } },
            html! {
                a href=(paths::project(words.language(), tie.other)) { bdi { (tie.other) } " " (words.name(&tie.other_names)) }
                @if let Some(theirs) = theirs { br; small.soft { (words.name(theirs)) } }
            },
            html! { span dir="auto" { (tie.dependency.reason) } },
            fit(words, tie.fit),
            html! { @if self.rights.edits && waits { (opening(&removal, "dependencies")) } },
        ])
    }

    pub(super) fn withheld(&self, words: Words) -> Markup {
        let columns = ["desk-part", "desk-ground", "desk-review", "desk-change"];
        let lines = self.withholdings.iter().map(|withheld| self.withholding(words, withheld)).collect();
        let add = self.rights.keeps_portfolio.then(|| {
            let new = paths::keep_withholdings(words.language(), self.project.number);
            Link::new(words.say("desk-withhold"), new)
        });
        let columns = columns.map(|key| column(words, key)).into();
        let body = rows(words, "desk-withholdings", columns, lines, "desk-withholdings-empty");
        part(words, ("withholdings", "desk-withholdings"), add.as_ref(), &body)
    }

    fn withholding(&self, words: Words, withheld: &Withholding) -> Row {
        let removal = Link::new(
            words.say("desk-publish"),
            paths::keep_withholding_removal(words.language(), self.project.number, withheld.part.code()),
        );
        let review = html! {
            (day(words, Some(withheld.review_on)))
            @if withheld.is_due(self.today) { br; span.standing.bad { (words.say("desk-review-due")) } }
        };
        row(vec![
            html! { (word(words, "part", withheld.part)) },
            html! { span dir="auto" { (withheld.ground) } },
            review,
            html! { @if self.rights.keeps_portfolio { (opening(&removal, "withholdings")) } },
        ])
    }
}

/// Whether the dates fit, in words.
pub(in crate::pages::desk) fn fit(words: Words, fit: Fit) -> Markup {
    let (tone, text) = match fit {
        Fit::Met => (Tone::Good, words.say("desk-fit-met")),
        Fit::Fits { slack_days } => {
            (Tone::Plain, words.tell("desk-fit-slack", &[("days", words.days(slack_days).into())]))
        }
        Fit::Broken { days } => (Tone::Bad, words.tell("desk-fit-broken", &[("days", words.days(days).into())])),
        Fit::Unknown => (Tone::Plain, words.say("desk-fit-unknown")),
    };
    html! { span.standing.(tone.class()) { (text) } }
}
