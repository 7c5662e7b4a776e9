//! What can go wrong with the database, in words for the log.

/// A database that could not do what was asked; nothing was half done.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// `SQLite` refused or failed.
    #[error("database: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// The schema could not be brought up to date; the file may be from a newer version.
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
            Self::Migration { .. } | Self::Closed => false,
        }
    }
}
