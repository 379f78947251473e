//! A field as markup. Hint and error are tied to the control by `aria-describedby`.

use maud::{Markup, html};

use super::{Choice, Control, Field, Line, Need};
use crate::parts::Text;
use crate::words::Words;

impl Field<'_> {
    /// Draws the field.
    #[must_use]
    pub fn show(&self, words: Words) -> Markup {
        match &self.control {
            Control::Radios(choices) => self.group(words, choices),
            Control::Checkbox { value, checked } => self.tick(words, value, *checked),
            _ => self.labelled(words),
        }
    }

    fn labelled(&self, words: Words) -> Markup {
        html! {
            div.field.wrong[self.error.is_some()] {
                label for=(self.id) { (self.title(words)) }
                (self.notes(words))
                @match &self.control {
                    Control::Line(line) => (self.input(line)),
                    Control::Area { value, rows, longest } => {
                        textarea id=(self.id) name=(self.name) rows=(rows) maxlength=[*longest] dir="auto"
                            aria-describedby=[self.described()] aria-invalid=[self.invalid()] required[self.is_required()] { (value) }
                    }
                    Control::Select(choices) => (self.list(words, choices)),
                    Control::File { accept } => {
                        input type="file" id=(self.id) name=(self.name) accept=(accept)
                            aria-describedby=[self.described()] aria-invalid=[self.invalid()] required[self.is_required()];
                    }
                    Control::Radios(_) | Control::Checkbox { .. } => {}
                }
            }
        }
    }

    fn input(&self, line: &Line) -> Markup {
        let left_to_right = matches!(line.kind, "email" | "password") || line.keyboard.is_some();
        let direction = (line.kind != "date").then_some(if left_to_right { "ltr" } else { "auto" });
        html! {
            input.short[line.kind == "date" || line.keyboard.is_some()] type=(line.kind) id=(self.id) name=(self.name)
                value=[Some(&line.value).filter(|value| !value.is_empty())] dir=[direction]
                inputmode=[line.keyboard] autocomplete=[line.autocomplete] maxlength=[line.longest]
                aria-describedby=[self.described()] aria-invalid=[self.invalid()] required[self.is_required()];
        }
    }

    fn list(&self, words: Words, choices: &[Choice]) -> Markup {
        html! {
            select id=(self.id) name=(self.name) aria-describedby=[self.described()] aria-invalid=[self.invalid()]
                required[self.is_required()] {
                option value="" { (self.nothing_chosen(words)) }
                @for choice in choices {
                    option value=(choice.value) selected[choice.chosen] { (choice.label) }
                }
            }
        }
    }

    fn group(&self, words: Words, choices: &[Choice]) -> Markup {
        html! {
            fieldset.field.wrong[self.error.is_some()] aria-describedby=[self.described()] {
                legend { (self.title(words)) }
                (self.notes(words))
                @for (number, choice) in choices.iter().enumerate() {
                    @let id = if number == 0 { self.id.to_string() } else { format!("{}-{number}", self.id) };
                    div.choice {
                        input type="radio" id=(id) name=(self.name) value=(choice.value) checked[choice.chosen]
                            aria-describedby=[choice.hint.as_ref().map(|_| format!("{id}-means"))] required[self.is_required()];
                        label for=(id) { (choice.label) }
                        @if let Some(hint) = &choice.hint { p.hint id={ (id) "-means" } { (hint) } }
                    }
                }
            }
        }
    }

    fn tick(&self, words: Words, value: &str, checked: bool) -> Markup {
        html! {
            div.field.wrong[self.error.is_some()] {
                div.choice {
                    input type="checkbox" id=(self.id) name=(self.name) value=(value) checked[checked]
                        aria-describedby=[self.described()] aria-invalid=[self.invalid()];
                    label for=(self.id) { (self.label) }
                }
                (self.notes(words))
            }
        }
    }

    const fn is_required(&self) -> bool {
        matches!(self.need, Need::Required)
    }

    fn nothing_chosen(&self, words: Words) -> Text<'_> {
        match &self.need {
            Need::Filter(all) => all.clone(),
            _ => words.say("common-choose"),
        }
    }

    fn title(&self, words: Words) -> Markup {
        html! {
            (self.label)
            @if matches!(self.need, Need::Optional) { " " span.optional { "(" (words.say("common-optional")) ")" } }
        }
    }

    /// The hint, the limit of an area, and the error: above the control, where a phone's keyboard cannot hide them.
    fn notes(&self, words: Words) -> Markup {
        html! {
            @if let Some(hint) = &self.hint { p.hint id={ (self.id) "-hint" } { (hint) } }
            @if let Control::Area { longest: Some(most), .. } = &self.control {
                p.hint id={ (self.id) "-most" } { (words.tell("common-characters", &[("count", (*most).into())])) }
            }
            @if let Some(error) = &self.error {
                p.error id={ (self.id) "-error" } { span.visually-hidden { (words.say("common-error")) " " } (error) }
            }
        }
    }

    fn described(&self) -> Option<String> {
        let limited = matches!(&self.control, Control::Area { longest: Some(_), .. });
        let notes = [(self.hint.is_some(), "hint"), (limited, "most"), (self.error.is_some(), "error")];
        let ids: Vec<_> =
            notes.into_iter().filter(|(there, _)| *there).map(|(_, note)| format!("{}-{note}", self.id)).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn invalid(&self) -> Option<&'static str> {
        self.error.as_ref().map(|_| "true")
    }
}
