//! Every route, grouped by whom it is for: this file reads as the permission table, and is one.
//!
//! A group's door (`admission::admit`) lets in by role. Whether somebody may do this to *that* record, `domain` says.

mod index;
mod steering;

use std::sync::Arc;

use axum::middleware::from_fn_with_state;
use axum::routing::{MethodRouter, get, post};
use domain::people::Role;
use loco_rs::app::AppContext;
use loco_rs::controller::{AppRoutes, Routes};
use views::paths;

use crate::admission::{self, Admits};
use crate::as_of;
use crate::controllers;
use crate::controllers::{account, administration, desk, operators, projects, public, reports, static_files, update};
use crate::page_cache;
use crate::site::Site;

/// Whoever may keep some roadmap or other.
const KEEPERS: Admits = Admits::Roles(&[Role::ProgrammeOffice, Role::EntityLead, Role::ProjectLead]);
/// Whoever answers to a report.
const DESKS: Admits = Admits::Roles(&[Role::ProgrammeOffice, Role::EntityLead]);
const RATERS: Admits = Admits::Roles(&[Role::ProgrammeOffice, Role::Auditor]);
const OFFICE: Admits = Admits::Roles(&[Role::ProgrammeOffice]);
/// Whoever may read the pack of some sitting or other.
const PACK_READERS: Admits =
    Admits::Roles(&[Role::ProgrammeOffice, Role::CommitteeMember, Role::Auditor, Role::EntityLead]);
/// Whoever follows sittings; which ones, `domain` says.
const SITTERS: Admits = Admits::Roles(&[Role::ProgrammeOffice, Role::CommitteeMember, Role::EntityLead, Role::Auditor]);
/// Whoever puts a sitting together: the office, a sector for its own committee.
const SECRETARIES: Admits = Admits::Roles(&[Role::ProgrammeOffice, Role::EntityLead]);
const ADMINISTRATORS: Admits = Admits::Roles(&[Role::Administrator]);

/// Whoever reads what is internal to some project or other; which, `domain` says.
const READERS: Admits =
    Admits::Roles(&[Role::ProgrammeOffice, Role::CommitteeMember, Role::Auditor, Role::EntityLead, Role::ProjectLead]);
/// Whoever may make scenarios of the index.
const SUPPOSERS: Admits = Admits::Roles(&[Role::ProgrammeOffice, Role::CommitteeMember, Role::EntityLead]);
const CALENDAR_KEEPERS: Admits = Admits::Roles(&[Role::ProgrammeOffice, Role::Administrator]);

