//! Two engines, one SQL: the single place that asks which database this is.
//!
//! SQLite by default (one writer, several WAL readers), PostgreSQL when the address says so (with a replica for
//! public reads, if there is one). Questions are `&'static str` or built from such pieces: values are always bound.

use std::{
    future::Future,
    path::Path,
    pin::Pin,
    str::FromStr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use futures_util::TryStreamExt;
use sqlx::Row as _;
use sqlx::{
    Arguments, Encode, FromRow, PgPool, Postgres, SqlSafeStr, Sqlite, SqlitePool, Transaction, Type,
    postgres::{PgArguments, PgConnectOptions, PgPoolOptions, PgRow},
    sqlite::{
        SqliteArguments, SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteRow, SqliteSynchronous,
    },
};

use crate::Result;

/// A value that both engines can bind.
pub trait Bind: Send + 'static {
    /// # Errors
    /// When the value cannot be encoded.
    fn lite(self: Box<Self>, to: &mut SqliteArguments) -> sqlx::Result<()>;
    /// # Errors
    /// When the value cannot be encoded.
    fn pg(self: Box<Self>, to: &mut PgArguments) -> sqlx::Result<()>;
}

impl<T> Bind for T
where
    T: Send + 'static + for<'q> Encode<'q, Sqlite> + Type<Sqlite> + for<'q> Encode<'q, Postgres> + Type<Postgres>,
{
    fn lite(self: Box<Self>, to: &mut SqliteArguments) -> sqlx::Result<()> {
        to.add(*self).map_err(sqlx::Error::Encode)
    }
    fn pg(self: Box<Self>, to: &mut PgArguments) -> sqlx::Result<()> {
        to.add(*self).map_err(sqlx::Error::Encode)
    }
}

/// A row that both engines can give: `#[derive(FromRow)]`, or a tuple.
pub trait Row: Send + Unpin + for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> {}
impl<T> Row for T where T: Send + Unpin + for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> {}

/// The values of `$1, $2, …`: [`binds!`](crate::binds), or what a [`Sql`] has gathered.
pub type Binds = Vec<Box<dyn Bind>>;

/// The values of a question, in the order of their places.
#[macro_export]
macro_rules! binds {
    ($($value:expr),* $(,)?) => {{
        let values: $crate::db::Binds = vec![$(Box::new($value)),*];
        values
    }};
}

fn lite(binds: Binds) -> sqlx::Result<SqliteArguments> {
    let mut to = SqliteArguments::default();
    binds.into_iter().try_for_each(|bind| bind.lite(&mut to))?;
    Ok(to)
}

fn pg(binds: Binds) -> sqlx::Result<PgArguments> {
    let mut to = PgArguments::default();
    binds.into_iter().try_for_each(|bind| bind.pg(&mut to))?;
    Ok(to)
}

/// A question put together from pieces written in the source; only values come from outside.
#[derive(Default)]
pub struct Sql {
    text: String,
    binds: Binds,
}

impl Sql {
    #[must_use]
    pub fn new(text: &'static str) -> Self {
        Sql { text: text.into(), binds: vec![] }
    }

    /// For the archive, whose table and column names come from our own migrations.
    pub(crate) fn trusted(text: String) -> Self {
        Sql { text, binds: vec![] }
    }

    /// Adds a value to a text that holds its place already.
    #[must_use]
    pub(crate) fn bound(mut self, value: impl Bind) -> Self {
        self.binds.push(Box::new(value));
        self
    }

    #[must_use]
    pub fn push(mut self, text: &'static str) -> Self {
        self.text.push_str(text);
        self
    }

    /// Appends `text`; each `?` in it becomes the place of `value`.
    #[must_use]
    pub fn with(mut self, text: &'static str, value: impl Bind) -> Self {
        self.binds.push(Box::new(value));
        self.text.push_str(&text.replace('?', &format!("${}", self.binds.len())));
        self
    }

    #[must_use]
    pub fn with_some(self, text: &'static str, value: Option<impl Bind>) -> Self {
        match value {
            Some(value) => self.with(text, value),
            None => self,
        }
    }

    /// Appends ` <column> in (…)`; an empty list matches nothing.
    #[must_use]
    pub fn within<T: Bind>(mut self, column: &'static str, values: impl IntoIterator<Item = T>) -> Self {
        self.text.push_str(column);
        self.text.push_str(" in (");
        let before = self.binds.len();
        for value in values {
            if self.binds.len() > before {
                self.text.push_str(", ");
            }
            self.bind(Box::new(value));
        }
        if self.binds.len() == before {
            self.text.push_str("null");
        }
        self.text.push(')');
        self
    }

