//! Two to six countries side by side: over the editions in one series, and part by part in the last one.

use domain::portfolio::selection::Unread;
use indicators::editions::BREAKS;
use indicators::panel::Series;
use indicators::states::{Country, countries};
use maud::{Markup, html};

use super::country::{CountryEdition, Mark};
use super::ranking::{place, written};
use super::{names, signs};
use crate::charts::history::{HistoryChart, HistoryLine, Sign, Upward, history_chart, history_key};
use crate::charts::{Bar, BarChart, BarGroup, Whose, bar_chart};
use crate::charts::{ChartFrame, chart_frame};
use crate::frame::Section;
use crate::pages::Page;
use crate::pages::index::country::breaks_key;
use crate::pages::index::not_understood;
use crate::parts::{
    Button, Chip, Choice, Column, Field, Form, Link, Method, Row, Table, Text, button, filter_chips, form, table,
};
use crate::paths;
use crate::words::Words;

const PARTS: [Series; 3] = [Series::Osi, Series::Tii, Series::Hci];

/// A country with all its editions, oldest first; the same editions for all.
#[derive(Clone, Debug)]
pub struct Compared {
    pub country: &'static Country,
    pub is_own: bool,
    pub editions: Vec<CountryEdition>,
}

#[derive(Clone, Debug)]
pub struct ComparisonPage {
    pub countries: Vec<Compared>,
    pub series: Series,
    pub unread: Vec<Unread>,
}

/// How many countries can be told apart in one drawing.
pub const MOST: usize = 6;
pub const FEWEST: usize = 2;

impl Page for ComparisonPage {
    fn title(&self, words: Words) -> String {
        words.say("ranking-comparison").into_owned()
    }

    fn section(&self) -> Section {
        Section::Indicators
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        vec![super::signs::index(words), super::signs::ranking(words)]
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { (self.title(words)) }
                @if !self.unread.is_empty() { (not_understood(words, &self.unread)) }
                (self.chips(words))
                (self.chooser(words))
                (self.over_time(words))
                (self.by_part(words))
                p.soft { (words.say("index-source")) }
            }
        }
    }
}

impl ComparisonPage {
    fn years(&self) -> Vec<u16> {
        self.countries.first().map(|one| one.editions.iter().map(|edition| edition.year).collect()).unwrap_or_default()
    }

    fn address(&self, words: Words, with: &[&str]) -> String {
        let mut asked = vec![("with", with.join(","))];
        if self.series != Series::Egdi {
            asked.push(("series", self.series.code().to_owned()));
        }
        paths::asking(paths::index_countries(words.language()), &asked)
    }

