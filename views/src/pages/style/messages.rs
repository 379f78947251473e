//! Notices, receipt, history, facts, progress, print header, a question before a step that stays, a chart's frame.

use chrono::{TimeZone, Utc};
use domain::language::Names;
use maud::{Markup, html};

use super::day;
use crate::charts::{ChartFrame, TimeScale, chart_frame};
use crate::parts::{
    Button, Confirm, Fact, Form, HistoryLine, Link, Notice, PrintHeader, Progress, Receipt, Step, Tone, confirm, facts,
    history, notice, print_header, progress, receipt, step,
};
use crate::words::Words;

pub(super) fn samples(words: Words) -> Markup {
    html! {
        h2 { (words.say("desk-style-messages")) }
        @for tone in [Tone::Info, Tone::Good, Tone::Watch, Tone::Bad] {
            (notice(words, &Notice { tone, title: None, body: html! { p { (words.say("desk-style-notice")) } } }))
        }
        h2 { (words.say("desk-style-story")) }
        (history(words, &lines(words)))
        (facts(&known(words)))
        (step(words, &Step { step: 2, steps: 4, name: words.say("desk-style-step") }))
        (progress(words, &Progress { label: words.say("desk-style-import"), done: 140, total: 312 }))
        (print_header(words, &PrintHeader {
            title: words.say("desk-style-title"),
            day: day(2026, 6, 10),
            hash: Some("3f9a-1c0b".into()),
        }))
        (receipt(words, &Receipt {
            title: words.say("desk-style-receipt"),
            code: Some("REC-2026-000123-7".into()),
            next: vec![words.say("desk-style-receipt-one"), words.say("desk-style-receipt-two")],
            by: Some(day(2026, 8, 5)),
            follow: Some(Link::new(words.say("desk-style-receipt-follow"), "#")),
        }))
        (question(words))
        (chart(words))
    }
}

fn lines(words: Words) -> Vec<HistoryLine<'static>> {
    let at = |day| Utc.with_ymd_and_hms(2026, 5, day, 14, 30, 0).single().unwrap_or_default();
    vec![
        HistoryLine {
            at: at(28),
            who: words.say("desk-style-person"),
            what: html! { (words.say("desk-style-history-moved")) },
            why: Some(words.say("desk-style-history-why")),
        },
        HistoryLine {
            at: at(4),
            who: words.say("desk-style-person"),
            what: html! { (words.say("desk-style-history-met")) },
            why: None,
        },
    ]
}

fn known(words: Words) -> Vec<Fact<'static>> {
    let only_french = Names { ar: None, fr: Some("Agence du numérique".into()), en: None };
    vec![
        Fact { term: words.say("desk-style-fact-entity"), value: words.name(&only_french) },
        Fact { term: words.say("desk-style-column-budget"), value: html! { (words.money(1_250_050)) } },
    ]
}

fn question(words: Words) -> Markup {
    confirm(&Confirm {
        question: words.say("desk-style-question"),
        consequence: words.say("desk-style-consequence"),
        form: Form { action: "#".into(), ..Form::default() },
        yes: Button::danger(words.say("desk-style-withdraw")),
        back: Link::new(words.say("common-back"), "#"),
        fields: html! {},
    })
}

/// An axis with its ticks, a promise and a forecast.
fn chart(words: Words) -> Markup {
    let scale = TimeScale::new((day(2025, 9, 1), day(2027, 3, 1)), 600.0, words.language());
    let x = |day| 20.0 + scale.x(day);
    let svg = html! {
        svg viewBox="0 0 640 120" role="img" aria-label=(words.say("desk-style-chart")) {
            line.c-line x1="20" x2="620" y1="96" y2="96" {}
            @for tick in scale.ticks() {
                line.c-line x1={ (20.0 + tick.x) } x2={ (20.0 + tick.x) } y1=(if tick.opens_a_year { 8 } else { 90 }) y2="96" {}
                text.c-text x={ (20.0 + tick.x) } y="114" text-anchor="middle" { (words.month(tick.day)) }
            }
            line.c-original x1={ (x(day(2025, 9, 1))) } x2={ (x(day(2026, 9, 30))) } y1="32" y2="32" {}
            line.c-actual x1={ (x(day(2025, 9, 1))) } x2={ (x(day(2026, 6, 10))) } y1="60" y2="60" {}
            line.c-forecast x1={ (x(day(2026, 6, 10))) } x2={ (x(day(2026, 12, 1))) } y1="60" y2="60" {}
            line.c-today x1={ (x(day(2026, 6, 10))) } x2={ (x(day(2026, 6, 10))) } y1="8" y2="96" {}
        }
    };
    let table = html! {
        table {
            tr { th scope="row" { (words.say("common-original")) } td { (words.day(day(2026, 9, 30))) } }
            tr { th scope="row" { (words.say("common-forecast")) } td { (words.day(day(2026, 12, 1))) } }
        }
    };
    chart_frame(
        words,
        &ChartFrame { title: words.say("desk-style-chart"), sentence: words.say("desk-style-chart-says"), svg, table },
    )
}