type Method = MethodRouter<AppContext>;
type Group = Vec<(&'static str, Method)>;

/// Every route this application has, with its door.
#[must_use]
pub fn all(site: &Arc<Site>) -> AppRoutes {
    let groups = [
        (Admits::Anyone, looking_back(site, portfolio())),
        (Admits::Anyone, looking_back(site, project())),
        (Admits::Anyone, steering::comparison()),
        (Admits::Anyone, past_reports()),
        (Admits::Anyone, decisions()),
        (Admits::Anyone, steering::minutes()),
        (Admits::Anyone, index::history()),
        (Admits::Anyone, index::method()),
        (Admits::Anyone, index::programme()),
        (Admits::Anyone, index::coverage()),
    ];
    let remembered = groups.map(|(admits, routes)| remembered(site, admits, routes));
    let groups = [
        (Admits::Anyone, sign_in()),
        (Admits::Anyone, update_by_link()),
        (Admits::Officers, account()),
        (Admits::Officers, desk()),
        (KEEPERS, keeping()),
        (OFFICE, office()),
        (OFFICE, strategy_tree()),
        (OFFICE, steering::freezing()),
        (KEEPERS, update()),
        (Admits::Officers, letters()),
        (KEEPERS, own_reports()),
        (DESKS, report_steps()),
        (RATERS, ratings()),
        (ADMINISTRATORS, administration()),
        (Admits::Anyone, steering::risks_of_project()),
        (READERS, steering::risk_registers()),
        (KEEPERS, steering::risk_keeping()),
        (Admits::Officers, desk_decisions()),
        (PACK_READERS, steering::packs()),
        (SITTERS, steering::sittings()),
        (SECRETARIES, steering::keeping_sittings()),
        (READERS, steering::steering_alerts()),
        (KEEPERS, steering::steering_requests()),
        (OFFICE, steering::steering_rules()),
        (CALENDAR_KEEPERS, steering::steering_holidays()),
        (READERS, index::scenarios()),
        (SUPPOSERS, index::keeping_scenarios()),
        (OFFICE, index::keeping_index()),
        (KEEPERS, index::contributions()),
    ];
    let guarded = groups.map(|(admits, routes)| guarded(site, admits, routes));
    AppRoutes::empty()
        .add_route(for_operators(site))
        .add_route(calendars(site))
        .add_routes(remembered.into())
        .add_routes(guarded.into())
}

fn for_operators(site: &Arc<Site>) -> Routes {
    Routes::new()
        .add("/", get(admission::choose_language))
        .add("/static/{name}", get(static_files::show))
        .add("/_ping", get(operators::ping))
        .add("/_health", get(operators::ping))
        .add("/_readiness", get(operators::readiness).with_state(site.clone()))
        .add(paths::DECISIONS_FEED, get(controllers::decisions::feed::show).with_state(site.clone()))
        .add("/metrics", get(operators::metrics).with_state(site.clone()))
}

// For anyone, remembered between visits: what these show comes from the journal's record and the day alone.

fn portfolio() -> Group {
    vec![
        (paths::HOME, get(public::home::show)),
        (paths::PROJECTS, get(public::projects::list)),
        (paths::PROJECTS_CSV, get(public::project_files::projects_csv)),
        (paths::PROJECTS_XLSX, get(public::project_files::projects_xlsx)),
        (paths::MILESTONES_CSV, get(public::project_files::milestones_csv)),
        (paths::FORECASTS_CSV, get(public::project_files::forecasts_csv)),
        (paths::STRATEGY, get(public::strategy::show)),
        (paths::ENTITIES, get(public::entities::list)),
        (paths::ENTITY, get(public::entities::show)),
        (paths::HELP, get(public::prose::help)),
        (paths::ACCESSIBILITY, get(public::prose::accessibility)),
        (paths::PRIVACY, get(public::prose::privacy)),
    ]
}

fn project() -> Group {
    vec![
        (paths::PROJECT, get(projects::sheets::show)),
        (paths::PROJECT_ROADMAP, get(projects::roadmaps::show)),
        (paths::PROJECT_HISTORY, get(projects::histories::list)),
    ]
}

/// What the committees decided, as the public reads it.
fn decisions() -> Group {
    use controllers::decisions::{files, public};
    vec![
        (paths::DECISIONS, get(public::list)),
        (paths::DECISIONS_CSV, get(files::public_csv)),
        (paths::DECISIONS_XLSX, get(files::public_xlsx)),
        (paths::DECISION, get(public::show)),
    ]
}

// For anyone, made anew each time.

fn sign_in() -> Group {
    use account::{choosing, reset, second_step, sign_in};
    vec![
        (paths::SIGN_IN, get(sign_in::show).post(sign_in::create)),
        (paths::SECOND_STEP, get(second_step::show).post(second_step::create)),
        (paths::SIGN_OUT, post(sign_in::delete)),
        (paths::RESET, get(reset::show).post(reset::create)),
        (paths::RESET_SENT, get(reset::sent)),
        (paths::RESET_WITH, get(choosing::show_reset).post(choosing::take_reset)),
        (paths::INVITATION, get(choosing::show_invitation).post(choosing::take_invitation)),
    ]
}

/// The link in a reminder is the permission: the controllers look it up.
fn update_by_link() -> Group {
    vec![
        (paths::UPDATE_BY_LINK, get(update::link::show).post(update::link::create)),
        (paths::UPDATE_BY_LINK_PREVIEW, get(update::link::preview)),
        (paths::UPDATE_BY_LINK_RECEIPT, get(update::link::show_receipt)),
        // Whoever is no longer signed in must not lose what they typed: the controller sends nobody away unread.
        (paths::UPDATE, post(update::desk::create)),
    ]
}

// For officers.

fn account() -> Group {
    use account::{overview, sessions, style, totp};
    vec![
        (paths::ACCOUNT, get(overview::show)),
        (paths::ACCOUNT_LANGUAGE, post(overview::language)),
        (paths::ACCOUNT_PASSWORD, post(overview::password)),
        (paths::SESSIONS, get(sessions::list)),
        (paths::OTHER_SESSIONS_END, post(sessions::end_others)),
        (paths::SESSION_END, post(sessions::end)),
        (paths::TOTP, get(totp::show).post(totp::create)),
        (paths::TOTP_REMOVAL, post(totp::remove)),
        (paths::STYLE, get(style::show)),
    ]
}

fn desk() -> Group {
    vec![(paths::DESK, get(desk::home::show))]
}

/// The register; which decisions somebody sees and what they may do with each, `domain` says.
fn desk_decisions() -> Group {
    use controllers::decisions::{files, register, steps};
    vec![
        (paths::DESK_DECISIONS, get(register::list)),
        (paths::DESK_DECISIONS_CSV, get(files::desk_csv)),
        (paths::DESK_DECISIONS_XLSX, get(files::desk_xlsx)),
        (paths::DESK_DECISION, get(register::show)),
        (paths::DESK_DECISION_ACT, get(steps::new).post(steps::create)),
    ]
}

/// What whoever keeps a project may change; whether it is theirs, `domain` says.
fn keeping() -> Group {
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

fn office() -> Group {
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

fn update() -> Group {
    vec![
        (paths::UPDATE, get(update::desk::show)),
        (paths::UPDATE_PREVIEW, get(update::desk::preview)),
        (paths::UPDATE_RECEIPT, get(update::desk::show_receipt)),
        (paths::UPDATE_WORKBOOK, get(update::workbook::show).post(update::workbook::create)),
        (paths::UPDATE_TEMPLATE, get(update::workbook::template)),
        (paths::UPDATE_CONFIRMATION, post(update::workbook::confirm)),
    ]
}

// Reports and ratings.

fn past_reports() -> Group {
    vec![(paths::PROJECT_REPORTS, get(reports::past::list)), (paths::PROJECT_REPORT, get(reports::past::show))]
}

fn own_reports() -> Group {
    use reports::{correction, nothing_new};
    vec![
        (paths::KEEP_NOTHING_NEW, post(nothing_new::create)),
        (paths::KEEP_REPORT_CORRECTION, get(correction::new).post(correction::create)),
    ]
}

fn report_steps() -> Group {
    use reports::{desk, steps};
    vec![
        (paths::DESK_REPORTS, get(desk::list)),
        (paths::DESK_REPORTS_VALIDATION, post(steps::validate_unchanged)),
        (paths::KEEP_REPORT_VALIDATION, post(steps::validate)),
        (paths::KEEP_REPORT_ACCEPTANCE, post(steps::accept)),
        (paths::KEEP_REPORT_RETURN, get(steps::new_return).post(steps::send_back)),
    ]
}

fn letters() -> Group {
    use account::letters;
    vec![
        (paths::ACCOUNT_LETTERS, get(letters::show).post(letters::save)),
        (paths::ACCOUNT_CALENDAR, post(letters::make_link)),
        (paths::ACCOUNT_CALENDAR_REMOVAL, post(letters::remove_link)),
    ]
}

/// For programs: the token in the address is the permission.
fn calendars(site: &Arc<Site>) -> Routes {
    Routes::new().add(paths::CALENDAR, get(reports::calendars::show).with_state(site.clone()))
}

fn ratings() -> Group {
    vec![(paths::KEEP_RATINGS, get(reports::ratings::new).post(reports::ratings::create))]
}

fn administration() -> Group {
    use administration::{entities, people, person_steps, posts, tenure};
    vec![
        (paths::PEOPLE, get(people::list).post(people::create)),
        (paths::PERSON_NEW, get(people::new)),
        (paths::PERSON, get(people::show).post(people::update)),
        (paths::PERSON_INVITATION, post(person_steps::invite_again)),
        (paths::PERSON_DEPARTURE, get(person_steps::ask_departure).post(person_steps::depart)),
        (paths::PERSON_RETURN, post(person_steps::come_back)),
        (paths::PERSON_TOTP_REMOVAL, post(person_steps::remove_second_step)),
        (paths::POSTS, get(posts::list).post(posts::create)),
        (paths::POST_NEW, get(posts::new)),
        (paths::POST, get(posts::show).post(posts::update)),
        (paths::POST_APPOINTMENT, post(tenure::appoint)),
        (paths::POST_VACANCY, post(tenure::vacate)),
        (paths::DESK_ENTITIES, get(entities::list).post(entities::create)),
        (paths::DESK_ENTITY_NEW, get(entities::new)),
        (paths::DESK_ENTITY, get(entities::show).post(entities::update)),
    ]
}

/// The programme office keeps the strategy tree; administrators keep only people and bodies.
fn strategy_tree() -> Group {
    use administration::strategy;
    vec![
        (paths::DESK_STRATEGY, get(strategy::list).post(strategy::create)),
        (paths::DESK_STRATEGY_NEW, get(strategy::new)),
        (paths::DESK_STRATEGY_NODE, get(strategy::show).post(strategy::update)),
    ]
}

/// Pages that can be asked as of a sitting.
fn looking_back(site: &Arc<Site>, routes: Group) -> Group {
    let around =
        |(pattern, method): (_, Method)| (pattern, method.layer(from_fn_with_state(site.clone(), as_of::look_back)));
    routes.into_iter().map(around).collect()
}

/// The door around each route of a group.
fn guarded(site: &Arc<Site>, admits: Admits, routes: Group) -> Routes {
    routes.into_iter().fold(Routes::new(), |all, (pattern, method)| {
        all.add(pattern, method.layer(from_fn_with_state((site.clone(), admits), admission::admit)))
    })
}

/// The door, and the memory of the public's pages behind it.
fn remembered(site: &Arc<Site>, admits: Admits, routes: Group) -> Routes {
    let routes = routes
        .into_iter()
        .map(|(pattern, method)| (pattern, method.layer(from_fn_with_state(site.clone(), page_cache::remember))));
    guarded(site, admits, routes.collect())
}
