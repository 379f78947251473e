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
use crate::controllers::{operators, static_files, update};
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
    vec![
        (paths::UPDATE_BY_LINK, get(update::link::show).post(update::link::create)),
        (paths::UPDATE_BY_LINK_PREVIEW, get(update::link::preview)),
        (paths::UPDATE_BY_LINK_RECEIPT, get(update::link::show_receipt)),
        // Whoever is no longer signed in must not lose what they typed: the controller sends nobody away unread.
        (paths::UPDATE, post(update::desk::create)),
    ]
}

// For officers.

fn account() -> Vec<(&'static str, Method)> {
    vec![]
}

fn desk() -> Vec<(&'static str, Method)> {
    vec![]
}

/// What whoever keeps a project may change; whether it is theirs, `domain` says.
fn keeping() -> Vec<(&'static str, Method)> {
    vec![]
}

fn office() -> Vec<(&'static str, Method)> {
    vec![]
}

fn update() -> Vec<(&'static str, Method)> {
    vec![
        (paths::UPDATE, get(update::desk::show)),
        (paths::UPDATE_PREVIEW, get(update::desk::preview)),
        (paths::UPDATE_RECEIPT, get(update::desk::show_receipt)),
        (paths::UPDATE_WORKBOOK, get(update::workbook::show).post(update::workbook::create)),
        (paths::UPDATE_TEMPLATE, get(update::workbook::template)),
        (paths::UPDATE_CONFIRMATION, post(update::workbook::confirm)),
    ]
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
