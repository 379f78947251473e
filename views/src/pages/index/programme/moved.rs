//! What moved the country since the edition before, and what would move it most: sentences.

use indicators::decomposition::{Contribution, Shared};
use indicators::questionnaire::Module;
use indicators::worth::{Step, Worth};
use maud::{Markup, html};

use super::ProgrammePage;
use crate::pages::index::signs;
use crate::parts::Text;
use crate::words::Words;

/// Below half a digit of what is published, a share is rounding.
const ROUNDING: f64 = 5e-5;

/// How many steps are told at once; the others wait behind a line.
const FIRST: usize = 5;

impl ProgrammePage {
    pub(super) fn moved(&self, words: Words) -> Markup {
        let Some((from, to, found)) = &self.moved else { return html! {} };
        let mut parts: Vec<&Contribution> = found.contributions.iter().collect();
        parts.sort_by(|one, other| whole(other).abs().total_cmp(&whole(one).abs()));
        let holes = [
            ("from", from.to_string().into()),
            ("to", to.to_string().into()),
            ("points", signs::points(words, found.total).into()),
        ];
        html! {
            h2 { (words.tell("index-moved", &[("from", from.to_string().into()), ("to", to.to_string().into())])) }
            p { (words.tell("index-moved-total", &holes)) }
            ul.news {
                @for part in parts {
                    li {
                        strong { (signs::series(words, part.part)) " " bdi { (signs::points(words, whole(part))) } }
                        p { (sentence(words, part)) }
                    }
                }
            }
            @if found.unexplained.abs() >= ROUNDING {
                p.soft { (words.tell("index-moved-rest", &[("points", signs::points(words, found.unexplained).into())])) }
            }
        }
    }

    pub(super) fn steps(&self, words: Words) -> Markup {
        let (first, others) = self.steps.split_at(FIRST.min(self.steps.len()));
        html! {
            h2 { (words.say("index-steps")) }
            p { (words.say("index-steps-lede")) }
            ul.news { @for step in first { (line(words, step)) } }
            @if !others.is_empty() {
                details {
                    summary { (words.tell("index-steps-others", &[("count", others.len().into())])) }
                    ul.news { @for step in others { (line(words, step)) } }
                }
            }
            p.soft { (words.say("index-steps-assumed")) }
        }
    }
}

fn whole(part: &Contribution) -> f64 {
    part.own + part.shared + part.weight
}

fn sentence(words: Words, part: &Contribution) -> String {
    let own = words.tell("index-moved-own", &[("points", signs::points(words, part.own).into())]);
    let key = match part.shared_because {
        Shared::OthersMoved => "index-moved-others",
        Shared::MethodChanged => "index-moved-method",
    };
    let shared = words.tell(key, &[("points", signs::points(words, part.shared).into())]);
    if part.weight.abs() < ROUNDING {
        return format!("{own} {shared}");
    }
    format!(
        "{own} {shared} {}",
        words.tell("index-moved-weight", &[("points", signs::points(words, part.weight).into())])
    )
}

fn line(words: Words, (worth, place): &(Worth, usize)) -> Markup {
    let holes = [
        ("points", signs::points(words, worth.of_index).into()),
        ("place", signs::place(words, *place).into()),
        ("part", signs::series_short(words, worth.part).into()),
    ];
    html! {
        li {
            strong { (step(words, worth.step)) }
            p { (words.tell("index-step-worth", &holes)) " " span.soft { "(" (words.say("index-assumed")) ")" } }
        }
    }
}

fn step(words: Words, step: Step) -> Text<'static> {
    match step {
        Step::Point(module) => words.tell(of_module(module), &[("points", i64::from(module.points()).into())]),
        Step::Unit(code) => words.say(&format!("index-step-{}", code.replace('_', "-"))),
    }
}

const fn of_module(module: Module) -> &'static str {
    match module {
        Module::InstitutionalFramework => "index-step-institutional-framework",
        Module::ServicesProvision => "index-step-services-provision",
        Module::ContentProvision => "index-step-content-provision",
        Module::Technology => "index-step-technology",
        Module::EParticipation => "index-step-e-participation",
        Module::EGovernmentLiteracy => "index-step-e-government-literacy",
    }
}
