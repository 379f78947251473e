//! The forms of a register, one function each: given the record, the form as it stands before anybody types.

use chrono::NaiveDate;
use domain::form::Typed;
use domain::money::Amount;
use domain::portfolio::milestone::Milestone;
use domain::portfolio::project::Project;
use domain::steering::risk::{Draft, Exposure, Issue, LONGEST, LONGEST_EVENT, Proximity, Response, Risk, Scale};

use super::Known;
use super::signs::{impact, probability, proximity_word};
use crate::pages::desk::{About, Entry, FormPage, Offer};
use crate::parts::{Button, Text};
use crate::paths;
use crate::words::Words;

fn form(words: Words, project: Option<&Project>, title: &str, action: String, back: String) -> FormPage {
    FormPage {
        about: project.map(About::from),
        back,
        ..FormPage::new(words.say(title), action, Button::main(words.say("common-save")))
    }
}

/// An address with the project it is about, where there is one.
fn of(address: String, project: Option<&Project>) -> String {
    let pairs: Vec<_> = project.iter().map(|project| ("project", project.number.to_string())).collect();
    paths::asking(address, &pairs)
}

fn register(words: Words, project: Option<&Project>) -> String {
    let l = words.language();
    project.map_or_else(|| paths::risks(l), |project| paths::project_risks(l, project.number))
}

#[must_use]
pub fn raise(words: Words, project: Option<&Project>, milestones: &[Milestone], known: &Known) -> FormPage {
    let action = of(paths::risks(words.language()), project);
    let mut entries = description(words, milestones, known);
    let rating = exposure(words, "", "risk-probability", "risk-impact");
    entries.splice(5..5, rating);
    entries.push(Entry::day("next", words.say("risk-next-review")).hint(words.say("risk-next-review-hint")).optional());
    FormPage {
        lede: Some(words.say(if project.is_some() { "risk-new-text" } else { "risk-new-portfolio-text" })),
        entries,
        ..form(words, project, "risk-new", action, register(words, project))
    }
}

#[must_use]
pub fn describe(
    words: Words,
    risk: &Risk,
    project: Option<&Project>,
    milestones: &[Milestone],
    known: &Known,
) -> FormPage {
    FormPage {
        entries: description(words, milestones, known),
        version: Some(risk.version),
        typed: typed(&risk.draft(), milestones, known),
        ..about(words, risk, project, "risk-describe", paths::risk_description(words.language(), risk.number))
    }
}

fn about(words: Words, risk: &Risk, project: Option<&Project>, title: &str, action: String) -> FormPage {
    FormPage {
        lede: Some(format!("{} · {}", risk.number, risk.event).into()),
        version: Some(risk.version),
        ..form(words, project, title, action, paths::risk(words.language(), risk.number))
    }
}

/// Event, cause, consequence, what it would cost, then where it belongs.
fn description(words: Words, milestones: &[Milestone], known: &Known) -> Vec<Entry> {
    let l = words.language();
    let own = milestones.iter().map(|one| Offer::new(one.number, one.names.shown(l).0.to_owned())).collect();
    let say = |key| words.say(key);
    let mut all = vec![
        Entry::area("event", say("risk-event"), LONGEST_EVENT).hint(say("risk-event-hint")),
        Entry::area("cause", say("risk-cause"), LONGEST).hint(say("risk-cause-hint")),
        Entry::area("consequence", say("risk-consequence"), LONGEST).hint(say("risk-consequence-hint")),
        Entry::number("days", say("risk-days")).optional(),
        Entry::number("amount", say("risk-amount")).optional(),
        Entry::one("proximity", say("risk-column-proximity"), proximities(words)),
        Entry::one("category", say("risk-filter-category"), categories(words, known)),
        owner(words, known),
    ];
    if !milestones.is_empty() {
        all.push(Entry::one("milestone", say("risk-milestone"), own).optional());
    }
    let target = exposure(words, "target-", "risk-target-probability", "risk-target-impact");
    all.extend(target.into_iter().map(|entry| entry.hint(words.say("risk-target-hint")).optional()));
    all
}

