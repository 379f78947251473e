//! What people come to do, done as they would: by label, button and link, with scripts and without.

use super::driver::{Browser, DESK, Device, OLD_PHONE, PHONE};
use crate::world::World;

/// Tells a story to a browser on this device, with the address of the world. Skipped where there is no Chromium.
async fn on(device: Device, story: impl FnOnce(&mut Browser, &str)) -> World {
    let world = World::new().await;
    let base = world.serve().await;
    tokio::task::block_in_place(|| {
        if let Some(mut browser) = Browser::start(device) {
            story(&mut browser, &base);
        }
    });
    world
}

fn sign_in(browser: &mut Browser, base: &str, email: &str) {
    browser.visit(&format!("{base}/fr/sign-in"));
    browser.fill("Adresse électronique", email);
    browser.fill("Mot de passe", "demonstration");
    browser.press_in_main("Se connecter");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_grandmother_reads_a_project_in_arabic_on_an_old_phone() {
    on(OLD_PHONE, |browser, base| {
        browser.visit(&format!("{base}/ar"));
        browser.press("المشاريع");
        browser.fill("البحث بالاسم أو الرقم", "وثيقة");
        browser.press("تطبيق");
        browser.press("وثيقة: طلب وثائق الحالة المدنية");
        browser.says("الموعد");
        assert_eq!(browser.address(), "/ar/projects/PRJ-0001");
        assert_eq!(browser.overflow(), 0);
        browser.press("Français");
        assert_eq!(browser.address(), "/fr/projects/PRJ-0001", "the language changes, the page stays");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_journalist_narrows_the_portfolio_and_shares_the_address() {
    on(DESK, |browser, base| {
        browser.visit(&format!("{base}/fr/projects"));
        browser.press("Projets phares");
        assert!(browser.address().contains("flagship"), "{}", browser.address());
        let words = browser.words();
        let address = browser.address();
        browser.visit(&format!("{base}{address}"));
        assert_eq!(browser.words(), words, "the address alone shows the same");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_officer_who_is_sent_to_sign_in_comes_back_to_the_page() {
    on(PHONE, |browser, base| {
        browser.visit(&format!("{base}/fr/desk/projects/PRJ-0001"));
        assert!(browser.address().starts_with("/fr/sign-in"), "{}", browser.address());
        browser.fill("Adresse électronique", "pmo@sila.test");
        browser.fill("Mot de passe", "not the password");
        browser.press_in_main("Se connecter");
        browser.says("n’est pas le bon");
        browser.fill("Mot de passe", "demonstration");
        browser.press_in_main("Se connecter");
        assert_eq!(browser.address(), "/fr/desk/projects/PRJ-0001");
        browser.press("Se déconnecter");
        browser.visit(&format!("{base}/fr/desk"));
        assert!(browser.address().starts_with("/fr/sign-in"));
    })
    .await;
}

/// The same update, on a desk with scripts and on an old phone without.
async fn update_of_two_minutes(device: Device) {
    let world = on(device, |browser, base| {
        sign_in(browser, base, "lead@sila.test");
        browser.visit(&format!("{base}/fr/desk/projects/PRJ-0001/update"));
        browser.choose("Possible sous conditions");
        browser.fill("Ce qui a changé depuis la dernière fois", "L’arrêté est parti à la signature.");
        browser.press("Envoyer");
        assert!(browser.address().ends_with("/receipt"), "{}: {}", browser.address(), browser.words());
        browser.visit(&format!("{base}/ar/projects/PRJ-0001"));
        browser.says("L’arrêté est parti à la signature.");
    })
    .await;
    if std::path::Path::new("/usr/bin/chromium").exists() {
        let number = domain::portfolio::project::ProjectNumber(1);
        let said = store::reports::list(&mut world.site.db.read(), number, 1).await.unwrap();
        assert_eq!(said[0].text, "L’arrêté est parti à la signature.");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lead_gives_the_update_at_a_desk() {
    update_of_two_minutes(DESK).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lead_gives_the_update_on_a_phone_that_runs_no_scripts() {
    update_of_two_minutes(OLD_PHONE).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_a_lead_typed_is_lost_when_an_answer_is_missing() {
    on(OLD_PHONE, |browser, base| {
        sign_in(browser, base, "lead@sila.test");
        browser.visit(&format!("{base}/fr/desk/projects/PRJ-0001/update"));
        browser.fill("Ce qui a changé depuis la dernière fois", "Phrase gardée.");
        browser.press("Envoyer");
        let kept = browser.tell("document.querySelector('textarea[name=text]').value");
        assert_eq!(kept, serde_json::json!("Phrase gardée."));
        let focused =
            browser.tell("!!document.querySelector('main [role=alert], main .error-summary, main [tabindex]')");
        assert_eq!(focused, serde_json::json!(true), "the page says what is missing");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visitor_reads_the_index_in_arabic_without_scripts() {
    on(OLD_PHONE, |browser, base| {
        browser.visit(&format!("{base}/ar"));
        browser.press("المرتبة والأهداف والتوقعات");
        assert_eq!(browser.address(), "/ar/indicators");
        browser.says("كُسبت");
        browser.says("الأهداف");
        assert_eq!(browser.overflow(), 0);
        browser.press("صفحة البلد");
        assert_eq!(browser.address(), "/ar/indicators/countries/MAR");
        browser.says("المغرب");
        assert_eq!(browser.overflow(), 0);
        browser.visit(&format!("{base}/ar/indicators"));
        browser.press("المنهجية");
        assert_eq!(browser.address(), "/ar/indicators/method");
    })
    .await;
}
