//! The sheet: what the project is, what comes next, what it serves, who answers for it, what it waits for, what it costs.

use domain::language::Names;
use domain::portfolio::legal_text::LegalText;
use domain::portfolio::milestone::{Milestone, upcoming};
use domain::portfolio::strategy::Node;
use domain::portfolio::withholding::Shown;
use maud::{Markup, html};

use super::withheld::part;
use super::{BudgetPart, Day, DependencyLine, FactorLine, Head, PostLine, Relatives, ReportLine, Side};
use super::{budget, factors, legal, links, milestones, people, reports};
use crate::frame::Section;
use crate::pages::Page;
use crate::pages::decisions::{DecisionLine, Reader, of_project};
use crate::pages::index::contributions::{ContributionLine, brief};
use crate::parts::Link;
use crate::paths;
use crate::words::{self, Words};

/// Everything the sheet shows.
#[derive(Clone, Debug)]
pub struct ProjectPage {
    pub head: Head,
    pub milestones: Vec<Milestone>,
    pub summary: Shown<Names>,
    /// Each way from a strategy down to the node that the project serves.
    pub axes: Vec<Vec<Node>>,
    pub posts: Shown<Vec<PostLine>>,
    pub waits_for: Vec<DependencyLine>,
    pub awaited_by: Vec<DependencyLine>,
    pub relatives: Relatives,
    pub legal_texts: Vec<LegalText>,
    pub budget: Shown<BudgetPart>,
    pub factors: Vec<FactorLine>,
    pub reports: Shown<Vec<ReportLine>>,
    pub decisions: Vec<DecisionLine>,
    /// For whom the decisions are listed.
    pub reader: Reader,
    /// What it promises to do for the UN's index; nothing where it promises nothing.
    pub index: Option<Shown<Vec<ContributionLine>>>,
    pub day: Day,
}

/// How many milestones the sheet shows; the roadmap has them all.
const NEXT: usize = 4;

impl Page for ProjectPage {
    fn title(&self, words: Words) -> String {
        self.head.name(words)
    }

    fn section(&self) -> Section {
        Section::Projects
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        self.head.crumbs(words, Side::Sheet)
    }

    fn age_of_data(&self) -> Option<i64> {
        self.head.age
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            (self.head.show(words, Side::Sheet))
            div.split {
                div.stack {
                    (part(words, &self.summary, |summary| html! { p.prose { (words.name(summary)) } }))
                    (self.next(words))
                    h2 { (words.say("project-reports")) }
                    (part(words, &self.reports, |list| reports::list(words, list)))
                    h2 { (words.say("decision-title")) }
                    (of_project(words, &self.decisions, self.reader))
                    h2 { (words.say("project-budget")) }
                    (part(words, &self.budget, |budget| budget::table(words, budget)))
                    @if !self.legal_texts.is_empty() {
                        h2 { (words.say("project-legal-texts")) }
                        (legal::list(words, &self.legal_texts, &self.milestones))
                    }
                }
                aside.stack.beside {
                    h2 { (words.say("project-answers")) }
                    (part(words, &self.posts, |posts| people::list(words, posts)))
                    h2 { (words.say("project-serves")) }
                    (self.axes(words))
                    h2 { (words.say("project-depends")) }
                    (links::dependencies(words, &self.waits_for, &self.awaited_by))
                    (links::relatives(words, &self.relatives))
                    h2 { (words.say("project-factors")) }
                    (factors::checklist(words, &self.factors))
                    @if let Some(index) = &self.index {
                        h2 { (words.say("contribution-in-index")) }
                        (part(words, index, |lines| brief(words, lines)))
                    }
                    (self.sources(words))
                }
            }
        }
    }
}

impl ProjectPage {
    fn next(&self, words: Words) -> Markup {
        let next: Vec<&Milestone> = upcoming(&self.milestones).into_iter().take(NEXT).collect();
        let roadmap = paths::project_roadmap(words.language(), self.head.number());
        html! {
            h2 { (words.say("project-next")) }
            @if next.is_empty() {
                p.soft { (words.say(if self.milestones.is_empty() { "project-no-milestones" } else { "project-all-done" })) }
            } @else {
                (milestones::next(words, &next, &self.day))
            }
            @if !self.milestones.is_empty() {
                p {
                    a href=(roadmap) { (words.tell("project-whole-roadmap", &[("count", self.milestones.len().into())])) }
                }
            }
        }
    }

    fn axes(&self, words: Words) -> Markup {
        html! {
            @if self.axes.is_empty() { p.soft { (words.say("project-serves-nothing")) } }
            ul.axes {
                @for way in &self.axes {
                    li {
                        @for (depth, node) in way.iter().enumerate() {
                            @if depth > 0 { span.arrow aria-hidden="true" { " › " } }
                            span.axis.last[depth + 1 == way.len()] title=(words.say(words::node_kind(node.kind))) { (words.name(&node.names)) }
                        }
                    }
                }
            }
            @if !self.axes.is_empty() { p { a href=(paths::strategy(words.language())) { (words.say("project-see-strategy")) } } }
        }
    }

    fn sources(&self, words: Words) -> Markup {
        let project = &self.head.project;
        html! {
            dl.facts {
                @if let Some(day) = project.started_on { div { dt { (words.say("project-started")) } dd { (words.day(day)) } } }
                @if let Some(address) = &project.address {
                    div { dt { (words.say("project-address")) } dd { a href=(address) rel="noopener" { bdi { (address) } } } }
                }
                @if project.source.is_some() || project.fictitious {
                    div {
                        dt { (words.say("project-source")) }
                        dd {
                            @match &project.source {
                                Some(source) => (words.tell("project-source-document", &[("number", source.as_str().into())])),
                                None => (words.say("project-source-none")),
                            }
                        }
                    }
                }
            }
        }
    }
}
