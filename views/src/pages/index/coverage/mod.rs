//! The questions of the survey as a checklist: what the country claims, where it can be seen, and what is missing.

mod filters;
mod form;
mod list;
mod summary;

use domain::index::{Claim, Presence};
use domain::language::{Language, Names};
use domain::people::PersonId;
use domain::portfolio::project::ProjectNumber;
use indicators::questionnaire::{Feature, Module, Sector};
use maud::{Markup, html};

pub use form::{claim_form, level_word, typed};

use crate::frame::Section;
use crate::pages::Page;
use crate::parts::{Link, Text, count};
use crate::paths;
use crate::words::Words;

/// A question with what is claimed of it.
#[derive(Clone, Debug)]
pub struct FeatureLine {
    pub feature: &'static Feature,
    pub claim: Claim,
}

/// What a reader wants to see of the list. Nothing chosen: everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    pub module: Option<Module>,
    pub sector: Option<Sector>,
    pub state: Option<Presence>,
    pub search: String,
}

impl Question {
    /// What stands in the address; what means nothing counts as not asked.
    #[must_use]
    pub fn read(pairs: &[(String, String)]) -> Question {
        let of = |name: &str| pairs.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim());
        Question {
            module: Module::from_code(of("module")),
            sector: Sector::from_code(of("sector")),
            state: Presence::from_code(of("state")),
            search: of("q").chars().take(100).collect(),
        }
    }

    #[must_use]
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let search = Some(self.search.clone()).filter(|search| !search.is_empty());
        [
            ("module", self.module.map(|module| module.code().to_owned())),
            ("sector", self.sector.map(|sector| sector.code().to_owned())),
            ("state", self.state.map(|state| state.code().to_owned())),
            ("q", search),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
        .collect()
    }

    /// Whether the question is among those asked for. A search looks into all three titles, the code and the service.
    #[must_use]
    pub fn leaves(&self, line: &FeatureLine) -> bool {
        let feature = line.feature;
        let text = [&feature.french, &feature.arabic, &feature.title, &feature.code].map(String::as_str).join(" ");
        let text = domain::text::fold(&format!("{text} {}", line.claim.service.as_deref().unwrap_or_default()));
        self.module.is_none_or(|module| module == feature.module)
            && self.sector.is_none_or(|sector| feature.sector == Some(sector))
            && self.state.is_none_or(|state| state == line.claim.presence)
            && domain::text::fold(&self.search).split_whitespace().all(|word| text.contains(word))
    }
}

/// The list for whoever asks. Notes are not in it: they are the office's.
#[derive(Clone, Debug)]
pub struct CoveragePage {
    pub question: Question,
    /// Every question, module by module; the page shows what the question leaves.
    pub lines: Vec<FeatureLine>,
    pub projects: Vec<(ProjectNumber, Names)>,
    /// Who looked; empty for the public.
    pub people: Vec<(PersonId, Names)>,
    /// The published e-participation points of 73, for comparison with what is claimed, and their edition.
    pub published: Option<(f64, u16)>,
    pub keeps: bool,
}

impl Page for CoveragePage {
    fn title(&self, words: Words) -> String {
        words.say("coverage-title").into_owned()
    }

    fn section(&self) -> Section {
        Section::Indicators
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        crumbs(words)
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { (words.say("coverage-title")) }
                p.lede { (summary::headline(words, &self.lines)) }
                (summary::show(words, self))
                h2 { (words.say("coverage-list")) }
                (filters::show(words, &self.question))
                (self.results(words))
            }
        }
    }
}

impl CoveragePage {
    fn results(&self, words: Words) -> Markup {
        let left: Vec<&FeatureLine> = self.lines.iter().filter(|line| self.question.leaves(line)).collect();
        let csv = paths::asking(paths::index_features_csv(words.language()), &self.question.pairs());
        html! {
            div.stack id="results" {
                (filters::chips(words, &self.question))
                div.cluster.between {
                    (count(words, left.len(), self.lines.len()))
                    p.files { (Link::new(words.say("coverage-csv"), csv)) }
                }
                (list::show(words, self, &left))
            }
        }
    }
}

pub(super) fn crumbs(words: Words) -> Vec<Link<'static>> {
    vec![super::signs::index(words)]
}

/// The title of a question as the reader reads it.
#[must_use]
pub fn title(words: Words, feature: &'static Feature) -> &'static str {
    match words.language() {
        Language::Ar => &feature.arabic,
        Language::Fr => &feature.french,
        Language::En => &feature.title,
    }
}

/// The title with its sector: `Services en ligne recensés · Santé`.
#[must_use]
pub fn full_title(words: Words, feature: &'static Feature) -> String {
    match feature.sector {
        Some(sector) => format!("{} · {}", title(words, feature), sector_word(words, sector)),
        None => title(words, feature).to_owned(),
    }
}

#[must_use]
pub fn module_word(words: Words, module: Module) -> Text<'static> {
    words.say(match module {
        Module::InstitutionalFramework => "coverage-module-institutional-framework",
        Module::ServicesProvision => "coverage-module-services-provision",
        Module::ContentProvision => "coverage-module-content-provision",
        Module::Technology => "coverage-module-technology",
        Module::EParticipation => "coverage-module-e-participation",
        Module::EGovernmentLiteracy => "coverage-module-e-government-literacy",
    })
}

#[must_use]
pub fn sector_word(words: Words, sector: Sector) -> Text<'static> {
    words.say(match sector {
        Sector::Health => "coverage-sector-health",
        Sector::Education => "coverage-sector-education",
        Sector::Employment => "coverage-sector-employment",
        Sector::SocialProtection => "coverage-sector-social-protection",
        Sector::Environment => "coverage-sector-environment",
        Sector::Justice => "coverage-sector-justice",
        Sector::Poor => "coverage-sector-poor",
        Sector::Disabilities => "coverage-sector-disabilities",
        Sector::OlderPeople => "coverage-sector-older-people",
        Sector::Migrants => "coverage-sector-migrants",
        Sector::Women => "coverage-sector-women",
        Sector::Youth => "coverage-sector-youth",
        Sector::Illness => "coverage-sector-illness",
        Sector::Children => "coverage-sector-children",
        Sector::Maternity => "coverage-sector-maternity",
        Sector::Unemployment => "coverage-sector-unemployment",
    })
}

#[must_use]
pub fn presence_word(words: Words, presence: Presence) -> Text<'static> {
    words.say(match presence {
        Presence::Unchecked => "coverage-state-unchecked",
        Presence::Absent => "coverage-state-absent",
        Presence::UnderWay => "coverage-state-under-way",
        Presence::Present => "coverage-state-present",
    })
}
