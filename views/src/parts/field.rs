//! One question of a form: label, hint, error and control, bound to each other.
//!
//! A field cannot be begun without its label, so no control is ever drawn without one.

mod draw;
mod summary;

pub use summary::{FieldError, error_list, error_summary};

use super::Text;

/// A question, built as a sentence: `Field::text("name", words.say("…")).hint(…).error(…).show(words)`.
#[derive(Clone, Debug)]
pub struct Field<'a> {
    name: Text<'a>,
    id: Text<'a>,
    label: Text<'a>,
    hint: Option<Text<'a>>,
    error: Option<Text<'a>>,
    need: Need<'a>,
    control: Control<'a>,
}

/// One answer of a select or of a group of radio buttons.
#[derive(Clone, Debug)]
pub struct Choice<'a> {
    pub value: Text<'a>,
    pub label: Text<'a>,
    /// What choosing it means; shown beside radio buttons, left out of a select.
    pub hint: Option<Text<'a>>,
    pub chosen: bool,
}

/// Whether an answer is needed.
#[derive(Clone, Debug)]
enum Need<'a> {
    Required,
    /// May stay empty, and says so beside the label.
    Optional,
    /// Decided by another answer of the form: not required of itself, and not called optional either.
    Conditional,
    /// A filter: empty means all, in these words.
    Filter(Text<'a>),
}

#[derive(Clone, Debug)]
enum Control<'a> {
    Line(Line<'a>),
    Area { value: Text<'a>, rows: u8, longest: Option<u32> },
    Select(Vec<Choice<'a>>),
    Radios(Vec<Choice<'a>>),
    Checkbox { value: Text<'a>, checked: bool },
    File { accept: Text<'a> },
}

/// An `input` of one line.
#[derive(Clone, Debug, Default)]
struct Line<'a> {
    kind: &'static str,
    keyboard: Option<&'static str>,
    autocomplete: Option<&'static str>,
    longest: Option<u32>,
    value: Text<'a>,
}

impl<'a> Field<'a> {
    pub fn text(name: impl Into<Text<'a>>, label: impl Into<Text<'a>>) -> Field<'a> {
        Field::line(name, label, "text", None)
    }

    pub fn email(name: impl Into<Text<'a>>, label: impl Into<Text<'a>>) -> Field<'a> {
        Field::line(name, label, "email", None).autocomplete("email")
    }

    /// A secret; it is never filled in again after an error.
    pub fn password(name: impl Into<Text<'a>>, label: impl Into<Text<'a>>) -> Field<'a> {
        Field::line(name, label, "password", None)
    }

    pub fn search(name: impl Into<Text<'a>>, label: impl Into<Text<'a>>) -> Field<'a> {
        Field::line(name, label, "search", None)
    }

    /// Digits, typed on the numeric keyboard; kept as text, so that nothing rounds or scrolls them.
    pub fn number(name: impl Into<Text<'a>>, label: impl Into<Text<'a>>) -> Field<'a> {
        Field::line(name, label, "text", Some("decimal"))
    }

    /// The six digits of a second factor.
    pub fn one_time_code(name: impl Into<Text<'a>>, label: impl Into<Text<'a>>) -> Field<'a> {
        Field::line(name, label, "text", Some("numeric")).autocomplete("one-time-code").longest(9)
    }

    /// A day; the value is ISO (`2027-03-27`).
    pub fn date(name: impl Into<Text<'a>>, label: impl Into<Text<'a>>) -> Field<'a> {
        Field::line(name, label, "date", None)
    }

    pub fn area(name: impl Into<Text<'a>>, label: impl Into<Text<'a>>) -> Field<'a> {
        Field::of(name, label, Control::Area { value: Text::default(), rows: 5, longest: None })
    }

    pub fn select(name: impl Into<Text<'a>>, label: impl Into<Text<'a>>, choices: Vec<Choice<'a>>) -> Field<'a> {
        Field::of(name, label, Control::Select(choices))
    }

    pub fn radios(name: impl Into<Text<'a>>, label: impl Into<Text<'a>>, choices: Vec<Choice<'a>>) -> Field<'a> {
        Field::of(name, label, Control::Radios(choices))
    }

    pub fn checkbox(name: impl Into<Text<'a>>, label: impl Into<Text<'a>>, checked: bool) -> Field<'a> {
        Field::of(name, label, Control::Checkbox { value: "yes".into(), checked })
    }

    /// `accept` as in HTML: `".xlsx,.csv"`.
    pub fn file(name: impl Into<Text<'a>>, label: impl Into<Text<'a>>, accept: impl Into<Text<'a>>) -> Field<'a> {
        Field::of(name, label, Control::File { accept: accept.into() })
    }

    fn line(
        name: impl Into<Text<'a>>,
        label: impl Into<Text<'a>>,
        kind: &'static str,
        keyboard: Option<&'static str>,
    ) -> Field<'a> {
        Field::of(name, label, Control::Line(Line { kind, keyboard, ..Line::default() }))
    }

    fn of(name: impl Into<Text<'a>>, label: impl Into<Text<'a>>, control: Control<'a>) -> Field<'a> {
        let name = name.into();
        Field { id: name.clone(), name, label: label.into(), hint: None, error: None, need: Need::Required, control }
    }

    /// The name under which it is sent.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Another id than the name, for a form that stands twice on a page.
    #[must_use]
    pub fn id(mut self, id: impl Into<Text<'a>>) -> Field<'a> {
        self.id = id.into();
        self
    }

    /// What was typed before. Passwords, files and choices do not take it.
    #[must_use]
    pub fn value(mut self, typed: impl Into<Text<'a>>) -> Field<'a> {
        match &mut self.control {
            Control::Line(line) if line.kind != "password" => line.value = typed.into(),
            Control::Area { value, .. } | Control::Checkbox { value, .. } => *value = typed.into(),
            _ => {}
        }
        self
    }

    #[must_use]
    pub fn hint(mut self, hint: impl Into<Text<'a>>) -> Field<'a> {
        self.hint = Some(hint.into());
        self
    }

    /// What is wrong and how to put it right; `None` leaves the field calm.
    #[must_use]
    pub fn error(mut self, error: Option<impl Into<Text<'a>>>) -> Field<'a> {
        self.error = error.map(Into::into);
        self
    }

    /// Says beside the label that it may stay empty. Everything else is required.
    #[must_use]
    pub fn optional(mut self) -> Field<'a> {
        self.need = Need::Optional;
        self
    }

    /// Needed or not, by another answer of the form.
    #[must_use]
    pub fn conditional(mut self) -> Field<'a> {
        self.need = Need::Conditional;
        self
    }

    /// For a filter: empty means `all`, which a select offers first. Nobody is told that a filter is optional.
    #[must_use]
    pub fn filter(mut self, all: impl Into<Text<'a>>) -> Field<'a> {
        self.need = Need::Filter(all.into());
        self
    }

    #[must_use]
    pub fn autocomplete(mut self, purpose: &'static str) -> Field<'a> {
        if let Control::Line(line) = &mut self.control {
            line.autocomplete = Some(purpose);
        }
        self
    }

    /// The most characters that fit; an area also says so.
    #[must_use]
    pub fn longest(mut self, most: u32) -> Field<'a> {
        match &mut self.control {
            Control::Line(line) => line.longest = Some(most),
            Control::Area { longest, .. } => *longest = Some(most),
            _ => {}
        }
        self
    }

    #[must_use]
    pub fn rows(mut self, many: u8) -> Field<'a> {
        if let Control::Area { rows, .. } = &mut self.control {
            *rows = many;
        }
        self
    }
}