    /// Appends rows of values: `($1, $2), ($3, $4)`.
    #[must_use]
    pub fn rows(mut self, rows: impl IntoIterator<Item = Binds>) -> Self {
        for (place, row) in rows.into_iter().enumerate() {
            self.text.push_str(if place == 0 { "(" } else { ", (" });
            for (column, value) in row.into_iter().enumerate() {
                if column > 0 {
                    self.text.push_str(", ");
                }
                self.bind(value);
            }
            self.text.push(')');
        }
        self
    }

    fn bind(&mut self, value: Box<dyn Bind>) {
        self.binds.push(value);
        self.text.push('$');
        self.text.push_str(&self.binds.len().to_string());
    }

    /// # Errors
    /// See [`Ask::all`].
    pub async fn all<T: Row + 'static>(self, on: &mut impl Ask) -> Result<Vec<T>> {
        on.all(sqlx::AssertSqlSafe(self.text), self.binds).await
    }

    /// # Errors
    /// See [`Ask::one`].
    pub async fn one<T: Row + 'static>(self, on: &mut impl Ask) -> Result<T> {
        on.one(sqlx::AssertSqlSafe(self.text), self.binds).await
    }

    /// # Errors
    /// See [`Ask::run`].
    pub async fn run(self, on: &mut impl Ask) -> Result<u64> {
        on.run(sqlx::AssertSqlSafe(self.text), self.binds).await
    }
}

/// One engine's connections.
#[derive(Clone)]
pub enum Pool {
    Lite(SqlitePool),
    Pg(PgPool),
}

/// A database: where writes go, and where the public's reads may go.
#[derive(Clone)]
pub struct Db {
    write: Pool,
    read: Pool,
    replica: Pool,
    asked: Arc<AtomicU64>,
}

/// Questions that see what has been written.
pub struct Read {
    pool: Pool,
    asked: Arc<AtomicU64>,
}

/// A transaction: everything or nothing. Dropped without [`Tx::commit`], it never was.
pub struct Tx {
    inner: Inner,
    asked: Arc<AtomicU64>,
}

enum Inner {
    Lite(Transaction<'static, Sqlite>),
    Pg(Transaction<'static, Postgres>),
}

impl Db {
    /// Opens `sqlite://file` or `postgres://…`; `replica` takes the public's reads (PostgreSQL only).
    ///
    /// # Errors
    /// When the address is malformed or the file cannot be opened.
    pub async fn open(url: &str, replica: Option<&str>) -> Result<Db> {
        let asked = Arc::new(AtomicU64::new(0));
        if url.starts_with("postgres") {
            let write = Pool::Pg(pg_pool(url)?);
            let replica = replica.map_or_else(|| Ok(write.clone()), |url| pg_pool(url).map(Pool::Pg))?;
            return Ok(Db { read: write.clone(), write, replica, asked });
        }
        let (write, read) = lite_pools(url).await?;
        Ok(Db { write: Pool::Lite(write), replica: Pool::Lite(read.clone()), read: Pool::Lite(read), asked })
    }

    /// A file that one hand fills and that is thrown away when anything goes wrong: nothing waits for the disk, and
    /// rows may come in any order.
    pub(crate) async fn open_draft(file: &Path) -> Result<Db> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            .foreign_keys(false)
            .journal_mode(SqliteJournalMode::Memory)
            .synchronous(SqliteSynchronous::Off)
            .statement_cache_capacity(256);
        let pool = Pool::Lite(SqlitePoolOptions::new().max_connections(1).connect_with(options).await?);
        Ok(Db { write: pool.clone(), read: pool.clone(), replica: pool, asked: Arc::new(AtomicU64::new(0)) })
    }

    /// A file that nobody will write to again.
    pub(crate) async fn open_sealed(file: &Path) -> Result<Db> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .read_only(true)
            .immutable(true)
            .statement_cache_capacity(512)
            .pragma("cache_size", "-16000");
        let pool = Pool::Lite(SqlitePoolOptions::new().max_connections(4).connect_with(options).await?);
        Ok(Db { write: pool.clone(), read: pool.clone(), replica: pool, asked: Arc::new(AtomicU64::new(0)) })
    }

