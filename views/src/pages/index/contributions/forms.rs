//! The forms: first of what kind, then which question or figure, from which milestone, how well known, and why.

use domain::form::Typed;
use domain::index::contribution::LONGEST_REASON;
use domain::index::{Contribution, Evidence};
use domain::portfolio::milestone::Milestone;
use domain::portfolio::project::Project;
use indicators::questionnaire::{self, Module, features};
use maud::{Markup, html};

use super::words::FIGURES;
use super::{component, evidence, what};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::pages::desk::{About, Entry, FormPage, Offer};
use crate::pages::index::coverage::{full_title, level_word, module_word};
use crate::parts::{Button, Link};
use crate::paths;
use crate::words::Words;

/// Of what kind a contribution is: a question of a module, or a step on a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    Module(Module),
    Figures,
}

impl Of {
    pub const FIGURES: &'static str = "figures";

    #[must_use]
    pub fn from_code(code: &str) -> Option<Of> {
        if code == Of::FIGURES { Some(Of::Figures) } else { Module::from_code(code).map(Of::Module) }
    }

    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Of::Module(module) => module.code(),
            Of::Figures => Of::FIGURES,
        }
    }

    /// The kind of a contribution that is there.
    #[must_use]
    pub fn kind(contribution: &Contribution) -> Of {
        let module = contribution.question.as_ref().and_then(|question| Module::from_code(&question.module));
        module.map_or(Of::Figures, Of::Module)
    }
}

/// The first of two steps: which part of the survey.
#[derive(Clone, Debug)]
pub struct ChooserPage {
    project: Project,
}

#[must_use]
pub fn chooser(project: Project) -> ChooserPage {
    ChooserPage { project }
}

impl Page for ChooserPage {
    fn title(&self, words: Words) -> String {
        format!("{} – {}", words.say("contribution-new"), self.project.names.shown(words.language()).0)
    }

    fn section(&self) -> Section {
        Section::Desk
    }

    fn density(&self) -> Density {
        Density::Desk
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        let (l, number) = (words.language(), self.project.number);
        vec![
            Link::new(words.say("common-desk"), paths::desk(l)),
            Link::new(number.to_string(), paths::keep(l, number)),
            Link::new(words.say("contribution-title"), paths::contributions(l, number)),
        ]
    }

    fn body(&self, words: Words) -> Markup {
        let new = paths::contribution_new(words.language(), self.project.number);
        let to = |of: Of| paths::asking(new.clone(), &[("of", of.code().to_owned())]);
        let count = |module| features().iter().filter(|feature| feature.module == module).count();
        html! {
            div.stack {
                h1 { (words.name(&self.project.names)) " " small.soft { bdi { (self.project.number) } } }
                h2 { (words.say("contribution-choose")) }
                p.soft { (words.say("contribution-choose-how")) }
                ul.stack {
                    @for module in Module::ALL {
                        li {
                            a href=(to(Of::Module(module))) { (module_word(words, module)) } " "
                            small.soft { (words.tell("contribution-questions", &[("count", count(module).into())])) }
                        }
                    }
                    li {
                        a href=(to(Of::Figures)) { (words.say("contribution-figures")) } " "
                        small.soft { (words.say("contribution-figures-hint")) }
                    }
                }
            }
        }
    }
}

#[must_use]
pub fn new(words: Words, project: &Project, milestones: &[Milestone], of: Of) -> FormPage {
    let l = words.language();
    let action = paths::asking(paths::contributions(l, project.number), &[("of", of.code().to_owned())]);
    FormPage {
        entries: entries(words, milestones, of),
        typed: Typed::default().with("level", "1").with("evidence", Evidence::Supposed.code()),
        ..about(words, project, "contribution-new", action)
    }
}

#[must_use]
pub fn edit(words: Words, project: &Project, milestones: &[Milestone], contribution: &Contribution) -> FormPage {
    let l = words.language();
    let action = paths::contribution(l, project.number, contribution.id.0);
    let removal = paths::contribution_removal(l, project.number, contribution.id.0);
    FormPage {
        title: words.tell("contribution-edit", &[("what", what(words, contribution).into())]),
        entries: entries(words, milestones, Of::kind(contribution)),
        version: Some(contribution.version),
        typed: typed(milestones, contribution),
        more: Some(Link::new(words.say("contribution-remove"), removal)),
        ..about(words, project, "contribution-new", action)
    }
}

