//! A country in the index.

use indicators::decomposition::between;
use indicators::panel::{Edition, Panel, Series};
use indicators::peers::{Circle, best, circles_of, median, neighbours};
use indicators::states::{Country, countries};
use views::pages::index::country::{Change, CountryPage, Peer, Who};
use views::paths;

use super::asking::Asked;
use super::past::Places;
use crate::answer::{self, Answer};
use crate::cx::Cx;
use crate::fault::Fault;
use crate::form::{Place, Query};

const PARTS: [Series; 3] = [Series::Osi, Series::Tii, Series::Hci];

/// # Errors
/// `NotFound` for a code nobody has; trouble.
pub async fn show(
    cx: Cx,
    Place((_, id)): Place<(String, String)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Answer {
    let code = id.to_ascii_uppercase();
    let panel = cx.site.index.panel(&mut cx.live()).await?;
    let state = panel.state(&code).ok_or(Fault::NotFound)?;
    if code != id {
        return Ok(answer::moved(&paths::index_country(cx.language(), code)));
    }
    let country = countries().get(state).ok_or(Fault::NotFound)?;
    let mut asked = Asked::of(&pairs);
    let span = span(&mut asked, &panel);
    let circle = asked.circle().or_else(|| circles_of(state).first().copied());
    Ok(cx.show(&CountryPage {
        country,
        editions: Places::all(&panel).iter().map(|places| places.country(state)).collect(),
        change: change(&panel, span, state),
        span,
        circle,
        peers: panel.editions.last().map(|edition| peers(edition, (state, country), circle)).unwrap_or_default(),
        unread: asked.unread,
    }))
}

/// The editions a change is taken apart between: the last two, or those asked for where the first is the earlier.
fn span(asked: &mut Asked, panel: &Panel) -> (u16, u16) {
    let last = panel.editions.last().map_or(0, |edition| edition.year);
    let before = |year| panel.before(year).map(|edition| edition.year);
    let to = asked.edition("to", panel);
    let from = asked.edition("from", panel);
    let to = to.unwrap_or(last);
    match from {
        Some(from) if from < to => (from, to),
        Some(from) => {
            asked.note("from", &from.to_string());
            (before(last).unwrap_or(last), last)
        }
        None => before(to).map_or((to, last), |from| (from, to)),
    }
}

fn change(panel: &Panel, (from, to): (u16, u16), state: usize) -> Option<Change> {
    let (from, to) = (panel.edition(from)?, panel.edition(to)?);
    let score = |edition: &Edition| edition.score(Series::Egdi, state);
    Some(Change::of(score(from)?, score(to)?, &between(from, to, state)?))
}

/// The country, the middle and the best of the circle, and the neighbours in rank.
fn peers(edition: &Edition, (state, own): (usize, &'static Country), circle: Option<&Circle>) -> Vec<Peer> {
    let parts = |state| PARTS.map(|part| edition.score(part, state));
    let members = circle.map(Circle::members).unwrap_or_default();
    let mut peers = vec![Peer { who: Who::Own(own), parts: parts(state) }];
    if !members.is_empty() {
        peers.push(Peer { who: Who::Median, parts: PARTS.map(|part| median(edition, part, &members)) });
    }
    let best = best(edition, Series::Egdi, &members).map(|(state, _)| state);
    let known = |state: usize, who: fn(&'static Country) -> Who| {
        Some(Peer { who: who(countries().get(state)?), parts: parts(state) })
    };
    peers.extend(best.filter(|best| *best != state).and_then(|best| known(best, Who::Best)));
    let near = neighbours(edition, Series::Egdi, state, 1).into_iter().filter(|near| Some(*near) != best);
    peers.extend(near.filter_map(|near| known(near, Who::Neighbour)));
    peers
}
