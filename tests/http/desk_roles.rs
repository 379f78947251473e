//! Who may keep what: each of the eight roles on each address of a project's keeping.

use crate::world::World;

const OFFICERS: [&str; 8] = [
    "pmo@sila.test",
    "entity@sila.test",
    "lead@sila.test",
    "committee@sila.test",
    "moderator@sila.test",
    "handler@sila.test",
    "auditor@sila.test",
    "admin@sila.test",
];

/// The pages of a project's keeping, and whether the office, the entity lead and the project lead may open them.
const PAGES: [(&str, [bool; 3]); 22] = [
    ("", [true, true, true]),
    ("/identity", [true, true, false]),
    ("/names", [true, true, false]),
    ("/phase", [true, true, false]),
    ("/exit", [true, false, false]),
    ("/resumption", [true, false, false]),
    ("/milestones/new", [true, true, true]),
    ("/milestones/4", [true, true, true]),
    ("/milestones/4/removal", [true, true, true]),
    ("/milestones/4/forecasts", [true, true, true]),
    ("/milestones/4/achievement", [true, true, true]),
    ("/milestones/4/reopening", [true, true, true]),
    ("/baselines", [true, false, false]),
    ("/budget/new", [true, true, false]),
    ("/budget/2026", [true, true, false]),
    ("/budget/2026/removal", [true, true, false]),
    ("/factors", [true, true, false]),
    ("/dependencies/new", [true, true, false]),
    ("/legal-texts/new", [true, true, true]),
    ("/legal-texts/1/steps", [true, true, true]),
    ("/withholdings", [true, false, false]),
    ("/withholdings/budget/removal", [true, false, false]),
];

/// Every address that takes a form, with the same three answers.
const POSTS: [(&str, [bool; 3]); 23] = [
    ("/identity", [true, true, false]),
    ("/names", [true, true, false]),
    ("/phase", [true, true, false]),
    ("/exit", [true, false, false]),
    ("/resumption", [true, false, false]),
    ("/reminders", [true, false, false]),
    ("/milestones", [true, true, true]),
    ("/milestones/4", [true, true, true]),
    ("/milestones/4/removal", [true, true, true]),
    ("/milestones/4/forecasts", [true, true, true]),
    ("/milestones/4/achievement", [true, true, true]),
    ("/milestones/4/reopening", [true, true, true]),
    ("/baselines", [true, false, false]),
    ("/budget", [true, true, false]),
    ("/budget/2026", [true, true, false]),
    ("/budget/2026/removal", [true, true, false]),
    ("/factors", [true, true, false]),
    ("/dependencies", [true, true, false]),
    ("/dependencies/9999/removal", [true, true, false]),
    ("/legal-texts", [true, true, true]),
    ("/legal-texts/1/steps", [true, true, true]),
    ("/withholdings", [true, false, false]),
    ("/withholdings/budget/removal", [true, false, false]),
];

fn may(email: &str, answers: [bool; 3]) -> bool {
    OFFICERS.iter().position(|known| *known == email).and_then(|place| answers.get(place)).copied().unwrap_or(false)
}

#[tokio::test]
async fn each_role_opens_the_pages_of_its_post_and_no_others() {
    let world = World::new().await;
    for email in OFFICERS {
        let officer = world.officer(email).await;
        for (page, answers) in PAGES {
            let status = officer.get(&format!("/fr/desk/projects/PRJ-0001{page}")).await.status.as_u16();
            // What is not there is told only to those who may know.
            let expected: &[u16] = if may(email, answers) { &[200, 404] } else { &[403] };
            assert!(expected.contains(&status), "{email} {page}: {status}");
        }
    }
}

#[tokio::test]
async fn each_role_changes_what_its_post_allows_and_an_empty_form_changes_nothing() {
    let world = World::new().await;
    let before = world.journal().await;
    for email in OFFICERS {
        let officer = world.officer(email).await;
        for (address, answers) in POSTS.into_iter().filter(|(address, _)| *address != "/reminders") {
            let status = officer.post(&format!("/fr/desk/projects/PRJ-0001{address}"), &[]).await.status.as_u16();
            let expected: &[u16] = if may(email, answers) { &[303, 404, 409, 422] } else { &[403] };
            assert!(expected.contains(&status), "{email} {address}: {status}");
        }
    }
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn another_entitys_project_is_closed_and_an_unknown_one_is_not_there() {
    let world = World::new().await;
    let before = world.journal().await;
    for email in ["entity@sila.test", "lead@sila.test"] {
        let officer = world.officer(email).await;
        for (page, _) in PAGES {
            officer.get(&format!("/fr/desk/projects/PRJ-0002{page}")).await.is(403);
        }
        for (address, _) in POSTS {
            officer.post(&format!("/fr/desk/projects/PRJ-0002{address}"), &[]).await.is(403);
        }
    }
    let office = world.officer("pmo@sila.test").await;
    for id in ["PRJ-9999", "PRJ-0", "12", "watiqa", "PRJ-99999999999999999999"] {
        office.get(&format!("/fr/desk/projects/{id}")).await.is(404).says("n’existe pas");
        office.post(&format!("/fr/desk/projects/{id}/names"), &[]).await.is(404);
    }
    for page in
        ["/milestones/99", "/milestones/x", "/budget/1999", "/legal-texts/9999/steps", "/dependencies/9999/removal"]
    {
        office.get(&format!("/fr/desk/projects/PRJ-0001{page}")).await.is(404);
    }
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn only_the_office_opens_projects() {
    let world = World::new().await;
    let before = world.journal().await;
    for email in OFFICERS.into_iter().filter(|email| *email != "pmo@sila.test") {
        let officer = world.officer(email).await;
        officer.get("/fr/desk/projects/new").await.is(403);
        officer.post("/fr/desk/projects", &[("name-fr", "X")]).await.is(403);
    }
    assert_eq!(world.journal().await, before);
}