#[must_use]
pub fn remove(words: Words, project: &Project, contribution: &Contribution) -> FormPage {
    let action = paths::contribution_removal(words.language(), project.number, contribution.id.0);
    FormPage {
        title: words.tell("contribution-remove-title", &[("what", what(words, contribution).into())]),
        lede: Some(words.say("contribution-remove-lede")),
        version: Some(contribution.version),
        yes: Button::danger(words.say("contribution-remove")),
        ..about(words, project, "contribution-remove", action)
    }
}

fn about(words: Words, project: &Project, title: &str, action: String) -> FormPage {
    FormPage {
        about: Some(About::from(project)),
        back: paths::contributions(words.language(), project.number),
        ..FormPage::new(words.say(title), action, Button::main(words.say("common-save")))
    }
}

fn entries(words: Words, milestones: &[Milestone], of: Of) -> Vec<Entry> {
    let name =
        |one: &Milestone| format!("{} – {}", one.names.shown(words.language()).0, words.day_short(one.expected()));
    let own = milestones.iter().map(|one| Offer::new(one.number, name(one))).collect();
    let evidences = Evidence::ALL.iter().map(|one| Offer::new(one.code(), evidence(words, *one))).collect();
    let mut entries = match of {
        Of::Module(module) => question(words, module),
        Of::Figures => figure(words),
    };
    entries.extend([
        Entry::one("milestone", words.say("contribution-milestone"), own)
            .hint(words.say("contribution-milestone-hint"))
            .optional(),
        Entry::one("evidence", words.say("contribution-evidence"), evidences)
            .hint(words.say("contribution-evidence-hint")),
        Entry::area("reason", words.say("contribution-reason"), LONGEST_REASON)
            .hint(words.say("contribution-reason-hint")),
    ]);
    entries
}

fn question(words: Words, module: Module) -> Vec<Entry> {
    let own = || features().iter().filter(|feature| feature.module == module);
    let mut all: Vec<_> = own().map(|feature| (full_title(words, feature), feature.code.as_str())).collect();
    all.sort();
    let offers = all.into_iter().map(|(title, code)| Offer::new(code, title)).collect();
    let mut entries = vec![Entry::one("question", words.say("contribution-question"), offers)];
    let most = own().map(|feature| feature.levels).max().unwrap_or(1);
    if most > 1 {
        let level =
            |level: u8| Offer::new(level, words.tell("contribution-level", &[("level", i64::from(level).into())]));
        let meaning = [1, 2].map(|level| level_word(words, 2, level)).join(" / ");
        entries.push(
            Entry::one("level", words.say("coverage-level"), (1..=most).map(level).collect())
                .hint(words.tell("contribution-level-hint", &[("meaning", meaning.into())])),
        );
    }
    entries
}

fn figure(words: Words) -> Vec<Entry> {
    let offers = FIGURES.iter().map(|code| Offer::new(code, component(words, code))).collect();
    vec![
        Entry::one("component", words.say("contribution-component"), offers),
        Entry::number("amount", words.say("contribution-amount")).hint(words.say("contribution-amount-hint")),
    ]
}

fn typed(milestones: &[Milestone], contribution: &Contribution) -> Typed {
    let milestone = milestones.iter().find(|one| Some(one.id) == contribution.milestone);
    let question = contribution.question.as_ref();
    let feature = question.and_then(|question| questionnaire::find(&question.module, &question.feature));
    let level = feature.and_then(|feature| feature.level_of(contribution.amount)).unwrap_or(1);
    Typed::default()
        .with("question", question.map(|question| question.feature.clone()).unwrap_or_default())
        .with("level", level.to_string())
        .with("component", contribution.component.as_str())
        .with("amount", plain(contribution.amount))
        .with("milestone", milestone.map(|one| one.number.to_string()).unwrap_or_default())
        .with("evidence", contribution.evidence.code())
        .with("reason", contribution.reason.as_str())
}

/// Hundred-thousandths as a person would type them: `-1.5`.
fn plain(amount: i64) -> String {
    let sign = if amount < 0 { "-" } else { "" };
    let digits = format!("{sign}{}.{:05}", amount.abs() / 100_000, amount.abs() % 100_000);
    digits.trim_end_matches('0').trim_end_matches('.').to_owned()
}
