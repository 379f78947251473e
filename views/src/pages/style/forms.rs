//! Every kind of field, calm and wrong, and the buttons.

use maud::{Markup, html};

use crate::parts::{
    Button, Choice, Field, FieldError, Form, Link, Method, Weight, button, error_list, form, link_button,
};
use crate::words::Words;

pub(super) fn samples(words: Words) -> Markup {
    let prefix = words.language().code();
    let id = |name: &str| format!("{prefix}-{name}");
    html! {
        h2 { (words.say("desk-style-forms")) }
        (form(&Form { action: "#".into(), method: Method::Post, ..Form::default() }, html! {
            (error_list(words, &[FieldError { field: id("mail").into(), message: words.say("desk-style-error") },
                FieldError { field: id("agree").into(), message: words.say("desk-style-field-agree-error") }]))
            (lines(words, &id))
            (choices(words, &id))
            div.actions {
                (button(&Button::main(words.say("common-save"))))
                (button(&Button::danger(words.say("desk-style-withdraw"))))
                (link_button(&Link::new(words.say("common-cancel"), "#"), Weight::Quiet))
            }
        }))
    }
}

fn lines(words: Words, id: &dyn Fn(&str) -> String) -> Markup {
    let fields = [
        Field::text("name", words.say("desk-style-field-name"))
            .id(id("name"))
            .hint(words.say("desk-style-field-name-hint")),
        Field::email("mail", words.say("desk-style-field-mail"))
            .id(id("mail"))
            .value("amina@")
            .error(Some(words.say("desk-style-error"))),
        Field::date("day", words.say("desk-style-field-day"))
            .id(id("day"))
            .hint(words.say("common-date-hint"))
            .value("2027-03-27"),
        Field::number("amount", words.say("desk-style-column-budget")).id(id("amount")).optional().value("12500"),
        Field::area("text", words.say("desk-style-field-text"))
            .id(id("text"))
            .longest(280)
            .rows(3)
            .value(words.say("desk-style-notice")),
        Field::file("file", words.say("desk-style-field-file"), ".xlsx,.csv").id(id("file")).optional(),
    ];
    html! { @for field in &fields { (field.show(words)) } }
}

fn choices(words: Words, id: &dyn Fn(&str) -> String) -> Markup {
    let offered = |hints: bool| -> Vec<Choice<'static>> {
        [("5", "common-confidence-5", true), ("3", "common-confidence-3", false), ("1", "common-confidence-1", false)]
            .into_iter()
            .map(|(value, key, chosen)| Choice {
                value: value.into(),
                label: words.say(key),
                hint: hints.then(|| words.say("desk-style-field-means")),
                chosen,
            })
            .collect()
    };
    let fields = [
        Field::select("level", words.say("desk-style-confidence"), offered(false)).id(id("level")),
        Field::radios(id("sure"), words.say("desk-style-field-sure"), offered(true))
            .hint(words.say("desk-style-field-sure-hint")),
        Field::checkbox("agree", words.say("desk-style-field-agree"), false)
            .id(id("agree"))
            .error(Some(words.say("desk-style-field-agree-error"))),
    ];
    html! { @for field in &fields { (field.show(words)) } }
}