    /// Brings the shape of the database up to date.
    ///
    /// # Errors
    /// When a migration fails or was changed after it ran.
    #[must_use]
    pub fn migrate(&self) -> Answer<'_, ()> {
        Box::pin(async move {
            match &self.write {
                Pool::Lite(pool) => migrations::SQLITE.run(pool).await?,
                Pool::Pg(pool) => migrations::POSTGRES.run(pool).await?,
            }
            Ok(())
        })
    }

    /// True when every migration this version knows has run.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn is_current(&self) -> Result<bool> {
        let known = migrations::SQLITE.iter().count();
        let ran: Result<(i64,)> = self.read().one("select count(*) from _sqlx_migrations where success", vec![]).await;
        match ran {
            Ok((ran,)) => Ok(usize::try_from(ran).is_ok_and(|ran| ran >= known)),
            // Before the first migration there is no table of migrations.
            Err(crate::Error::Trouble(sqlx::Error::Database(_))) => Ok(false),
            Err(trouble) => Err(trouble),
        }
    }

    /// # Errors
    /// When the database cannot be reached or the writer is busy for longer than five seconds.
    pub async fn begin(&self) -> Result<Tx> {
        let inner = match &self.write {
            // Taking the write lock at once: SQLite cannot promote a reader that has already seen old data.
            Pool::Lite(pool) => Inner::Lite(pool.begin_with("begin immediate").await?),
            Pool::Pg(pool) => Inner::Pg(pool.begin().await?),
        };
        Ok(Tx { inner, asked: self.asked.clone() })
    }

    /// Reads that must see the latest write: everything an officer sees.
    #[must_use]
    pub fn read(&self) -> Read {
        Read { pool: self.read.clone(), asked: self.asked.clone() }
    }

    /// Reads that may be a moment old: the public's, which a replica may answer.
    #[must_use]
    pub fn read_public(&self) -> Read {
        Read { pool: self.replica.clone(), asked: self.asked.clone() }
    }

    /// How many statements this database has been asked since it was opened.
    #[must_use]
    pub fn asked(&self) -> u64 {
        self.asked.load(Ordering::Relaxed)
    }

    #[must_use]
    pub fn is_postgres(&self) -> bool {
        matches!(self.write, Pool::Pg(_))
    }

    pub async fn close(&self) {
        for pool in [&self.replica, &self.read, &self.write] {
            match pool {
                Pool::Lite(pool) => pool.close().await,
                Pool::Pg(pool) => pool.close().await,
            }
        }
    }
}

fn pg_pool(url: &str) -> Result<PgPool> {
    let options = PgConnectOptions::from_str(url)?;
    Ok(PgPoolOptions::new().max_connections(16).acquire_timeout(Duration::from_secs(5)).connect_lazy_with(options))
}

async fn lite_pools(url: &str) -> Result<(SqlitePool, SqlitePool)> {
    let options = SqliteConnectOptions::from_str(url)?
        .create_if_missing(true)
        .foreign_keys(true)
        .journal_mode(SqliteJournalMode::Wal)
        // An acknowledged write survives a power cut.
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(Duration::from_secs(5))
        .statement_cache_capacity(512)
        .pragma("cache_size", "-16000");
    if let Some(folder) = options.get_filename().parent().filter(|folder| *folder != Path::new("")) {
        std::fs::create_dir_all(folder)?;
    }
    let write = SqlitePoolOptions::new().max_connections(1).connect_with(options.clone()).await?;
    let read = SqlitePoolOptions::new().max_connections(4).connect_with(options.read_only(true)).await?;
    Ok((write, read))
}

impl Tx {
    /// # Errors
    /// When the database refuses: nothing was written then.
    pub async fn commit(self) -> Result<()> {
        match self.inner {
            Inner::Lite(tx) => tx.commit().await?,
            Inner::Pg(tx) => tx.commit().await?,
        }
        Ok(())
    }

