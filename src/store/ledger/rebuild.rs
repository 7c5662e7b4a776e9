//! What stands for each number, from the entries alone.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::consent::ConsentState;
use crate::consent::ledger::Fault;
use crate::store::StoreError;
use crate::store::column::Col;

/// What the last entry about a number's wish says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rebuilt {
    /// The wish.
    pub state: ConsentState,
    /// Since when, in milliseconds since 1970.
    pub since: i64,
    /// The entry.
    pub seq: i64,
}

/// The wish of every number that is still known, as the entries tell it. It must be what the table
/// `consents` holds; [`verify()`](super::verify()) says whether it is.
pub fn consents(conn: &Connection) -> Result<BTreeMap<String, Rebuilt>, StoreError> {
    // Of somebody who came back after being forgotten, the wish is older than the entry.
    let mut statement = conn.prepare(
        "SELECT w.words, json_extract(l.body, '$.state'),
                coalesce(json_extract(l.body, '$.since'), l.at), l.seq
           FROM ledger l JOIN ledger_words w ON w.seq = l.seq AND w.field = 'phone'
          WHERE l.kind = 'consent' ORDER BY l.seq",
    )?;
    let mut rows = statement.query([])?;
    let mut rebuilt = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let state = row.get::<_, Col<ConsentState>>(1)?.0;
        let wish = Rebuilt { state, since: row.get(2)?, seq: row.get(3)? };
        rebuilt.insert(row.get(0)?, wish);
    }
    Ok(rebuilt)
}

/// The first difference between the entries and the table.
pub(super) fn compare(conn: &Connection) -> Result<Option<Fault>, StoreError> {
    let mut told = consents(conn)?;
    let mut statement =
        conn.prepare("SELECT phone, state, since, ledger_seq FROM consents ORDER BY ledger_seq")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let phone: String = row.get(0)?;
        let seq = row.get(3)?;
        let table =
            Rebuilt { state: row.get::<_, Col<ConsentState>>(1)?.0, since: row.get(2)?, seq };
        let what = match told.remove(&phone) {
            None => "no entry gives this number a wish".to_owned(),
            Some(entry) if entry.seq != seq => format!("entry {} says what stands", entry.seq),
            Some(entry) if entry != table => "the wish, or since when it stands".to_owned(),
            Some(_) => continue,
        };
        return Ok(Some(Fault::RowDiffers { seq, table: "consents", what }));
    }
    let left = told.values().map(|wish| wish.seq).min();
    Ok(left.map(|seq| Fault::RowMissing { seq, table: "consents" }))
}
