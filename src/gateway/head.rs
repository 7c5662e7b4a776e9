//! The record's head, told to the journal: at the start, at the first beat of each day, at the end.
//!
//! The journal is kept apart from the database, so a head in it shows later that nothing on record up to
//! then was cut off or replaced (`ledger verify --head`).

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::store::{Store, StoreError, ledger};

/// Remembers on which day the head was last told.
pub(super) struct Daily {
    zone: TimeZone,
    told: Option<Date>,
}

impl Daily {
    /// Days begin at midnight in `zone`.
    pub(super) fn new(zone: TimeZone) -> Self {
        Self { zone, told: None }
    }

    /// Whether it was not told on this day.
    pub(super) fn is_due(&self, now: Timestamp) -> bool {
        self.told != Some(self.day(now))
    }

    /// It was told now.
    pub(super) fn told(&mut self, now: Timestamp) {
        self.told = Some(self.day(now));
    }

    fn day(&self, now: Timestamp) -> Date {
        now.to_zoned_datetime(self.zone.clone()).date()
    }
}

/// Writes the head into the journal.
pub(super) async fn tell(store: &Store) -> Result<(), StoreError> {
    let head = store.read(ledger::head).await?;
    let (sequence, hash) = (head.seq, hex::encode(head.hash));
    tracing::info!(sequence, hash, %head, "the record's head");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_due_at_the_start_and_once_after_each_local_midnight() {
        let mut daily = Daily::new(TimeZone::get("America/Chicago").unwrap());
        let mut due = |at: &str| {
            let now = at.parse().unwrap();
            let is = daily.is_due(now);
            daily.told(now);
            is
        };
        assert!(due("2026-11-24T15:00:00Z"));
        assert!(!due("2026-11-25T05:59:00Z"), "still the 24th in Chicago");
        assert!(due("2026-11-25T06:00:00Z"));
        assert!(!due("2026-11-25T06:01:00Z"));
    }
}
