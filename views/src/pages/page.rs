//! What every page answers about itself, so that one place can put it into its frame.

use domain::people::{Officer, Role};
use maud::Markup;

use crate::frame::{Density, FrameViewer, Robots, Section};
use crate::parts::Link;
use crate::paths;
use crate::words::Words;

/// A page as a value: it holds what it shows, and nothing it might.
pub trait Page {
    /// The title of the document; the site's name is added by the frame.
    fn title(&self, words: Words) -> String;

    /// What stands in `main`; begins with its own `h1`.
    fn body(&self, words: Words) -> Markup;

    fn section(&self) -> Section {
        Section::Elsewhere
    }

    fn density(&self) -> Density {
        Density::Public
    }

    /// From home to the parent of this page.
    fn crumbs(&self, _words: Words) -> Vec<Link<'static>> {
        Vec::new()
    }

    fn robots(&self) -> Robots {
        Robots::Welcome
    }

    /// Days since what the page shows was last heard of.
    fn age_of_data(&self) -> Option<i64> {
        None
    }
}

/// Who is signed in, for the header.
#[must_use]
pub fn viewer(words: Words, officer: &Officer) -> FrameViewer<'static> {
    let language = words.language();
    FrameViewer {
        name: officer.person.names.shown(language).0.to_owned().into(),
        links: vec![
            Link::new(words.say("common-desk"), paths::desk(language)),
            Link::new(words.say("common-account"), paths::account(language)),
        ],
        registers: registers(words, officer),
    }
}

/// What this officer may open: the same circles as the doors of the routes.
fn registers(words: Words, officer: &Officer) -> Vec<Link<'static>> {
    let l = words.language();
    let has = |roles: &[Role]| roles.iter().any(|role| officer.has(*role));
    let reads = officer.may_read_registers();
    let sits = has(&[Role::ProgrammeOffice, Role::CommitteeMember, Role::EntityLead, Role::Auditor]);
    let answers = has(&[Role::ProgrammeOffice, Role::EntityLead]);
    [
        (sits, "sitting-sittings", paths::sittings(l)),
        (reads, "alert-title", paths::alerts(l)),
        (reads, "alert-escalations", paths::escalations(l)),
        (reads, "risk-risks", paths::risks(l)),
        (reads, "risk-matrix-short", paths::risk_matrix(l)),
        (true, "decision-title", paths::desk_decisions(l)),
        (answers, "report-short", paths::desk_reports(l)),
        (reads, "index-scenarios-short", paths::scenarios(l)),
        (officer.may_keep_portfolio(), "index-targets-short", paths::desk_targets(l)),
        (officer.may_keep_portfolio(), "index-inputs-short", paths::desk_inputs(l)),
        (officer.may_keep_portfolio(), "index-features-short", paths::index_features(l)),
        (officer.may_keep_portfolio(), "alert-rules", paths::rules(l)),
        (officer.may_keep_portfolio() || officer.may_administer(), "alert-holidays", paths::holidays(l)),
    ]
    .into_iter()
    .filter(|(may, ..)| *may)
    .map(|(_, key, href)| Link::new(words.say(key), href))
    .collect()
}
