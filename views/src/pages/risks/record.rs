//! One risk: what is said of it, what it was rated over time, what is done about it, and the thread it belongs to.

use chrono::NaiveDate;
use domain::language::Names;
use domain::steering::risk::{Exposure, Response, Risk, RiskState, ThreadEntry};
use maud::{Markup, html};

use super::Known;
use super::signs::{impact, probability, proximity_word, rating, state_word, thread_number, thread_words, way};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{
    Author, Button, Column, Fact, Form, Link, Notice, Row, Table, Told, Tone, Weight, button, facts, form,
    journal_history, link_button, notice, table,
};
use crate::paths;
use crate::words::Words;

/// What it was rated on a day, by whom.
#[derive(Clone, Debug)]
pub struct RatedLine {
    pub on: NaiveDate,
    pub exposure: Exposure,
    pub reason: Option<String>,
    pub by: Author,
}

#[derive(Clone, Debug)]
pub struct RiskPage {
    pub risk: Risk,
    /// The milestone it threatens.
    pub milestone: Option<Names>,
    pub ratings: Vec<RatedLine>,
    pub responses: Vec<Response>,
    pub thread: Vec<ThreadEntry>,
    pub told: Vec<Told>,
    pub known: Known,
    pub today: NaiveDate,
    /// When it is looked at next unless somebody says otherwise.
    pub next_review: NaiveDate,
    pub keeps: bool,
}

impl Page for RiskPage {
    fn title(&self, words: Words) -> String {
        format!("{} {}", self.risk.number, words.say("risk-one"))
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                p.project-number { bdi { (self.risk.number) } " · " (self.known.project(words, self.risk.project)) }
                h1 { bdi { (self.risk.event) } }
                ul.marks {
                    li.mark-strong { (words.say(state_word(self.risk.state))) }
                    li { (rating(words, self.risk.current)) }
                    li { (self.known.category(words, &self.risk.category)) }
                    li { (words.say(proximity_word(self.risk.proximity))) }
                }
                (self.warnings(words))
                @if self.keeps { (self.steps(words)) }
                (self.said(words))
                (self.answers(words))
                (self.history_of_ratings(words))
                (thread(words, &self.thread, &self.risk.number.to_string()))
                h2 { (words.say("risk-journal")) }
                (journal_history(words, &self.told))
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
        super::crumbs(words)
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }
}

impl RiskPage {
    fn is_open(&self) -> bool {
        self.risk.state == RiskState::Open
    }

    fn warnings(&self, words: Words) -> Markup {
        let is_bare = self.is_open() && self.risk.current.is_high() && !self.responses.iter().any(Response::is_open);
        let say =
            |key| notice(words, &Notice { tone: Tone::Watch, title: None, body: html! { p { (words.say(key)) } } });
        html! {
            @if is_bare { (say("risk-needs-response")) }
            @if self.risk.is_unreviewed(self.today) { (say("risk-needs-review")) }
        }
    }

    /// What can be done with it now.
    fn steps(&self, words: Words) -> Markup {
        let (l, number) = (words.language(), self.risk.number);
        let link = |key, href: String| link_button(&Link::new(words.say(key), href), Weight::Quiet);
        html! {
            @if self.is_open() {
                div.actions {
                    (self.nothing_changed(words))
                    (link("risk-rate", paths::risk_ratings(l, number)))
                    (link("risk-review", paths::risk_reviews(l, number)))
                    (link("risk-respond", paths::risk_responses(l, number)))
                    (link("risk-describe", paths::risk_description(l, number)))
                    (link("risk-happen", paths::risk_occurrence(l, number)))
                    (link("risk-close", paths::risk_closure(l, number)))
                }
            } @else if self.risk.state == RiskState::Closed {
                div.actions { (link("risk-reopen", paths::risk_reopening(l, number))) }
            }
        }
    }

    /// The review in one click.
    fn nothing_changed(&self, words: Words) -> Markup {
        let sent = Form {
            action: paths::risk_reviews(words.language(), self.risk.number).into(),
            label: Some(words.say("risk-review")),
            ..Form::default()
        };
        form(
            &sent,
            html! {
                input type="hidden" name="version" value=(self.risk.version);
                input type="hidden" name="next" value=(self.next_review);
                (button(&Button::main(words.tell("risk-unchanged", &[("day", words.day(self.next_review).into())]))))
            },
        )
    }

    fn said(&self, words: Words) -> Markup {
        let risk = &self.risk;
        let fact = |key, value| Fact { term: words.say(key), value };
        let mut all = vec![
            fact("risk-cause", html! { p.prose { bdi { (risk.cause) } } }),
            fact(
                "risk-consequence",
                html! {
                    p.prose { bdi { (risk.consequence) } }
                    @if risk.impact_days.is_some() || risk.impact_amount.is_some() { p { (cost(words, risk)) } }
                },
            ),
            fact("risk-probability", html! { (probability(words, risk.current.probability)) }),
            fact("risk-impact", html! { (impact(words, risk.current.impact)) }),
            fact("risk-column-way", self.way(words)),
            fact("risk-column-owner", self.known.owner(words, risk.owner)),
        ];
        if let Some(milestone) = &self.milestone {
            all.push(fact("risk-milestone", words.name(milestone)));
        }
        all.push(fact("risk-raised", html! { (words.day(risk.raised_on)) }));
        all.push(fact("risk-reviewed", html! { (words.day(risk.reviewed_on)) }));
        if self.is_open() {
            all.push(fact("risk-column-review", html! { (words.day(risk.review_on)) }));
        }
        if let Some(day) = risk.closed_on {
            all.push(fact("risk-ended", html! { (words.day(day)) }));
        }
        if let Some(outcome) = &risk.outcome {
            all.push(fact("risk-outcome", html! { p.prose { bdi { (outcome) } } }));
        }
        facts(&all)
    }

