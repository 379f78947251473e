//! One published decision: what was decided, by whom, who carries it out by when, and what became of it. Its address
//! is permanent.

use chrono::NaiveDate;
use domain::language::Language;
use maud::{Markup, html};

use super::{DecisionLine, words as word};
use crate::frame::Section;
use crate::pages::Page;
use crate::parts::{Fact, Link, facts};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct DecisionPage {
    pub line: DecisionLine,
    /// For when it was due at first, where that day was moved, and how often it was.
    pub moved: Option<(NaiveDate, usize)>,
    /// To which sitting it was put off.
    pub follow_up: Option<String>,
}

impl Page for DecisionPage {
    fn title(&self, words: Words) -> String {
        words.tell("decision-one", &[("number", self.line.decision.number.to_string().into())]).into_owned()
    }

    fn section(&self) -> Section {
        Section::Decisions
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        let l = words.language();
        vec![
            Link::new(words.say("common-home"), paths::home(l)),
            Link::new(words.say("decision-title"), paths::decisions(l)),
        ]
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { (self.title(words)) }
                p.lead { (word::standing_mark(words, &self.line)) }
                (texts(words, &self.line))
                (facts(&self.facts(words)))
                @if let Some(evidence) = &self.line.decision.evidence {
                    h2 { (words.say("decision-evidence")) }
                    p.prose dir="auto" { (evidence) }
                }
                p.soft { (words.say("decision-permanent")) }
            }
        }
    }
}

impl DecisionPage {
    fn facts(&self, words: Words) -> Vec<Fact<'static>> {
        let line = &self.line;
        let mut all = common(words, line);
        if let Some((first, times)) = self.moved {
            let value =
                words.tell("decision-moved", &[("day", words.day(first).into()), ("times", times.into())]).into_owned();
            all.push(Fact { term: words.say("decision-first-due"), value: html! { (value) } });
        }
        if let Some(code) = &self.follow_up {
            all.push(Fact { term: words.say("decision-follow-up"), value: html! { bdi { (code) } } });
        }
        all
    }
}

/// The text in the reader's language first, then in the others it was written in.
pub(super) fn texts(words: Words, line: &DecisionLine) -> Markup {
    let text = &line.decision.text;
    let (shown, first) = text.shown(words.language());
    let others = Language::ALL.into_iter().filter(|language| *language != first);
    html! {
        blockquote.decision-text lang=(first.code()) dir=(first.direction()) { (shown) }
        @for language in others {
            @if let Some(other) = text.get(language) {
                blockquote.decision-text.other lang=(language.code()) dir=(language.direction()) { (other) }
            }
        }
    }
}

/// What there is to say of any decision.
pub(super) fn common(words: Words, line: &DecisionLine) -> Vec<Fact<'static>> {
    let decision = &line.decision;
    let fact = |key: &str, value: Markup| Fact { term: words.say(key), value };
    let mut all = vec![
        fact("decision-kind", html! { (words.say(word::kind(decision.kind))) }),
        fact("decision-column-sitting", word::sitting(words, line)),
        fact("decision-column-project", word::project(words, line)),
    ];
    if decision.kind.needs_owner() {
        all.push(fact("decision-column-owner", word::owner(words, &line.owner)));
    }
    if let Some(due) = decision.due_on {
        all.push(fact("decision-due-day", html! { time datetime=(due) { (words.day(due)) } }));
    }
    if let Some(done) = decision.done_on {
        all.push(fact("decision-done-day", html! { time datetime=(done) { (words.day(done)) } }));
    }
    all
}
