//! The clock, as the task goes on with it: what the network and people say of it, and what is put on record.
//!
//! The rules are [`crate::clock::trust`]; what follows for invites is in `desk.rs`, for runs in `life.rs`.

use std::time::Duration;

use jiff::Timestamp;

use super::life::Task;
use crate::clock::{Reckoned, Told, Trust};
use crate::gateway::status::Distrust;
use crate::gateway::{Actor, ClockSaid};
use crate::gsm::Incoming;
use crate::modem::{Came, Phase};
use crate::outbox::schedule::Window;
use crate::store::StoreError;

/// What the record says of the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Noted {
    Trusted,
    Doubted,
}

impl Noted {
    fn of(told: &Told) -> Self {
        if matches!(told.trust, Trust::By(_)) { Self::Trusted } else { Self::Doubted }
    }
}

/// A service centre hands out what waited for a modem when a network lets it in, and what it tried in vain a little later.
/// What is announced this long after is new.
const SETTLED: Duration = Duration::from_mins(10);

impl Task {
    pub(super) fn trusted(&self) -> bool {
        matches!(self.clock.told().trust, Trust::By(_))
    }

    /// Looks whether the clock is to be trusted, and puts on record if that has changed.
    pub(super) async fn look_at_the_clock(&mut self) {
        let before = self.clock.told().reckoned;
        let told = self.clock.look();
        self.stay_since(before, &told);
        let is = Noted::of(&told);
        if self.noted == Some(is) {
            return;
        }
        match self.write(move |desk| desk.note_the_clock(&told)).await {
            Ok(()) => {
                self.noted = Some(is);
                tell(&told);
                self.look_again();
                self.ring();
            }
            Err(error) => self.note(Some(error)),
        }
    }

    /// Time went forward at once: what began while it was reckoned began so much later.
    fn stay_since(&mut self, before: Option<Reckoned>, told: &Told) {
        let (Some(Reckoned { since, .. }), Trust::By(_)) = (before, told.trust) else { return };
        let begun = self.modems.iter_mut().filter_map(|m| m.status.since.as_mut());
        for at in begun.filter(|at| **at >= since) {
            *at = at.saturating_add(told.step.by).unwrap_or(*at);
        }
    }

    /// A network told a modem the time.
    pub(super) fn network_says(&self, at: Timestamp) {
        self.clock.network_says(at);
    }

    /// What a message tells of the time: a service centre stamps it when it takes it. One that was only found may have
    /// lain there for days.
    pub(super) fn stamp_says(&mut self, modem: &str, came: Came, pdu: &[u8]) {
        if came == Came::Found || self.trusted() {
            return;
        }
        let now = self.clock.now();
        let settled = self.modem(modem).is_some_and(|m| {
            let since = m.status.since.filter(|_| matches!(m.status.phase, Phase::Ready));
            since.is_some_and(|since| since + SETTLED <= now)
        });
        if settled
            && let Ok(Incoming::Deliver(deliver)) = Incoming::decode(pdu)
            && let Some(stamp) = deliver.scts()
        {
            self.clock.network_says(stamp);
        }
    }

    /// A person says that the clock is right, having seen it show a time by which the machine booted at `booted`.
    pub(super) async fn clock_is_right(
        &mut self,
        booted: Timestamp,
        by: Actor,
    ) -> Result<ClockSaid, StoreError> {
        let told = self.clock.look();
        if matches!(told.trust, Trust::By(_)) {
            return Ok(ClockSaid::Trusted);
        }
        if (told.booted.duration_since(booted)).abs() > crate::clock::STEP {
            return Ok(ClockSaid::SetMeanwhile);
        }
        self.write(move |desk| desk.clock_is_right(booted, &by)).await?;
        self.clock.person_says(booted);
        self.look_at_the_clock().await;
        Ok(if self.trusted() { ClockSaid::Trusted } else { ClockSaid::NotYet })
    }

    /// For everyone who looks: why the clock is not trusted, if it is not.
    pub(super) fn distrust(&self) -> Option<Distrust> {
        let told = self.clock.told();
        let reckoned = told.reckoned?;
        Some(Distrust {
            doubt: reckoned.doubt,
            wall: told.wall,
            booted: told.booted,
            reached: told.now,
            holds: self.settings.limits.window != Window::Always,
        })
    }
}

fn tell(told: &Told) {
    let Told { now, wall, .. } = told;
    match told.trust {
        Trust::By(witness) => {
            tracing::info!(%now, witness = witness.word(), "the clock is trusted");
        }
        Trust::Not(doubt) => {
            tracing::warn!(%now, clock = %wall, why = doubt.word(), "the clock is not trusted");
        }
    }
}
