//! What still has to be put right, at the top of the form, each line leading to its field.

use maud::{Markup, html};

use crate::parts::Text;
use crate::words::Words;

/// The id of a field and what is wrong with it, in the words that also stand beside the field.
#[derive(Clone, Debug)]
pub struct FieldError<'a> {
    pub field: Text<'a>,
    pub message: Text<'a>,
}

/// Draws the summary and gives it the focus, so that a screen reader begins there. Nothing when nothing is wrong.
#[must_use]
pub fn error_summary(words: Words, errors: &[FieldError]) -> Markup {
    html! {
        @if !errors.is_empty() {
            div tabindex="-1" autofocus { (error_list(words, errors)) }
        }
    }
}

/// The summary by itself, for a page that has something more urgent to show first.
#[must_use]
pub fn error_list(words: Words, errors: &[FieldError]) -> Markup {
    html! {
        div.notice.bad.error-summary role="alert" {
            p.notice-title { (words.tell("common-errors-title", &[("count", errors.len().into())])) }
            ul { @for error in errors { li { a href={ "#" (error.field) } { (error.message) } } } }
        }
    }
}
