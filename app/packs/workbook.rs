//! The tables of a pack as one workbook: projects, milestones, risks, decisions, escalations.

use domain::language::Language;
use domain::money::Amount;
use rust_xlsxwriter::XlsxError;
use views::pages::packs::Pack;
use views::words::Words;

use crate::exports::xlsx::{self, Leaf};
use crate::exports::{Cell, Sheet};

/// # Errors
/// When a sheet is larger than Excel allows.
pub fn workbook(pack: &Pack, language: Language) -> Result<Vec<u8>, XlsxError> {
    let words = Words::of(language);
    let leaves = [
        projects(words, pack),
        milestones(words, pack),
        risks(words, pack),
        decisions(words, pack),
        escalations(words, pack),
    ];
    let meta = vec![
        ("sitting".to_owned(), Cell::Text(pack.sitting.code.to_string())),
        ("as_of".to_owned(), Cell::Day(pack.as_of)),
        ("frozen".to_owned(), Cell::Flag(pack.is_frozen)),
        ("sha256".to_owned(), Cell::Text(pack.hash.clone())),
    ];
    xlsx::write_several(&leaves, language.is_right_to_left(), &meta)
}

fn leaf(words: Words, name: &str, headings: &[&str], rows: Vec<Vec<Cell>>) -> Leaf {
    Leaf {
        name: words.say(name).into_owned(),
        headings: headings.iter().map(|key| words.say(key).into_owned()).collect(),
        sheet: Sheet { columns: vec![], rows },
    }
}

fn shown(words: Words, names: &domain::language::Names) -> Cell {
    Cell::text(Some(names.shown(words.language()).0))
}

fn projects(words: Words, pack: &Pack) -> Leaf {
    let rows = pack.projects.iter().map(|project| {
        let cost = |which: fn((i64, i64, i64)) -> i64| {
            project.cost.map_or(Cell::Nothing, |cost| Cell::Millions(Amount(which(cost))))
        };
        let [lead, office, computed] = project.ratings.map(|level| Cell::Whole(level.into()));
        vec![
            Cell::Text(project.number.to_string()),
            shown(words, &project.names),
            Cell::Text(project.entity.clone()),
            Cell::day(project.outline.original_end),
            Cell::day(project.outline.promised_end),
            Cell::day(project.outline.expected_end),
            Cell::Whole(project.outline.slip_days),
            lead,
            office,
            computed,
            Cell::whole(project.age),
            cost(|(planned, _, _)| planned),
            cost(|(_, committed, _)| committed),
            cost(|(_, _, paid)| paid),
        ]
    });
    let headings = [
        "pack-number",
        "pack-project",
        "pack-entity",
        "pack-original",
        "pack-promised",
        "pack-now",
        "pack-slip",
        "pack-rating-lead",
        "pack-rating-office",
        "pack-rating-computed",
        "pack-age",
        "pack-planned",
        "pack-cost-committed",
        "pack-cost-paid",
    ];
    leaf(words, "pack-sheet-projects", &headings, rows.collect())
}

fn milestones(words: Words, pack: &Pack) -> Leaf {
    let rows = pack.milestones.iter().map(|milestone| {
        vec![
            Cell::Text(milestone.project.to_string()),
            Cell::Whole(milestone.number),
            shown(words, &milestone.names),
            Cell::Day(milestone.original),
            Cell::Day(milestone.promised()),
            Cell::Day(milestone.expected()),
            Cell::day(milestone.actual),
        ]
    });
    let headings = [
        "pack-project",
        "pack-number",
        "pack-milestone",
        "pack-original",
        "pack-promised",
        "pack-expected",
        "pack-actual",
    ];
    leaf(words, "pack-milestones", &headings, rows.collect())
}

fn risks(words: Words, pack: &Pack) -> Leaf {
    let rows = pack.risks.iter().map(|risk| {
        vec![
            Cell::Text(risk.number.clone()),
            Cell::text(risk.project.map(|number| number.to_string()).as_deref()),
            Cell::Text(risk.cause.clone()),
            Cell::Text(risk.event.clone()),
            Cell::Text(risk.consequence.clone()),
            Cell::Whole(risk.probability * risk.impact),
            Cell::whole(risk.days),
            risk.amount.map_or(Cell::Nothing, |amount| Cell::Millions(Amount(amount))),
        ]
    });
    let headings = [
        "pack-number",
        "pack-project",
        "pack-cause",
        "pack-risk",
        "pack-consequence",
        "pack-score",
        "pack-effect-date",
        "pack-effect-cost",
    ];
    leaf(words, "pack-sheet-risks", &headings, rows.collect())
}

fn decisions(words: Words, pack: &Pack) -> Leaf {
    let rows = pack.decisions.iter().map(|decided| {
        let decision = &decided.decision;
        vec![
            Cell::Text(decision.number.to_string()),
            Cell::Text(decided.taken_at.clone()),
            shown(words, &decision.text),
            decided.owner.as_ref().map_or(Cell::Nothing, |names| shown(words, names)),
            Cell::day(decision.due_on),
            Cell::Text(words.say(views::pages::packs::standing(decision, pack.as_of).0).into_owned()),
        ]
    });
    let headings = ["pack-number", "pack-sitting", "pack-decision", "pack-owner", "pack-due", "pack-state"];
    leaf(words, "pack-sheet-decisions", &headings, rows.collect())
}

fn escalations(words: Words, pack: &Pack) -> Leaf {
    let rows = pack.escalations.iter().map(|exception| {
        let escalation = &exception.escalation;
        let report = exception.report.as_ref();
        vec![
            Cell::Text(escalation.number.to_string()),
            Cell::Text(escalation.project.to_string()),
            Cell::Text(escalation.subject.clone()),
            Cell::Text(words.say(views::pages::packs::tolerance(escalation.tolerance)).into_owned()),
            Cell::Day(escalation.raised_at.date_naive()),
            Cell::text(report.map(|report| report.cause.as_str())),
            Cell::text(report.map(|report| report.recommendation.as_str())),
        ]
    });
    let headings = [
        "pack-number",
        "pack-project",
        "pack-subject",
        "pack-tolerance",
        "pack-raised",
        "pack-cause",
        "pack-recommendation",
    ];
    leaf(words, "pack-sheet-escalations", &headings, rows.collect())
}
