//! The whole table: every route, asked by every kind of person. A route without a row fails, and so does a row without
//! a route.

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::Method;
use loco_rs::app::Hooks;

use crate::world::{Client, World};

/// Who may come through the door of a route. What they may do behind it, other tests say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Door {
    /// Answers anybody.
    Open,
    /// Any officer; others are sent to sign in.
    Officers,
    /// Programme office, entity leads, project leads.
    Keepers,
    Office,
    /// Programme office and entity leads.
    Desks,
    /// Programme office and auditors.
    Raters,
    Administrators,
    /// Programme office, committee, auditors; entity leads for their own sector.
    PackReaders,
    /// Programme office, committee members, entity leads, auditors.
    Sitters,
    /// Programme office, entity leads.
    Secretaries,
    /// Programme office, committee, auditor, entity and project leads.
    Readers,
    /// Programme office and administrators.
    CalendarKeepers,
    /// Programme office, committee members, entity leads.
    Supposers,
}

const ROLES: [&str; 8] = ["pmo", "committee", "entity", "lead", "moderator", "handler", "auditor", "admin"];

impl Door {
    fn opens_to(self, role: Option<&str>) -> bool {
        match (self, role) {
            (Door::Open, _) | (Door::Officers, Some(_)) => true,
            (_, None) => false,
            (Door::Keepers, Some(role)) => ["pmo", "entity", "lead"].contains(&role),
            (Door::Office, Some(role)) => role == "pmo",
            (Door::Raters, Some(role)) => ["pmo", "auditor"].contains(&role),
            (Door::Administrators, Some(role)) => role == "admin",
            (Door::Sitters | Door::PackReaders, Some(role)) => {
                ["pmo", "committee", "entity", "auditor"].contains(&role)
            }
            (Door::Desks | Door::Secretaries, Some(role)) => ["pmo", "entity"].contains(&role),
            (Door::Readers, Some(role)) => ["pmo", "committee", "auditor", "entity", "lead"].contains(&role),
            (Door::Supposers, Some(role)) => ["pmo", "committee", "entity"].contains(&role),
            (Door::CalendarKeepers, Some(role)) => ["pmo", "admin"].contains(&role),
        }
    }
}

