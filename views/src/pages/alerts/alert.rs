//! One alert: what was found, who should act, what was done with it.

use chrono::{DateTime, NaiveDate, Utc};
use domain::language::Names;
use domain::steering::alert::{Alert, AlertAct, AlertStep};
use domain::steering::escalation::EscalationNumber;
use domain::steering::rules::Facts;
use maud::{Markup, html};

use super::{Ladder, age, crumbs, finding, project, rule_name, word};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::pages::desk::About;
use crate::parts::{Author, Button, Fact, Form, HistoryLine, Link, Weight, button, facts, form, history, link_button};
use crate::paths;
use crate::words::Words;

/// A line of its history.
#[derive(Clone, Debug)]
pub struct NamedStep {
    pub at: DateTime<Utc>,
    pub by: Author,
    pub step: AlertStep,
    pub why: Option<String>,
    pub until: Option<NaiveDate>,
}

#[derive(Clone, Debug)]
pub struct AlertPage {
    pub alert: Alert,
    pub about: About,
    pub today: NaiveDate,
    pub ladder: Ladder,
    /// The names of the milestones it lists, by their numbers.
    pub milestones: Vec<(i64, Names)>,
    pub escalations: Vec<EscalationNumber>,
    pub allowed: Vec<AlertAct>,
    pub steps: Vec<NamedStep>,
}

impl AlertPage {
    fn facts(&self, words: Words) -> Vec<Fact<'static>> {
        let l = words.language();
        let alert = &self.alert;
        let fact = |key: &str, value: Markup| Fact { term: words.say(key), value };
        let mut all = vec![
            fact("alert-column-project", project(words, &self.about)),
            fact("alert-column-level", html! { bdi { (self.ladder.body(alert.level)) } }),
            fact("alert-owner", html! { (word(words, "owner", alert.rule.owner())) }),
            fact(
                "alert-column-state",
                html! {
                    (word(words, "is", alert.state))
                    @if let Some(until) = alert.snoozed_until { " " (words.tell("alert-until", &[("day", words.day(until).into())])) }
                },
            ),
            fact(
                "alert-first-seen",
                html! { (words.day(alert.first_seen_on)) " " small.soft { (age(words, alert.age(self.today))) } },
            ),
            fact(
                "alert-thread",
                html! { a href=(paths::thread(l, alert.thread.0)) { (words.tell("alert-thread-number", &[("number", alert.thread.0.into())])) } },
            ),
        ];
        if let Some(request) = &alert.request {
            let wanted = request.wanted_by.map_or_else(|| "–".to_owned(), |day| words.day(day));
            all.push(fact("alert-wanted-by", html! { (wanted) }));
            all.push(fact(
                "alert-unblocker",
                html! { span dir="auto" { (request.unblocker.as_deref().unwrap_or("–")) } },
            ));
        }
        for number in &self.escalations {
            all.push(fact("alert-escalation", html! { a href=(paths::escalation(l, number)) { bdi { (number) } } }));
        }
        all
    }

    /// The milestones it lists, by name, each with its days.
    fn milestones(&self, words: Words) -> Markup {
        let Facts::Milestones { moved } = &self.alert.facts else { return html! {} };
        html! {
            ul {
                @for one in moved {
                    li {
                        @match self.milestones.iter().find(|(number, _)| *number == one.milestone) {
                            Some((_, names)) => (words.name(names)),
                            None => (words.tell("alert-milestone", &[("number", one.milestone.into())])),
                        }
                        " · " (words.tell("alert-days", &[("days", one.days.into())]))
                    }
                }
            }
        }
    }

    fn acts(&self, words: Words) -> Markup {
        let l = words.language();
        let number = self.alert.number;
        let to = |key: &str, address: String| link_button(&Link::new(words.say(key), address), Weight::Quiet);
        let acknowledge = Form {
            action: paths::alert_change(l, number, "acknowledgement").into(),
            label: Some(words.say("alert-acknowledge")),
            ..Form::default()
        };
        let fields = html! {
            input type="hidden" name="version" value=(self.alert.version);
            (button(&Button::main(words.say("alert-acknowledge"))))
        };
        html! {
            div.actions {
                @for act in &self.allowed {
                    @match act {
                        AlertAct::Acknowledge => (form(&acknowledge, &fields)),
                        AlertAct::Snooze => (to("alert-snooze", paths::alert_change(l, number, "snooze"))),
                        AlertAct::Lower => (to("alert-lower", paths::alert_change(l, number, "lowering"))),
                        AlertAct::Settle => (to("alert-settle", paths::alert_change(l, number, "settlement"))),
                        AlertAct::Escalate => (to("alert-escalate", paths::project_escalation_of(l, self.about.number, number))),
                    }
                }
            }
        }
    }

    fn history(&self, words: Words) -> Markup {
        let lines: Vec<HistoryLine> = self
            .steps
            .iter()
            .map(|step| HistoryLine {
                at: step.at,
                who: step.by.text(words),
                what: html! {
                    (word(words, "step", step.step))
                    @if let Some(until) = step.until { " " (words.tell("alert-until", &[("day", words.day(until).into())])) }
                },
                why: step.why.clone().map(Into::into),
            })
            .collect();
        history(words, &lines)
    }
}

impl Page for AlertPage {
    fn title(&self, words: Words) -> String {
        format!("{} {}", self.alert.number, rule_name(words, self.alert.rule))
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { (rule_name(words, self.alert.rule)) " " small.soft { bdi { (self.alert.number) } } }
                p dir="auto" { (finding(words, &self.alert)) }
                (self.milestones(words))
                (self.acts(words))
                (facts(&self.facts(words)))
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
        crumbs(words, ("alert-title", paths::alerts(words.language())))
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }
}
