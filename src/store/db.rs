//! The connections and the threads that own them.
//!
//! [`Store::write`] runs a closure in one `BEGIN IMMEDIATE` transaction on the writer's thread and
//! answers after the commit is on disk; [`Store::read`] runs one on a read-only connection. Both
//! threads end when the last [`Store`] is dropped.

use std::cmp::Ordering;
use std::path::{Path, PathBuf};
use std::sync::atomic::{self, AtomicUsize};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use rusqlite_migration::{M, Migrations};
use tokio::sync::{mpsc, oneshot, watch};

use super::StoreError;
use super::care::{self, Finding, Look};
use super::log::{LOG_KEPT, Log};
use super::scrub::{self, Scrubbed};
use super::trouble::{self, Damage};

/// Closures waiting for a connection; beyond this callers wait.
const QUEUE: usize = 256;
/// Read-only connections, each with a thread: pages never wait for the writer, or for one slow page.
const READERS: usize = 2;
/// How long another process (a command run beside the daemon) may hold the write lock.
const BUSY: Duration = Duration::from_secs(10);
/// Longest time a large file on a slow card may take to be written anew.
const SCRUB_WITHIN: Duration = Duration::from_mins(10);
/// What the writer and each reader keep of the file, in KiB; what they do not find there the system has at hand as well.
const WRITER_CACHE: i64 = 512;
const READER_CACHE: i64 = 256;
/// Prepared statements kept for the writer, whose turns an invite and an answer are, and for a reader: as many as a page
/// asks. One that is planned anew costs less than a tenth of a millisecond.
const STATEMENTS: usize = 128;
const READER_STATEMENTS: usize = 32;

/// Octets of a page of a new database. A commit writes whole pages, two dozen of them with an octet or two changed in
/// each: small ones spare the card (`tests/measure/idle.py`).
const PAGE: u32 = 1024;
/// Pages in the log before they are moved into the file: four megabytes.
const LOG_PAGES: u32 = 4096;

/// What a file of this version says its schema is.
const NEWEST: i64 = 14;

static MIGRATIONS: LazyLock<Migrations<'static>> = LazyLock::new(|| {
    Migrations::new(vec![
        M::up(include_str!("migrations/0001_house.sql")),
        M::up(include_str!("migrations/0002_as_approved.sql")),
        M::up(include_str!("migrations/0003_modem_health.sql")),
        M::up(include_str!("migrations/0004_numbers.sql")).foreign_key_check(),
        M::up(include_str!("migrations/0005_sims.sql")),
        M::up(include_str!("migrations/0006_record.sql")),
        M::up(include_str!("migrations/0007_forgetting.sql")),
        M::up(include_str!("migrations/0008_reviews.sql")).foreign_key_check(),
        M::up(include_str!("migrations/0011_people.sql")),
        M::up(include_str!("migrations/0012_unseen.sql")),
        M::up(include_str!("migrations/0013_languages.sql")),
        M::up(include_str!("migrations/0014_figures.sql")),
        M::up(include_str!("migrations/0015_care.sql")),
        M::up(include_str!("migrations/0016_claims.sql")),
    ])
});

type Work = Box<dyn FnOnce(&mut Connection) + Send>;

/// The database. Clones share the connections.
#[derive(Clone, Debug)]
pub struct Store {
    writer: mpsc::Sender<Work>,
    readers: Arc<Readers>,
    /// When the scrubbing under way began.
    scrubbing: Arc<Mutex<Option<Instant>>>,
    damage: Damage,
    log: Log,
    path: Arc<PathBuf>,
    closed: watch::Receiver<()>,
}

#[derive(Debug)]
struct Readers {
    senders: Vec<mpsc::Sender<Work>>,
    next: AtomicUsize,
}

