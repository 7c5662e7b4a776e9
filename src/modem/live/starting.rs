//! From a port that was opened to a modem that works: the driver of `at::bringup`, and the wait for what
//! stands in the way.

use std::time::Duration;

use sha2::{Digest, Sha256};
use tokio::sync::oneshot;
use tokio::time::{Instant, sleep_until};

use super::work::{Again, Life, Live, Sweep, sim_of};
use crate::at::bringup::{Bringup, Next, PinDecision, Stuck};
use crate::at::found::Found;
use crate::modem::actor::refuse;
use crate::modem::handle::ModemEvent;
use crate::modem::link::Lost;
use crate::modem::profile;
use crate::modem::receipts::{Receipts, Service};
use crate::modem::status::{Phase, Step, Trouble};

/// A SIM card may be put in at any time; a PIN needs a person and a new configuration.
const RETRY_SIM: Duration = Duration::from_secs(10);
const RETRY_PIN: Duration = Duration::from_mins(1);
/// A modem that restarts this often while it is brought up is given a rest.
const RESTARTS_MAX: u32 = 5;
/// Waits for a busy SIM card in one bring-up, after which it is no longer just starting.
const BUSY_FOR_EVER: u32 = 30;

impl Live<'_> {
    /// Brings the modem up; gives what stands in the way, if something does.
    pub(super) async fn bring_up(&mut self) -> Result<Option<Stuck>, Lost> {
        for _ in 0..RESTARTS_MAX {
            if self.again == Again::Restarted {
                self.receipts = Receipts::default();
                if let Err(lost) = self.link.wake().await {
                    return Err(self.at_a_loss(lost).await);
                }
                self.desk.over(Trouble::Silent).await?;
                self.life = Life::Worked;
                self.take_unasked().await?;
                if !matches!(
                    self.desk.phase(),
                    Phase::PinWanted { .. } | Phase::NotRegistered { .. }
                ) {
                    self.desk.set_phase(Phase::Starting).await?;
                }
            }
            self.radio_on().await?;
            self.works = false;
            self.again = Again::No;
            self.storage = None;
            let mut bringup = Bringup::new(self.pin.as_ref().map(|pin| pin.secret().clone()));
            let end = self.drive(&mut bringup).await?;
            // What a starting modem refused, it may take once it has started.
            let lacking =
                bringup.found().storages.is_empty() || bringup.found().notifications.is_none();
            match (self.again, end) {
                (Again::Restarted, _) | (_, None) => {}
                (Again::Progress, Some(Next::Ready)) if lacking => {}
                (_, Some(Next::Stuck(stuck))) => return Ok(Some(stuck)),
                (_, Some(_)) => {
                    self.again = Again::No;
                    self.begin_work(bringup.found().clone()).await?;
                    return Ok(None);
                }
            }
        }
        Err(Lost::Restarting)
    }

    /// The modem was not heard: it may hear all the same.
    async fn at_a_loss(&mut self, lost: Lost) -> Lost {
        if lost != Lost::Hung {
            return lost;
        }
        match self.desk.due(self.link.in_flight()) {
            Some(step @ (Step::Radio | Step::Restart)) => {
                self.shout(step).await.err().unwrap_or(lost)
            }
            Some(Step::Reopen) | None => lost,
        }
    }

    /// Runs the machine to its end; `None` when the modem restarted on the way.
    async fn drive(&mut self, bringup: &mut Bringup) -> Result<Option<Next>, Lost> {
        let mut waits = 0;
        loop {
            match bringup.next() {
                Next::Ask(command) => {
                    let reply = self.link.ask(command).await?;
                    bringup.answer(&reply);
                    if bringup.found().pin_accepted {
                        self.pin_was_accepted().await?;
                    }
                }
                Next::Wait(time) => {
                    self.link.listen_for(time).await?;
                    bringup.waited();
                    waits += 1;
                    if waits == BUSY_FOR_EVER {
                        self.desk.meets(Trouble::SimBusy).await?;
                    }
                }
                Next::Recognise => {
                    let profile = profile::recognise(&bringup.found().identity);
                    self.profile = profile.name;
                    self.link.set_habits(profile.habits.clone());
                    bringup.recognised(profile.habits.clone());
                }
                Next::MayTryPin => {
                    let decision = self.may_try_pin(bringup.found()).await?;
                    bringup.pin(decision);
                }
                end @ (Next::Ready | Next::Stuck(_)) => {
                    if !bringup.gave_up_waiting() {
                        self.desk.over(Trouble::SimBusy).await?;
                    }
                    self.take_unasked().await?;
                    return Ok(Some(end).filter(|_| self.again != Again::Restarted));
                }
            }
            self.take_unasked().await?;
            if self.again == Again::Restarted {
                return Ok(None);
            }
        }
    }

    async fn may_try_pin(&mut self, found: &Found) -> Result<PinDecision, Lost> {
        let Some(pin_hash) = self.pin_hash(found) else { return Ok(PinDecision::RefusedBefore) };
        let (answer, answered) = oneshot::channel();
        let sim = sim_of(found);
        self.desk
            .tell(ModemEvent::MayTryPin { modem: self.desk.modem(), sim, pin_hash, answer })
            .await?;
        tokio::select! {
            answer = answered => match answer {
                Ok(true) => {
                    self.pin_asked = Some((sim_of(found), pin_hash));
                    Ok(PinDecision::Try)
                }
                Ok(false) | Err(_) => Ok(PinDecision::RefusedBefore),
            },
            () = self.stop.cancelled() => Err(Lost::Stopped),
        }
    }

    /// Said as soon as the card shows it, and of the card as it was named when leave was asked: many a card does not
    /// say its number before it has its PIN.
    async fn pin_was_accepted(&mut self) -> Result<(), Lost> {
        let Some((sim, pin_hash)) = self.pin_asked.take() else { return Ok(()) };
        let modem = self.desk.modem();
        self.desk.tell(ModemEvent::PinAccepted { modem, sim, pin_hash }).await
    }

    fn pin_hash(&self, found: &Found) -> Option<[u8; 32]> {
        let pin = self.pin.as_ref()?;
        let hash = Sha256::new().chain_update(sim_of(found)).chain_update(pin.secret().reveal());
        Some(hash.finalize().into())
    }

    async fn begin_work(&mut self, found: Found) -> Result<(), Lost> {
        self.found = found;
        self.storage = self.found.storages.first().cloned();
        if self.found.service == 1 {
            self.receipts.learn(Service::Us);
        }
        self.inbox.begin(self.found.sim.as_deref());
        let (found, path, phase) = (&self.found, &self.path, self.registered_phase());
        let profile = self.profile;
        self.desk
            .update(|status| {
                status.phase = phase;
                status.sim.clone_from(&found.sim);
                status.model.clone_from(&found.model);
                status.port = Some(path.clone());
                status.storage = found.count;
                status.profile = Some(profile.to_owned());
                status.notice = found.centre.warning().map(str::to_owned);
            })
            .await?;
        self.chores.clear();
        self.beats = 0;
        self.begin_beat();
        self.chores.drop_looks();
        self.press_looks();
        self.sweep = Sweep::Due;
        self.works = true;
        self.desk.over(Trouble::NoSim).await?;
        self.registration_changed().await
    }

    pub(super) fn registered_phase(&self) -> Phase {
        if self.found.network.is_registered() {
            Phase::Ready
        } else {
            Phase::NotRegistered { why: self.found.network.why_not().to_owned() }
        }
    }

    /// Something stands in the way: waits until it may be gone.
    pub(super) async fn wait_stuck(&mut self, stuck: &Stuck) -> Result<(), Lost> {
        let why = stuck.to_string();
        let (phase, retry) = match stuck {
            Stuck::Pin(_) => {
                // That is a matter for people.
                self.desk.over(Trouble::NoSim).await?;
                self.desk.over(Trouble::NotRegistered).await?;
                (Phase::PinWanted { why }, RETRY_PIN)
            }
            Stuck::Sim(_) => {
                self.desk.meets(Trouble::NoSim).await?;
                (Phase::NotRegistered { why }, RETRY_SIM)
            }
            Stuck::PduMode(_) => (Phase::NotRegistered { why }, RETRY_PIN),
        };
        let path = self.path.clone();
        self.desk
            .update(|status| {
                status.phase = phase;
                status.port = Some(path);
            })
            .await?;
        let until = Instant::now() + retry;
        while self.again == Again::No {
            tokio::select! {
                heard = self.link.listen() => heard?,
                Some(submission) = self.submissions.recv() => refuse(self.desk, &submission).await?,
                Some(errand) = self.desk.errands.next() => self.errand(errand).await?,
                () = sleep_until(until) => return self.climb().await,
                () = self.stop.cancelled() => return Err(Lost::Stopped),
            }
            self.take_unasked().await?;
        }
        Ok(())
    }
}
