//! What the project is, and where it is in its life.

use domain::language::Names;
use domain::portfolio::project::ProjectState;
use maud::{Markup, html};

use super::{KeepPage, day, opening, part};
use crate::pages::desk::codes::word;
use crate::parts::{Fact, Link, Text, facts};
use crate::paths;
use crate::words::Words;

impl KeepPage {
    pub(super) fn identity(&self, words: Words) -> Markup {
        let (l, number) = (words.language(), self.project.number);
        let edit = self.rights.edits.then(|| Link::new(words.say("desk-edit"), paths::keep_identity(l, number)));
        let rename = Link::new(words.say("desk-rename"), paths::keep_names(l, number));
        let body = html! {
            (facts(&self.known(words)))
            @if self.rights.edits { p { (opening(&rename, "identity")) } }
        };
        part(words, ("identity", "desk-identity"), edit.as_ref(), &body)
    }

    fn known(&self, words: Words) -> Vec<Fact<'static>> {
        let project = &self.project;
        let fact = |key: &str, value: Markup| Fact { term: words.say(key), value };
        let named = |names: Option<&Names>| {
            html! { @if let Some(names) = names { (words.name(names)) } @else { span.soft { (words.say("desk-nobody")) } } }
        };
        let former: Vec<Markup> = self
            .former
            .iter()
            .map(|former| {
                let until = words.tell("desk-until", &[("day", words.day(former.until).into())]);
                html! { (words.name(&former.names)) " " small.soft { (until) } }
            })
            .collect();
        let mut known = vec![
            fact("desk-number", html! { bdi { (project.number) } " " small.soft { (words.say("desk-number-hint")) } }),
            fact("desk-kind", html! { (word(words, "kind", project.kind)) }),
            fact("desk-entity", named(self.entity.as_ref())),
            fact("desk-tier", html! { (self.standing_in_programme(words)) }),
            fact("desk-sponsor", named(self.sponsor.as_ref())),
            fact("desk-lead", named(self.lead.as_ref())),
            fact("desk-started", day(words, project.started_on)),
            fact("desk-axes", html! { ul { @for axis in &self.axes { li { (words.name(axis)) } } } }),
        ];
        if !project.summary.is_empty() {
            known.push(fact("desk-summary", html! { (words.name(&project.summary)) }));
        }
        if let Some(before) = project.predecessor {
            known.push(fact(
                "desk-predecessor",
                html! { a href=(paths::project(words.language(), before)) { bdi { (before) } } },
            ));
        }
        if let Some(address) = &project.address {
            known.push(fact("desk-address", html! { a href=(address) rel="noopener" { bdi { (address) } } }));
        }
        if !former.is_empty() {
            known.push(fact("desk-former", html! { ul { @for name in &former { li { (name) } } } }));
        }
        known
    }

    fn standing_in_programme(&self, words: Words) -> String {
        let flags = [(self.project.flagship, "desk-flagship"), (self.project.pooled, "desk-pooled")];
        let tier: Text = word(words, "tier", self.project.tier);
        [tier]
            .into_iter()
            .chain(flags.into_iter().filter(|(yes, _)| *yes).map(|(_, key)| words.say(key)))
            .collect::<Vec<_>>()
            .join(" · ")
    }

    pub(super) fn life(&self, words: Words) -> Markup {
        let (l, project) = (words.language(), &self.project);
        let mut known = vec![
            Fact { term: words.say("desk-phase"), value: html! { (word(words, "phase", project.phase)) } },
            Fact { term: words.say("desk-state"), value: html! { (word(words, "state", project.state)) } },
        ];
        if let Some(reason) = &project.exit_reason {
            known.push(Fact { term: words.say("common-why"), value: html! { (words.name(reason)) } });
        }
        let phase = Link::new(words.say("desk-phase-change"), paths::keep_phase(l, project.number));
        let exit = Link::new(words.say("desk-exit"), paths::keep_exit(l, project.number));
        let resume = Link::new(words.say("desk-resume"), paths::keep_resumption(l, project.number));
        let body = html! {
            (facts(&known))
            ul.steps {
                @if self.rights.edits && project.lives() { li { (opening(&phase, "life")) } }
                @if self.rights.keeps_portfolio && project.lives() { li { (opening(&exit, "life")) } }
                @if self.rights.keeps_portfolio && project.state != ProjectState::Active { li { (opening(&resume, "life")) } }
            }
        };
        part(words, ("life", "desk-life"), None, &body)
    }
}
