//! One event's transaction, with the instant it happens at and what the configuration says.

use jiff::Timestamp;
use rusqlite::Connection;

use super::invite::via_word;
use super::{Actor, Settings};
use crate::clock::{Reckoned, Told};
use crate::consent::ledger::Entry;
use crate::flow;
use crate::outbox::schedule::Window;
use crate::phone::PhoneNumber;
use crate::store::flows::{self, Origin};
use crate::store::{StoreError, clock, groups, ledger};

/// Where an event is worked on. It holds no state: all of it is in the transaction.
#[derive(Clone, Copy)]
pub(super) struct Desk<'a> {
    /// The event's transaction; it holds the write lock.
    pub(super) tx: &'a Connection,
    /// When the event happens.
    pub(super) now: Timestamp,
    /// How that is reckoned, if the clock is not trusted.
    pub(super) reckoned: Option<Reckoned>,
    /// What the configuration says.
    pub(super) settings: &'a Settings,
}

impl Desk<'_> {
    /// Puts an entry on record and gives its number.
    pub(super) fn record(&self, entry: Entry) -> Result<i64, StoreError> {
        ledger::append(self.tx, self.now, entry)
    }

    /// The instant the organization's day began. No new one begins while nobody knows the time.
    pub(super) fn day_began(&self) -> Timestamp {
        let since = self.reckoned.map_or(self.now, |reckoned| reckoned.since);
        self.settings.limits.day_began(since)
    }

    /// Whether it is known which hours are open.
    pub(super) fn knows_the_hours(&self) -> bool {
        self.reckoned.is_none() || self.settings.limits.window == Window::Always
    }

    /// Whether this was before a start of which nobody knows how long after it was.
    pub(super) fn is_of_unknown_age(&self, at: Timestamp) -> bool {
        self.reckoned.and_then(|r| r.unknown_before).is_some_and(|start| at < start)
    }

    /// A network's time stamp by the gateway's own time, so that it can be compared with what is on record.
    pub(super) fn by_our_time(&self, stamp: Timestamp) -> Timestamp {
        let behind = self.reckoned.map(|reckoned| reckoned.behind).unwrap_or_default();
        stamp.saturating_sub(behind).unwrap_or(stamp)
    }

    /// Puts on record whether the clock is trusted, if that is news.
    pub(super) fn note_the_clock(&self, told: &Told) -> Result<(), StoreError> {
        clock::note(self.tx, told)
    }

    /// Puts on record that somebody says the clock is right, and about which boot.
    pub(super) fn clock_is_right(&self, booted: Timestamp, by: &Actor) -> Result<(), StoreError> {
        let entry = Entry::new(clock::CONFIRMED).plain("booted", booted.as_millisecond());
        self.record(entry.plain("via", via_word(by.via)).words("by", by.name.as_str())).map(|_| ())
    }
}

/// A fresh uuid as text.
pub(super) fn new_uuid() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// An entry about a number.
pub(super) fn about(kind: &'static str, phone: &PhoneNumber) -> Entry {
    Entry::new(kind).words("phone", phone.as_str())
}

/// What every database has: the two groups that follow from consent, and on the first start the
/// Sample Opt-In Flow.
pub fn seed(tx: &Connection, settings: &Settings, now: Timestamp) -> Result<(), StoreError> {
    groups::ensure_derived(tx, now).map_err(|error| StoreError::Meaningless {
        column: "groups.kind",
        value: error.to_string(),
    })?;
    if flows::is_empty(tx)? {
        let flow = flow::sample(&settings.organization, &settings.contact);
        flows::save(tx, &flow, Origin::Made, "optin-gateway", now)?;
    }
    Ok(())
}
