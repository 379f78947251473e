//! What the committee waits for: a freeze, a comparison, a decision that is saved, the pack on paper, all the rules.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, header};
use domain::journal::Actor;
use domain::steering::agenda::ItemKind;
use domain::steering::sitting::{Sitting, SittingCode};
use sila::site::Site;
use tower::ServiceExt;

/// How many decisions are typed.
const DECISIONS: usize = 40;

async fn sitting(site: &Site, code: &str) -> Sitting {
    store::sittings::find_by_code(&mut site.db.read(), &SittingCode(code.into())).await.unwrap().unwrap()
}

/// Two sittings are frozen with everything the benchmark made.
pub async fn freeze(site: &Arc<Site>) {
    for code in ["DPGOV-41", "CIGOV-16"] {
        let planned = sitting(site, code).await;
        let began = Instant::now();
        sila::workers::freezing::freeze(site, planned.id, planned.version, Actor::System).await.unwrap();
        row(&format!("freeze {code}"), vec![began.elapsed()]);
    }
}

/// From the record to the bytes of the PDF, a few times over.
pub async fn print(site: &Arc<Site>) {
    let sitting = sitting(site, "CIGOV-16").await;
    let mut times = vec![];
    let (mut bytes, mut pages) = (0, 0);
    for _ in 0..3 {
        let began = Instant::now();
        let mut figures = sila::packs::figures(site, &sitting).await.unwrap();
        let pack = sila::packs::gather(&mut site.db.read(), &mut figures, &site.profile, &sitting).await.unwrap();
        let printed = tokio::task::spawn_blocking(move || sila::packs::print(&pack)).await.unwrap();
        let Ok((pdf, count)) = printed else {
            println!("| pack PDF | this build makes none | | | | | |");
            return;
        };
        times.push(began.elapsed());
        (bytes, pages) = (pdf.len(), count);
    }
    row(&format!("pack PDF, {pages} pages, {} kB", bytes / 1000), times);
}

/// Decisions of a sitting under way, one after the other.
pub async fn decide(site: &Arc<Site>, router: &Router, cookie: &str) {
    let at = "/fr/desk/sittings/CIGOV-15";
    attend(site, router, (cookie, at)).await;
    let version = sitting(site, "CIGOV-15").await.version.to_string();
    assert_eq!(post(router, cookie, &format!("{at}/opening"), &[("version", &version)]).await.0, 303);
    for number in 0..DECISIONS {
        let title = format!("Point {number}");
        let wish = [("kind", "request"), ("title-fr", title.as_str()), ("minutes", "1")];
        assert_eq!(post(router, cookie, &format!("{at}/items"), &wish).await.0, 303);
    }
    let id = sitting(site, "CIGOV-15").await.id;
    let items = store::agendas::list(&mut site.db.read(), id).await.unwrap();
    let mut times = vec![];
    for item in items.into_iter().filter(|item| item.kind == ItemKind::Request && !item.is_over()) {
        let version = item.version.to_string();
        let typed = [
            ("version", version.as_str()),
            ("kind", "adopted"),
            ("owner", "1"),
            ("due", "2026-12-31"),
            ("text-fr", "Le comité retient la proposition."),
        ];
        let (status, time) = post(router, cookie, &format!("{at}/items/{}/decision", item.id.0), &typed).await;
        assert_eq!(status, 303, "a decision was not saved");
        times.push(time);
    }
    row("decision saved", times);
}

/// Without its quorum a sitting does not open: every member is noted as there.
async fn attend(site: &Site, router: &Router, (cookie, at): (&str, &str)) {
    let posts = store::posts::list(&mut site.db.read()).await.unwrap();
    let own = sitting(site, "CIGOV-15").await;
    for post_of in domain::steering::attendance::members(&own, &posts) {
        let typed = [("post", post_of.id.0.to_string()), ("presence", "present".into())];
        let typed: Vec<(&str, &str)> = typed.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(post(router, cookie, &format!("{at}/attendance"), &typed).await.0, 303);
    }
}

/// All rules over the whole portfolio: the first look opens every alert, the second finds them all there.
pub async fn evaluate(site: &Site) {
    for name in ["first look", "a day later", "nothing new"] {
        let began = Instant::now();
        let outcome = sila::workers::evaluation::run(site).await.unwrap();
        row(&format!("all rules, {name}, {} opened", outcome.opened), vec![began.elapsed()]);
        if name == "first look" {
            site.clock.advance(chrono::TimeDelta::days(1));
        }
    }
}

async fn post(router: &Router, cookie: &str, path: &str, fields: &[(&str, &str)]) -> (u16, Duration) {
    let form = serde_html_form::to_string(fields).unwrap();
    let request = Request::post(path)
        .header(header::HOST, "sila.test")
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::COOKIE, cookie);
    let began = Instant::now();
    let response = router.clone().oneshot(request.body(Body::from(form)).unwrap()).await.unwrap();
    (response.status().as_u16(), began.elapsed())
}

pub fn row(name: &str, mut times: Vec<Duration>) {
    times.sort();
    let at = |share: usize| times.get((times.len() * share / 100).min(times.len() - 1)).unwrap().as_secs_f64() * 1e3;
    println!("| {name} | {:.1} | {:.1} | {:.1} | | | {} |", at(50), at(95), at(100), times.len());
}
