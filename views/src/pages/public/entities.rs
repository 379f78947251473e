//! Who answers for what: all entities as a tree, and each with its projects.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::portfolio::entity::{Entity, EntityId, EntityKind};
use domain::portfolio::tally::Freshness as Verdict;
use domain::portfolio::tree::{self, Placed};
use maud::{Markup, html};

use super::lines::{ProjectLine, lines, plain_headings};
use super::strategy::{Sum, sum_in_words};
use crate::frame::Section;
use crate::pages::Page;
use crate::parts::{Empty, Fact, Freshness, Link, Tone, count, empty, facts, freshness};
use crate::paths;
use crate::words::Words;

/// What stands under an entity, those below it included.
#[derive(Clone, Copy, Debug)]
pub struct EntitySum {
    pub sum: Sum,
    /// Days since the latest word on any of its projects.
    pub news: Option<i64>,
    pub freshness: Verdict,
}

#[derive(Clone, Debug)]
pub struct EntitiesPage {
    pub entities: Vec<Entity>,
    pub sums: BTreeMap<EntityId, EntitySum>,
    pub age_of_data: Option<i64>,
}

#[derive(Clone, Debug)]
pub struct EntityPage {
    pub entity: Entity,
    /// From the top to its parent.
    pub above: Vec<Entity>,
    pub below: Vec<Entity>,
    pub sum: EntitySum,
    /// Its projects and those of the entities below; `total` counts them all.
    pub lines: Vec<ProjectLine>,
    pub total: usize,
    pub today: NaiveDate,
    pub age_of_data: Option<i64>,
}

impl Page for EntitiesPage {
    fn title(&self, words: Words) -> String {
        words.say("portfolio-entities").into_owned()
    }

    fn section(&self) -> Section {
        Section::Entities
    }

    fn age_of_data(&self) -> Option<i64> {
        self.age_of_data
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { (words.say("portfolio-entities")) }
                p.lede { (words.say("portfolio-entities-lede")) }
                div.table-scroll role="region" tabindex="0" aria-label=(words.say("portfolio-entities")) {
                    table.lines.entities {
                        caption.visually-hidden { (words.say("portfolio-entities")) }
                        thead { tr {
                            th scope="col" { (words.say("portfolio-filter-entity")) }
                            th scope="col" { (words.say("portfolio-entity-projects")) }
                            th scope="col" { (words.say("portfolio-column-news")) }
                        } }
                        tbody { @for placed in tree::in_order(&self.entities) { (self.row(words, &placed)) } }
                    }
                }
            }
        }
    }
}

impl EntitiesPage {
    fn row(&self, words: Words, placed: &Placed<Entity>) -> Markup {
        let entity = placed.node;
        let sum = self.sums.get(&entity.id);
        html! {
            tr {
                th.deep[placed.depth > 0] scope="row" {
                    a href=(paths::entity(words.language(), &entity.code)) { (words.name(&entity.names)) }
                    small { (kind(words, entity)) }
                }
                td { @if let Some(sum) = sum { (sum_in_words(words, sum.sum)) } }
                td { @if let Some(sum) = sum.filter(|sum| sum.sum.projects > 0) { (news(words, sum)) } }
            }
        }
    }
}

impl Page for EntityPage {
    fn title(&self, words: Words) -> String {
        self.entity.names.shown(words.language()).0.to_owned()
    }

    fn section(&self) -> Section {
        Section::Entities
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        let l = words.language();
        let top = Link::new(words.say("portfolio-entities"), paths::entities(l));
        let above = self.above.iter().map(|entity| link(words, entity));
        [top].into_iter().chain(above).collect()
    }

    fn age_of_data(&self) -> Option<i64> {
        self.age_of_data
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { (words.name(&self.entity.names)) }
                (facts(&self.facts(words)))
                h2 { (words.say("portfolio-entity-projects")) }
                @if self.lines.is_empty() { (nothing(words)) } @else {
                    div.cluster.between {
                        (count(words, self.lines.len(), self.total))
                        p.files { (self.lists(words)) }
                    }
                    (lines(words, &plain_headings(words), &self.lines, self.today))
                }
            }
        }
    }
}

impl EntityPage {
    fn facts(&self, words: Words) -> Vec<Fact<'static>> {
        let mut facts = vec![
            Fact { term: words.say("portfolio-entity-kind"), value: kind(words, &self.entity) },
            Fact { term: words.say("portfolio-entity-sum"), value: html! { (sum_in_words(words, self.sum.sum)) } },
        ];
        if self.sum.sum.projects > 0 {
            facts.push(Fact { term: words.say("portfolio-column-news"), value: news(words, &self.sum) });
        }
        if !self.below.is_empty() {
            let below = html! { ul { @for entity in &self.below { li { (link(words, entity)) } } } };
            facts.push(Fact { term: words.say("portfolio-entity-below"), value: below });
        }
        facts
    }

    /// The same projects in the portfolio, to sort and filter; and the late ones alone.
    fn lists(&self, words: Words) -> Markup {
        let to = |asked: &[(&str, String)]| paths::asking(paths::projects(words.language()), asked);
        let own = ("entity", self.entity.code.clone());
        let late =
            [own.clone(), ("state", "active".to_owned()), ("promise", "late".to_owned()), ("sort", "-slip".to_owned())];
        html! {
            (Link::new(words.say("portfolio-entity-list"), to(&[own]))) " "
            @if self.sum.sum.late > 0 { (Link::new(words.say("portfolio-entity-late"), to(&late))) }
        }
    }
}

fn link(words: Words, entity: &Entity) -> Link<'static> {
    let name = entity.names.shown(words.language()).0.to_owned();
    Link::new(name, paths::entity(words.language(), &entity.code))
}

fn kind(words: Words, entity: &Entity) -> Markup {
    html! {
        (words.say(kind_word(entity.kind)))
        @if entity.fictitious { " · " i { (words.say("portfolio-fictitious")) } }
    }
}

fn news(words: Words, sum: &EntitySum) -> Markup {
    let tone = match sum.freshness {
        Verdict::Fresh | Verdict::NotOwed => Tone::Good,
        Verdict::Old => Tone::Watch,
        Verdict::Silent => Tone::Bad,
    };
    freshness(words, Freshness { days: sum.news, tone })
}

fn nothing(words: Words) -> Markup {
    empty(&Empty {
        title: words.say("portfolio-entity-none"),
        sentence: words.say("portfolio-entity-none-text"),
        action: Some(Link::new(words.say("portfolio-entities"), paths::entities(words.language()))),
    })
}

const fn kind_word(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Committee => "portfolio-entity-committee",
        EntityKind::ProgrammeOffice => "portfolio-entity-programme-office",
        EntityKind::Ministry => "portfolio-entity-ministry",
        EntityKind::Agency => "portfolio-entity-agency",
        EntityKind::LocalAuthority => "portfolio-entity-local-authority",
    }
}