impl Store {
    /// Opens the database at `path`, creating and migrating it.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let writer = connect(path)?;
        writer.pragma_update(None, "cache_size", -WRITER_CACHE)?;
        let (damage, log) = (Damage::none(path), Log::of(path));
        let (open, closed) = watch::channel(());
        let (readers, reading): (Vec<_>, Vec<_>) = (0..READERS)
            .map(|_| {
                let reader = connect_read_only(path)?;
                reader.pragma_update(None, "cache_size", -READER_CACHE)?;
                reader.set_prepared_statement_cache_capacity(READER_STATEMENTS);
                log.is_read_by(&reader);
                Ok(owner_thread("db-reader", reader, damage.clone(), drop))
            })
            .collect::<Result<Vec<_>, StoreError>>()?
            .into_iter()
            .unzip();
        // The last to close tidies up the log, and only who may write can.
        let last = move |writer| {
            for reader in reading {
                // One that panicked has said so.
                let _ = reader.join();
            }
            drop::<Connection>(writer);
            drop(open);
        };
        let (writer, _) = owner_thread("db-writer", writer, damage.clone(), last);
        Ok(Self {
            writer,
            readers: Arc::new(Readers { senders: readers, next: AtomicUsize::new(0) }),
            scrubbing: Arc::default(),
            damage,
            log,
            path: Arc::new(path.to_owned()),
            closed,
        })
    }

    /// Waits until every clone is dropped, what they asked for is done, and the file is closed.
    pub fn closed(&self) -> impl Future<Output = ()> + use<> {
        let mut closed = self.closed.clone();
        async move { while closed.changed().await.is_ok() {} }
    }

    /// Runs `work` in one transaction that holds the write lock from its first statement. `Ok`
    /// commits before this returns, `Err` rolls back.
    pub async fn write<T, E>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (damage, log) = (self.damage.clone(), self.log.clone());
        on_thread(&self.writer, move |connection| {
            damage.refuse()?;
            let tx = connection
                .transaction_with_behavior(TransactionBehavior::Immediate)
                .map_err(StoreError::from)?;
            let answer = work(&tx)?;
            tx.commit().map_err(StoreError::from)?;
            log.bound();
            Ok(answer)
        })
        .await
    }

    /// Runs `work` on a read-only connection, in one transaction, so that all it reads is of one
    /// moment.
    pub async fn read<T, E>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let turn = self.readers.next.fetch_add(1, atomic::Ordering::Relaxed);
        let sender = &self.readers.senders[turn % self.readers.senders.len()];
        on_thread(sender, move |connection| {
            let tx = connection.transaction().map_err(StoreError::from)?;
            work(&tx)
        })
        .await
    }
}

impl Store {
    /// Removes what was erased from the file itself, if that is to be done (`scrub.rs`).
    pub async fn scrub(&self) -> Result<Scrubbed, StoreError> {
        let scrubbing = Arc::clone(&self.scrubbing);
        on_thread(&self.writer, move |connection| {
            *scrubbing.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
            let done = scrub::scrub(connection);
            *scrubbing.lock().unwrap_or_else(PoisonError::into_inner) = None;
            done
        })
        .await
    }

    /// Looks whether the file is as it was written, on a thread and a connection of its own.
    pub async fn check(&self, how: Look) -> Result<Finding, StoreError> {
        let (answer, wait) = oneshot::channel();
        let (path, damage) = (Arc::clone(&self.path), self.damage.clone());
        let look = move || {
            let found = connect_read_only(&path).and_then(|conn| care::look(&conn, how));
            match &found {
                Ok(Finding::Damaged(how)) => damage.is_found(how),
                Err(error) if trouble::was_seen() => damage.is_found(&error.to_string()),
                Ok(Finding::Whole | Finding::Record(_)) | Err(_) => {}
            }
            // Nobody waits any more when the program stops.
            let _ = answer.send(found);
        };
        let thread = std::thread::Builder::new().name("db-check".to_owned()).spawn(look);
        if thread.is_err() {
            return Err(StoreError::Closed);
        }
        wait.await.map_err(|_| StoreError::Closed)?
    }

    /// Turns true when the file was found damaged.
    #[must_use]
    pub fn damaged(&self) -> watch::Receiver<bool> {
        self.damage.told()
    }

    /// Whether the file is being written anew at this moment, and nothing else can be written. What takes longer than
    /// any file should is no excuse any more.
    #[must_use]
    pub fn is_scrubbing(&self) -> bool {
        let begun = *self.scrubbing.lock().unwrap_or_else(PoisonError::into_inner);
        begun.is_some_and(|begun| begun.elapsed() < SCRUB_WITHIN)
    }
}

/// Opens, configures and migrates a writing connection. Commands that need no runtime use it too.
pub fn connect(path: &Path) -> Result<Connection, StoreError> {
    refuse_later(path)?;
    let mut connection = Connection::open(path)?;
    configure(&connection)?;
    connection.pragma_update(None, "page_size", PAGE)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "wal_autocheckpoint", LOG_PAGES)?;
    // A claim or a commit before a delete must survive a power cut (DESIGN §4, §5).
    connection.pragma_update(None, "synchronous", "FULL")?;
    // What a long reader made it grow to is given back when it is begun anew (`log.rs`).
    connection.pragma_update(None, "journal_size_limit", LOG_KEPT)?;
    // A table that is made anew must not take what refers to it along.
    connection.pragma_update(None, "foreign_keys", false)?;
    let migrated = MIGRATIONS.to_latest(&mut connection);
    connection.pragma_update(None, "foreign_keys", true)?;
    migrated.map_err(|cause| StoreError::Migration { path: path.display().to_string(), cause })?;
    Ok(connection)
}

