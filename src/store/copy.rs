//! A copy of the database in one file, and a database made from such a copy.
//!
//! ```text
//!   database ──write: VACUUM INTO, opened and checked──► copy
//!   copy ──take: migrated and checked, what came after it made safe──► database
//! ```
//! A copy is older than what happened since. So what still waited to leave in it may have left, and is put in doubt by
//! the next start (DESIGN §1.2). Where the database before it can be read, a no or a stop that came since is taken over,
//! that of somebody forgotten since as well (§1.3), and a yes that no longer stands there is lifted (§1.4); so are the
//! people who may sign in, with their passwords, the PINs a SIM refused, and that automatic answers have stopped
//! (`house.rs`). Tokens and sessions go: one of them may have been revoked since. The rest of what came after it is not
//! there, and the entry `database.restored` says so.
//!
//! Failure paths: a copy that cannot be read to its end, is from a later version, or whose record is not whole is
//! refused with the place; a copy that was written only in part is never left under its name. A database whose record
//! is not whole is copied all the same, since it is the best there is, and whoever asked is told.
//!
//! Read next: `cli/copy.rs`, which keeps the file before it and puts the new one in its place.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags, OptionalExtension};

use super::column::{At, Col, Phone};
use super::db::{self, Schema};
use super::house::House;
use super::ledger::{self, LedgerFault, Verified};
use super::{StoreError, consents, forgotten};
use crate::consent::ConsentState;
use crate::consent::ledger::{Entry, Head};
use crate::phone::PhoneNumber;

/// Why there is no copy, or no database from one.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    /// Nothing is written over.
    #[error("{0} is there already; choose another name")]
    Exists(PathBuf),
    /// A file could not be made, read or named.
    #[error("{path}: {cause}")]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// `SQLite` finds a page that cannot be.
    #[error("it is damaged: {0}")]
    Damaged(String),
    /// It has tables this version does not know.
    #[error("it was made by a later version than this one, {}; install that version first", env!("CARGO_PKG_VERSION"))]
    Later,
    /// It is some other file, or an empty one.
    #[error("it holds no record of this program")]
    NotOurs,
    /// What it records is not whole.
    #[error("its record is not whole: {0}")]
    Record(LedgerFault),
    /// It could not be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<rusqlite::Error> for CopyError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

impl From<LedgerFault> for CopyError {
    fn from(fault: LedgerFault) -> Self {
        match fault {
            LedgerFault::Store(why) => Self::Store(why),
            broken @ LedgerFault::Broken(_) => Self::Record(broken),
        }
    }
}

fn io_of(path: &Path) -> impl FnOnce(io::Error) -> CopyError {
    move |cause| CopyError::Io { path: path.to_owned(), cause }
}

/// A copy that was written, every page of it checked.
#[derive(Debug)]
pub enum Written {
    /// Its record is whole.
    Whole(Verified),
    /// Its record is not, as that of the database is not.
    Faulty(LedgerFault),
}

/// Writes a copy as of one moment, whoever writes meanwhile; opens it and checks it before it gets its name. What was
/// erased does not lie in unused parts of it.
pub fn write(from: &Connection, to: &Path) -> Result<Written, CopyError> {
    if to.exists() {
        return Err(CopyError::Exists(to.to_owned()));
    }
    let mut part = to.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    let written = write_part(from, &part).and_then(|checked| {
        std::fs::rename(&part, to).map_err(io_of(to))?;
        Ok(checked)
    });
    if written.is_err() {
        // Whatever is there is of no use; that it may not be there is no news.
        let _ = std::fs::remove_file(&part);
    }
    written
}

fn write_part(from: &Connection, part: &Path) -> Result<Written, CopyError> {
    use std::os::unix::fs::OpenOptionsExt;
    // Numbers and words of people: nobody else's business.
    let new = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(part);
    let file = new.map_err(io_of(part))?;
    from.execute("VACUUM INTO ?1", [part.to_string_lossy()])?;
    let written = match check(&open(part)?) {
        Ok(verified) => Written::Whole(verified),
        Err(CopyError::Record(fault)) => Written::Faulty(fault),
        Err(why) => return Err(why),
    };
    file.sync_all().map_err(io_of(part))?;
    Ok(written)
}

fn open(path: &Path) -> Result<Connection, CopyError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Ok(Connection::open_with_flags(path, flags)?)
}

/// Every page, and the record.
fn check(conn: &Connection) -> Result<Verified, CopyError> {
    let said: String = conn.query_row("PRAGMA integrity_check(1)", [], |r| r.get(0))?;
    if said != "ok" {
        return Err(CopyError::Damaged(said));
    }
    Ok(ledger::verify(conn, None)?)
}

