//! Which SIM a message may leave by.
//!
//! A contact stays with the SIM that first wrote to them, in whatever modem it is. Two things go before:
//! an answer may leave by the SIM that received what it answers, for that is a number they know; and a
//! message of which a part left stays with the SIM that sent it, for the rest of a text must not come from
//! another number.

use rusqlite::{Connection, params};

use crate::store::{MessageId, StoreError};

/// A modem and the SIM in it, as far as that could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The modem's name.
    pub modem: String,
    /// The SIM's number or IMSI.
    pub sim: Option<String>,
}

impl Line {
    /// Whether both are one SIM: by what the cards say where both do so alike, else by the modem.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        match (&self.sim, &other.sim) {
            (Some(one), Some(two)) if is_imsi(one) == is_imsi(two) => one == two,
            _ => self.modem == other.modem,
        }
    }
}

/// A card that did not say its number is called by its IMSI, of at most 15 digits (TS 23.003 §2.2).
fn is_imsi(sim: &str) -> bool {
    sim.len() <= 15
}

/// [`Line::is_same`] for the columns `modem` and `sim` of this table, and SIM ?2 in modem ?1.
pub(super) fn is_this(table: &str) -> String {
    format!(
        "CASE WHEN {table}.sim IS NULL OR ?2 IS NULL
                   OR (length({table}.sim) > 15) <> (length(?2) > 15)
              THEN {table}.modem = ?1 ELSE {table}.sim = ?2 END"
    )
}

/// What is under way, in the words of the index `messages_to_do`: with others every message is read.
pub(in crate::store) const UNDER_WAY: &str = "m.state IN ('queued', 'sending', 'in_doubt')";

/// The tables [`by_this`] asks besides the message `m`: whom it goes to, and what it answers.
pub(super) const WHOM_AND_WHAT: &str = "LEFT JOIN contacts t ON t.id = m.contact_id
    LEFT JOIN messages w ON w.id = m.answers_id";

/// Whether a message `m` may leave by SIM ?2 in modem ?1.
pub(super) fn by_this() -> String {
    format!(
        "CASE WHEN EXISTS (SELECT 1 FROM parts b WHERE b.message_id = m.id AND b.state IN
                             ('sending', 'sent', 'delivered', 'undelivered', 'in_doubt'))
              THEN {begun}
              ELSE t.modem IS NULL OR {theirs} OR (w.modem IS NOT NULL AND {answered}) END",
        begun = is_this("m"),
        theirs = is_this("t"),
        answered = is_this("w")
    )
}

/// Messages that may leave by certain SIMs only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    /// The SIM they wait for.
    pub line: Line,
    /// One by which they may leave as well.
    pub or: Option<Line>,
    /// How many.
    pub count: i64,
}

/// How many messages wait for which SIM, those included of which a part has left.
pub fn waiting_for(conn: &Connection) -> Result<Vec<Bound>, StoreError> {
    let sql = format!(
        "SELECT t.modem, t.sim, w.modem, w.sim, count(*)
           FROM messages m {WHOM_AND_WHAT}
          WHERE {UNDER_WAY} AND m.state = 'queued' AND t.modem IS NOT NULL
          GROUP BY 1, 2, 3, 4
         UNION ALL
         SELECT m.modem, m.sim, NULL, NULL, count(*) FROM messages m
          WHERE {UNDER_WAY} AND m.state <> 'queued' AND m.modem IS NOT NULL
            AND EXISTS (SELECT 1 FROM parts p WHERE p.message_id = m.id AND p.state = 'queued')
          GROUP BY 1, 2
          ORDER BY 1, 2"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([], |r| {
        let or: Option<String> = r.get(2)?;
        let sim = r.get(3)?;
        Ok(Bound {
            line: Line { modem: r.get(0)?, sim: r.get(1)? },
            or: or.map(|modem| Line { modem, sim }),
            count: r.get(4)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Messages of which this SIM sent a part, and others wait.
pub fn begun_by(conn: &Connection, line: &Line) -> Result<Vec<MessageId>, StoreError> {
    let sql = format!(
        "SELECT m.id FROM messages m WHERE {UNDER_WAY} AND m.state <> 'queued' AND {}
            AND EXISTS (SELECT 1 FROM parts p WHERE p.message_id = m.id AND p.state = 'queued')",
        is_this("m")
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![line.modem, line.sim], |r| r.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(modem: &str, sim: Option<&str>) -> Line {
        Line { modem: modem.to_owned(), sim: sim.map(str::to_owned) }
    }

    #[test]
    fn a_sim_is_known_by_itself_else_by_its_modem_in_rust_and_in_sql_alike() {
        let conn = Connection::open_in_memory().unwrap();
        let (number, other, imsi) =
            (Some("8949020000012345678"), Some("8949020000087654321"), Some("262011234567890"));
        for (one, two, same) in [
            (line("a", number), line("b", number), true),
            (line("a", number), line("a", other), false),
            (line("a", number), line("a", imsi), true),
            (line("a", number), line("b", imsi), false),
            (line("a", None), line("a", number), true),
            (line("a", None), line("b", None), false),
        ] {
            assert_eq!(one.is_same(&two), same, "{one:?} {two:?}");
            let sql = format!("SELECT {} FROM (SELECT ?3 AS modem, ?4 AS sim) x", is_this("x"));
            let found: bool = conn
                .query_row(&sql, params![two.modem, two.sim, one.modem, one.sim], |r| r.get(0))
                .unwrap();
            assert_eq!(found, same, "in SQL: {one:?} {two:?}");
        }
    }
}
