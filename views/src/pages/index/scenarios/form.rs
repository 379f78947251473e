//! The fields of a scenario: what may be supposed, part by part.

use domain::form::Typed;
use domain::index::scenario::{LONGEST_NAME, LONGEST_NOTE};
use domain::problem::Problems;
use indicators::inputs::{Component, Known, Profile, Provenance};
use indicators::panel::Series;
use indicators::questionnaire::{Feature, Module, features};
use maud::{Markup, html};

use super::super::signs::{score, series};
use super::signs::{amount, component, edition, number, provenance};
use crate::parts::{Choice, Field};
use crate::words::Words;

/// The editions that may be chosen, with whether each is still to come.
pub type Editions = Vec<(u16, bool)>;

/// What the fields are drawn from.
pub(super) struct Fields<'a> {
    pub typed: &'a Typed,
    pub problems: &'a Problems,
    pub profile: &'a Profile,
    pub components: &'a [Component],
    pub editions: &'a [(u16, bool)],
    /// The published score of each part.
    pub parts: [(Series, f64); 3],
}

impl Fields<'_> {
    pub fn show(&self, words: Words) -> Markup {
        html! {
            (self.naming(words))
            @for (part, now) in self.parts { (self.part(words, part, now)) }
            (self.questions(words))
            (self.whole(words))
            (self.weights(words))
        }
    }

    fn naming(&self, words: Words) -> Markup {
        let chosen = self.typed.text("edition");
        let choices = self.editions.iter().map(|(year, is_foreseen)| Choice {
            value: year.to_string().into(),
            label: edition(words, *year, *is_foreseen),
            hint: None,
            chosen: chosen == year.to_string(),
        });
        let most = |longest: usize| u32::try_from(longest).unwrap_or(u32::MAX);
        let name = Field::text("name", words.say("scenario-name")).longest(most(LONGEST_NAME));
        let note = Field::area("note", words.say("scenario-note")).longest(most(LONGEST_NOTE)).rows(2).optional();
        html! {
            (self.filled(words, name.hint(words.say("scenario-name-hint"))))
            (Field::select("edition", words.say("scenario-edition"), choices.collect())
                .error(self.error(words, "edition")).show(words))
            (note.value(self.typed.text("note")).error(self.error(words, "note")).show(words))
        }
    }

    /// The components of a part: points gained of a module, a value of anything else.
    fn part(&self, words: Words, part: Series, now: f64) -> Markup {
        let own = self.components.iter().filter(|one| one.part == part);
        html! {
            fieldset.scenario-part {
                legend { (series(words, part)) " " small.soft { (score(words, now)) } }
                div.scenario-fields { @for one in own { (self.component(words, one)) } }
            }
        }
    }

    fn component(&self, words: Words, one: &Component) -> Markup {
        let known = self.profile.get(one.code).copied();
        let known = known.unwrap_or(Known { value: one.low, provenance: Provenance::Assumed });
        let today = words.tell(
            "scenario-today",
            &[("amount", amount(words, one, known.value).into()), ("from", provenance(words, known.provenance).into())],
        );
        let (name, label) = match one.module {
            Some(module) => (
                format!("points-{}", module.code()),
                words.tell("scenario-points-gained", &[("component", component(words, one.code).into())]),
            ),
            None => (format!("component-{}", one.code), component(words, one.code)),
        };
        self.filled(words, Field::number(name, label).conditional().hint(today))
    }

    /// The questions of the survey, module by module. Their titles are the United Nations' own, in English.
    fn questions(&self, words: Words) -> Markup {
        let chosen: Vec<&str> = self.typed.all("feature").collect();
        html! {
            details open[self.problems.of("feature").is_some()] {
                summary { (words.tell("scenario-questions", &[("count", chosen.len().into())])) }
                p.soft { (words.say("scenario-questions-text")) }
                @if let Some(problem) = self.problems.of("feature") { p.error id="feature" { (words.problem(problem)) } }
                @for module in Module::ALL { (questions_of(words, module, &chosen)) }
            }
        }
    }

    /// A part as a whole, for editions whose components are not known.
    fn whole(&self, words: Words) -> Markup {
        let is_used = self.parts.iter().any(|(part, _)| self.is_used(&format!("part-{part}")));
        html! {
            details open[is_used] {
                summary { (words.say("scenario-whole")) }
                p.soft { (words.say("scenario-whole-text")) }
                div.scenario-fields {
                    @for (part, now) in self.parts {
                        @let today = words.tell("scenario-now", &[("score", score(words, now).into())]);
                        (self.filled(words, Field::number(format!("part-{part}"), series(words, part)).conditional().hint(today)))
                    }
                }
            }
        }
    }

    fn weights(&self, words: Words) -> Markup {
        let is_used = self.parts.iter().any(|(part, _)| self.is_used(&format!("weight-{part}")));
        html! {
            details open[is_used] {
                summary { (words.say("scenario-weights")) }
                p.soft { (words.say("scenario-weights-text")) }
                div.scenario-fields {
                    @for (part, _) in self.parts {
                        (self.filled(words, Field::number(format!("weight-{part}"), series(words, part)).conditional()))
                    }
                }
            }
        }
    }

    fn is_used(&self, field: &str) -> bool {
        !self.typed.text(field).is_empty() || self.problems.of(field).is_some()
    }

    fn filled(&self, words: Words, field: Field) -> Markup {
        let name = field.name().to_owned();
        field.value(self.typed.text(&name).to_owned()).error(self.error(words, &name)).show(words)
    }

    fn error(&self, words: Words, field: &str) -> Option<String> {
        self.problems.of(field).map(|problem| words.problem(problem))
    }
}

