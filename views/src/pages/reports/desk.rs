//! The list of an entity or of the programme office: one line a project, the missing ones first.

use chrono::{DateTime, NaiveDate, Utc};
use domain::portfolio::report::Confidence;
use domain::steering::report::{ReportState, ReportStep};
use maud::{Markup, html};

use super::state;
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::pages::desk::About;
use crate::parts::Notice;
use crate::parts::{
    Button, Column, Empty, Figure, Form, Link, Row, Table, Tone, Weight, button, confidence, empty, figures, form,
    link_button, notice, table,
};
use crate::paths;
use crate::words::Words;

/// A project and its report for the sitting. Without one it says so: the last known word is not shown in its place.
#[derive(Clone, Debug)]
pub struct DeskReport {
    pub about: About,
    pub said: Option<Said>,
    /// How many reports in a row said nothing new.
    pub unchanged: usize,
}

#[derive(Clone, Debug)]
pub struct Said {
    pub id: i64,
    pub at: DateTime<Utc>,
    pub confidence: Confidence,
    pub text: String,
    pub nothing_new: bool,
    pub state: ReportState,
    /// What whoever reads may do with it, answered by `domain`.
    pub steps: Vec<ReportStep>,
}

#[derive(Clone, Debug)]
pub struct DeskReportsPage {
    /// The sitting's code, its day, and until when reports are taken.
    pub sitting: Option<(String, NaiveDate, NaiveDate)>,
    /// Other sittings to look at.
    pub others: Vec<String>,
    pub reports: Vec<DeskReport>,
    /// From so many on, silence about change is asked about.
    pub unchanged_asks: usize,
    /// How many were validated at once, just now.
    pub validated: Option<usize>,
}

impl Page for DeskReportsPage {
    fn title(&self, words: Words) -> String {
        words.say("report-desk").into_owned()
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
        vec![Link::new(words.say("common-desk"), paths::desk(words.language()))]
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { (words.say("report-desk")) }
                (self.done(words))
                @match &self.sitting {
                    Some((code, held, cutoff)) => p {
                        strong { bdi { (code) } } " · "
                        (words.tell("report-desk-until", &[("held", words.day(*held).into()), ("cutoff", words.day(*cutoff).into())]))
                    },
                    None => p { (words.say("report-desk-none")) },
                }
                (self.choice(words))
                @if self.reports.is_empty() {
                    (empty(&Empty { title: words.say("report-desk-empty"), sentence: words.say("report-desk-empty-text"), action: None }))
                } @else {
                    (self.figures(words))
                    (self.all_unchanged(words))
                    (self.table(words))
                }
            }
        }
    }
}

impl DeskReportsPage {
    fn done(&self, words: Words) -> Markup {
        html! {
            @if let Some(count) = self.validated {
                (notice(words, &Notice { tone: Tone::Good, title: None, body: html! { p { (words.tell("report-validated-many", &[("count", count.into())])) } } }))
            }
        }
    }

    fn choice(&self, words: Words) -> Markup {
        html! {
            @if !self.others.is_empty() {
                p.soft {
                    (words.say("report-other-sittings"))
                    @for code in &self.others {
                        " " a href={ (paths::desk_reports(words.language())) "?" (paths::query(&[("sitting", code)])) } { bdi { (code) } }
                    }
                }
            }
        }
    }

    fn figures(&self, words: Words) -> Markup {
        let count = |which: &dyn Fn(&DeskReport) -> bool| self.reports.iter().filter(|one| which(one)).count();
        let figure = |number: usize, key: &str| Figure {
            number: words.number(i64::try_from(number).unwrap_or(i64::MAX)).into(),
            unit: None,
            meaning: words.say(key),
            age: None,
            list: None,
        };
        let in_state = |wanted: ReportState| count(&|one| one.said.as_ref().is_some_and(|said| said.state == wanted));
        figures(&[
            figure(count(&|one| one.said.is_none()), "report-count-missing"),
            figure(in_state(ReportState::Drafted), "report-count-drafted"),
            figure(in_state(ReportState::Validated), "report-count-validated"),
            figure(in_state(ReportState::Accepted), "report-count-accepted"),
        ])
    }

    /// One button for all reports that say nothing new and wait for this reader: those on the page, and no others.
    fn all_unchanged(&self, words: Words) -> Markup {
        let quiet: Vec<&Said> = self
            .reports
            .iter()
            .filter_map(|one| one.said.as_ref())
            .filter(|said| said.nothing_new && said.steps.contains(&ReportStep::Validated))
            .collect();
        let sent = Form { action: paths::desk_reports_validation(words.language()).into(), ..Form::default() };
        html! {
            @if !quiet.is_empty() {
                (form(&sent, html! {
                    @for said in &quiet { input type="hidden" name="report" value=(said.id); }
                    (button(&Button::quiet(words.tell("report-validate-unchanged", &[("count", quiet.len().into())]))))
                }))
            }
        }
    }

    fn table(&self, words: Words) -> Markup {
        let columns = [
            "desk-column-project",
            "project-lead-says",
            "report-column-text",
            "report-column-state",
            "report-column-answer",
        ]
        .map(|key| Column::text(words.say(key)));
        let rows = self.reports.iter().map(|one| self.row(words, one)).collect();
        table(words, &Table { caption: words.say("report-desk"), columns: columns.into(), rows })
    }

    fn row(&self, words: Words, one: &DeskReport) -> Row {
        let about = &one.about;
        let project = html! {
            a href=(paths::project_reports(words.language(), about.number)) { (words.name(&about.names)) }
            " " small.soft { bdi { (about.number) } }
        };
        let unchanged = html! {
            @if one.unchanged >= self.unchanged_asks {
                p.standing.watch { (words.tell("report-unchanged", &[("count", one.unchanged.into())])) }
            }
        };
        let cells = match &one.said {
            None => vec![
                project,
                html! { span.standing.bad { (words.say("report-missing")) } },
                unchanged,
                html! {},
                html! {},
            ],
            Some(said) => vec![
                project,
                confidence(words, said.confidence.is_rated().then(|| said.confidence.level())),
                html! {
                    @if said.nothing_new { span.soft { (words.say("project-nothing-new")) } }
                    @if !said.text.is_empty() { span dir="auto" { (said.text) } }
                    " " small.soft { (words.day_short(said.at.date_naive())) }
                    (unchanged)
                },
                state(words, said.state),
                answers(words, about, said),
            ],
        };
        Row { id: Some(format!("{}", about.number)), cells }
    }
}

fn answers(words: Words, about: &About, said: &Said) -> Markup {
    let l = words.language();
    let one = |action: String, key: &str| {
        form(
            &Form { action: action.into(), ..Form::default() },
            html! {
                button.button.quiet type="submit" aria-label={ (words.say(key)) " – " (about.number) } { (words.say(key)) }
            },
        )
    };
    html! {
        div.actions {
            @if said.steps.contains(&ReportStep::Validated) { (one(paths::keep_report_validation(l, about.number, said.id), "report-validate")) }
            @if said.steps.contains(&ReportStep::Accepted) { (one(paths::keep_report_acceptance(l, about.number, said.id), "report-accept")) }
            @if said.steps.contains(&ReportStep::Returned) {
                (link_button(&Link::new(words.say("report-return"), paths::keep_report_return(l, about.number, said.id)), Weight::Quiet))
            }
        }
    }
}
