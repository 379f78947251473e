//! Every route, grouped by whom it is for: this file reads as the permission table, and is one.
//!
//! A group's door (`admission::admit`) lets in by role. Whether somebody may do this to *that* record, `domain` says.

use std::sync::Arc;

use axum::middleware::from_fn_with_state;
use axum::routing::{MethodRouter, get, post};
use domain::people::Role;
use loco_rs::app::AppContext;
use loco_rs::controller::{AppRoutes, Routes};
use views::paths;

use crate::admission::{self, Admits};
use crate::controllers::{desk, operators, static_files};
use crate::page_cache;
use crate::site::Site;

/// Whoever may keep some roadmap or other.
const KEEPERS: Admits = Admits::Roles(&[Role::ProgrammeOffice, Role::EntityLead, Role::ProjectLead]);
const OFFICE: Admits = Admits::Roles(&[Role::ProgrammeOffice]);
const ADMINISTRATORS: Admits = Admits::Roles(&[Role::Administrator]);

type Method = MethodRouter<AppContext>;

/// Every route this application has, with its door.
#[must_use]
pub fn all(site: &Arc<Site>) -> AppRoutes {
    let groups = [(Admits::Anyone, portfolio()), (Admits::Anyone, project())];
    let remembered = groups.map(|(admits, routes)| remembered(site, admits, routes));
    let groups = [
        (Admits::Anyone, sign_in()),
        (Admits::Anyone, update_by_link()),
        (Admits::Officers, account()),
        (Admits::Officers, desk()),
        (KEEPERS, keeping()),
        (OFFICE, office()),
        (KEEPERS, update()),
        (ADMINISTRATORS, administration()),
    ];
    let guarded = groups.map(|(admits, routes)| guarded(site, admits, routes));
    AppRoutes::empty().add_route(for_operators(site)).add_routes(remembered.into()).add_routes(guarded.into())
}

fn for_operators(site: &Arc<Site>) -> Routes {
    Routes::new()
        .add("/", get(admission::choose_language))
        .add("/static/{name}", get(static_files::show))
        .add("/_ping", get(operators::ping))
        .add("/_health", get(operators::ping))
        .add("/_readiness", get(operators::readiness).with_state(site.clone()))
        .add("/metrics", get(operators::metrics).with_state(site.clone()))
}

// For anyone, remembered between visits: what these show comes from the journal's record and the day alone.

fn portfolio() -> Vec<(&'static str, Method)> {
    vec![]
}

fn project() -> Vec<(&'static str, Method)> {
    vec![]
}

// For anyone, made anew each time.

fn sign_in() -> Vec<(&'static str, Method)> {
    vec![]
}

/// The link in a reminder is the permission: the controllers look it up.
fn update_by_link() -> Vec<(&'static str, Method)> {
    vec![]
}

// For officers.

fn account() -> Vec<(&'static str, Method)> {
    vec![]
}

fn desk() -> Vec<(&'static str, Method)> {
    vec![(paths::DESK, get(desk::home::show)), (paths::STYLE, get(desk::style::show))]
}

/// What whoever keeps a project may change; whether it is theirs, `domain` says.
fn keeping() -> Vec<(&'static str, Method)> {
    use desk::{
        budget, dependencies, factors, forecasts, legal_texts, life, milestones, names, project_page, projects,
    };
    vec![
        (paths::KEEP, get(project_page::show)),
        (paths::KEEP_IDENTITY, get(projects::edit).post(projects::update)),
        (paths::KEEP_NAMES, get(names::new).post(names::create)),
        (paths::KEEP_PHASE, get(life::new_phase).post(life::enter_phase)),
        (paths::KEEP_MILESTONES, post(milestones::create)),
        (paths::KEEP_MILESTONES_NEW, get(milestones::new)),
        (paths::KEEP_MILESTONE, get(milestones::edit).post(milestones::update)),
        (paths::KEEP_MILESTONE_REMOVAL, get(milestones::removal).post(milestones::remove)),
        (paths::KEEP_FORECASTS, get(forecasts::new).post(forecasts::create)),
        (paths::KEEP_ACHIEVEMENT, get(forecasts::new_achievement).post(forecasts::achieve)),
        (paths::KEEP_REOPENING, get(forecasts::new_reopening).post(forecasts::reopen)),
        (paths::KEEP_BUDGET, post(budget::create)),
        (paths::KEEP_BUDGET_NEW, get(budget::new)),
        (paths::KEEP_BUDGET_LINE, get(budget::edit).post(budget::update)),
        (paths::KEEP_BUDGET_REMOVAL, get(budget::removal).post(budget::remove)),
        (paths::KEEP_FACTORS, get(factors::edit).post(factors::update)),
        (paths::KEEP_DEPENDENCIES, post(dependencies::create)),
        (paths::KEEP_DEPENDENCIES_NEW, get(dependencies::new)),
        (paths::KEEP_DEPENDENCY_REMOVAL, get(dependencies::removal).post(dependencies::remove)),
        (paths::KEEP_LEGAL_TEXTS, post(legal_texts::create)),
        (paths::KEEP_LEGAL_TEXTS_NEW, get(legal_texts::new)),
        (paths::KEEP_LEGAL_STEPS, get(legal_texts::new_step).post(legal_texts::step)),
    ]
}

fn office() -> Vec<(&'static str, Method)> {
    use desk::{baselines, life, projects, reminders, withholdings};
    vec![
        (paths::DESK_PROJECTS, post(projects::create)),
        (paths::DESK_PROJECT_NEW, get(projects::new)),
        (paths::KEEP_BASELINES, get(baselines::new).post(baselines::create)),
        (paths::KEEP_WITHHOLDINGS, get(withholdings::new).post(withholdings::create)),
        (paths::KEEP_WITHHOLDING_REMOVAL, get(withholdings::removal).post(withholdings::remove)),
        (paths::KEEP_EXIT, get(life::new_exit).post(life::leave)),
        (paths::KEEP_RESUMPTION, get(life::new_resumption).post(life::resume)),
        (paths::KEEP_REMINDERS, post(reminders::create)),
    ]
}

fn update() -> Vec<(&'static str, Method)> {
    vec![]
}

fn administration() -> Vec<(&'static str, Method)> {
    vec![]
}

/// The door around each route of a group.
fn guarded(site: &Arc<Site>, admits: Admits, routes: Vec<(&'static str, Method)>) -> Routes {
    routes.into_iter().fold(Routes::new(), |all, (pattern, method)| {
        all.add(pattern, method.layer(from_fn_with_state((site.clone(), admits), admission::admit)))
    })
}

/// The door, and the memory of the public's pages behind it.
fn remembered(site: &Arc<Site>, admits: Admits, routes: Vec<(&'static str, Method)>) -> Routes {
    let routes = routes
        .into_iter()
        .map(|(pattern, method)| (pattern, method.layer(from_fn_with_state(site.clone(), page_cache::remember))));
    guarded(site, admits, routes.collect())
}
