//! What a project is: its name, what it does, who answers for it, what it serves.

use domain::form::Typed;
use domain::people::Post;
use domain::portfolio::entity::Entity;
use domain::portfolio::project::{LONGEST_NAME, LONGEST_SUMMARY, Project, ProjectKind, Tier};
use domain::portfolio::strategy::Node;
use domain::portfolio::tree::in_order;
use domain::text::LONGEST_LINK;

use super::about;
use crate::pages::desk::codes::offers;
use crate::pages::desk::{Entry, FormPage, Offer};
use crate::parts::Button;
use crate::paths;
use crate::words::Words;

/// What an identity form lets choose among.
#[derive(Clone, Debug)]
pub struct Choices {
    pub entities: Vec<Entity>,
    pub posts: Vec<Post>,
    pub nodes: Vec<Node>,
}

/// A project that does not exist yet. Its number is given when it is saved, once and for ever.
#[must_use]
pub fn new(words: Words, choices: &Choices) -> FormPage {
    let l = words.language();
    let names = Entry::names(words, "name", "desk-name", LONGEST_NAME);
    FormPage {
        lede: Some(words.say("desk-project-new-lede")),
        back: paths::desk(l),
        entries: names.into_iter().chain(identity(words, choices)).collect(),
        ..FormPage::new(
            words.say("desk-project-new"),
            paths::desk_projects(l),
            Button::main(words.say("desk-project-create")),
        )
    }
}

/// Everything but its name, which has a form of its own.
#[must_use]
pub fn edit(words: Words, project: &Project, choices: &Choices) -> FormPage {
    let action = paths::keep_identity(words.language(), project.number);
    FormPage {
        entries: identity(words, choices),
        version: Some(project.version),
        typed: typed(project),
        ..about(words, project, "desk-identity", action, "identity")
    }
}

/// Another name; the former one stays findable.
#[must_use]
pub fn rename(words: Words, project: &Project) -> FormPage {
    let action = paths::keep_names(words.language(), project.number);
    FormPage {
        lede: Some(words.say("desk-rename-lede")),
        entries: Entry::names(words, "name", "desk-name", LONGEST_NAME),
        version: Some(project.version),
        typed: Typed::default().with_names("name", &project.names),
        ..about(words, project, "desk-rename", action, "identity")
    }
}

fn identity(words: Words, choices: &Choices) -> Vec<Entry> {
    let named = |names| -> String { domain::language::Names::shown(names, words.language()).0.to_owned() };
    let entities = choices.entities.iter().map(|entity| Offer::new(entity.id.0, named(&entity.names))).collect();
    let posts = || choices.posts.iter().map(|post| Offer::new(post.id.0, named(&post.title))).collect::<Vec<_>>();
    let axes = in_order(&choices.nodes)
        .into_iter()
        .map(|placed| Offer { depth: placed.depth, ..Offer::new(placed.node.id.0, named(&placed.node.names)) })
        .collect();
    let rest = [
        Entry::one("kind", words.say("desk-kind"), offers(words, "kind", ProjectKind::ALL)),
        Entry::one("entity", words.say("desk-entity"), entities),
        Entry::one("tier", words.say("desk-tier"), offers(words, "tier", Tier::ALL)),
        Entry::tick("flagship", words.say("desk-flagship")),
        Entry::tick("pooled", words.say("desk-pooled")),
        Entry::one("sponsor", words.say("desk-sponsor"), posts()).optional(),
        Entry::one("lead", words.say("desk-lead"), posts()).hint(words.say("desk-lead-hint")).optional(),
        Entry::day("started", words.say("desk-started")).optional(),
        Entry::line("predecessor", words.say("desk-predecessor"), 20)
            .hint(words.say("desk-predecessor-hint"))
            .optional(),
        Entry::line("address", words.say("desk-address"), LONGEST_LINK).hint(words.say("desk-address-hint")).optional(),
        Entry::several("axis", words.say("desk-axes"), axes).hint(words.say("desk-axes-hint")).optional(),
    ];
    Entry::areas(words, "summary", "desk-summary", LONGEST_SUMMARY).into_iter().chain(rest).collect()
}

fn typed(project: &Project) -> Typed {
    let text = |value: Option<String>| value.unwrap_or_default();
    let typed = Typed::default()
        .with_names("summary", &project.summary)
        .with("kind", project.kind.code())
        .with("entity", project.entity.0.to_string())
        .with("tier", project.tier.code())
        .ticked("flagship", project.flagship)
        .ticked("pooled", project.pooled)
        .with("sponsor", text(project.sponsor.map(|post| post.0.to_string())))
        .with("lead", text(project.lead.map(|post| post.0.to_string())))
        .with("started", text(project.started_on.map(|day| day.to_string())))
        .with("predecessor", text(project.predecessor.map(|number| number.to_string())))
        .with("address", text(project.address.clone()));
    project.axes.iter().fold(typed, |typed, axis| typed.with("axis", axis.0.to_string()))
}
