//! Every page as a picture would show it: nothing over the edge, nothing that axe-core finds against it.

use std::collections::BTreeMap;

use super::driver::{Browser, DESK, Device, PHONE};
use crate::world::World;

/// The pages a visitor can come to, without the language.
const PUBLIC: &[&str] = &[
    "",
    "/projects",
    "/projects?view=board",
    "/projects?view=timeline",
    "/indicators/features",
    "/indicators/projects",
    "/projects?q=zzzz",
    "/projects/PRJ-0005",
    "/projects/PRJ-0033",
    "/projects/PRJ-0028/roadmap",
    "/projects/PRJ-0028/history",
    "/strategy",
    "/entities",
    "/projects?as_of=CIGOV-13",
    "/projects/PRJ-0001/reports",
    "/comparison?from=CIGOV-13&to=CIGOV-14",
    "/decisions",
    "/decisions/DEC-0004",
    "/sittings",
    "/sittings/CIGOV-14",
    "/indicators",
    "/help",
    "/sign-in",
    "/no-such-page",
];

/// The pages of officers: whose, and which.
const OFFICERS: &[(&str, &str)] = &[
    ("lead", "/desk"),
    ("lead", "/desk/projects/PRJ-0001/update"),
    ("lead", "/account"),
    ("pmo", "/desk"),
    ("pmo", "/desk/projects/PRJ-0001"),
    ("pmo", "/desk/projects/new"),
    ("pmo", "/desk/strategy"),
    ("pmo", "/desk/sittings"),
    ("pmo", "/desk/sittings/CIGOV-15"),
    ("pmo", "/desk/sittings/CIGOV-15/room/1"),
    ("pmo", "/desk/sittings/CIGOV-15/room/4"),
    ("pmo", "/desk/sittings/CIGOV-15/packs"),
    ("pmo", "/desk/reports?sitting=CIGOV-15"),
    ("pmo", "/desk/alerts"),
    ("pmo", "/desk/escalations"),
    ("pmo", "/desk/escalations/ESC-0004"),
    ("pmo", "/desk/risks"),
    ("pmo", "/desk/risks/matrix"),
    ("pmo", "/desk/decisions/DEC-0004"),
    ("pmo", "/desk/rules"),
    ("pmo", "/desk/indicators/targets"),
    ("pmo", "/desk/indicators/targets/1"),
    ("admin", "/desk/people"),
];

/// What is wrong with the page in the browser, a line each.
fn faults(browser: &mut Browser, device: Device, base: &str, path: &str) -> Vec<String> {
    browser.visit(&format!("{base}{path}"));
    let over = browser.overflow();
    let over = (over > 0).then(|| format!("reaches {over} px over the edge"));
    over.into_iter().chain(browser.violations()).map(|fault| format!("{path} at {}: {fault}", device.width)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_public_page_fits_its_window_and_satisfies_axe() {
    let world = World::new().await;
    let base = world.serve().await;
    tokio::task::block_in_place(|| {
        let Some(mut browser) = Browser::start(DESK) else { return };
        let mut found = vec![];
        for (device, language) in [(DESK, "fr"), (PHONE, "ar")] {
            browser.device(device);
            for path in PUBLIC {
                found.extend(faults(&mut browser, device, &base, &format!("/{language}{path}")));
            }
        }
        // What axe finds does not depend on the width; what reaches over the edge does.
        for (device, language) in [(DESK, "ar"), (PHONE, "fr")] {
            browser.device(device);
            for path in PUBLIC {
                browser.visit(&format!("{base}/{language}{path}"));
                let over = browser.overflow();
                found.extend((over > 0).then(|| format!("/{language}{path} reaches {over} px over the edge")));
            }
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn every_desk_page_fits_its_window_and_satisfies_axe() {
    let world = World::new().await;
    let base = world.serve().await;
    let mut tokens = BTreeMap::new();
    for who in ["lead", "pmo", "admin"] {
        tokens.insert(who, world.token(&format!("{who}@sila.test")).await);
    }
    tokio::task::block_in_place(|| {
        let Some(mut browser) = Browser::start(DESK) else { return };
        let mut found = vec![];
        for (device, language) in [(DESK, "ar"), (PHONE, "fr")] {
            browser.device(device);
            for (who, path) in OFFICERS {
                browser.carry(&base, "session", &tokens[who]);
                found.extend(faults(&mut browser, device, &base, &format!("/{language}{path}")));
            }
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
    });
}
