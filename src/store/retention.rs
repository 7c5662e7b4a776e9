//! What the law lets nobody keep for ever: what passed with people who have been silent for years.
//!
//! ```text
//!   a profile's years ─► Terms ─┐
//!   the slow beat ──► candidates (read) ──► lapse, some people in one transaction ─► an entry, words and numbers gone
//! ```
//! Of somebody with whom nothing passed for as long as the profile says, all that passed goes: texts, invites, answers,
//! reviews, octets, and the words of the record, as when a person is forgotten (`erase.rs`), with an entry of the same
//! kind. The contact stays, with name, groups and fields: it is the colleagues' list. A no or a stop goes on holding,
//! by the one entry that says so, whose words stay; a yes whose evidence went stands no longer. A number they had before
//! is theirs as long as it is nobody else's.
//!
//! Where a profile leaves a choice, it is kept: time counts from the last thing that passed, either way, and of
//! somebody who said no or stop from the longer of both figures on. Nothing goes while a text waits or is in doubt for a
//! person to decide, a run waits for an answer, or a reply waits to be looked at. Without a profile nothing goes.
//!
//! Failure paths: a clock that is wrong by years would erase everything. So this has an instant of its own that never
//! goes further than [`STEP`] in a day the gateway runs ([`advance`]). Whatever ends a night early, what went before is
//! cleaned out of the file all the same: each transaction that erases asks for it (`scrub.rs`).

use std::collections::BTreeSet;
use std::time::Duration;

use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use rusqlite::{Connection, OptionalExtension, params};

use super::column::At;
use super::erase::{self, Rows};
use super::{ContactId, StoreError, ledger, scrub};
use crate::consent::ledger::Entry;

/// How far its instant goes in a day.
const STEP: Duration = Duration::from_hours(48);
/// From one step to the next, at least.
const DAY: Duration = Duration::from_hours(20);
/// People in one transaction: it holds up whoever else writes for some milliseconds.
pub const BATCH: usize = 10;
/// People looked for at a time; who is beyond it has their turn the next day.
const A_DAY: usize = 5000;
/// Octets that belong to no message, in one transaction.
const OCTETS: usize = 200;

/// How long a jurisdiction lets records be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// The jurisdiction, as it stands in a sentence.
    pub country: String,
    /// Years after the last thing that passed.
    pub consent_years: u16,
    /// The same, of somebody who said no or stop.
    pub stop_years: u16,
    /// The law behind both.
    pub law: String,
}

impl Terms {
    /// What passed before goes: of everybody, and of who said no or stop.
    fn ends(&self, now: Timestamp) -> Ends {
        let before = |years: u16| {
            let now = now.to_zoned_datetime(TimeZone::UTC);
            now.checked_sub(Span::new().years(years)).map_or(Timestamp::MIN, |at| at.timestamp())
        };
        let longer = self.stop_years.max(self.consent_years);
        Ends { others: before(self.consent_years), suppressed: before(longer) }
    }
}

/// See [`Terms::ends`].
#[derive(Clone, Copy, Debug)]
struct Ends {
    others: Timestamp,
    suppressed: Timestamp,
}

/// When this was last acted on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Acted {
    /// When.
    pub at: Timestamp,
    /// The instant it went by.
    pub by: Timestamp,
    /// Of how many people records went that day.
    pub people: i64,
}

/// When this was last acted on, if ever.
pub fn last(conn: &Connection) -> Result<Option<Acted>, StoreError> {
    let kept: Option<String> = conn
        .prepare_cached("SELECT CAST(value AS TEXT) FROM meta WHERE key = 'retention'")?
        .query_row([], |row| row.get(0))
        .optional()?;
    let Some(kept) = kept else { return Ok(None) };
    let numbers: Vec<i64> = kept.split(' ').filter_map(|word| word.parse().ok()).collect();
    let acted = match numbers[..] {
        [at, by, people] => Timestamp::from_millisecond(at)
            .and_then(|at| Ok(Acted { at, by: Timestamp::from_millisecond(by)?, people }))
            .ok(),
        _ => None,
    };
    match acted {
        Some(acted) => Ok(Some(acted)),
        None => Err(StoreError::Meaningless { column: "meta.retention", value: kept }),
    }
}

