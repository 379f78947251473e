//! One escalation: where it stands, whose clock runs, its exception report, and every step it took.

use chrono::{DateTime, NaiveDate, Utc};
use domain::steering::body::Level;
use domain::steering::escalation::{Act, Escalation, EscalationState};
use domain::steering::exception::ExceptionReport;
use maud::{Markup, html};

use super::{Clock, Ladder, crumbs, exception_report, project, word};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::pages::desk::About;
use crate::parts::{Author, Button, Fact, Form, HistoryLine, Link, Weight, button, facts, form, history, link_button};
use crate::paths;
use crate::words::Words;

/// A step it took.
#[derive(Clone, Debug)]
pub struct NamedMove {
    pub at: DateTime<Utc>,
    /// `System`: the clock did it.
    pub by: Author,
    pub state: EscalationState,
    pub level: Level,
    pub why: Option<String>,
    pub clock_until: Option<NaiveDate>,
}

#[derive(Clone, Debug)]
pub struct EscalationPage {
    pub escalation: Escalation,
    pub about: About,
    pub ladder: Ladder,
    pub clock: Option<Clock>,
    /// The sitting on whose agenda it stands: `CIGOV-15`.
    pub sitting: Option<String>,
    pub report: Option<ExceptionReport>,
    pub allowed: Vec<Act>,
    pub takes_report: bool,
    pub steps: Vec<NamedMove>,
}

impl EscalationPage {
    fn facts(&self, words: Words) -> Vec<Fact<'static>> {
        let l = words.language();
        let one = &self.escalation;
        let fact = |key: &str, value: Markup| Fact { term: words.say(key), value };
        let mut all = vec![
            fact("alert-column-project", project(words, &self.about)),
            fact("alert-column-tolerance", html! { (word(words, "tolerance", one.tolerance)) }),
            fact("alert-column-state", html! { (word(words, "state", one.state)) }),
            fact("alert-column-level", html! { bdi { (self.ladder.body(one.level)) } }),
            fact(
                "alert-column-clock",
                html! { @match self.clock { Some(clock) => (clock.show(words)), None => (words.say("alert-clock-none")) } },
            ),
        ];
        if let Some(sitting) = &self.sitting {
            all.push(fact("alert-sitting", html! { bdi { (sitting) } }));
        }
        if let Some(evidence) = &one.evidence {
            all.push(fact("alert-evidence", html! { span dir="auto" { (evidence) } }));
        }
        all.push(fact("alert-thread", html! {
            a href=(paths::thread(l, one.thread.0)) { (words.tell("alert-thread-number", &[("number", one.thread.0.into())])) }
        }));
        all
    }

    fn acts(&self, words: Words) -> Markup {
        let l = words.language();
        let number = self.escalation.number;
        let to = |key: &str, change: &str| {
            link_button(&Link::new(words.say(key), paths::escalation_change(l, number, change)), Weight::Quiet)
        };
        let has = |acts: &[Act]| acts.iter().any(|act| self.allowed.contains(act));
        let acknowledge = Form {
            action: paths::escalation_change(l, number, "acknowledgement").into(),
            label: Some(words.say("alert-acknowledge")),
            ..Form::default()
        };
        html! {
            div.actions {
                @if has(&[Act::Acknowledge]) {
                    (form(&acknowledge, html! {
                        input type="hidden" name="version" value=(self.escalation.version);
                        (button(&Button::main(words.say("alert-acknowledge"))))
                    }))
                }
                @if self.takes_report { (to(if self.report.is_some() { "alert-report-again" } else { "alert-report-write" }, "report")) }
                @if has(&[Act::ToSector, Act::ToOffice, Act::Propose]) { (to("alert-hand-over", "hand-over")) }
                @if has(&[Act::Return]) { (to("alert-return", "return")) }
                @if has(&[Act::Execute]) { (to("alert-execute", "execution")) }
                @if has(&[Act::Close]) { (to("alert-close", "closure")) }
                @if has(&[Act::Reopen]) { (to("alert-reopen", "reopening")) }
                @if has(&[Act::Withdraw]) { (to("alert-withdraw", "withdrawal")) }
            }
        }
    }

    fn history(&self, words: Words) -> Markup {
        let lines: Vec<HistoryLine> = self
            .steps
            .iter()
            .map(|step| HistoryLine {
                at: step.at,
                who: match step.by {
                    Author::System => words.say("alert-by-clock"),
                    ref other => other.text(words),
                },
                what: html! {
                    (word(words, "state", step.state)) " · " bdi { (self.ladder.body(step.level)) }
                    @if let Some(until) = step.clock_until { " · " (words.tell("alert-until", &[("day", words.day(until).into())])) }
                },
                why: step.why.clone().map(Into::into),
            })
            .collect();
        history(words, &lines)
    }

    fn report(&self, words: Words) -> Markup {
        let l = words.language();
        html! {
            h2 { (words.say("alert-report")) }
            @match &self.report {
                Some(report) => {
                    p { a href=(paths::escalation_change(l, self.escalation.number, "sheet")) { (words.say("alert-print")) } }
                    (exception_report(words, report))
                },
                None => p.soft { (words.tell("alert-report-due", &[("day", words.day(self.escalation.report_due_on).into())])) },
            }
        }
    }
}

impl Page for EscalationPage {
    fn title(&self, _: Words) -> String {
        format!("{} {}", self.escalation.number, self.escalation.subject)
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { span dir="auto" { (self.escalation.subject) } " " small.soft { bdi { (self.escalation.number) } } }
                (facts(&self.facts(words)))
                (self.acts(words))
                (self.report(words))
                h2 { (words.say("alert-history")) }
                (self.history(words))
            }
        }
    }

    fn section(&self) -> Section {
        Section::Desk
    }

    fn density(&self) -> Density {
        Density::Desk
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        crumbs(words, ("alert-escalations", paths::escalations(words.language())))
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }
}
