//! The gateway's task: it alone works on events, one at a time, in the order they come.
//!
//! It ends when it was told to stop and every modem task has ended, so that the last outcome is
//! written down; or when the modems' channel is closed and nobody can ask any more.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::{broadcast, mpsc, oneshot, watch};
use tokio_util::sync::CancellationToken;

use super::desk::Desk;
use super::dispatch::Claim;
use super::handle::{Gateway, REQUESTS, Request};
use super::head;
use super::health::{DAY, History};
use super::status::{Health, Status};
use super::{GatewayError, Settings};
use crate::at::Cause;
use crate::clock::Clock;
use crate::modem::{
    Committed, Go, ModemEvent, ModemHandle, ModemStatus, Outcome, Phase, Submission,
};
use crate::store::health::Sample;
use crate::store::inbox::Slot;
use crate::store::outbox::Line;
use crate::store::{
    InboundId, PartId, Store, StoreError, health, inbox, meta, outbox, pins, reviews, runs,
};

/// After the database failed, before an outcome is written again.
const AGAIN_AFTER_FAULT: Duration = Duration::from_secs(1);
/// The longest sleep: a clock that was set is noticed by then.
const LONGEST_SLEEP: Duration = Duration::from_hours(1);
/// How long the modems may take to finish after a stop; systemd waits longer.
const STOPPING: Duration = Duration::from_secs(25);
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
    let zone = parts.settings.limits.zone.clone();
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
        daily: head::Daily::new(zone),
    };
    (Gateway { requests, status, changes }, task.run())
}

/// Messages the status names, the latest: more is a list, and stands on the panel.
const TROUBLES: usize = 5;

/// A modem as the task sees it. Only the task touches this.
struct Modem {
    handle: ModemHandle,
    status: ModemStatus,
    /// The part it was handed and has not answered for: it gets no other.
    busy: Option<PartId>,
    /// An outcome the database could not take yet.
    unwritten: Option<(PartId, Outcome)>,
    /// When its queue is worth another look; `None` when something happens.
    again: Option<Timestamp>,
}

impl Modem {
    fn new(handle: ModemHandle) -> Self {
        let status = ModemStatus::default();
        Self { handle, status, busy: None, unwritten: None, again: Some(Timestamp::UNIX_EPOCH) }
    }

    fn name(&self) -> String {
        self.handle.name().to_owned()
    }

    fn line(&self) -> Line {
        Line { modem: self.name(), sim: self.status.sim.clone() }
    }

    fn is_idle(&self) -> bool {
        self.busy.is_none() && matches!(self.status.phase, Phase::Ready)
    }
}

struct Task {
    store: Store,
    clock: Clock,
    settings: Arc<Settings>,
    modems: Vec<Modem>,
    events: mpsc::Receiver<ModemEvent>,
    requests: mpsc::Receiver<Request>,
    published: watch::Sender<Status>,
    changes: broadcast::Sender<()>,
    stop: CancellationToken,
    health: Health,
    /// When the next run goes on by itself.
    runs_due: Option<Timestamp>,
    history: History,
    /// When the record's head was last told to the journal.
    daily: head::Daily,
}

