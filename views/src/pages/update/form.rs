//! The form itself: five questions on one screen, the last of which is the button.

use domain::portfolio::report::{Confidence, Help};
use domain::problem::Problem;
use maud::{Markup, html};

use super::confidence::{self, Answered};
use super::rows::{Around, longest};
use super::{Door, Typed, UpdatePage};
use crate::parts::{Button, Choice, Field, FieldError, Form, Link, Weight, button, error_summary, form, link_button};
use crate::paths;
use crate::words::Words;

impl UpdatePage {
    pub(super) fn form(&self, words: Words) -> Markup {
        let send = if self.meanwhile.is_some() { "update-send-on-top" } else { "update-send" };
        let around = Form { action: self.action(words).into(), ..Form::default() };
        html! {
            (error_summary(words, &self.errors(words)))
            (form(&around, html! {
                (hidden(&self.typed))
                (self.milestones(words))
                (self.confidence(words))
                (self.text(words))
                (help(words, self))
                div.actions.update-send {
                    (button(&Button::main(words.say(send))))
                    @if self.meanwhile.is_some() { (self.drop(words)) }
                }
            }))
            @if self.door == Door::Desk { (by_spreadsheet(words, self)) }
        }
    }

    fn milestones(&self, words: Words) -> Markup {
        let around = Around { subject: &self.subject, problems: &self.problems, preview: &self.preview(words) };
        let none = super::TypedRow::default();
        html! {
            section.update-part {
                h2 { (words.say("update-milestones")) }
                @if self.rows.is_empty() { p.soft { (words.say("update-no-milestone")) } }
                @for row in &self.rows {
                    (row.show(words, self.typed.rows.get(&row.milestone.number).unwrap_or(&none), &around))
                }
                @if self.more > 0 {
                    p {
                        (words.tell("update-more", &[("count", self.more.into())])) " "
                        a href=(paths::desk(words.language())) { (words.say("update-more-desk")) }
                    }
                }
            }
        }
    }

    fn confidence(&self, words: Words) -> Markup {
        let last = self.subject.last.as_ref().map(|report| report.confidence);
        let level = self.typed.confidence.parse().ok().and_then(Confidence::new);
        html! {
            section.update-part {
                div.update-levels hx-get=(self.preview(words)) hx-include="closest div" hx-trigger="change" hx-target="#computed" {
                    (confidence::levels(words, &self.typed, last, &self.problems))
                }
                div.update-figures id="computed" role="status" {
                    @if let (Some(computed), Some(level)) = (&self.computed, level) {
                        @let answered = Answered { level, dissent: &self.typed.dissent };
                        (confidence::computed(words, computed, answered, &self.problems))
                    }
                }
            }
        }
    }

    fn text(&self, words: Words) -> Markup {
        let error = self.problems.of("text").map(|problem| words.problem(problem));
        html! {
            section.update-part {
                @if let Some(last) = self.subject.last.as_ref().filter(|last| !last.text.is_empty()) {
                    div.update-last {
                        p.soft { (words.tell("update-last-time", &[("day", words.day(last.said_at.date_naive()).into())])) }
                        blockquote dir="auto" { (last.text) }
                    }
                }
                (Field::area("text", words.say("update-text")).rows(3).longest(longest())
                    .value(self.typed.text.as_str()).error(error).show(words))
                (Field::checkbox("nothing-new", words.say("update-nothing-new"), self.typed.nothing_new)
                    .hint(words.say("update-nothing-new-hint")).show(words))
            }
        }
    }

    /// Back to the page as it is now: what I typed goes, what the other did stays.
    fn drop(&self, words: Words) -> Markup {
        let away = match &self.door {
            Door::Desk => paths::update(words.language(), self.subject.number),
            Door::Link(_) => paths::project(words.language(), self.subject.number),
        };
        link_button(&Link::new(words.say("update-drop"), away), Weight::Quiet)
    }

    /// Every problem, with the field it leads to. A milestone that is no longer asked about has its frame only.
    fn errors(&self, words: Words) -> Vec<FieldError<'static>> {
        let told = |(field, problem): (&str, _)| FieldError {
            field: field.to_owned().into(),
            message: words
                .tell(
                    "update-error-line",
                    &[
                        ("field", self.name_of(words, field).into()),
                        ("problem", sentence(words, field, problem).into()),
                    ],
                )
                .into_owned()
                .into(),
        };
        self.problems.iter().map(told).collect()
    }

    fn name_of(&self, words: Words, field: &str) -> String {
        let number = field.strip_prefix("milestone-").and_then(|rest| rest.split('-').next()?.parse().ok());
        let row = number.and_then(|number: i64| self.rows.iter().find(|row| row.milestone.number == number));
        match row {
            Some(row) => row.milestone.names.shown(words.language()).0.to_owned(),
            None => words.say(label(field)).into_owned(),
        }
    }
}

/// What is wrong with a field; a reason is asked for on more than one ground.
pub(super) fn sentence(words: Words, field: &str, problem: &Problem) -> String {
    match (field, problem) {
        ("dissent", Problem::ReasonNeeded) => words.say("update-dissent-needed").into_owned(),
        ("confidence", Problem::ReasonNeeded) => words.say("update-unrated-needed").into_owned(),
        _ => words.problem(problem),
    }
}

/// The question a field belongs to, in a few words.
pub(super) fn label(field: &str) -> &'static str {
    match field {
        "confidence" => "update-confidence",
        "dissent" => "update-dissent",
        "text" => "update-text",
        "help-what" => "update-help-what",
        "help-by" => "update-help-by",
        "help-who" => "update-help-who",
        "help" => "update-help",
        _ => "update-milestones",
    }
}

fn hidden(typed: &Typed) -> Markup {
    html! {
        input type="hidden" name="project" value=(typed.project);
        input type="hidden" name="version" value=(typed.version);
        input type="hidden" name="seen" value=(typed.seen);
    }
}

fn help(words: Words, page: &UpdatePage) -> Markup {
    let error = |field: &str| page.problems.of(field).map(|problem| words.problem(problem));
    let kinds = Help::ALL.iter().map(|kind| Choice {
        value: kind.code().into(),
        label: words.say(help_key(*kind)),
        hint: None,
        chosen: page.typed.help == kind.code(),
    });
    html! {
        section.update-part.update-help {
            (Field::radios("help", words.say("update-help"), kinds.collect()).error(error("help")).show(words))
            div.update-if-help {
                (Field::area("help-what", words.say("update-help-what")).rows(2).longest(longest())
                    .value(page.typed.help_what.as_str()).error(error("help-what")).conditional().show(words))
                (Field::date("help-by", words.say("update-help-by"))
                    .value(page.typed.help_by.as_str()).error(error("help-by")).conditional().show(words))
                (Field::text("help-who", words.say("update-help-who"))
                    .value(page.typed.help_who.as_str()).error(error("help-who")).conditional().show(words))
            }
        }
    }
}

/// The words of a kind of help.
#[must_use]
pub const fn help_key(kind: Help) -> &'static str {
    match kind {
        Help::None => "update-help-none",
        Help::Assistance => "update-help-assistance",
        Help::Alert => "update-help-alert",
    }
}

fn by_spreadsheet(words: Words, page: &UpdatePage) -> Markup {
    html! {
        p.update-elsewhere {
            a href=(paths::update_workbook(words.language(), page.subject.number)) { (words.say("update-by-spreadsheet")) }
        }
    }
}
