//! The addresses of the index.

use std::fmt::Display;

use domain::language::Language;

use super::under;

pub const INDICATORS: &str = "/{l}/indicators";
pub const INDEX_RANKING: &str = "/{l}/indicators/ranking";
pub const INDEX_RANKING_CSV: &str = "/{l}/indicators/ranking.csv";
pub const INDEX_COUNTRIES: &str = "/{l}/indicators/countries";
pub const INDEX_COUNTRY: &str = "/{l}/indicators/countries/{id}";
pub const INDEX_METHOD: &str = "/{l}/indicators/method";
pub const INDEX_BACKTEST: &str = "/{l}/indicators/backtest";
pub const INDEX_FEATURES: &str = "/{l}/indicators/features";
pub const INDEX_FEATURES_CSV: &str = "/{l}/indicators/features.csv";
pub const INDEX_PROJECTS: &str = "/{l}/indicators/projects";
pub const SCENARIOS: &str = "/{l}/indicators/scenarios";
pub const SCENARIO_NEW: &str = "/{l}/indicators/scenarios/new";
pub const SCENARIO_COMPARISON: &str = "/{l}/indicators/scenarios/comparison";
pub const SCENARIO_GOAL: &str = "/{l}/indicators/scenarios/goal";
pub const SCENARIO: &str = "/{l}/indicators/scenarios/{id}";
pub const SCENARIO_EDIT: &str = "/{l}/indicators/scenarios/{id}/edit";
pub const SCENARIO_AGENDA: &str = "/{l}/indicators/scenarios/{id}/agenda";
pub const SCENARIO_REMOVAL: &str = "/{l}/indicators/scenarios/{id}/removal";
pub const DESK_INPUTS: &str = "/{l}/desk/indicators/inputs";
pub const DESK_TARGETS: &str = "/{l}/desk/indicators/targets";
pub const DESK_TARGET_NEW: &str = "/{l}/desk/indicators/targets/new";
pub const DESK_TARGET: &str = "/{l}/desk/indicators/targets/{id}";
pub const DESK_TARGET_REMOVAL: &str = "/{l}/desk/indicators/targets/{id}/removal";
pub const DESK_FEATURE: &str = "/{l}/desk/indicators/features/{module}/{feature}";
pub const CONTRIBUTIONS: &str = "/{l}/desk/projects/{id}/contributions";
pub const CONTRIBUTION_NEW: &str = "/{l}/desk/projects/{id}/contributions/new";
pub const CONTRIBUTION: &str = "/{l}/desk/projects/{id}/contributions/{n}";
pub const CONTRIBUTION_REMOVAL: &str = "/{l}/desk/projects/{id}/contributions/{n}/removal";

#[must_use]
pub fn indicators(l: Language) -> String {
    under(l, "/indicators")
}

#[must_use]
pub fn index_ranking(l: Language) -> String {
    under(l, "/indicators/ranking")
}

#[must_use]
pub fn index_ranking_csv(l: Language) -> String {
    under(l, "/indicators/ranking.csv")
}

#[must_use]
pub fn index_countries(l: Language) -> String {
    under(l, "/indicators/countries")
}

/// `id` is the ISO 3166 alpha-3 code.
#[must_use]
pub fn index_country(l: Language, id: impl Display) -> String {
    under(l, &format!("/indicators/countries/{id}"))
}

#[must_use]
pub fn index_method(l: Language) -> String {
    under(l, "/indicators/method")
}

#[must_use]
pub fn index_backtest(l: Language) -> String {
    under(l, "/indicators/backtest")
}

#[must_use]
pub fn index_features(l: Language) -> String {
    under(l, "/indicators/features")
}

#[must_use]
pub fn index_features_csv(l: Language) -> String {
    under(l, "/indicators/features.csv")
}

#[must_use]
pub fn index_projects(l: Language) -> String {
    under(l, "/indicators/projects")
}

#[must_use]
pub fn scenarios(l: Language) -> String {
    under(l, "/indicators/scenarios")
}

#[must_use]
pub fn scenario_new(l: Language) -> String {
    under(l, "/indicators/scenarios/new")
}

#[must_use]
pub fn scenario_comparison(l: Language) -> String {
    under(l, "/indicators/scenarios/comparison")
}