/// Leaves the file of a later version as it is. Looked at by a connection that cannot write, since another would
/// already tidy up its log.
fn refuse_later(path: &Path) -> Result<(), StoreError> {
    if !std::fs::metadata(path).is_ok_and(|file| file.len() > 0) {
        return Ok(());
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    match schema(&Connection::open_with_flags(path, flags)?)? {
        Schema::Later(theirs) => Err(later(path, theirs)),
        Schema::Ours | Schema::Earlier => Ok(()),
    }
}

/// Why a file of a later version is not opened.
#[must_use]
pub fn later(path: &Path, theirs: i64) -> StoreError {
    StoreError::Later { path: path.display().to_string(), theirs, ours: NEWEST }
}

/// Whether a file has the tables this program knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Schema {
    /// As this version makes them.
    Ours,
    /// As an earlier version made them: whoever opens it for writing brings it up to date.
    Earlier,
    /// As a later version made them, with this number.
    Later(i64),
}

/// By which version a file was last opened for writing.
pub fn schema(connection: &Connection) -> Result<Schema, StoreError> {
    let theirs: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    Ok(match theirs.cmp(&NEWEST) {
        Ordering::Equal => Schema::Ours,
        Ordering::Less => Schema::Earlier,
        Ordering::Greater => Schema::Later(theirs),
    })
}

/// Opens a connection that cannot write.
pub fn connect_read_only(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    configure(&connection)?;
    Ok(connection)
}

fn configure(connection: &Connection) -> Result<(), StoreError> {
    connection.busy_timeout(BUSY)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // A statement is planned once, whatever it is asked with. Otherwise each whose conditions a partial index might meet
    // is planned anew at every turn: half the work of sending a message.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(())
}

/// A thread that owns a connection until nobody can ask for anything any more, and closes it in its way.
fn owner_thread(
    name: &str,
    mut connection: Connection,
    damage: Damage,
    close: impl FnOnce(Connection) + Send + 'static,
) -> (mpsc::Sender<Work>, JoinHandle<()>) {
    let (sender, mut receiver) = mpsc::channel::<Work>(QUEUE);
    let thread = std::thread::Builder::new()
        .name(name.to_owned())
        .spawn(move || {
            while let Some(work) = receiver.blocking_recv() {
                work(&mut connection);
                if trouble::was_seen() {
                    damage.is_found("a page that was needed cannot be what was written");
                }
            }
            close(connection);
        })
        .expect("a thread can be started while the program starts");
    (sender, thread)
}

