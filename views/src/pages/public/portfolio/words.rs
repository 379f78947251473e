//! Which word each choice of the filters has.

use domain::portfolio::project::{ProjectKind, Tier};
use domain::portfolio::selection::{News, Promise, View};

pub(super) const fn view(view: View) -> &'static str {
    match view {
        View::List => "portfolio-view-list",
        View::Board => "portfolio-view-board",
        View::Timeline => "portfolio-view-timeline",
    }
}

pub(super) const fn promise(promise: Promise) -> &'static str {
    match promise {
        Promise::Kept => "portfolio-promise-kept",
        Promise::Late => "portfolio-promise-late",
    }
}

pub(super) const fn news(news: News) -> &'static str {
    match news {
        News::Fresh => "portfolio-news-fresh",
        News::Old => "portfolio-news-old",
    }
}

pub(super) const fn tier(tier: Tier) -> &'static str {
    match tier {
        Tier::Flagship => "portfolio-tier-1",
        Tier::Strategic => "portfolio-tier-2",
        Tier::Significant => "portfolio-tier-3",
    }
}

pub(super) const fn kind(kind: ProjectKind) -> &'static str {
    match kind {
        ProjectKind::OnlineService => "portfolio-kind-online-service",
        ProjectKind::Portal => "portfolio-kind-portal",
        ProjectKind::Registry => "portfolio-kind-registry",
        ProjectKind::Platform => "portfolio-kind-platform",
        ProjectKind::Infrastructure => "portfolio-kind-infrastructure",
        ProjectKind::Legal => "portfolio-kind-legal",
        ProjectKind::Campaign => "portfolio-kind-campaign",
    }
}
