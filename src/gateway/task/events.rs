//! What the modems say, each event in one transaction; and what the database would not take, again.

use std::sync::Arc;

use jiff::Timestamp;
use tokio::sync::oneshot;

use super::asked::Changed;
use super::life::Task;
use crate::at::Cause;
use crate::clock::Told;
use crate::gateway::desk::Desk;
use crate::gateway::dispatch::{Claim, Claimed};
use crate::gateway::status::Health;
use crate::modem::{Committed, Go, ModemEvent, Outcome, Phase};
use crate::store::inbox::Slot;
use crate::store::{InboundId, PartId, StoreError, inbox, meta, pins, runs};

impl Task {
    pub(super) async fn on_event(&mut self, event: ModemEvent) -> Changed {
        match event {
            ModemEvent::Status { modem, status } => {
                let now = self.clock.now();
                if let Some(m) = self.modem(&modem) {
                    let before = std::mem::replace(&mut m.status, status);
                    m.status.stamp(&before, now);
                    m.again = Some(Timestamp::UNIX_EPOCH);
                }
            }
            ModemEvent::Prompt { part, go, .. } => return self.on_prompt(PartId(part), go).await,
            ModemEvent::Outcome { modem, part, outcome } => {
                return self.on_outcome(&modem, PartId(part), outcome).await;
            }
            ModemEvent::Inbound { modem, sim, storage, slot, came, pdu, committed } => {
                self.stamp_says(&modem, came, &pdu);
                let slot = Slot { sim, modem, storage, index: slot };
                self.on_inbound(slot, pdu, committed).await;
            }
            ModemEvent::NetworkTime { at, .. } => self.network_says(at),
            ModemEvent::Deleted { record, .. } => {
                let deleted = move |d: &Desk<'_>| inbox::deleted(d.tx, InboundId(record), d.now);
                let done = self.write(deleted).await;
                self.note(done.err());
            }
            ModemEvent::MayTryPin { modem, sim, pin_hash, answer } => {
                let tried =
                    self.write(move |d| pins::may_try(d.tx, &modem, &sim, &pin_hash, d.now)).await;
                // Without a record of the attempt the PIN is not tried.
                let _ = answer.send(*tried.as_ref().unwrap_or(&false));
                self.note(tried.err());
            }
            ModemEvent::PinAccepted { modem, sim, pin_hash } => {
                let done = self.write(move |d| pins::accepted(d.tx, &modem, &sim, &pin_hash)).await;
                self.note(done.err());
            }
        }
        Changed::Maybe
    }

    /// The last check before Ctrl-Z; whoever cannot be asked is not written to.
    async fn on_prompt(&mut self, part: PartId, go: oneshot::Sender<Go>) -> Changed {
        let settings = Arc::clone(&self.settings);
        let Told { now, reckoned, .. } = self.clock.told();
        let may = self
            .store
            .read(move |tx| Desk { tx, now, reckoned, settings: &settings }.may_still_leave(part))
            .await;
        // There is no time left for the network's answer once the gateway stops.
        let goes = *may.as_ref().unwrap_or(&false) && !self.stop.is_cancelled();
        // A modem that went away answers for the part by its outcome.
        let _ = go.send(if goes { Go::Send } else { Go::Abandon });
        let Err(error) = may else { return Changed::Nothing };
        self.note(Some(error));
        Changed::Maybe
    }

