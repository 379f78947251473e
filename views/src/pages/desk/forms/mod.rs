//! The forms of the desk, one function each: given the record, the form as it stands before anybody types.

pub mod budget;
pub mod dates;
pub mod dependency;
pub mod factors;
pub mod legal;
pub mod life;
pub mod milestone;
pub mod plan;
pub mod project;
pub mod report;
pub mod withholding;

use domain::portfolio::project::Project;

use super::form::{About, FormPage};
use crate::parts::Button;
use crate::paths;
use crate::words::Words;

/// A form about a project, sent to this address and left to this section of the keeper's page.
fn about(words: Words, project: &Project, title: &str, action: String, section: &str) -> FormPage {
    let back = format!("{}#{section}", paths::keep(words.language(), project.number));
    FormPage {
        about: Some(About::from(project)),
        back,
        ..FormPage::new(words.say(title), action, Button::main(words.say("common-save")))
    }
}
