//! The routes of the index. The doors are in `routes`.

use axum::routing::get;
use views::paths;

use super::Group;
use crate::controllers::index::{backtest, method};

/// Ranking, countries, comparison: the published figures.
pub(super) fn history() -> Group {
    vec![]
}

/// Method and backtest.
pub(super) fn method() -> Group {
    vec![(paths::INDEX_METHOD, get(method::show)), (paths::INDEX_BACKTEST, get(backtest::show))]
}

/// The programme's page, and what the country claims and promises.
pub(super) fn programme() -> Group {
    vec![]
}

/// The list of questions, and what projects bring.
pub(super) fn coverage() -> Group {
    vec![]
}

/// Suppositions, as officers read them.
pub(super) fn scenarios() -> Group {
    vec![]
}

/// Suppositions, as their authors keep them.
pub(super) fn keeping_scenarios() -> Group {
    vec![]
}

/// What only the programme office says: targets, own figures, claims.
pub(super) fn keeping_index() -> Group {
    vec![]
}

/// What whoever keeps a project promises of it; whether it is theirs, `domain` says.
pub(super) fn contributions() -> Group {
    vec![]
}
