//! The workbench: suppositions on one side, their answer on the other, at every change.

use domain::form::Typed;
use domain::index::{Scenario, ScenarioId};
use domain::problem::Problems;
use indicators::inputs::{Component, Profile};
use indicators::panel::Series;
use maud::{Markup, html};

use super::answer::{ANSWER, AnswerPart, tornado};
use super::form::{Editions, Fields, label};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{
    Button, FieldError, Form, Link, Notice, Tone, Weight, button, error_summary, form, link_button, notice,
};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct WorkbenchPage {
    /// The scenario that is changed; `None` for a new one.
    pub of: Option<Scenario>,
    pub typed: Typed,
    pub problems: Problems,
    /// Somebody else changed it since: what is typed here would go over that.
    pub is_overtaken: bool,
    pub answer: AnswerPart,
    pub profile: Profile,
    pub components: Vec<Component>,
    pub editions: Editions,
    pub parts: [(Series, f64); 3],
}

impl WorkbenchPage {
    /// The answer alone, for the form that asks at each change.
    #[must_use]
    pub fn answer_only(&self, words: Words) -> Markup {
        self.answer.show(words, |field| label(words, field))
    }

    fn id(&self) -> Option<ScenarioId> {
        self.of.as_ref().map(|scenario| scenario.id)
    }

    /// Where it asks and where it saves.
    fn addresses(&self, words: Words) -> (String, String) {
        let l = words.language();
        match self.id() {
            Some(id) => (paths::scenario_edit(l, id.0), paths::scenario_edit(l, id.0)),
            None => (paths::scenario_new(l), paths::scenarios(l)),
        }
    }

    fn form(&self, words: Words) -> Markup {
        let (asks, saves) = self.addresses(words);
        let fields = Fields {
            typed: &self.typed,
            problems: &self.problems,
            profile: &self.profile,
            components: &self.components,
            editions: &self.editions,
            parts: self.parts,
        };
        let back =
            self.id().map_or_else(|| paths::scenarios(words.language()), |id| paths::scenario(words.language(), id.0));
        let body = html! {
            @if let Some(scenario) = &self.of { input type="hidden" name="version" value=(scenario.version); }
            div.stack hx-get=(asks) hx-include="closest form" hx-trigger="input delay:400ms, change delay:100ms"
                hx-target={ "#" (ANSWER) } hx-swap="outerHTML" hx-sync="this:replace" { (fields.show(words)) }
            div.actions {
                (button(&Button::main(words.say("scenario-save"))))
                button.button.quiet type="submit" formaction=(asks) formmethod="get" formnovalidate { (words.say("scenario-compute")) }
                (link_button(&Link::new(words.say("common-cancel"), back), Weight::Quiet))
            }
        };
        form(&Form { action: saves.into(), label: Some(self.title(words).into()), ..Form::default() }, body)
    }

    fn errors(&self, words: Words) -> Vec<FieldError<'static>> {
        let told = |(field, problem): (&str, &domain::problem::Problem)| {
            let holes = [("field", label(words, field).into()), ("error", words.problem(problem).into())];
            FieldError { field: field.to_owned().into(), message: words.tell("desk-field-error", &holes) }
        };
        self.problems.iter().map(told).collect()
    }

    fn overtaken(&self, words: Words) -> Markup {
        let now = self.of.as_ref().map(|scenario| paths::scenario(words.language(), scenario.id.0)).unwrap_or_default();
        notice(
            words,
            &Notice {
                tone: Tone::Bad,
                title: Some(words.say("fault-stale")),
                body: html! { p { (words.say("scenario-stale-text")) " " (Link::new(words.say("scenario-stale-see"), now)) } },
            },
        )
    }
}

impl Page for WorkbenchPage {
    fn title(&self, words: Words) -> String {
        match &self.of {
            Some(scenario) => {
                words.tell("scenario-edit-title", &[("name", scenario.name.as_str().into())]).into_owned()
            }
            None => words.say("scenario-new").into_owned(),
        }
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { (self.title(words)) }
                p.soft { (words.say("scenario-new-text")) }
                (error_summary(words, &self.errors(words)))
                @if self.is_overtaken { (self.overtaken(words)) }
                div.split.workbench { div { (self.form(words)) } (self.answer_only(words)) }
                @if let AnswerPart::Given { steps, .. } = &self.answer { (tornado(words, steps)) }
            }
        }
    }

    fn section(&self) -> Section {
        Section::Indicators
    }

    fn density(&self) -> Density {
        Density::Desk
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        let own = self.of.as_ref().map(|one| Link::new(one.name.clone(), paths::scenario(words.language(), one.id.0)));
        super::crumbs(words).into_iter().chain(own).collect()
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }
}
