//! What the lead said, the latest first.

use domain::portfolio::report::{Help, HelpRequest, Report};
use maud::{Markup, html};

use super::ratings::rated;
use crate::parts::{Author, confidence};
use crate::paths;
use crate::words::Words;

/// A report and who gave it. `help` is for the office: the public does not get it.
#[derive(Clone, Debug)]
pub struct ReportLine {
    pub report: Report,
    pub author: Author,
}

pub(super) fn list(words: Words, reports: &[ReportLine]) -> Markup {
    html! {
        @if reports.is_empty() { p.soft { (words.say("project-no-reports")) } }
        ol.history { @for line in reports { li { (one(words, line)) } } }
    }
}

pub(super) fn one(words: Words, line: &ReportLine) -> Markup {
    let report = &line.report;
    html! {
        p.history-when {
            a href=(paths::project_report(words.language(), report.project, report.id)) {
                time datetime=(report.said_at.to_rfc3339()) { (words.moment(report.said_at)) }
            } " · " bdi { (line.author.text(words)) }
        }
        p { (confidence(words, rated(report.confidence))) }
        @if report.nothing_new { p.soft { (words.say("project-nothing-new")) } }
        @if !report.text.is_empty() { p.history-what dir="auto" { (report.text) } }
        @if let Some(dissent) = &report.dissent { p.history-why { span.term { (words.say("project-dissent")) } " " bdi { (dissent) } } }
        @if let Some(help) = &report.help { (request(words, help)) }
    }
}

fn request(words: Words, help: &HelpRequest) -> Markup {
    let title = if help.kind == Help::Alert { "project-help-alert" } else { "project-help-assistance" };
    html! {
        p.help {
            span.term { (words.say(title)) }
            span.ground dir="auto" { (help.what) }
            @if let Some(day) = help.by_when { (words.tell("project-help-by", &[("day", words.day(day).into())])) }
            @if let Some(who) = &help.who_can_unblock { " " (words.tell("project-help-who", &[("who", who.as_str().into())])) }
        }
    }
}
