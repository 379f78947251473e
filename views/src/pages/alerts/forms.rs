//! The forms of alerts and escalations, one function each.

use chrono::NaiveDate;
use domain::form::Typed;
use domain::people::Officer;
use domain::portfolio::project::{LONGEST_NAME, Project};
use domain::portfolio::report::LONGEST_TEXT as LONGEST_REQUEST;
use domain::steering::alert::{Alert, LONGEST_REASON};
use domain::steering::escalation::{Act, Escalation, LONGEST_SUBJECT, Tolerance};
use domain::steering::exception::{ExceptionReport, LEAST_OPTIONS, LONGEST_LABEL, LONGEST_TEXT, MOST_OPTIONS};
use domain::steering::rules::{Limit, Limits};

use super::{Ladder, finding, rule_name, word};
use crate::pages::desk::{About, Entry, FormPage, Offer};
use crate::parts::Button;
use crate::paths;
use crate::words::Words;

fn form(words: Words, project: &Project, title: &str, action: String, back: String) -> FormPage {
    FormPage {
        about: Some(About::from(project)),
        back,
        ..FormPage::new(words.say(title), action, Button::main(words.say("alert-send")))
    }
}

fn reason(words: Words) -> Entry {
    Entry::area("reason", words.say("common-why"), LONGEST_REASON)
}

/// *Demande d'alerte*: what, by when, who can unblock.
#[must_use]
pub fn request(words: Words, project: &Project) -> FormPage {
    let l = words.language();
    FormPage {
        lede: Some(words.say("alert-request-lede")),
        entries: vec![
            Entry::area("what", words.say("alert-request-what"), LONGEST_REQUEST),
            Entry::day("by", words.say("alert-wanted-by")),
            Entry::line("who", words.say("alert-unblocker"), LONGEST_NAME),
        ],
        ..form(
            words,
            project,
            "alert-request",
            paths::project_alerts(l, project.number),
            paths::keep(l, project.number),
        )
    }
}

fn of_alert(words: Words, project: &Project, alert: &Alert, (title, change): (&str, &str)) -> FormPage {
    let l = words.language();
    FormPage {
        lede: Some(finding(words, alert)),
        version: Some(alert.version),
        ..form(words, project, title, paths::alert_change(l, alert.number, change), paths::alert(l, alert.number))
    }
}

#[must_use]
pub fn snooze(words: Words, project: &Project, alert: &Alert) -> FormPage {
    FormPage {
        entries: vec![
            Entry::day("until", words.say("alert-snooze-until")).hint(words.say("alert-snooze-hint")),
            reason(words),
        ],
        ..of_alert(words, project, alert, ("alert-snooze", "snooze"))
    }
}

#[must_use]
pub fn lower(words: Words, project: &Project, alert: &Alert) -> FormPage {
    let why = reason(words).hint(words.say("alert-reason-hint"));
    FormPage { entries: vec![why], ..of_alert(words, project, alert, ("alert-lower", "lowering")) }
}

#[must_use]
pub fn settle(words: Words, project: &Project, alert: &Alert) -> FormPage {
    let why = reason(words).hint(words.say("alert-reason-hint"));
    FormPage { entries: vec![why], ..of_alert(words, project, alert, ("alert-settle", "settlement")) }
}

/// A new escalation, resting on an alert where one is named.
#[must_use]
pub fn raise(words: Words, project: &Project, alert: Option<&Alert>) -> FormPage {
    let l = words.language();
    let tolerances = Tolerance::ALL.iter().map(|one| Offer::new(one, word(words, "tolerance", one))).collect();
    let mut entries = vec![
        Entry::line("subject", words.say("alert-subject"), LONGEST_SUBJECT).hint(words.say("alert-subject-hint")),
        Entry::one("tolerance", words.say("alert-column-tolerance"), tolerances),
    ];
    let mut typed = Typed::default();
    if let Some(alert) = alert {
        let label = format!("{} {}", alert.number, rule_name(words, alert.rule));
        entries.push(
            Entry::one("alert", words.say("alert-column-alert"), vec![Offer::new(alert.number, label)]).optional(),
        );
        typed = typed.with("alert", alert.number.to_string());
    }
    let back = alert.map_or_else(|| paths::keep(l, project.number), |alert| paths::alert(l, alert.number));
    FormPage {
        lede: Some(words.say("alert-raise-lede")),
        entries,
        typed,
        ..form(words, project, "alert-raise", paths::project_escalations(l, project.number), back)
    }
}