    fn way(&self, words: Words) -> Markup {
        way(
            words,
            &[
                ("risk-initial", Some(self.risk.initial)),
                ("risk-current", Some(self.risk.current)),
                ("risk-target", self.risk.target),
            ],
        )
    }

    fn answers(&self, words: Words) -> Markup {
        html! {
            h2 { (words.say("risk-responses")) }
            (responses(words, &self.responses, &self.known, self.today, self.keeps && self.is_open()))
        }
    }

    fn history_of_ratings(&self, words: Words) -> Markup {
        let rows = self.ratings.iter().rev().map(|line| {
            let cells = vec![
                html! { time datetime=(line.on) { (words.day_short(line.on)) } },
                rating(words, line.exposure),
                html! { @if let Some(reason) = &line.reason { bdi { (reason) } } @else { span.soft { "–" } } },
                html! { (line.by.text(words)) },
            ];
            Row { id: None, cells }
        });
        let columns = ["risk-rated-on", "risk-column-score", "risk-reason", "risk-by"];
        let columns = columns.map(|key| Column::text(words.say(key))).into();
        html! {
            h2 { (words.say("risk-ratings")) }
            (table(words, &Table { caption: words.say("risk-ratings"), columns, rows: rows.collect() }))
        }
    }
}

fn cost(words: Words, risk: &Risk) -> Markup {
    html! {
        @if let Some(days) = risk.impact_days { strong { (words.days(days)) } }
        @if risk.impact_days.is_some() && risk.impact_amount.is_some() { " · " }
        @if let Some(amount) = risk.impact_amount { strong { (words.money(amount.0)) } }
    }
}

/// What is done about a risk or an issue.
pub(super) fn responses(words: Words, all: &[Response], known: &Known, today: NaiveDate, keeps: bool) -> Markup {
    if all.is_empty() {
        return html! { p.soft { (words.say("risk-no-responses")) } };
    }
    let rows = all.iter().map(|response| {
        let mut cells = vec![
            html! { bdi { (response.body) } },
            known.owner(words, response.owner),
            html! { time datetime=(response.due_on) { (words.day_short(response.due_on)) } },
            standing(words, response, today),
        ];
        if keeps {
            cells.push(changes(words, response));
        }
        Row { id: Some(format!("response-{}", response.id.0)), cells }
    });
    let mut columns: Vec<Column> = ["risk-response", "risk-column-owner", "risk-due", "risk-standing"]
        .map(|key| Column::text(words.say(key)))
        .into();
    if keeps {
        columns.push(Column::text(words.say("desk-change")).speaking_for_itself());
    }
    table(words, &Table { caption: words.say("risk-responses"), columns, rows: rows.collect() })
}

fn standing(words: Words, response: &Response, today: NaiveDate) -> Markup {
    html! {
        @match response.done_on {
            Some(day) => {
                span.good.tone { (words.tell("risk-done-on", &[("day", words.day_short(day).into())])) }
                @if let Some(proof) = &response.proof { " " span.soft { (words.say("risk-proof")) " " bdi { (proof) } } }
            },
            None if response.is_late(today) => span.bad.tone { (words.slip((today - response.due_on).num_days())) },
            None => span.soft { (words.say("risk-under-way")) },
        }
    }
}

fn changes(words: Words, response: &Response) -> Markup {
    let l = words.language();
    html! {
        @if response.is_open() {
            ul.steps {
                li { (Link::new(words.say("risk-response-done"), paths::response_execution(l, response.id.0))) }
                li { (Link::new(words.say("risk-response-edit"), paths::response(l, response.id.0))) }
            }
        }
    }
}

/// Everything that carries the same thread. `own` is the record of the page.
pub(super) fn thread(words: Words, entries: &[ThreadEntry], own: &str) -> Markup {
    let rows = entries.iter().map(|entry| {
        let (kind, state) = thread_words(words, entry);
        let number = thread_number(entry);
        let cells = vec![
            html! { (words.day_short(entry.since)) },
            html! { (kind) " " (reference(words, entry, &number, number == own)) },
            html! { @if let Some(text) = &entry.text { bdi { (text) } } },
            html! { (state) },
        ];
        Row { id: None, cells }
    });
    let columns = ["risk-since", "risk-thread-record", "risk-thread-says", "risk-column-state"];
    let columns = columns.map(|key| Column::text(words.say(key))).into();
    html! {
        h2 { (words.say("risk-thread")) }
        p.soft { (words.say("risk-thread-text")) }
        (table(words, &Table { caption: words.say("risk-thread"), columns, rows: rows.collect() }))
    }
}

fn reference(words: Words, entry: &ThreadEntry, number: &str, is_here: bool) -> Markup {
    use domain::steering::risk::ThreadKind;
    let l = words.language();
    let href = match entry.kind {
        ThreadKind::Risk => Some(paths::risk(l, number)),
        ThreadKind::Issue => Some(paths::issue(l, number)),
        ThreadKind::Alert | ThreadKind::Escalation | ThreadKind::Decision => None,
    };
    html! {
        @match href {
            Some(href) if !is_here => a href=(href) { bdi { (number) } },
            _ => bdi { (number) },
        }
    }
}
