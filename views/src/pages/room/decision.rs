//! The form that decides: prefilled, so that a usual decision is one key and Enter.

use chrono::NaiveDate;
use domain::form::Typed;
use domain::language::Names;
use domain::people::PostId;
use domain::problem::Problems;
use domain::steering::agenda::AgendaItem;
use domain::steering::decision::DecisionKind;
use domain::steering::ruling::{LONGEST_REASON, LONGEST_TEXT};
use domain::steering::sitting::{Sitting, SittingCode, SittingId};
use maud::{Markup, html};

use super::Way;
use crate::pages::sittings;
use crate::parts::{Button, Choice, Field, FieldError, Text, button, error_summary};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct DecisionForm {
    pub owners: Vec<(PostId, Names)>,
    /// Sittings of the same body that come later.
    pub later: Vec<(SittingId, SittingCode, NaiveDate)>,
    pub ways: Vec<Way>,
    pub typed: Typed,
    pub problems: Problems,
    /// The screen it stands on.
    pub from: usize,
}

/// What is answered to an earlier decision that is late.
#[derive(Clone, Debug)]
pub struct LateForm {
    pub typed: Typed,
    pub problems: Problems,
    pub from: usize,
}

impl DecisionForm {
    pub(super) fn shown(&self, words: Words, sitting: &Sitting, item: &AgendaItem) -> Markup {
        let action = paths::of_item(words.language(), &sitting.code, item.id.0, "decision");
        let asked = Asked { words, typed: &self.typed, problems: &self.problems };
        let body = html! {
            (self.kinds(words))
            div.answers {
                (asked.area("text-fr", "room-text-fr", LONGEST_TEXT))
                (asked.area("text-ar", "room-text-ar", LONGEST_TEXT))
                @if !self.ways.is_empty() { (asked.select("chosen", "room-option", self.options())) }
                (asked.select("owner", "room-owner", self.owners(words)))
                (asked.day("due", "room-due"))
                (asked.select("follow-up", "room-follow-up", self.later(words)))
                (asked.area("reason", "room-reason", LONGEST_REASON))
                (asked.tick("published", "room-published"))
            }
        };
        sent(words, &asked, (&action, item, self.from), "room-decide", &body)
    }

    /// The five answers, by their digits.
    fn kinds(&self, words: Words) -> Markup {
        let chosen = self.typed.text("kind");
        html! {
            fieldset.kinds {
                legend { (words.say("room-kind")) }
                @for (number, kind) in (1..).zip(DecisionKind::ALL) {
                    @let id = format!("kind-{number}");
                    span.choice {
                        input type="radio" id=(id) name="kind" value=(kind.code()) checked[chosen == kind.code()] data-digit=(number) required;
                        label for=(id) { kbd { (number) } " " (words.say(sittings::decision_kind(*kind))) }
                    }
                }
            }
        }
    }

    fn options(&self) -> Vec<(String, String)> {
        self.ways.iter().map(|way| (way.position.to_string(), format!("{}. {}", way.position, way.label))).collect()
    }

    fn owners(&self, words: Words) -> Vec<(String, String)> {
        let owner = |(id, title): &(PostId, Names)| (id.0.to_string(), title.shown(words.language()).0.to_owned());
        self.owners.iter().map(owner).collect()
    }

    fn later(&self, words: Words) -> Vec<(String, String)> {
        let later = |(id, code, day): &(SittingId, SittingCode, NaiveDate)| {
            (id.0.to_string(), format!("{code}, {}", words.day_short(*day)))
        };
        self.later.iter().map(later).collect()
    }
}

