//! One event's transaction, with the instant it happens at and what the configuration says.

use jiff::Timestamp;
use rusqlite::Connection;

use super::Settings;
use crate::consent::ledger::Entry;
use crate::flow;
use crate::phone::PhoneNumber;
use crate::store::flows::{self, Origin};
use crate::store::{StoreError, groups, ledger};

/// Where an event is worked on. It holds no state: all of it is in the transaction.
#[derive(Clone, Copy)]
pub(super) struct Desk<'a> {
    /// The event's transaction; it holds the write lock.
    pub(super) tx: &'a Connection,
    /// When the event happens.
    pub(super) now: Timestamp,
    /// What the configuration says.
    pub(super) settings: &'a Settings,
}

impl Desk<'_> {
    /// Puts an entry on record and gives its number.
    pub(super) fn record(&self, entry: Entry) -> Result<i64, StoreError> {
        ledger::append(self.tx, self.now, entry)
    }

    /// The instant the organization's day began.
    pub(super) fn day_began(&self) -> Timestamp {
        self.settings.limits.day_began(self.now)
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
