//! One daemon on a data folder, or one restore: the lock both take.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::folder::open_for_owner;
use super::unusable::Unwritable;

const LOCK: &str = "gateway.lock";
const WORKED: &[u8] =
    b"There was a database here. Remove this file together with it to begin anew.\n";

/// One file in the data folder, locked as long as a daemon runs on it.
pub(crate) struct DataLock {
    file: std::fs::File,
}

/// Somebody else has it.
#[derive(Debug, thiserror::Error)]
#[error("another optin-gateway runs on {}; stop it first", .0.display())]
pub(super) struct Locked(PathBuf);

impl DataLock {
    /// Takes the lock, or says that another daemon has it.
    pub(crate) fn take(data_dir: &Path) -> Result<Self> {
        let path = data_dir.join(LOCK);
        let file = open_for_owner(data_dir, &path)
            .map_err(|cause| Unwritable { path: path.clone(), cause })?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(std::fs::TryLockError::WouldBlock) => Err(Locked(data_dir.to_owned()).into()),
            Err(std::fs::TryLockError::Error(error)) => {
                Err(error).with_context(|| format!("{} cannot be locked", path.display()))
            }
        }
    }

    /// Writes into it that there was a whole database here: an empty one has lost what it held from now on.
    pub(super) fn has_worked(&self) {
        if self.file.metadata().is_ok_and(|file| file.len() == 0) {
            // Nothing depends on it but that warning.
            let _ = (&self.file).write_all(WORKED);
        }
    }

    /// Whether that is written there.
    pub(super) fn worked(data_dir: &Path) -> bool {
        std::fs::metadata(data_dir.join(LOCK)).is_ok_and(|file| file.len() > 0)
    }
}
