//! The routes of the index. The doors are in `routes`.

use axum::routing::{get, post};
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

/// How far the forecasts can be trusted, and every formula.
pub(super) fn method() -> Group {
    use index::{backtest, method};
    vec![(paths::INDEX_METHOD, get(method::show)), (paths::INDEX_BACKTEST, get(backtest::show))]
}

/// The programme's page.
pub(super) fn programme() -> Group {
    vec![(paths::INDICATORS, get(index::programme::show))]
}

/// The list of questions, and what projects bring.
pub(super) fn coverage() -> Group {
    use index::{features, projects};
    vec![
        (paths::INDEX_FEATURES, get(features::list)),
        (paths::INDEX_FEATURES_CSV, get(features::csv)),
        (paths::INDEX_PROJECTS, get(projects::show)),
    ]
}

/// Suppositions, as officers read them.
pub(super) fn scenarios() -> Group {
    use index::{inputs, scenario_goal, scenarios};
    vec![
        (paths::SCENARIOS, get(scenarios::list)),
        (paths::SCENARIO, get(scenarios::show)),
        (paths::SCENARIO_COMPARISON, get(scenarios::compare)),
        (paths::SCENARIO_GOAL, get(scenario_goal::show)),
        (paths::DESK_INPUTS, get(inputs::list)),
    ]
}

/// Suppositions, as their authors keep them.
pub(super) fn keeping_scenarios() -> Group {
    use index::{scenario_agenda, scenarios};
    vec![
        (paths::SCENARIOS, post(scenarios::create)),
        (paths::SCENARIO_NEW, get(scenarios::new)),
        (paths::SCENARIO_EDIT, get(scenarios::edit).post(scenarios::update)),
        (paths::SCENARIO_AGENDA, get(scenario_agenda::new).post(scenario_agenda::create)),
        (paths::SCENARIO_REMOVAL, get(scenarios::removal).post(scenarios::remove)),
    ]
}

/// What only the programme office says: targets, own figures, claims.
pub(super) fn keeping_index() -> Group {
    use index::{claims, inputs, targets};
    vec![
        (paths::DESK_INPUTS, post(inputs::update)),
        (paths::DESK_TARGETS, get(targets::list).post(targets::create)),
        (paths::DESK_TARGET_NEW, get(targets::new)),
        (paths::DESK_TARGET, get(targets::edit).post(targets::update)),
        (paths::DESK_TARGET_REMOVAL, get(targets::removal).post(targets::remove)),
        (paths::DESK_FEATURE, get(claims::edit).post(claims::update)),
    ]
}

/// What whoever keeps a project promises of it; whether it is theirs, `domain` says.
pub(super) fn contributions() -> Group {
    use index::contributions;
    vec![
        (paths::CONTRIBUTIONS, get(contributions::list).post(contributions::create)),
        (paths::CONTRIBUTION_NEW, get(contributions::new)),
        (paths::CONTRIBUTION, get(contributions::edit).post(contributions::update)),
        (paths::CONTRIBUTION_REMOVAL, get(contributions::removal).post(contributions::remove)),
    ]
}
