//! How to read these pages, whether everyone can, and what they keep of their readers.

use views::pages::public::prose::{AccessibilityPage, HelpPage, PrivacyPage};

use crate::answer::Answer;
use crate::cx::Cx;

/// # Errors
/// Trouble only.
pub async fn help(cx: Cx) -> Answer {
    let profile = &cx.site.profile;
    let panel = cx.site.index.panel(&mut cx.live()).await?;
    Ok(cx.show(&HelpPage {
        standings: indicators::history_in(&panel, &profile.country),
        fresh_days: profile.freshness_days,
        silent_days: profile.stale_days,
    }))
}

/// # Errors
/// Trouble only.
pub async fn accessibility(cx: Cx) -> Answer {
    Ok(cx.show(&AccessibilityPage))
}

/// # Errors
/// Trouble only.
pub async fn privacy(cx: Cx) -> Answer {
    Ok(cx.show(&PrivacyPage))
}