/// The permission table, written a second time on purpose: a change of `routes.rs` must be meant.
const TABLE: &[(&str, &str, Door)] = &[
    ("GET", "/", Door::Open),
    ("GET", "/static/{name}", Door::Open),
    ("GET", "/_ping", Door::Open),
    ("GET", "/_health", Door::Open),
    ("GET", "/_readiness", Door::Open),
    ("GET", "/metrics", Door::Open),
    ("GET", "/{l}", Door::Open),
    ("GET", "/{l}/projects", Door::Open),
    ("GET", "/{l}/projects.csv", Door::Open),
    ("GET", "/{l}/projects.xlsx", Door::Open),
    ("GET", "/{l}/milestones.csv", Door::Open),
    ("GET", "/{l}/forecasts.csv", Door::Open),
    ("GET", "/{l}/projects/{id}", Door::Open),
    ("GET", "/{l}/projects/{id}/roadmap", Door::Open),
    ("GET", "/{l}/projects/{id}/history", Door::Open),
    ("GET", "/{l}/comparison", Door::Open),
    ("GET", "/{l}/comparison.csv", Door::Open),
    ("GET", "/{l}/strategy", Door::Open),
    ("GET", "/{l}/entities", Door::Open),
    ("GET", "/{l}/entities/{id}", Door::Open),
    ("GET", "/{l}/decisions", Door::Open),
    ("GET", "/{l}/decisions.csv", Door::Open),
    ("GET", "/{l}/decisions.xlsx", Door::Open),
    ("GET", "/{l}/decisions/{id}", Door::Open),
    ("GET", "/{l}/sittings", Door::Open),
    ("GET", "/{l}/indicators/method", Door::Open),
    ("GET", "/{l}/indicators/backtest", Door::Open),
    ("GET", "/feeds/decisions.atom", Door::Open),
    ("GET", "/{l}/desk/decisions", Door::Officers),
    ("GET", "/{l}/desk/decisions.csv", Door::Officers),
    ("GET", "/{l}/desk/decisions.xlsx", Door::Officers),
    ("GET", "/{l}/desk/decisions/{id}", Door::Officers),
    ("GET POST", "/{l}/desk/decisions/{id}/{part}", Door::Officers),
    ("GET", "/{l}/indicators", Door::Open),
    ("GET POST", "/{l}/desk/indicators/targets", Door::Office),
    ("GET", "/{l}/desk/indicators/targets/new", Door::Office),
    ("GET POST", "/{l}/desk/indicators/targets/{id}", Door::Office),
    ("GET POST", "/{l}/desk/indicators/targets/{id}/removal", Door::Office),
    ("GET", "/{l}/indicators/ranking", Door::Open),
    ("GET", "/{l}/indicators/ranking.csv", Door::Open),
    ("GET", "/{l}/indicators/countries", Door::Open),
    ("GET", "/{l}/indicators/countries/{id}", Door::Open),
    ("GET", "/{l}/help", Door::Open),
    ("GET", "/{l}/accessibility", Door::Open),
    ("GET", "/{l}/privacy", Door::Open),
    ("GET POST", "/{l}/sign-in", Door::Open),
    ("GET POST", "/{l}/sign-in/second-step", Door::Open),
    ("POST", "/{l}/sign-out", Door::Open),
    ("GET POST", "/{l}/reset", Door::Open),
    ("GET", "/{l}/reset/sent", Door::Open),
    ("GET POST", "/{l}/reset/{token}", Door::Open),
    ("GET POST", "/{l}/invitations/{token}", Door::Open),
    ("GET POST", "/{l}/update/{token}", Door::Open),
    ("GET", "/{l}/update/{token}/preview", Door::Open),
    ("GET", "/{l}/update/{token}/receipt", Door::Open),
    ("GET", "/{l}/account", Door::Officers),
    ("POST", "/{l}/account/language", Door::Officers),
    ("POST", "/{l}/account/password", Door::Officers),
    ("GET POST", "/{l}/account/second-step", Door::Officers),
    ("POST", "/{l}/account/second-step/removal", Door::Officers),
    ("GET", "/{l}/account/sessions", Door::Officers),
    ("POST", "/{l}/account/sessions/end", Door::Officers),
    ("POST", "/{l}/account/sessions/{id}/end", Door::Officers),
    ("GET", "/{l}/desk", Door::Officers),
    ("GET", "/{l}/desk/style", Door::Officers),
    ("GET", "/{l}/desk/projects/{id}", Door::Keepers),
    ("GET POST", "/{l}/desk/projects/{id}/identity", Door::Keepers),
    ("GET POST", "/{l}/desk/projects/{id}/names", Door::Keepers),
    ("GET POST", "/{l}/desk/projects/{id}/phase", Door::Keepers),
    ("POST", "/{l}/desk/projects/{id}/milestones", Door::Keepers),
    ("GET", "/{l}/desk/projects/{id}/milestones/new", Door::Keepers),
    ("GET POST", "/{l}/desk/projects/{id}/milestones/{n}", Door::Keepers),
    ("GET POST", "/{l}/desk/projects/{id}/milestones/{n}/removal", Door::Keepers),
    ("GET POST", "/{l}/desk/projects/{id}/milestones/{n}/forecasts", Door::Keepers),
    ("GET POST", "/{l}/desk/projects/{id}/milestones/{n}/achievement", Door::Keepers),
    ("GET POST", "/{l}/desk/projects/{id}/milestones/{n}/reopening", Door::Keepers),
    ("POST", "/{l}/desk/projects/{id}/budget", Door::Keepers),
    ("GET", "/{l}/desk/projects/{id}/budget/new", Door::Keepers),
    ("GET POST", "/{l}/desk/projects/{id}/budget/{n}", Door::Keepers),
    ("GET POST", "/{l}/desk/projects/{id}/budget/{n}/removal", Door::Keepers),
    ("GET POST", "/{l}/desk/projects/{id}/factors", Door::Keepers),
    ("POST", "/{l}/desk/projects/{id}/dependencies", Door::Keepers),
    ("GET", "/{l}/desk/projects/{id}/dependencies/new", Door::Keepers),
    ("GET POST", "/{l}/desk/projects/{id}/dependencies/{n}/removal", Door::Keepers),
    ("POST", "/{l}/desk/projects/{id}/legal-texts", Door::Keepers),
    ("GET", "/{l}/desk/projects/{id}/legal-texts/new", Door::Keepers),
    ("GET POST", "/{l}/desk/projects/{id}/legal-texts/{n}/steps", Door::Keepers),
    ("GET POST", "/{l}/desk/projects/{id}/update", Door::Keepers),
    ("GET", "/{l}/desk/projects/{id}/update/preview", Door::Keepers),
    ("GET", "/{l}/desk/projects/{id}/update/receipt", Door::Keepers),
    ("GET POST", "/{l}/desk/projects/{id}/update/spreadsheet", Door::Keepers),
    ("GET", "/{l}/desk/projects/{id}/update.xlsx", Door::Keepers),
    ("POST", "/{l}/desk/projects/{id}/update/confirmation", Door::Keepers),
    ("GET", "/calendars/{token}", Door::Open),
    ("GET POST", "/{l}/account/letters", Door::Officers),
    ("POST", "/{l}/account/calendar", Door::Officers),
    ("POST", "/{l}/account/calendar/removal", Door::Officers),
    ("GET", "/{l}/projects/{id}/reports", Door::Open),
    ("GET", "/{l}/projects/{id}/reports/{n}", Door::Open),
    ("POST", "/{l}/desk/projects/{id}/reports/nothing-new", Door::Keepers),
    ("GET POST", "/{l}/desk/projects/{id}/reports/{n}/correction", Door::Keepers),
    ("GET", "/{l}/desk/reports", Door::Desks),
    ("POST", "/{l}/desk/reports/validation", Door::Desks),
    ("POST", "/{l}/desk/projects/{id}/reports/{n}/validation", Door::Desks),
    ("POST", "/{l}/desk/projects/{id}/reports/{n}/acceptance", Door::Desks),
    ("GET POST", "/{l}/desk/projects/{id}/reports/{n}/return", Door::Desks),
    ("GET POST", "/{l}/desk/projects/{id}/ratings", Door::Raters),
    ("POST", "/{l}/desk/projects", Door::Office),
    ("GET", "/{l}/desk/projects/new", Door::Office),
    ("GET POST", "/{l}/desk/projects/{id}/baselines", Door::Office),
    ("GET POST", "/{l}/desk/projects/{id}/withholdings", Door::Office),
    ("GET POST", "/{l}/desk/projects/{id}/withholdings/{n}/removal", Door::Office),
    ("GET POST", "/{l}/desk/projects/{id}/exit", Door::Office),
    ("GET POST", "/{l}/desk/projects/{id}/resumption", Door::Office),
    ("POST", "/{l}/desk/projects/{id}/reminders", Door::Office),
    ("GET POST", "/{l}/desk/sittings/{id}/freeze", Door::Office),
    ("GET POST", "/{l}/desk/strategy", Door::Office),
    ("GET", "/{l}/desk/strategy/new", Door::Office),
    ("GET POST", "/{l}/desk/strategy/{id}", Door::Office),
    ("GET POST", "/{l}/desk/people", Door::Administrators),
    ("GET", "/{l}/desk/people/new", Door::Administrators),
    ("GET POST", "/{l}/desk/people/{id}", Door::Administrators),
    ("POST", "/{l}/desk/people/{id}/invitation", Door::Administrators),
    ("GET POST", "/{l}/desk/people/{id}/departure", Door::Administrators),
    ("POST", "/{l}/desk/people/{id}/return", Door::Administrators),
    ("POST", "/{l}/desk/people/{id}/second-step/removal", Door::Administrators),
    ("GET POST", "/{l}/desk/posts", Door::Administrators),
    ("GET", "/{l}/desk/posts/new", Door::Administrators),
    ("GET POST", "/{l}/desk/posts/{id}", Door::Administrators),
    ("POST", "/{l}/desk/posts/{id}/appointment", Door::Administrators),
    ("POST", "/{l}/desk/posts/{id}/vacancy", Door::Administrators),
    ("GET POST", "/{l}/desk/entities", Door::Administrators),
    ("GET", "/{l}/desk/entities/new", Door::Administrators),
    ("GET POST", "/{l}/desk/entities/{id}", Door::Administrators),
    ("GET", "/{l}/desk/sittings/{code}/packs", Door::PackReaders),
    ("POST", "/{l}/desk/sittings/{code}/packs", Door::Office),
    ("GET", "/{l}/desk/sittings/{code}/pack", Door::PackReaders),
    ("GET", "/{l}/desk/documents/{id}", Door::PackReaders),
    ("GET", "/{l}/sittings/{id}", Door::Open),
    ("GET", "/{l}/desk/sittings", Door::Sitters),
    ("GET", "/{l}/desk/sittings/{id}", Door::Sitters),
    ("GET POST", "/{l}/desk/sittings/{id}/items/{n}", Door::Sitters),
    ("POST", "/{l}/desk/sittings/{id}/items/{n}/remarks", Door::Sitters),
    ("GET POST", "/{l}/desk/sittings/{id}/attendance", Door::Sitters),
    ("POST", "/{l}/desk/sittings/{id}/wording/{n}", Door::Sitters),
    ("GET POST", "/{l}/desk/sittings/{id}/validation", Door::Sitters),
    ("GET", "/{l}/desk/sittings/{id}/room", Door::Sitters),
    ("GET", "/{l}/desk/sittings/{id}/room/{n}", Door::Sitters),
    ("POST", "/{l}/desk/sittings", Door::Secretaries),
    ("GET", "/{l}/desk/sittings/new", Door::Secretaries),
    ("GET POST", "/{l}/desk/sittings/{id}/date", Door::Secretaries),
    ("GET POST", "/{l}/desk/sittings/{id}/cancellation", Door::Secretaries),
    ("POST", "/{l}/desk/sittings/{id}/proposal", Door::Secretaries),
    ("POST", "/{l}/desk/sittings/{id}/items", Door::Secretaries),
    ("GET", "/{l}/desk/sittings/{id}/items/new", Door::Secretaries),
    ("POST", "/{l}/desk/sittings/{id}/items/{n}/place", Door::Secretaries),
    ("GET POST", "/{l}/desk/sittings/{id}/items/{n}/removal", Door::Secretaries),
    ("POST", "/{l}/desk/sittings/{id}/items/{n}/objection", Door::Secretaries),
    ("POST", "/{l}/desk/sittings/{id}/items/{n}/decision", Door::Secretaries),
    ("POST", "/{l}/desk/sittings/{id}/items/{n}/follow-up", Door::Secretaries),
    ("POST", "/{l}/desk/sittings/{id}/items/{n}/note", Door::Secretaries),
    ("POST", "/{l}/desk/sittings/{id}/consent", Door::Secretaries),
    ("POST", "/{l}/desk/sittings/{id}/opening", Door::Secretaries),
    ("POST", "/{l}/desk/sittings/{id}/closing", Door::Secretaries),
    ("GET", "/{l}/desk/alerts", Door::Readers),
    ("GET", "/{l}/desk/alerts/{id}", Door::Readers),
    ("POST", "/{l}/desk/alerts/{id}/acknowledgement", Door::Readers),
    ("GET POST", "/{l}/desk/alerts/{id}/snooze", Door::Readers),
    ("GET POST", "/{l}/desk/alerts/{id}/lowering", Door::Readers),
    ("GET POST", "/{l}/desk/alerts/{id}/settlement", Door::Readers),
    ("GET", "/{l}/desk/escalations", Door::Readers),
    ("GET", "/{l}/desk/escalations/{id}", Door::Readers),
    ("GET", "/{l}/desk/escalations/{id}/sheet", Door::Readers),
    ("GET POST", "/{l}/desk/escalations/{id}/report", Door::Readers),
    ("POST", "/{l}/desk/escalations/{id}/acknowledgement", Door::Readers),
    ("GET POST", "/{l}/desk/escalations/{id}/hand-over", Door::Readers),
    ("GET POST", "/{l}/desk/escalations/{id}/return", Door::Readers),
    ("GET POST", "/{l}/desk/escalations/{id}/withdrawal", Door::Readers),
    ("GET POST", "/{l}/desk/escalations/{id}/execution", Door::Readers),
    ("GET POST", "/{l}/desk/escalations/{id}/closure", Door::Readers),
    ("GET POST", "/{l}/desk/escalations/{id}/reopening", Door::Readers),
    ("GET", "/{l}/desk/threads/{id}", Door::Readers),
    ("POST", "/{l}/desk/projects/{id}/alerts", Door::Keepers),
    ("GET", "/{l}/desk/projects/{id}/alerts/new", Door::Keepers),
    ("POST", "/{l}/desk/projects/{id}/escalations", Door::Keepers),
    ("GET", "/{l}/desk/projects/{id}/escalations/new", Door::Keepers),
    ("GET POST", "/{l}/desk/rules", Door::Office),
    ("GET POST", "/{l}/desk/holidays", Door::CalendarKeepers),
    ("GET", "/{l}/desk/holidays/new", Door::CalendarKeepers),
    ("GET POST", "/{l}/desk/holidays/{day}", Door::CalendarKeepers),
    ("GET POST", "/{l}/desk/holidays/{day}/removal", Door::CalendarKeepers),
    ("GET", "/{l}/projects/{id}/risks", Door::Open),
    ("GET", "/{l}/desk/risks", Door::Readers),
    ("GET", "/{l}/desk/risks.csv", Door::Readers),
    ("GET", "/{l}/desk/risks.xlsx", Door::Readers),
    ("GET", "/{l}/desk/risks/matrix", Door::Readers),
    ("GET", "/{l}/desk/risks/{id}", Door::Readers),
    ("GET", "/{l}/desk/issues", Door::Readers),
    ("GET", "/{l}/desk/issues/{id}", Door::Readers),
    ("POST", "/{l}/desk/risks", Door::Keepers),
    ("GET", "/{l}/desk/risks/new", Door::Keepers),
    ("GET POST", "/{l}/desk/risks/{id}/description", Door::Keepers),
    ("GET POST", "/{l}/desk/risks/{id}/ratings", Door::Keepers),
    ("GET POST", "/{l}/desk/risks/{id}/reviews", Door::Keepers),
    ("GET POST", "/{l}/desk/risks/{id}/responses", Door::Keepers),
    ("GET POST", "/{l}/desk/risks/{id}/occurrence", Door::Keepers),
    ("GET POST", "/{l}/desk/risks/{id}/closure", Door::Keepers),
    ("GET POST", "/{l}/desk/risks/{id}/reopening", Door::Keepers),
    ("POST", "/{l}/desk/issues", Door::Keepers),
    ("GET", "/{l}/desk/issues/new", Door::Keepers),
    ("GET POST", "/{l}/desk/issues/{id}/responses", Door::Keepers),
    ("GET POST", "/{l}/desk/issues/{id}/resolution", Door::Keepers),
    ("GET POST", "/{l}/desk/responses/{n}", Door::Keepers),
    ("GET POST", "/{l}/desk/responses/{n}/execution", Door::Keepers),
    ("GET", "/{l}/indicators/scenarios", Door::Readers),
    ("POST", "/{l}/indicators/scenarios", Door::Supposers),
    ("GET", "/{l}/indicators/scenarios/{id}", Door::Readers),
    ("GET", "/{l}/indicators/scenarios/comparison", Door::Readers),
    ("GET", "/{l}/indicators/scenarios/goal", Door::Readers),
    ("GET", "/{l}/indicators/scenarios/new", Door::Supposers),
    ("GET POST", "/{l}/indicators/scenarios/{id}/edit", Door::Supposers),
    ("GET POST", "/{l}/indicators/scenarios/{id}/agenda", Door::Supposers),
    ("GET POST", "/{l}/indicators/scenarios/{id}/removal", Door::Supposers),
    ("GET", "/{l}/desk/indicators/inputs", Door::Readers),
    ("POST", "/{l}/desk/indicators/inputs", Door::Office),
    ("GET", "/{l}/indicators/features", Door::Open),
    ("GET", "/{l}/indicators/features.csv", Door::Open),
    ("GET", "/{l}/indicators/projects", Door::Open),
    ("GET POST", "/{l}/desk/indicators/features/{module}/{feature}", Door::Office),
    ("GET POST", "/{l}/desk/projects/{id}/contributions", Door::Keepers),
    ("GET", "/{l}/desk/projects/{id}/contributions/new", Door::Keepers),
    ("GET POST", "/{l}/desk/projects/{id}/contributions/{n}", Door::Keepers),
    ("GET POST", "/{l}/desk/projects/{id}/contributions/{n}/removal", Door::Keepers),
];

