//! The roadmap: every milestone, the charts that tell how it moved, the plans compared, every moved date.

use domain::portfolio::curve::{CostYear, Progress};
use domain::portfolio::milestone::{Baseline, Milestone};
use domain::portfolio::trend::Trend;
use domain::portfolio::withholding::Shown;
use maud::{Markup, html};

use super::withheld::part;
use super::{Day, Head, MoveLine, Side, charts, milestones, moves, plans};
use crate::frame::Section;
use crate::pages::Page;
use crate::parts::{Link, Weight, link_button};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct ProjectRoadmapPage {
    pub head: Head,
    pub milestones: Vec<Milestone>,
    pub trends: Vec<Trend>,
    /// `None` when no milestone has any weight.
    pub progress: Option<Progress>,
    pub cost: Shown<Vec<CostYear>>,
    pub baselines: Vec<Baseline>,
    pub moves: Vec<MoveLine>,
    pub day: Day,
}

impl Page for ProjectRoadmapPage {
    fn title(&self, words: Words) -> String {
        format!("{} · {}", words.say("project-roadmap"), self.head.name(words))
    }

    fn section(&self) -> Section {
        Section::Projects
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        self.head.crumbs(words, Side::Roadmap)
    }

    fn age_of_data(&self) -> Option<i64> {
        self.head.age
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            (self.head.show(words, Side::Roadmap))
            div.stack {
                @if self.milestones.is_empty() { (self.nothing(words)) }
                @else { (self.told(words)) }
                h2 { (words.say("project-cost-title")) }
                (part(words, &self.cost, |years| charts::cost(words, years, self.day.today)))
            }
        }
    }
}

impl ProjectRoadmapPage {
    fn nothing(&self, words: Words) -> Markup {
        let update = Link::new(words.say("project-edit"), paths::keep(words.language(), self.head.number()));
        html! {
            p.soft { (words.say("project-no-milestones")) }
            @if self.head.rights.keeps_roadmap { p { (link_button(&update, Weight::Quiet)) } }
        }
    }

    fn told(&self, words: Words) -> Markup {
        html! {
            (charts::roadmap(words, &self.milestones, self.day.today))
            h2 { (words.say("project-milestones")) }
            (milestones::whole(words, &self.milestones, &self.day))
            h2 { (words.say("project-trend-title")) }
            (charts::trend(words, &self.milestones, &self.trends, self.day.today))
            h2 { (words.say("project-progress-title")) }
            @match &self.progress {
                Some(progress) => (charts::progress(words, progress, self.day.today)),
                None => p.soft { (words.say("project-no-weights")) },
            }
            h2 { (words.say("project-plans")) }
            (plans::compare(words, &self.milestones, &self.baselines))
            h2 id="moves" { (words.say("project-moves")) }
            (moves::list(words, &self.moves, &self.milestones))
        }
    }
}
