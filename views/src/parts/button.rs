//! Buttons change something; a link that looks like one only leads to where that is done.

use maud::{Markup, html};

use super::{Link, Text};

/// How loudly a button asks. One `Main` a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    #[default]
    Main,
    Quiet,
    Danger,
}

/// A button that sends its form. `sends` is the name and value that tell it from its neighbours.
#[derive(Clone, Debug, Default)]
pub struct Button<'a> {
    pub label: Text<'a>,
    pub weight: Weight,
    pub sends: Option<(&'a str, &'a str)>,
}

impl<'a> Button<'a> {
    /// The one main button of a form.
    pub fn main(label: impl Into<Text<'a>>) -> Button<'a> {
        Button { label: label.into(), ..Button::default() }
    }

    /// A second choice.
    pub fn quiet(label: impl Into<Text<'a>>) -> Button<'a> {
        Button { weight: Weight::Quiet, ..Button::main(label) }
    }

    /// A step that cannot be taken back.
    pub fn danger(label: impl Into<Text<'a>>) -> Button<'a> {
        Button { weight: Weight::Danger, ..Button::main(label) }
    }
}

/// Draws a submit button.
#[must_use]
pub fn button(button: &Button) -> Markup {
    html! {
        button class=(class(button.weight)) type="submit"
            name=[button.sends.map(|(name, _)| name)] value=[button.sends.map(|(_, value)| value)] { (button.label) }
    }
}

/// Draws a link with the weight of a button.
#[must_use]
pub fn link_button(link: &Link, weight: Weight) -> Markup {
    html! { a class=(class(weight)) href=(link.href) { (link.label) } }
}

const fn class(weight: Weight) -> &'static str {
    match weight {
        Weight::Main => "button",
        Weight::Quiet => "button quiet",
        Weight::Danger => "button danger",
    }
}