    fn codes(&self) -> Vec<&'static str> {
        self.countries.iter().map(|one| one.country.iso3.as_str()).collect()
    }

    /// Every country can be taken away, as long as two are left.
    fn chips(&self, words: Words) -> Markup {
        let chips = self.countries.iter().map(|one| {
            let rest: Vec<&str> = self.codes().into_iter().filter(|code| *code != one.country.iso3).collect();
            let can_go = rest.len() >= FEWEST;
            let href = if can_go {
                self.address(words, &rest)
            } else {
                paths::index_country(words.language(), &one.country.iso3)
            };
            Chip { label: names::country(words, one.country).into(), href: href.into(), chosen: can_go, count: None }
        });
        filter_chips(words, &chips.collect::<Vec<_>>(), &paths::index_countries(words.language()))
    }

    fn chooser(&self, words: Words) -> Markup {
        let plain = Form {
            action: paths::index_countries(words.language()).into(),
            method: Method::Get,
            label: Some(words.say("ranking-comparison")),
            ..Form::default()
        };
        let choice = |value: &'static str, label: Text<'static>, chosen| Choice {
            value: value.into(),
            label,
            hint: None,
            chosen,
        };
        let series = Series::ALL.map(|one| choice(one.code(), signs::series(words, one), one == self.series));
        let others = countries().iter().filter(|one| !self.codes().contains(&one.iso3.as_str()));
        let mut others: Vec<_> = others.map(|one| (names::country(words, one), one.iso3.as_str())).collect();
        others.sort_by_key(|(name, _)| domain::text::fold(name));
        let others = others.into_iter().map(|(name, code)| choice(code, name.into(), false));
        form(
            &plain,
            html! {
                div.filters {
                    @for code in self.codes() { input type="hidden" name="with" value=(code); }
                    (Field::select("series", words.say("ranking-series"), series.into()).show(words))
                    @if self.countries.len() < MOST {
                        (Field::select("with", words.say("ranking-add-country"), others.collect()).filter(words.say("ranking-nobody")).show(words))
                    }
                    (button(&Button::quiet(words.say("ranking-compare"))))
                }
            },
        )
    }

    fn over_time(&self, words: Words) -> Markup {
        let breaks = BREAKS.map(|one| one.edition);
        let line = |(one, sign): (&Compared, Sign)| HistoryLine {
            name: names::country(words, one.country).into(),
            sign,
            values: one.editions.iter().map(|edition| edition.mark(self.series).map(|mark| mark.score)).collect(),
        };
        let series = signs::series(words, self.series);
        let title = words.tell("ranking-over-time", &[("series", series.into())]);
        let lines: Vec<HistoryLine> = self.countries.iter().zip(Sign::ALL).map(line).collect();
        let chart = HistoryChart {
            label: title.clone(),
            editions: self.years(),
            lines,
            upward: Upward::Scores,
            breaks: &breaks,
        };
        let svg = html! { (history_key(&chart.lines)) (history_chart(words, &chart)) (breaks_key(words)) };
        chart_frame(
            words,
            &ChartFrame { sentence: self.leader(words), svg, table: self.table(words, &title), title: title.clone() },
        )
    }

    /// Who is ahead in the last edition, and by how much before the one who comes last.
    fn leader(&self, words: Words) -> Text<'static> {
        let marks =
            self.countries.iter().filter_map(|one| Some((one.country, one.editions.last()?.mark(self.series)?)));
        let mut marks: Vec<(&'static Country, Mark)> = marks.collect();
        marks.sort_by(|one, other| other.1.score.total_cmp(&one.1.score));
        let (Some((first, ahead)), Some((last, behind))) = (marks.first(), marks.last()) else {
            return words.say("ranking-no-place");
        };
        let year = self.years().last().map_or(String::new(), ToString::to_string);
        words.tell(
            "ranking-leader",
            &[
                ("year", year.into()),
                ("first", names::country(words, first).into()),
                ("last", names::country(words, last).into()),
                ("points", words.decimal(ahead.score - behind.score, 4).into()),
            ],
        )
    }

    fn table(&self, words: Words, caption: &str) -> Markup {
        let mut columns = vec![Column::text(words.say("ranking-edition"))];
        columns.extend(self.countries.iter().map(|one| Column::number(names::country(words, one.country))));
        let rows = self.years().into_iter().enumerate().rev().map(|(line, year)| {
            let cell = |one: &Compared| {
                let mark = one.editions.get(line).and_then(|edition| edition.mark(self.series));
                html! {
                    @match mark {
                        None => "–",
                        Some(mark) => span { (signs::score(words, mark.score)) " " small.soft { "(" (place(words, Some(mark.rank))) ")" } },
                    }
                }
            };
            let head = html! { bdi { (year) } };
            Row { id: None, cells: [head].into_iter().chain(self.countries.iter().map(cell)).collect() }
        });
        table(words, &Table { caption: caption.to_owned().into(), columns, rows: rows.collect() })
    }

    fn by_part(&self, words: Words) -> Markup {
        let value = |one: &Compared, part| Some(one.editions.last()?.mark(part)?.score);
        let bar = |one: &Compared, part| {
            let whose = if one.is_own { Whose::Own } else { Whose::Other };
            Some(Bar { name: names::country(words, one.country).into(), value: value(one, part)?, whose })
        };
        let group = |part| BarGroup {
            title: signs::series(words, part),
            bars: self.countries.iter().filter_map(|one| bar(one, part)).collect(),
        };
        let year = self.years().last().map_or(String::new(), ToString::to_string);
        let title = words.tell("ranking-by-part", &[("year", year.into())]);
        let chart = BarChart { label: title.clone(), groups: PARTS.map(group).into() };
        let mut columns = vec![Column::text(words.say("ranking-country"))];
        columns.extend(PARTS.map(|part| Column::number(signs::series_short(words, part))));
        let rows = self.countries.iter().map(|one| {
            let link = Link::new(
                names::country(words, one.country),
                paths::index_country(words.language(), &one.country.iso3),
            );
            let cells = PARTS.map(|part| html! { (written(words, value(one, part))) });
            Row { id: None, cells: [html! { (link) }].into_iter().chain(cells).collect() }
        });
        let table = table(words, &Table { caption: title.clone(), columns, rows: rows.collect() });
        chart_frame(
            words,
            &ChartFrame {
                sentence: words.say("ranking-by-part-sentence"),
                svg: bar_chart(words, &chart),
                table,
                title,
            },
        )
    }
}
