//! How a project is kept: its record and its roadmap have versions of their own.

use chrono::{DateTime, Utc};
use domain::language::{Language, Names};
use domain::portfolio::outline::Outline;
use domain::portfolio::project::{FormerName, Project, ProjectNumber};
use domain::portfolio::report::Confidence;
use domain::text;

use crate::db::Sql;
use crate::{Ask, Error, Result, Tx, binds, numbers};

/// The number of a project about to be added.
///
/// # Errors
/// Trouble only.
pub async fn next_number(tx: &mut Tx) -> Result<ProjectNumber> {
    Ok(ProjectNumber(numbers::next(tx, "project").await?))
}

/// # Errors
/// A `Clash` when an entity, a post or the predecessor does not exist.
pub async fn add(tx: &mut Tx, project: &Project) -> Result<()> {
    let Project { number, names, summary, kind, entity, phase, state, tier, .. } = project.clone();
    let exit = project.exit_reason.clone().unwrap_or_default();
    tx.run(
        "insert into project
             (number, name_ar, name_fr, name_en, summary_ar, summary_fr, summary_en, kind, entity_id, phase, state,
              exit_ar, exit_fr, exit_en, tier, flagship, pooled, sponsor_id, lead_id, started_on, predecessor_number,
              address, source, fictitious, heard_at, version, roadmap_version, slip_days, confidence, search_text,
              sort_ar, sort_fr, sort_en)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
                 $23, $24, $25, $26, $27, 0, 0, $28, $29, $30, $31)",
        binds![
            number.0,
            names.ar.clone(),
            names.fr.clone(),
            names.en.clone(),
            summary.ar,
            summary.fr,
            summary.en,
            kind.code(),
            entity.0,
            phase.code(),
            state.code(),
            exit.ar,
            exit.fr,
            exit.en,
            tier.code(),
            project.flagship,
            project.pooled,
            project.sponsor.map(|post| post.0),
            project.lead.map(|post| post.0),
            project.started_on,
            project.predecessor.map(|number| number.0),
            project.address.clone(),
            project.source.clone(),
            project.fictitious,
            project.heard_at,
            project.version,
            project.roadmap_version,
            search_text(number, &names, &[]),
            sort_key(&names, Language::Ar),
            sort_key(&names, Language::Fr),
            sort_key(&names, Language::En)
        ],
    )
    .await?;
    save_axes(tx, project).await
}

/// Saves over the version that was read: what the project is, not its roadmap.
///
/// # Errors
/// `Stale` when somebody was faster; a `Clash` when a reference does not exist.
pub async fn save(tx: &mut Tx, project: &Project) -> Result<()> {
    let Project { number, names, summary, kind, entity, phase, state, tier, version, .. } = project.clone();
    let exit = project.exit_reason.clone().unwrap_or_default();
    let former = super::former_names(tx, number).await?;
    let touched = tx
        .run(
            "update project
             set name_ar = $3, name_fr = $4, name_en = $5, summary_ar = $6, summary_fr = $7, summary_en = $8,
                 kind = $9, entity_id = $10, phase = $11, state = $12, exit_ar = $13, exit_fr = $14, exit_en = $15,
                 tier = $16, flagship = $17, pooled = $18, sponsor_id = $19, lead_id = $20, started_on = $21,
                 predecessor_number = $22, address = $23, search_text = $24, sort_ar = $25, sort_fr = $26,
                 sort_en = $27, version = version + 1
             where number = $1 and version = $2",
            binds![
                number.0,
                version,
                names.ar.clone(),
                names.fr.clone(),
                names.en.clone(),
                summary.ar,
                summary.fr,
                summary.en,
                kind.code(),
                entity.0,
                phase.code(),
                state.code(),
                exit.ar,
                exit.fr,
                exit.en,
                tier.code(),
                project.flagship,
                project.pooled,
                project.sponsor.map(|post| post.0),
                project.lead.map(|post| post.0),
                project.started_on,
                project.predecessor.map(|number| number.0),
                project.address.clone(),
                search_text(number, &names, &former),
                sort_key(&names, Language::Ar),
                sort_key(&names, Language::Fr),
                sort_key(&names, Language::En)
            ],
        )
        .await?;
    if touched == 0 {
        return Err(Error::Stale);
    }
    save_axes(tx, project).await
}

/// Says anew which parts of the strategy the project serves.
///
/// # Errors
/// A `Clash` when a node does not exist.
pub async fn save_axes(tx: &mut Tx, project: &Project) -> Result<()> {
    tx.run("delete from project_axis where project_number = $1", binds![project.number.0]).await?;
    if !project.axes.is_empty() {
        let rows = project.axes.iter().map(|node| binds![project.number.0, node.0]);
        Sql::new("insert into project_axis (project_number, node_id) values ").rows(rows).run(tx).await?;
    }
    Ok(())
}

/// Keeps a name the project no longer has. Call before [`save`], which makes it findable.
///
/// # Errors
/// Trouble only.
pub async fn add_former_name(tx: &mut Tx, number: ProjectNumber, former: &FormerName) -> Result<()> {
    let FormerName { names, until } = former.clone();
    tx.run(
        "insert into project_former_name (project_number, position, name_ar, name_fr, name_en, until)
         select $1, coalesce(max(position), 0) + 1, $2, $3, $4, $5 from project_former_name where project_number = $1",
        binds![number.0, names.ar, names.fr, names.en, until],
    )
    .await?;
    Ok(())
}

/// Says that the roadmap is about to change; only one of two people can do so from the same version.
///
/// # Errors
/// `Stale` when somebody was faster.
pub async fn touch_roadmap(tx: &mut Tx, number: ProjectNumber, version: i64) -> Result<()> {
    let touched = tx
        .run(
            "update project set roadmap_version = roadmap_version + 1 where number = $1 and roadmap_version = $2",
            binds![number.0, version],
        )
        .await?;
    if touched == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Keeps the outline beside the project, for lists.
///
/// # Errors
/// Trouble only.
pub async fn save_outline(tx: &mut Tx, number: ProjectNumber, outline: Outline) -> Result<()> {
    let Outline { original_end, promised_end, expected_end, slip_days } = outline;
    tx.run(
        "update project
         set original_end = $2, promised_end = $3, expected_end = $4, slip_days = $5
         where number = $1",
        binds![number.0, original_end, promised_end, expected_end, slip_days],
    )
    .await?;
    Ok(())
}

/// Notes that somebody said something about the project, and with which confidence if they said it.
///
/// # Errors
/// Trouble only.
pub async fn heard(
    tx: &mut Tx,
    number: ProjectNumber,
    at: DateTime<Utc>,
    confidence: Option<Confidence>,
) -> Result<()> {
    tx.run(
        "update project
         set heard_at = $2, confidence = coalesce($3, confidence)
         where number = $1 and (heard_at is null or heard_at <= $2)",
        binds![number.0, at, confidence.map(|confidence| i64::from(confidence.level()))],
    )
    .await?;
    Ok(())
}

fn search_text(number: ProjectNumber, names: &Names, former: &[FormerName]) -> String {
    let mut words = format!("prj {:04} {}", number.0, number.0);
    for (_, name) in names.iter().chain(former.iter().flat_map(|former| former.names.iter())) {
        words.push(' ');
        words.push_str(&text::fold(name));
    }
    words
}

fn sort_key(names: &Names, language: Language) -> String {
    text::fold(names.shown(language).0)
}