/// What became of a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// How far its record went.
    pub copy: Head,
    /// When its last entry was written; none when it has none.
    pub until: Option<Timestamp>,
    /// Texts that waited to leave in it and may have left since.
    pub in_doubt: usize,
    /// Numbers whose no or stop came after it and holds, or whose yes was gone since; none when the database before
    /// could not be read.
    pub carried: Option<usize>,
    /// Whether those who may sign in are those of the database before.
    pub people: bool,
}

/// Makes the database at `path`, which is a copy byte for byte, one that can be used: of this version, checked, and
/// such that nothing leaves twice. `before` is the database it takes the place of, if that can still be read.
pub fn take(path: &Path, before: Option<&Connection>, now: Timestamp) -> Result<Taken, CopyError> {
    {
        let raw = open(path)?;
        let made: bool = raw.query_row(
            "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'ledger')",
            [],
            |r| r.get(0),
        )?;
        if !made {
            return Err(CopyError::NotOurs);
        }
        if matches!(db::schema(&raw)?, Schema::Later(_)) {
            return Err(CopyError::Later);
        }
    }
    let mut conn = db::connect(path)?;
    let copy = check(&conn)?.head;
    let tx = conn.transaction()?;
    let until: Option<At> = tx.query_row("SELECT max(at) FROM ledger", [], |r| r.get(0))?;
    ledger::append(&tx, now, Entry::restored(copy))?;
    let in_doubt = doubt_what_waits(&tx, until.as_ref().map_or(now, |at| at.0))?;
    let wishes = match before {
        Some(before) => wishes(&tx, before).ok(),
        None => None,
    };
    let carried = match &wishes {
        Some(wishes) => Some(carry(&tx, wishes, now)?),
        None => None,
    };
    let carried = match (before, carried) {
        (Some(before), Some(carried)) => {
            Some(carried + forgotten::take_over(&tx, before, &numbers(&tx)?, now)?)
        }
        (_, carried) => carried,
    };
    let house = match before {
        Some(before) => House::read(before).ok(),
        None => None,
    };
    let people = house.is_some();
    if let Some(house) = house {
        house.put(&tx)?;
    }
    tx.execute_batch("DELETE FROM tokens; DELETE FROM sessions;")?;
    tx.commit()?;
    // One file, which can be moved.
    conn.pragma_update(None, "journal_mode", "DELETE")?;
    Ok(Taken { copy, until: until.map(|at| at.0), in_doubt, carried, people })
}

/// Nobody can know whether what waited when the copy was made left afterwards: it counts as handed over then, and the
/// next start finds it so.
fn doubt_what_waits(conn: &Connection, then: Timestamp) -> Result<usize, StoreError> {
    let messages = conn.execute(
        "UPDATE messages SET state = 'sending'
          WHERE direction = 'out' AND state = 'queued' AND erased_at IS NULL",
        [],
    )?;
    conn.execute(
        "UPDATE parts SET state = 'sending', claimed_at = coalesce(claimed_at, ?1), retry_at = NULL
          WHERE state = 'queued'
            AND message_id NOT IN (SELECT id FROM messages WHERE erased_at IS NOT NULL)",
        [At(then)],
    )?;
    Ok(messages)
}

/// What the database before says of the numbers of a copy, as far as it takes something back.
type Wishes = Vec<(PhoneNumber, ConsentState, Timestamp)>;

