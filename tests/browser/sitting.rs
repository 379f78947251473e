//! One sitting in a real browser, by keyboard, in French and in Arabic: from frozen figures to validated minutes.

use domain::steering::sitting::SittingState;

use super::driver::{Browser, DESK};
use crate::http::steering_sittings::{escalate, everybody_arrives, press, sitting};
use crate::world::World;

/// What the buttons are called, and the key that points forward.
struct Tongue {
    language: &'static str,
    forward: &'static str,
    open: &'static str,
    close: &'static str,
    validate: &'static str,
}

const FRENCH: Tongue = Tongue {
    language: "fr",
    forward: "ArrowRight",
    open: "Ouvrir la séance",
    close: "Clore la séance",
    validate: "Valider le procès-verbal",
};

const ARABIC: Tongue = Tongue {
    language: "ar",
    forward: "ArrowLeft",
    open: "افتتاح الجلسة",
    close: "اختتام الجلسة",
    validate: "المصادقة على المحضر",
};

async fn committee_sits(tongue: Tongue) {
    let world = World::new().await;
    escalate(&world, 5).await;
    let office = world.officer("pmo@sila.test").await;
    press(&world, &office, "proposal").await;
    everybody_arrives(&office).await;
    let base = world.serve().await;
    let (secretary, chair) = (world.token("pmo@sila.test").await, world.token("committee@sila.test").await);
    let sat = tokio::task::block_in_place(|| {
        let mut browser = Browser::start(DESK)?;
        browser.carry(&base, "session", &secretary);
        browser.visit(&format!("{base}/{}/desk/sittings/CIGOV-15/room/0", tongue.language));
        browser.press(tongue.open);
        walk_to(&mut browser, &tongue, "Deux agences refusent");
        browser.key("d");
        browser.key("1");
        browser.key_on("Enter");
        walk_to(&mut browser, &tongue, tongue.close);
        browser.press(tongue.close);
        browser.carry(&base, "session", &chair);
        let room = browser.address();
        browser.visit(&format!("{base}{room}"));
        browser.press(tongue.validate);
        browser.says("Identifiant de transition");
        assert_eq!(browser.overflow(), 0);
        Some(())
    });
    if sat.is_some() {
        assert_eq!(sitting(&world).await.state, SittingState::Validated);
        let taken =
            store::decisions::list_of_sitting(&mut world.site.db.read(), sitting(&world).await.id).await.unwrap();
        assert_eq!(taken.len(), 1);
        assert!(taken[0].text.ar.is_some() && taken[0].text.fr.is_some());
    }
}

/// Forward, screen by screen, until one says this.
fn walk_to(browser: &mut Browser, tongue: &Tongue, words: &str) {
    for _ in 0..30 {
        if browser.words().contains(words) {
            return;
        }
        browser.key_on(tongue.forward);
    }
    panic!("no screen says {words:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_committee_sits_in_french_with_the_keyboard() {
    committee_sits(FRENCH).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_committee_sits_in_arabic_with_the_keyboard() {
    committee_sits(ARABIC).await;
}
