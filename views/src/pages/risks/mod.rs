//! The register and the matrix: what may go wrong, what did, and what is done about it. For officers only.

mod filters;
pub mod forms;
mod issue;
mod matrix;
mod project;
mod record;
mod register;
mod signs;

use domain::language::Names;
use domain::people::PostId;
use domain::portfolio::project::ProjectNumber;
use maud::{Markup, html};

pub use issue::{IssuePage, IssuesPage};
pub use matrix::{MatrixPage, TopLine};
pub use project::{ClosedRegisterPage, ProjectRisksPage};
pub use record::{RatedLine, RiskPage};
pub use register::{RegisterPage, RiskLine};
pub use signs::zone_word;

use crate::parts::{Link, Text};
use crate::paths;
use crate::words::Words;

/// The names behind the codes and numbers of a register.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// In the country's order.
    pub categories: Vec<(String, Names)>,
    /// Posts with their codes.
    pub posts: Vec<(PostId, String, Names)>,
    pub projects: Vec<(ProjectNumber, Names)>,
}

impl Known {
    fn category(&self, words: Words, code: &str) -> Text<'static> {
        let found = self.categories.iter().find(|(known, _)| known == code);
        found.map_or(code, |(_, names)| names.shown(words.language()).0).to_owned().into()
    }

    fn owner(&self, words: Words, post: Option<PostId>) -> Markup {
        let found = self.posts.iter().find(|(known, ..)| Some(*known) == post);
        html! {
            @match found {
                Some((_, _, title)) => (words.name(title)),
                None => span.bad.tone { (words.say("risk-no-owner")) },
            }
        }
    }

    fn project(&self, words: Words, number: Option<ProjectNumber>) -> Markup {
        let Some(number) = number else { return html! { (words.say("risk-whole-portfolio")) } };
        let found = self.projects.iter().find(|(known, _)| *known == number);
        html! {
            a href=(paths::project_risks(words.language(), number)) { bdi { (number) } }
            @if let Some((_, names)) = found { " " (words.name(names)) }
        }
    }
}

/// From the desk to the register.
fn crumbs(words: Words) -> Vec<Link<'static>> {
    let l = words.language();
    vec![Link::new(words.say("common-desk"), paths::desk(l)), Link::new(words.say("risk-register"), paths::risks(l))]
}
