//! From what was typed to what was meant.

use chrono::NaiveDate;
use domain::calendar::parse_day;
use domain::portfolio::forecast::Reason;
use domain::portfolio::milestone::{Milestone, MilestoneId, Standing};
use domain::portfolio::report::{Confidence, Help, HelpRequest};
use domain::portfolio::update::{Answer, Update};
use domain::problem::{Problem, Problems};
use views::pages::update::{Typed, TypedRow};

/// The update, with whatever of it could be read, and what could not. What was not read says nothing here: the domain
/// judges the rest, so that everything wrong is said at once.
pub(super) fn parse(typed: &Typed, milestones: &[Milestone], today: NaiveDate) -> (Update, Problems) {
    let mut problems = Problems::default();
    let answers = answers(typed, milestones, today, &mut problems);
    let confidence = problems.check("confidence", confidence(&typed.confidence)).unwrap_or(Confidence::NOT_RATED);
    let help = help(typed, &mut problems);
    let update = Update {
        answers,
        confidence,
        dissent: Some(typed.dissent.clone()).filter(|dissent| !dissent.trim().is_empty()),
        text: typed.text.clone(),
        nothing_new: typed.nothing_new,
        help,
    };
    (update, problems)
}

/// The rows that were sent, and the milestones that are asked about but were left without an answer.
fn answers(
    typed: &Typed,
    milestones: &[Milestone],
    today: NaiveDate,
    problems: &mut Problems,
) -> Vec<(MilestoneId, Answer)> {
    let mut answers = vec![];
    let asked = Update::asked(milestones, today).milestones;
    for milestone in milestones {
        let row = typed.rows.get(&milestone.number).filter(|row| !row.answer.is_empty());
        match row.map(|row| answer(row, milestone.number, problems)) {
            Some(Some(answer)) => answers.push((milestone.id, answer)),
            None if asked.contains(&milestone) => {
                problems.add(format!("milestone-{}-answer", milestone.number), Problem::Missing);
            }
            Some(None) | None => {}
        }
    }
    if typed.rows.keys().any(|number| milestones.iter().all(|milestone| milestone.number != *number)) {
        problems.add("milestones", Problem::Unknown);
    }
    answers
}

fn answer(row: &TypedRow, number: i64, problems: &mut Problems) -> Option<Answer> {
    let field = |part: &str| format!("milestone-{number}-{part}");
    match row.answer.as_str() {
        "kept" => Some(Answer::Kept),
        "done" => problems.check(field("done"), parse_day(&row.done)).map(|on| Answer::Done { on }),
        "moved" => {
            let reason = problems.check(field("reason"), reason(&row.reason));
            let to = problems.check(field("day"), parse_day(&row.day))?;
            Some(Answer::Moved { to, reason: reason?, note: Some(row.note.clone()) })
        }
        _ => {
            problems.add(field("answer"), Problem::NotAChoice);
            None
        }
    }
}

fn reason(code: &str) -> Result<Option<Reason>, Problem> {
    if code.is_empty() { Ok(None) } else { Reason::from_code(code).map(Some).ok_or(Problem::NotAChoice) }
}

fn confidence(level: &str) -> Result<Confidence, Problem> {
    if level.is_empty() {
        return Err(Problem::Missing);
    }
    level.parse().ok().and_then(Confidence::new).ok_or(Problem::NotAChoice)
}

/// Nobody has to say that no help is needed.
fn help(typed: &Typed, problems: &mut Problems) -> Option<HelpRequest> {
    let kind =
        if typed.help.is_empty() { Ok(Help::None) } else { Help::from_code(&typed.help).ok_or(Problem::NotAChoice) };
    let kind = problems.check("help", kind).filter(|kind| *kind != Help::None)?;
    let by_when = match parse_day(&typed.help_by) {
        Err(Problem::Missing) => None,
        day => problems.check("help-by", day),
    };
    let who_can_unblock = Some(typed.help_who.clone()).filter(|who| !who.trim().is_empty());
    Some(HelpRequest { kind, what: typed.help_what.clone(), by_when, who_can_unblock })
}

/// True when the expected day has passed: it cannot be kept.
pub(super) fn is_overdue(milestone: &Milestone, today: NaiveDate) -> bool {
    matches!(milestone.standing(today), Standing::Overdue { .. })
}
