//! Life with an open port: bring the modem up, then work until the port is lost or the modem restarts.
//!
//! ```text
//!   bring up ──► work: one job at a time, the most urgent first
//!      ▲           1 a receipt for what was handed over 2 offer a message that was read
//!      │           3 read a slot that has something new 4 delete what is committed
//!      │           5 look into a storage that is full   6 hand a part over
//!      │           7 a chore of the beat: look into the storages, registration, signal, network
//!      └ restart,  else rest until there is something to do
//!        echo, SIM ready
//! ```
//! Between two jobs nothing is in flight, so a new message never waits for more than one command, nor
//! does a submission. A part past Ctrl-Z is never cut short by us, whatever the modem says meanwhile:
//! it is judged by `at::session`. The jobs are in `jobs`.

use std::time::Duration;

use sha2::{Digest, Sha256};
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;

use super::actor::refuse;
use super::chores::{Chore, Chores};
use super::desk::Desk;
use super::handle::{DIRECT, ModemEvent, Pin, Submission};
use super::inbox::{Inbox, Message, Slot};
use super::link::{Link, Lost, Unasked};
use super::profile;
use super::receipts::{Receipts, Service};
use super::status::{Phase, Step, Trouble};
use crate::at::bringup::{Bringup, Found, Next, PinDecision, Stuck};
use crate::at::command::Domain;
use crate::at::urc::{Boot, Urc};

/// From one look into the storages to the next; it also shows that the modem still answers.
const BEAT: Duration = Duration::from_mins(1);
/// The same while no network lets the modem in.
const BEAT_UNREGISTERED: Duration = Duration::from_secs(10);
/// Least time between two looks for the same reason: that the modem says it is full, or that a full storage
/// was drained. A look may be what makes the modem say so again.
const LOOKS_APART: Duration = Duration::from_secs(5);
/// A SIM card may be put in at any time; a PIN needs a person and a new configuration.
const RETRY_SIM: Duration = Duration::from_secs(10);
const RETRY_PIN: Duration = Duration::from_mins(1);
/// A modem that restarts this often while it is brought up is given a rest.
const RESTARTS_MAX: u32 = 5;
/// A SIM card that does not say its number.
const SIM_UNKNOWN: &str = "unknown";

/// Waits for a busy SIM card in one bring-up, after which it is no longer just starting.
const BUSY_FOR_EVER: u32 = 30;

/// How far it got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Life {
    /// The modem was never heard.
    Silent,
    /// The modem was heard.
    Worked,
}

/// Whether the modem has to be brought up again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Again {
    No,
    /// It goes on starting: what was refused before may be taken now.
    Progress,
    /// It restarted: all is forgotten.
    Restarted,
}

/// Whether everything that lay in the storages when work began is read and written down. A stop may be among
/// it: until then nothing is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sweep {
    Due,
    Done,
}

/// Whether there was anything to do.
#[derive(Debug, PartialEq, Eq)]
enum Did {
    Something,
    Nothing,
}

pub(super) struct Live<'a> {
    pub(super) link: Link,
    path: String,
    pin: Option<Pin>,
    pub(super) desk: &'a mut Desk,
    pub(super) inbox: &'a mut Inbox,
    submissions: &'a mut mpsc::Receiver<Submission>,
    stop: CancellationToken,
    life: Life,
    pub(super) again: Again,
    pub(super) found: Found,
    /// The name of the profile the modem was recognised by.
    profile: &'static str,
    /// The storage commands now read from, if known.
    pub(super) storage: Option<String>,
    chores: Chores,
    /// What does not wait for submissions to end.
    sweep: Sweep,
    /// Bring-up ended with a modem that works. Until then what it says of its network and its card changes
    /// nothing, for bring-up asks.
    works: bool,
    /// The PIN that is being tried, as leave to try it was asked.
    pin_asked: Option<(String, [u8; 32])>,
    pressing: Chores,
    pub(super) receipts: Receipts,
    next_beat: Instant,
    /// When the next look is due because the modem says that it is full, or says what makes no sense.
    next_full_look: Instant,
    /// When a full storage that was drained may be looked into again.
    next_drained_look: Instant,
}

impl<'a> Live<'a> {
    pub(super) fn new(
        link: Link,
        path: String,
        pin: Option<Pin>,
        desk: &'a mut Desk,
        inbox: &'a mut Inbox,
        submissions: &'a mut mpsc::Receiver<Submission>,
        stop: CancellationToken,
    ) -> Self {
        Self {
            link,
            path,
            pin,
            desk,
            inbox,
            submissions,
            stop,
            life: Life::Silent,
            again: Again::Restarted,
            found: Found::default(),
            profile: profile::all()[0].name,
            storage: None,
            chores: Chores::default(),
            sweep: Sweep::Due,
            works: false,
            pin_asked: None,
            pressing: Chores::default(),
            receipts: Receipts::default(),
            next_beat: Instant::now(),
            next_full_look: Instant::now(),
            next_drained_look: Instant::now(),
        }
    }

