//! The addresses of the desk where a project is kept. A change of state is a noun: its form and its post share the address.

use std::fmt::Display;

use domain::language::Language;

use super::under;

pub const DESK_PROJECTS: &str = "/{l}/desk/projects";
pub const DESK_PROJECT_NEW: &str = "/{l}/desk/projects/new";
pub const KEEP: &str = "/{l}/desk/projects/{id}";
pub const KEEP_IDENTITY: &str = "/{l}/desk/projects/{id}/identity";
pub const KEEP_NAMES: &str = "/{l}/desk/projects/{id}/names";
pub const KEEP_PHASE: &str = "/{l}/desk/projects/{id}/phase";
pub const KEEP_EXIT: &str = "/{l}/desk/projects/{id}/exit";
pub const KEEP_RESUMPTION: &str = "/{l}/desk/projects/{id}/resumption";
pub const KEEP_REMINDERS: &str = "/{l}/desk/projects/{id}/reminders";
pub const KEEP_MILESTONES: &str = "/{l}/desk/projects/{id}/milestones";
pub const KEEP_MILESTONES_NEW: &str = "/{l}/desk/projects/{id}/milestones/new";
pub const KEEP_BASELINES: &str = "/{l}/desk/projects/{id}/baselines";
pub const KEEP_BUDGET: &str = "/{l}/desk/projects/{id}/budget";
pub const KEEP_BUDGET_NEW: &str = "/{l}/desk/projects/{id}/budget/new";
pub const KEEP_FACTORS: &str = "/{l}/desk/projects/{id}/factors";
pub const KEEP_DEPENDENCIES: &str = "/{l}/desk/projects/{id}/dependencies";
pub const KEEP_DEPENDENCIES_NEW: &str = "/{l}/desk/projects/{id}/dependencies/new";
pub const KEEP_LEGAL_TEXTS: &str = "/{l}/desk/projects/{id}/legal-texts";
pub const KEEP_LEGAL_TEXTS_NEW: &str = "/{l}/desk/projects/{id}/legal-texts/new";
pub const KEEP_WITHHOLDINGS: &str = "/{l}/desk/projects/{id}/withholdings";
pub const KEEP_MILESTONE: &str = "/{l}/desk/projects/{id}/milestones/{n}";
pub const KEEP_FORECASTS: &str = "/{l}/desk/projects/{id}/milestones/{n}/forecasts";
pub const KEEP_ACHIEVEMENT: &str = "/{l}/desk/projects/{id}/milestones/{n}/achievement";
pub const KEEP_REOPENING: &str = "/{l}/desk/projects/{id}/milestones/{n}/reopening";
pub const KEEP_MILESTONE_REMOVAL: &str = "/{l}/desk/projects/{id}/milestones/{n}/removal";
pub const KEEP_BUDGET_LINE: &str = "/{l}/desk/projects/{id}/budget/{n}";
pub const KEEP_BUDGET_REMOVAL: &str = "/{l}/desk/projects/{id}/budget/{n}/removal";
pub const KEEP_DEPENDENCY_REMOVAL: &str = "/{l}/desk/projects/{id}/dependencies/{n}/removal";
pub const KEEP_LEGAL_STEPS: &str = "/{l}/desk/projects/{id}/legal-texts/{n}/steps";
pub const KEEP_WITHHOLDING_REMOVAL: &str = "/{l}/desk/projects/{id}/withholdings/{n}/removal";

#[must_use]
pub fn desk_projects(l: Language) -> String {
    under(l, "/desk/projects")
}

#[must_use]
pub fn desk_project_new(l: Language) -> String {
    under(l, "/desk/projects/new")
}

/// The keeper's page of a project.
#[must_use]
pub fn keep(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/projects/{id}"))
}

#[must_use]
pub fn keep_identity(l: Language, id: impl Display) -> String {
    of(l, id, "identity")
}

#[must_use]
pub fn keep_names(l: Language, id: impl Display) -> String {
    of(l, id, "names")
}

#[must_use]
pub fn keep_phase(l: Language, id: impl Display) -> String {
    of(l, id, "phase")
}

#[must_use]
pub fn keep_exit(l: Language, id: impl Display) -> String {
    of(l, id, "exit")
}

#[must_use]
pub fn keep_resumption(l: Language, id: impl Display) -> String {
    of(l, id, "resumption")
}

#[must_use]
pub fn keep_reminders(l: Language, id: impl Display) -> String {
    of(l, id, "reminders")
}

#[must_use]
pub fn keep_milestones(l: Language, id: impl Display) -> String {
    of(l, id, "milestones")
}

#[must_use]
pub fn keep_milestones_new(l: Language, id: impl Display) -> String {
    of(l, id, "milestones/new")
}

#[must_use]
pub fn keep_baselines(l: Language, id: impl Display) -> String {
    of(l, id, "baselines")
}

#[must_use]
pub fn keep_budget(l: Language, id: impl Display) -> String {
    of(l, id, "budget")
}

#[must_use]
pub fn keep_budget_new(l: Language, id: impl Display) -> String {
    of(l, id, "budget/new")
}

#[must_use]
pub fn keep_factors(l: Language, id: impl Display) -> String {
    of(l, id, "factors")
}

