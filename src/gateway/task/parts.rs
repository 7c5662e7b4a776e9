//! How the gateway's task is put together.

use std::sync::Arc;

use tokio::sync::{broadcast, mpsc, watch};
use tokio_util::sync::CancellationToken;

use super::care::Care;
use super::life::{LONGEST_WAIT, Task};
use super::modem::Modem;
use crate::clock::Clock;
use crate::gateway::Settings;
use crate::gateway::handle::{Gateway, REQUESTS};
use crate::gateway::head;
use crate::gateway::health::History;
use crate::gateway::status::{Health, Status};
use crate::modem::{ModemEvent, ModemHandle};
use crate::pulse::Pulse;
use crate::store::{Store, StoreError};

/// Rings to people who look; slow lookers miss some and look again.
const CHANGES: usize = 16;

/// What the task is made of.
pub struct Parts {
    /// The database, seeded.
    pub store: Store,
    /// The time of day.
    pub clock: Clock,
    /// The organization and its limits.
    pub settings: Arc<Settings>,
    /// The modems, in the order of the configuration.
    pub modems: Vec<ModemHandle>,
    /// What they say.
    pub events: mpsc::Receiver<ModemEvent>,
    /// No more claims after this.
    pub stop: CancellationToken,
}

/// Makes the handle and the task, which runs when it is awaited.
pub fn start(parts: Parts) -> (Gateway, impl Future<Output = Result<(), StoreError>>) {
    let (requests, inbox) = mpsc::channel(REQUESTS);
    let (changes, _) = broadcast::channel(CHANGES);
    let modems: Vec<Modem> = parts.modems.into_iter().map(Modem::new).collect();
    let first = Status {
        modems: modems.iter().map(|m| (m.name(), m.status.clone())).collect(),
        health: Health::Modem,
        ..Status::default()
    };
    let known = modems.iter().map(|m| (m.name(), Vec::new())).collect();
    let history = History::new(known, parts.clock.now());
    let (published, status) = watch::channel(first);
    let care = Care::new(parts.clock.now());
    let daily = head::Daily::new(parts.settings.limits.zone.clone());
    let task = Task {
        store: parts.store,
        clock: parts.clock,
        settings: parts.settings,
        modems,
        events: parts.events,
        requests: inbox,
        published,
        changes: changes.clone(),
        stop: parts.stop,
        health: Health::Modem,
        runs_due: None,
        history,
        daily,
        silent: None,
        care,
        aside: Vec::new(),
        noted: None,
        to_scrub: false,
    };
    let pulse = Pulse::of_one_that_waits(LONGEST_WAIT);
    (Gateway { requests, status, changes, pulse: pulse.clone() }, pulse.of(task.run()))
}
