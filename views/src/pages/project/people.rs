//! Who answers for the project: its posts, and who holds them.

use chrono::NaiveDate;
use domain::language::Names;
use maud::{Markup, html};

use crate::words::Words;

/// A post of the project.
#[derive(Clone, Debug)]
pub struct PostLine {
    /// The word for what the post does here.
    pub duty: Duty,
    /// `None`: nobody was named.
    pub post: Option<Held>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Duty {
    Sponsor,
    Lead,
}

/// A post with whoever holds it, or stands in.
#[derive(Clone, Debug)]
pub struct Held {
    pub title: Names,
    pub holder: Option<Names>,
    pub deputy: Option<Names>,
    pub since: NaiveDate,
}

pub(super) fn list(words: Words, posts: &[PostLine]) -> Markup {
    html! {
        dl.facts.posts {
            @for line in posts {
                div {
                    dt { (words.say(match line.duty { Duty::Sponsor => "project-sponsor", Duty::Lead => "project-lead" })) }
                    dd { (held(words, line.post.as_ref())) }
                }
            }
        }
    }
}

fn held(words: Words, post: Option<&Held>) -> Markup {
    html! {
        @match post {
            None => span.tone.watch { (words.say("project-post-none")) },
            Some(post) => {
                (words.name(&post.title)) br;
                @match &post.holder {
                    Some(holder) => strong { (words.name(holder)) },
                    None => strong.tone.bad { (words.tell("project-vacant", &[("day", words.day(post.since).into())])) },
                }
                @if let Some(deputy) = &post.deputy { br; small.soft { (words.say("project-deputy")) " " (words.name(deputy)) } }
            },
        }
    }
}