fn exposure(words: Words, prefix: &str, likely: &str, grave: &str) -> Vec<Entry> {
    let offers = |word: fn(Words, Scale) -> Text<'static>| {
        Scale::ALL.into_iter().map(|scale| Offer::new(scale.level(), word(words, scale))).collect()
    };
    vec![
        Entry::one(format!("{prefix}probability"), words.say(likely), offers(probability)),
        Entry::one(format!("{prefix}impact"), words.say(grave), offers(impact)),
    ]
}

fn proximities(words: Words) -> Vec<Offer> {
    Proximity::ALL.iter().map(|one| Offer::new(one, words.say(proximity_word(*one)))).collect()
}

fn categories(words: Words, known: &Known) -> Vec<Offer> {
    let l = words.language();
    known.categories.iter().map(|(code, names)| Offer::new(code, names.shown(l).0.to_owned())).collect()
}

fn owner(words: Words, known: &Known) -> Entry {
    let l = words.language();
    let posts = known.posts.iter().map(|(_, code, title)| Offer::new(code, title.shown(l).0.to_owned())).collect();
    Entry::one("owner", words.say("risk-column-owner"), posts).hint(words.say("risk-owner-hint")).optional()
}

fn typed(draft: &Draft, milestones: &[Milestone], known: &Known) -> Typed {
    let owner = known.posts.iter().find(|(id, ..)| Some(*id) == draft.owner).map(|(_, code, _)| code.clone());
    let milestone = milestones.iter().find(|one| Some(one.id) == draft.milestone).map(|one| one.number.to_string());
    let days = draft.impact_days.map(|days| days.to_string());
    let typed = Typed::default()
        .with("event", draft.event.clone())
        .with("cause", draft.cause.clone())
        .with("consequence", draft.consequence.clone())
        .with("days", days.unwrap_or_default())
        .with("amount", draft.impact_amount.map(plain).unwrap_or_default())
        .with("proximity", draft.proximity.code())
        .with("category", draft.category.clone())
        .with("owner", owner.unwrap_or_default())
        .with("milestone", milestone.unwrap_or_default());
    match draft.target {
        Some(target) => rated(typed, "target-", target),
        None => typed,
    }
}

fn rated(typed: Typed, prefix: &str, exposure: Exposure) -> Typed {
    typed
        .with(format!("{prefix}probability"), exposure.probability.level().to_string())
        .with(format!("{prefix}impact"), exposure.impact.level().to_string())
}

/// As a form takes it back: `1250000.50`.
fn plain(amount: Amount) -> String {
    let (whole, rest) = (amount.0 / 100, amount.0 % 100);
    if rest == 0 { whole.to_string() } else { format!("{whole}.{rest:02}") }
}

#[must_use]
pub fn rate(words: Words, risk: &Risk, project: Option<&Project>) -> FormPage {
    let mut entries = exposure(words, "", "risk-probability", "risk-impact");
    entries.push(Entry::area("reason", words.say("risk-reason"), LONGEST).hint(words.say("risk-reason-hint")));
    FormPage {
        entries,
        typed: rated(Typed::default(), "", risk.current),
        ..about(words, risk, project, "risk-rate", paths::risk_ratings(words.language(), risk.number))
    }
}

#[must_use]
pub fn review(words: Words, risk: &Risk, project: Option<&Project>, next: NaiveDate) -> FormPage {
    let entries = vec![
        Entry::day("next", words.say("risk-next-review")).hint(words.say("risk-next-review-hint")),
        Entry::area("note", words.say("risk-review-note"), LONGEST).optional(),
    ];
    FormPage {
        entries,
        typed: Typed::default().with("next", next.to_string()),
        ..about(words, risk, project, "risk-review", paths::risk_reviews(words.language(), risk.number))
    }
}

#[must_use]
pub fn happen(words: Words, risk: &Risk, project: Option<&Project>, today: NaiveDate) -> FormPage {
    let entries = vec![
        Entry::area("what", words.say("risk-what-happened"), LONGEST),
        Entry::day("day", words.say("risk-happened-on")),
        Entry::day("due", words.say("risk-issue-due")).optional(),
    ];
    FormPage {
        entries,
        typed: Typed::default().with("day", today.to_string()),
        yes: Button::main(words.say("risk-happen-yes")),
        ..about(words, risk, project, "risk-happen", paths::risk_occurrence(words.language(), risk.number))
    }
}