fn of_escalation(words: Words, project: &Project, one: &Escalation, (title, change): (&str, &str)) -> FormPage {
    let l = words.language();
    let (action, back) = (paths::escalation_change(l, one.number, change), paths::escalation(l, one.number));
    FormPage {
        lede: Some(format!("{} · {}", one.number, one.subject).into()),
        version: Some(one.version),
        ..form(words, project, title, action, back)
    }
}

/// To which body: those this officer may hand it to.
#[must_use]
pub fn hand_over(words: Words, project: &Project, one: &Escalation, ladder: &Ladder, officer: &Officer) -> FormPage {
    use domain::steering::body::Level;
    let ways = [(Act::ToSector, Level::Sector), (Act::ToOffice, Level::Office), (Act::Propose, Level::Committee)];
    let offers = ways
        .into_iter()
        .filter(|(act, _)| one.allows(officer, project, *act))
        .map(|(_, level)| Offer::new(level, ladder.body(level).to_owned()))
        .collect();
    FormPage {
        entries: vec![Entry::one("level", words.say("alert-hand-over-to"), offers), reason(words).optional()],
        ..of_escalation(words, project, one, ("alert-hand-over", "hand-over"))
    }
}

/// A step that wants a reason: `return`, `withdrawal`, `reopening`.
#[must_use]
pub fn because(words: Words, project: &Project, one: &Escalation, change: (&str, &str)) -> FormPage {
    FormPage { entries: vec![reason(words)], ..of_escalation(words, project, one, change) }
}

#[must_use]
pub fn execution(words: Words, project: &Project, one: &Escalation) -> FormPage {
    let proof =
        Entry::area("evidence", words.say("alert-evidence"), LONGEST_REASON).hint(words.say("alert-evidence-hint"));
    FormPage { entries: vec![proof], ..of_escalation(words, project, one, ("alert-execute", "execution")) }
}

#[must_use]
pub fn closure(words: Words, project: &Project, one: &Escalation) -> FormPage {
    let lede = one.evidence.clone().map(Into::into);
    FormPage {
        lede,
        entries: vec![reason(words).optional()],
        ..of_escalation(words, project, one, ("alert-close", "closure"))
    }
}

/// The exception report: the same form for the first time and for every later one.
#[must_use]
pub fn report(words: Words, project: &Project, one: &Escalation, written: Option<&ExceptionReport>) -> FormPage {
    let mut entries = vec![
        Entry::area("cause", words.say("alert-cause"), LONGEST_TEXT),
        Entry::area("consequences", words.say("alert-consequences"), LONGEST_TEXT),
    ];
    for place in 1..=MOST_OPTIONS {
        entries.extend(option(words, place));
    }
    let offers = (1..=MOST_OPTIONS)
        .map(|place| Offer::new(place, words.tell("alert-option-number", &[("number", place.into())])))
        .collect();
    entries.push(Entry::one("recommended", words.say("alert-recommended-option"), offers));
    entries.push(Entry::area("recommendation", words.say("alert-recommendation"), LONGEST_TEXT));
    FormPage {
        entries,
        version: Some(written.map_or(0, |report| report.version)),
        typed: written.map(typed_report).unwrap_or_default(),
        ..of_escalation(words, project, one, ("alert-report", "report"))
    }
}