    /// Runs a text of several statements without values: only for tests and archives.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn script(&mut self, text: &'static str) -> Result<()> {
        match &mut self.inner {
            Inner::Lite(tx) => sqlx::raw_sql(text).execute(&mut **tx).await.map(drop)?,
            Inner::Pg(tx) => sqlx::raw_sql(text).execute(&mut **tx).await.map(drop)?,
        }
        Ok(())
    }

    /// Gives every row to `each`, one at a time, as texts: for tables too long to hold.
    pub(crate) fn stream<'a>(
        &'a mut self,
        sql: String,
        each: &'a mut (dyn FnMut(Vec<Option<String>>) -> Result<()> + Send),
    ) -> Answer<'a, ()> {
        let sql = sqlx::AssertSqlSafe(sql);
        Box::pin(async move {
            match &mut self.inner {
                Inner::Lite(tx) => {
                    let mut rows = sqlx::query(sql).fetch(&mut **tx);
                    while let Some(row) = rows.try_next().await? {
                        each((0..row.len()).map(|place| row.try_get(place)).collect::<sqlx::Result<_>>()?)?;
                    }
                }
                Inner::Pg(tx) => {
                    let mut rows = sqlx::query(sql).fetch(&mut **tx);
                    while let Some(row) = rows.try_next().await? {
                        each((0..row.len()).map(|place| row.try_get(place)).collect::<sqlx::Result<_>>()?)?;
                    }
                }
            }
            Ok(())
        })
    }

    #[must_use]
    pub fn is_postgres(&self) -> bool {
        matches!(self.inner, Inner::Pg(_))
    }
}

/// An answer under way. Boxed: the compiler cannot see through futures that are generic over rows and lifetimes
/// at once ("implementation is not general enough"), and a box costs nothing beside a query.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

/// What a question can be put to.
pub trait Ask: Send {
    /// Every row. The question itself says how many there can be.
    fn all<T: Row + 'static>(&mut self, sql: impl SqlSafeStr, binds: Binds) -> Answer<'_, Vec<T>>;
    /// The first row, if there is one.
    fn maybe<T: Row + 'static>(&mut self, sql: impl SqlSafeStr, binds: Binds) -> Answer<'_, Option<T>>;
    /// Does it, and says how many rows it touched.
    fn run(&mut self, sql: impl SqlSafeStr, binds: Binds) -> Answer<'_, u64>;
    /// The row there must be.
    fn one<T: Row + 'static>(&mut self, sql: impl SqlSafeStr, binds: Binds) -> Answer<'_, T> {
        let row = self.maybe(sql, binds);
        Box::pin(async move { Ok(row.await?.ok_or(sqlx::Error::RowNotFound)?) })
    }
}

/// The same three questions for each holder of connections; only the executor differs.
macro_rules! ask {
    ($holder:ty, $field:ident, $lite:pat => $lite_on:expr, $pg:pat => $pg_on:expr) => {
        impl Ask for $holder {
            fn all<T: Row + 'static>(&mut self, sql: impl SqlSafeStr, binds: Binds) -> Answer<'_, Vec<T>> {
                let sql = sql.into_sql_str();
                self.asked.fetch_add(1, Ordering::Relaxed);
                Box::pin(async move {
                    Ok(match &mut self.$field {
                        $lite => sqlx::query_as_with(sql, lite(binds)?).fetch_all($lite_on).await?,
                        $pg => sqlx::query_as_with(sql, pg(binds)?).fetch_all($pg_on).await?,
                    })
                })
            }
            fn maybe<T: Row + 'static>(&mut self, sql: impl SqlSafeStr, binds: Binds) -> Answer<'_, Option<T>> {
                let sql = sql.into_sql_str();
                self.asked.fetch_add(1, Ordering::Relaxed);
                Box::pin(async move {
                    Ok(match &mut self.$field {
                        $lite => sqlx::query_as_with(sql, lite(binds)?).fetch_optional($lite_on).await?,
                        $pg => sqlx::query_as_with(sql, pg(binds)?).fetch_optional($pg_on).await?,
                    })
                })
            }
            fn run(&mut self, sql: impl SqlSafeStr, binds: Binds) -> Answer<'_, u64> {
                let sql = sql.into_sql_str();
                self.asked.fetch_add(1, Ordering::Relaxed);
                Box::pin(async move {
                    Ok(match &mut self.$field {
                        $lite => sqlx::query_with(sql, lite(binds)?).execute($lite_on).await?.rows_affected(),
                        $pg => sqlx::query_with(sql, pg(binds)?).execute($pg_on).await?.rows_affected(),
                    })
                })
            }
        }
    };
}
ask!(Read, pool, Pool::Lite(on) => &*on, Pool::Pg(on) => &*on);
ask!(Tx, inner, Inner::Lite(on) => &mut **on, Inner::Pg(on) => &mut **on);
