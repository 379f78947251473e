//! What each project is expected to bring to the index, in points and in places, and what its delay would cost.

use chrono::NaiveDate;
use domain::language::Names;
use domain::portfolio::project::ProjectNumber;
use domain::portfolio::withholding::Shown;
use indicators::panel::Series;
use indicators::projection::{Margin, Shifts};
use maud::{Markup, html};

use super::contributions::{ContributionLine, brief, evidence_note};
use super::{coverage, signs};
use crate::charts::{ChartFrame, Fill, Stack, StackChart, chart_frame, stack_chart, stack_key};
use crate::frame::Section;
use crate::pages::Page;
use crate::pages::project::part;
use crate::parts::{Column, Empty, Link, Row, Table, Text, Tone, empty, table};
use crate::paths;
use crate::words::Words;

/// One project and its effect.
#[derive(Clone, Debug)]
pub struct ProjectEffect {
    pub number: ProjectNumber,
    pub names: Names,
    /// The first edition it counts for; none when it comes after all that are foreseen.
    pub edition: Option<u16>,
    /// The day of the step that counts first, and whether it is a fact.
    pub day: Option<(NaiveDate, bool)>,
    /// Points of the EGDI in the last edition foreseen: as counted, and as promised.
    pub counted: f64,
    pub whole: f64,
    /// Places gained in the edition it first counts for, expected.
    pub places: Option<f64>,
    pub margin: Option<Margin>,
    /// Places that missing the edition would cost in it.
    pub slip: Option<f64>,
    /// What it will do: with what is withheld of the project, this is withheld too.
    pub lines: Shown<Vec<ContributionLine>>,
}

/// One edition to come, without and with the projects.
#[derive(Clone, Copy, Debug)]
pub struct Ahead {
    pub edition: u16,
    /// The middle of the places drawn.
    pub without: usize,
    pub with: usize,
}

/// The chance of a promised place.
#[derive(Clone, Copy, Debug)]
pub struct Chance {
    pub series: Series,
    pub place: usize,
    pub edition: u16,
    pub without: f64,
    pub with: f64,
}

#[derive(Clone, Debug)]
pub struct ProjectsPage {
    /// By what they bring, the most first.
    pub effects: Vec<ProjectEffect>,
    pub ahead: Vec<Ahead>,
    pub shifts: Shifts,
    pub chances: Vec<Chance>,
}

impl Page for ProjectsPage {
    fn title(&self, words: Words) -> String {
        words.say("contribution-projects").into_owned()
    }

    fn section(&self) -> Section {
        Section::Indicators
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        coverage::crumbs(words)
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { (words.say("contribution-projects")) }
                @if self.effects.is_empty() {
                    (empty(&Empty {
                        title: words.say("contribution-projects-none"),
                        sentence: words.say("contribution-projects-none-how"),
                        action: None,
                    }))
                } @else {
                    p.lede { (self.headline(words)) }
                    (self.chart(words))
                    h2 { (words.say("contribution-by-project")) }
                    (self.list(words))
                    h2 { (words.say("contribution-ahead")) }
                    (self.editions(words))
                    @if !self.chances.is_empty() {
                        h2 { (words.say("contribution-chances")) }
                        (self.odds(words))
                    }
                }
                (evidence_note(words))
            }
        }
    }
}

