//! The data folder, such that the service's user can use all that lies in it, whoever made it.
//!
//! The daemon or a command called by root must leave nothing that only root can use. The database is therefore made
//! before `SQLite` opens it, with the owner of the data folder and closed to everybody else; `SQLite` gives its side
//! files (`-wal`, `-shm`) the owner and the mode of the database.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::Path;

use rustix::fs::{Gid, Uid};

/// Nobody but the owner writes, nobody but the owner's group reads.
const MODE: u32 = 0o640;

/// Makes the folder and an empty database, if they are not there, so that the service's user owns them.
pub(crate) fn prepare(folder: &Path, database: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o750).create(folder)?;
    // It may be there: an earlier version, or somebody's copy, may have left it with root.
    open_for_owner(folder, database).map(|_| ())
}

/// Opens a file of the folder for writing, made if it is not there, and gives it to the folder's owner.
pub(crate) fn open_for_owner(folder: &Path, path: &Path) -> io::Result<File> {
    let file = OpenOptions::new().create(true).truncate(false).write(true).mode(MODE).open(path)?;
    give_to_owner_of(folder, &file)?;
    Ok(file)
}

/// Makes a folder within it, closed to others, if it is not there.
pub(crate) fn folder_for_owner(folder: &Path, path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o750).create(path)?;
    give_to_owner_of(folder, &File::open(path)?)
}

/// Gives a file or folder to the owner of this folder, which only root can and has to.
pub(crate) fn give_to_owner_of(folder: &Path, file: &File) -> io::Result<()> {
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
}
