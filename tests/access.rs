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
    Administrators,
}

const ROLES: [&str; 8] = ["pmo", "committee", "entity", "lead", "moderator", "handler", "auditor", "admin"];

impl Door {
    fn opens_to(self, role: Option<&str>) -> bool {
        match (self, role) {
            (Door::Open, _) => true,
            (_, None) => false,
            (Door::Officers, Some(_)) => true,
            (Door::Keepers, Some(role)) => ["pmo", "entity", "lead"].contains(&role),
            (Door::Office, Some(role)) => role == "pmo",
            (Door::Administrators, Some(role)) => role == "admin",
        }
    }
}

/// The permission table, written a second time on purpose: a change of `routes.rs` must be meant.
const TABLE: &[(&str, &str, Door)] = &[];

/// An address of this pattern that exists in the demonstration.
fn example(pattern: &str) -> String {
    pattern
        .replace("{l}", "fr")
        .replace("{token}", "not-a-token")
        .replace("{name}", "nothing.css")
        .replace("{part}", "budget")
        .replace("{year}", "2026")
        .replace("{n}", "1")
        .replace("{id}", if pattern.contains("projects") { "PRJ-0001" } else { "1" })
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
    let rows: BTreeSet<(String, String)> =
        TABLE.iter().map(|(method, path, _)| ((*method).into(), (*path).into())).collect();
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
    for (method, pattern, door) in TABLE {
        let method: Method = method.parse().unwrap();
        let status = knock(&visitor, &method, pattern).await;
        if door.opens_to(None) == (status == 401) {
            wrong.push(format!("{method} {pattern}: a visitor gets {status}"));
        }
    }
    for role in ROLES {
        let client = world.officer(&format!("{role}@sila.test")).await;
        for (method, pattern, door) in TABLE.iter().filter(|(.., door)| !matches!(door, Door::Open)) {
            // Signing out would end the walk.
            if pattern.ends_with("/sign-out") {
                continue;
            }
            let method: Method = method.parse().unwrap();
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
