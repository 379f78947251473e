//! A report sent back, a report corrected, a project rated: each with its reason.

use domain::form::Typed;
use domain::portfolio::project::Project;
use domain::portfolio::report::{Confidence, LONGEST_TEXT, Report};
use domain::steering::rating::RatingSource;

use super::about;
use crate::pages::desk::{Entry, FormPage, Offer};
use crate::pages::public::signs::rating_word;
use crate::parts::Button;
use crate::paths;
use crate::words::Words;

#[must_use]
pub fn send_back(words: Words, project: &Project, report: &Report) -> FormPage {
    let l = words.language();
    FormPage {
        lede: Some(words.say("report-return-lede")),
        entries: vec![Entry::area("note", words.say("report-note"), LONGEST_TEXT)],
        yes: Button::main(words.say("report-return")),
        back: paths::desk_reports(l),
        ..about(words, project, "report-return", paths::keep_report_return(l, project.number, report.id), "reports")
    }
}

#[must_use]
pub fn correction(words: Words, project: &Project, report: &Report) -> FormPage {
    let l = words.language();
    FormPage {
        lede: Some(words.say("report-correct-lede")),
        entries: vec![
            Entry::one("confidence", words.say("project-lead-says"), levels(words)),
            Entry::area("text", words.say("report-column-text"), LONGEST_TEXT),
            Entry::area("reason", words.say("report-correct-reason"), LONGEST_TEXT),
        ],
        typed: Typed::default()
            .with("confidence", report.confidence.level().to_string())
            .with("text", report.text.as_str()),
        yes: Button::main(words.say("report-correct")),
        back: paths::project_report(l, project.number, report.id),
        ..about(
            words,
            project,
            "report-correct",
            paths::keep_report_correction(l, project.number, report.id),
            "reports",
        )
    }
}

/// `seen` is the last rating the form was drawn after: a second sending of the same form is not a second rating.
#[must_use]
pub fn rating(words: Words, project: &Project, source: RatingSource, seen: i64) -> FormPage {
    let l = words.language();
    let lede = match source {
        RatingSource::ProgrammeOffice => "report-rate-lede",
        RatingSource::Independent => "report-review-lede",
    };
    let title = format!("{} – {} {}", words.say("report-rate"), project.number, project.names.shown(l).0);
    FormPage {
        // A reviewer does not keep the project: no way there.
        about: None,
        title: title.into(),
        lede: Some(words.say(lede)),
        entries: vec![
            Entry::one("confidence", words.say("report-rate-level"), levels(words)),
            Entry::area("reason", words.say("common-why"), LONGEST_TEXT),
        ],
        version: Some(seen),
        yes: Button::main(words.say("report-rate")),
        back: format!("{}#ratings", paths::project_reports(l, project.number)),
        ..about(words, project, "report-rate", paths::keep_ratings(l, project.number), "reports")
    }
}

fn levels(words: Words) -> Vec<Offer> {
    let levels = (0..=5).rev().filter_map(Confidence::new);
    levels.map(|level| Offer::new(level.level(), words.say(rating_word(level)))).collect()
}
