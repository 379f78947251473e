//! How far along: a form in stages, or a long piece of work.

use maud::{Markup, html};

use super::Text;
use crate::words::Words;

/// A stage of a form, counting from 1.
#[derive(Clone, Debug)]
pub struct Step<'a> {
    pub step: u32,
    pub steps: u32,
    pub name: Text<'a>,
}

/// Work that is being done, and how much of it is.
#[derive(Clone, Debug)]
pub struct Progress<'a> {
    pub label: Text<'a>,
    pub done: u32,
    pub total: u32,
}

/// Draws "Step 2 of 4: …", in words.
#[must_use]
pub fn step(words: Words, step: &Step) -> Markup {
    html! {
        p.step {
            span.step-place { (words.tell("common-step", &[("step", step.step.into()), ("steps", step.steps.into())])) }
            " " (step.name)
        }
    }
}

/// Draws a bar with its words beside it.
#[must_use]
pub fn progress(words: Words, progress: &Progress) -> Markup {
    let place = words.tell("common-progress", &[("done", progress.done.into()), ("total", progress.total.into())]);
    html! {
        label.progress {
            span { (progress.label) } " " span.num { (place) }
            progress value=(progress.done) max=(progress.total.max(1)) { (place) }
        }
    }
}
