//! What was reported, sitting by sitting; and one report with the figures of its day, not of today.

use chrono::{DateTime, NaiveDate, Utc};
use domain::portfolio::report::{Confidence, Report};
use domain::portfolio::withholding::Shown;
use domain::steering::rating::{Rating, RatingSource};
use domain::steering::report::{CostThen, Figures, ReportState, ReportStep};
use maud::{Markup, html};

use super::ratings::{arithmetic, rated};
use super::withheld::part;
use super::{Head, ReportLine, Side, reports};
use crate::frame::{Robots, Section};
use crate::pages::Page;
use crate::pages::reports::{state, step_word};
use crate::parts::{
    Author, Column, Fact, Link, Notice, Row, Table, Tone, Weight, confidence, facts, link_button, notice, table,
};
use crate::paths;
use crate::words::{self, Words};

/// A report with what became of it.
#[derive(Clone, Debug)]
pub struct PastReport {
    pub line: ReportLine,
    /// The sitting it was for.
    pub sitting: Option<String>,
    pub state: ReportState,
    pub steps: Vec<PastStep>,
    pub corrects: Option<i64>,
    pub correction: Option<String>,
    pub corrected_by: Option<i64>,
    /// Without the cost where it is withheld; `None` for reports of before figures were kept.
    pub figures: Option<Figures>,
    /// Whoever asks may put another in its place.
    pub may_correct: bool,
}

#[derive(Clone, Debug)]
pub struct PastStep {
    pub step: ReportStep,
    pub at: DateTime<Utc>,
    /// Nobody: silence was consent.
    pub by: Option<Author>,
    /// Between the office and the lead.
    pub note: Option<String>,
}

/// A rating with its reason; for officers.
#[derive(Clone, Debug)]
pub struct RatingLine {
    pub rating: Rating,
    pub author: Author,
}

#[derive(Clone, Debug)]
pub struct ProjectReportsPage {
    pub head: Head,
    pub reports: Shown<Vec<PastReport>>,
    /// `None` for the public.
    pub ratings: Option<Vec<RatingLine>>,
    pub may_rate: bool,
}

#[derive(Clone, Debug)]
pub struct ProjectReportPage {
    pub head: Head,
    pub report: Shown<PastReport>,
}

impl Page for ProjectReportsPage {
    fn title(&self, words: Words) -> String {
        format!("{} – {}", words.say("report-reports"), self.head.name(words))
    }

    fn section(&self) -> Section {
        Section::Projects
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        self.head.crumbs(words, Side::Reports)
    }

    fn age_of_data(&self) -> Option<i64> {
        self.head.age
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            (self.head.show(words, Side::Reports))
            div.stack {
                p.prose { (words.say("report-reports-text")) }
                (part(words, &self.reports, |reports| several(words, reports)))
                @if let Some(ratings) = &self.ratings {
                    h2 id="ratings" { (words.say("report-others-say")) }
                    @if self.may_rate {
                        p { (link_button(&Link::new(words.say("report-rate"), paths::keep_ratings(words.language(), self.head.number())), Weight::Quiet)) }
                    }
                    (rating_list(words, ratings))
                }
            }
        }
    }
}

fn several(words: Words, reports: &[PastReport]) -> Markup {
    if reports.is_empty() {
        return html! { p.soft { (words.say("project-no-reports")) } };
    }
    let columns = [
        "report-column-day",
        "report-column-sitting",
        "project-lead-says",
        "report-office-says",
        "project-figures-say",
        "report-column-state",
    ];
    let rows = reports.iter().map(|past| {
        let report = &past.line.report;
        let then = past.figures.as_ref().map(|figures| &figures.ratings);
        let level = |of: Option<u8>| confidence(words, of.and_then(Confidence::new).and_then(rated));
        let cells = vec![
            html! { a href=(paths::project_report(words.language(), report.project, report.id)) { (words.day(report.said_at.date_naive())) } },
            html! { @match &past.sitting { Some(code) => bdi { (code) }, None => span.soft { "–" } } },
            confidence(words, rated(report.confidence)),
            level(then.map(|then| then.office)),
            level(then.map(|then| then.computed)),
            html! { @if past.sitting.is_some() { (state(words, past.state)) } @if past.corrected_by.is_some() { " · " (words.say("report-corrected")) } },
        ];
        Row { id: None, cells }
    });
    let columns = columns.map(|key| Column::text(words.say(key))).into();
    table(words, &Table { caption: words.say("report-reports"), columns, rows: rows.collect() })
}

fn rating_list(words: Words, ratings: &[RatingLine]) -> Markup {
    html! {
        @if ratings.is_empty() { p.soft { (words.say("report-no-ratings")) } }
        ol.history {
            @for line in ratings {
                @let rating = &line.rating;
                li {
                    p.history-when {
                        time datetime=(rating.said_at.to_rfc3339()) { (words.moment(rating.said_at)) }
                        " · " bdi { (line.author.text(words)) } " · "
                        (words.say(if rating.source == RatingSource::ProgrammeOffice { "report-office" } else { "report-independent" }))
                    }
                    p { (confidence(words, rated(rating.confidence))) }
                    p.history-what dir="auto" { (rating.reason) }
                }
            }
        }
    }
}

impl Page for ProjectReportPage {
    fn title(&self, words: Words) -> String {
        format!("{} – {}", words.say("report-one"), self.head.name(words))
    }

    fn section(&self) -> Section {
        Section::Projects
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        let mut crumbs = self.head.crumbs(words, Side::Reports);
        crumbs
            .push(Link::new(words.say("report-reports"), paths::project_reports(words.language(), self.head.number())));
        crumbs
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                p.project-number { bdi { (self.head.number()) } " · " (words.say("report-one")) }
                h1 { (words.name(&self.head.project.names)) }
                (part(words, &self.report, |past| past.show(words)))
            }
        }
    }
}

