//! From what is known to the pages that show it.

use chrono::{Duration, NaiveDate};
use domain::calendar::parse_day;
use domain::journal::{Actor, Line, Subject};
use domain::people::Post;
use domain::portfolio::milestone::Milestone;
use domain::portfolio::report::{Confidence, Help, Report};
use domain::portfolio::update::{Consequence, Update, delays};
use domain::portfolio::withholding::Part;
use domain::problem::Problems;
use maud::Markup;
use store::{Ask, forecasts, journal, milestones, posts, withholdings};
use views::pages::update::{
    Answered, Change, Door, Meanwhile, OtherChange, ReceiptPage, Row, Subject as Shown, Typed, TypedRow, UpdatePage,
    computed, consequence,
};
use views::words::Words;

use super::Situation;
use super::parse::is_overdue;
use crate::fault::{Fault, Found};

/// How many changes of others one page tells of.
const MOST_CHANGES: i64 = 50;

impl Situation {
    pub(super) fn subject(&self, today: NaiveDate) -> Shown {
        Shown {
            number: self.project.number,
            names: self.project.names.clone(),
            today,
            tolerance_days: self.tolerance_days,
            last: self.last.clone(),
        }
    }

    /// The form as it is first shown: what is still to come is kept, what was done was done today, and no confidence is
    /// suggested.
    pub(in crate::controllers) fn blank(&self, today: NaiveDate) -> Typed {
        let rows = Update::asked(&self.milestones, today).milestones.into_iter().map(|milestone| {
            let answer = if is_overdue(milestone, today) { "" } else { "kept" };
            let row = TypedRow { answer: answer.into(), done: today.to_string(), ..TypedRow::default() };
            (milestone.number, row)
        });
        Typed { help: Help::None.code().into(), rows: rows.collect(), ..self.stamped(Typed::default()) }
    }

    fn stamped(&self, typed: Typed) -> Typed {
        Typed {
            project: self.project.number.to_string(),
            version: self.project.roadmap_version.to_string(),
            seen: self.seen.to_string(),
            ..typed
        }
    }

    /// The same words on the roadmap as it is now; what is asked about only since then is answered as on a new form.
    pub(super) fn renewed(&self, typed: &Typed, today: NaiveDate) -> Typed {
        let mut rows = self.blank(today).rows;
        rows.extend(typed.rows.clone());
        self.stamped(Typed { rows, ..typed.clone() })
    }

    /// The form with what was typed. Every milestone that is asked about has its row, and every one that was answered.
    pub(super) fn form(&self, door: Door, typed: Typed, problems: Problems, today: NaiveDate) -> UpdatePage {
        let asked = Update::asked(&self.milestones, today);
        let mut rows: Vec<Row> = asked.milestones.iter().map(|milestone| self.row(milestone, &typed)).collect();
        let answered = self
            .milestones
            .iter()
            .filter(|milestone| typed.rows.contains_key(&milestone.number) && !asked.milestones.contains(milestone));
        rows.extend(answered.map(|milestone| self.row(milestone, &typed)));
        let chosen = !typed.confidence.is_empty();
        UpdatePage {
            door,
            subject: self.subject(today),
            rows,
            more: asked.more,
            computed: chosen.then(|| self.computed.clone()),
            typed,
            problems,
            meanwhile: None,
        }
    }

    fn row(&self, milestone: &Milestone, typed: &Typed) -> Row {
        let consequence = typed.rows.get(&milestone.number).and_then(|row| self.consequence(milestone, row));
        Row { milestone: milestone.clone(), consequence }
    }

    /// What the day typed in a row would mean.
    fn consequence(&self, milestone: &Milestone, row: &TypedRow) -> Option<Consequence> {
        let day = parse_day(&row.day).ok().filter(|_| row.answer == "moved" && !milestone.is_done())?;
        Some(Consequence::of(milestone, day, &self.points, self.tolerance_days))
    }