    /// Writes the outcome and claims the next part in the same transaction.
    async fn on_outcome(&mut self, modem: &str, part: PartId, outcome: Outcome) -> Changed {
        let (line, said) = (self.line(modem), outcome.clone());
        // A modem that did not take it says so in its status, and when it can again.
        let not_taken =
            matches!(outcome, Outcome::NotSent { cause: Cause::NotReady(_) | Cause::PortLost });
        // One that went away meanwhile has no SIM to say what may leave by it.
        let is_ready = self.modem(modem).is_some_and(|m| matches!(m.status.phase, Phase::Ready));
        let no_more = not_taken || !is_ready || self.stop.is_cancelled();
        let written = self
            .write(move |desk| {
                let cause = desk.outcome(part, &said)?;
                let nothing = Claimed { claim: Claim::Nothing { again: None }, aside: Vec::new() };
                let claimed = if no_more { nothing } else { desk.claim(&line)? };
                Ok((cause, claimed))
            })
            .await;
        let Some(m) = self.modem(modem) else { return Changed::Maybe };
        match written {
            Ok((cause, Claimed { claim, aside })) => {
                tell(modem, part, &outcome, cause.as_deref());
                m.unwritten = None;
                m.busy = None;
                let next = m.take(claim);
                let moved = next.is_some() && aside.is_empty();
                if let Some((handle, submission)) = next {
                    handle.submit(submission).await;
                }
                self.set_aside(aside);
                self.ring();
                if moved { Changed::Moved } else { Changed::Maybe }
            }
            Err(error) => {
                m.unwritten = Some((part, outcome));
                self.note(Some(error));
                Changed::Maybe
            }
        }
    }

    async fn on_inbound(
        &mut self,
        slot: Slot,
        pdu: Vec<u8>,
        committed: oneshot::Sender<Committed>,
    ) {
        let line = self.line(&slot.modem);
        let kept = self.write(move |desk| desk.receive(&slot, &line, &pdu)).await;
        let answer = match &kept {
            Ok(record) => Committed::Delete { record: record.0 },
            Err(_) => Committed::Keep,
        };
        // A modem that went away reads it again.
        let _ = committed.send(answer);
        self.note(kept.err());
        self.look_again();
        self.ring();
    }

    /// Something could not be written.
    pub(super) fn has_failed(&self) -> bool {
        self.health.trouble().is_some() || self.modems.iter().any(|m| m.unwritten.is_some())
    }

    /// Tries again what the database would not take, each outcome by itself: a claim that cannot be written
    /// must not hold it back.
    pub(super) async fn on_fault(&mut self) {
        let late: Vec<(String, PartId, Outcome)> = self
            .modems
            .iter_mut()
            .filter_map(|m| {
                let (part, outcome) = m.unwritten.take()?;
                Some((m.name(), part, outcome))
            })
            .collect();
        for (modem, part, outcome) in late {
            self.on_late_outcome(&modem, part, outcome).await;
        }
        if self.has_failed() && self.can_write().await.is_ok() {
            self.health = Health::Ok;
            self.look_again();
        }
    }

    /// Whether the database takes anything at all.
    async fn can_write(&self) -> Result<(), StoreError> {
        self.write(|desk| meta::probe(desk.tx)).await?;
        self.write(|desk| meta::probed(desk.tx)).await?;
        self.store.read(runs::next_deadline).await.map(|_| ())
    }

    /// Writes down an outcome that could not be written when it came. The next claim is a matter of its own.
    async fn on_late_outcome(&mut self, modem: &str, part: PartId, outcome: Outcome) {
        let said = outcome.clone();
        let written = self.write(move |desk| desk.outcome(part, &said)).await;
        if let Some(m) = self.modem(modem) {
            match &written {
                Ok(_) => {
                    m.busy = None;
                    m.again = Some(Timestamp::UNIX_EPOCH);
                }
                Err(_) => m.unwritten = Some((part, outcome)),
            }
        }
        self.note(written.err());
        self.ring();
    }
}

/// What became of a submission, with its cause as it is stored.
fn tell(modem: &str, part: PartId, outcome: &Outcome, cause: Option<&str>) {
    let (part, outcome) = (part.0, outcome.word());
    match cause {
        None => tracing::info!(modem, part, outcome, "a submission ended"),
        Some(cause) => tracing::warn!(modem, part, outcome, cause, "a submission ended"),
    }
}