#[must_use]
pub fn close(words: Words, risk: &Risk, project: Option<&Project>) -> FormPage {
    FormPage {
        entries: vec![Entry::area("outcome", words.say("risk-outcome"), LONGEST).hint(words.say("risk-outcome-hint"))],
        yes: Button::main(words.say("risk-close")),
        ..about(words, risk, project, "risk-close", paths::risk_closure(words.language(), risk.number))
    }
}

#[must_use]
pub fn reopen(words: Words, risk: &Risk, project: Option<&Project>) -> FormPage {
    FormPage {
        entries: vec![Entry::area("reason", words.say("risk-reason"), LONGEST)],
        yes: Button::main(words.say("risk-reopen")),
        ..about(words, risk, project, "risk-reopen", paths::risk_reopening(words.language(), risk.number))
    }
}

/// Something is agreed to be done; `about` is the risk or the issue in a line, `back` its page.
#[must_use]
pub fn respond(
    words: Words,
    project: Option<&Project>,
    known: &Known,
    about: String,
    (action, back): (String, String),
) -> FormPage {
    FormPage {
        lede: Some(about.into()),
        entries: response_entries(words, known),
        ..form(words, project, "risk-respond", action, back)
    }
}

#[must_use]
pub fn agree(words: Words, project: Option<&Project>, known: &Known, response: &Response, back: String) -> FormPage {
    let owner = known.posts.iter().find(|(id, ..)| Some(*id) == response.owner).map(|(_, code, _)| code.clone());
    FormPage {
        entries: response_entries(words, known),
        version: Some(response.version),
        typed: Typed::default()
            .with("body", response.body.clone())
            .with("owner", owner.unwrap_or_default())
            .with("due", response.due_on.to_string()),
        ..form(words, project, "risk-response-edit", paths::response(words.language(), response.id.0), back)
    }
}

fn response_entries(words: Words, known: &Known) -> Vec<Entry> {
    vec![
        Entry::area("body", words.say("risk-response"), LONGEST).hint(words.say("risk-response-hint")),
        owner(words, known),
        Entry::day("due", words.say("risk-due")),
    ]
}

#[must_use]
pub fn execute(
    words: Words,
    project: Option<&Project>,
    response: &Response,
    today: NaiveDate,
    back: String,
) -> FormPage {
    FormPage {
        lede: Some(response.body.clone().into()),
        entries: vec![
            Entry::day("day", words.say("risk-done-day")),
            Entry::area("proof", words.say("risk-proof-label"), LONGEST).hint(words.say("risk-proof-hint")),
        ],
        version: Some(response.version),
        typed: Typed::default().with("day", today.to_string()),
        ..form(words, project, "risk-response-done", paths::response_execution(words.language(), response.id.0), back)
    }
}

#[must_use]
pub fn report_issue(words: Words, project: Option<&Project>, known: &Known, today: NaiveDate) -> FormPage {
    let say = |key| words.say(key);
    FormPage {
        lede: Some(say("risk-issue-new-text")),
        entries: vec![
            Entry::area("what", say("risk-what-happened"), LONGEST),
            Entry::day("day", say("risk-happened-on")),
            Entry::one("category", say("risk-filter-category"), categories(words, known)),
            owner(words, known),
            Entry::day("due", say("risk-issue-due")).optional(),
        ],
        typed: Typed::default().with("day", today.to_string()),
        ..form(words, project, "risk-issue-new", of(paths::issues(words.language()), project), register(words, project))
    }
}

#[must_use]
pub fn resolve(words: Words, issue: &Issue, project: Option<&Project>, today: NaiveDate) -> FormPage {
    let l = words.language();
    FormPage {
        lede: Some(format!("{} · {}", issue.number, issue.body).into()),
        entries: vec![
            Entry::area("how", words.say("risk-resolution"), LONGEST),
            Entry::day("day", words.say("risk-resolved-on")),
        ],
        version: Some(issue.version),
        typed: Typed::default().with("day", today.to_string()),
        yes: Button::main(words.say("risk-resolve")),
        ..form(words, project, "risk-resolve", paths::issue_resolution(l, issue.number), paths::issue(l, issue.number))
    }
}
