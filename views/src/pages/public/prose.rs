//! What a public service owes its users: how to read it, whether everyone can, what it keeps of them.

use domain::portfolio::report::Confidence;
use indicators::Standing;
use maud::{Markup, html};

use crate::pages::Page;
use crate::parts::{Column, Fact, Row, Table, confidence, facts, table};
use crate::words::Words;

/// How to read promised and expected dates, confidence and freshness; where the figures come from.
#[derive(Clone, Debug)]
pub struct HelpPage {
    /// The country's standings, oldest first.
    pub standings: Vec<Standing>,
    pub fresh_days: i64,
    pub silent_days: i64,
}

#[derive(Clone, Copy, Debug)]
pub struct AccessibilityPage;

#[derive(Clone, Copy, Debug)]
pub struct PrivacyPage;

impl Page for HelpPage {
    fn title(&self, words: Words) -> String {
        words.say("common-help").into_owned()
    }

    fn body(&self, words: Words) -> Markup {
        let days = [("fresh", self.fresh_days.into()), ("silent", self.silent_days.into())];
        html! {
            div.prose {
                h1 { (words.say("public-help-title")) }
                (section(words, "find", &html! { (words.say("public-help-find-text")) }))
                (section(words, "dates", &html! { (words.say("public-help-dates-text")) }))
                (section(words, "confidence", &html! { (words.say("public-help-confidence-text")) }))
                (facts(&scale(words)))
                (section(words, "news", &html! { (words.tell("public-help-news-text", &days)) }))
                (section(words, "withheld", &html! { (words.say("public-help-withheld-text")) }))
                (section(words, "files", &html! { (words.say("public-help-files-text")) }))
                (section(words, "egdi", &html! { (words.say("public-help-egdi-text")) }))
            }
            div.editions { (self.editions(words)) }
        }
    }
}

impl HelpPage {
    fn editions(&self, words: Words) -> Markup {
        let columns = ["rank", "index", "services", "infrastructure", "people"];
        let heading = |name| {
            Column::number(words.say(match name {
                "rank" => "public-egdi-rank",
                "index" => "public-egdi-index",
                "services" => "public-egdi-services",
                "infrastructure" => "public-egdi-infrastructure",
                _ => "public-egdi-people",
            }))
        };
        let rows = self.standings.iter().rev().map(|standing| Row {
            id: None,
            cells: vec![
                html! { (standing.edition) },
                html! { (words.tell("common-progress", &[("done", i64::from(standing.rank).into()), ("total", i64::from(standing.of).into())])) },
                html! { (words.decimal(standing.egdi, 4)) },
                html! { (words.decimal(standing.osi, 4)) },
                html! { (words.decimal(standing.tii, 4)) },
                html! { (words.decimal(standing.hci, 4)) },
            ],
        });
        table(
            words,
            &Table {
                caption: words.say("public-help-egdi"),
                columns: [Column::text(words.say("public-egdi-edition"))]
                    .into_iter()
                    .chain(columns.into_iter().map(heading))
                    .collect(),
                rows: rows.collect(),
            },
        )
    }
}

/// The five levels and what each one says, and the sixth: nobody rated.
fn scale(words: Words) -> Vec<Fact<'static>> {
    let levels = (0..=5).rev().filter_map(Confidence::new);
    levels
        .map(|level| Fact {
            term: words.tell("public-help-level", &[("level", u32::from(level.level()).into())]),
            value: html! {
                (confidence(words, level.is_rated().then_some(level.level())))
                p { (words.say(meaning(level))) }
            },
        })
        .collect()
}

const fn meaning(level: Confidence) -> &'static str {
    match level.level() {
        5 => "public-help-level-5",
        4 => "public-help-level-4",
        3 => "public-help-level-3",
        2 => "public-help-level-2",
        1 => "public-help-level-1",
        _ => "public-help-level-0",
    }
}

fn section(words: Words, id: &str, text: &Markup) -> Markup {
    html! { h2 id=(id) { (words.say(&format!("public-help-{id}"))) } p { (text) } }
}

impl Page for AccessibilityPage {
    fn title(&self, words: Words) -> String {
        words.say("common-accessibility").into_owned()
    }

    fn body(&self, words: Words) -> Markup {
        let done = [
            "public-accessible-keyboard",
            "public-accessible-script",
            "public-accessible-zoom",
            "public-accessible-colour",
            "public-accessible-charts",
            "public-accessible-languages",
        ];
        html! {
            div.prose {
                h1 { (words.say("public-accessible-title")) }
                p { (words.say("public-accessible-text")) }
                h2 { (words.say("public-accessible-done")) }
                ul { @for key in done { li { (words.say(key)) } } }
                h2 { (words.say("public-accessible-gaps")) }
                p { (words.say("public-accessible-gaps-text")) }
                h2 { (words.say("public-accessible-trouble")) }
                p { (words.say("public-accessible-trouble-text")) }
            }
        }
    }
}

impl Page for PrivacyPage {
    fn title(&self, words: Words) -> String {
        words.say("common-privacy").into_owned()
    }

    fn body(&self, words: Words) -> Markup {
        let parts = [
            ("public-privacy-reading", "public-privacy-reading-text"),
            ("public-privacy-cookie", "public-privacy-cookie-text"),
            ("public-privacy-others", "public-privacy-others-text"),
            ("public-privacy-officers", "public-privacy-officers-text"),
            ("public-privacy-rights", "public-privacy-rights-text"),
        ];
        html! {
            div.prose {
                h1 { (words.say("public-privacy-title")) }
                p { (words.say("public-privacy-text")) }
                @for (heading, text) in parts { h2 { (words.say(heading)) } p { (words.say(text)) } }
            }
        }
    }
}
