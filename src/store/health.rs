//! How each modem stood, minute by minute.

use std::time::Duration;

use jiff::Timestamp;
use rusqlite::{Connection, params};

use super::StoreError;
use super::column::{At, Col, Word};

/// How long it is kept.
pub const RETENTION: Duration = Duration::from_hours(31 * 24);

/// The states a modem can be in, without their words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// There is no modem, or it does not answer.
    Absent,
    /// It is being brought up.
    Starting,
    /// Its SIM waits for something only people can give.
    PinWanted,
    /// No network lets it in.
    NotRegistered,
    /// Messages can go.
    Ready,
}

impl Word for State {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Absent, "absent"),
        (Self::Starting, "starting"),
        (Self::PinWanted, "pin_wanted"),
        (Self::NotRegistered, "not_registered"),
        (Self::Ready, "ready"),
    ];
}

/// How one modem stood at one instant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// When.
    pub at: Timestamp,
    /// In which state.
    pub state: State,
    /// The SIM card in it.
    pub sim: Option<String>,
    /// The network's name.
    pub operator: Option<String>,
    /// How strong it was received.
    pub signal_dbm: Option<i32>,
    /// Slots used and in all of the storage messages are received into.
    pub storage: Option<(u32, u32)>,
}

/// Writes samples down and forgets those that are too old.
pub fn keep(
    conn: &Connection,
    samples: &[(String, Sample)],
    now: Timestamp,
) -> Result<(), StoreError> {
    let mut insert = conn.prepare_cached(
        "INSERT OR REPLACE INTO modem_health (modem, at, state, sim, operator, signal_dbm, used, total)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for (modem, sample) in samples {
        insert.execute(params![
            modem,
            At(sample.at),
            Col(sample.state),
            sample.sim,
            sample.operator,
            sample.signal_dbm,
            sample.storage.map(|(used, _)| used),
            sample.storage.map(|(_, total)| total),
        ])?;
    }
    let oldest = now.checked_sub(RETENTION).unwrap_or(Timestamp::MIN);
    conn.prepare_cached("DELETE FROM modem_health WHERE at < ?1")?.execute([At(oldest)])?;
    Ok(())
}

/// What is known of one modem from `from` on, oldest first.
pub fn since(conn: &Connection, modem: &str, from: Timestamp) -> Result<Vec<Sample>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT at, state, sim, operator, signal_dbm, used, total FROM modem_health
         WHERE modem = ?1 AND at >= ?2 ORDER BY at",
    )?;
    let rows = statement.query_map(params![modem, At(from)], |row| {
        let (used, total): (Option<u32>, Option<u32>) = (row.get(5)?, row.get(6)?);
        Ok(Sample {
            at: row.get::<_, At>(0)?.0,
            state: row.get::<_, Col<State>>(1)?.0,
            sim: row.get(2)?,
            operator: row.get(3)?,
            signal_dbm: row.get(4)?,
            storage: used.zip(total),
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{memory, now};
    use super::*;

    fn sample(at: Timestamp, state: State) -> Sample {
        Sample {
            at,
            state,
            sim: Some("8988211000000123456".to_owned()),
            operator: None,
            signal_dbm: Some(-73),
            storage: Some((1, 10)),
        }
    }

    #[test]
    fn every_state_is_read_back_as_it_was_written() {
        let conn = memory();
        for (index, (state, _)) in State::WORDS.iter().enumerate() {
            let at = now() + Duration::from_mins(index as u64);
            keep(&conn, &[("main".to_owned(), sample(at, *state))], now()).unwrap();
        }
        let found = since(&conn, "main", now()).unwrap();
        let states: Vec<State> = found.iter().map(|sample| sample.state).collect();
        assert_eq!(states, State::WORDS.iter().map(|(state, _)| *state).collect::<Vec<_>>());
        assert_eq!(found[0], sample(now(), State::Absent));
        assert!(since(&conn, "other", now()).unwrap().is_empty());
    }

    #[test]
    fn what_is_older_than_a_month_is_forgotten() {
        let conn = memory();
        keep(&conn, &[("main".to_owned(), sample(now(), State::Ready))], now()).unwrap();
        let later = now() + RETENTION;
        keep(&conn, &[], later).unwrap();
        assert_eq!(since(&conn, "main", now()).unwrap().len(), 1);
        keep(&conn, &[], later + Duration::from_secs(1)).unwrap();
        assert!(since(&conn, "main", now()).unwrap().is_empty());
    }
}
