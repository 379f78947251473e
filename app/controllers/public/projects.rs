//! The portfolio, as its reader asked for it.

use domain::portfolio::project::age_of_news;
use domain::portfolio::selection::Unread;
use store::projects::{Direction, Order, Sort};
use store::{frozen, projects};
use views::pages::frozen::StateLinks;
use views::pages::public::portfolio::PortfolioPage;

use super::gathering::{Roadmaps, lines};
use super::selecting::{Asked, asked, fresh_since, order};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::Fault;
use crate::form::Query;

/// The most projects a page or a file takes in at once; ten times the largest programme foreseen.
pub(super) const EVERY: i64 = 30_000;

/// How many sittings the portfolio offers to look back to: three years of a committee that meets each quarter.
const MOST_STATES: i64 = 12;

pub(super) const fn by_number() -> Order {
    Order { sort: Sort::Number, direction: Direction::Up }
}

/// # Errors
/// Trouble only: what cannot be read is said on the page.
pub async fn list(cx: Cx, Query(pairs): Query<Vec<(String, String)>>) -> Answer {
    let mut db = cx.read();
    let mut asked = asked(&cx, &mut db, &pairs).await?;
    let total = projects::count(&mut db, &asked.filter).await?;
    back_to_the_last_page(&mut asked, total);
    let (offset, per) = (asked.selection.offset(), i64::from(asked.selection.per()));
    let cards = projects::list(&mut db, &asked.filter, order(&cx, &asked.selection), offset, per).await?;
    let roadmaps = Roadmaps::behind(&mut db, &cards).await?;
    let heard_at = projects::counts(&mut db, fresh_since(&cx)).await?.heard_at;
    let sittings = states(&cx).await?;
    Ok(cx.show(&PortfolioPage {
        sittings,
        lines: lines(&cx, cards, &roadmaps, &asked.entities),
        total: usize::try_from(total).unwrap_or(usize::MAX),
        today: cx.today(),
        age_of_data: age_of_news(heard_at, cx.today()),
        selection: asked.selection,
        unread: asked.unread,
        entities: asked.entities,
        nodes: asked.nodes,
    }))
}

/// The sittings this reader may look back to, the latest first.
async fn states(cx: &Cx) -> Result<StateLinks, Fault> {
    let mut all = frozen::list_choices(&mut cx.live(), MOST_STATES).await?;
    all.retain(|(.., state)| cx.who.is_some() || state.is_public());
    Ok(StateLinks {
        now: cx.as_of.as_ref().map(|as_of| as_of.sitting.code.clone()),
        all: all.into_iter().map(|(code, held_on, _)| (code, held_on)).collect(),
    })
}

/// A page beyond the end shows the last one, and says so.
fn back_to_the_last_page(asked: &mut Asked, total: i64) {
    let last = asked.selection.pages(u32::try_from(total).unwrap_or(u32::MAX));
    if asked.selection.page > last {
        asked.unread.push(Unread { name: "page".to_owned(), value: asked.selection.page.to_string() });
        asked.selection.page = last;
    }
}
