//! The room: one screen after the other, legible at five metres, driven by keys, links and forms. The script only adds
//! the keys, the countdown, and a memory for what was typed when the network fails.

mod consent;
mod decision;
mod item;
mod portfolio;
mod previous;
mod read_back;

pub use consent::ConsentLine;
pub use decision::{DecisionForm, LateForm};
pub use item::{Card, ExceptionReport, ItemScreen, Ratings, Way};
pub use portfolio::{Portfolio, Tile};
pub use previous::PreviousLine;
pub use read_back::{ReadBack, ReadLine};

use domain::language::Names;
use domain::portfolio::project::ProjectNumber;
use domain::steering::agenda::Stop;
use domain::steering::minutes::Minutes;
use domain::steering::sitting::{Sitting, SittingState};
use maud::{Markup, html};

use super::sittings::{self, Seats};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{Button, button};
use crate::paths;
use crate::words::Words;

/// A screen of the way through the sitting.
#[derive(Clone, Debug)]
pub struct StopLine {
    pub stop: Stop,
    /// The title of the item on it.
    pub item: Option<Names>,
    pub done: bool,
}

/// An open risk of the portfolio's top.
#[derive(Clone, Debug)]
pub struct RiskLine {
    pub project: Option<(ProjectNumber, Names)>,
    pub event: String,
    pub probability: i64,
    pub impact: i64,
}

#[derive(Clone, Debug)]
pub enum Screen {
    Attendance(Seats),
    Previous(Vec<PreviousLine>),
    Portfolio(Portfolio),
    Item(Box<ItemScreen>),
    Consent(Vec<ConsentLine>),
    Risks(Vec<RiskLine>),
    ReadBack(ReadBack),
    Validation(Box<Minutes>),
}

#[derive(Clone, Debug)]
pub struct RoomPage {
    pub sitting: Sitting,
    pub body: Names,
    /// The hash of the frozen figures.
    pub pack: Option<String>,
    pub stops: Vec<StopLine>,
    pub at: usize,
    pub screen: Screen,
    /// What the item on the screen may take.
    pub minutes: Option<i64>,
    pub keeps: bool,
    pub chairs: bool,
}

impl Page for RoomPage {
    fn title(&self, words: Words) -> String {
        format!("{} – {}", self.sitting.code, self.heading(words))
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stage data-at=(self.at) data-sitting=(self.sitting.code) data-minutes=[self.minutes]
                data-over=(words.say("room-time-over")) data-kept=(words.say("room-kept")) {
                div.stage-head {
                    p { bdi { (self.sitting.code) } " · " (self.body.shown(words.language()).0) " · "
                        (words.say(sittings::state(self.sitting.state)))
                        @if let Some(pack) = &self.pack { " · " (words.say("room-pack")) " " code { (pack.get(..8).unwrap_or(pack)) } } }
                    p.clock hidden role="timer" {}
                }
                h1 { (self.heading(words)) }
                p.kept role="status" hidden {}
                (self.shown(words))
                (self.ways(words))
                (self.find(words))
                (keys(words))
            }
        }
    }

    fn section(&self) -> Section {
        Section::Desk
    }

    fn density(&self) -> Density {
        Density::Room
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }
}

impl RoomPage {
    fn heading(&self, words: Words) -> String {
        self.stops.get(self.at).map(|line| name(words, line)).unwrap_or_default()
    }

    fn shown(&self, words: Words) -> Markup {
        match &self.screen {
            Screen::Attendance(seats) => self.attendance(words, seats),
            Screen::Previous(lines) => previous::shown(words, &self.sitting, lines),
            Screen::Portfolio(portfolio) => portfolio.shown(words),
            Screen::Item(item) => item.shown(words, &self.sitting),
            Screen::Consent(lines) => consent::shown(words, &self.sitting, lines, (self.at, self.keeps)),
            Screen::Risks(lines) => risks(words, lines),
            Screen::ReadBack(read) => read.shown(words, &self.sitting, self.at),
            Screen::Validation(minutes) => self.validation(words, minutes),
        }
    }

    fn attendance(&self, words: Words, seats: &Seats) -> Markup {
        let action = paths::of_sitting(words.language(), &self.sitting.code, "opening");
        html! {
            (seats.show(words, &self.sitting.code, Some(self.at)))
            @if self.keeps && self.sitting.is_ready() {
                @if seats.quorum.is_met() {
                    form method="post" action=(action) {
                        input type="hidden" name="version" value=(self.sitting.version);
                        (button(&Button::main(words.say("room-open"))))
                    }
                } @else { p { (words.say("room-no-quorum")) } }
            }
        }
    }

