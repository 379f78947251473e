//! What a rule found, as a sentence.

use domain::steering::alert::{Alert, Rule};
use domain::steering::body::Level;
use domain::steering::rules::{Facts, Moved};

use super::word;
use crate::parts::Text;
use crate::words::Words;

/// The bodies of the country by their short names, from the sector up.
#[derive(Clone, Debug, Default)]
pub struct Ladder(pub Vec<String>);

impl Ladder {
    /// `DPGOV`.
    #[must_use]
    pub fn body(&self, level: Level) -> &str {
        let place = usize::try_from(level.rung() - 1).unwrap_or(0);
        self.0.get(place).map_or("–", String::as_str)
    }
}

#[must_use]
pub fn rule_name(words: Words, rule: Rule) -> Text<'static> {
    word(words, "rule", rule)
}

/// The sentence of an alert: the person's own words, or the rule's figures.
#[must_use]
pub fn finding(words: Words, alert: &Alert) -> Text<'static> {
    match &alert.request {
        Some(request) => request.what.clone().into(),
        None => facts(words, &alert.facts),
    }
}

fn facts(words: Words, facts: &Facts) -> Text<'static> {
    let day = |day| words.day(day).into();
    match facts {
        Facts::NoReport { cutoff, days } => {
            words.tell("alert-told-no-report", &[("day", day(*cutoff)), ("days", (*days).into())])
        }
        Facts::Milestones { moved } => milestones(words, moved),
        Facts::Overrun { tenths } => words.tell("alert-told-overrun", &[("percent", tenths_of(words, *tenths).into())]),
        Facts::Risk { number, score, action_due } => {
            let (risk, score) = (("risk", number.to_string().into()), ("score", i64::from(*score).into()));
            match action_due {
                Some(due) => words.tell("alert-told-risk-late", &[risk, score, ("day", day(*due))]),
                None => words.tell("alert-told-risk", &[risk, score]),
            }
        }
        Facts::Review { number, days } => {
            words.tell("alert-told-review", &[("risk", number.to_string().into()), ("days", (*days).into())])
        }
        Facts::Ratings { declared, computed } => words.tell(
            "alert-told-ratings",
            &[("declared", i64::from(*declared).into()), ("computed", i64::from(*computed).into())],
        ),
        Facts::Decision { number, due_on, days } => words.tell(
            "alert-told-decision",
            &[("decision", number.to_string().into()), ("day", day(*due_on)), ("days", (*days).into())],
        ),
        Facts::Dependency { other, days, waits } => {
            let key = if *waits { "alert-told-waits" } else { "alert-told-needed" };
            words.tell(key, &[("project", format!("PRJ-{other:04}").into()), ("days", (*days).into())])
        }
        Facts::Text { milestone, expected } => {
            words.tell("alert-told-text", &[("milestone", (*milestone).into()), ("day", day(*expected))])
        }
        Facts::Vacant { deputy_only: true } => words.say("alert-told-no-deputy"),
        Facts::Vacant { deputy_only: false } => words.say("alert-told-vacant"),
        Facts::Phase { entered_on } => words.tell("alert-told-phase", &[("day", day(*entered_on))]),
        Facts::Unanswered { since, working_days } => {
            words.tell("alert-told-unanswered", &[("day", day(*since)), ("days", (*working_days).into())])
        }
        Facts::Still { since } => words.tell("alert-told-still", &[("day", day(*since))]),
        Facts::Baseline { number, made_on } => {
            words.tell("alert-told-baseline", &[("number", (*number).into()), ("day", day(*made_on))])
        }
        Facts::Asked => words.say("alert-rule-request"),
    }
}

/// How many, and the worst of them.
fn milestones(words: Words, moved: &[Moved]) -> Text<'static> {
    let worst = moved.first().copied().unwrap_or(Moved { milestone: 0, days: 0 });
    words.tell(
        "alert-told-milestones",
        &[("count", moved.len().into()), ("milestone", worst.milestone.into()), ("days", worst.days.into())],
    )
}

#[expect(clippy::cast_precision_loss, reason = "a share of a budget")]
fn tenths_of(words: Words, tenths: i64) -> String {
    words.decimal(tenths as f64 / 10.0, 1)
}
