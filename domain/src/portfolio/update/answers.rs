//! The answers of an update, each judged by its milestone; their problems carry the names of the form's fields.

use std::collections::BTreeSet;

use super::{Answer, Said, Sheet};
use crate::portfolio::forecast::ForecastPoint;
use crate::portfolio::milestone::{Milestone, MilestoneId, NewForecast, Refusal};
use crate::portfolio::report::LONGEST_TEXT;
use crate::problem::{Problem, Problems};
use crate::text;

pub(super) fn apply(
    answers: &[(MilestoneId, Answer)],
    sheet: &Sheet<'_>,
    said: &Said,
    problems: &mut Problems,
) -> (Vec<Milestone>, Vec<ForecastPoint>) {
    let mut seen = BTreeSet::new();
    let (mut milestones, mut points) = (Vec::new(), Vec::new());
    for (id, answer) in answers {
        let own = |milestone: &&Milestone| milestone.id == *id && milestone.project == sheet.project;
        let Some(milestone) = sheet.milestones.iter().find(own) else {
            problems.add("milestones", Problem::Unknown);
            continue;
        };
        let outcome =
            if seen.insert(*id) { one(milestone, answer, sheet, said) } else { Err(vec![("day", Problem::Taken)]) };
        match outcome {
            Ok((milestone, point)) => {
                milestones.push(milestone);
                points.extend(point);
            }
            Err(wrong) => {
                for (part, problem) in wrong {
                    // The name of the form's field: `milestone-3-day`.
                    problems.add(format!("milestone-{}-{part}", milestone.number), problem);
                }
            }
        }
    }
    (milestones, points)
}

