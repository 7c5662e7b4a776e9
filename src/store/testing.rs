//! An empty database in memory, for the tests of this directory.

use jiff::Timestamp;
use rusqlite::Connection;

/// The schema as the migrations make it.
pub(super) fn memory() -> Connection {
    super::db::connect(std::path::Path::new(":memory:")).unwrap()
}

/// One fixed instant.
pub(super) fn now() -> Timestamp {
    Timestamp::from_second(1_800_000_000).unwrap()
}
