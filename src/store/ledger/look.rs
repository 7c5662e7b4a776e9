//! Entries as pages show them: a page of the latest, all about one number, one batch after another.

use std::collections::BTreeMap;

use jiff::Timestamp;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use super::Recorded;
use super::read::{SELECT, read};
use crate::phone::PhoneNumber;
use crate::store::StoreError;
use crate::store::column::At;

/// What entries are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Anything.
    All,
    /// Approvals, and how invites ended.
    Invites,
    /// Texts, both ways, and what became of them.
    Texts,
    /// What people wished.
    Wishes,
    /// Contacts that came and went, and people who were forgotten.
    People,
    /// Replies put before a person.
    Reviews,
    /// Everything else.
    House,
}

impl About {
    fn clause(self) -> &'static str {
        match self {
            Self::All => "1",
            Self::Invites => "l.kind LIKE 'invite.%'",
            Self::Texts => "l.kind LIKE 'message.%'",
            Self::Wishes => "(l.kind = 'consent' OR l.kind LIKE 'number.%')",
            Self::People => "(l.kind LIKE 'contact.%' OR l.kind LIKE 'person.%')",
            Self::Reviews => "l.kind LIKE 'review.%'",
            Self::House => {
                "NOT (l.kind = 'consent' OR l.kind LIKE 'number.%' OR l.kind LIKE 'invite.%' OR l.kind LIKE 'message.%'
                      OR l.kind LIKE 'contact.%' OR l.kind LIKE 'person.%' OR l.kind LIKE 'review.%')"
            }
        }
    }
}

const OF_NUMBER: &str =
    "l.seq IN (SELECT seq FROM ledger_words WHERE field = 'phone' AND words = ?)";

fn rows(conn: &Connection, rest: &str, params: Vec<Value>) -> Result<Vec<Recorded>, StoreError> {
    let mut statement = conn.prepare_cached(&format!("{SELECT} {rest}"))?;
    let mut rows = statement.query(params_from_iter(params))?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(read(conn, row)?);
    }
    Ok(found)
}

/// One page of the entries, the newest first, and how many there are in all.
pub fn page(
    conn: &Connection,
    about: About,
    phone: Option<&PhoneNumber>,
    size: usize,
    page: usize,
) -> Result<(Vec<Recorded>, usize), StoreError> {
    let skip = page.saturating_mul(size);
    let Some(phone) = phone else { return page_of_all(conn, about, size, skip) };
    let filter = format!("WHERE {} AND {OF_NUMBER}", about.clause());
    let mut params: Vec<Value> = vec![phone.as_str().to_owned().into()];
    let total: i64 = conn
        .prepare_cached(&format!("SELECT count(*) FROM ledger l {filter}"))?
        .query_row(params_from_iter(params.clone()), |r| r.get(0))?;
    params.extend([(size as i64).into(), (skip as i64).into()]);
    let found = rows(conn, &format!("{filter} ORDER BY l.seq DESC LIMIT ? OFFSET ?"), params)?;
    Ok((found, total as usize))
}

/// The same whatever the number: entries are many, so they are found by their kinds, which are few.
fn page_of_all(
    conn: &Connection,
    about: About,
    size: usize,
    skip: usize,
) -> Result<(Vec<Recorded>, usize), StoreError> {
    let (kinds, total) = kinds(conn, about)?;
    let size = size as i64;
    let found = match about {
        _ if kinds.is_empty() => Vec::new(),
        // They are numbered without a gap.
        About::All => rows(
            conn,
            "WHERE l.seq <= (SELECT max(seq) FROM ledger) - ? ORDER BY l.seq DESC LIMIT ?",
            vec![(skip as i64).into(), size.into()],
        )?,
        _ => {
            let each = vec!["SELECT seq FROM ledger WHERE kind = ?"; kinds.len()];
            let sql = format!("{} ORDER BY seq DESC LIMIT ? OFFSET ?", each.join(" UNION ALL "));
            let params = kinds.into_iter().map(Value::from);
            let params = params.chain([size.into(), (skip as i64).into()]);
            let mut statement = conn.prepare_cached(&sql)?;
            let seqs = statement.query_map(params_from_iter(params), |r| r.get(0))?;
            let mut found = Vec::new();
            for seq in seqs.collect::<Result<Vec<i64>, _>>()? {
                found.extend(rows(conn, "WHERE l.seq = ?", vec![seq.into()])?);
            }
            found
        }
    };
    Ok((found, total))
}

