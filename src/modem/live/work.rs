//! The work of a modem that was brought up, and everything that `jobs` and `starting` share.

use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;

use crate::at::command::Domain;
use crate::at::found::{Found, is_for_reports};
use crate::at::habits::NetworkTime;
use crate::at::urc::{Boot, Urc};
use crate::modem::chores::{Chore, Chores};
use crate::modem::desk::Desk;
use crate::modem::handle::{Came, DIRECT, Pin, Submission};
use crate::modem::inbox::{Inbox, Message, Slot};
use crate::modem::link::{Link, Lost, Unasked};
use crate::modem::profile;
use crate::modem::receipts::Receipts;
use crate::modem::status::{Phase, Trouble};

/// From one look into the storages to the next; it also shows that the modem still answers.
const BEAT: Duration = Duration::from_mins(1);
/// The same while no network lets the modem in.
const BEAT_UNREGISTERED: Duration = Duration::from_secs(10);
/// What changes with the network alone is asked for once in so many beats, for each question wakes the machine; where only
/// status reports lie that the modem announces is looked into as rarely. The time, which a network may tell a while after it
/// let the modem in, is asked for at each of the first, too.
const BEATS_APART: u32 = 10;
/// Least time between two looks for the same reason: that the modem says it is full, or that a full storage
/// was drained. A look may be what makes the modem say so again.
const LOOKS_APART: Duration = Duration::from_secs(5);
/// A SIM card that does not say its number.
const SIM_UNKNOWN: &str = "unknown";

/// How far it got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::modem) enum Life {
    /// The modem was never heard.
    Silent,
    /// The modem was heard.
    Worked,
}

/// Whether the modem has to be brought up again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::modem) enum Again {
    No,
    /// It goes on starting: what was refused before may be taken now.
    Progress,
    /// It restarted: all is forgotten.
    Restarted,
}

/// Whether everything that lay in the storages when work began is read and written down. A stop may be among
/// it: until then nothing is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sweep {
    Due,
    Done,
}

/// Whether there was anything to do.
#[derive(Debug, PartialEq, Eq)]
enum Did {
    Something,
    Nothing,
}

pub(in crate::modem) struct Live<'a> {
    pub(in crate::modem) link: Link,
    pub(super) path: String,
    pub(super) pin: Option<Pin>,
    pub(in crate::modem) desk: &'a mut Desk,
    pub(in crate::modem) inbox: &'a mut Inbox,
    pub(super) submissions: &'a mut mpsc::Receiver<Submission>,
    pub(super) stop: CancellationToken,
    pub(super) life: Life,
    pub(in crate::modem) again: Again,
    pub(in crate::modem) found: Found,
    /// The name of the profile the modem was recognised by.
    pub(super) profile: &'static str,
    /// The storage commands now read from, if known.
    pub(in crate::modem) storage: Option<String>,
    pub(super) chores: Chores,
    /// What does not wait for submissions to end.
    pub(super) sweep: Sweep,
    /// Bring-up ended with a modem that works. Until then what it says of its network and its card changes
    /// nothing, for bring-up asks.
    pub(super) works: bool,
    /// The PIN that is being tried, as leave to try it was asked.
    pub(super) pin_asked: Option<(String, [u8; 32])>,
    pub(super) pressing: Chores,
    pub(in crate::modem) receipts: Receipts,
    pub(super) next_beat: Instant,
    /// Beats since it was brought up and a network let it in.
    pub(super) beats: u32,
    /// When the next look is due because the modem says that it is full, or says what makes no sense.
    pub(super) next_full_look: Instant,
    /// When a full storage that was drained may be looked into again.
    pub(super) next_drained_look: Instant,
}

impl<'a> Live<'a> {
    pub(in crate::modem) fn new(
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
            beats: 0,
            next_full_look: Instant::now(),
            next_drained_look: Instant::now(),
        }
    }

    /// Lives until the port is lost.
    pub(in crate::modem) async fn run(mut self) -> (Life, Lost) {
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
        } else if let Some(read) = self.inbox.next_read() {
            self.read(read).await?;
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

    pub(super) fn begin_beat(&mut self) {
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
        let (settling, due) = (self.beats < BEATS_APART, self.beats.is_multiple_of(BEATS_APART));
        let announced = matches!(self.found.notifications, Some([_, _, _, 1 | 2, _]));
        let everywhere = due || !announced;
        let rare = |look: &Chore| matches!(look, Chore::Look(Some(name)) if is_for_reports(name));
        self.chores.add_all(self.looks().into_iter().filter(|look| everywhere || !rare(look)));
        let known = Domain::ALL.into_iter().filter(|&domain| self.found.network.is_known(domain));
        self.chores.add_all(known.map(Chore::Registration));
        self.chores.add(Chore::Signal);
        if due {
            self.chores.add(Chore::Operator);
        }
        if (settling || due) && registered && self.link.habits().network_time == NetworkTime::Told {
            self.chores.add(Chore::Clock);
        }
        self.beats = self.beats.wrapping_add(1);
    }

    /// The one messages are received into comes last, so that it is the one selected until the next.
    fn looks(&self) -> Vec<Chore> {
        if self.found.storages.is_empty() {
            return vec![Chore::Look(None)];
        }
        self.found.storages.iter().rev().cloned().map(|name| Chore::Look(Some(name))).collect()
    }

    /// Something came, or has to be made room for: looks into the storages before anything else goes out.
    pub(in crate::modem) fn look_now(&mut self) {
        self.inbox.retry_deletions();
        self.press_looks();
    }

    pub(super) fn press_looks(&mut self) {
        self.pressing.clear();
        self.pressing.add_all(self.looks());
    }

    /// A full storage was drained, so that it is not full any more. A modem that goes on saying so is
    /// believed a little later.
    pub(in crate::modem) fn look_after_draining(&mut self) {
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
    pub(super) async fn take_unasked(&mut self) -> Result<(), Lost> {
        while let Some(unasked) = self.link.unasked()? {
            match unasked {
                Unasked::EchoReturned => self.again = Again::Restarted,
                Unasked::Direct { pdu, .. } => {
                    let slot = Slot { storage: DIRECT.to_owned(), index: 0 };
                    let committed = self
                        .tell_inbound(&Message { slot, line: pdu, came: Came::Announced })
                        .await?;
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
                self.inbox.read_later(Slot { storage, index }, Came::Announced);
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
    pub(in crate::modem) async fn registration_changed(&mut self) -> Result<(), Lost> {
        if self.works
            && matches!(self.desk.phase(), Phase::Ready | Phase::NotRegistered { .. })
            && self.again == Again::No
        {
            let phase = self.registered_phase();
            self.desk.set_phase(phase).await?;
            if self.found.network.is_registered() {
                return self.desk.over(Trouble::NotRegistered).await;
            }
            self.beats = 0;
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
pub(in crate::modem) fn sim_of(found: &Found) -> String {
    found.sim.clone().unwrap_or_else(|| SIM_UNKNOWN.to_owned())
}