/// The table, a row for each method.
fn rows() -> impl Iterator<Item = (Method, &'static str, Door)> {
    TABLE
        .iter()
        .flat_map(|(methods, path, door)| methods.split(' ').map(|method| (method.parse().unwrap(), *path, *door)))
}

/// An address of this pattern that exists in the demonstration.
fn example(pattern: &str) -> String {
    pattern
        .replace("{l}", "fr")
        .replace("{token}", "not-a-token")
        .replace("{name}", "nothing.css")
        .replace("{part}", "budget")
        .replace("{year}", "2026")
        .replace("{module}", "technology")
        .replace("{feature}", "074")
        .replace("{n}", "1")
        .replace("{code}", "CIGOV-15")
        .replace("{day}", "2026-01-01")
        .replace("{id}", if pattern.contains("projects") { "PRJ-0001" } else { "1" })
        .replace("{id}", example_id(pattern))
}

fn example_id(pattern: &str) -> &'static str {
    match pattern {
        _ if pattern.contains("projects") => "PRJ-0001",
        _ if pattern.contains("sittings") => "SPGOV-MI-4",
        _ => "1",
    }
}

async fn knock(client: &Client, method: &Method, pattern: &str) -> u16 {
    let form = Some("application/x-www-form-urlencoded".to_owned());
    let page = client.send(method.clone(), &example(pattern), form, Body::empty()).await;
    let to_sign_in = page.status.is_redirection() && page.location().contains("/sign-in");
    if to_sign_in { 401 } else { page.status.as_u16() }
}

