//! How far the forecast can be trusted.

use views::pages::index::backtest::BacktestPage;

use crate::answer::Answer;
use crate::cx::Cx;

/// # Errors
/// Trouble only.
pub async fn show(cx: Cx) -> Answer {
    let panel = cx.site.index.panel(&mut cx.live()).await?;
    Ok(cx.show(&BacktestPage { backtests: cx.site.index.backtests(&panel) }))
}