    fn validation(&self, words: Words, minutes: &Minutes) -> Markup {
        let (l, code) = (words.language(), &self.sitting.code);
        let decided: usize = minutes.items.iter().map(|item| item.decisions.len()).sum();
        let open = minutes.items.iter().filter(|item| item.decisions.is_empty()).count();
        html! {
            p.huge { (words.tell("room-decided", &[("count", decided.into())])) }
            p { (words.tell("room-without", &[("count", open.into())])) }
            @if let Some(next) = &minutes.next {
                p { (words.tell("room-next-sitting", &[("sitting", next.code.as_str().into()), ("day", words.day(next.held_on).into())])) }
            }
            @match self.sitting.state {
                SittingState::InSession if self.keeps => form method="post" action=(paths::of_sitting(l, code, "closing")) {
                    input type="hidden" name="version" value=(self.sitting.version);
                    (button(&Button::main(words.say("room-close"))))
                },
                SittingState::Closed if self.chairs => form method="post" action=(paths::of_sitting(l, code, "validation")) {
                    input type="hidden" name="version" value=(self.sitting.version);
                    p { (words.say("sitting-validate-text")) }
                    (button(&Button::main(words.say("sitting-validate"))))
                },
                SittingState::Closed => p { (words.say("sitting-validate-chair")) },
                SittingState::Validated => p { a href=(paths::minutes(l, code)) { (words.say("sitting-minutes-of")) } },
                _ => {}
            }
        }
    }

    /// Back and on; the keys that point that way do the same.
    fn ways(&self, words: Words) -> Markup {
        let (l, code) = (words.language(), &self.sitting.code);
        let before = self.at.checked_sub(1);
        let after = Some(self.at + 1).filter(|at| *at < self.stops.len());
        let number = i64::try_from(self.at + 1).unwrap_or(i64::MAX);
        html! {
            nav.ways aria-label=(words.say("room-ways")) {
                @if let Some(at) = before { a rel="prev" href=(paths::room_screen(l, code, at)) { (words.say("room-before")) } }
                span { (words.tell("common-progress", &[("done", number.into()), ("total", self.stops.len().into())])) }
                @if let Some(at) = after { a rel="next" href=(paths::room_screen(l, code, at)) { (words.say("room-after")) } }
                a href=(paths::sitting(l, code)) { (words.say("room-leave")) }
            }
        }
    }

    /// Every screen by its name.
    fn find(&self, words: Words) -> Markup {
        html! {
            details.find data-key="/" {
                summary { (words.say("room-find")) }
                ol {
                    @for (at, line) in self.stops.iter().enumerate() {
                        li {
                            a href=(paths::room_screen(words.language(), &self.sitting.code, at))
                                aria-current=[(at == self.at).then_some("page")] { (name(words, line)) }
                            @if line.done { " ✓ " span.visually-hidden { (words.say("sitting-item-done")) } }
                        }
                    }
                }
            }
        }
    }
}

fn name(words: Words, line: &StopLine) -> String {
    let key = match (line.stop, &line.item) {
        (_, Some(title)) => return title.shown(words.language()).0.to_owned(),
        (Stop::Attendance, _) => "room-stop-attendance",
        (Stop::Previous, _) => "room-stop-previous",
        (Stop::Portfolio, _) => "room-stop-portfolio",
        (Stop::Consent, _) => "room-stop-consent",
        (Stop::Risks, _) => "room-stop-risks",
        (Stop::ReadBack, _) => "room-stop-read-back",
        (Stop::Validation, _) => "room-stop-validation",
        (Stop::Item(_), None) => "sitting-item",
    };
    words.say(key).into_owned()
}

fn risks(words: Words, lines: &[RiskLine]) -> Markup {
    let l = words.language();
    html! {
        @if lines.is_empty() { p { (words.say("room-no-risks")) } }
        ol.risks {
            @for risk in lines {
                li {
                    strong { (words.number(risk.probability * risk.impact)) } " "
                    span dir="auto" { (risk.event) }
                    @if let Some((number, names)) = &risk.project {
                        " – " a href=(paths::project(l, number)) { (names.shown(l).0) }
                    }
                    " " small { (words.tell("room-exposure", &[("probability", risk.probability.into()), ("impact", risk.impact.into())])) }
                }
            }
        }
    }
}

/// The keys, for whoever presses `?`.
fn keys(words: Words) -> Markup {
    html! {
        details.keys data-key="?" {
            summary { (words.say("room-keys")) }
            dl {
                @for (key, meaning) in [
                    ("→ ←", "room-key-ways"),
                    ("D", "room-key-decision"),
                    ("1–5", "room-key-kind"),
                    ("T", "room-key-timer"),
                    ("P", "room-key-project"),
                    ("A", "room-key-as-of"),
                    ("/", "room-key-find"),
                    ("?", "room-key-help"),
                ] {
                    div { dt { kbd { (key) } } dd { (words.say(meaning)) } }
                }
            }
        }
    }
}
