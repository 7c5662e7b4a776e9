//! `backup` and `restore`: all data as one file, and back.
//!
//! ```text
//!   restore: the lock of the data folder ─► FILE copied beside the database ─► made usable (`store/copy.rs`)
//!            ─► the database there was, kept under another name ─► the new one in its place, at once
//! ```
//! Until the last step the old database is in its place: whatever ends this before leaves the gateway as it was.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::Connection;

use super::args::ConfigFile;
use super::data;
use super::failure::Failure;
use super::out::say;
use crate::app::{DataLock, open_for_owner};
use crate::clock::Clock;
use crate::config::Config;
use crate::store;
use crate::store::copy::{self, Written};
use crate::store::ledger::Verified;
use crate::store::trouble::damage_file;

pub(super) fn backup(file: &Path, config: &ConfigFile) -> Result<(), Failure> {
    let config = Config::load_without_secrets(&config.path)?;
    let Some(connection) = data::open_existing(&config)? else {
        return Err(no_database(&config));
    };
    copied(&connection, file)
}

/// Writes the copy and says what it holds.
pub(super) fn copied(connection: &Connection, file: &Path) -> Result<(), Failure> {
    let written = copy::write(connection, file)
        .map_err(|why| Failure::because(format!("No copy was written: {why}.")))?;
    match written {
        Written::Whole(Verified { head, .. }) => {
            say!("Written and checked: {}, with a record of {} entries.", file.display(), head.seq);
            say!("Keep for --head: {head}");
            Ok(())
        }
        Written::Faulty(fault) => Err(Failure::because(format!(
            "A copy was written and every page of it can be read, but its record is not whole, as that of the database \
             is not: {fault}. Keep it beside earlier copies; `restore` refuses it as it is."
        ))),
    }
}

pub(super) fn restore(file: &Path, config: &ConfigFile) -> Result<(), Failure> {
    let config = Config::load_without_secrets(&config.path)?;
    let path = config.database();
    if !config.data_dir.is_dir() {
        return Err(Failure::because(format!("{} is no folder.", config.data_dir.display())));
    }
    let _lock = DataLock::take(&config.data_dir)?;
    let fresh = beside(&path, ".restoring");
    for left in [fresh.clone(), beside(&fresh, "-wal"), beside(&fresh, "-shm")] {
        // An earlier try may have left it.
        let _ = std::fs::remove_file(left);
    }
    bring(file, &config.data_dir, &fresh)?;
    // The database there was, as far as it can be read.
    let before = if path.exists() { Connection::open(&path).ok() } else { None };
    let clock = Clock::system();
    for record in before.iter().chain(&Connection::open(&fresh).ok()) {
        // What cannot be read says nothing of the time; that it cannot be is said below.
        let _ = store::clock::begin(record, &clock);
    }
    let now = clock.now();
    let taken = copy::take(&fresh, before.as_ref(), now).map_err(|why| {
        let _ = std::fs::remove_file(&fresh);
        Failure::because(format!("{} cannot be used: {why}. Nothing was changed.", file.display()))
    })?;
    let readable = taken.carried.is_some();
    if let (Some(before), true) = (before, readable) {
        // What is in the log beside it belongs into the file: nothing must be lost should this end here.
        before.pragma_update(None, "journal_mode", "DELETE").map_err(|why| {
            Failure::because(format!(
                "{} is in use: {why}. Nothing was changed; try again.",
                path.display()
            ))
        })?;
    }
    let kept = keep(&path, now)?;
    std::fs::rename(&fresh, &path).map_err(cannot(&path))?;
    // What was said of the one before holds no more.
    let _ = std::fs::remove_file(damage_file(&path));
    let folder = std::fs::File::open(&config.data_dir).and_then(|folder| folder.sync_all());
    folder.map_err(cannot(&config.data_dir))?;
    let until = taken.until.map(|at| at.to_zoned_datetime(config.organization.timezone.clone()));
    let until =
        until.map_or("nothing".to_owned(), |at| at.strftime("%-d %B %Y, %H:%M").to_string());
    say!("Put back: {} entries, the last of {until}.", taken.copy.seq);
    if let Some(kept) = &kept {
        say!("What was there before is kept as {}.", kept.display());
    }
    if taken.in_doubt > 0 {
        say!(
            "In doubt, for a person to decide: {} texts that may have left since.",
            taken.in_doubt
        );
    }
    match taken.carried {
        Some(0) => {}
        Some(carried) => {
            say!(
                "Taken over: of {carried} numbers, a no or STOP since, or that their yes is gone."
            );
        }
        None if kept.is_none() => {}
        None => say!(
            "The data before could not be read: whoever said no or STOP since {until} is not known here. Look into \
             the telephones and the journal before anybody is texted."
        ),
    }
    if taken.people {
        say!("Who may sign in, with which password, is as it was before.");
    } else {
        say!("Who may sign in is as it was in the copy, so look at it: `optin-gateway user list`.");
    }
    say!("People you forgot since the copy are there again: forget them once more.");
    say!("Tokens of programs are gone, and everybody signs in anew.");
    Ok(())
}

/// The copy, byte for byte, with the owner of the data folder.
fn bring(file: &Path, folder: &Path, fresh: &Path) -> Result<(), Failure> {
    let mut from = std::fs::File::open(file).map_err(cannot(file))?;
    let mut to = open_for_owner(folder, fresh).map_err(cannot(fresh))?;
    std::io::copy(&mut from, &mut to).map_err(cannot(fresh))?;
    to.sync_all().map_err(cannot(fresh))
}

/// A second name for the database there is, with what belongs to it; none when there is none.
fn keep(path: &Path, now: Timestamp) -> Result<Option<PathBuf>, Failure> {
    if !path.exists() {
        return Ok(None);
    }
    let kept = beside(path, &format!(".before-{}", now.strftime("%Y%m%dT%H%M%SZ")));
    std::fs::hard_link(path, &kept).map_err(cannot(&kept))?;
    // Only a database that cannot be read still has them.
    for side in ["-wal", "-shm"] {
        if beside(path, side).exists() {
            let to = beside(&kept, side);
            std::fs::rename(beside(path, side), &to).map_err(cannot(&to))?;
        }
    }
    Ok(Some(kept))
}

fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(end);
    PathBuf::from(name)
}

pub(super) fn no_database(config: &Config) -> Failure {
    Failure::because(format!("There is no database {} yet.", config.database().display()))
}

pub(super) fn cannot(path: &Path) -> impl FnOnce(std::io::Error) -> Failure {
    move |why| Failure::because(format!("{}: {why}.", path.display()))
}
