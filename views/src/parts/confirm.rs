//! A page that asks before something is done for good. No dialog is needed, and the back button works.

use maud::{Markup, html};

use super::{Button, Form, Link, Text, Weight, button, form, link_button};

/// The question as a heading, what follows from a yes, and the two ways on.
#[derive(Debug)]
pub struct Confirm<'a> {
    pub question: Text<'a>,
    pub consequence: Text<'a>,
    /// Where a yes is posted to.
    pub form: Form<'a>,
    /// The yes, as a verb: "Withdraw the project".
    pub yes: Button<'a>,
    pub back: Link<'a>,
    /// Fields that must be filled in before a yes, such as a reason.
    pub fields: Markup,
}

/// Draws the page body.
#[must_use]
pub fn confirm(confirm: &Confirm) -> Markup {
    let body = html! {
        (confirm.fields)
        div.actions { (button(&confirm.yes)) (link_button(&confirm.back, Weight::Quiet)) }
    };
    html! {
        section.confirm {
            h1 { (confirm.question) }
            p { (confirm.consequence) }
            (form(&confirm.form, body))
        }
    }
}
