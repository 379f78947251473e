//! The small forms of a scenario: put before an agenda item, removed.

use domain::index::Scenario;
use domain::steering::agenda::AgendaItem;
use domain::steering::sitting::Sitting;
use maud::{Markup, html};

use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::pages::desk::{Entry, FormPage, Offer};
use crate::parts::{Button, Confirm, Form, Link, confirm};
use crate::paths;
use crate::words::Words;

/// Puts a scenario before an item of a coming sitting.
#[must_use]
pub fn attach(words: Words, scenario: &Scenario, items: &[(Sitting, AgendaItem)]) -> FormPage {
    let l = words.language();
    let offers = items.iter().map(|(sitting, item)| {
        let label = format!("{} ({}) · {}", sitting.code, words.day(sitting.held_on), item.title.shown(l).0);
        Offer::new(item.id.0, label)
    });
    let lede = if items.is_empty() { "scenario-attach-none" } else { "scenario-attach-text" };
    FormPage {
        lede: Some(words.tell(lede, &[("name", scenario.name.as_str().into())])),
        back: paths::scenario(l, scenario.id.0),
        entries: vec![Entry::one("item", words.say("scenario-attach-item"), offers.collect())],
        ..FormPage::new(
            words.say("scenario-attach"),
            paths::scenario_agenda(l, scenario.id.0),
            Button::main(words.say("scenario-attach-yes")),
        )
    }
}

/// Asks before a scenario is removed.
#[derive(Clone, Debug)]
pub struct RemovalPage {
    pub scenario: Scenario,
    /// On how many agendas it stands.
    pub items: usize,
}

impl Page for RemovalPage {
    fn title(&self, words: Words) -> String {
        words.tell("scenario-removal", &[("name", self.scenario.name.as_str().into())]).into_owned()
    }

    fn body(&self, words: Words) -> Markup {
        let (l, id) = (words.language(), self.scenario.id.0);
        confirm(&Confirm {
            question: self.title(words).into(),
            consequence: words.tell("scenario-removal-text", &[("count", self.items.into())]),
            form: Form { action: paths::scenario_removal(l, id).into(), ..Form::default() },
            yes: Button::danger(words.say("scenario-removal-yes")),
            back: Link::new(words.say("common-cancel"), paths::scenario(l, id)),
            fields: html! { input type="hidden" name="version" value=(self.scenario.version); },
        })
    }

    fn section(&self) -> Section {
        Section::Indicators
    }

    fn density(&self) -> Density {
        Density::Desk
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        super::crumbs(words)
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }
}
