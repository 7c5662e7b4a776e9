//! The slow beat: once a day, at night if it can be, the data are cared for beside everything else.
//!
//! ```text
//!   due ─► what the law lets nobody keep goes, some people at a time ─► the file is made smaller, if much of it is free
//!       ─► every page, every index and the record are looked at ─► what was found, for whoever looks
//! ```
//! Only what is written waits for it, and never for longer than some people's records take. Failure paths: what fails is
//! told and begun anew the next minute; a stop ends it where it is.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::life::Task;
use crate::clock::Clock;
use crate::store::care::{self, Checked, Finding, Look};
use crate::store::retention::{self, BATCH, Terms};
use crate::store::scrub::{self, Scrubbed};
use crate::store::{Store, StoreError};

/// From one time to the next, at night.
const EVERY: SignedDuration = SignedDuration::from_hours(20);
/// At the latest, at whatever hour.
const LATEST: SignedDuration = SignedDuration::from_hours(36);
/// After the start of a gateway that never did it.
const FIRST: SignedDuration = SignedDuration::from_mins(20);
/// The hours of the night.
const NIGHT: std::ops::Range<i8> = 2..5;
/// Between two transactions: others have their turn.
const BREATH: Duration = Duration::from_millis(100);

/// When it was begun, and whether it goes on.
pub(super) struct Care {
    begun: Timestamp,
    under_way: Arc<AtomicBool>,
}

impl Care {
    pub(super) fn new(now: Timestamp) -> Self {
        Self { begun: now, under_way: Arc::default() }
    }

    fn is_due(&self, last: Option<Timestamp>, now: Timestamp, hour: i8) -> bool {
        let Some(last) = last else { return now.duration_since(self.begun) >= FIRST };
        let since = now.duration_since(last);
        // A clock that was set back must not put it off.
        since >= LATEST || since <= -EVERY || (since >= EVERY && NIGHT.contains(&hour))
    }
}

/// Lets the next begin, whatever ended this one.
struct UnderWay(Arc<AtomicBool>);

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Relaxed);
    }
}

impl Task {
    /// Begins it, if it is due, nothing is being sent and it is not under way.
    pub(super) fn care_if_due(&self) {
        let now = self.clock.now();
        let hour = now.to_zoned_datetime(self.settings.limits.zone.clone()).hour();
        let last = self.published.borrow().checked.as_ref().map(|checked| checked.at);
        let calm = self.modems.iter().all(|m| m.busy.is_none()) && !self.store.is_scrubbing();
        if !calm || !self.care.is_due(last, now, hour) {
            return;
        }
        if self.care.under_way.swap(true, Ordering::Relaxed) {
            return;
        }
        let under_way = UnderWay(Arc::clone(&self.care.under_way));
        // By a clock that nobody trusts no years are over.
        let terms = self.settings.terms.clone().filter(|_| self.trusted());
        let (store, clock) = (self.store.clone(), self.clock.clone());
        let changes = self.changes.clone();
        tokio::spawn(async move {
            if let Err(error) = cared(&store, &clock, terms).await {
                tracing::warn!(%error, "the data were not cared for; it is tried again");
            }
            drop(under_way);
            // Nobody listens: nobody looks.
            let _ = changes.send(());
        });
    }
}

async fn cared(store: &Store, clock: &Clock, terms: Option<Terms>) -> Result<(), StoreError> {
    let begun = std::time::Instant::now();
    if let Some(terms) = terms {
        lapsed(store, clock, &terms).await?;
    }
    store.write(scrub_if_loose).await?;
    // Whatever keeps it from being done, the file is looked at all the same.
    match store.scrub().await {
        Ok(Scrubbed::Done | Scrubbed::HeldUp) => {}
        Ok(Scrubbed::NoRoom) => tracing::warn!(
            "what was erased still lies in unused parts of the file: twice its size has to be free on the disk"
        ),
        Err(error) => {
            tracing::warn!(%error, "what was erased still lies in unused parts of the file");
        }
    }
    let finding = store.check(Look::All).await?;
    match &finding {
        Finding::Whole => {
            let took = begun.elapsed();
            tracing::info!(?took, "every page of the database and the record are whole");
        }
        Finding::Record(how) => tracing::error!(how, "the record is not whole"),
        // Who found it has said so, and nothing is written any more.
        Finding::Damaged(_) => return Ok(()),
    }
    let checked = Checked { at: clock.now(), finding };
    store.write(move |tx| care::keep(tx, &checked)).await
}

/// Much of the file may be free by now, or since long.
fn scrub_if_loose(tx: &rusqlite::Transaction<'_>) -> Result<(), StoreError> {
    scrub::ask_if_loose(tx).map(drop)
}

/// What passed with people who have been silent for years.
async fn lapsed(store: &Store, clock: &Clock, terms: &Terms) -> Result<(), StoreError> {
    let now = clock.now();
    let acted = store.write(move |tx| retention::advance(tx, now)).await?;
    let look = terms.clone();
    let people = store.read(move |c| retention::candidates(c, &look, acted.by)).await?;
    let mut gone = 0;
    for some in people.chunks(BATCH) {
        let (some, terms, now) = (some.to_vec(), terms.clone(), clock.now());
        gone += store.write(move |tx| retention::lapse(tx, &terms, &some, now)).await?;
        tokio::time::sleep(BREATH).await;
    }
    loop {
        let (terms, now) = (terms.clone(), clock.now());
        if !store.write(move |tx| retention::lapse_octets(tx, &terms, now)).await? {
            break;
        }
        tokio::time::sleep(BREATH).await;
    }
    if gone > 0 {
        tracing::info!(people = gone, "what passed with people long silent was erased");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_done_at_night_and_put_off_by_nothing_for_long() {
        let begun = Timestamp::from_second(1_800_000_000).unwrap();
        let care = Care::new(begun);
        let hours = |hours| begun + SignedDuration::from_hours(hours);
        for (last, now, hour, due) in [
            (None, begun + SignedDuration::from_mins(19), 3, false),
            (None, begun + SignedDuration::from_mins(20), 12, true),
            (Some(hours(-19)), begun, 3, false),
            (Some(hours(-20)), begun, 3, true),
            (Some(hours(-20)), begun, 12, false),
            (Some(hours(-36)), begun, 12, true),
            // A clock that was ahead.
            (Some(hours(2)), begun, 3, false),
            (Some(hours(24)), begun, 12, true),
        ] {
            assert_eq!(care.is_due(last, now, hour), due, "{last:?} {now} {hour}");
        }
    }
}
