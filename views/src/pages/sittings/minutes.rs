//! Minutes: as they will be, for the chair to validate; and as they are, for everybody.

use chrono::{DateTime, NaiveDate, Utc};
use domain::language::{Language, Names};
use domain::steering::minutes::{Item, Minutes, Resolution};
use domain::steering::sitting::{Sitting, SittingState};
use maud::{Markup, html};

use super::codes;
use super::sitting::quorum;
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{
    Button, Confirm, Empty, Fact, Form, Link, Notice, PrintHeader, Tone, confirm, empty, facts, notice, print_header,
};
use crate::paths;
use crate::words::Words;

/// For everybody; whoever may see the sitting sees all of it.
#[derive(Clone, Debug)]
pub struct MinutesPage {
    pub body: Names,
    pub sitting: Sitting,
    /// The minutes, their hash, and when they were validated.
    pub published: Option<(Minutes, String, DateTime<Utc>)>,
    pub sees_all: bool,
    pub today: NaiveDate,
}

/// For the chair, before it is for good.
#[derive(Clone, Debug)]
pub struct ValidationPage {
    pub chairs: bool,
    pub sitting: Sitting,
    pub minutes: Minutes,
}

impl Page for MinutesPage {
    fn title(&self, words: Words) -> String {
        format!("{} – {}", self.sitting.code, self.body.shown(words.language()).0)
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { (words.tell("sitting-minutes-title", &[("sitting", self.sitting.code.to_string().into())])) }
                p { (words.name(&self.body)) }
                @match &self.published {
                    Some((minutes, hash, at)) => {
                        (print_header(words, &PrintHeader {
                            title: self.sitting.code.to_string().into(), day: self.today, hash: Some(hash.as_str().into()),
                        }))
                        (told(words, minutes))
                        p.soft { (words.tell("sitting-validated-at", &[("moment", words.moment(*at).into())])) " "
                            (words.say("common-print-hash")) " " code.hash { (hash) } }
                        @if !self.sees_all { p.soft { (words.say("sitting-published-only")) } }
                    }
                    None => (self.not_yet(words)),
                }
            }
        }
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        let l = words.language();
        vec![
            Link::new(words.say("common-home"), paths::home(l)),
            Link::new(words.say("sitting-public"), paths::minutes_list(l)),
        ]
    }
}

impl MinutesPage {
    fn not_yet(&self, words: Words) -> Markup {
        let day = words.day(self.sitting.held_on);
        let sentence = match self.sitting.state {
            SittingState::Cancelled => words.say("sitting-state-cancelled"),
            SittingState::Validated => words.say("sitting-no-minutes"),
            _ => words.tell("sitting-not-yet", &[("day", day.into())]),
        };
        empty(&Empty { title: words.say(codes::state(self.sitting.state)), sentence, action: None })
    }
}

impl Page for ValidationPage {
    fn title(&self, words: Words) -> String {
        format!("{} – {}", words.say("sitting-validation"), self.sitting.code)
    }

    fn body(&self, words: Words) -> Markup {
        let l = words.language();
        let code = &self.sitting.code;
        let back = Link::new(words.say("common-back"), paths::sitting(l, code));
        html! {
            div.stack {
                @if self.chairs {
                    (confirm(&Confirm {
                        question: words.tell("sitting-validate-question", &[("sitting", code.to_string().into())]),
                        consequence: words.say("sitting-validate-text"),
                        form: Form { action: paths::of_sitting(l, code, "validation").into(), ..Form::default() },
                        yes: Button::main(words.say("sitting-validate")),
                        back,
                        fields: html! { input type="hidden" name="version" value=(self.sitting.version); },
                    }))
                } @else {
                    h1 { (words.tell("sitting-minutes-title", &[("sitting", code.to_string().into())])) }
                    (notice(words, &Notice { tone: Tone::Info, title: None, body: html! { p { (words.say("sitting-validate-chair")) } } }))
                }
                (told(words, &self.minutes))
            }
        }
    }

    fn section(&self) -> Section {
        Section::Desk
    }

    fn density(&self) -> Density {
        Density::Desk
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        super::crumbs_of(words, &self.sitting.code)
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }
}

/// Everything the minutes say.
#[must_use]
pub fn told(words: Words, minutes: &Minutes) -> Markup {
    let mut head = vec![
        Fact { term: words.say("sitting-day"), value: html! { (words.day(minutes.held_on)) } },
        Fact { term: words.say("sitting-quorum"), value: html! { (quorum(words, minutes.quorum)) } },
    ];
    if !minutes.chair.is_empty() {
        head.push(Fact { term: words.say("sitting-chair"), value: words.name(&minutes.chair) });
    }
    if let Some(place) = &minutes.place {
        head.push(Fact { term: words.say("sitting-place-of"), value: html! { bdi { (place) } } });
    }
    if let Some(next) = &minutes.next {
        let value = html! { bdi { (next.code) } ", " (words.day(next.held_on)) };
        head.push(Fact { term: words.say("sitting-next"), value });
    }
    if let Some(pack) = &minutes.pack {
        head.push(Fact { term: words.say("sitting-pack"), value: html! { code.hash { (pack) } } });
    }
    html! {
        (facts(&head))
        h2 { (words.say("sitting-attendance")) }
        ul.plain {
            @for member in &minutes.members {
                li { (words.name(&member.title)) " – " (words.say(codes::presence(member.presence)))
                    @if let Some(delegate) = &member.delegate { " (" bdi { (delegate) } ")" } }
            }
        }
        h2 { (words.say("sitting-decisions")) }
        @if minutes.items.is_empty() { p.soft { (words.say("sitting-no-decisions")) } }
        @for item in &minutes.items { (item_told(words, item)) }
    }
}

fn item_told(words: Words, item: &Item) -> Markup {
    html! {
        section.minuted {
            h3 { (words.name(&item.title)) @if let Some(project) = &item.project { " " small.soft { bdi { (project) } } } }
            @if item.decisions.is_empty() { p.soft { (words.say(codes::item_state(item.state))) } }
            @for decision in &item.decisions { (resolution(words, decision)) }
        }
    }
}

fn resolution(words: Words, decision: &Resolution) -> Markup {
    html! {
        p { bdi { (decision.number) } " · " strong { (words.say(codes::decision_kind(decision.kind))) } }
        (in_both(&decision.text))
        @if let (Some(owner), Some(due)) = (&decision.owner, decision.due_on) {
            p { (words.tell("sitting-carried-out", &[("owner", owner.shown(words.language()).0.into()), ("day", words.day(due).into())])) }
        }
        @if let Some(follow_up) = &decision.follow_up { p { (words.say("room-follow-up")) " " bdi { (follow_up) } } }
        @if let Some(reason) = &decision.reason { p.soft { (words.say("common-why")) " : " span dir="auto" { (reason) } } }
    }
}

/// The text as it was read aloud, in each language it was given in.
pub(crate) fn in_both(text: &Names) -> Markup {
    html! {
        @for (language, said) in text.iter().filter(|(language, _)| *language != Language::En) {
            blockquote.resolution lang=(language.code()) dir=(language.direction()) { (said) }
        }
    }
}