fn keep(conn: &Connection, acted: Acted) -> Result<(), StoreError> {
    let (at, by) = (acted.at.as_millisecond(), acted.by.as_millisecond());
    conn.prepare_cached(
        "INSERT OR REPLACE INTO meta (key, value) VALUES ('retention', CAST(?1 AS BLOB))",
    )?
    .execute([format!("{at} {by} {}", acted.people)])?;
    Ok(())
}

/// Begins a day: the instant goes on, by no more than [`STEP`], and not before the day before was over.
pub fn advance(conn: &Connection, now: Timestamp) -> Result<Acted, StoreError> {
    let acted = match last(conn)? {
        // The last entry was written by a clock, too; what is beyond it may be nothing but this one's mistake.
        None => {
            let entry: Option<At> = conn
                .query_row("SELECT at FROM ledger ORDER BY seq DESC LIMIT 1", [], |r| r.get(0))
                .optional()?;
            Acted { at: now, by: entry.map_or(now, |at| at.0.min(now)), people: 0 }
        }
        Some(before) if now < before.at => Acted { at: now, people: 0, ..before },
        Some(before) if now < before.at + DAY => return Ok(before),
        Some(before) => Acted { at: now, by: now.min(before.by + STEP).max(before.by), people: 0 },
    };
    keep(conn, acted)?;
    Ok(acted)
}

/// Somebody with whom something passed: a contact, or a number that is no contact's any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Somebody {
    contact: Option<ContactId>,
    /// The number, or what stands for a sender that is no telephone.
    address: String,
}

/// Those with whom nothing passed for so long, as far as one look tells.
pub fn candidates(
    conn: &Connection,
    terms: &Terms,
    by: Timestamp,
) -> Result<Vec<Somebody>, StoreError> {
    let ends = terms.ends(by);
    let mut found = Vec::new();
    for sql in [
        "SELECT c.id, c.phone FROM contacts c JOIN messages m ON m.id = c.last_message
           LEFT JOIN consents k ON k.phone = c.phone
          WHERE c.last_message IS NOT NULL
            AND max(m.created_at, coalesce(k.since, 0))
              < CASE WHEN k.state IN ('refused', 'stopped') THEN ?1 ELSE ?2 END
          ORDER BY c.last_message LIMIT ?3",
        // Whose contact was deleted; they may have been entered again since.
        "SELECT DISTINCT c.id, m.address FROM messages m LEFT JOIN consents k ON k.phone = m.address
           LEFT JOIN contacts c ON c.phone = m.address
          WHERE m.contact_id IS NULL AND m.erased_at IS NULL AND c.last_message IS NULL
            AND max(m.created_at, coalesce(k.since, 0))
              < CASE WHEN k.state IN ('refused', 'stopped') THEN ?1 ELSE ?2 END
          LIMIT ?3",
        // With whom no text passed: colleagues wrote down what they said.
        "SELECT c.id, k.phone FROM consents k JOIN ledger l ON l.seq = k.ledger_seq
           LEFT JOIN contacts c ON c.phone = k.phone
          WHERE k.state IN ('granted', 'lifted') AND max(k.since, l.at) < ?2
            AND c.last_message IS NULL
            AND NOT EXISTS (SELECT 1 FROM messages m
                  WHERE m.address = k.phone AND (m.contact_id IS NULL OR c.id IS NULL))
          LIMIT ?3",
    ] {
        let mut statement = conn.prepare_cached(sql)?;
        let rows = statement
            .query_map(params![At(ends.suppressed), At(ends.others), A_DAY as i64], |row| {
                Ok(Somebody { contact: row.get(0)?, address: row.get(1)? })
            })?;
        for row in rows {
            found.push(row?);
        }
    }
    Ok(found)
}

