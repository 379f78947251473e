//! The routes of the index. The doors are in `routes`.

use axum::routing::get;
use views::paths;

use super::Group;
use crate::controllers::index::{claims, contributions, features, projects};

/// Ranking, countries, comparison: the published figures.
pub(super) fn history() -> Group {
    vec![]
}

/// Method and backtest.
pub(super) fn method() -> Group {
    vec![]
}

/// The programme's page, and what the country claims and promises.
pub(super) fn programme() -> Group {
    vec![]
}

/// The list of questions, and what projects bring.
pub(super) fn coverage() -> Group {
    vec![
        (paths::INDEX_FEATURES, get(features::list)),
        (paths::INDEX_FEATURES_CSV, get(features::csv)),
        (paths::INDEX_PROJECTS, get(projects::show)),
    ]
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
    vec![(paths::DESK_FEATURE, get(claims::edit).post(claims::update))]
}

/// What whoever keeps a project promises of it; whether it is theirs, `domain` says.
pub(super) fn contributions() -> Group {
    vec![
        (paths::CONTRIBUTIONS, get(contributions::list).post(contributions::create)),
        (paths::CONTRIBUTION_NEW, get(contributions::new)),
        (paths::CONTRIBUTION, get(contributions::edit).post(contributions::update)),
        (paths::CONTRIBUTION_REMOVAL, get(contributions::removal).post(contributions::remove)),
    ]
}
