//! The forms of a sitting: called, moved, called off; an item added, changed, taken off.

use domain::form::Typed;
use domain::language::Names;
use domain::people::Post;
use domain::portfolio::entity::Entity;
use domain::steering::agenda::{AgendaItem, ItemKind, LONGEST_TITLE};
use domain::steering::body::Level;
use domain::steering::sitting::{LONGEST_REASON, Sitting};

use super::codes;
use crate::pages::desk::{Entry, FormPage, Offer};
use crate::parts::Button;
use crate::paths;
use crate::words::Words;

const LONGEST_PLACE: usize = 120;

/// A sitting is called.
#[must_use]
pub fn new_sitting(words: Words, bodies: &[(Level, Names)], entities: &[&Entity], posts: &[Post]) -> FormPage {
    let l = words.language();
    let bodies = bodies.iter().map(|(level, name)| Offer::new(level.code(), name.shown(l).0.to_owned()));
    let entities = entities.iter().map(|one| Offer::new(one.id.0, one.names.shown(l).0.to_owned()));
    let mut entries = vec![
        Entry::one("level", words.say("sitting-body"), bodies.collect()),
        Entry::one("entity", words.say("sitting-entity"), entities.collect())
            .optional()
            .hint(words.say("sitting-entity-hint")),
    ];
    entries.extend(when(words));
    entries.push(Entry::one("chair", words.say("sitting-chair"), offers(words, posts)).optional());
    FormPage {
        entries,
        back: paths::sittings(l),
        typed: Typed::default().with("minutes", "90").with("hour", "10:00"),
        ..FormPage::new(words.say("sitting-new"), paths::sittings(l), Button::main(words.say("sitting-call")))
    }
}

fn when(words: Words) -> Vec<Entry> {
    vec![
        Entry::day("day", words.say("sitting-day")),
        Entry::line("hour", words.say("sitting-hour"), 5).hint(words.say("sitting-hour-hint")),
        Entry::number("minutes", words.say("sitting-length")),
        Entry::day("cutoff", words.say("sitting-step-cutoff")).optional().hint(words.say("sitting-cutoff-hint")),
        Entry::line("place", words.say("sitting-place-of"), LONGEST_PLACE).optional(),
    ]
}

fn offers(words: Words, posts: &[Post]) -> Vec<Offer> {
    let held = posts.iter().filter(|post| post.holder.is_some() || post.deputy.is_some());
    held.map(|post| Offer::new(post.id.0, post.title.shown(words.language()).0.to_owned())).collect()
}

/// The sitting moves to another day.
#[must_use]
pub fn date(words: Words, sitting: &Sitting, hour: &str) -> FormPage {
    let l = words.language();
    let title = words.tell("sitting-redate-of", &[("sitting", sitting.code.to_string().into())]);
    FormPage {
        entries: when(words),
        back: paths::sitting(l, &sitting.code),
        version: Some(sitting.version),
        typed: Typed::default()
            .with("day", sitting.held_on.to_string())
            .with("hour", hour)
            .with("minutes", sitting.minutes.to_string())
            .with("cutoff", sitting.cutoff_on.to_string())
            .with("place", sitting.place.clone().unwrap_or_default()),
        ..FormPage::new(title, paths::of_sitting(l, &sitting.code, "date"), Button::main(words.say("common-save")))
    }
}

/// The sitting is called off.
#[must_use]
pub fn cancellation(words: Words, sitting: &Sitting) -> FormPage {
    let l = words.language();
    let title = words.tell("sitting-cancel-of", &[("sitting", sitting.code.to_string().into())]);
    let action = paths::of_sitting(l, &sitting.code, "cancellation");
    FormPage {
        entries: vec![Entry::area("because", words.say("common-why"), LONGEST_REASON)],
        lede: Some(words.say("sitting-cancel-text")),
        back: paths::sitting(l, &sitting.code),
        version: Some(sitting.version),
        ..FormPage::new(title, action, Button::danger(words.say("sitting-cancel")))
    }
}

/// An item is put on the agenda by hand.
#[must_use]
pub fn new_item(words: Words, sitting: &Sitting, posts: &[Post]) -> FormPage {
    let l = words.language();
    let kinds = ItemKind::BY_HAND.into_iter().chain([ItemKind::Escalation]);
    let kinds = kinds.map(|kind| Offer::new(kind.code(), words.say(codes::item_kind(kind)))).collect();
    let mut entries = vec![Entry::one("kind", words.say("sitting-kind"), kinds)];
    entries.extend(Entry::names(words, "title", "sitting-item", LONGEST_TITLE));
    entries.extend([
        Entry::line("project", words.say("sitting-project"), 12).optional().hint(words.say("sitting-project-hint")),
        Entry::line("escalation", words.say("sitting-escalation"), 12)
            .optional()
            .hint(words.say("sitting-escalation-hint")),
        Entry::number("minutes", words.say("sitting-duration")),
        Entry::one("presenter", words.say("sitting-presenter"), offers(words, posts)).optional(),
    ]);
    FormPage {
        entries,
        back: paths::sitting(l, &sitting.code),
        typed: Typed::default().with("kind", ItemKind::Request.code()).with("minutes", "5"),
        ..FormPage::new(
            words.say("sitting-item-new"),
            paths::of_sitting(l, &sitting.code, "items"),
            Button::main(words.say("sitting-item-add")),
        )
    }
}

/// An item is changed.
#[must_use]
pub fn item(words: Words, sitting: &Sitting, item: &AgendaItem, posts: &[Post]) -> FormPage {
    let l = words.language();
    let mut entries = Entry::names(words, "title", "sitting-item", LONGEST_TITLE);
    entries.extend([
        Entry::number("minutes", words.say("sitting-duration")),
        Entry::one("presenter", words.say("sitting-presenter"), offers(words, posts)).optional(),
        Entry::tick("consent", words.say("sitting-by-consent")),
    ]);
    FormPage {
        entries,
        back: paths::sitting(l, &sitting.code),
        version: Some(item.version),
        typed: Typed::default()
            .with_names("title", &item.title)
            .with("minutes", item.minutes.to_string())
            .with("presenter", item.presenter.map(|post| post.0.to_string()).unwrap_or_default())
            .ticked("consent", item.consent),
        ..FormPage::new(
            words.say("sitting-item-edit"),
            paths::sitting_item(l, &sitting.code, item.id.0),
            Button::main(words.say("common-save")),
        )
    }
}

/// Asks before an item is taken off.
#[must_use]
pub fn removal(words: Words, sitting: &Sitting, item: &AgendaItem) -> FormPage {
    let l = words.language();
    let title = words.tell("sitting-remove-of", &[("item", item.title.shown(l).0.into())]);
    FormPage {
        lede: Some(words.say("sitting-remove-text")),
        back: paths::sitting(l, &sitting.code),
        version: Some(item.version),
        ..FormPage::new(
            title.into_owned(),
            paths::of_item(l, &sitting.code, item.id.0, "removal"),
            Button::danger(words.say("sitting-remove")),
        )
    }
}
