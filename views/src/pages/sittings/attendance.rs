//! Who is there: a line a post, one tap each. The room shows the same, larger.

use domain::language::Names;
use domain::people::PostId;
use domain::problem::Problem;
use domain::steering::attendance::{Presence, Quorum};
use domain::steering::sitting::{Sitting, SittingCode};
use maud::{Markup, html};

use super::codes;
use super::sitting::quorum;
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{Link, Notice, Tone, notice};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct Seat {
    pub post: PostId,
    pub title: Names,
    pub presence: Option<Presence>,
    pub delegate: Option<String>,
    /// A project of theirs is on the agenda.
    pub with_item: bool,
}

#[derive(Clone, Debug)]
pub struct Seats {
    pub quorum: Quorum,
    pub members: Vec<Seat>,
    /// Not members, but a project of theirs is on the agenda.
    pub invited: Vec<Seat>,
    pub may_note: bool,
}

#[derive(Clone, Debug)]
pub struct AttendancePage {
    pub sitting: Sitting,
    pub seats: Seats,
    /// What is wrong with what was noted of whom.
    pub wrong: Option<(PostId, Problem)>,
}

impl Page for AttendancePage {
    fn title(&self, words: Words) -> String {
        format!("{} – {}", words.say("sitting-attendance"), self.sitting.code)
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { (words.say("sitting-attendance")) " " small.soft { bdi { (self.sitting.code) } } }
                @if let Some((_, problem)) = &self.wrong {
                    (notice(words, &Notice {
                        tone: Tone::Bad,
                        title: Some(words.say("sitting-delegate")),
                        body: html! { p { (words.problem(problem)) } },
                    }))
                }
                (self.seats.show(words, &self.sitting.code, None))
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

impl Seats {
    /// The posts with a button for each answer; `from` is the screen of the room it is shown on.
    #[must_use]
    pub fn show(&self, words: Words, code: &SittingCode, from: Option<usize>) -> Markup {
        html! {
            p.quorum.met[self.quorum.is_met()] role="status" { (quorum(words, self.quorum)) }
            ul.seats { @for seat in &self.members { (self.seat(words, code, seat, from)) } }
            @if !self.invited.is_empty() {
                h2 { (words.say("sitting-invited")) }
                ul.seats { @for seat in &self.invited { (self.seat(words, code, seat, from)) } }
            }
        }
    }

    fn seat(&self, words: Words, code: &SittingCode, seat: &Seat, from: Option<usize>) -> Markup {
        let missing = seat.with_item && !seat.presence.is_some_and(Presence::counts);
        let field = format!("delegate-{}", seat.post.0);
        html! {
            li.seat.missing[missing] {
                div {
                    strong { (words.name(&seat.title)) }
                    @if let Some(presence) = seat.presence { " · " (words.say(codes::presence(presence))) }
                    @if let Some(delegate) = &seat.delegate { " (" bdi { (delegate) } ")" }
                    @if missing { p.slip.bad { (words.say("sitting-item-unanswered")) } }
                }
                @if self.may_note {
                    form method="post" action=(paths::of_sitting(words.language(), code, "attendance")) {
                        input type="hidden" name="post" value=(seat.post.0);
                        @if let Some(from) = from { input type="hidden" name="from" value=(from); }
                        button.button.quiet type="submit" name="presence" value=(Presence::Present.code())
                            aria-pressed=(pressed(seat, Presence::Present)) { (words.say(codes::presence(Presence::Present))) }
                        @for presence in [Presence::Excused, Presence::Absent] {
                            button.button.quiet type="submit" name="presence" value=(presence.code())
                                aria-pressed=(pressed(seat, presence)) { (words.say(codes::presence(presence))) }
                        }
                        details.delegate open[seat.delegate.is_some()] {
                            summary.button.quiet { (words.say(codes::presence(Presence::Represented))) }
                            label for=(field) { (words.say("sitting-delegate")) }
                            input type="text" id=(field) name="delegate" dir="auto" maxlength="120" value=[seat.delegate.as_deref()];
                            button.button.quiet type="submit" name="presence" value=(Presence::Represented.code()) { (words.say("sitting-note-delegate")) }
                        }
                    }
                }
            }
        }
    }
}

fn pressed(seat: &Seat, presence: Presence) -> &'static str {
    if seat.presence == Some(presence) { "true" } else { "false" }
}
