//! Which tables there are, and what their columns hold: asked of the database itself, so that no list of tables has
//! to be kept beside the migrations.

use crate::{Ask, Result, Tx, binds};

pub(crate) struct Table {
    pub name: String,
    pub columns: Vec<Column>,
}

pub(crate) struct Column {
    pub name: String,
    pub kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Number,
    Boolean,
    Day,
    Moment,
    Bytes,
}

/// Both catalogues list tables in the order they were made, which is that of the migrations.
const IN_SQLITE: &str = "select t.name, c.name, c.type
 from sqlite_master t
 join pragma_table_info(t.name) c
 where t.type = 'table' and t.name not like '\\_sqlx%' escape '\\' and t.name not like 'sqlite\\_%' escape '\\'
 order by t.rowid, c.cid";

const IN_POSTGRES: &str = "select t.relname::text, c.attname::text, format_type(c.atttypid, null)
 from pg_class t
 join pg_attribute c on c.attrelid = t.oid and c.attnum > 0 and not c.attisdropped
 where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace and t.relname not like '\\_sqlx%'
 order by t.oid, c.attnum";

/// Every table, what is referred to before what refers.
pub(crate) async fn tables(tx: &mut Tx) -> Result<Vec<Table>> {
    let question = if tx.is_postgres() { IN_POSTGRES } else { IN_SQLITE };
    let columns: Vec<(String, String, String)> = tx.all(question, binds![]).await?;
    let mut tables: Vec<Table> = vec![];
    for (table, name, declared) in columns {
        let column = Column { name, kind: Kind::of(&declared) };
        match tables.last_mut() {
            Some(last) if last.name == table => last.columns.push(column),
            _ => tables.push(Table { name: table, columns: vec![column] }),
        }
    }
    Ok(tables)
}

impl Kind {
    fn of(declared: &str) -> Kind {
        match declared.to_ascii_lowercase().as_str() {
            "bigint" => Kind::Number,
            "boolean" => Kind::Boolean,
            "date" => Kind::Day,
            "timestamptz" | "timestamp with time zone" => Kind::Moment,
            "blob" | "bytea" => Kind::Bytes,
            _ => Kind::Text,
        }
    }
}

impl Table {
    /// Every column as text, in the order of the first one: the same archive for the same data.
    pub fn select(&self, is_postgres: bool) -> String {
        let first = self.columns.first().map_or("", |column| &column.name);
        // Named in full, or PostgreSQL orders by the text that was made of it.
        let columns: Vec<String> = self.columns.iter().map(|column| column.as_text(is_postgres)).collect();
        format!("select {} from {} order by {}.{first}", columns.join(", "), self.name, self.name)
    }

    pub fn insert(&self) -> String {
        let columns: Vec<&str> = self.columns.iter().map(|column| column.name.as_str()).collect();
        format!("insert into {} ({}) values ", self.name, columns.join(", "))
    }
}

impl Column {
    fn as_text(&self, is_postgres: bool) -> String {
        let name = &self.name;
        match (self.kind, is_postgres) {
            (Kind::Bytes, true) => format!("encode({name}, 'hex')"),
            (Kind::Bytes, false) => format!("lower(hex({name}))"),
            _ => format!("cast({name} as text)"),
        }
    }
}