#[must_use]
pub fn keep_dependencies(l: Language, id: impl Display) -> String {
    of(l, id, "dependencies")
}

#[must_use]
pub fn keep_dependencies_new(l: Language, id: impl Display) -> String {
    of(l, id, "dependencies/new")
}

#[must_use]
pub fn keep_legal_texts(l: Language, id: impl Display) -> String {
    of(l, id, "legal-texts")
}

#[must_use]
pub fn keep_legal_texts_new(l: Language, id: impl Display) -> String {
    of(l, id, "legal-texts/new")
}

#[must_use]
pub fn keep_withholdings(l: Language, id: impl Display) -> String {
    of(l, id, "withholdings")
}

#[must_use]
pub fn keep_milestone(l: Language, id: impl Display, n: impl Display) -> String {
    of(l, id, &format!("milestones/{n}"))
}

#[must_use]
pub fn keep_forecasts(l: Language, id: impl Display, n: impl Display) -> String {
    of(l, id, &format!("milestones/{n}/forecasts"))
}

#[must_use]
pub fn keep_achievement(l: Language, id: impl Display, n: impl Display) -> String {
    of(l, id, &format!("milestones/{n}/achievement"))
}

#[must_use]
pub fn keep_reopening(l: Language, id: impl Display, n: impl Display) -> String {
    of(l, id, &format!("milestones/{n}/reopening"))
}

#[must_use]
pub fn keep_milestone_removal(l: Language, id: impl Display, n: impl Display) -> String {
    of(l, id, &format!("milestones/{n}/removal"))
}

#[must_use]
pub fn keep_budget_line(l: Language, id: impl Display, n: impl Display) -> String {
    of(l, id, &format!("budget/{n}"))
}

#[must_use]
pub fn keep_budget_removal(l: Language, id: impl Display, n: impl Display) -> String {
    of(l, id, &format!("budget/{n}/removal"))
}

#[must_use]
pub fn keep_dependency_removal(l: Language, id: impl Display, n: impl Display) -> String {
    of(l, id, &format!("dependencies/{n}/removal"))
}

#[must_use]
pub fn keep_legal_steps(l: Language, id: impl Display, n: impl Display) -> String {
    of(l, id, &format!("legal-texts/{n}/steps"))
}

#[must_use]
pub fn keep_withholding_removal(l: Language, id: impl Display, n: impl Display) -> String {
    of(l, id, &format!("withholdings/{n}/removal"))
}

fn of(l: Language, id: impl Display, rest: &str) -> String {
    format!("{}/{rest}", keep(l, id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_link_of_the_desk_fits_its_pattern() {
        let l = Language::Fr;
        for (pattern, link) in [
            (DESK_PROJECTS, desk_projects(l)),
            (DESK_PROJECT_NEW, desk_project_new(l)),
            (KEEP, keep(l, "x")),
            (KEEP_IDENTITY, keep_identity(l, "x")),
            (KEEP_NAMES, keep_names(l, "x")),
            (KEEP_PHASE, keep_phase(l, "x")),
            (KEEP_EXIT, keep_exit(l, "x")),
            (KEEP_RESUMPTION, keep_resumption(l, "x")),
            (KEEP_REMINDERS, keep_reminders(l, "x")),
            (KEEP_MILESTONES, keep_milestones(l, "x")),
            (KEEP_MILESTONES_NEW, keep_milestones_new(l, "x")),
            (KEEP_BASELINES, keep_baselines(l, "x")),
            (KEEP_BUDGET, keep_budget(l, "x")),
            (KEEP_BUDGET_NEW, keep_budget_new(l, "x")),
            (KEEP_FACTORS, keep_factors(l, "x")),
            (KEEP_DEPENDENCIES, keep_dependencies(l, "x")),
            (KEEP_DEPENDENCIES_NEW, keep_dependencies_new(l, "x")),
            (KEEP_LEGAL_TEXTS, keep_legal_texts(l, "x")),
            (KEEP_LEGAL_TEXTS_NEW, keep_legal_texts_new(l, "x")),
            (KEEP_WITHHOLDINGS, keep_withholdings(l, "x")),
            (KEEP_MILESTONE, keep_milestone(l, "x", 3)),
            (KEEP_FORECASTS, keep_forecasts(l, "x", 3)),
            (KEEP_ACHIEVEMENT, keep_achievement(l, "x", 3)),
            (KEEP_REOPENING, keep_reopening(l, "x", 3)),
            (KEEP_MILESTONE_REMOVAL, keep_milestone_removal(l, "x", 3)),
            (KEEP_BUDGET_LINE, keep_budget_line(l, "x", 3)),
            (KEEP_BUDGET_REMOVAL, keep_budget_removal(l, "x", 3)),
            (KEEP_DEPENDENCY_REMOVAL, keep_dependency_removal(l, "x", 3)),
            (KEEP_LEGAL_STEPS, keep_legal_steps(l, "x", 3)),
            (KEEP_WITHHOLDING_REMOVAL, keep_withholding_removal(l, "x", 3)),
        ] {
            assert_eq!(pattern.replace("{l}", "fr").replace("{id}", "x").replace("{n}", "3"), link);
        }
    }
}
