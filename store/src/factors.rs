//! The checklist of success factors: the country's list, and what each project says of it.

use domain::language::Names;
use domain::portfolio::factor::{FactorGroup, FactorState};
use domain::portfolio::project::ProjectNumber;

use crate::{Ask, Result, Tx, binds, rows};

/// A line of the checklist, as the country profile has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Factor {
    pub code: String,
    pub group: FactorGroup,
    pub names: Names,
    pub hint: Names,
}

/// The checklist, in its own order.
///
/// # Errors
/// Trouble, or an unknown group.
pub async fn list(on: &mut impl Ask) -> Result<Vec<Factor>> {
    let found: Vec<FactorRow> = on
        .all(
            "select code, factor_group, name_ar, name_fr, name_en, hint_ar, hint_fr, hint_en from factor order by position",
            binds![],
        )
        .await?;
    found.into_iter().map(FactorRow::factor).collect()
}

/// # Errors
/// A `Clash` when the code is taken.
pub async fn add(tx: &mut Tx, position: i64, factor: &Factor) -> Result<()> {
    let Factor { code, group, names, hint } = factor.clone();
    tx.run(
        "insert into factor (code, position, factor_group, name_ar, name_fr, name_en, hint_ar, hint_fr, hint_en)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        binds![code, position, group.code(), names.ar, names.fr, names.en, hint.ar, hint.fr, hint.en],
    )
    .await?;
    Ok(())
}

/// What the project says, by factor code. A factor it does not speak of is absent.
///
/// # Errors
/// Trouble, or an unknown state.
pub async fn states(on: &mut impl Ask, project: ProjectNumber) -> Result<Vec<(String, FactorState)>> {
    let found: Vec<(String, String)> = on
        .all(
            "select factor_code, state from project_factor where project_number = $1 order by factor_code",
            binds![project.0],
        )
        .await?;
    found
        .into_iter()
        .map(|(code, state)| {
            let state = rows::code(FactorState::from_code(&state), "project_factor", "state", &state)?;
            Ok((code, state))
        })
        .collect()
}

/// # Errors
/// A `Clash` when the factor does not exist.
pub async fn save_state(tx: &mut Tx, project: ProjectNumber, code: String, state: FactorState) -> Result<()> {
    tx.run(
        "insert into project_factor (project_number, factor_code, state)
         values ($1, $2, $3)
         on conflict (project_number, factor_code) do update set state = excluded.state",
        binds![project.0, code, state.code()],
    )
    .await?;
    Ok(())
}

/// The project no longer speaks of this factor.
///
/// # Errors
/// Trouble only.
pub async fn remove_state(tx: &mut Tx, project: ProjectNumber, code: String) -> Result<()> {
    tx.run("delete from project_factor where project_number = $1 and factor_code = $2", binds![project.0, code])
        .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct FactorRow {
    code: String,
    factor_group: String,
    name_ar: Option<String>,
    name_fr: Option<String>,
    name_en: Option<String>,
    hint_ar: Option<String>,
    hint_fr: Option<String>,
    hint_en: Option<String>,
}

impl FactorRow {
    fn factor(self) -> Result<Factor> {
        Ok(Factor {
            group: rows::code(
                FactorGroup::from_code(&self.factor_group),
                "factor",
                "factor_group",
                &self.factor_group,
            )?,
            code: self.code,
            names: rows::names(self.name_ar, self.name_fr, self.name_en),
            hint: rows::names(self.hint_ar, self.hint_fr, self.hint_en),
        })
    }
}
