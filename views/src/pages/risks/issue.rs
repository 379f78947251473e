//! Issues: what struck, what is done about it, and how it ended.

use chrono::NaiveDate;
use domain::steering::risk::{Issue, IssueState, Response, ThreadEntry};
use maud::{Markup, html};

use super::Known;
use super::record::{responses, thread};
use super::signs::issue_state_word;
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{
    Column, Empty, Fact, Link, Row, Table, Told, Weight, empty, facts, journal_history, link_button, table,
};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct IssuesPage {
    pub issues: Vec<Issue>,
    pub known: Known,
    pub today: NaiveDate,
    pub keeps_portfolio: bool,
}

#[derive(Clone, Debug)]
pub struct IssuePage {
    pub issue: Issue,
    pub responses: Vec<Response>,
    pub thread: Vec<ThreadEntry>,
    pub told: Vec<Told>,
    pub known: Known,
    pub today: NaiveDate,
    pub keeps: bool,
}

impl Page for IssuesPage {
    fn title(&self, words: Words) -> String {
        words.say("risk-issues").into_owned()
    }

    fn body(&self, words: Words) -> Markup {
        let l = words.language();
        html! {
            div.stack {
                div.keep-head {
                    h1 { (words.say("risk-issues")) }
                    @if self.keeps_portfolio {
                        (link_button(&Link::new(words.say("risk-issue-new-portfolio"), paths::issue_new(l)), Weight::Quiet))
                    }
                }
                p.soft { (words.say("risk-issues-text")) }
                (list(words, &self.issues, &self.known, self.today))
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

impl Page for IssuePage {
    fn title(&self, words: Words) -> String {
        format!("{} {}", self.issue.number, words.say("risk-issue-one"))
    }

    fn body(&self, words: Words) -> Markup {
        let (l, issue) = (words.language(), &self.issue);
        let is_open = issue.state == IssueState::Open;
        html! {
            div.stack {
                p.project-number { bdi { (issue.number) } " · " (self.known.project(words, issue.project)) }
                h1 { (words.say("risk-issue-one")) " " small.soft { (words.say(issue_state_word(issue.state))) } }
                p.lede.prose { bdi { (issue.body) } }
                @if self.keeps && is_open {
                    div.actions {
                        (link_button(&Link::new(words.say("risk-resolve"), paths::issue_resolution(l, issue.number)), Weight::Main))
                        (link_button(&Link::new(words.say("risk-respond"), paths::issue_responses(l, issue.number)), Weight::Quiet))
                    }
                }
                (self.said(words))
                h2 { (words.say("risk-responses")) }
                (responses(words, &self.responses, &self.known, self.today, self.keeps && is_open))
                (thread(words, &self.thread, &issue.number.to_string()))
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
        let mut crumbs = super::crumbs(words);
        crumbs.push(Link::new(words.say("risk-issues"), paths::issues(words.language())));
        crumbs
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }
}

impl IssuePage {
    fn said(&self, words: Words) -> Markup {
        let issue = &self.issue;
        let fact = |key, value| Fact { term: words.say(key), value };
        let day = |day: NaiveDate| html! { (words.day(day)) };
        let mut all = vec![
            fact("risk-happened-on", day(issue.happened_on)),
            fact("risk-filter-category", html! { (self.known.category(words, &issue.category)) }),
            fact("risk-column-owner", self.known.owner(words, issue.owner)),
        ];
        match issue.risk {
            Some(risk) => {
                all.push(fact("risk-was", html! { a href=(paths::risk(words.language(), risk)) { bdi { (risk) } } }));
            }
            None => all.push(fact("risk-was", html! { (words.say("risk-was-nothing")) })),
        }
        if let Some(due) = issue.due_on {
            all.push(fact("risk-due", due_day(words, issue, due, self.today)));
        }
        if let Some(on) = issue.resolved_on {
            all.push(fact("risk-resolved-on", day(on)));
        }
        if let Some(how) = &issue.resolution {
            all.push(fact("risk-resolution", html! { p.prose { bdi { (how) } } }));
        }
        facts(&all)
    }
}

fn due_day(words: Words, issue: &Issue, due: NaiveDate, today: NaiveDate) -> Markup {
    html! {
        time datetime=(due) { (words.day_short(due)) }
        @if issue.is_late(today) { " " span.bad.tone { (words.slip((today - due).num_days())) } }
    }
}

/// Issues as rows, wherever they stand.
pub(super) fn list(words: Words, issues: &[Issue], known: &Known, today: NaiveDate) -> Markup {
    if issues.is_empty() {
        return empty(&Empty {
            title: words.say("risk-no-issues"),
            sentence: words.say("risk-no-issues-text"),
            action: None,
        });
    }
    let rows = issues.iter().map(|issue| {
        let cells = vec![
            html! { a href=(paths::issue(words.language(), issue.number)) { bdi { (issue.number) } } " " bdi { (issue.body) } },
            known.project(words, issue.project),
            html! { time datetime=(issue.happened_on) { (words.day_short(issue.happened_on)) } },
            known.owner(words, issue.owner),
            html! { (words.say(issue_state_word(issue.state))) @if let Some(due) = issue.due_on { @if issue.state == IssueState::Open { " · " (words.say("risk-due")) " " (due_day(words, issue, due, today)) } } },
        ];
        Row { id: None, cells }
    });
    let columns =
        ["risk-issue-one", "risk-column-project", "risk-happened-on", "risk-column-owner", "risk-column-state"];
    let columns = columns.map(|key| Column::text(words.say(key))).into();
    table(words, &Table { caption: words.say("risk-issues"), columns, rows: rows.collect() })
}
