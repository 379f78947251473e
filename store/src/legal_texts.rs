//! Legal texts and their way through the general secretariat, the council and the official bulletin.

use chrono::NaiveDate;
use domain::portfolio::legal_text::{LegalStage, LegalStep, LegalText, LegalTextId, LegalTextKind};
use domain::portfolio::milestone::MilestoneId;
use domain::portfolio::project::{ProjectNumber, ProjectState};

use crate::db::Sql;
use crate::{Ask, Error, Result, Tx, binds, numbers, rows};

/// A project's legal texts, in the order they were added.
///
/// # Errors
/// Trouble, or an unknown kind or stage.
pub async fn list(on: &mut impl Ask, project: ProjectNumber) -> Result<Vec<LegalText>> {
    let texts: Vec<TextRow> = on
        .all(
            "select id, project_number, milestone_id, kind, name_ar, name_fr, name_en, version
             from legal_text
             where project_number = $1
             order by id",
            binds![project.0],
        )
        .await?;
    let steps: Vec<StepRow> = on
        .all(
            "select legal_text_id, stage, entered_on
             from legal_step
             where legal_text_id in (select id from legal_text where project_number = $1)
             order by legal_text_id, position",
            binds![project.0],
        )
        .await?;
    joined(texts, &steps)
}

/// The legal texts of active projects that condition a milestone and are not in force, in the order they were added.
///
/// # Errors
/// Trouble, or an unknown kind or stage.
pub async fn list_pending(on: &mut impl Ask) -> Result<Vec<LegalText>> {
    let texts: Vec<TextRow> = on
        .all(
            "select id, project_number, milestone_id, kind, name_ar, name_fr, name_en, version
             from legal_text
             where milestone_id is not null
               and project_number in (select number from project where state = $1)
             order by id",
            binds![ProjectState::Active.code()],
        )
        .await?;
    let steps: Vec<StepRow> = on
        .all(
            "select legal_text_id, stage, entered_on
             from legal_step
             where legal_text_id in (
                 select legal_text.id
                 from legal_text
                 join project on project.number = legal_text.project_number
                 where legal_text.milestone_id is not null and project.state = $1
             )
             order by legal_text_id, position",
            binds![ProjectState::Active.code()],
        )
        .await?;
    let texts = joined(texts, &steps)?;
    Ok(texts.into_iter().filter(|text| !text.is_in_force()).collect())
}

type StepRow = (i64, String, NaiveDate);

fn joined(texts: Vec<TextRow>, steps: &[StepRow]) -> Result<Vec<LegalText>> {
    texts
        .into_iter()
        .map(|text| {
            let own = steps.iter().filter(|(of, ..)| *of == text.id);
            let steps = own
                .map(|(_, stage, entered_on)| {
                    let stage = rows::code(LegalStage::from_code(stage), "legal_step", "stage", stage)?;
                    Ok(LegalStep { stage, entered_on: *entered_on })
                })
                .collect::<Result<_>>()?;
            text.legal_text(steps)
        })
        .collect()
}

/// # Errors
/// Trouble only.
pub async fn next_id(tx: &mut Tx) -> Result<LegalTextId> {
    Ok(LegalTextId(numbers::next(tx, "legal_text").await?))
}

/// # Errors
/// A `Clash` when the milestone does not exist.
pub async fn add(tx: &mut Tx, text: &LegalText) -> Result<()> {
    let LegalText { id, project, milestone, kind, names, version, .. } = text.clone();
    tx.run(
        "insert into legal_text (id, project_number, milestone_id, kind, name_ar, name_fr, name_en, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        binds![
            id.0,
            project.0,
            milestone.map(|milestone| milestone.0),
            kind.code(),
            names.ar,
            names.fr,
            names.en,
            version
        ],
    )
    .await?;
    add_steps(tx, text, 0).await
}

/// Saves over the version that was read, and the steps that are new.
///
/// # Errors
/// `Stale` when somebody was faster.
pub async fn save(tx: &mut Tx, text: &LegalText) -> Result<()> {
    let LegalText { id, milestone, kind, names, version, .. } = text.clone();
    let touched = tx
        .run(
            "update legal_text
             set milestone_id = $3, kind = $4, name_ar = $5, name_fr = $6, name_en = $7, version = version + 1
             where id = $1 and version = $2",
            binds![id.0, version, milestone.map(|milestone| milestone.0), kind.code(), names.ar, names.fr, names.en],
        )
        .await?;
    if touched == 0 {
        return Err(Error::Stale);
    }
    let (known,): (i64,) = tx.one("select count(*) from legal_step where legal_text_id = $1", binds![id.0]).await?;
    add_steps(tx, text, usize::try_from(known).unwrap_or(0)).await
}

async fn add_steps(tx: &mut Tx, text: &LegalText, known: usize) -> Result<()> {
    let rows: Vec<_> = (1_i64..)
        .zip(&text.steps)
        .skip(known)
        .map(|(position, step)| binds![text.id.0, position, step.stage.code(), step.entered_on])
        .collect();
    if !rows.is_empty() {
        Sql::new("insert into legal_step (legal_text_id, position, stage, entered_on) values ")
            .rows(rows)
            .run(tx)
            .await?;
    }
    Ok(())
}

#[derive(sqlx::FromRow)]
struct TextRow {
    id: i64,
    project_number: i64,
    milestone_id: Option<i64>,
    kind: String,
    name_ar: Option<String>,
    name_fr: Option<String>,
    name_en: Option<String>,
    version: i64,
}

impl TextRow {
    fn legal_text(self, steps: Vec<LegalStep>) -> Result<LegalText> {
        Ok(LegalText {
            id: LegalTextId(self.id),
            project: ProjectNumber(self.project_number),
            milestone: self.milestone_id.map(MilestoneId),
            kind: rows::code(LegalTextKind::from_code(&self.kind), "legal_text", "kind", &self.kind)?,
            names: rows::names(self.name_ar, self.name_fr, self.name_en),
            steps,
            version: self.version,
        })
    }
}
