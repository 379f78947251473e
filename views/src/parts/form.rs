//! The form around fields. It works by itself; htmx, when there, only saves the reload.

use maud::{Markup, Render, html};

use super::Text;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Method {
    Get,
    #[default]
    Post,
    /// A post that carries files.
    Upload,
}

/// What htmx does with the answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Live<'a> {
    /// Nothing: the browser loads the next page.
    #[default]
    No,
    /// The answer takes the form's place: a 422 brings the same form back with its errors.
    Itself,
    /// A filter form: at each change, the element with this selector is taken from the answer and the address follows.
    Results(&'a str),
}

/// Where a form is sent and how.
#[derive(Clone, Debug, Default)]
pub struct Form<'a> {
    pub action: Text<'a>,
    pub method: Method,
    pub live: Live<'a>,
    pub id: Option<Text<'a>>,
    /// For a form whose purpose no heading says: its accessible name.
    pub label: Option<Text<'a>>,
}

/// Draws the form around its body.
#[must_use]
pub fn form(form: &Form, body: impl Render) -> Markup {
    let by_get = form.method == Method::Get;
    let live = form.live != Live::No;
    let results = match form.live {
        Live::Results(selector) => Some(selector),
        _ => None,
    };
    html! {
        form method=(if by_get { "get" } else { "post" }) action=(form.action) id=[form.id.as_deref()]
            aria-label=[form.label.as_deref()]
            enctype=[(form.method == Method::Upload).then_some("multipart/form-data")]
            novalidate[!by_get]
            hx-get=[(live && by_get).then_some(&form.action)] hx-post=[(live && !by_get).then_some(&form.action)]
            hx-target=[live.then_some(results.unwrap_or("this"))] hx-swap=[live.then_some("outerHTML")]
            hx-select=[results] hx-push-url=[results.map(|_| "true")] hx-trigger=[results.map(|_| "change, submit")] {
            (body)
        }
    }
}
