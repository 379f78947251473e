//! Pictures of the pages that decide whether it is good, for people to look at: `SILA_PICTURES=folder cargo test --test
//! product pictures`. Without the variable nothing is drawn.

use std::path::Path;

use super::driver::{Browser, DESK, Device, PHONE};
use crate::world::World;

const PUBLIC: [(&str, &str); 10] = [
    ("home", ""),
    ("list", "/projects"),
    ("board", "/projects?view=board"),
    ("timeline", "/projects?view=timeline"),
    ("project", "/projects/PRJ-0005"),
    ("withheld", "/projects/PRJ-0033"),
    ("roadmap", "/projects/PRJ-0028/roadmap"),
    ("history", "/projects/PRJ-0028/history"),
    ("strategy", "/strategy"),
    ("entities", "/entities"),
];

const OFFICERS: [(&str, &str, &str); 16] = [
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
    ("people", "admin@sila.test", "/desk/people"),
    ("posts", "admin@sila.test", "/desk/posts"),
    ("strategy-desk", "pmo@sila.test", "/desk/strategy"),
];

#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::disallowed_methods, reason = "a tool for people, switched on by hand")]
async fn pictures() {
    let Ok(folder) = std::env::var("SILA_PICTURES") else { return };
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder).unwrap();
    let world = World::new().await;
    let base = world.serve().await;
    let mut tokens = vec![];
    for email in ["lead@sila.test", "pmo@sila.test", "admin@sila.test"] {
        tokens.push((email, world.token(email).await));
    }
    tokio::task::block_in_place(|| {
        let Some(mut browser) = Browser::start(DESK) else { return };
        let draw = |browser: &mut Browser, device: Device, name: &str, path: &str| {
            for language in ["fr", "ar"] {
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
                let (_, token) = tokens.iter().find(|(of, _)| *of == email).unwrap();
                browser.carry(&base, "session", token);
                draw(&mut browser, device, name, path);
            }
        }
    });
}
