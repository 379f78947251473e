//! The drawings of the programme's page, each with its sentence and its table.

use maud::{Markup, html};

use super::{Fan, PartLine, ProgrammePage, whole};
use crate::charts::{
    Bar, BarChart, BarGroup, ChartFrame, FanChart, Mark, Sample, Whose, bar_chart, chart_frame, fan_chart, key,
};
use crate::pages::index::signs;
use crate::parts::{Column, Row, Table, table};
use crate::words::Words;

impl ProgrammePage {
    pub(super) fn fans(&self, words: Words) -> Markup {
        html! {
            h2 { (words.say("index-fans")) }
            @for fan in &self.fans { (fan.show(words)) }
        }
    }

    pub(super) fn bars(&self, words: Words) -> Markup {
        let title = words.say("index-parts");
        let groups = self.parts.iter().map(|line| self.group(words, line)).collect();
        html! {
            h2 { (title) }
            (chart_frame(words, &ChartFrame {
                sentence: self.parts_sentence(words).into(),
                svg: bar_chart(words, &BarChart { groups, label: title.clone() }),
                table: self.parts_table(words),
                title: words.tell("index-parts-title", &[("year", self.stands.edition.to_string().into())]),
            }))
        }
    }

    fn group<'a>(&'a self, words: Words, line: &'a PartLine) -> BarGroup<'a> {
        let others = |name: String, value: f64| Bar { name: name.into(), value, whose: Whose::Other };
        let own = Bar { name: self.country.0.as_str().into(), value: line.own, whose: Whose::Own };
        let region = line.region.as_ref().map(|(name, score)| {
            others(words.tell("index-parts-region", &[("region", name.as_str().into())]).into_owned(), *score)
        });
        let world = line.world.map(|score| others(words.say("index-parts-world").into_owned(), score));
        let best = line.best.as_ref().map(|(_, score)| others(words.say("index-parts-best").into_owned(), *score));
        let bars = [own].into_iter().chain(region).chain(world).chain(best).collect();
        BarGroup { title: signs::series(words, line.part), bars }
    }

    /// Where the country is furthest behind the best of its group.
    fn parts_sentence(&self, words: Words) -> String {
        let gap = |line: &PartLine| line.best.as_ref().map_or(0.0, |(_, best)| best - line.own);
        let Some(widest) = self.parts.iter().max_by(|one, other| gap(one).total_cmp(&gap(other))) else {
            return String::new();
        };
        let above = self.parts.iter().filter(|line| line.world.is_some_and(|world| line.own > world)).count();
        let holes = [
            ("above", above.into()),
            ("of", self.parts.len().into()),
            ("part", signs::series_short(words, widest.part).into()),
            ("gap", words.decimal(gap(widest), 4).into()),
            ("best", widest.best.as_ref().map(|(name, _)| name.clone()).unwrap_or_default().into()),
        ];
        words.tell("index-parts-sentence", &holes).into_owned()
    }

    fn parts_table(&self, words: Words) -> Markup {
        let score =
            |score: Option<f64>| html! { (score.map_or_else(|| "–".to_owned(), |score| signs::score(words, score))) };
        let named = |found: &Option<(String, f64)>| {
            let told = found.as_ref().map(|(name, found)| format!("{} ({name})", signs::score(words, *found)));
            html! { (told.unwrap_or_else(|| "–".to_owned())) }
        };
        let row = |line: &PartLine| Row {
            id: None,
            cells: vec![
                html! { (signs::series(words, line.part)) },
                score(Some(line.own)),
                named(&line.region),
                score(line.world),
                named(&line.best),
            ],
        };
        let heads = [
            self.country.0.clone().into(),
            words.say("index-parts-of-region"),
            words.say("index-parts-world"),
            words.say("index-parts-best"),
        ];
        let columns = [Column::text(words.say("index-part"))].into_iter().chain(heads.map(Column::number));
        table(
            words,
            &Table {
                caption: words.say("index-parts"),
                columns: columns.collect(),
                rows: self.parts.iter().map(row).collect(),
            },
        )
    }
}

impl Fan {
    fn show(&self, words: Words) -> Markup {
        let title = signs::series(words, self.series);
        let signs = [
            (Sample::Mark(Mark::Actual), words.say("index-fan-past")),
            (Sample::Mark(Mark::Forecast), words.say("index-fan-median")),
            (Sample::Fan, words.say("index-fan-bands")),
            (Sample::Mark(Mark::Baseline), words.say("index-fan-target")),
            (Sample::Break, words.say("index-fan-break")),
        ];
        let svg = FanChart { past: &self.past, ahead: &self.ahead, targets: &self.targets, label: title.clone() };
        chart_frame(
            words,
            &ChartFrame {
                sentence: self.sentence(words).into(),
                svg: html! { (key(&signs)) (fan_chart(words, &svg)) },
                table: self.table(words, &title),
                title,
            },
        )
    }

    fn sentence(&self, words: Words) -> String {
        let (Some(last), Some(far)) = (self.past.last(), self.ahead.last()) else { return String::new() };
        let [_, (low, high), _] = far.bands;
        let holes = [
            ("place", signs::place(words, last.place).into()),
            ("edition", last.edition.to_string().into()),
            ("far", far.edition.to_string().into()),
            ("median", signs::place(words, far.median).into()),
            ("low", signs::place(words, low).into()),
            ("high", signs::place(words, high).into()),
        ];
        words.tell("index-fan-sentence", &holes).into_owned()
    }

    fn table(&self, words: Words, title: &str) -> Markup {
        let number = |place: usize| html! { (words.number(whole(place))) };
        let past = self.past.iter().map(|one| {
            let edition =
                html! { (one.edition) @if one.breaks { " " span.soft { (words.say("index-fan-new-method")) } } };
            Row { id: None, cells: vec![edition, number(one.place), html! { "–" }, html! { "–" }, html! { "–" }] }
        });
        let between = |(low, high): (usize, usize)| {
            html! { (words.tell("index-figure-between", &[("low", low.into()), ("high", high.into())])) }
        };
        let ahead = self.ahead.iter().map(|one| {
            let first =
                [html! { (one.edition) " " span.soft { (words.say("index-fan-expected")) } }, number(one.median)];
            Row { id: None, cells: first.into_iter().chain(one.bands.map(between)).collect() }
        });
        let share = |share: f64| words.tell("index-fan-share", &[("share", words.percent(share).into())]);
        let heads = [words.say("index-fan-place"), share(0.5), share(0.8), share(0.95)];
        let columns = [Column::text(words.say("index-fan-edition"))].into_iter().chain(heads.map(Column::number));
        table(
            words,
            &Table { caption: title.to_owned().into(), columns: columns.collect(), rows: past.chain(ahead).collect() },
        )
    }
}
