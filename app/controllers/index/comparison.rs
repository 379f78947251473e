//! Countries side by side.

use indicators::panel::{Panel, Series};
use indicators::peers::{Circle, Kind, circles_of, neighbours};
use indicators::states::countries;
use views::pages::index::comparison::{Compared, ComparisonPage, FEWEST, MOST};

use super::asking::Asked;
use super::past::Places;
use crate::answer::Answer;
use crate::cx::Cx;
use crate::form::Query;

/// # Errors
/// Trouble only: what cannot be read is said on the page.
pub async fn show(cx: Cx, Query(pairs): Query<Vec<(String, String)>>) -> Answer {
    let panel = cx.site.index.panel(&mut cx.live()).await?;
    let mut asked = Asked::of(&pairs);
    let series = asked.series("series");
    let mut chosen = chosen(&mut asked, &panel);
    if chosen.len() < FEWEST {
        let own = panel.state(&cx.site.profile.country);
        chosen.extend(own.map(|own| usual(&panel, own)).unwrap_or_default());
        distinct(&mut chosen);
        chosen.truncate(MOST);
    }
    let places = Places::all(&panel);
    let compared = chosen.into_iter().filter_map(|state| {
        let country = countries().get(state)?;
        let editions = places.iter().map(|places| places.country(state)).collect();
        Some(Compared { country, is_own: country.iso3 == cx.site.profile.country, editions })
    });
    Ok(cx.show(&ComparisonPage { countries: compared.collect(), series, unread: asked.unread }))
}

/// The countries asked for, once each; codes nobody has and those beyond six are noted.
fn chosen(asked: &mut Asked, panel: &Panel) -> Vec<usize> {
    let mut chosen: Vec<usize> = Vec::new();
    for code in asked.all("with") {
        match panel.state(&code.to_ascii_uppercase()) {
            Some(state) if chosen.contains(&state) => {}
            Some(state) if chosen.len() < MOST => chosen.push(state),
            _ => asked.note("with", code),
        }
    }
    if chosen.len() == 1 && asked.unread.is_empty() && asked.all("with").len() == 1 {
        asked.note("with", asked.all("with").first().copied().unwrap_or_default());
    }
    chosen
}

/// The own country, its neighbours in rank, and the two nearest in rank of its own part of the world.
fn usual(panel: &Panel, own: usize) -> Vec<usize> {
    let Some(edition) = panel.editions.last() else { return vec![own] };
    let mut usual = vec![own];
    usual.extend(neighbours(edition, Series::Egdi, own, 1));
    let region = circles_of(own).into_iter().find(|circle| circle.kind == Kind::Subregion);
    let rank = |state: usize| edition.rank.get(state).copied().flatten().unwrap_or(u16::MAX);
    let mut near: Vec<usize> = region.map(Circle::members).unwrap_or_default();
    near.retain(|state| !usual.contains(state));
    near.sort_by_key(|state| rank(*state).abs_diff(rank(own)));
    usual.extend(near.into_iter().take(2));
    usual
}

/// Once each, in their order.
fn distinct(states: &mut Vec<usize>) {
    let mut seen: Vec<usize> = Vec::new();
    states.retain(|state| {
        let is_new = !seen.contains(state);
        seen.push(*state);
        is_new
    });
}
