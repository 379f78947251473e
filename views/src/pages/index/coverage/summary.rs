//! The checklist at a glance: module by module, what would count, what would not, and what nobody has looked at.

use domain::index::Presence;
use indicators::questionnaire::Module;
use maud::{Markup, html};

use super::{CoveragePage, FeatureLine, module_word};
use crate::charts::{ChartFrame, Fill, Stack, StackChart, chart_frame, stack_chart, stack_key};
use crate::parts::{Column, Row, Table, Text, table};
use crate::words::Words;

/// How many questions of a module stand where.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    all: u32,
    counted: u32,
    hidden: u32,
    under_way: u32,
    absent: u32,
    unchecked: u32,
    /// Levels that would count.
    levels: i64,
}

impl Counts {
    fn of<'a>(lines: impl Iterator<Item = &'a FeatureLine>) -> Counts {
        lines.fold(Counts::default(), |sum, line| {
            let counts = line.claim.counts();
            let is = |presence| u32::from(line.claim.presence == presence);
            Counts {
                all: sum.all + 1,
                counted: sum.counted + u32::from(counts),
                hidden: sum.hidden + is(Presence::Present) - u32::from(counts),
                under_way: sum.under_way + is(Presence::UnderWay),
                absent: sum.absent + is(Presence::Absent),
                unchecked: sum.unchecked + is(Presence::Unchecked),
                levels: sum.levels + if counts { line.claim.level } else { 0 },
            }
        })
    }

    /// The points that would be given, if every level of the module weighs the same.
    fn points(self, module: Module) -> f64 {
        let levels = i32::try_from(self.levels).unwrap_or(i32::MAX);
        f64::from(levels) / f64::from(module.levels()) * f64::from(module.points())
    }
}

fn of_module(lines: &[FeatureLine], module: Module) -> Counts {
    Counts::of(lines.iter().filter(|line| line.feature.module == module))
}

/// "Sur 183 questions, 105 sont en ligne et trouvables ; 35 n’ont pas été vérifiées."
pub(super) fn headline(words: Words, lines: &[FeatureLine]) -> Text<'static> {
    let counts = Counts::of(lines.iter());
    words.tell(
        "coverage-headline",
        &[
            ("all", i64::from(counts.all).into()),
            ("counted", i64::from(counts.counted).into()),
            ("unchecked", i64::from(counts.unchecked).into()),
        ],
    )
}

pub(super) fn show(words: Words, page: &CoveragePage) -> Markup {
    let all = Module::ALL.map(|module| (module, of_module(&page.lines, module)));
    let bars: Vec<Stack> = all.iter().map(|(module, counts)| bar(words, *module, *counts)).collect();
    let svg = html! {
        (stack_key(&[
            (Fill::Good, words.say("coverage-counted")),
            (Fill::Bad, words.say("coverage-hidden")),
            (Fill::Watch, words.say("coverage-state-under-way")),
            (Fill::Quiet, words.say("coverage-state-absent")),
            (Fill::Open, words.say("coverage-state-unchecked")),
        ]))
        (stack_chart(words, &StackChart { bars: &bars, most: 1.0, label: words.say("coverage-chart") }))
    };
    let weakest = all.iter().min_by(|(one, a), (other, b)| {
        (a.points(*one) / f64::from(one.points())).total_cmp(&(b.points(*other) / f64::from(other.points())))
    });
    let sentence = weakest.map_or_else(Text::default, |(module, counts)| {
        let share = words.percent(counts.points(*module) / f64::from(module.points()));
        let module = module_word(words, *module);
        words.tell("coverage-chart-sentence", &[("module", module.into()), ("share", share.into())])
    });
    let frame = ChartFrame { title: words.say("coverage-chart"), sentence, svg, table: figures(words, &all) };
    html! {
        (chart_frame(words, &frame))
        @if let Some((published, year)) = page.published {
            p { (participation(words, of_module(&page.lines, Module::EParticipation), (published, year))) }
        }
        p.soft { (words.say("coverage-points-how")) }
    }
}

fn bar(words: Words, module: Module, counts: Counts) -> Stack<'static> {
    let share = |count: u32| f64::from(count) / f64::from(counts.all.max(1));
    let holes = [("some", i64::from(counts.counted).into()), ("all", i64::from(counts.all).into())];
    Stack {
        name: module_word(words, module),
        parts: vec![
            (Fill::Good, share(counts.counted)),
            (Fill::Bad, share(counts.hidden)),
            (Fill::Watch, share(counts.under_way)),
            (Fill::Quiet, share(counts.absent)),
            (Fill::Open, share(counts.unchecked)),
        ],
        end: words.tell("coverage-some-of", &holes),
    }
}

fn participation(words: Words, counts: Counts, (published, year): (f64, u16)) -> Text<'static> {
    let most = Module::EParticipation.points();
    words.tell(
        "coverage-participation",
        &[
            ("claimed", words.decimal(counts.points(Module::EParticipation), 1).into()),
            ("published", words.decimal(published, 0).into()),
            ("most", i64::from(most).into()),
            ("year", year.to_string().into()),
        ],
    )
}

fn figures(words: Words, all: &[(Module, Counts)]) -> Markup {
    let row = |(module, counts): &(Module, Counts)| {
        let points = words.tell(
            "coverage-some-of",
            &[("some", words.decimal(counts.points(*module), 1).into()), ("all", i64::from(module.points()).into())],
        );
        let number = |number: u32| html! { (words.number(i64::from(number))) };
        Row {
            id: None,
            cells: vec![
                html! { (module_word(words, *module)) },
                number(counts.all),
                number(counts.counted),
                number(counts.hidden),
                number(counts.under_way),
                number(counts.absent),
                number(counts.unchecked),
                html! { (points) },
            ],
        }
    };
    let heads = ["questions", "counted", "hidden", "state-under-way", "state-absent", "state-unchecked", "points"];
    let numbers = heads.map(|key| Column::number(words.say(&format!("coverage-{key}"))));
    let columns = [Column::text(words.say("coverage-module"))].into_iter().chain(numbers).collect();
    let rows = all.iter().map(row).collect();
    table(words, &Table { caption: words.say("coverage-chart"), columns, rows })
}