    /// The part of the form that htmx asked for: what the change just made means.
    pub(super) fn preview(&self, words: Words, typed: &Typed) -> Markup {
        if let Some(level) = typed.confidence.parse().ok().and_then(Confidence::new) {
            let answered = Answered { level, dissent: &typed.dissent };
            return computed(words, &self.computed, answered, &Problems::default());
        }
        let said = typed.rows.iter().find_map(|(number, row)| {
            let milestone = self.milestones.iter().find(|milestone| milestone.number == *number)?;
            self.consequence(milestone, row)
        });
        said.map(|said| consequence(words, &said)).unwrap_or_default()
    }
}

/// What others did to the project after the form was drawn, each under the title of their post.
///
/// # Errors
/// Trouble.
pub(super) async fn meanwhile(on: &mut impl Ask, situation: &Situation, typed: &Typed) -> Result<Meanwhile, Fault> {
    let seen: i64 = typed.seen.parse().unwrap_or(situation.seen);
    let lines = journal::list_of_project(on, situation.project.number.0, None, MOST_CHANGES).await?;
    let posts = posts::list(on).await?;
    let news = lines.iter().filter(|line| line.seq > seen);
    Ok(Meanwhile { changes: news.map(|line| other_change(line, situation, &posts)).collect() })
}

fn other_change(line: &Line, situation: &Situation, posts: &[Post]) -> OtherChange {
    let change = &line.change;
    let milestone = (change.subject == Subject::Milestone)
        .then(|| situation.milestones.iter().find(|milestone| milestone.id.0.to_string() == change.record))
        .flatten();
    OtherChange {
        at: change.at,
        post: post_of(change.by, situation, posts).map(|post| post.title.clone()),
        milestone: milestone.map(|milestone| milestone.names.clone()),
        action: change.action,
        from: change.from.clone(),
        to: change.to.clone(),
        why: change.why.clone(),
    }
}

/// The post in which somebody most likely spoke: the project's own lead if they hold it, else the first they hold.
fn post_of<'a>(by: Actor, situation: &Situation, posts: &'a [Post]) -> Option<&'a Post> {
    let Actor::Person(person) = by else { return None };
    let held: Vec<&Post> =
        posts.iter().filter(|post| post.holder == Some(person) || post.deputy == Some(person)).collect();
    held.iter().find(|post| situation.project.lead == Some(post.id)).or(held.first()).copied()
}

/// The receipt of a report: the sheet as the public sees it now, with what this report changed on it.
///
/// # Errors
/// Trouble.
pub(super) async fn receipt(
    on: &mut impl Ask,
    report: Report,
    tolerance_days: i64,
    next_reminder: NaiveDate,
) -> Result<ReceiptPage, Fault> {
    let number = report.project;
    let project = store::projects::find(on, number).await?.found()?;
    let milestones = milestones::list(on, number).await?;
    let points = forecasts::list(on, number).await?;
    let lines = journal::list_of_project(on, number.0, None, MOST_CHANGES).await?;
    let withheld = withholdings::list(on, number).await?.into_iter().find(|withheld| withheld.part == Part::Reports);
    let told: Vec<&Line> = lines
        .iter()
        .filter(|line| line.change.at == report.said_at && line.change.subject == Subject::Milestone)
        .collect();
    let shown = milestones.iter().filter_map(|milestone| {
        let line = told.iter().find(|line| line.change.record == milestone.id.0.to_string());
        let later = line.is_some_and(|line| line.change.to > line.change.from) && !milestone.is_done();
        let delay = later.then(|| delays(milestone, &points));
        let is_shown = line.is_some() || !milestone.is_done();
        is_shown.then(|| Change { milestone: milestone.clone(), delay })
    });
    Ok(ReceiptPage {
        number,
        names: project.names,
        milestones: shown.collect(),
        report,
        withheld: withheld.map(|withheld| withheld.ground),
        tolerance_days,
        next_reminder,
    })
}

/// The day the next reminder is due after a word on this day.
pub(super) fn reminder_after(today: NaiveDate, every_days: i64) -> NaiveDate {
    today + Duration::days(every_days)
}