    /// Lives until the port is lost.
    pub(super) async fn run(mut self) -> (Life, Lost) {
        let Err(lost) = self.try_run().await;
        if lost != Lost::Stopped {
            // What was delivered directly is nowhere else. Nobody listening is no news here.
            let _ = self.take_unasked().await;
        }
        (self.life, lost)
    }

    async fn try_run(&mut self) -> Result<std::convert::Infallible, Lost> {
        loop {
            match self.bring_up().await? {
                None => self.work().await?,
                Some(stuck) => self.wait_stuck(&stuck).await?,
            }
        }
    }

    /// Brings the modem up; gives what stands in the way, if something does.
    async fn bring_up(&mut self) -> Result<Option<Stuck>, Lost> {
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
        self.begin_beat();
        self.chores.drop_looks();
        self.press_looks();
        self.sweep = Sweep::Due;
        self.works = true;
        self.desk.over(Trouble::NoSim).await?;
        self.registration_changed().await
    }

    fn registered_phase(&self) -> Phase {
        if self.found.network.is_registered() {
            Phase::Ready
        } else {
            Phase::NotRegistered { why: self.found.network.why_not().to_owned() }
        }
    }

    /// Something stands in the way: waits until it may be gone.
    async fn wait_stuck(&mut self, stuck: &Stuck) -> Result<(), Lost> {
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

    /// Works until the modem has to be brought up again.
    async fn work(&mut self) -> Result<(), Lost> {
        loop {
            self.link.until_idle().await?;
            self.take_unasked().await?;
            if self.stop.is_cancelled() {
                return Err(Lost::Stopped);
            }
            if self.again != Again::No {
                return Ok(());
            }
            self.inbox.take_answers();
            self.receipts.take_answers();
            // The network waits for a receipt; the modem can wait for a step.
            if self.receipts.next().is_none() && self.receipts.hold(Instant::now()).is_none() {
                self.climb().await?;
            }
            if self.one_job().await? == Did::Nothing {
                self.rest().await?;
            }
        }
    }

    /// The most urgent thing to do, if there is any.
    async fn one_job(&mut self) -> Result<Did, Lost> {
        // A long queue to send must not keep the storages from being looked into.
        let overdue = Instant::now() >= self.next_beat + BEAT;
        if self.pressing.is_empty() && self.inbox.is_settled() {
            self.sweep = Sweep::Done;
        }
        let may_send = self.sweep == Sweep::Done;
        if self.receipts.must_ask() {
            self.ask_service().await?;
        } else if let Some(receipt) = self.receipts.next() {
            self.acknowledge(receipt).await?;
        } else if self.receipts.hold(Instant::now()).is_some() {
            return Ok(Did::Nothing);
        } else if let Some(message) = self.inbox.next_found() {
            self.offer(message).await?;
        } else if let Some((slot, tries)) = self.inbox.next_read() {
            self.read(slot, tries).await?;
        } else if let Some(deletion) = self.inbox.next_deletion() {
            self.delete(deletion).await?;
        } else if let Some(chore) = self.pressing.next() {
            self.chore(chore).await?;
        } else if overdue && self.chores.is_empty() {
            self.begin_beat();
        } else if may_send
            && !overdue
            && let Ok(submission) = self.submissions.try_recv()
        {
            self.hand_over(submission).await?;
        } else if let Some(errand) = self.desk.errands.waiting() {
            self.errand(errand).await?;
        } else if let Some(chore) = self.chores.next() {
            self.chore(chore).await?;
        } else if may_send && let Ok(submission) = self.submissions.try_recv() {
            self.hand_over(submission).await?;
        } else {
            return Ok(Did::Nothing);
        }
        Ok(Did::Something)
    }

    /// Waits for something to do.
    async fn rest(&mut self) -> Result<(), Lost> {
        // While a commit is awaited only its answer counts, for the network waits too.
        let hold = self.receipts.hold(Instant::now());
        let step = self.desk.next_step();
        let swept = self.sweep == Sweep::Done;
        tokio::select! {
            biased;
            heard = self.link.listen() => heard?,
            () = self.receipts.answered() => {}
            () = sleep_until(hold.unwrap_or(self.next_beat)), if hold.is_some() => {}
            Some(submission) = self.submissions.recv(), if hold.is_none() && swept => {
                self.hand_over(submission).await?;
            }
            () = self.inbox.answered() => {}
            Some(errand) = self.desk.errands.next(), if hold.is_none() => self.errand(errand).await?,
            () = sleep_until(self.next_beat), if hold.is_none() => self.begin_beat(),
            () = sleep_until(step.unwrap_or(self.next_beat)), if step.is_some() => {}
            () = self.stop.cancelled() => return Err(Lost::Stopped),
        }
        Ok(())
    }

    fn begin_beat(&mut self) {
        let registered = self.found.network.is_registered();
        self.next_beat = Instant::now() + if registered { BEAT } else { BEAT_UNREGISTERED };
        if !self.chores.is_empty() {
            return;
        }
        self.inbox.retry_deletions();
        if self.receipts.lapsed() {
            self.chores.add(Chore::Notify);
        }
        if !self.link.would_show_a_restart() {
            self.chores.add(Chore::Mode);
        }
        self.chores.add_all(self.looks());
        let known = Domain::ALL.into_iter().filter(|&domain| self.found.network.is_known(domain));
        self.chores.add_all(known.map(Chore::Registration));
        self.chores.add_all([Chore::Signal, Chore::Operator]);
    }

    /// The one messages are received into comes last, so that it is the one selected until the next.
    fn looks(&self) -> Vec<Chore> {
        if self.found.storages.is_empty() {
            return vec![Chore::Look(None)];
        }
        self.found.storages.iter().rev().cloned().map(|name| Chore::Look(Some(name))).collect()
    }

    /// Something came, or has to be made room for: looks into the storages before anything else goes out.
    pub(super) fn look_now(&mut self) {
        self.inbox.retry_deletions();
        self.press_looks();
    }

    fn press_looks(&mut self) {
        self.pressing.clear();
        self.pressing.add_all(self.looks());
    }

    /// A full storage was drained, so that it is not full any more. A modem that goes on saying so is
    /// believed a little later.
    pub(super) fn look_after_draining(&mut self) {
        let now = Instant::now();
        if now >= self.next_drained_look {
            self.next_drained_look = now + LOOKS_APART;
            self.look_now();
        }
    }

    /// The modem says that it is full, or says what nobody understands. Some say so at every `+CPMS`, which is
    /// how a look begins: while what lies there is still being committed, such a modem would be asked
    /// without end. What is said too soon is looked into a little later, with the beat.
    fn look_if_not_just_now(&mut self) {
        let now = Instant::now();
        if now >= self.next_full_look {
            self.next_full_look = now + LOOKS_APART;
            self.look_now();
        } else {
            self.next_beat = self.next_beat.min(self.next_full_look);
        }
    }

    /// Sorts what the modem said unasked.
    async fn take_unasked(&mut self) -> Result<(), Lost> {
        while let Some(unasked) = self.link.unasked()? {
            match unasked {
                Unasked::EchoReturned => self.again = Again::Restarted,
                Unasked::Direct { pdu, .. } => {
                    let slot = Slot { storage: DIRECT.to_owned(), index: 0 };
                    let committed = self.tell_inbound(&Message { slot, line: pdu }).await?;
                    self.receipts.offered(committed, Instant::now());
                }
                Unasked::Urc(urc) => self.take_urc(urc).await?,
            }
        }
        Ok(())
    }

    async fn take_urc(&mut self, urc: Urc) -> Result<(), Lost> {
        match urc {
            Urc::NewMessage { storage, index } | Urc::NewReport { storage, index } => {
                self.inbox.read_later(Slot { storage, index });
            }
            Urc::Registration { domain, registration } => {
                let before = self.found.network.is_registered();
                self.found.network.set(domain, registration);
                self.registration_changed().await?;
                if !before && self.found.network.is_registered() {
                    self.chores.add_all([Chore::Signal, Chore::Operator]);
                }
            }
            Urc::Boot(Boot::Restarted) => self.again = Again::Restarted,
            Urc::Boot(Boot::Progress) => self.again = self.again.max(Again::Progress),
            // Asked again, it says what is the matter; a modem that says so to each question is not asked for ever.
            Urc::SimGone if self.works => self.again = self.again.max(Again::Progress),
            Urc::StorageFull | Urc::Unreadable => self.look_if_not_just_now(),
            Urc::Ussd(values) => self.desk.errands.ussd_heard(&values),
            Urc::SimGone | Urc::Deliver { .. } | Urc::Report { .. } | Urc::Noise => {}
        }
        Ok(())
    }

    /// Messages can go now, or cannot any more.
    pub(super) async fn registration_changed(&mut self) -> Result<(), Lost> {
        if self.works
            && matches!(self.desk.phase(), Phase::Ready | Phase::NotRegistered { .. })
            && self.again == Again::No
        {
            let phase = self.registered_phase();
            self.desk.set_phase(phase).await?;
            if self.found.network.is_registered() {
                return self.desk.over(Trouble::NotRegistered).await;
            }
            // Not every modem says that it is back.
            self.next_beat = self.next_beat.min(Instant::now() + BEAT_UNREGISTERED);
            if matches!(self.desk.trouble(), None | Some(Trouble::NoAnswers)) {
                self.desk.meets(Trouble::NotRegistered).await?;
            }
        }
        Ok(())
    }
}

/// The name of the SIM card that is in.
pub(super) fn sim_of(found: &Found) -> String {
    found.sim.clone().unwrap_or_else(|| SIM_UNKNOWN.to_owned())
}
