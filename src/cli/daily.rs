//! `backup --daily`: a copy for each day in `backups/` beside the database, as many as are kept; what the timer runs.
//!
//! Happy path: today's copy is written and checked, then the oldest beyond [`KEPT`] go. A second call on one day finds
//! today's copy and does nothing.
//!
//! Failure paths: a copy that cannot be written leaves the earlier ones as they are, and none is begun where it would
//! not leave as much room again: the daemon needs it. While the record of the database is not whole, the copy of the
//! day takes the place of the one before under [`FAULTY`] and no other is removed: the last good one must not age out.
//! What a power cut left half written is removed by the next call.
//!
//! These copies guard against mistakes and a damaged file, not against a lost card: copy one elsewhere now and then.

use std::ffi::OsStr;
use std::fs::File;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::args::ConfigFile;
use super::failure::Failure;
use super::out::say;
use super::{copy, data};
use crate::app::{folder_for_owner, give_to_owner_of};
use crate::config::Config;

/// Copies kept, the newest.
const KEPT: usize = 14;
const FOLDER: &str = "backups";
/// The newest copy of a database whose record is not whole.
const FAULTY: &str = "gateway-not-whole.db";

pub(super) fn backup(config: &ConfigFile) -> Result<(), Failure> {
    let config = Config::load_without_secrets(&config.path)?;
    let Some(connection) = data::open_existing(&config)? else {
        return Err(copy::no_database(&config));
    };
    let folder = config.data_dir.join(FOLDER);
    folder_for_owner(&config.data_dir, &folder).map_err(copy::cannot(&folder))?;
    for half in named(&folder, |name| Path::new(name).extension() == Some(OsStr::new("part")))? {
        std::fs::remove_file(&half).map_err(copy::cannot(&half))?;
    }
    let today = data::clock(&connection)?
        .now()
        .to_zoned_datetime(config.organization.timezone.clone())
        .date();
    let file = folder.join(name_of(today));
    if file.exists() {
        say!("Today's copy is there already: {}.", file.display());
        return Ok(());
    }
    leave_room(&config, &folder)?;
    let written = copy::copied(&connection, &file);
    if let Ok(opened) = File::open(&file) {
        give_to_owner_of(&config.data_dir, &opened).map_err(copy::cannot(&file))?;
    }
    if written.is_err() && file.exists() {
        let faulty = folder.join(FAULTY);
        std::fs::rename(&file, &faulty).map_err(copy::cannot(&faulty))?;
    }
    written?;
    let mut copies = named(&folder, is_a_copy)?;
    copies.sort();
    for old in copies.iter().rev().skip(KEPT) {
        std::fs::remove_file(old).map_err(copy::cannot(old))?;
    }
    Ok(())
}

/// The database and as much again must fit.
fn leave_room(config: &Config, folder: &Path) -> Result<(), Failure> {
    let database = config.database();
    let needed = 2 * std::fs::metadata(&database).map_err(copy::cannot(&database))?.len();
    let there = rustix::fs::statvfs(folder).map_err(|why| copy::cannot(folder)(why.into()))?;
    let free = there.f_bavail * there.f_frsize;
    if free >= needed {
        return Ok(());
    }
    let mb = |bytes: u64| bytes / 1_000_000;
    Err(Failure::because(format!(
        "No copy was written: {} has {} MB left, and twice the size of the database, {} MB, is to be free. Move older \
         copies elsewhere.",
        folder.display(),
        mb(free),
        mb(needed)
    )))
}

fn name_of(day: Date) -> String {
    format!("gateway-{day}.db")
}

/// What somebody else put there is never removed.
fn is_a_copy(name: &str) -> bool {
    let day = name.strip_prefix("gateway-").and_then(|rest| rest.strip_suffix(".db"));
    day.and_then(|day| day.parse::<Date>().ok()).is_some_and(|day| name_of(day) == name)
}

fn named(folder: &Path, wanted: impl Fn(&str) -> bool) -> Result<Vec<PathBuf>, Failure> {
    let entries = folder.read_dir().map_err(copy::cannot(folder))?;
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.map_err(copy::cannot(folder))?.path();
        if path.file_name().and_then(OsStr::to_str).is_some_and(&wanted) {
            found.push(path);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_copies_of_a_day_are_removed() {
        for (name, ours) in [
            ("gateway-2026-01-31.db", true),
            ("gateway-2026-02-31.db", false),
            ("gateway-before-the-move.db", false),
            ("gateway-2026-01-31.db.part", false),
            ("gateway.db", false),
        ] {
            assert_eq!(is_a_copy(name), ours, "{name}");
        }
    }
}
