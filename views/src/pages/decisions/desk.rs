//! One decision on the desk: the same, with its history, its thread, and what this officer can do with it.

use chrono::{DateTime, Utc};
use domain::language::Names;
use domain::steering::decision::{Act, Happened};
use maud::{Markup, html};

use super::public::{common, texts};
use super::{DecisionLine, words as word};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{Fact, HistoryLine, Link, Notice, Tone, Weight, facts, history, link_button, notice};
use crate::paths;
use crate::words::Words;

/// A line of its history.
#[derive(Clone, Debug)]
pub struct StepLine {
    pub at: DateTime<Utc>,
    /// Nobody: the program itself, or what was known before it began.
    pub by: Option<Names>,
    pub happened: Happened,
    pub why: Option<String>,
}

#[derive(Clone, Debug)]
pub struct DeskDecisionPage {
    pub line: DecisionLine,
    /// The first one first.
    pub steps: Vec<StepLine>,
    /// What this officer can do now.
    pub acts: Vec<Act>,
    /// Published, and its sitting is validated.
    pub is_public: bool,
    /// Why the public does not see it, where somebody said so.
    pub ground: Option<String>,
    pub follow_up: Option<String>,
    /// The escalation it answers: its number and its subject.
    pub escalation: Option<(String, String)>,
}

impl Page for DeskDecisionPage {
    fn title(&self, words: Words) -> String {
        words.tell("decision-one", &[("number", self.line.decision.number.to_string().into())]).into_owned()
    }

    fn section(&self) -> Section {
        Section::Desk
    }

    fn density(&self) -> Density {
        Density::Desk
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        let l = words.language();
        vec![
            Link::new(words.say("common-desk"), paths::desk(l)),
            Link::new(words.say("decision-register"), paths::desk_decisions(l)),
        ]
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { (self.title(words)) }
                p.lead { (word::standing_mark(words, &self.line)) }
                (self.actions(words))
            }
            div.split {
                div.stack {
                    (texts(words, &self.line))
                    @if let Some(reason) = &self.line.decision.reason {
                        h2 { (words.say("decision-reason")) }
                        p.prose dir="auto" { (reason) }
                    }
                    @if let Some(evidence) = &self.line.decision.evidence {
                        h2 { (words.say("decision-evidence")) }
                        p.prose dir="auto" { (evidence) }
                    }
                    h2 { (words.say("decision-history")) }
                    (self.history(words))
                }
                aside.stack.beside {
                    h2 { (words.say("decision-facts")) }
                    (facts(&self.facts(words)))
                    (self.publication(words))
                }
            }
        }
    }
}

impl DeskDecisionPage {
    fn actions(&self, words: Words) -> Markup {
        let number = self.line.decision.number;
        html! {
            @if !self.acts.is_empty() {
                div.actions {
                    @for (place, act) in self.acts.iter().enumerate() {
                        @let link = Link::new(words.say(word::act(*act)), paths::desk_decision_act(words.language(), number, *act));
                        (link_button(&link, if place == 0 { Weight::Main } else { Weight::Quiet }))
                    }
                }
            }
        }
    }

    fn facts(&self, words: Words) -> Vec<Fact<'static>> {
        let mut all = common(words, &self.line);
        if let Some(code) = self.follow_up.clone() {
            all.push(Fact { term: words.say("decision-follow-up"), value: html! { bdi { (code) } } });
        }
        let thread = self.line.decision.thread.0;
        all.push(Fact {
            term: words.say("decision-thread"),
            value: html! {
                bdi { (words.number(thread)) }
                @if let Some((number, subject)) = &self.escalation { " · " bdi { (number) } " " bdi { (subject) } }
            },
        });
        all
    }

    fn history(&self, words: Words) -> Markup {
        let line = |step: &StepLine| HistoryLine {
            at: step.at,
            who: match &step.by {
                Some(names) => names.shown(words.language()).0.to_owned().into(),
                None => words.say("decision-by-nobody"),
            },
            what: html! { (word::happened(words, step.happened)) },
            why: step.why.clone().map(Into::into),
        };
        history(words, &self.steps.iter().rev().map(line).collect::<Vec<_>>())
    }

    fn publication(&self, words: Words) -> Markup {
        let decision = &self.line.decision;
        let (tone, title) = match (self.is_public, decision.published) {
            (true, _) => (Tone::Good, "decision-is-public"),
            (false, true) => (Tone::Info, "decision-will-be-public"),
            (false, false) => (Tone::Watch, "decision-is-withheld"),
        };
        let body = html! {
            @if self.is_public {
                p { (Link::new(words.say("decision-public-page"), paths::decision(words.language(), decision.number))) }
            } @else if let Some(ground) = &self.ground {
                p dir="auto" { (ground) }
            }
        };
        notice(words, &Notice { tone, title: Some(words.say(title)), body })
    }
}