fn wishes(copy: &Connection, before: &Connection) -> Result<Wishes, StoreError> {
    let read = |conn: &Connection, sql: &str| -> Result<Wishes, StoreError> {
        let mut statement = conn.prepare(sql)?;
        let rows = statement.query_map([], |r| {
            Ok((r.get::<_, Phone>(0)?.0, r.get::<_, Col<ConsentState>>(1)?.0, r.get::<_, At>(2)?.0))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    };
    let stands = read(before, "SELECT phone, state, since FROM consents")?;
    let suppressed = |state: ConsentState| state.is_suppressed();
    let mut wishes: Wishes =
        stands.iter().filter(|(_, state, _)| suppressed(*state)).cloned().collect();
    // Numbers the copy knows: their no may lie there under a keyed hash, and their yes may stand no longer. What never
    // was the same database knows nothing of their yes.
    let granted = if is_of_one_house(copy, before)? {
        read(copy, "SELECT phone, state, since FROM consents WHERE state = 'granted'")?
    } else {
        Vec::new()
    };
    for phone in numbers(copy)? {
        if let Some((state, since)) = forgotten::of(before, &phone)? {
            wishes.push((phone, state, since));
        } else if granted.iter().any(|(number, ..)| *number == phone)
            && !stands.iter().any(|(number, state, _)| {
                *number == phone && (*state == ConsentState::Granted || suppressed(*state))
            })
        {
            wishes.push((phone, ConsentState::Lifted, Timestamp::UNIX_EPOCH));
        }
    }
    Ok(wishes)
}

/// Whether two databases have their first entry in common: one is a copy of the other, earlier or later.
fn is_of_one_house(copy: &Connection, before: &Connection) -> Result<bool, StoreError> {
    let first = |conn: &Connection| -> Result<Option<Vec<u8>>, StoreError> {
        let sql = "SELECT hash FROM ledger ORDER BY seq LIMIT 1";
        Ok(conn.query_row(sql, [], |r| r.get(0)).optional()?)
    };
    Ok(first(copy)?.is_some_and(|hash| first(before).is_ok_and(|other| other == Some(hash))))
}

/// The numbers that are known in it.
fn numbers(conn: &Connection) -> Result<Vec<PhoneNumber>, StoreError> {
    let mut statement =
        conn.prepare("SELECT phone FROM contacts UNION SELECT phone FROM consents")?;
    let numbers = statement.query_map([], |r| Ok(r.get::<_, Phone>(0)?.0))?;
    Ok(numbers.collect::<Result<_, _>>()?)
}

/// Takes them over: a no or a stop where none stands, and that a yes is gone.
fn carry(conn: &Connection, wishes: &Wishes, now: Timestamp) -> Result<usize, StoreError> {
    let mut carried = 0;
    for (phone, state, since) in wishes {
        if consents::standing(conn, phone)?.is_some_and(ConsentState::is_suppressed) {
            continue;
        }
        let since = if *state == ConsentState::Lifted { now } else { *since };
        let entry = Entry::new("consent")
            .plain("state", Col(*state).word())
            .plain("since", since.as_millisecond())
            .plain("evidence", "restored")
            .words("phone", phone.as_str())
            .words("why", "the database before the copy was put back says so");
        let seq = ledger::append(conn, now, entry)?;
        consents::set(conn, phone, *state, since, seq)?;
        carried += 1;
    }
    Ok(carried)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn phone(number: &str) -> PhoneNumber {
        PhoneNumber::from_e164(number).unwrap()
    }

    fn wish(conn: &Connection, number: &str, state: ConsentState) {
        let entry = Entry::new("consent")
            .plain("state", Col(state).word())
            .words("phone", number)
            .words("why", "says so");
        let seq = ledger::append(conn, at(1), entry).unwrap();
        consents::set(conn, &phone(number), state, at(1), seq).unwrap();
    }

    fn whole(conn: &Connection, to: &Path) -> Verified {
        match write(conn, to).unwrap() {
            Written::Whole(verified) => verified,
            Written::Faulty(fault) => panic!("{fault}"),
        }
    }

    #[test]
    fn a_copy_is_whole_and_never_written_over_anything() {
        let folder = tempfile::tempdir().unwrap();
        let conn = db::connect(&folder.path().join("gateway.db")).unwrap();
        wish(&conn, "+15550100101", ConsentState::Granted);
        let to = folder.path().join("copy.db");
        let written = whole(&conn, &to);
        assert_eq!(written.head, ledger::head(&conn).unwrap());
        assert_eq!(check(&open(&to).unwrap()).unwrap().head, written.head);
        assert!(matches!(write(&conn, &to), Err(CopyError::Exists(_))));
        let nowhere = folder.path().join("none").join("copy.db");
        assert!(matches!(write(&conn, &nowhere), Err(CopyError::Io { .. })));
        let names: Vec<_> =
            folder.path().read_dir().unwrap().map(|e| e.unwrap().file_name()).collect();
        assert!(names.iter().all(|name| !name.to_string_lossy().ends_with(".part")), "{names:?}");
    }

    #[test]
    fn a_no_that_came_after_the_copy_holds_and_a_yes_does_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("gateway.db");
        let conn = db::connect(&path).unwrap();
        let (stops, says_no, agrees) = ("+15550100101", "+15550100102", "+15550100103");
        let [moved, stays, gone] = ["+15550100104", "+15550100105", "+15550100106"];
        for number in [stops, moved, stays, gone] {
            wish(&conn, number, ConsentState::Granted);
        }
        let to = folder.path().join("copy.db");
        let head = whole(&conn, &to).head;
        wish(&conn, stops, ConsentState::Stopped);
        wish(&conn, says_no, ConsentState::Refused);
        wish(&conn, agrees, ConsentState::Granted);
        wish(&conn, moved, ConsentState::Lifted);
        // As erasing leaves it.
        let seq = ledger::append(&conn, at(2), Entry::new("person.forgotten")).unwrap();
        let sql = "DELETE FROM consents WHERE phone = ?1";
        conn.execute(sql, [gone]).unwrap();
        let number = super::super::keyed::number(&conn, &phone(gone)).unwrap();
        let sql = "INSERT INTO forgotten VALUES (?1, 'stopped', 1000, ?2)";
        conn.execute(sql, rusqlite::params![number, seq]).unwrap();
        let unknown = "+15550100107";
        let seq = ledger::append(&conn, at(3), Entry::new("person.forgotten")).unwrap();
        let number = super::super::keyed::number(&conn, &phone(unknown)).unwrap();
        conn.execute(sql, rusqlite::params![number, seq]).unwrap();
        let taken = take(&to, Some(&conn), at(9)).unwrap();
        let until = Some(at(1));
        assert_eq!(taken, Taken { copy: head, until, in_doubt: 0, carried: Some(5), people: true });
        let fresh = db::connect(&to).unwrap();
        let standing = |number| consents::standing(&fresh, &phone(number)).unwrap();
        assert_eq!(standing(stops), Some(ConsentState::Stopped));
        assert_eq!(standing(says_no), Some(ConsentState::Refused));
        assert_eq!(standing(agrees), None);
        assert_eq!(standing(moved), Some(ConsentState::Lifted));
        assert_eq!(standing(stays), Some(ConsentState::Granted));
        assert_eq!(standing(gone), Some(ConsentState::Stopped));
        forgotten::recall(&fresh, &phone(unknown), at(10)).unwrap();
        assert_eq!(standing(unknown), Some(ConsentState::Stopped));
        let sql = "SELECT group_concat(kind, ' ') FROM (SELECT kind FROM ledger ORDER BY seq)";
        let kinds: String = fresh.query_row(sql, [], |r| r.get(0)).unwrap();
        assert_eq!(
            kinds,
            "consent consent consent consent database.restored consent consent consent consent person.forgotten consent"
        );
        ledger::verify(&fresh, Some(&head.to_string())).unwrap();
    }

    #[test]
    fn on_another_machine_a_yes_stays_and_what_was_said_no_to_there_holds() {
        let folder = tempfile::tempdir().unwrap();
        let old = db::connect(&folder.path().join("old.db")).unwrap();
        let (agrees, stops) = ("+15550100101", "+15550100102");
        for number in [agrees, stops] {
            wish(&old, number, ConsentState::Granted);
        }
        let to = folder.path().join("copy.db");
        whole(&old, &to);
        // As an installation leaves it, and somebody wrote to it before the copy came.
        let new = db::connect(&folder.path().join("new.db")).unwrap();
        wish(&new, stops, ConsentState::Stopped);
        let taken = take(&to, Some(&new), at(9)).unwrap();
        assert_eq!(taken.carried, Some(1));
        let fresh = db::connect(&to).unwrap();
        let standing = |number| consents::standing(&fresh, &phone(number)).unwrap();
        assert_eq!(standing(agrees), Some(ConsentState::Granted));
        assert_eq!(standing(stops), Some(ConsentState::Stopped));
    }

    #[test]
    fn what_is_no_copy_is_refused_with_the_reason() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("gateway.db");
        let conn = db::connect(&path).unwrap();
        for n in 0..50 {
            wish(&conn, &format!("+155501001{n:02}"), ConsentState::Granted);
        }
        let to = folder.path().join("copy.db");
        write(&conn, &to).unwrap();
        let whole = std::fs::read(&to).unwrap();
        let spoilt = |name: &str, bytes: &[u8]| {
            let path = folder.path().join(name);
            std::fs::write(&path, bytes).unwrap();
            take(&path, None, at(9)).unwrap_err().to_string()
        };
        let text = spoilt("text.db", b"name,phone\nAda,+1555\n");
        assert!(text.contains("not a database"), "{text}");
        let half = spoilt("half.db", &whole[..whole.len() / 2]);
        assert!(half.contains("malformed") || half.contains("damaged"), "{half}");
        let later = folder.path().join("later.db");
        std::fs::write(&later, &whole).unwrap();
        Connection::open(&later).unwrap().pragma_update(None, "user_version", 9999).unwrap();
        assert!(matches!(take(&later, None, at(9)), Err(CopyError::Later)));
        let empty = folder.path().join("empty.db");
        std::fs::write(&empty, b"").unwrap();
        assert!(matches!(take(&empty, None, at(9)), Err(CopyError::NotOurs)));
        let changed = folder.path().join("changed.db");
        std::fs::write(&changed, &whole).unwrap();
        let sql = "UPDATE consents SET state = 'refused' WHERE phone = '+15550100107'";
        Connection::open(&changed).unwrap().execute(sql, []).unwrap();
        assert!(matches!(take(&changed, None, at(9)), Err(CopyError::Record(_))));
        // The best there is all the same.
        let of_it = folder.path().join("of-it.db");
        let written = write(&Connection::open(&changed).unwrap(), &of_it).unwrap();
        assert!(matches!(written, Written::Faulty(LedgerFault::Broken(_))), "{written:?}");
        assert!(of_it.exists());
    }
}
