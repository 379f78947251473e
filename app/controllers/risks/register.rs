//! The register of the portfolio, as its reader asked for it.

use domain::people::Officer;
use domain::portfolio::selection::Unread;
use domain::steering::risk::Question;
use store::risks;
use views::pages::risks::{RegisterPage, RiskLine};

use super::asking::{Asked, asked};
use super::kept;
use crate::answer::Answer;
use crate::cx::Cx;
use crate::form::Query;

/// # Errors
/// Trouble only: what cannot be read is said on the page.
pub async fn list(cx: Cx<Officer>, Query(pairs): Query<Vec<(String, String)>>) -> Answer {
    let mut db = cx.read();
    let mut asked = asked(&cx, &mut db, &pairs).await?;
    let total = risks::count(&mut db, &asked.filter).await?;
    back_to_the_last_page(&mut asked, total);
    let span = (asked.question.offset(), i64::from(Question::PER));
    let found = risks::list(&mut db, &asked.filter, asked.question.sort, span, cx.today()).await?;
    let numbers = found.iter().filter_map(|line| line.risk.project).collect();
    Ok(cx.show(&RegisterPage {
        known: kept::known(&mut db, numbers).await?,
        lines: found.into_iter().map(line).collect(),
        total: usize::try_from(total).unwrap_or(usize::MAX),
        question: asked.question,
        unread: asked.unread,
        entities: asked.entities,
        today: cx.today(),
        keeps_portfolio: cx.who.may_keep_portfolio(),
    }))
}

pub(super) fn line(found: risks::Line) -> RiskLine {
    RiskLine { risk: found.risk, open: found.open, late: found.late }
}

/// A page beyond the end shows the last one, and says so.
fn back_to_the_last_page(asked: &mut Asked, total: i64) {
    let last = u32::try_from(total).unwrap_or(u32::MAX).div_ceil(Question::PER).max(1);
    if asked.question.page > last {
        asked.unread.push(Unread { name: "page".to_owned(), value: asked.question.page.to_string() });
        asked.question.page = last;
    }
}