impl PastReport {
    fn report(&self) -> &Report {
        &self.line.report
    }

    fn address(&self, words: Words, id: i64) -> String {
        paths::project_report(words.language(), self.report().project, id)
    }

    fn show(&self, words: Words) -> Markup {
        html! {
            div.stack {
                (self.then(words))
                (self.versions(words))
                ol.history { li { (reports::one(words, &self.line)) } }
                @if self.may_correct {
                    p { (link_button(&Link::new(words.say("report-correct"), paths::keep_report_correction(words.language(), self.report().project, self.report().id)), Weight::Quiet)) }
                }
                (self.way(words))
                @match &self.figures {
                    Some(figures) => (figures_of(words, figures)),
                    None => p.soft { (words.say("report-no-figures")) },
                }
            }
        }
    }

    /// Nobody should take an old figure for a present one.
    fn then(&self, words: Words) -> Markup {
        let day = words.day(self.report().said_at.date_naive());
        let sitting = match &self.sitting {
            Some(code) => words.tell("report-then-sitting", &[("day", day.into()), ("sitting", code.as_str().into())]),
            None => words.tell("report-then", &[("day", day.into())]),
        };
        let body = html! {
            p { (sitting) " " a href=(paths::project(words.language(), self.report().project)) { (words.say("report-now")) } }
        };
        notice(words, &Notice { tone: Tone::Info, title: None, body })
    }

    fn versions(&self, words: Words) -> Markup {
        html! {
            @if let Some(newer) = self.corrected_by {
                p.standing.watch { (words.say("report-was-corrected")) " " a href=(self.address(words, newer)) { (words.say("report-see-newer")) } }
            }
            @if let Some(older) = self.corrects {
                p {
                    (words.say("report-corrects")) " " a href=(self.address(words, older)) { (words.say("report-see-older")) }
                    @if let Some(why) = &self.correction { br; span.term { (words.say("common-why")) } " " span dir="auto" { (why) } }
                }
            }
        }
    }

    fn way(&self, words: Words) -> Markup {
        html! {
            h2 { (words.say("report-way")) }
            p { (state(words, self.state)) }
            ol.history {
                @for step in &self.steps {
                    li {
                        p.history-when {
                            time datetime=(step.at.to_rfc3339()) { (words.moment(step.at)) } " · "
                            bdi { @match &step.by { Some(author) => (author.text(words)), None => (words.say("report-by-silence")) } }
                        }
                        p.history-what { (words.say(step_word(step.step))) }
                        @if let Some(note) = &step.note { p.history-why dir="auto" { (note) } }
                    }
                }
            }
        }
    }
}

fn figures_of(words: Words, figures: &Figures) -> Markup {
    let day = |day: Option<NaiveDate>| html! { @match day { Some(day) => (words.day(day)), None => (words.say("common-not-dated")) } };
    let level = |level: u8| confidence(words, Confidence::new(level).and_then(rated));
    let mut known = vec![
        Fact { term: words.say("project-phase"), value: html! { (words.say(words::phase(figures.phase))) } },
        Fact { term: words.say("common-original"), value: day(figures.original_end) },
        Fact { term: words.say("report-promised"), value: day(figures.promised_end) },
        Fact {
            term: words.say("report-expected"),
            value: html! { (day(figures.expected_end)) " · " (words.slip(figures.slip_days)) },
        },
        Fact { term: words.say("project-lead-says"), value: level(figures.ratings.lead) },
        Fact { term: words.say("report-office-says"), value: level(figures.ratings.office) },
        Fact { term: words.say("project-figures-say"), value: level(figures.ratings.computed) },
    ];
    if let Some(risks) = figures.open_risks {
        known.push(Fact { term: words.say("report-open-risks"), value: html! { (words.number(risks.into())) } });
    }
    if let Some(cost) = figures.cost {
        known.extend(cost_facts(words, cost));
    }
    html! {
        h2 { (words.tell("report-figures", &[("day", words.day(figures.on).into())])) }
        (facts(&known))
        (arithmetic(words, &figures.ratings.computed()))
        (milestones(words, figures))
    }
}

fn cost_facts(words: Words, cost: CostThen) -> [Fact<'static>; 3] {
    let term = |key: &str| format!("{}, {}", words.say("project-budget"), words.say(key).to_lowercase()).into();
    let fact = |key: &str, amount: i64| Fact { term: term(key), value: html! { (words.money_millions(amount)) } };
    [fact("project-planned", cost.planned), fact("project-committed", cost.committed), fact("project-paid", cost.paid)]
}

fn milestones(words: Words, figures: &Figures) -> Markup {
    let day = |day: Option<NaiveDate>| html! { @match day { Some(day) => (words.day_short(day)), None => "–" } };
    let columns = ["project-milestone", "common-original", "common-baseline", "common-forecast", "common-actual"];
    let rows = figures.milestones.iter().map(|milestone| {
        let name = html! {
            (words.name(&milestone.names))
            @if milestone.key { " " small.soft { (words.say("project-key-milestone")) } }
        };
        let dates = [Some(milestone.original), milestone.baseline, milestone.forecast, milestone.actual];
        Row { id: None, cells: std::iter::once(name).chain(dates.map(day)).collect() }
    });
    let columns = columns.map(|key| Column::text(words.say(key))).into();
    table(words, &Table { caption: words.say("project-milestones"), columns, rows: rows.collect() })
}