/// Their number, and those they had before, as far as they are nobody else's now.
fn numbers(conn: &Connection, who: &Somebody) -> Result<BTreeSet<String>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT said.phone FROM (SELECT ?2 AS phone UNION SELECT phone FROM contacts WHERE id = ?1
             UNION SELECT address FROM messages WHERE contact_id = ?1
             UNION SELECT phone FROM invites WHERE contact_id = ?1) said
          WHERE NOT EXISTS (SELECT 1 FROM contacts c WHERE c.phone = said.phone AND c.id IS NOT ?1)",
    )?;
    let rows = statement.query_map(params![who.contact, who.address], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Until when what passed with them goes; `None`: not yet, or not while something waits.
fn due(
    conn: &Connection,
    who: &Somebody,
    numbers: &BTreeSet<String>,
    ends: Ends,
) -> Result<Option<Timestamp>, StoreError> {
    let mut end = ends.others;
    let mut suppressed = conn.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM consents WHERE phone = ?1 AND state IN ('refused', 'stopped'))",
    )?;
    for number in numbers {
        if suppressed.query_row([number], |row| row.get(0))? {
            end = ends.suppressed;
        }
    }
    let mut silent = conn.prepare_cached(
        "SELECT NOT EXISTS (SELECT 1 FROM messages m
                  WHERE (m.contact_id = ?1 OR (m.contact_id IS NULL AND m.address = ?2))
                    AND (max(m.created_at, m.modified_at) >= ?3 OR m.state IN ('queued', 'sending')
                         OR m.id IN (SELECT message_id FROM doubts)
                         OR EXISTS (SELECT 1 FROM reviews r WHERE r.message_id = m.id AND r.closed_at IS NULL)))
            AND NOT EXISTS (SELECT 1 FROM consents k JOIN ledger l ON l.seq = k.ledger_seq
                  WHERE k.phone = ?2 AND max(k.since, l.at) >= ?3)
            AND NOT EXISTS (SELECT 1 FROM runs r WHERE r.contact_id = ?1 AND r.status = 'waiting')
            AND NOT EXISTS (SELECT 1 FROM invites i
                  WHERE (i.contact_id = ?1 OR (i.contact_id IS NULL AND i.phone = ?2)) AND i.approved_at >= ?3)",
    )?;
    for number in numbers {
        let silent: bool =
            silent.query_row(params![who.contact, number, At(end)], |row| row.get(0))?;
        if !silent {
            return Ok(None);
        }
    }
    Ok(Some(end))
}

/// Erases what passed with these people, as far as it is due, in the caller's transaction and with one entry; tells of
/// how many.
pub fn lapse(
    conn: &Connection,
    terms: &Terms,
    people: &[Somebody],
    now: Timestamp,
) -> Result<usize, StoreError> {
    let acted = advance(conn, now)?;
    let ends = terms.ends(acted.by);
    let (mut rows, mut entries) = (Rows::default(), BTreeSet::new());
    let (mut theirs_now, mut count) = (BTreeSet::new(), 0);
    for who in people {
        let numbers = numbers(conn, who)?;
        let Some(end) = due(conn, who, &numbers, ends)? else { continue };
        let passed = what_passed(conn, who, &numbers)?;
        let mut said = BTreeSet::new();
        erase::entries_of(conn, &passed, &mut said)?;
        for number in &numbers {
            about_the_number(conn, number, end, &mut said)?;
        }
        // Nothing of theirs is left, or it went with somebody before them.
        if rows.hold(&passed) && entries.is_superset(&said) {
            continue;
        }
        rows.extend(passed);
        entries.extend(said);
        theirs_now.extend(numbers);
        count += 1;
    }
    if count == 0 {
        return Ok(0);
    }
    let entry = Entry::forgotten(&erase::ranges(&entries))
        .plain("why", "retention")
        .plain("people", count)
        .plain("by", acted.by.as_millisecond());
    ledger::append(conn, now, entry)?;
    for number in theirs_now {
        // What stands by an entry whose words go stands no longer.
        let yes =
            "SELECT ledger_seq FROM consents WHERE phone = ?1 AND state IN ('granted', 'lifted')";
        let seq: Option<i64> =
            conn.prepare_cached(yes)?.query_row([&number], |row| row.get(0)).optional()?;
        if seq.is_some_and(|seq| entries.contains(&seq)) {
            conn.prepare_cached("DELETE FROM consents WHERE phone = ?1")?.execute([&number])?;
        }
    }
    erase::words_of(conn, &entries)?;
    erase::octets_of(conn, &rows, now)?;
    erase::rows(conn, &rows, "the gateway", now)?;
    scrub::ask(conn)?;
    keep(conn, Acted { people: acted.people + count, ..acted })?;
    Ok(count as usize)
}

