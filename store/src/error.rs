//! What can go wrong below: a constraint the caller may explain, a record somebody changed meanwhile, or trouble.

/// The result of every question.
pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A named constraint refused the write: `person_email`, `entity_code`. The caller knows what it means.
    #[error("the constraint {0} refused the change")]
    Clash(String),
    /// The record was changed since it was read.
    #[error("the record was changed by somebody else meanwhile")]
    Stale,
    /// A row holds something the domain does not know: a code from the future, a broken import.
    #[error("{table} holds {value:?} where {column} is expected")]
    Inconsistent { table: &'static str, column: &'static str, value: String },
    #[error(transparent)]
    Trouble(sqlx::Error),
    #[error(transparent)]
    Migration(#[from] sqlx::migrate::MigrateError),
    #[error(transparent)]
    Format(#[from] serde_json::Error),
    #[error(transparent)]
    File(#[from] std::io::Error),
    #[error("{0}")]
    Archive(String),
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        match error.as_database_error() {
            Some(refusal) if refusal.is_unique_violation() || refusal.is_foreign_key_violation() => {
                Error::Clash(constraint(refusal))
            }
            _ => Error::Trouble(error),
        }
    }
}

/// The name of the constraint. PostgreSQL says it; SQLite says `UNIQUE constraint failed: person.email`, from
/// which our naming rule (table and columns, joined by `_`) makes the same name.
fn constraint(refusal: &dyn sqlx::error::DatabaseError) -> String {
    if let Some(name) = refusal.constraint() {
        return name.to_owned();
    }
    let columns = refusal.message().rsplit(": ").next().unwrap_or_default();
    let mut name = String::new();
    for (place, column) in columns.split(", ").enumerate() {
        let (table, column) = column.split_once('.').unwrap_or(("", column));
        if place == 0 {
            name.push_str(table);
        }
        name.push('_');
        name.push_str(column);
    }
    name
}
