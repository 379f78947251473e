//! The routes of the index. The doors are in `routes`.

use axum::routing::get;
use views::paths;

use super::Group;
use crate::controllers::index;

/// Ranking, countries, comparison: the published figures.
pub(super) fn history() -> Group {
    use index::{comparison, country, ranking};
    vec![
        (paths::INDEX_RANKING, get(ranking::list)),
        (paths::INDEX_RANKING_CSV, get(ranking::csv)),
        (paths::INDEX_COUNTRIES, get(comparison::show)),
        (paths::INDEX_COUNTRY, get(country::show)),
    ]
}

/// Method and backtest.
pub(super) fn method() -> Group {
    vec![]
}

/// The programme's page, and what the country claims and promises.
pub(super) fn programme() -> Group {
    vec![(paths::INDICATORS, get(index::programme::show))]
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
    use index::targets;
    vec![
        (paths::DESK_TARGETS, get(targets::list).post(targets::create)),
        (paths::DESK_TARGET_NEW, get(targets::new)),
        (paths::DESK_TARGET, get(targets::edit).post(targets::update)),
        (paths::DESK_TARGET_REMOVAL, get(targets::removal).post(targets::remove)),
    ]
}

/// What whoever keeps a project promises of it; whether it is theirs, `domain` says.
pub(super) fn contributions() -> Group {
    vec![]
}
