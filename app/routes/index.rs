//! The routes of the index. The doors are in `routes`.

use axum::routing::{get, post};
use views::paths;

use super::Group;
use crate::controllers::index::{inputs, scenario_agenda, scenario_goal, scenarios as supposed};

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
    vec![]
}

/// Suppositions, as officers read them.
pub(super) fn scenarios() -> Group {
    vec![
        (paths::SCENARIOS, get(supposed::list)),
        (paths::SCENARIO, get(supposed::show)),
        (paths::SCENARIO_COMPARISON, get(supposed::compare)),
        (paths::SCENARIO_GOAL, get(scenario_goal::show)),
    ]
}

/// Suppositions, as their authors keep them.
pub(super) fn keeping_scenarios() -> Group {
    vec![
        (paths::SCENARIOS, post(supposed::create)),
        (paths::SCENARIO_NEW, get(supposed::new)),
        (paths::SCENARIO_EDIT, get(supposed::edit).post(supposed::update)),
        (paths::SCENARIO_AGENDA, get(scenario_agenda::new).post(scenario_agenda::create)),
        (paths::SCENARIO_REMOVAL, get(supposed::removal).post(supposed::remove)),
    ]
}

/// What only the programme office says: targets, own figures, claims.
pub(super) fn keeping_index() -> Group {
    vec![(paths::DESK_INPUTS, get(inputs::list).post(inputs::update))]
}

/// What whoever keeps a project promises of it; whether it is theirs, `domain` says.
pub(super) fn contributions() -> Group {
    vec![]
}
