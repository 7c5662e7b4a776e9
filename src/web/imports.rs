//! Files on their way to be contacts: kept in memory, never on disk, for the session that brought them.
//!
//! ```text
//!   Columns ─check─► Checked ─begin─► Running ─finish─► Done
//!      ▲                │
//!      └── back ────────┘
//! ```
//! A session has one file, the panel a few; one is dropped half an hour after somebody last looked at it, and when a
//! person is forgotten. [`Import::begin`] gives the plan to one caller: a second click imports nothing a second time.
//! Failure path: there is no room while others import; the page says so.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use tower_sessions::session::Id;

use crate::store::GroupId;
use crate::store::import::{Applied, Column, Plan, Table};

/// Files kept at once, of all sessions together.
const KEPT_MAX: usize = 3;
/// How long a file is kept after somebody last looked at it.
pub(super) const KEPT_FOR: Duration = Duration::from_mins(30);

/// Every file that is kept.
#[derive(Default)]
pub(super) struct Imports(Mutex<Vec<Kept>>);

struct Kept {
    session: Id,
    until: Timestamp,
    import: Arc<Import>,
}

/// One file, and how far it is.
pub(super) struct Import {
    /// Names it in addresses; nobody can guess it.
    pub(super) key: String,
    /// What the file is called.
    pub(super) file: String,
    pub(super) table: Table,
    pub(super) into: Into,
    stage: Mutex<Stage>,
}

/// Into which group everybody is put.
#[derive(Clone, Debug, Default)]
pub(super) struct Into {
    /// Uuid of one that is there; empty for none.
    pub(super) group: String,
    /// The name of a new one; empty for none.
    pub(super) new_group: String,
}

/// How far an import is.
#[derive(Clone)]
pub(super) enum Stage {
    /// Somebody says what the columns hold.
    Columns,
    /// Somebody looks at what would become of each row.
    Checked(Arc<Checked>),
    /// So many of the rows are stored.
    Running(Arc<Checked>, usize),
    /// It is over.
    Done(Arc<Checked>, Outcome),
}

/// What would become of each row.
pub(super) struct Checked {
    pub(super) columns: Vec<Column>,
    pub(super) plan: Plan,
}

/// How it ended.
#[derive(Clone, Debug, Default)]
pub(super) struct Outcome {
    pub(super) applied: Applied,
    /// The group they are in.
    pub(super) group: Option<GroupId>,
    /// Why it stopped before the last row.
    pub(super) stopped: Option<String>,
}

impl Import {
    /// A file somebody has chosen.
    pub(super) fn new(file: String, table: Table, into: Into) -> Self {
        let key = uuid::Uuid::new_v4().to_string();
        Self { key, file, table, into, stage: Mutex::new(Stage::Columns) }
    }

    /// How far it is.
    pub(super) fn stage(&self) -> Stage {
        self.stage.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Keeps what would become of each row, unless it is being stored already.
    pub(super) fn check(&self, checked: Checked) {
        let mut stage = self.stage.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(*stage, Stage::Columns | Stage::Checked(_)) {
            *stage = Stage::Checked(Arc::new(checked));
        }
    }

    /// Begins to store: once, whoever asks, and only if there is anybody.
    pub(super) fn begin(&self) -> Option<Arc<Checked>> {
        let mut stage = self.stage.lock().unwrap_or_else(PoisonError::into_inner);
        let Stage::Checked(checked) = &*stage else { return None };
        if checked.plan.ready.is_empty() {
            return None;
        }
        let checked = Arc::clone(checked);
        *stage = Stage::Running(Arc::clone(&checked), 0);
        Some(checked)
    }

    /// Tells how many rows are stored.
    pub(super) fn progress(&self, rows: usize) {
        if let Stage::Running(_, done) =
            &mut *self.stage.lock().unwrap_or_else(PoisonError::into_inner)
        {
            *done = rows;
        }
    }

    /// Tells how it ended.
    pub(super) fn finish(&self, outcome: Outcome) {
        let mut stage = self.stage.lock().unwrap_or_else(PoisonError::into_inner);
        if let Stage::Running(checked, _) = &*stage {
            *stage = Stage::Done(Arc::clone(checked), outcome);
        }
    }

    fn is_running(&self) -> bool {
        matches!(self.stage(), Stage::Running(..))
    }
}

/// Other files fill the room there is.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NoRoom;

impl Imports {
    /// Keeps a file in place of the one this session had.
    pub(super) fn keep(
        &self,
        session: Id,
        import: Import,
        now: Timestamp,
    ) -> Result<Arc<Import>, NoRoom> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|kept| {
            kept.lasts(now) && (kept.session != session || kept.import.is_running())
        });
        if kept.len() >= KEPT_MAX {
            // What somebody left longest ago makes room; what is being stored does not.
            let oldest = kept
                .iter()
                .enumerate()
                .filter(|(_, kept)| !kept.import.is_running())
                .min_by_key(|(_, kept)| kept.until)
                .map(|(at, _)| at)
                .ok_or(NoRoom)?;
            kept.remove(oldest);
        }
        let import = Arc::new(import);
        kept.push(Kept { session, until: now + KEPT_FOR, import: Arc::clone(&import) });
        Ok(import)
    }

    /// The file of a key, for the session that brought it; it is kept on from now.
    pub(super) fn find(&self, session: Id, key: &str, now: Timestamp) -> Option<Arc<Import>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|kept| kept.lasts(now));
        let found = kept.iter_mut().find(|k| k.session == session && k.import.key == key)?;
        found.until = now + KEPT_FOR;
        Some(Arc::clone(&found.import))
    }

    /// Drops what nobody has looked at for too long.
    pub(super) fn sweep(&self, now: Timestamp) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).retain(|kept| kept.lasts(now));
    }

    /// Drops every file: any of them may tell of a person who is to be forgotten.
    pub(super) fn forget(&self) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|kept| kept.import.is_running());
    }
}