/// The parts of an answer that are wrong, and why.
type Wrong = Vec<(&'static str, Problem)>;

/// The milestone after its answer, with the forecast that was said.
fn one(
    milestone: &Milestone,
    answer: &Answer,
    sheet: &Sheet<'_>,
    said: &Said,
) -> Result<(Milestone, Option<ForecastPoint>), Wrong> {
    match answer {
        Answer::Kept => {
            let kept = NewForecast { day: milestone.expected(), reason: None, note: None };
            foresee(milestone, kept, sheet, said).map_err(|refusal| vec![("answer", refusal.into())])
        }
        Answer::Done { on } => match milestone.achieve(*on, said.today, None) {
            Ok(milestone) => Ok((milestone, None)),
            Err(refusal) => Err(vec![("done", refusal.into())]),
        },
        Answer::Moved { to, reason, note } => {
            let note = text::paragraphs_or_none(note.as_deref().unwrap_or_default(), LONGEST_TEXT);
            let note = note.map_err(|problem| vec![("note", problem)])?;
            moved(milestone, NewForecast { day: *to, reason: *reason, note }, sheet, said)
        }
    }
}

/// Beyond the tolerance a reason of the list is asked for, and the words that make it one (portfolio.md 4.3).
fn moved(
    milestone: &Milestone,
    new: NewForecast,
    sheet: &Sheet<'_>,
    said: &Said,
) -> Result<(Milestone, Option<ForecastPoint>), Wrong> {
    let wordless = new.note.is_none() && milestone.needs_reason(new.day, sheet.tolerance_days);
    let wordless = wordless.then_some(("note", Problem::Missing));
    match foresee(milestone, new, sheet, said) {
        Err(refusal @ Refusal::ReasonNeeded { .. }) => {
            Err([("reason", refusal.into())].into_iter().chain(wordless).collect())
        }
        Err(refusal) => Err(vec![("day", refusal.into())]),
        Ok(_) if wordless.is_some() => Err(wordless.into_iter().collect()),
        Ok(foreseen) => Ok(foreseen),
    }
}

fn foresee(
    milestone: &Milestone,
    new: NewForecast,
    sheet: &Sheet<'_>,
    said: &Said,
) -> Result<(Milestone, Option<ForecastPoint>), Refusal> {
    let (milestone, point) = milestone.foresee(new, said.today, said.by, sheet.tolerance_days)?;
    Ok((milestone, Some(point)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::portfolio::forecast::Reason;
    use crate::portfolio::project::ProjectNumber;
    use crate::portfolio::report::Confidence;
    use crate::samples::{day, milestone};

    fn answered(answers: &[(i64, Answer)]) -> (Vec<Milestone>, Vec<ForecastPoint>, Vec<(String, Problem)>) {
        let done = Milestone { actual: Some(day("2026-05-01")), ..milestone(3, "2026-05-01") };
        let foreign = Milestone { project: ProjectNumber(2), ..milestone(4, "2026-08-01") };
        let milestones = [milestone(1, "2026-08-01"), milestone(2, "2026-06-15"), done, foreign];
        let sheet = Sheet {
            project: ProjectNumber(1),
            milestones: &milestones,
            computed: Confidence::NOT_RATED,
            tolerance_days: 30,
        };
        let said = Said { at: "2026-07-01T09:00:00Z".parse().unwrap(), today: day("2026-07-01"), by: None };
        let answers: Vec<_> =
            answers.iter().map(|(number, answer)| (MilestoneId(100 + number), answer.clone())).collect();
        let mut problems = Problems::default();
        let (milestones, points) = apply(&answers, &sheet, &said, &mut problems);
        (milestones, points, problems.iter().map(|(field, problem)| (field.to_owned(), problem.clone())).collect())
    }

    fn moved(to: &str, reason: Option<Reason>, note: &str) -> Answer {
        Answer::Moved { to: day(to), reason, note: Some(note.into()) }
    }

    #[test]
    fn each_answer_is_refused_under_the_name_of_its_field() {
        let today = day("2026-07-01");
        let table = [
            (1, moved("2026-12-01", None, "LF 2027"), "milestone-1-reason", Problem::ReasonNeeded),
            (1, moved("2026-12-01", Some(Reason::Funding), " "), "milestone-1-note", Problem::Missing),
            (1, moved("2026-06-30", None, ""), "milestone-1-day", Problem::TooEarly { first: today }),
            (
                1,
                moved("2026-08-02", None, &"x".repeat(281)),
                "milestone-1-note",
                Problem::TooLong { most: 280, given: 281 },
            ),
            (1, Answer::Done { on: day("2026-07-02") }, "milestone-1-done", Problem::TooLate { last: today }),
            // The expected day has passed: it cannot be kept, only done or moved.
            (2, Answer::Kept, "milestone-2-answer", Problem::TooEarly { first: today }),
            (3, Answer::Kept, "milestone-3-answer", Problem::Wrong),
            (4, Answer::Kept, "milestones", Problem::Unknown),
            (9, Answer::Kept, "milestones", Problem::Unknown),
        ];
        for (number, answer, field, problem) in table {
            let (milestones, points, problems) = answered(&[(number, answer)]);
            assert_eq!((milestones, points, problems), (vec![], vec![], vec![(field.to_owned(), problem)]));
        }
    }

    #[test]
    fn two_answers_for_one_milestone_are_one_too_many() {
        let (.., problems) = answered(&[(1, Answer::Kept), (1, Answer::Kept)]);
        assert_eq!(problems, [("milestone-1-day".to_owned(), Problem::Taken)]);
    }

    #[test]
    fn a_kept_day_is_a_forecast_said_again() {
        let (milestones, points, problems) = answered(&[(1, Answer::Kept)]);
        assert_eq!(milestones.first().and_then(|milestone| milestone.forecast), Some(day("2026-08-01")));
        assert_eq!(
            points.first().map(|point| (point.said_on, point.forecast)),
            Some((day("2026-07-01"), day("2026-08-01")))
        );
        assert_eq!(problems, []);
    }

    #[test]
    fn done_sets_the_day_and_moved_leaves_a_point_with_its_reason() {
        let (milestones, points, problems) = answered(&[
            (2, Answer::Done { on: day("2026-06-20") }),
            (1, moved("2026-12-01", Some(Reason::Funding), " LF 2027 ")),
        ]);
        assert_eq!(milestones.first().and_then(|milestone| milestone.actual), Some(day("2026-06-20")));
        assert_eq!(milestones.get(1).and_then(|milestone| milestone.forecast), Some(day("2026-12-01")));
        let said: Vec<_> = points.iter().map(|point| (point.milestone, point.reason, point.note.as_deref())).collect();
        assert_eq!(said, [(MilestoneId(101), Some(Reason::Funding), Some("LF 2027"))]);
        assert_eq!(problems, []);
    }
}