async fn on_thread<T, E>(
    sender: &mpsc::Sender<Work>,
    work: impl FnOnce(&mut Connection) -> Result<T, E> + Send + 'static,
) -> Result<T, E>
where
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
{
    let (answer, wait) = oneshot::channel();
    let boxed: Work = Box::new(move |connection| {
        // Nobody waits any more when the request was dropped; the work is done all the same.
        let _ = answer.send(work(connection));
    });
    sender.send(boxed).await.map_err(|_| StoreError::Closed)?;
    wait.await.map_err(|_| StoreError::Closed)?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_migrations_are_sound() {
        MIGRATIONS.validate().unwrap();
        let conn = connect(Path::new(":memory:")).unwrap();
        let made: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
        assert_eq!(made, NEWEST);
    }

    #[test]
    fn what_is_in_a_database_of_the_first_schema_stays() {
        let mut conn = Connection::open_in_memory().unwrap();
        MIGRATIONS.to_version(&mut conn, 1).unwrap();
        conn.execute_batch(
            "INSERT INTO ledger VALUES (1, 0, 'x', '{}', zeroblob(32));
             INSERT INTO users VALUES (1, 'Ana', 'admin', 'x', 0);
             INSERT INTO tokens VALUES (7, 1, 'admin', x'00', 0);
             INSERT INTO contacts VALUES (1, 'c', 'Bo', '+15550100001', '', NULL, 0, 0);
             INSERT INTO flows VALUES (1, 'f', 'Flow', 0);
             INSERT INTO flow_revisions VALUES (1, 1, 1, '{}', 0, 'Ana');
             INSERT INTO runs VALUES (1, 'r', 1, 1, 1, '{}', 'waiting', 0, 0, 0, NULL, 5, 9);
             INSERT INTO messages (id, uuid, direction, kind, state, contact_id, address, text,
                 created_at, modified_at, run_id, ledger_seq)
               VALUES (1, 'm', 'out', 'invite', 'in_doubt', 1, '+15550100001', 'Hi', 0, 0, 1, 1);
             INSERT INTO invites VALUES (1, 'i', 1, '+15550100001', 1, 1, NULL, 1, 1, 'Ana', 'panel',
                 0, NULL, NULL, NULL, 1);
             INSERT INTO messages (id, uuid, direction, kind, state, contact_id, address, text,
                 created_at, modified_at, ledger_seq)
               VALUES (2, 'n', 'in', 'inbound', 'received', 1, '+15550100001', 'Who?', 0, 0, 1);
             INSERT INTO reviews VALUES (5, 2, 'asks a question', 0, 9, 'looked_at', 'Ana');",
        )
        .unwrap();
        conn.pragma_update(None, "foreign_keys", false).unwrap();
        MIGRATIONS.to_latest(&mut conn).unwrap();
        conn.pragma_update(None, "foreign_keys", true).unwrap();
        let kept: (i64, i64, i64, i64) = conn
            .query_row(
                "SELECT i.id, r.expires_at, m.run_id, (SELECT id FROM tokens)
                 FROM invites i JOIN runs r ON r.id = i.run_id JOIN messages m ON m.id = i.message_id",
                [],
                |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?)),
            )
            .unwrap();
        assert_eq!(kept, (1, 9, 1, 7));
        let review: (i64, i64, String, String) = conn
            .query_row("SELECT message_id, closed_at, closed_as, closed_by FROM reviews", [], |r| {
                Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?))
            })
            .unwrap();
        assert_eq!(review, (2, 9, "looked_at".to_owned(), "Ana".to_owned()));
        let marks = "SELECT count(*) FROM unseen";
        let marks: i64 = conn.query_row(marks, [], |r| r.get(0)).unwrap();
        assert_eq!(marks, 0, "what was there before counts as seen");
        conn.execute("DELETE FROM contacts", []).unwrap();
        let left: i64 = conn
            .query_row("SELECT count(*) FROM invites WHERE contact_id IS NULL", [], |r| r.get(0))
            .unwrap();
        assert_eq!(left, 1, "an invite outlives its contact");
    }

    #[test]
    fn a_statement_is_planned_once_whatever_it_is_asked_with() {
        let conn = connect(Path::new(":memory:")).unwrap();
        // The index of replies by time might do for one of these kinds.
        let sql = "SELECT count(*) FROM messages WHERE kind = ?1 AND created_at >= ?2";
        let mut statement = conn.prepare(sql).unwrap();
        for kind in ["invite", "reply", "staff"] {
            let count: i64 = statement.query_row((kind, 0), |r| r.get(0)).unwrap();
            assert_eq!(count, 0);
        }
        assert_eq!(statement.get_status(rusqlite::StatementStatus::RePrepare), 0);
    }

    #[tokio::test]
    async fn what_is_closed_leaves_no_log_beside_the_file() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("gateway.db");
        let store = Store::open(&path).unwrap();
        let write = |tx: &Transaction<'_>| {
            tx.execute("INSERT INTO meta (key, value) VALUES ('x', x'00')", [])?;
            Ok::<_, StoreError>(())
        };
        store.write(write).await.unwrap();
        let log = dir.path().join("gateway.db-wal");
        assert!(log.exists());
        let closed = store.closed();
        drop(store);
        closed.await;
        assert!(!log.exists());
    }

    #[tokio::test]
    async fn an_error_rolls_everything_back() {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::open(&dir.path().join("gateway.db")).unwrap();
        let refused: Result<(), StoreError> = store
            .write(|tx| {
                tx.execute("INSERT INTO meta (key, value) VALUES ('x', x'00')", [])?;
                Err(StoreError::Closed)
            })
            .await;
        assert!(refused.is_err());
        let rows: Result<i64, StoreError> = store
            .read(|c| {
                Ok(c.query_row("SELECT count(*) FROM meta WHERE key = 'x'", [], |r| r.get(0))?)
            })
            .await;
        assert_eq!(rows.unwrap(), 0);
    }

    #[tokio::test]
    async fn the_ledger_cannot_be_changed() {
        let dir = tempfile::tempdir().unwrap();
        let connection = connect(&dir.path().join("gateway.db")).unwrap();
        connection
            .execute("INSERT INTO ledger VALUES (1, 0, 'x', '{}', zeroblob(32))", [])
            .unwrap();
        for sql in ["UPDATE ledger SET at = 1", "DELETE FROM ledger"] {
            let error = connection.execute(sql, []).unwrap_err();
            assert!(error.to_string().contains("append-only"), "{error}");
        }
    }
}
