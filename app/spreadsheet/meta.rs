//! The hidden sheet of a template: which project, which roadmap, and proof that we wrote it.

use domain::portfolio::project::ProjectNumber;
use views::pages::update::Trouble;

use super::cells::{Grid, Value};
use crate::secrets::{is_signed, sign};

pub const SHEET: &str = "_meta";

/// Counts the shapes the template has had.
const SCHEMA: &str = "sila-update-1";

const PURPOSE: &str = "update-template";

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meta {
    pub project: ProjectNumber,
    pub version: i64,
    /// The last line of the journal when the template was made.
    pub seen: i64,
}

impl Meta {
    /// The lines of the sheet: a name and a value.
    pub(super) fn lines(&self, secret: &str) -> Vec<(&'static str, String)> {
        let [project, version, seen] = self.parts();
        let checksum = sign(secret, PURPOSE, &[SCHEMA, &project, &version, &seen]);
        vec![
            ("schema", SCHEMA.into()),
            ("project", project),
            ("roadmap", version),
            ("journal", seen),
            ("checksum", checksum),
        ]
    }

    /// # Errors
    /// `NotOurs`, `OtherSchema` (or tampered with), `OtherProject`.
    pub(super) fn read(grids: &[Grid], project: ProjectNumber, secret: &str) -> Result<Meta, Trouble> {
        let grid = grids.iter().find(|grid| grid.name == SHEET).ok_or(Trouble::NotOurs)?;
        let line = |name: &str| line(grid, name);
        if line("schema").as_deref() != Some(SCHEMA) {
            return Err(Trouble::OtherSchema);
        }
        let meta = Meta {
            project: ProjectNumber::parse(&line("project").unwrap_or_default()).map_err(|_| Trouble::OtherSchema)?,
            version: number(line("roadmap"))?,
            seen: number(line("journal"))?,
        };
        let [name, version, seen] = meta.parts();
        let checksum = line("checksum").unwrap_or_default();
        if !is_signed(secret, PURPOSE, &[SCHEMA, &name, &version, &seen], &checksum) {
            return Err(Trouble::OtherSchema);
        }
        if meta.project != project {
            return Err(Trouble::OtherProject { number: name });
        }
        Ok(meta)
    }

    fn parts(&self) -> [String; 3] {
        [self.project.to_string(), self.version.to_string(), self.seen.to_string()]
    }
}

/// The value beside a name.
fn line(grid: &Grid, name: &str) -> Option<String> {
    let is_name = |value: &Value| matches!(value, Value::Text(text) if text == name);
    let (row, column) = grid.cells.iter().find(|(_, value)| is_name(value)).map(|(place, _)| *place)?;
    grid.cells.get(&(row, column + 1)).map(Value::shown)
}

fn number(text: Option<String>) -> Result<i64, Trouble> {
    text.and_then(|text| text.parse().ok()).ok_or(Trouble::OtherSchema)
}