#[tokio::test]
async fn every_route_has_its_row_and_every_row_its_route() {
    let world = World::new().await;
    let routes = routes(&world);
    let rows: BTreeSet<(String, String)> = rows().map(|(method, path, _)| (method.to_string(), path.into())).collect();
    let missing: Vec<_> = routes.difference(&rows).collect();
    let stale: Vec<_> = rows.difference(&routes).collect();
    assert!(missing.is_empty() && stale.is_empty(), "without a row: {missing:#?}\nwithout a route: {stale:#?}");
}

fn routes(world: &World) -> BTreeSet<(String, String)> {
    sila::Sila::routes(&world.context)
        .collect()
        .into_iter()
        .flat_map(|route| route.actions.clone().into_iter().map(move |method| (method.to_string(), route.uri.clone())))
        .collect()
}

#[tokio::test]
async fn every_door_opens_to_those_it_is_for_and_to_nobody_else() {
    let world = World::new().await;
    let visitor = world.visitor();
    let mut wrong = vec![];
    for (method, pattern, door) in rows() {
        let status = knock(&visitor, &method, pattern).await;
        // What is open answers somehow, if only with the way to the sign-in it belongs to.
        let right = if door.opens_to(None) { status < 500 } else { status == 401 };
        if !right {
            wrong.push(format!("{method} {pattern}: a visitor gets {status}"));
        }
    }
    for role in ROLES {
        let client = world.officer(&format!("{role}@sila.test")).await;
        for (method, pattern, door) in rows().filter(|(.., door)| *door != Door::Open) {
            let status = knock(&client, &method, pattern).await;
            let shut = matches!(status, 401 | 403);
            if !door.opens_to(Some(role)) && !shut {
                wrong.push(format!("{method} {pattern}: {role} gets {status}"));
            }
            if door.opens_to(Some(role)) && (status == 401 || status >= 500) {
                wrong.push(format!("{method} {pattern}: {role} gets {status}"));
            }
        }
    }
    world.letters().await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
