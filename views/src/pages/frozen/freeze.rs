//! Asks before the figures of a sitting are frozen by hand: it cannot be taken back.

use chrono::NaiveDate;
use domain::steering::sitting::Sitting;
use maud::{Markup, html};

use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{Button, Confirm, Form, Link, Notice, Tone, confirm, notice};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct FreezePage {
    pub sitting: Sitting,
    pub today: NaiveDate,
    /// The day on which the worker would do it.
    pub freezes_on: NaiveDate,
}

impl Page for FreezePage {
    fn title(&self, words: Words) -> String {
        words.tell("frozen-freeze-title", &[("code", self.sitting.code.0.as_str().into())]).into_owned()
    }

    fn section(&self) -> Section {
        Section::Desk
    }

    fn density(&self) -> Density {
        Density::Desk
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        vec![Link::new(words.say("common-desk"), paths::desk(words.language()))]
    }

    fn body(&self, words: Words) -> Markup {
        let l = words.language();
        let day = words.day(self.freezes_on);
        let form = Form { action: paths::desk_sitting_freeze(l, &self.sitting.code).into(), ..Form::default() };
        confirm(&Confirm {
            question: self.title(words).into(),
            consequence: words.tell("frozen-freeze-text", &[("day", day.into())]),
            form,
            yes: Button::main(words.say("frozen-freeze-yes")),
            back: Link::new(words.say("common-desk"), paths::desk(l)),
            fields: html! {
                @if self.sitting.takes_reports(self.today) { (self.early(words)) }
                input type="hidden" name="version" value=(self.sitting.version);
            },
        })
    }
}

impl FreezePage {
    fn early(&self, words: Words) -> Markup {
        let day = words.day(self.sitting.cutoff_on);
        let body = html! { p { (words.tell("frozen-freeze-early", &[("day", day.into())])) } };
        notice(words, &Notice { tone: Tone::Watch, title: None, body })
    }
}