impl LateForm {
    pub(super) fn shown(&self, words: Words, sitting: &Sitting, item: &AgendaItem) -> Markup {
        let action = paths::of_item(words.language(), &sitting.code, item.id.0, "follow-up");
        let asked = Asked { words, typed: &self.typed, problems: &self.problems };
        let outcomes = [
            ("done", "room-outcome-done"),
            ("new_day", "room-outcome-new-day"),
            ("escalated", "room-outcome-escalated"),
        ];
        let chosen = self.typed.text("outcome");
        let body = html! {
            fieldset.kinds.wrong[self.problems.of("outcome").is_some()] {
                legend { (words.say("room-outcome")) }
                @for (number, (code, key)) in (1..).zip(outcomes) {
                    @let id = if number == 1 { "outcome".to_owned() } else { format!("outcome-{number}") };
                    span.choice {
                        input type="radio" id=(id) name="outcome" value=(code) checked[chosen == code] data-digit=(number) required;
                        label for=(id) { kbd { (number) } " " (words.say(key)) }
                    }
                }
            }
            div.answers {
                (asked.area("evidence", "room-evidence-given", LONGEST_REASON))
                (asked.day("due", "room-new-day"))
                (asked.area("reason", "room-reason", LONGEST_REASON))
            }
        };
        sent(words, &asked, (&action, item, self.from), "room-answer", &body)
    }
}

/// The form around the answers. Its version makes the same form sent twice one decision.
fn sent(
    words: Words,
    asked: &Asked,
    (action, item, from): (&str, &AgendaItem, usize),
    yes: &str,
    body: &Markup,
) -> Markup {
    html! {
        details.decide data-key="d" open[!asked.problems.is_empty()] {
            summary { kbd { "D" } " " (words.say(yes)) }
            form method="post" action=(action) data-keep="yes" novalidate {
                input type="hidden" name="version" value=(item.version);
                input type="hidden" name="from" value=(from);
                (error_summary(words, &asked.errors()))
                (body)
                (button(&Button::main(words.say(yes))))
            }
        }
    }
}

/// What was typed and what is wrong with it.
struct Asked<'a> {
    pub words: Words,
    pub typed: &'a Typed,
    pub problems: &'a Problems,
}

impl Asked<'_> {
    fn area(&self, name: &'static str, key: &str, longest: usize) -> Markup {
        let most = u32::try_from(longest).unwrap_or(u32::MAX);
        let field = Field::area(name, self.words.say(key)).rows(2).longest(most).conditional();
        self.ask(name, field)
    }

    fn day(&self, name: &'static str, key: &str) -> Markup {
        self.ask(name, Field::date(name, self.words.say(key)).conditional())
    }

    fn select(&self, name: &'static str, key: &str, offers: Vec<(String, String)>) -> Markup {
        let chosen = self.typed.text(name);
        let choice = |(value, label): (String, String)| Choice {
            chosen: value == chosen,
            value: value.into(),
            label: Text::Owned(label),
            hint: None,
        };
        self.ask(name, Field::select(name, self.words.say(key), offers.into_iter().map(choice).collect()).conditional())
    }

    fn tick(&self, name: &'static str, key: &str) -> Markup {
        Field::checkbox(name, self.words.say(key), self.typed.is_ticked(name)).show(self.words)
    }

    fn ask(&self, name: &str, field: Field) -> Markup {
        let error = self.problems.of(name).map(|problem| self.words.problem(problem));
        field.value(self.typed.text(name).to_owned()).error(error).show(self.words)
    }

    fn errors(&self) -> Vec<FieldError<'static>> {
        let told = |(field, problem): (&str, &domain::problem::Problem)| FieldError {
            field: field.to_owned().into(),
            message: self.words.tell(
                "desk-field-error",
                &[("field", self.label(field).into()), ("error", self.words.problem(problem).into())],
            ),
        };
        self.problems.iter().map(told).collect()
    }

    fn label(&self, field: &str) -> Text<'static> {
        self.words.say(match field {
            "text-fr" => "room-text-fr",
            "text-ar" => "room-text-ar",
            "chosen" => "room-option",
            "owner" => "room-owner",
            "due" => "room-due",
            "follow-up" => "room-follow-up",
            "evidence" => "room-evidence-given",
            "outcome" => "room-outcome",
            "kind" => "room-kind",
            _ => "room-reason",
        })
    }
}
