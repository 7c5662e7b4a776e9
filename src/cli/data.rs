//! Opens the database for a command, such that the service can still use it afterwards.
//!
//! How: `app/folder.rs`.

use std::io;
use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::failure::Failure;
use crate::app::prepare;
use crate::clock::Clock;
use crate::config::Config;
use crate::store::db::{self, Schema};
use crate::store::{self, StoreError};

/// Opens the database for reading and writing; creates and migrates it.
pub(super) fn open(config: &Config) -> Result<Connection, Failure> {
    let path = config.database();
    prepare(&config.data_dir, &path).map_err(|why| cannot(&path, &why))?;
    Ok(db::connect(&path)?)
}

/// The clock, as a command goes by it that writes into this database: never before what is on record.
pub(super) fn clock(connection: &Connection) -> Result<Clock, StoreError> {
    let clock = Clock::system();
    store::clock::begin(connection, &clock)?;
    Ok(clock)
}

/// Opens an existing database for reading only; `None` when there is none yet.
pub(super) fn open_existing(config: &Config) -> Result<Option<Connection>, Failure> {
    let path = config.database();
    match std::fs::metadata(&path) {
        Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(why) => return Err(cannot(&path, &why)),
        Ok(_) => {}
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    // What SQLite says of a file it may not open names no reason; the system does.
    if let Err(why) = std::fs::File::open(&path) {
        return Err(cannot(&path, &why));
    }
    let connection = Connection::open_with_flags(&path, flags).map_err(|why| {
        Failure::because(format!("The database {} cannot be opened: {why}.", path.display()))
    })?;
    match db::schema(&connection)? {
        Schema::Ours => Ok(Some(connection)),
        Schema::Earlier => Err(Failure::because(format!(
            "The database {} is still as an earlier version made it. Start the gateway once (sudo systemctl restart \
             optin-gateway), which brings it up to date; then run this command again.",
            path.display()
        ))),
        Schema::Later(theirs) => Err(db::later(&path, theirs).into()),
    }
}

fn cannot(path: &Path, why: &io::Error) -> Failure {
    let remedy = match why.kind() {
        io::ErrorKind::PermissionDenied => {
            " Run the command with sudo, or as the user optin-gateway."
        }
        _ => "",
    };
    Failure::because(format!("The database {} cannot be opened: {why}.{remedy}", path.display()))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::MetadataExt;

    use super::*;

    #[test]
    fn a_database_of_another_version_is_not_read_but_explained() {
        let folder = tempfile::tempdir().unwrap();
        let text = format!("data_dir = {:?}", folder.path());
        let config = Config::parse(&text, &|_| Err(io::ErrorKind::NotFound.into())).unwrap();
        assert!(open_existing(&config).unwrap().is_none());
        let connection = open(&config).unwrap();
        assert!(open_existing(&config).unwrap().is_some());
        let ours: i64 = connection.query_row("PRAGMA user_version", [], |r| r.get(0)).unwrap();
        for (version, words) in [
            (ours - 1, "Start the gateway once"),
            (0, "Start the gateway once"),
            (ours + 1, "Install that version"),
        ] {
            connection.pragma_update(None, "user_version", version).unwrap();
            let Err(Failure::Failed(said)) = open_existing(&config) else { panic!("{version}") };
            assert!(said.contains(words), "{version}: {said}");
        }
    }

    #[test]
    fn called_by_root_the_files_belong_to_the_service() {
        if !rustix::process::geteuid().is_root() {
            return;
        }
        let folder = tempfile::tempdir().unwrap();
        let nobody = 65534;
        std::os::unix::fs::chown(folder.path(), Some(nobody), Some(nobody)).unwrap();
        let text = format!("data_dir = {:?}", folder.path());
        let config = Config::parse(&text, &|_| Err(io::ErrorKind::NotFound.into())).unwrap();
        let connection = open(&config).unwrap();
        connection.execute("INSERT INTO meta (key, value) VALUES ('x', x'00')", []).unwrap();
        for entry in folder.path().read_dir().unwrap() {
            let entry = entry.unwrap();
            let owner = entry.metadata().unwrap();
            assert_eq!((owner.uid(), owner.gid()), (nobody, nobody), "{:?}", entry.file_name());
        }
    }
}