impl Kept {
    fn lasts(&self, now: Timestamp) -> bool {
        self.until > now || self.import.is_running()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::import;

    fn file() -> Import {
        let table = import::read(b"Phone\n+14155550101\n").unwrap();
        Import::new("a.csv".to_owned(), table, Into::default())
    }

    fn checked(import: &Import) -> Checked {
        let columns = vec![Column::Phone];
        let plan = import::plan(&[], &import.table, &columns, "US").unwrap();
        Checked { columns, plan }
    }

    fn at(minutes: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + 60 * minutes).unwrap()
    }

    #[test]
    fn a_file_is_kept_for_its_session_until_nobody_looks_at_it() {
        let (imports, ours, other) = (Imports::default(), Id(1), Id(2));
        let key = imports.keep(ours, file(), at(0)).unwrap().key.clone();
        assert!(imports.find(other, &key, at(1)).is_none());
        assert!(imports.find(ours, &key, at(29)).is_some());
        assert!(imports.find(ours, &key, at(58)).is_some(), "it was looked at in between");
        assert!(imports.find(ours, &key, at(88)).is_none());
        let key = imports.keep(ours, file(), at(90)).unwrap().key.clone();
        imports.keep(ours, file(), at(91)).unwrap();
        assert!(imports.find(ours, &key, at(92)).is_none(), "a session has one file");
        imports.forget();
        assert!(imports.0.lock().unwrap().is_empty());
        imports.keep(ours, file(), at(0)).unwrap();
        imports.sweep(at(31));
        assert!(imports.0.lock().unwrap().is_empty());
    }

    #[test]
    fn the_room_is_bounded_and_what_is_being_stored_keeps_its_place() {
        let imports = Imports::default();
        let first = imports.keep(Id(0), file(), at(0)).unwrap();
        for n in 1..10 {
            imports.keep(Id(n), file(), at(1)).unwrap();
        }
        assert_eq!(imports.0.lock().unwrap().len(), KEPT_MAX);
        assert!(imports.find(Id(0), &first.key, at(2)).is_none());
        for kept in imports.0.lock().unwrap().iter() {
            kept.import.check(checked(&kept.import));
            assert!(kept.import.begin().is_some());
        }
        assert_eq!(imports.keep(Id(20), file(), at(900)).err(), Some(NoRoom));
    }

    #[test]
    fn an_import_begins_once_and_is_not_checked_anew_then() {
        let import = file();
        assert!(import.begin().is_none(), "nobody has seen what would become of the rows");
        import.check(checked(&import));
        assert!(import.begin().is_some());
        assert!(import.begin().is_none());
        import.check(checked(&import));
        import.progress(1);
        assert!(matches!(import.stage(), Stage::Running(_, 1)));
        import.finish(Outcome::default());
        assert!(matches!(import.stage(), Stage::Done(..)));
        assert!(import.begin().is_none());
    }
}
