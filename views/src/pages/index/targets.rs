//! The targets as the programme office keeps them: the list, and its forms.

use domain::form::Typed;
use domain::index::Target;
use domain::index::target::{LONGEST_NAME, LONGEST_SOURCE, editions_ahead};
use indicators::panel::Series;
use maud::{Markup, html};

use super::signs;
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::pages::desk::{Entry, FormPage, Offer};
use crate::parts::{Button, Column, Empty, Link, Row, Table, Weight, empty, link_button, table};
use crate::paths;
use crate::words::Words;

/// How many editions to come are offered.
const AHEAD: usize = 6;

#[derive(Clone, Debug)]
pub struct TargetsPage {
    /// In their order.
    pub targets: Vec<Target>,
}

impl Page for TargetsPage {
    fn title(&self, words: Words) -> String {
        words.say("index-targets").into_owned()
    }

    fn body(&self, words: Words) -> Markup {
        let l = words.language();
        let new = || Link::new(words.say("index-target-new"), paths::desk_target_new(l));
        html! {
            div.stack {
                h1 { (words.say("index-targets")) }
                p.soft { (words.say("index-targets-lede")) }
                @if self.targets.is_empty() {
                    (empty(&Empty {
                        title: words.say("index-targets-none"),
                        sentence: words.say("index-targets-lede"),
                        action: Some(new()),
                    }))
                } @else {
                    div.actions { (link_button(&new(), Weight::Main)) }
                    (self.table(words))
                }
            }
        }
    }

    fn section(&self) -> Section {
        Section::Indicators
    }

    fn density(&self) -> Density {
        Density::Desk
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        vec![signs::index(words)]
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }
}

impl TargetsPage {
    fn table(&self, words: Words) -> Markup {
        let l = words.language();
        let rows = self.targets.iter().map(|target| Row {
            id: None,
            cells: vec![
                html! { (words.name(&target.names)) },
                html! { (series_word(words, &target.series)) },
                html! { (words.number(target.from_place)) " (" (target.from_edition) ")" },
                html! { (words.number(target.place)) " (" (target.by_edition) ")" },
                html! { bdi { (target.source) } },
                html! {
                    a href=(paths::desk_target(l, target.id.0)) { (words.say("index-target-edit")) } " · "
                    a href=(paths::desk_target_removal(l, target.id.0)) { (words.say("index-target-remove")) }
                },
            ],
        });
        let keys = ["index-target-name", "index-target-series", "index-target-from", "index-target-to"];
        let more = ["index-target-source-field", "index-target-act"];
        let columns = keys.into_iter().chain(more).map(|key| Column::text(words.say(key)));
        table(words, &Table { caption: words.say("index-targets"), columns: columns.collect(), rows: rows.collect() })
    }
}

fn series_word(words: Words, code: &str) -> String {
    Series::from_code(code).map_or_else(|| code.to_owned(), |series| signs::series_short(words, series).into_owned())
}

/// A target that does not exist yet. `published` are the editions that are out.
#[must_use]
pub fn new(words: Words, published: &[i64]) -> FormPage {
    let l = words.language();
    FormPage {
        lede: Some(words.say("index-target-new-text")),
        entries: entries(words, published, None),
        back: paths::desk_targets(l),
        ..FormPage::new(words.say("index-target-new"), paths::desk_targets(l), Button::main(words.say("common-save")))
    }
}

#[must_use]
pub fn edit(words: Words, published: &[i64], target: &Target) -> FormPage {
    let l = words.language();
    let to = paths::desk_target(l, target.id.0);
    FormPage {
        entries: entries(words, published, Some(target)),
        back: paths::desk_targets(l),
        version: Some(target.version),
        typed: typed(target),
        more: Some(Link::new(words.say("index-target-remove"), paths::desk_target_removal(l, target.id.0))),
        ..FormPage::new(words.say("index-target-edit"), to, Button::main(words.say("common-save")))
    }
}

#[must_use]
pub fn removal(words: Words, target: &Target) -> FormPage {
    let l = words.language();
    let to = paths::desk_target_removal(l, target.id.0);
    let reason = Entry::area("reason", words.say("index-target-reason"), LONGEST_SOURCE);
    FormPage {
        lede: Some(words.tell("index-target-removal-text", &[("name", target.names.shown(l).0.into())])),
        entries: vec![reason],
        back: paths::desk_targets(l),
        version: Some(target.version),
        ..FormPage::new(words.say("index-target-removal"), to, Button::danger(words.say("index-target-remove")))
    }
}

fn entries(words: Words, published: &[i64], target: Option<&Target>) -> Vec<Entry> {
    let series = Series::ALL.map(|one| Offer::new(one.code(), signs::series(words, one)));
    let year = |year: i64| Offer::new(year, year.to_string());
    let mut years: Vec<i64> = editions_ahead(published).take(AHEAD).collect();
    let kept = target.map(|target| target.by_edition).filter(|by| !years.contains(by));
    years.extend(kept);
    years.sort_unstable();
    let ahead = years.into_iter().map(year).collect();
    let mut all = Entry::names(words, "name", "index-target-name", LONGEST_NAME);
    all.extend([
        Entry::one("series", words.say("index-target-series"), series.into()),
        Entry::number("place", words.say("index-target-place")).hint(words.say("index-target-place-hint")),
        Entry::one("by", words.say("index-target-by"), ahead),
        Entry::one("from", words.say("index-target-from-edition"), published.iter().rev().copied().map(year).collect()),
        Entry::number("from-place", words.say("index-target-from-place")).hint(words.say("index-target-from-hint")),
        Entry::area("source", words.say("index-target-source-field"), LONGEST_SOURCE)
            .hint(words.say("index-target-source-hint")),
    ]);
    all
}

fn typed(target: &Target) -> Typed {
    Typed::default()
        .with_names("name", &target.names)
        .with("series", target.series.clone())
        .with("place", target.place.to_string())
        .with("by", target.by_edition.to_string())
        .with("from", target.from_edition.to_string())
        .with("from-place", target.from_place.to_string())
        .with("source", target.source.clone())
}
