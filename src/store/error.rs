//! What can go wrong with the database, in words for the log.

use super::trouble;

/// A database that could not do what was asked; nothing was half done.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// `SQLite` refused or failed.
    #[error("database: {0}")]
    Sqlite(#[source] rusqlite::Error),
    /// The file is not what was written: nothing is written to it any more.
    #[error("the database is damaged: {how}")]
    Damaged {
        /// What was found.
        how: String,
    },
    /// The file was made by a later version, whose meaning is not known here.
    #[error(
        "the database {path} was made by a later version: it has schema {theirs}, and this version, {version}, knows \
         schema {ours}. Install that version, or put back a copy that was made before it: sudo optin-gateway restore \
         FILE",
        version = env!("CARGO_PKG_VERSION")
    )]
    Later {
        /// The database file.
        path: String,
        /// Its schema.
        theirs: i64,
        /// The newest schema known here.
        ours: i64,
    },
    /// The schema could not be brought up to date.
    #[error("the database at {path} cannot be migrated: {cause}")]
    Migration {
        /// The database file.
        path: String,
        /// What the migration said.
        cause: rusqlite_migration::Error,
    },
    /// A stored value has no meaning here: the file was changed by hand or by a newer version.
    #[error("database: column {column} holds {value:?}, which means nothing here")]
    Meaningless {
        /// Table and column.
        column: &'static str,
        /// What was found.
        value: String,
    },
    /// The thread that owns the connection has ended: the program is stopping.
    #[error("the database is closed")]
    Closed,
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        trouble::note(&error);
        Self::Sqlite(error)
    }
}

impl StoreError {
    /// Whether one row is at fault, and the database would do anything else.
    #[must_use]
    pub fn is_of_a_row(&self) -> bool {
        use rusqlite::Error::{
            FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType, Utf8Error,
        };
        match self {
            Self::Meaningless { .. } => true,
            Self::Sqlite(error) => matches!(
                error,
                FromSqlConversionFailure(..)
                    | IntegralValueOutOfRange(..)
                    | InvalidColumnType(..)
                    | Utf8Error(..)
            ),
            Self::Damaged { .. } | Self::Later { .. } | Self::Migration { .. } | Self::Closed => {
                false
            }
        }
    }
}
