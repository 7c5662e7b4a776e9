//! How things stand, told to everyone who looks.

use super::life::Task;
use crate::gateway::status::{Health, Status};
use crate::modem::Phase;
use crate::store::care::{self, Checked, Finding};
use crate::store::{meta, outbox, retention, reviews, runs, scrub};

/// Messages the status names, the latest: more is a list, and stands on the panel.
const TROUBLES: usize = 5;

impl Task {
    /// Tells everyone how things stand, if it changed.
    pub(super) async fn publish(&mut self) {
        let day = self.settings.limits.day_began(self.clock.now());
        // Counting the queue while it moves would slow it down: the words stay until then.
        let calm = self.modems.iter().all(|m| m.busy.is_none());
        let read = self
            .store
            .read(move |c| {
                let due = runs::next_deadline(c)?;
                let troubles = outbox::troubles(c, day, TROUBLES)?;
                let waiting = if calm { Some(outbox::waiting_for(c)?) } else { None };
                let stopped = meta::answers_stopped(c)?;
                let counts = outbox::counts(c, day)?;
                let cared = (care::last(c)?, retention::last(c)?, scrub::is_due(c)?);
                Ok((counts, reviews::waiting(c)?, troubles, waiting, due, stopped, cared))
            })
            .await;
        let (counts, reviews, troubles, waiting, due, answers_stopped, cared) = match read {
            Ok(read) => read,
            Err(error) => {
                self.note(Some(error));
                let health = self.health;
                self.published.send_if_modified(|status| {
                    std::mem::replace(&mut status.health, health) != health
                });
                return;
            }
        };
        self.runs_due = due;
        let (checked, acted, to_scrub) = cared;
        self.to_scrub = to_scrub;
        let can_send = self.modems.iter().any(|m| matches!(m.status.phase, Phase::Ready));
        let health = match self.health {
            Health::Database(trouble) => Health::Database(trouble),
            Health::Ok | Health::Modem | Health::Record => match &checked {
                Some(Checked { finding: Finding::Record(_), .. }) => Health::Record,
                _ if can_send => Health::Ok,
                _ => Health::Modem,
            },
        };
        self.health = health;
        let modems = self.modems.iter().map(|m| (m.name(), m.status.clone())).collect();
        let waiting = waiting.unwrap_or_else(|| self.published.borrow().waiting.clone());
        let as_of = Some(self.clock.now().to_zoned_datetime(self.settings.limits.zone.clone()));
        let (histories, aside) = (self.history.view(), self.aside.clone());
        let status = Status {
            modems,
            counts,
            reviews,
            answers_stopped,
            troubles,
            silent: self.silent.clone(),
            waiting,
            aside,
            health,
            as_of,
            histories,
            distrust: self.distrust(),
            checked,
            acted,
        };
        let lines = status.lines();
        let changed = self.published.send_if_modified(|old| {
            let differs = old.lines() != lines || old.health != status.health;
            *old = status;
            differs
        });
        if changed {
            self.ring();
        }
    }
}