#[must_use]
pub fn scenario_goal(l: Language) -> String {
    under(l, "/indicators/scenarios/goal")
}

#[must_use]
pub fn scenario(l: Language, id: impl Display) -> String {
    under(l, &format!("/indicators/scenarios/{id}"))
}

#[must_use]
pub fn scenario_edit(l: Language, id: impl Display) -> String {
    under(l, &format!("/indicators/scenarios/{id}/edit"))
}

#[must_use]
pub fn scenario_agenda(l: Language, id: impl Display) -> String {
    under(l, &format!("/indicators/scenarios/{id}/agenda"))
}

#[must_use]
pub fn scenario_removal(l: Language, id: impl Display) -> String {
    under(l, &format!("/indicators/scenarios/{id}/removal"))
}

#[must_use]
pub fn desk_inputs(l: Language) -> String {
    under(l, "/desk/indicators/inputs")
}

#[must_use]
pub fn desk_targets(l: Language) -> String {
    under(l, "/desk/indicators/targets")
}

#[must_use]
pub fn desk_target_new(l: Language) -> String {
    under(l, "/desk/indicators/targets/new")
}

#[must_use]
pub fn desk_target(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/indicators/targets/{id}"))
}

#[must_use]
pub fn desk_target_removal(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/indicators/targets/{id}/removal"))
}

/// `feature` is the code without its sign: `010`.
#[must_use]
pub fn desk_feature(l: Language, module: impl Display, feature: impl Display) -> String {
    under(l, &format!("/desk/indicators/features/{module}/{feature}"))
}

#[must_use]
pub fn contributions(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/projects/{id}/contributions"))
}

#[must_use]
pub fn contribution_new(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/projects/{id}/contributions/new"))
}

#[must_use]
pub fn contribution(l: Language, id: impl Display, n: impl Display) -> String {
    under(l, &format!("/desk/projects/{id}/contributions/{n}"))
}

#[must_use]
pub fn contribution_removal(l: Language, id: impl Display, n: impl Display) -> String {
    under(l, &format!("/desk/projects/{id}/contributions/{n}/removal"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_link_of_the_index_fits_its_pattern() {
        let l = Language::Fr;
        for (pattern, link) in [
            (INDICATORS, indicators(l)),
            (INDEX_RANKING, index_ranking(l)),
            (INDEX_RANKING_CSV, index_ranking_csv(l)),
            (INDEX_COUNTRIES, index_countries(l)),
            (INDEX_COUNTRY, index_country(l, "x")),
            (INDEX_METHOD, index_method(l)),
            (INDEX_BACKTEST, index_backtest(l)),
            (INDEX_FEATURES, index_features(l)),
            (INDEX_FEATURES_CSV, index_features_csv(l)),
            (INDEX_PROJECTS, index_projects(l)),
            (SCENARIOS, scenarios(l)),
            (SCENARIO_NEW, scenario_new(l)),
            (SCENARIO_COMPARISON, scenario_comparison(l)),
            (SCENARIO_GOAL, scenario_goal(l)),
            (SCENARIO, scenario(l, "x")),
            (SCENARIO_EDIT, scenario_edit(l, "x")),
            (SCENARIO_AGENDA, scenario_agenda(l, "x")),
            (SCENARIO_REMOVAL, scenario_removal(l, "x")),
            (DESK_INPUTS, desk_inputs(l)),
            (DESK_TARGETS, desk_targets(l)),
            (DESK_TARGET_NEW, desk_target_new(l)),
            (DESK_TARGET, desk_target(l, "x")),
            (DESK_TARGET_REMOVAL, desk_target_removal(l, "x")),
            (DESK_FEATURE, desk_feature(l, "x", "x")),
            (CONTRIBUTIONS, contributions(l, "x")),
            (CONTRIBUTION_NEW, contribution_new(l, "x")),
            (CONTRIBUTION, contribution(l, "x", "x")),
            (CONTRIBUTION_REMOVAL, contribution_removal(l, "x", "x")),
        ] {
            let holes = ["{id}", "{n}", "{module}", "{feature}"];
            let filled = holes.iter().fold(pattern.replace("{l}", "fr"), |address, hole| address.replace(hole, "x"));
            assert_eq!(filled, link);
        }
    }
}
