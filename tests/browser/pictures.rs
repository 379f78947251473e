//! Pictures of the pages that decide whether it is good, for people to look at: `SILA_PICTURES=folder cargo test --test
//! product pictures`. Without the variable nothing is drawn. `SILA_PICTURES_OF=risk` draws only the pages so called.

use std::path::Path;

use super::driver::{Browser, DESK, Device, PHONE};
use crate::world::World;

const PUBLIC: &[(&str, &str)] = &[
    ("home", ""),
    ("list", "/projects"),
    ("board", "/projects?view=board"),
    ("timeline", "/projects?view=timeline"),
    ("project", "/projects/PRJ-0005"),
    ("withheld", "/projects/PRJ-0033"),
    ("roadmap", "/projects/PRJ-0028/roadmap"),
    ("history", "/projects/PRJ-0028/history"),
    ("reports", "/projects/PRJ-0005/reports"),
    ("report", "/projects/PRJ-0001/reports/3"),
    ("strategy", "/strategy"),
    ("entities", "/entities"),
    ("as-of-list", "/projects?as_of=CIGOV-13"),
    ("as-of-project", "/projects/PRJ-0028?as_of=CIGOV-13"),
    ("comparison", "/comparison?from=CIGOV-13&to=CIGOV-14"),
    ("decisions", "/decisions"),
    ("decision", "/decisions/DEC-0004"),
    ("sittings-held", "/sittings"),
    ("backtest", "/indicators/backtest"),
    ("method", "/indicators/method"),
    ("method-2003", "/indicators/method?index=egdi-2003"),
    ("index-programme", "/indicators"),
    ("index-ranking", "/indicators/ranking?group=arab"),
    ("index-country", "/indicators/countries/MAR"),
    ("index-comparison", "/indicators/countries"),
    ("index-features", "/indicators/features?module=services_provision"),
    ("index-projects", "/indicators/projects"),
];