impl Task {
    async fn run(mut self) -> Result<(), StoreError> {
        #[expect(
            clippy::redundant_closure_for_method_calls,
            reason = "the path is not general enough over the desk's lifetime"
        )]
        let doubts = self.write(|desk| desk.doubt_what_was_claimed()).await?;
        if doubts > 0 {
            tracing::warn!(parts = doubts, "found parts that may have left before the last stop");
        }
        self.runs_due = self.store.read(runs::next_deadline).await?;
        self.load_history().await?;
        self.tell_head_daily().await;
        self.publish().await;
        // Without any modem nobody ever speaks, and everything else goes on.
        let mut modems_speak = true;
        // Its beat goes on however much happens meanwhile.
        let mut again = tokio::time::interval(AGAIN_AFTER_FAULT);
        again.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        while !self.stop.is_cancelled() {
            let sleep = tokio::time::sleep(self.until_next());
            tokio::select! {
                () = self.stop.cancelled() => break,
                event = self.events.recv(), if modems_speak => match event {
                    Some(event) => self.on_event(event).await,
                    None => modems_speak = false,
                },
                Some(request) = self.requests.recv() => self.on_request(request).await,
                () = sleep, if self.health != Health::Database => self.on_time().await,
                _ = again.tick(), if self.has_failed() => self.on_fault().await,
            }
            self.dispatch().await;
            self.publish().await;
        }
        self.wind_down().await;
        self.write_history(self.history.rest()).await;
        self.tell_head().await;
        Ok(())
    }

    async fn tell_head_daily(&mut self) {
        if self.daily.is_due(self.clock.now()) {
            self.tell_head().await;
        }
    }

    async fn tell_head(&mut self) {
        match head::tell(&self.store).await {
            Ok(()) => self.daily.told(self.clock.now()),
            Err(error) => self.note(Some(error)),
        }
    }

    /// Nothing is claimed any more; what the modems still say is written down.
    async fn wind_down(&mut self) {
        let finish = async {
            while let Some(event) = self.events.recv().await {
                self.on_event(event).await;
            }
        };
        if tokio::time::timeout(STOPPING, finish).await.is_err() {
            tracing::warn!("a modem did not finish in time; what it was sending is in doubt");
        }
        if self.modems.iter().any(|m| m.unwritten.is_some()) {
            self.on_fault().await;
        }
    }

    async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Desk<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let settings = Arc::clone(&self.settings);
        let now = self.clock.now();
        self.store.write(move |tx| work(&Desk { tx, now, settings: &settings })).await
    }

    fn until_next(&self) -> Duration {
        let now = self.clock.now();
        let queue = self.modems.iter().filter(|m| m.is_idle()).filter_map(|m| m.again);
        let next = queue.chain(self.runs_due).chain([self.history.next()]).min();
        let sleep = next.map_or(LONGEST_SLEEP, |at| {
            Duration::try_from(at.duration_since(now)).unwrap_or(Duration::ZERO)
        });
        sleep.min(LONGEST_SLEEP)
    }

    async fn on_event(&mut self, event: ModemEvent) {
        match event {
            ModemEvent::Status { modem, status } => {
                let now = self.clock.now();
                if let Some(m) = self.modem(&modem) {
                    let before = std::mem::replace(&mut m.status, status);
                    m.status.stamp(&before, now);
                    m.again = Some(Timestamp::UNIX_EPOCH);
                }
            }
            ModemEvent::Prompt { part, go, .. } => self.on_prompt(PartId(part), go).await,
            ModemEvent::Outcome { modem, part, outcome } => {
                self.on_outcome(&modem, PartId(part), outcome).await;
            }
            ModemEvent::Inbound { modem, sim, storage, slot, pdu, committed } => {
                let slot = Slot { sim, modem, storage, index: slot };
                self.on_inbound(slot, pdu, committed).await;
            }
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
    }

    /// The last check before Ctrl-Z; whoever cannot be asked is not written to.
    async fn on_prompt(&mut self, part: PartId, go: oneshot::Sender<Go>) {
        let settings = Arc::clone(&self.settings);
        let now = self.clock.now();
        let may = self
            .store
            .read(move |tx| Desk { tx, now, settings: &settings }.may_still_leave(part))
            .await;
        // There is no time left for the network's answer once the gateway stops.
        let goes = *may.as_ref().unwrap_or(&false) && !self.stop.is_cancelled();
        // A modem that went away answers for the part by its outcome.
        let _ = go.send(if goes { Go::Send } else { Go::Abandon });
        self.note(may.err());
    }

    /// Writes the outcome and claims the next part in the same transaction.
    async fn on_outcome(&mut self, modem: &str, part: PartId, outcome: Outcome) {
        let (line, said) = (self.line(modem), outcome.clone());
        // A modem that did not take it says so in its status, and when it can again.
        let not_taken =
            matches!(outcome, Outcome::NotSent { cause: Cause::NotReady(_) | Cause::PortLost });
        let no_more = not_taken || self.stop.is_cancelled();
        let written = self
            .write(move |desk| {
                let cause = desk.outcome(part, &said)?;
                let claim =
                    if no_more { Claim::Nothing { again: None } } else { desk.claim(&line)? };
                Ok((cause, claim))
            })
            .await;
        let Some(m) = self.modem(modem) else { return };
        match written {
            Ok((cause, claim)) => {
                tell(modem, part, &outcome, cause.as_deref());
                m.unwritten = None;
                m.busy = None;
                let handle = m.take(claim);
                if let Some((handle, submission)) = handle {
                    handle.submit(submission).await;
                }
                self.ring();
            }
            Err(error) => {
                m.unwritten = Some((part, outcome));
                self.note(Some(error));
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

    async fn on_request(&mut self, request: Request) {
        match request {
            Request::Invite { contact, flow, source_group, by, answer } => {
                let done = self.write(move |d| d.invite(contact, flow, source_group, &by)).await;
                self.reply(answer, done);
            }
            Request::Undo { invite, by, answer } => {
                let done = self.write(move |d| d.undo(invite, &by)).await;
                self.reply(answer, done);
            }
            Request::Decide { invite, decision, by, answer } => {
                let done = self.write(move |d| d.decide(invite, decision, &by)).await;
                self.reply(answer, done);
            }
            Request::WriteTo { contact, text, by, answer } => {
                let done = self.write(move |d| d.write_to(contact, &text, &by)).await;
                self.reply(answer, done);
            }
            Request::Told { contact, wish, note, by, answer } => {
                let done = self.write(move |d| d.told(contact, wish, &note, &by)).await;
                self.reply(answer, done);
            }
            Request::CloseReview { message, by, answer } => {
                let done = self.write(move |d| d.close_review(message, &by)).await;
                self.reply(answer, done);
            }
            Request::DeleteContact { contact, by, answer } => {
                let done = self.write(move |d| d.delete_contact(contact, &by)).await;
                self.reply(answer, done);
            }
            Request::LetGo { line, by, answer } => {
                // It came back while somebody looked at an older page.
                let done = if self.published.borrow().has(&line) {
                    Ok(0)
                } else {
                    self.write(move |d| d.let_go(&line, &by)).await
                };
                self.reply(answer, done);
            }
            Request::Ping { answer } => {
                // The thread that writes has to answer, too. Nothing is written for it.
                let done = self.write(|_| Ok(())).await;
                return self.reply(answer, done);
            }
        }
        self.look_again();
        self.ring();
    }

    /// Something could not be written.
    fn has_failed(&self) -> bool {
        self.health == Health::Database || self.modems.iter().any(|m| m.unwritten.is_some())
    }

    /// Tries again what the database would not take, each outcome by itself: a claim that cannot be written
    /// must not hold it back.
    async fn on_fault(&mut self) {
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

    /// Runs whose wait or life is over.
    async fn on_time(&mut self) {
        self.on_beat().await;
        let now = self.clock.now();
        if self.runs_due.is_some_and(|due| due <= now) {
            let stepped = self
                .write(|desk| match runs::due(desk.tx, desk.now)? {
                    Some((run, status)) => desk.run_due(run, status),
                    None => Ok(()),
                })
                .await;
            self.note(stepped.err());
            self.ring();
        }
    }

    /// Hands the next part to every idle modem whose queue is worth a look.
    async fn dispatch(&mut self) {
        if self.stop.is_cancelled() {
            return;
        }
        let now = self.clock.now();
        for index in 0..self.modems.len() {
            let m = &self.modems[index];
            if !m.is_idle() || m.unwritten.is_some() || m.again.is_none_or(|at| at > now) {
                continue;
            }
            let line = m.line();
            let claimed = self.write(move |desk| desk.claim(&line)).await;
            match claimed {
                Ok(claim) => {
                    if let Some((handle, submission)) = self.modems[index].take(claim) {
                        handle.submit(submission).await;
                        self.ring();
                    }
                }
                Err(error) => {
                    self.modems[index].again = Some(now + AGAIN_AFTER_FAULT);
                    self.note(Some(error));
                }
            }
        }
    }

    /// What is known of the last day from before.
    async fn load_history(&mut self) -> Result<(), StoreError> {
        let now = self.clock.now();
        let from = now.checked_sub(DAY).unwrap_or(now);
        let names: Vec<String> = self.modems.iter().map(Modem::name).collect();
        let known = self
            .store
            .read(move |conn| -> Result<_, StoreError> {
                let of = |name: String| Ok((name.clone(), health::since(conn, &name, from)?));
                names.into_iter().map(of).collect()
            })
            .await?;
        self.history = History::new(known, now);
        Ok(())
    }

    /// A minute has passed: how the modems stand is noted, and hourly written down.
    async fn on_beat(&mut self) {
        let now = self.clock.now();
        let modems = self.modems.iter().map(|m| (m.handle.name(), &m.status));
        self.history.take(modems, now);
        if let Some(samples) = self.history.write_due(now) {
            self.write_history(samples).await;
        }
        self.tell_head_daily().await;
    }

    async fn write_history(&mut self, samples: Vec<(String, Sample)>) {
        let count = samples.len();
        let written = self.write(move |desk| health::keep(desk.tx, &samples, desk.now)).await;
        match written {
            Ok(()) => self.history.written(count),
            Err(error) => self.note(Some(error)),
        }
    }

    fn modem(&mut self, name: &str) -> Option<&mut Modem> {
        self.modems.iter_mut().find(|m| m.handle.name() == name)
    }

    fn line(&self, name: &str) -> Line {
        let known = self.modems.iter().find(|m| m.handle.name() == name).map(Modem::line);
        known.unwrap_or_else(|| Line { modem: name.to_owned(), sim: None })
    }

    fn look_again(&mut self) {
        for m in &mut self.modems {
            m.again = Some(Timestamp::UNIX_EPOCH);
        }
    }

    fn ring(&self) {
        // Nobody listens: nobody looks.
        let _ = self.changes.send(());
    }

    /// Answers whoever asked.
    fn reply<T>(
        &mut self,
        answer: oneshot::Sender<Result<T, GatewayError>>,
        done: Result<T, StoreError>,
    ) {
        if let Err(error) = &done {
            tracing::error!(%error, "a request failed");
            self.health = Health::Database;
        }
        // Whoever asked may have gone; what was done is done.
        let _ = answer.send(done.map_err(GatewayError::from));
    }

    fn note(&mut self, error: Option<StoreError>) {
        if let Some(error) = error {
            tracing::error!(%error, "the database failed; it will be tried again");
            self.health = Health::Database;
        }
    }

    /// Tells everyone how things stand, if it changed.
    async fn publish(&mut self) {
        let day = self.settings.limits.day_began(self.clock.now());
        // Counting the queue while it moves would slow it down: the words stay until then.
        let calm = self.modems.iter().all(|m| m.busy.is_none());
        let read = self
            .store
            .read(move |c| {
                let due = runs::next_deadline(c)?;
                let troubles = outbox::troubles(c, day, TROUBLES)?;
                let waiting = if calm { Some(outbox::waiting_for(c)?) } else { None };
                Ok((outbox::counts(c, day)?, reviews::waiting(c)?, troubles, waiting, due))
            })
            .await;
        let (counts, reviews, troubles, waiting, due) = match read {
            Ok(read) => read,
            Err(error) => {
                self.note(Some(error));
                self.published.send_if_modified(|status| {
                    std::mem::replace(&mut status.health, Health::Database) != Health::Database
                });
                return;
            }
        };
        self.runs_due = due;
        let can_send = self.modems.iter().any(|m| matches!(m.status.phase, Phase::Ready));
        let health = match self.health {
            Health::Database => Health::Database,
            Health::Ok | Health::Modem if can_send => Health::Ok,
            Health::Ok | Health::Modem => Health::Modem,
        };
        self.health = health;
        let modems = self.modems.iter().map(|m| (m.name(), m.status.clone())).collect();
        let waiting = waiting.unwrap_or_else(|| self.published.borrow().waiting.clone());
        let as_of = Some(self.clock.now().to_zoned_datetime(self.settings.limits.zone.clone()));
        let histories = self.history.view();
        let status =
            Status { modems, counts, reviews, troubles, waiting, health, as_of, histories };
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

/// What became of a submission, with its cause as it is stored.
fn tell(modem: &str, part: PartId, outcome: &Outcome, cause: Option<&str>) {
    let (part, outcome) = (part.0, outcome.word());
    match cause {
        None => tracing::info!(modem, part, outcome, "a submission ended"),
        Some(cause) => tracing::warn!(modem, part, outcome, cause, "a submission ended"),
    }
}

impl Modem {
    /// Notes a claim; gives what is to be handed over, and to whom.
    fn take(&mut self, claim: Claim) -> Option<(ModemHandle, Submission)> {
        match claim {
            Claim::Submit(submission) => {
                let part = submission.part();
                self.busy = Some(PartId(part));
                Some((self.handle.clone(), Submission { part, tpdu: submission.into_tpdu() }))
            }
            Claim::Nothing { again } => {
                self.again = again;
                None
            }
        }
    }
}
