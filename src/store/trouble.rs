//! What is wrong with the place the database lies in, as far as its errors tell; in words that say what to do.
//!
//! ```text
//!   an error of SQLite ─► Trouble ─► the status line, /healthz, the panel
//!                            └ damaged ─► Damage: nothing is written any more, the daemon leaves the file alone
//! ```
//! A full or read-only disk is met again and again until it takes something. A damaged file is not written to any more:
//! whatever went on would be built on sand, so nothing is sent, and what people write stays on the SIM. A mark beside
//! the file keeps the next start from trusting it (`damage_file`).
//!
//! Read next: `app/unusable.rs`, which takes over from the daemon then.

use std::cell::Cell;
use std::error::Error;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::ErrorCode;
use tokio::sync::watch;

use super::StoreError;

/// What keeps the database from doing its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// No room is left.
    Full,
    /// Nothing may be written.
    ReadOnly,
    /// The file is not what was written.
    Damaged,
    /// Anything else: the disk gives errors, or somebody else holds the file.
    Failing,
}

impl Trouble {
    /// The one word, as `/healthz` says it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::ReadOnly => "read-only",
            Self::Damaged => "damaged",
            Self::Failing => "database",
        }
    }

    /// What is wrong, and what to do.
    #[must_use]
    pub fn sentence(self) -> &'static str {
        match self {
            Self::Full => {
                "the disk is full: nothing is sent, and what people write stays on the SIM. Make room (df -h shows \
                 where; sudo journalctl --vacuum-size=50M often helps), then it goes on by itself"
            }
            Self::ReadOnly => {
                "the data folder cannot be written: nothing is sent, and what people write stays on the SIM. Look at \
                 journalctl -k for errors of the card and at the owner of the folder; a restart of the machine may \
                 help, and a card that does it again has to be replaced. Then it goes on by itself"
            }
            Self::Damaged => {
                "the database is damaged: nothing is sent, and what people write stays on the SIM. Put the newest good \
                 copy back, the copies lie in the folder backups beside it: sudo optin-gateway restore FILE"
            }
            Self::Failing => {
                "the database does not answer: nothing is sent, and what people write stays on the SIM. Look at \
                 journalctl -k for errors of the disk; if there are none, restart the gateway"
            }
        }
    }

    /// What an error says, however deep it lies; `None`: it is no error of the database or its disk.
    #[must_use]
    pub fn of(error: &(dyn Error + 'static)) -> Option<Self> {
        let mut next = Some(error);
        while let Some(error) = next {
            let here = error.downcast_ref::<rusqlite::Error>().and_then(of_sqlite);
            let here = here.or_else(|| error.downcast_ref::<StoreError>().and_then(of_store));
            if here.is_some() {
                return here;
            }
            next = error.source();
        }
        None
    }

    /// What an error of the system about the data folder says.
    #[must_use]
    pub fn of_io(error: &io::Error) -> Option<Self> {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Some(Self::Full),
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => {
                Some(Self::ReadOnly)
            }
            _ => None,
        }
    }
}

fn of_store(error: &StoreError) -> Option<Trouble> {
    match error {
        StoreError::Damaged { .. } => Some(Trouble::Damaged),
        StoreError::Migration {
            cause: rusqlite_migration::Error::RusqliteError { err, .. },
            ..
        } => of_sqlite(err),
        StoreError::Sqlite(_)
        | StoreError::Later { .. }
        | StoreError::Migration { .. }
        | StoreError::Meaningless { .. }
        | StoreError::Closed => None,
    }
}

fn of_sqlite(error: &rusqlite::Error) -> Option<Trouble> {
    // The file is shorter than it says.
    if let rusqlite::Error::SqliteFailure(why, _) = error
        && why.extended_code == rusqlite::ffi::SQLITE_IOERR_SHORT_READ
    {
        return Some(Trouble::Damaged);
    }
    Some(match error.sqlite_error_code()? {
        ErrorCode::DiskFull => Trouble::Full,
        ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied => {
            Trouble::ReadOnly
        }
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Trouble::Damaged,
        ErrorCode::SystemIoFailure | ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => {
            Trouble::Failing
        }
        _ => return None,
    })
}

thread_local! {
    /// What an error of this thread said of the file. Callers turn errors into their own, so it is noted when it is
    /// made; each thread that owns a connection looks after each piece of work.
    static SEEN: Cell<bool> = const { Cell::new(false) };
}

/// Notes an error that means the file is damaged.
pub(super) fn note(error: &rusqlite::Error) {
    if of_sqlite(error) == Some(Trouble::Damaged) {
        SEEN.set(true);
    }
}

/// Whether such an error was made on this thread since this was last asked.
pub(super) fn was_seen() -> bool {
    SEEN.replace(false)
}

/// Whether the file is damaged, shared by all that work with it.
#[derive(Clone, Debug)]
pub(super) struct Damage {
    mark: Arc<PathBuf>,
    found: watch::Sender<bool>,
}

impl Damage {
    pub(super) fn none(database: &Path) -> Self {
        Self { mark: Arc::new(damage_file(database)), found: watch::Sender::new(false) }
    }

    /// It is: told to everyone, and marked for the next start.
    pub(super) fn is_found(&self, how: &str) {
        if self.found.send_replace(true) {
            return;
        }
        tracing::error!(how, "the database is damaged");
        if let Err(why) = std::fs::write(&*self.mark, how) {
            tracing::warn!(%why, file = %self.mark.display(), "the next start is not warned");
        }
    }

    pub(super) fn refuse(&self) -> Result<(), StoreError> {
        if *self.found.borrow() {
            return Err(StoreError::Damaged { how: "it was found damaged".to_owned() });
        }
        Ok(())
    }

    pub(super) fn told(&self) -> watch::Receiver<bool> {
        self.found.subscribe()
    }
}

/// The mark of a database that was found damaged: what was found. A restore removes it, and so does a start that
/// finds the file whole.
#[must_use]
pub fn damage_file(database: &Path) -> PathBuf {
    let mut name = OsString::from(database);
    name.push(".damaged");
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sqlite(code: i32) -> rusqlite::Error {
        rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None)
    }

    #[test]
    fn an_error_says_what_is_wrong_however_deep_it_lies() {
        for (code, trouble) in [
            (rusqlite::ffi::SQLITE_FULL, Some(Trouble::Full)),
            (rusqlite::ffi::SQLITE_READONLY_DBMOVED, Some(Trouble::ReadOnly)),
            (rusqlite::ffi::SQLITE_CANTOPEN, Some(Trouble::ReadOnly)),
            (rusqlite::ffi::SQLITE_CORRUPT_INDEX, Some(Trouble::Damaged)),
            (rusqlite::ffi::SQLITE_NOTADB, Some(Trouble::Damaged)),
            (rusqlite::ffi::SQLITE_IOERR_FSYNC, Some(Trouble::Failing)),
            (rusqlite::ffi::SQLITE_CONSTRAINT, None),
        ] {
            let error = super::super::entry::EntryError::from(sqlite(code));
            assert_eq!(Trouble::of(&error), trouble, "{code}");
            assert_eq!(was_seen(), trouble == Some(Trouble::Damaged), "{code}");
            let migration = StoreError::Migration {
                path: String::new(),
                cause: rusqlite_migration::Error::RusqliteError {
                    query: String::new(),
                    err: sqlite(code),
                },
            };
            assert_eq!(Trouble::of(&migration), trouble, "{code}");
        }
    }
}