/// The kinds there are of this, and how many entries in all.
fn kinds(conn: &Connection, about: About) -> Result<(Vec<String>, usize), StoreError> {
    let sql = format!("SELECT kind, entries FROM ledger_kinds l WHERE {}", about.clause());
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let (mut kinds, mut total) = (Vec::new(), 0);
    while let Some(row) = rows.next()? {
        kinds.push(row.get(0)?);
        total += row.get::<_, i64>(1)? as usize;
    }
    Ok((kinds, total))
}

/// Every entry about a number, the oldest first.
pub fn of_number(conn: &Connection, phone: &PhoneNumber) -> Result<Vec<Recorded>, StoreError> {
    rows(conn, &format!("WHERE {OF_NUMBER} ORDER BY l.seq"), vec![phone.as_str().to_owned().into()])
}

/// The entries after one and up to another, at most so many.
pub fn batch(
    conn: &Connection,
    after: i64,
    until: i64,
    most: usize,
) -> Result<Vec<Recorded>, StoreError> {
    let params = vec![after.into(), until.into(), (most as i64).into()];
    rows(conn, "WHERE l.seq > ? AND l.seq <= ? ORDER BY l.seq LIMIT ?", params)
}

/// What stands beside an entry in the messages: why a reply was read as it was, and when it came by the network's clock.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// The row, as later entries name it.
    pub message: i64,
    /// Why it was read so.
    pub why: Option<String>,
    /// The network's time stamp.
    pub network_at: Option<Timestamp>,
}

/// What stands beside the entries about a number, by the entries' numbers.
pub fn beside(conn: &Connection, phone: &PhoneNumber) -> Result<BTreeMap<i64, Beside>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT ledger_seq, id, intent_why, network_at FROM messages WHERE address = ?1",
    )?;
    let rows = statement.query_map([phone.as_str()], |r| {
        let network_at = r.get::<_, Option<At>>(3)?.map(|at| at.0);
        Ok((r.get(0)?, Beside { message: r.get(1)?, why: r.get(2)?, network_at }))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consent::ledger::Entry;
    use crate::store::ledger::append;
    use crate::store::testing::{memory, now};

    #[test]
    fn every_entry_is_under_one_heading_and_a_number_narrows_it() {
        let conn = memory();
        let kinds = [
            ("invite.approved", About::Invites),
            ("message.received", About::Texts),
            ("consent", About::Wishes),
            ("number.changed_hands", About::Wishes),
            ("contact.removed", About::People),
            ("person.forgotten", About::People),
            ("review.opened", About::Reviews),
            ("sim.let_go", About::House),
        ];
        for (kind, _) in kinds {
            append(&conn, now(), Entry::new(kind).words("phone", "+15550100101")).unwrap();
        }
        append(&conn, now(), Entry::new("consent").words("phone", "+15550100102")).unwrap();
        let phone = PhoneNumber::from_e164("+15550100101").unwrap();
        let seqs = |about, phone| -> Vec<i64> {
            let (found, total) = page(&conn, about, phone, 100, 0).unwrap();
            assert_eq!(found.len(), total);
            found.into_iter().map(|entry| entry.seq).collect()
        };
        assert_eq!(seqs(About::All, None), [9, 8, 7, 6, 5, 4, 3, 2, 1]);
        assert_eq!(seqs(About::Wishes, None), [9, 4, 3]);
        assert_eq!(seqs(About::People, None), [6, 5]);
        for (index, (kind, about)) in kinds.into_iter().enumerate() {
            assert!(seqs(about, Some(&phone)).contains(&(index as i64 + 1)), "{kind}");
        }
        let (second, total) = page(&conn, About::All, None, 3, 1).unwrap();
        assert_eq!((second[0].seq, second.len(), total), (6, 3, 9));
        assert_eq!(of_number(&conn, &phone).unwrap().len(), 8);
        assert_eq!(batch(&conn, 2, 7, 3).unwrap().iter().map(|e| e.seq).sum::<i64>(), 3 + 4 + 5);
    }
}
