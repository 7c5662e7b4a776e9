//! Opens the database for a command, such that the service can still use it afterwards.
//!
//! A command called by root must leave nothing that only root can use. The database is therefore made before `SQLite`
//! opens it, with the owner of the data folder and closed to everybody else; `SQLite` gives its side files (`-wal`,
//! `-shm`) the owner and the mode of the database.

use std::fs::{DirBuilder, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::Path;

use rusqlite::{Connection, OpenFlags};
use rustix::fs::{Gid, Uid};

use super::failure::Failure;
use crate::config::Config;
use crate::store::db;

/// Opens the database for reading and writing; creates and migrates it.
pub(super) fn open(config: &Config) -> Result<Connection, Failure> {
    let path = config.database();
    prepare(&config.data_dir, &path).map_err(|why| cannot(&path, &why))?;
    Ok(db::connect(&path)?)
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
    Connection::open_with_flags(&path, flags).map(Some).map_err(|why| {
        Failure::because(format!("The database {} cannot be opened: {why}.", path.display()))
    })
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

/// Makes the folder and an empty file, if they are not there, so that the service's user owns them.
fn prepare(folder: &Path, database: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o750).create(folder)?;
    match OpenOptions::new().write(true).create_new(true).mode(0o640).open(database) {
        Ok(file) => give_to_owner_of(folder, &file),
        // It is there. An earlier version, or somebody's copy, may have left it with root.
        Err(why) if why.kind() == io::ErrorKind::AlreadyExists => {
            give_to_owner_of(folder, &OpenOptions::new().read(true).open(database)?)
        }
        Err(why) => Err(why),
    }
}

fn give_to_owner_of(folder: &Path, file: &std::fs::File) -> io::Result<()> {
    if !rustix::process::geteuid().is_root() {
        return Ok(());
    }
    let owner = std::fs::metadata(folder)?;
    let (uid, gid) = (Uid::from_raw(owner.uid()), Gid::from_raw(owner.gid()));
    rustix::fs::fchown(file, Some(uid), Some(gid))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_database_is_closed_to_others_and_belongs_to_the_folders_owner() {
        let folder = tempfile::tempdir().unwrap();
        let inside = folder.path().join("data");
        let database = inside.join("gateway.db");
        prepare(&inside, &database).unwrap();
        prepare(&inside, &database).unwrap();
        let (made, around) =
            (std::fs::metadata(&database).unwrap(), std::fs::metadata(&inside).unwrap());
        assert_eq!(made.mode() & 0o007, 0);
        assert_eq!((made.uid(), made.gid()), (around.uid(), around.gid()));
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