fn option(words: Words, place: usize) -> [Entry; 4] {
    let number = || [("number", place.into())];
    let name = Entry::line(format!("option-{place}"), words.tell("alert-option-number", &number()), LONGEST_LABEL);
    let name = if place > LEAST_OPTIONS { name.optional() } else { name };
    let part = |part: &str, key: &str| (format!("option-{place}-{part}"), words.tell(key, &number()));
    let (days, days_label) = part("days", "alert-option-days");
    let (amount, amount_label) = part("amount", "alert-option-amount");
    let (scope, scope_label) = part("scope", "alert-option-scope");
    [
        name,
        Entry::number(days, days_label).optional(),
        Entry::number(amount, amount_label).optional(),
        Entry::line(scope, scope_label, LONGEST_LABEL).optional(),
    ]
}

fn typed_report(report: &ExceptionReport) -> Typed {
    let typed = Typed::default()
        .with("cause", report.cause.clone())
        .with("consequences", report.consequences.clone())
        .with("recommendation", report.recommendation.clone())
        .with("recommended", report.recommended.to_string());
    report.options.iter().fold(typed, |typed, option| {
        let field = |part: &str| format!("option-{}{part}", option.position);
        let sign = if option.effect_amount.0 < 0 { "-" } else { "" };
        let whole = option.effect_amount.0.unsigned_abs();
        typed
            .with(field(""), option.label.clone())
            .with(field("-days"), option.effect_days.to_string())
            .with(field("-amount"), format!("{sign}{}.{:02}", whole / 100, whole % 100))
            .with(field("-scope"), option.effect_scope.clone().unwrap_or_default())
    })
}

/// A holiday nobody knew of.
#[must_use]
pub fn holiday_new(words: Words) -> FormPage {
    let l = words.language();
    let mut entries = vec![Entry::day("day", words.say("alert-holiday-day"))];
    entries.extend(Entry::names(words, "name", "alert-holiday-name", LONGEST_NAME));
    FormPage {
        entries,
        back: paths::holidays(l),
        ..FormPage::new(words.say("alert-holiday-new"), paths::holidays(l), Button::main(words.say("common-save")))
    }
}

/// The moon was seen on another day.
#[must_use]
pub fn holiday_move(words: Words, day: NaiveDate, name: &str) -> FormPage {
    let l = words.language();
    FormPage {
        lede: Some(format!("{name} · {}", words.day(day)).into()),
        entries: vec![Entry::day("day", words.say("alert-holiday-to"))],
        typed: Typed::default().with("day", day.to_string()),
        back: paths::holidays(l),
        ..FormPage::new(words.say("alert-holiday-move"), paths::holiday(l, day), Button::main(words.say("common-save")))
    }
}

#[must_use]
pub fn holiday_removal(words: Words, day: NaiveDate, name: &str) -> FormPage {
    let l = words.language();
    FormPage {
        lede: Some(format!("{name} · {}", words.day(day)).into()),
        back: paths::holidays(l),
        ..FormPage::new(
            words.say("alert-holiday-removal"),
            paths::holiday_removal(l, day),
            Button::danger(words.say("alert-holiday-remove")),
        )
    }
}

/// Every threshold with its bounds, as it stands.
#[must_use]
pub fn rules(words: Words, limits: &Limits) -> FormPage {
    let l = words.language();
    let entry = |limit: &Limit| {
        let (least, most) = limit.bounds();
        let label = format!("{} – {}", rule_name(words, limit.rule()), word(words, "limit", limit));
        let hint = words.tell("alert-limit-bounds", &[("least", least.into()), ("most", most.into())]);
        Entry::number(limit.code(), label).hint(hint)
    };
    let typed = Limit::ALL
        .iter()
        .fold(Typed::default(), |typed, limit| typed.with(limit.code(), limits.get(*limit).to_string()));
    FormPage {
        lede: Some(words.say("alert-rules-lede")),
        entries: Limit::ALL.iter().map(entry).collect(),
        typed,
        back: paths::alerts(l),
        ..FormPage::new(words.say("alert-rules"), paths::rules(l), Button::main(words.say("common-save")))
    }
}