const OFFICERS: &[(&str, &str, &str)] = &[
    ("packs", "pmo@sila.test", "/desk/sittings/CIGOV-15/packs"),
    ("pack-sheet", "pmo@sila.test", "/desk/sittings/CIGOV-15/pack"),
    ("sittings", "pmo@sila.test", "/desk/sittings"),
    ("sitting", "pmo@sila.test", "/desk/sittings/CIGOV-15"),
    ("room-attendance", "pmo@sila.test", "/desk/sittings/CIGOV-15/room/0"),
    ("room-portfolio", "pmo@sila.test", "/desk/sittings/CIGOV-15/room/2"),
    ("room-item", "pmo@sila.test", "/desk/sittings/CIGOV-15/room/3"),
    ("minutes", "pmo@sila.test", "/sittings/CIGOV-14"),
    ("desk-lead", "lead@sila.test", "/desk"),
    ("desk-office", "pmo@sila.test", "/desk"),
    ("keep", "pmo@sila.test", "/desk/projects/PRJ-0001"),
    ("new", "pmo@sila.test", "/desk/projects/new"),
    ("update", "lead@sila.test", "/desk/projects/PRJ-0001/update"),
    ("workbook", "lead@sila.test", "/desk/projects/PRJ-0001/update/spreadsheet"),
    ("account", "lead@sila.test", "/account"),
    ("desk-reports", "pmo@sila.test", "/desk/reports?sitting=CIGOV-15"),
    ("rating", "pmo@sila.test", "/desk/projects/PRJ-0005/ratings"),
    ("letters", "lead@sila.test", "/account/letters"),
    ("people", "admin@sila.test", "/desk/people"),
    ("posts", "admin@sila.test", "/desk/posts"),
    ("freeze", "pmo@sila.test", "/desk/sittings/CIGOV-16/freeze"),
    ("alerts", "pmo@sila.test", "/desk/alerts"),
    ("alert", "pmo@sila.test", "/desk/alerts/ALR-0005"),
    ("escalations", "pmo@sila.test", "/desk/escalations"),
    ("escalation", "pmo@sila.test", "/desk/escalations/ESC-0005"),
    ("thread", "pmo@sila.test", "/desk/threads/1"),
    ("rules", "pmo@sila.test", "/desk/rules"),
    ("holidays", "pmo@sila.test", "/desk/holidays"),
    ("strategy-desk", "pmo@sila.test", "/desk/strategy"),
    ("desk-decisions", "pmo@sila.test", "/desk/decisions"),
    ("desk-decision", "pmo@sila.test", "/desk/decisions/DEC-0004"),
    ("desk-execution", "pmo@sila.test", "/desk/decisions/DEC-0004/execution"),
    ("risks", "pmo@sila.test", "/desk/risks"),
    ("risk-matrix", "pmo@sila.test", "/desk/risks/matrix"),
    ("risk", "pmo@sila.test", "/desk/risks/RSK-0002"),
    ("risk-new", "lead@sila.test", "/desk/risks/new?project=PRJ-0001"),
    ("risk-project", "lead@sila.test", "/projects/PRJ-0001/risks"),
    ("scenarios", "pmo@sila.test", "/indicators/scenarios"),
    (
        "scenario-new",
        "pmo@sila.test",
        "/indicators/scenarios/new?points-services_provision=10&points-e_participation=12&component-tii_iu=95&name=Top%2050",
    ),
    ("scenario-one", "pmo@sila.test", "/indicators/scenarios/1"),
    ("scenario-compare", "pmo@sila.test", "/indicators/scenarios/comparison?with=1,2,3"),
    ("scenario-goal", "pmo@sila.test", "/indicators/scenarios/goal?place=50&series=osi"),
    ("scenario-inputs", "pmo@sila.test", "/desk/indicators/inputs"),
    ("index-claim", "pmo@sila.test", "/desk/indicators/features/services_provision/050?sector=health"),
    ("index-contributions", "lead@sila.test", "/desk/projects/PRJ-0001/contributions"),
    ("index-contribution-chooser", "lead@sila.test", "/desk/projects/PRJ-0001/contributions/new"),
    ("index-contribution-new", "lead@sila.test", "/desk/projects/PRJ-0001/contributions/new?of=services_provision"),
    ("issue", "pmo@sila.test", "/desk/issues/ISS-0001"),
    ("index-targets", "pmo@sila.test", "/desk/indicators/targets"),
    ("index-target-new", "pmo@sila.test", "/desk/indicators/targets/new"),
];

#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::disallowed_methods, reason = "a tool for people, switched on by hand")]
async fn pictures() {
    let Ok(folder) = std::env::var("SILA_PICTURES") else { return };
    let folder = Path::new(&folder);
    let only = std::env::var("SILA_PICTURES_OF").unwrap_or_default();
    std::fs::create_dir_all(folder).unwrap();
    let world = World::new().await;
    sila::workers::jobs::round(&world.site).await.unwrap();
    world.letters().await;
    let base = world.serve().await;
    let mut tokens = vec![];
    for email in ["lead@sila.test", "pmo@sila.test", "admin@sila.test"] {
        tokens.push((email, world.token(email).await));
    }
    tokio::task::block_in_place(|| {
        let Some(mut browser) = Browser::start(DESK) else { return };
        let draw = |browser: &mut Browser, device: Device, name: &str, path: &str| {
            for language in ["fr", "ar"].into_iter().filter(|_| name.contains(&only)) {
                browser.visit(&format!("{base}/{language}{path}"));
                browser.picture(&folder.join(format!("{name}-{language}-{}.png", device.width)));
            }
        };
        for device in [DESK, PHONE] {
            browser.device(device);
            browser.carry(&base, "session", "nobody");
            for (name, path) in PUBLIC.iter().chain(&[("sign-in", "/sign-in")]) {
                draw(&mut browser, device, name, path);
            }
            for (name, email, path) in OFFICERS {
                let (_, token) = tokens.iter().find(|(of, _)| of == email).unwrap();
                browser.carry(&base, "session", token);
                draw(&mut browser, device, name, path);
            }
        }
    });
}
