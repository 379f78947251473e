//! What is withheld from the public, on which ground, until when.

use chrono::NaiveDate;
use domain::portfolio::project::ProjectNumber;
use domain::portfolio::withholding::{Part, Withholding};

use crate::db::Sql;
use crate::{Ask, Result, Tx, binds, rows};

/// # Errors
/// Trouble, or an unknown part.
pub async fn list(on: &mut impl Ask, project: ProjectNumber) -> Result<Vec<Withholding>> {
    let found: Vec<(String, String, NaiveDate)> = on
        .all(
            "select part, ground, review_on from withholding where project_number = $1 order by part",
            binds![project.0],
        )
        .await?;
    found
        .into_iter()
        .map(|(part, ground, review_on)| {
            let part = rows::code(Part::from_code(&part), "withholding", "part", &part)?;
            Ok(Withholding { project, part, ground, review_on })
        })
        .collect()
}

/// What these projects withhold.
///
/// # Errors
/// Trouble, or an unknown part.
pub async fn list_of(on: &mut impl Ask, projects: &[ProjectNumber]) -> Result<Vec<Withholding>> {
    let found: Vec<Row> = Sql::new("select project_number, part, ground, review_on from withholding where")
        .within(" project_number", projects.iter().map(|project| project.0))
        .push(" order by project_number, part")
        .all(on)
        .await?;
    found.into_iter().map(of_project).collect()
}

/// What is to be looked at again by today, the longest due first.
///
/// # Errors
/// Trouble, or an unknown part.
pub async fn list_due(on: &mut impl Ask, today: NaiveDate, limit: i64) -> Result<Vec<Withholding>> {
    let found: Vec<Row> = on
        .all(
            "select project_number, part, ground, review_on
             from withholding
             where review_on <= $1
             order by review_on, project_number, part
             limit $2",
            binds![today, limit],
        )
        .await?;
    found.into_iter().map(of_project).collect()
}

/// Which projects withhold this part.
///
/// # Errors
/// Trouble only.
pub async fn list_of_part(on: &mut impl Ask, part: Part) -> Result<Vec<ProjectNumber>> {
    let found: Vec<(i64,)> = on
        .all("select project_number from withholding where part = $1 order by project_number", binds![part.code()])
        .await?;
    Ok(found.into_iter().map(|(number,)| ProjectNumber(number)).collect())
}

/// # Errors
/// Trouble only.
pub async fn save(tx: &mut Tx, withholding: &Withholding) -> Result<()> {
    let Withholding { project, part, ground, review_on } = withholding.clone();
    tx.run(
        "insert into withholding (project_number, part, ground, review_on)
         values ($1, $2, $3, $4)
         on conflict (project_number, part) do update set ground = excluded.ground, review_on = excluded.review_on",
        binds![project.0, part.code(), ground, review_on],
    )
    .await?;
    Ok(())
}

/// False when nothing was withheld.
///
/// # Errors
/// Trouble only.
pub async fn remove(tx: &mut Tx, project: ProjectNumber, part: Part) -> Result<bool> {
    let touched = tx
        .run("delete from withholding where project_number = $1 and part = $2", binds![project.0, part.code()])
        .await?;
    Ok(touched == 1)
}

type Row = (i64, String, String, NaiveDate);

fn of_project((project, part, ground, review_on): Row) -> Result<Withholding> {
    let part = rows::code(Part::from_code(&part), "withholding", "part", &part)?;
    Ok(Withholding { project: ProjectNumber(project), part, ground, review_on })
}
