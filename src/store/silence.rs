//! Whether anything is ever heard through a SIM that sends.
//!
//! A SIM that a carrier blocks often takes every text and delivers none: the only sign of it is silence.

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OptionalExtension, params};

use super::StoreError;
use super::column::At;
use super::outbox::Line;

/// So many of the latest invites must have brought neither a reply nor a delivery report.
pub const INVITES: u32 = 10;
/// A report or a reply may take so long.
const TIME_TO_ANSWER: SignedDuration = SignedDuration::from_hours(24);
/// Rows looked at, the latest first: what lies further back says nothing of now.
const LOOK_BACK: i64 = 2000;

/// Since when nothing was heard through a SIM, if [`INVITES`] invites or more left by it since then and had a day's
/// time: the time of the first of them.
pub fn silent_since(
    conn: &Connection,
    line: &Line,
    now: Timestamp,
) -> Result<Option<Timestamp>, StoreError> {
    let Some(sim) = &line.sim else { return Ok(None) };
    let before = now.saturating_sub(TIME_TO_ANSWER).unwrap_or(now);
    let tenth: Option<At> = conn
        .prepare_cached(
            "SELECT sent_at FROM messages
              WHERE id > (SELECT coalesce(max(id), 0) FROM messages) - ?1
                AND kind = 'invite' AND sim = ?2 AND sent_at < ?3
              ORDER BY id DESC LIMIT 1 OFFSET ?4",
        )?
        .query_row(params![LOOK_BACK, sim, At(before), INVITES - 1], |r| r.get(0))
        .optional()?;
    let Some(At(tenth)) = tenth else { return Ok(None) };
    let heard: bool = conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM inbound_pdus
                             WHERE id > (SELECT coalesce(max(id), 0) FROM inbound_pdus) - ?1
                               AND sim = ?2 AND received_at >= ?3)",
        )?
        .query_row(params![LOOK_BACK, sim, At(tenth)], |r| r.get(0))?;
    Ok((!heard).then_some(tenth))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 24 * 3600 * 1000;

    /// A hundred days after the invites of [`house`] began to leave.
    fn now() -> Timestamp {
        Timestamp::from_millisecond(100 * DAY).unwrap()
    }

    fn line(sim: &str) -> Line {
        Line { modem: "main".to_owned(), sim: Some(sim.to_owned()) }
    }

    /// One invite a day by the SIM `a`, from the first day on.
    fn house(invites: i64) -> (tempfile::TempDir, Connection) {
        let dir = tempfile::tempdir().unwrap();
        let conn = crate::store::db::connect(&dir.path().join("gateway.db")).unwrap();
        conn.execute("INSERT INTO ledger VALUES (1, 0, 'x', '{}', zeroblob(32))", []).unwrap();
        for day in 1..=invites {
            let sql =
                "INSERT INTO messages (uuid, direction, kind, state, address, text, created_at,
                         modified_at, sent_at, sim, ledger_seq)
                       VALUES (?1, 'out', 'invite', 'sent', '+15550100101', 'x', 0, 0, ?1, 'a', 1)";
            conn.execute(sql, [day * DAY]).unwrap();
        }
        (dir, conn)
    }

    fn hear(conn: &Connection, sim: &str, day: i64) {
        let sql = "INSERT INTO inbound_pdus (sim, modem, storage, slot, pdu, kind, received_at)
                   VALUES (?1, 'main', 'SM', 1, x'00', 'report', ?2)";
        conn.execute(sql, params![sim, day * DAY]).unwrap();
    }

    #[test]
    fn ten_invites_without_a_sound_are_silence() {
        for (invites, silent) in [(0, None), (9, None), (10, Some(1)), (25, Some(16))] {
            let (_dir, conn) = house(invites);
            let since = silent_since(&conn, &line("a"), now()).unwrap();
            let day = since.map(|at| at.as_millisecond() / DAY);
            assert_eq!(day, silent, "{invites} invites");
        }
    }

    #[test]
    fn whatever_is_heard_through_the_same_sim_breaks_it() {
        let (_dir, conn) = house(25);
        let silent = || silent_since(&conn, &line("a"), now()).unwrap().is_some();
        assert!(silent());
        hear(&conn, "a", 15);
        assert!(silent(), "that was before the last ten left");
        hear(&conn, "b", 20);
        assert!(silent(), "that was another SIM");
        hear(&conn, "a", 20);
        assert!(!silent());
    }

    #[test]
    fn an_invite_of_today_has_time_yet_and_a_modem_without_a_sim_says_nothing() {
        let (_dir, conn) = house(10);
        let tenth = Timestamp::from_millisecond(10 * DAY).unwrap();
        let hours = |n| tenth + SignedDuration::from_hours(n);
        assert_eq!(silent_since(&conn, &line("a"), hours(23)).unwrap(), None);
        assert!(silent_since(&conn, &line("a"), hours(25)).unwrap().is_some());
        let none = Line { modem: "main".to_owned(), sim: None };
        assert_eq!(silent_since(&conn, &none, now()).unwrap(), None);
    }
}
