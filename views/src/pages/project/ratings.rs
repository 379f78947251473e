//! Three ratings side by side: the lead's, the programme office's, and what the figures give, line by line. Each with
//! its age, and a word where they lie far apart.

use domain::portfolio::gravity::Gravity;
use domain::portfolio::rating::{Computed, Facts, Rule, START, Step, differs_much};
use domain::portfolio::report::Confidence;
use domain::portfolio::withholding::Shown;
use maud::{Markup, html};

use crate::parts::{Tone, confidence};
use crate::words::Words;

/// What somebody thinks, and how long ago they said it.
#[derive(Clone, Copy, Debug)]
pub struct Opinion {
    pub confidence: Confidence,
    /// Days; `None` when nothing was ever said.
    pub age: Option<i64>,
    pub freshness: Gravity,
}

#[derive(Clone, Debug)]
pub struct Ratings {
    pub lead: Opinion,
    pub office: Opinion,
    /// A reviewer's, where there was one.
    pub independent: Option<Opinion>,
    pub computed: Computed,
}

impl Ratings {
    /// Whoever follows the project should ask why: two of the three lie two levels apart.
    fn differ(&self) -> bool {
        let (lead, office, computed) = (self.lead.confidence, self.office.confidence, self.computed.value);
        differs_much(lead, office) || differs_much(lead, computed)
    }
}

pub(super) fn show(words: Words, shown: &Shown<Ratings>) -> Markup {
    html! {
        @match shown {
            Shown::Open(ratings) => (list(words, ratings, false)),
            Shown::Marked(ratings, _) => (list(words, ratings, true)),
            Shown::Withheld(_) => dl.ratings { div { dt { (words.say("report-ratings")) } dd { span.soft { (words.say("project-withheld")) } } } },
        }
    }
}

fn list(words: Words, ratings: &Ratings, marked: bool) -> Markup {
    html! {
        div {
            dl.ratings {
                (said(words, "project-lead-says", &ratings.lead))
                (said(words, "report-office-says", &ratings.office))
                @if let Some(independent) = &ratings.independent { (said(words, "report-independent-says", independent)) }
                div {
                    dt { (words.say("project-figures-say")) }
                    dd { (confidence(words, rated(ratings.computed.value))) " " small.soft { (words.say("report-computed-today")) } }
                }
            }
            @if ratings.differ() { p.standing.watch { (words.say("report-ratings-differ")) } }
            @if marked { p { small.withheld-mark { (words.say("project-not-public-mark")) } } }
        }
    }
}

fn said(words: Words, label: &str, opinion: &Opinion) -> Markup {
    html! {
        div {
            dt { (words.say(label)) }
            dd {
                (confidence(words, rated(opinion.confidence)))
                @if let Some(days) = opinion.age {
                    " " small.standing.(Tone::from(opinion.freshness).class()) { (words.tell("report-said", &[("age", words.age(days).into())])) }
                }
            }
        }
    }
}

/// How the computed rating comes about, line by line.
pub(super) fn arithmetic(words: Words, computed: &Computed) -> Markup {
    let silent = computed.steps.iter().any(|step| step.rule == Rule::Silence);
    html! {
        details.arithmetic {
            summary { (words.say("project-arithmetic")) }
            p { (words.say("project-arithmetic-text")) }
            table {
                tbody {
                    @if !silent { tr { th scope="row" { (words.say("project-rule-start")) } td.num { (words.number(START.into())) } } }
                    @for step in &computed.steps {
                        tr { th scope="row" { (step_words(words, step)) } td.num { (delta(words, step)) } }
                    }
                    tr.sum { th scope="row" { (words.say("project-rule-sum")) } td.num { (sum(words, computed)) } }
                }
            }
        }
    }
}

fn sum(words: Words, computed: &Computed) -> String {
    if computed.value.is_rated() {
        words.number(computed.value.level().into())
    } else {
        words.say("common-confidence-none").into_owned()
    }
}

/// The level, where there is one: what is not rated is hatched, not empty.
pub(super) fn rated(confidence: Confidence) -> Option<u8> {
    confidence.is_rated().then(|| confidence.level())
}

/// A minus that is a minus, before the number in every language.
fn delta(words: Words, step: &Step) -> Markup {
    let size = words.number(step.delta.unsigned_abs().into());
    html! { bdi dir="ltr" { @if step.delta < 0 { "−" (size) } @else if step.delta > 0 { "+" (size) } @else { "–" } } }
}

fn step_words(words: Words, step: &Step) -> String {
    let key = match (step.rule, step.facts) {
        (Rule::Slip, _) => "project-rule-slip",
        (Rule::RunningAway, _) => "project-rule-running-away",
        (Rule::Cost, Facts::Percent(_)) => "project-rule-cost",
        (Rule::Cost, _) => "project-rule-cost-withheld",
        (Rule::Risk, _) => "project-rule-risk",
        (Rule::Escalation, _) => "project-rule-escalation",
        (Rule::Age, _) => "project-rule-age",
        (Rule::Floor, _) => "project-rule-floor",
        (Rule::Silence, Facts::Days(_)) => "project-rule-silence",
        (Rule::Silence, _) => "project-rule-never",
    };
    match step.facts {
        Facts::Plain => words.say(key),
        Facts::Days(days) => words.tell(key, &[("days", days.into())]),
        Facts::Percent(percent) => words.tell(key, &[("percent", words.decimal(percent, 1).into())]),
        Facts::Count(count) => words.tell(key, &[("count", count.into())]),
    }
    .into_owned()
}
