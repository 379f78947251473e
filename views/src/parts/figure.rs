//! One number that matters: what it counts, how old it is, and the list behind it.

use maud::{Markup, html};

use super::{Link, Text};

/// A number already written by `Words`, its unit, one line of meaning.
#[derive(Clone, Debug)]
pub struct Figure<'a> {
    pub number: Text<'a>,
    pub unit: Option<Text<'a>>,
    pub meaning: Text<'a>,
    pub age: Option<Text<'a>>,
    pub list: Option<Link<'a>>,
}

/// Draws one figure.
#[must_use]
pub fn figure(figure: &Figure) -> Markup {
    html! {
        div.figure {
            p.figure-number {
                bdi { (figure.number) }
                @if let Some(unit) = &figure.unit { " " span.figure-unit { (unit) } }
            }
            p.figure-meaning { (figure.meaning) }
            @if figure.age.is_some() || figure.list.is_some() {
                p.figure-foot {
                    @if let Some(age) = &figure.age { span { (age) } " " }
                    @if let Some(list) = &figure.list { (list) }
                }
            }
        }
    }
}

/// Draws several figures side by side, as a list.
#[must_use]
pub fn figures(several: &[Figure]) -> Markup {
    html! { ul.figures { @for one in several { li { (figure(one)) } } } }
}