fn questions_of(words: Words, module: Module, chosen: &[&str]) -> Markup {
    html! {
        fieldset.field.boxes {
            legend { (component(words, module.component())) }
            div.boxes-list {
                @for feature in features().iter().filter(|feature| feature.module == module) {
                    @for level in 1..=feature.levels { (question(words, feature, level, chosen)) }
                }
            }
        }
    }
}

fn question(words: Words, feature: &Feature, level: u8, chosen: &[&str]) -> Markup {
    let value = format!("{}:{}:{level}", feature.module.code(), feature.code);
    let id = value.replace(':', "-");
    html! {
        div.choice {
            input type="checkbox" id=(id) name="feature" value=(value) checked[chosen.contains(&value.as_str())];
            label for=(id) {
                span lang="en" dir="ltr" { (feature.title) }
                @if feature.levels > 1 {
                    " " small.soft { (words.say(if level == 1 { "scenario-level-information" } else { "scenario-level-online" })) }
                }
            }
        }
    }
}

/// The label of a field, for a list of what is wrong.
pub(super) fn label(words: Words, field: &str) -> String {
    if let Some(code) = field.strip_prefix("component-") {
        return component(words, code).into_owned();
    }
    if let Some(module) = field.strip_prefix("points-").and_then(Module::from_code) {
        return component(words, module.component()).into_owned();
    }
    let part = field.strip_prefix("part-").or_else(|| field.strip_prefix("weight-")).and_then(Series::from_code);
    match (part, field) {
        (Some(part), _) => series(words, part).into_owned(),
        (None, "feature") => words.tell("scenario-questions", &[("count", 0_usize.into())]).into_owned(),
        (None, "edition") => words.say("scenario-edition").into_owned(),
        (None, "note") => words.say("scenario-note").into_owned(),
        (None, "weights") => words.say("scenario-weights").into_owned(),
        _ => words.say("scenario-name").into_owned(),
    }
}

/// A value as its field takes it back.
pub(super) fn plain(words: Words, one: &Component, value: f64) -> String {
    number(words, one, value)
}