impl ProjectsPage {
    fn headline(&self, words: Words) -> Text<'static> {
        let last = self.shifts.last().map_or((0, 0.0), |(edition, shift)| (*edition, shift.egdi()));
        words.tell(
            "contribution-headline",
            &[
                ("count", self.effects.len().into()),
                ("points", signs::points(words, last.1).into()),
                ("year", last.0.to_string().into()),
            ],
        )
    }

    fn chart(&self, words: Words) -> Markup {
        let first = self.effects.iter().filter_map(|effect| effect.edition).min();
        let bar = |effect: &ProjectEffect| {
            let fill = if effect.edition == first { Fill::Good } else { Fill::Watch };
            Stack {
                name: effect.names.shown(words.language()).0.to_owned().into(),
                parts: vec![(fill, effect.counted), (Fill::Open, (effect.whole - effect.counted).max(0.0))],
                end: signs::points(words, effect.counted).into(),
            }
        };
        let bars: Vec<Stack> = self.effects.iter().map(bar).collect();
        let most = self.effects.iter().map(|effect| effect.whole.max(effect.counted)).fold(0.0, f64::max);
        let year = first.map(|year| year.to_string()).unwrap_or_default();
        let early = self.effects.iter().filter(|effect| effect.edition == first).count();
        let svg = html! {
            (stack_key(&[
                (Fill::Good, words.tell("contribution-key-first", &[("year", year.as_str().into())])),
                (Fill::Watch, words.say("contribution-key-later")),
                (Fill::Open, words.say("contribution-key-open")),
            ]))
            (stack_chart(words, &StackChart { bars: &bars, most, label: words.say("contribution-chart") }))
        };
        let sentence = words.tell(
            "contribution-chart-sentence",
            &[("early", early.into()), ("count", self.effects.len().into()), ("year", year.into())],
        );
        chart_frame(
            words,
            &ChartFrame { title: words.say("contribution-chart"), sentence, svg, table: self.figures(words) },
        )
    }

    fn figures(&self, words: Words) -> Markup {
        let columns = vec![
            Column::text(words.say("contribution-project")),
            Column::number(words.say("contribution-counted")),
            Column::number(words.say("contribution-whole")),
        ];
        let row = |effect: &ProjectEffect| Row {
            id: None,
            cells: vec![
                html! { (words.name(&effect.names)) },
                html! { bdi { (signs::points(words, effect.counted)) } },
                html! { bdi { (signs::points(words, effect.whole)) } },
            ],
        };
        let rows = self.effects.iter().map(row).collect();
        table(words, &Table { caption: words.say("contribution-chart"), columns, rows })
    }

    fn list(&self, words: Words) -> Markup {
        let columns = vec![
            Column::text(words.say("contribution-project")),
            Column::number(words.say("contribution-points")),
            Column::number(words.say("contribution-places")),
            Column::text(words.say("contribution-edition")),
            Column::text(words.say("contribution-slip")),
        ];
        let rows = self.effects.iter().map(|effect| row(words, effect)).collect();
        table(words, &Table { caption: words.say("contribution-by-project"), columns, rows })
    }

    fn editions(&self, words: Words) -> Markup {
        let columns = ["edition", "osi", "tii", "hci", "egdi", "without", "with"].map(|key| match key {
            "edition" => Column::text(words.say("contribution-edition")),
            "without" | "with" => Column::number(words.say(&format!("contribution-{key}"))),
            _ => Column::number(words.say(&format!("index-{key}-short"))),
        });
        let row = |(edition, shift): &(u16, indicators::projection::Shift)| {
            let ahead = self.ahead.iter().find(|ahead| ahead.edition == *edition);
            let points = |points| html! { bdi { (signs::points(words, points)) } };
            let place = |place: Option<usize>| html! { @match place { Some(place) => (signs::place(words, place)), None => "–" } };
            Row {
                id: None,
                cells: vec![
                    html! { bdi { (edition) } },
                    points(shift.osi),
                    points(shift.tii),
                    points(shift.hci),
                    points(shift.egdi()),
                    place(ahead.map(|ahead| ahead.without)),
                    place(ahead.map(|ahead| ahead.with)),
                ],
            }
        };
        let rows = self.shifts.iter().map(row).collect();
        html! {
            p.soft { (words.say("contribution-ahead-how")) }
            (table(words, &Table { caption: words.say("contribution-ahead"), columns: columns.into(), rows }))
        }
    }

    fn odds(&self, words: Words) -> Markup {
        let columns = vec![
            Column::text(words.say("contribution-target")),
            Column::number(words.say("contribution-without")),
            Column::number(words.say("contribution-with")),
        ];
        let row = |chance: &Chance| Row {
            id: None,
            cells: vec![
                html! {
                    (words.tell("contribution-target-is", &[
                        ("series", signs::series(words, chance.series).into()),
                        ("place", signs::place(words, chance.place).into()),
                        ("year", chance.edition.to_string().into()),
                    ]))
                },
                html! { (words.percent(chance.without)) },
                html! { (words.percent(chance.with)) },
            ],
        };
        let rows = self.chances.iter().map(row).collect();
        table(words, &Table { caption: words.say("contribution-chances"), columns, rows })
    }
}

fn row(words: Words, effect: &ProjectEffect) -> Row {
    Row {
        id: Some(effect.number.to_string()),
        cells: vec![
            html! {
                a href=(paths::project(words.language(), effect.number)) { (words.name(&effect.names)) } " "
                small.soft { bdi { (effect.number) } }
                details {
                    summary { (words.say("contribution-what-it-does")) }
                    (part(words, &effect.lines, |lines| brief(words, lines)))
                }
            },
            html! {
                bdi { (signs::points(words, effect.counted)) }
                @if (effect.whole - effect.counted).abs() >= 0.000_05 {
                    br; small.soft { (words.tell("contribution-of-whole", &[("points", signs::points(words, effect.whole).into())])) }
                }
            },
            html! {
                @match effect.places { Some(places) => bdi { (words.decimal(places, 1)) }, None => span.soft { "–" } }
            },
            when(words, effect),
            slip(words, effect),
        ],
    }
}

/// The edition, the day, and the days between it and the cut-off.
fn when(words: Words, effect: &ProjectEffect) -> Markup {
    html! {
        @match effect.edition {
            Some(edition) => bdi { (edition) },
            None => span.soft { (words.say("contribution-after-all")) },
        }
        @if let Some((day, done)) = effect.day {
            br; small.soft {
                @if done { (words.say("contribution-done")) " " }
                time datetime=(day) { (words.day_short(day)) }
            }
        }
        @if let Some(margin) = effect.margin {
            br; span.standing.(tone(margin).class()) {
                (words.tell("contribution-margin", &[("days", margin.days.into()), ("year", margin.edition.to_string().into())]))
            }
        }
    }
}

/// Less than a season before the cut-off: a usual slip would miss it.
const TIGHT: i64 = 90;

fn tone(margin: Margin) -> Tone {
    if margin.days < TIGHT { Tone::Watch } else { Tone::Plain }
}

fn slip(words: Words, effect: &ProjectEffect) -> Markup {
    html! {
        @match (effect.margin, effect.slip) {
            (Some(margin), Some(places)) => (words.tell("contribution-slip-cost", &[
                ("days", margin.days.saturating_add(1).into()),
                ("year", margin.edition.to_string().into()),
                ("places", words.decimal(places, 1).into()),
            ])),
            _ => span.soft { "–" },
        }
    }
}
