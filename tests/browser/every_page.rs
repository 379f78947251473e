//! Every page as a picture would show it: nothing over the edge, nothing that axe-core finds against it.

use super::driver::{Browser, DESK, PHONE};
use crate::world::World;

/// The pages a visitor can come to, without the language.
const PUBLIC: [&str; 1] = ["/no-such-page"];

#[tokio::test(flavor = "multi_thread")]
async fn every_public_page_fits_its_window_and_satisfies_axe() {
    let world = World::new().await;
    let base = world.serve().await;
    tokio::task::block_in_place(|| {
        let Some(mut browser) = Browser::start(DESK) else { return };
        for device in [DESK, PHONE] {
            browser.device(device);
            for language in ["ar", "fr", "en"] {
                for path in PUBLIC {
                    browser.visit(&format!("{base}/{language}{path}"));
                    assert_eq!(browser.overflow(), 0, "/{language}{path} at {}", device.width);
                    let empty: Vec<String> = vec![];
                    assert_eq!(browser.violations(), empty, "/{language}{path} at {}", device.width);
                }
            }
        }
    });
}
