//! The portfolio in one view: a tile a project, its level as colour and as shape, what moved since the last sitting.

use domain::language::Names;
use domain::portfolio::project::ProjectNumber;
use domain::steering::sitting::SittingCode;
use maud::{Markup, html};

use crate::parts::confidence;
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct Tile {
    pub project: ProjectNumber,
    pub names: Names,
    /// What the lead says now, and said at the last sitting; none when not rated.
    pub level: Option<u8>,
    pub then: Option<u8>,
}

#[derive(Clone, Debug)]
pub struct Portfolio {
    /// Entity by entity.
    pub groups: Vec<(Names, Vec<Tile>)>,
    pub count: usize,
    /// How many were heard of in the last weeks.
    pub heard: usize,
    pub since: Option<SittingCode>,
}

const MOST_MOVERS: usize = 8;

impl Portfolio {
    pub(super) fn shown(&self, words: Words) -> Markup {
        html! {
            div.columns {
                div.tiles { @for (entity, tiles) in &self.groups { (group(words, entity, tiles)) } }
                div {
                    p.huge { (self.recent(words)) }
                    (self.counts(words))
                    (self.movers(words))
                }
            }
        }
    }

    fn tiles(&self) -> impl Iterator<Item = &Tile> {
        self.groups.iter().flat_map(|(_, tiles)| tiles)
    }

    fn recent(&self, words: Words) -> String {
        let percent = (self.heard * 100).checked_div(self.count).unwrap_or(0);
        words.tell("room-recent", &[("percent", percent.into())]).into_owned()
    }

    fn counts(&self, words: Words) -> Markup {
        let levels = [Some(5), Some(4), Some(3), Some(2), Some(1), None];
        let of = |level| self.tiles().filter(|tile| tile.level == level).count();
        html! {
            ul.plain.counts {
                @for (level, count) in levels.map(|level| (level, of(level))) {
                    @if count > 0 { li { strong { (words.number(i64::try_from(count).unwrap_or(0))) } " " (confidence(words, level)) } }
                }
            }
        }
    }

    fn movers(&self, words: Words) -> Markup {
        let l = words.language();
        let mut moved: Vec<(&Tile, i16)> = self.tiles().filter_map(|tile| Some((tile, step(tile)?))).collect();
        moved.sort_by_key(|(_, step)| *step);
        let up = moved.iter().filter(|(_, step)| *step > 0).count();
        let down = moved.len() - up;
        let since = self.since.as_ref().map(ToString::to_string).unwrap_or_default();
        let holes = [("up", up.into()), ("down", down.into()), ("sitting", since.into())];
        html! {
            @if self.since.is_some() { p { (words.tell("room-movers", &holes)) } }
            ul.plain.movers {
                @for (tile, step) in moved.iter().take(MOST_MOVERS) {
                    li {
                        span aria-hidden="true" { (if *step < 0 { "↓ " } else { "↑ " }) }
                        a href=(paths::project(l, tile.project)) { (tile.names.shown(l).0) }
                        " " (confidence(words, tile.level))
                    }
                }
            }
        }
    }
}

/// By how many levels it moved; nothing when it was or is not rated.
fn step(tile: &Tile) -> Option<i16> {
    let (now, then) = tile.level.zip(tile.then)?;
    Some(i16::from(now) - i16::from(then)).filter(|step| *step != 0)
}

fn group(words: Words, entity: &Names, tiles: &[Tile]) -> Markup {
    let l = words.language();
    html! {
        section {
            h2 { (entity.shown(l).0) }
            ul {
                @for tile in tiles {
                    li { a href=(paths::project(l, tile.project)) title=(tile.names.shown(l).0) {
                        span.visually-hidden { (tile.names.shown(l).0) ": " }
                        (confidence(words, tile.level))
                    } }
                }
            }
        }
    }
}