/// The rows of all that passed with them.
fn what_passed(
    conn: &Connection,
    who: &Somebody,
    numbers: &BTreeSet<String>,
) -> Result<Rows, StoreError> {
    let mut rows = Rows::default();
    for number in numbers {
        let of = params![who.contact, number];
        let sql = "SELECT id FROM messages WHERE contact_id = ?1 OR (contact_id IS NULL AND address = ?2)";
        erase::ids(conn, sql, of, &mut rows.messages)?;
        let sql =
            "SELECT id FROM invites WHERE contact_id = ?1 OR (contact_id IS NULL AND phone = ?2)";
        erase::ids(conn, sql, of, &mut rows.invites)?;
        let sql = "SELECT run_id FROM invites WHERE contact_id = ?1 OR (contact_id IS NULL AND phone = ?2)";
        erase::ids(conn, sql, of, &mut rows.runs)?;
    }
    erase::ids(conn, "SELECT id FROM runs WHERE contact_id = ?1", [who.contact], &mut rows.runs)?;
    Ok(rows)
}

/// Entries about a number that are of no message: wishes and who it was. The no or stop that stands keeps its own.
fn about_the_number(
    conn: &Connection,
    number: &str,
    end: Timestamp,
    into: &mut BTreeSet<i64>,
) -> Result<(), StoreError> {
    let sql = "SELECT w.seq FROM ledger_words w JOIN ledger l ON l.seq = w.seq
                WHERE w.field = 'phone' AND w.words = ?1 AND l.at < ?2
                  AND l.kind NOT IN ('message.received', 'invite.approved', 'message.queued', 'message.written',
                                     'review.opened', 'review.decided')
                  AND w.seq NOT IN (SELECT ledger_seq FROM consents
                                     WHERE phone = ?1 AND state IN ('refused', 'stopped'))";
    erase::ids(conn, sql, params![number, At(end)], into)
}

/// Erases octets that belong to no message, some at a time: reports, repeats, texts of which a part never came. Tells
/// whether there may be more.
pub fn lapse_octets(conn: &Connection, terms: &Terms, now: Timestamp) -> Result<bool, StoreError> {
    let end = terms.ends(advance(conn, now)?.by).suppressed;
    let mut ids = BTreeSet::new();
    let sql = "SELECT id FROM inbound_pdus
                WHERE message_id IS NULL AND erased_at IS NULL AND received_at < ?1 LIMIT ?2";
    erase::ids(conn, sql, params![At(end), OCTETS as i64], &mut ids)?;
    if !ids.is_empty() {
        erase::octets(conn, &ids, now)?;
        scrub::ask(conn)?;
    }
    Ok(ids.len() == OCTETS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_instant_goes_two_days_in_a_day_whatever_the_clock_says() {
        let conn = super::super::testing::memory();
        let begun: Timestamp = "2026-06-01T03:00:00Z".parse().unwrap();
        ledger::append(&conn, begun, Entry::new("test")).unwrap();
        let by = |now: &str| {
            let acted = advance(&conn, now.parse().unwrap()).unwrap();
            acted.by.to_string()
        };
        for (now, goes_by) in [
            // The first time: no further than the last entry.
            ("2026-06-03T03:00:00Z", "2026-06-01T03:00:00Z"),
            // Once a day.
            ("2026-06-03T20:00:00Z", "2026-06-01T03:00:00Z"),
            ("2026-06-04T03:00:00Z", "2026-06-03T03:00:00Z"),
            ("2026-06-05T03:00:00Z", "2026-06-05T03:00:00Z"),
            // A clock that is years ahead, for two days.
            ("2040-01-01T03:00:00Z", "2026-06-07T03:00:00Z"),
            ("2040-01-02T03:00:00Z", "2026-06-09T03:00:00Z"),
            // It is right again: the instant waits for it.
            ("2026-06-07T03:00:00Z", "2026-06-09T03:00:00Z"),
            ("2026-06-08T03:00:00Z", "2026-06-09T03:00:00Z"),
            ("2026-06-12T03:00:00Z", "2026-06-11T03:00:00Z"),
            // A gateway that was off for a year takes half of it to be there.
            ("2027-06-12T03:00:00Z", "2026-06-13T03:00:00Z"),
        ] {
            assert_eq!(by(now), goes_by, "{now}");
        }
    }
}
