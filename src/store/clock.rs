//! What the record knows of the clock: where time goes on after a start, a person's word, and from where to where its times
//! were reckoned.
//!
//! An entry `clock.doubted` says that what follows is dated by the gateway's own time, which is never ahead of the true one;
//! `clock.trusted` ends it, and says by how much time went forward at once. A person's word is `clock.confirmed`; it names the
//! boot it is about, so that a daemon that is restarted need not ask again. The rules: `crate::clock::trust`.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};

use super::column::At;
use super::outbox::UNDER_WAY;
use super::{StoreError, ledger};
use crate::clock::{Clock, Step, Told, Trust};
use crate::consent::ledger::Entry;

/// What follows is dated by the gateway's own time.
pub const DOUBTED: &str = "clock.doubted";
/// What follows is dated by the clock.
pub const TRUSTED: &str = "clock.trusted";
/// Somebody says that the clock is right.
pub const CONFIRMED: &str = "clock.confirmed";

/// Tells a clock that has just begun where what is known ends, and what a person said of this boot.
pub fn begin(conn: &Connection, clock: &Clock) -> Result<(), StoreError> {
    // A claim has no entry until its outcome.
    let last: Option<At> = conn
        .prepare_cached(
            "SELECT max(at) FROM (SELECT at FROM (SELECT at FROM ledger ORDER BY seq DESC LIMIT 1)
               UNION ALL
               SELECT max(claimed_at) FROM parts WHERE state IN ('queued', 'sending', 'in_doubt'))",
        )?
        .query_row([], |r| r.get(0))?;
    let word: Option<i64> = conn
        .prepare_cached(
            "SELECT json_extract(body, '$.booted') FROM ledger WHERE kind = ?1 ORDER BY seq DESC LIMIT 1",
        )?
        .query_row([CONFIRMED], |r| r.get(0))
        .optional()?;
    if let Some(booted) = word.and_then(|ms| Timestamp::from_millisecond(ms).ok()) {
        clock.person_says(booted);
    }
    if let Some(At(last)) = last {
        // What is on record was before, not at the same time.
        let next = Timestamp::from_millisecond(last.as_millisecond() + 1);
        clock.not_before(next.unwrap_or(last), doubted_since(conn)?);
    }
    clock.look();
    Ok(())
}

/// Since when what is on record is dated by the gateway's own time, if it still is.
fn doubted_since(conn: &Connection) -> Result<Option<Timestamp>, StoreError> {
    let last = conn
        .prepare_cached(
            "SELECT kind, at FROM ledger WHERE seq = max(
               coalesce((SELECT max(seq) FROM ledger WHERE kind = ?1), 0),
               coalesce((SELECT max(seq) FROM ledger WHERE kind = ?2), 0))",
        )?
        .query_row([DOUBTED, TRUSTED], |r| Ok((r.get::<_, String>(0)?, r.get::<_, At>(1)?.0)))
        .optional()?;
    Ok(last.filter(|(kind, _)| kind == DOUBTED).map(|(_, at)| at))
}

/// Puts on record whether what follows is dated by the clock, if that is news.
pub fn note(conn: &Connection, told: &Told) -> Result<(), StoreError> {
    match (told.trust, doubted_since(conn)?) {
        (Trust::Not(doubt), None) => {
            let entry = Entry::new(DOUBTED).plain("why", doubt.word());
            ledger::append(conn, told.now, entry.plain("shows", told.wall.as_millisecond()))?;
        }
        (Trust::By(witness), Some(since)) => {
            let by = millis(told.step);
            let entry = Entry::new(TRUSTED).plain("witness", witness.word());
            ledger::append(conn, told.now, entry.plain("step", by))?;
            go_with(conn, since, by)?;
            what_is_exact_goes_with(conn, told.step)?;
        }
        _ => {}
    }
    Ok(())
}

/// Time went forward at once, by so many milliseconds, and nothing must be over because of it: what was counted from a
/// reckoned instant is counted from the true one, or from a later one, where the daemon was restarted meanwhile. What is on
/// record stays as it was written.
fn go_with(conn: &Connection, since: Timestamp, by: i64) -> Result<(), StoreError> {
    let since = At(since);
    // Paces, the daily limit, how long somebody is left alone, and what a network's report is compared with.
    conn.execute(
        "UPDATE parts SET claimed_at = claimed_at + ?2 WHERE claimed_at >= ?1",
        params![since, by],
    )?;
    conn.execute(
        "UPDATE runs SET timeout_at = timeout_at + ?2, expires_at = expires_at + ?2
          WHERE status = 'waiting' AND modified_at >= ?1",
        params![since, by],
    )?;
    // How long a part waits before it is tried again.
    conn.execute(
        "UPDATE parts SET retry_at = retry_at + ?2 WHERE retry_at IS NOT NULL AND settled_at >= ?1",
        params![since, by],
    )?;
    // Whoever has just said that the clock is right stays signed in.
    conn.execute(
        "UPDATE sessions SET expires_at = expires_at + ?2, record = CAST(json_set(CAST(record AS TEXT),
             '$.seat.since_s', json_extract(CAST(record AS TEXT), '$.seat.since_s') + ?2 / 1000,
             '$.seat.renewed_s', json_extract(CAST(record AS TEXT), '$.seat.renewed_s') + ?2 / 1000) AS BLOB)
          WHERE json_extract(CAST(record AS TEXT), '$.seat.renewed_s') * 1000 + 999 >= ?1",
        params![since, by],
    )?;
    Ok(())
}

/// The hold in which an invite can be undone, and the five minutes of a confirmation, which must not become longer: they go
/// with the step only where no time is missing since they began. Otherwise they keep their end, which was never later than
/// the true one.
fn what_is_exact_goes_with(conn: &Connection, step: Step) -> Result<(), StoreError> {
    let (since, by) = (At(step.exact_since), millis(step));
    conn.execute(
        &format!(
            "UPDATE messages AS m SET not_before = not_before + ?2
              WHERE {UNDER_WAY} AND m.created_at >= ?1"
        ),
        params![since, by],
    )?;
    conn.execute(
        &format!(
            "UPDATE messages AS m SET drop_after = drop_after + ?2
              WHERE {UNDER_WAY} AND m.drop_after IS NOT NULL
                AND (SELECT a.created_at FROM messages a WHERE a.id = m.answers_id) >= ?1"
        ),
        params![since, by],
    )?;
    Ok(())
}

fn millis(step: Step) -> i64 {
    i64::try_from(step.by.as_millis()).unwrap_or(i64::MAX)
}
