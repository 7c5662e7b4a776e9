//! The loop: it waits for the next event, lets it be worked on, hands out what may leave, and tells how things
//! stand.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::{broadcast, mpsc, watch};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::asked::Changed;
use super::care::Care;
use super::clock::Noted;
use super::modem::Modem;
use crate::clock::{Clock, Told};
use crate::gateway::Settings;
use crate::gateway::desk::Desk;
use crate::gateway::dispatch::{Claimed, Doubted};
use crate::gateway::handle::Request;
use crate::gateway::head;
use crate::gateway::health::{DAY, History};
use crate::gateway::status::{Health, Silent, Status};
use crate::modem::ModemEvent;
use crate::store::health::Sample;
use crate::store::outbox::Line;
use crate::store::trouble::Trouble;
use crate::store::{Store, StoreError, health, runs, silence};

/// After the database failed, before an outcome is written again.
const AGAIN_AFTER_FAULT: Duration = Duration::from_secs(1);
/// The longest sleep: a clock that was set is noticed by then, and the watchdog sees that the task goes on.
const LONGEST_SLEEP: Duration = Duration::from_mins(1);
/// Longer than any wait of the task: a sleep, or a transaction of minutes on a slow card.
pub(super) const LONGEST_WAIT: Duration = Duration::from_mins(4);
/// While a queue moves, how things stand is told so often.
const TELL_EVERY: Duration = Duration::from_millis(250);
/// How long the modems may take to finish after a stop; systemd waits longer.
const STOPPING: Duration = Duration::from_secs(25);
/// Sentences about what was set aside that the status keeps, the latest.
const ASIDE: usize = 5;

pub(super) struct Task {
    pub(super) store: Store,
    pub(super) clock: Clock,
    pub(super) settings: Arc<Settings>,
    pub(super) modems: Vec<Modem>,
    pub(super) events: mpsc::Receiver<ModemEvent>,
    pub(super) requests: mpsc::Receiver<Request>,
    pub(super) published: watch::Sender<Status>,
    pub(super) changes: broadcast::Sender<()>,
    pub(super) stop: CancellationToken,
    pub(super) health: Health,
    /// When the next run goes on by itself.
    pub(super) runs_due: Option<Timestamp>,
    pub(super) history: History,
    /// When the record's head was last told to the journal.
    pub(super) daily: head::Daily,
    /// SIMs through which nothing is heard, as of the last hour.
    pub(super) silent: Option<Vec<Silent>>,
    /// When the data were last cared for.
    pub(super) care: Care,
    /// What was set aside since the start, in sentences, the latest last.
    pub(super) aside: Vec<String>,
    /// What the record says of the clock, once it was looked at.
    pub(super) noted: Option<Noted>,
    /// Whether the file was still to be scrubbed when how things stand was told last.
    pub(super) to_scrub: bool,
}

impl Task {
    pub(super) async fn run(mut self) -> Result<(), StoreError> {
        #[expect(
            clippy::redundant_closure_for_method_calls,
            reason = "the path is not general enough over the desk's lifetime"
        )]
        let Doubted { parts, aside } = self.write(|desk| desk.doubt_what_was_claimed()).await?;
        if parts > 0 {
            tracing::warn!(parts, "found parts that may have left before the last stop");
        }
        self.set_aside(aside);
        self.look_at_the_clock().await;
        self.runs_due = self.store.read(runs::next_deadline).await?;
        self.load_history().await?;
        self.scrub_if_due();
        self.tell_head_daily().await;
        self.publish().await;
        // Without any modem nobody ever speaks, and everything else goes on.
        let mut modems_speak = true;
        // Its beat goes on however much happens meanwhile.
        let mut again = tokio::time::interval(AGAIN_AFTER_FAULT);
        again.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let (mut told, mut untold) = (Instant::now(), false);
        while !self.stop.is_cancelled() {
            let sleep = tokio::time::sleep(self.until_next());
            let mut changed = Changed::Maybe;
            tokio::select! {
                () = self.stop.cancelled() => break,
                event = self.events.recv(), if modems_speak => match event {
                    Some(event) => changed = self.on_event(event).await,
                    None => modems_speak = false,
                },
                Some(request) = self.requests.recv() => changed = self.on_request(request).await,
                () = sleep, if self.health.trouble().is_none() => self.on_time().await,
                _ = again.tick(), if self.has_failed() => self.on_fault().await,
                () = tokio::time::sleep_until(told + TELL_EVERY), if untold => {}
            }
            if changed == Changed::Nothing {
                continue;
            }
            self.look_at_the_clock().await;
            self.dispatch().await;
            untold = changed == Changed::Moved && told.elapsed() < TELL_EVERY;
            if !untold {
                self.publish().await;
                told = Instant::now();
            }
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
    pub(super) async fn wind_down(&mut self) {
        let finish = async {
            while let Some(event) = self.events.recv().await {
                // Nobody is told any more: the last word is the stop's.
                let _ = self.on_event(event).await;
            }
        };
        if tokio::time::timeout(STOPPING, finish).await.is_err() {
            tracing::warn!("a modem did not finish in time; what it was sending is in doubt");
        }
        if self.modems.iter().any(|m| m.unwritten.is_some()) {
            self.on_fault().await;
        }
    }

    pub(super) async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Desk<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let settings = Arc::clone(&self.settings);
        let Told { now, reckoned, .. } = self.clock.told();
        self.store.write(move |tx| work(&Desk { tx, now, reckoned, settings: &settings })).await
    }

    pub(super) fn until_next(&self) -> Duration {
        let now = self.clock.now();
        let queue = self.modems.iter().filter(|m| m.is_idle()).filter_map(|m| m.again);
        let runs = self.runs_due.filter(|_| self.trusted());
        let next = queue.chain(runs).chain([self.history.next()]).min();
        let sleep = next.map_or(LONGEST_SLEEP, |at| {
            Duration::try_from(at.duration_since(now)).unwrap_or(Duration::ZERO)
        });
        sleep.min(LONGEST_SLEEP)
    }

    /// Runs whose wait or life is over.
    pub(super) async fn on_time(&mut self) {
        self.on_beat().await;
        let now = self.clock.now();
        if self.trusted() && self.runs_due.is_some_and(|due| due <= now) {
            self.go_on_with_a_run().await;
            self.ring();
        }
    }

    /// The earliest run that is due, in a transaction of its own. One that cannot be read is set aside in the next.
    pub(super) async fn go_on_with_a_run(&mut self) {
        let now = self.clock.now();
        let due = match self.store.read(move |c| runs::due(c, now)).await {
            Ok(Some(due)) => due,
            Ok(None) => return,
            Err(error) => return self.note(Some(error)),
        };
        let (run, status) = due;
        match self.write(move |desk| desk.run_due(run, status)).await {
            Err(error) if error.is_of_a_row() => {
                match self.write(move |desk| desk.set_run_aside(run, &error)).await {
                    Ok(words) => self.set_aside(vec![words]),
                    Err(error) => self.note(Some(error)),
                }
            }
            stepped => self.note(stepped.err()),
        }
    }

    /// Hands the next part to every idle modem whose queue is worth a look.
    pub(super) async fn dispatch(&mut self) {
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
                Ok(Claimed { claim, aside }) => {
                    self.set_aside(aside);
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
    pub(super) async fn load_history(&mut self) -> Result<(), StoreError> {
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
    pub(super) async fn on_beat(&mut self) {
        let now = self.clock.now();
        let modems = self.modems.iter().map(|m| (m.handle.name(), &m.status));
        self.history.take(modems, now);
        if let Some(samples) = self.history.write_due(now) {
            self.write_history(samples).await;
            self.look_for_silence().await;
        }
        self.tell_head_daily().await;
        if self.to_scrub {
            self.scrub_if_due();
        }
        self.care_if_due();
        // What was changed in the panel may let wait no longer what waited.
        let counts = self.published.borrow().counts;
        if counts.queued > 0 || counts.in_doubt > 0 {
            self.look_again();
        }
    }

    /// Which SIMs send without anything ever coming back.
    async fn look_for_silence(&mut self) {
        let now = self.clock.now();
        let lines: Vec<Line> = self.modems.iter().map(Modem::line).collect();
        let read = self.store.read(move |conn| {
            let silent = |line: Line| -> Result<_, StoreError> {
                let since = silence::silent_since(conn, &line, now)?;
                Ok(since.map(|since| Silent { modem: line.modem, since }))
            };
            lines.into_iter().filter_map(|line| silent(line).transpose()).collect()
        });
        match read.await {
            Ok(silent) => self.silent = Some(silent),
            Err(error) => self.note(Some(error)),
        }
    }

    pub(super) async fn write_history(&mut self, samples: Vec<(String, Sample)>) {
        let count = samples.len();
        let written = self.write(move |desk| health::keep(desk.tx, &samples, desk.now)).await;
        match written {
            Ok(()) => self.history.written(count),
            Err(error) => self.note(Some(error)),
        }
    }

    pub(super) fn modem(&mut self, name: &str) -> Option<&mut Modem> {
        self.modems.iter_mut().find(|m| m.handle.name() == name)
    }

    pub(super) fn line(&self, name: &str) -> Line {
        let known = self.modems.iter().find(|m| m.handle.name() == name).map(Modem::line);
        known.unwrap_or_else(|| Line { modem: name.to_owned(), sim: None })
    }

    pub(super) fn look_again(&mut self) {
        for m in &mut self.modems {
            m.again = Some(Timestamp::UNIX_EPOCH);
        }
    }

    pub(super) fn ring(&self) {
        // Nobody listens: nobody looks.
        let _ = self.changes.send(());
    }

    pub(super) fn note(&mut self, error: Option<StoreError>) {
        let Some(error) = error else { return };
        let health = Health::Database(Trouble::of(&error).unwrap_or(Trouble::Failing));
        // Tried again every second; what is the same is not news.
        if self.health == health {
            tracing::debug!(%error, "the database failed again");
        } else {
            tracing::error!(%error, "the database failed; it will be tried again");
        }
        self.health = health;
    }

    /// Tells once of what was set aside.
    pub(super) fn set_aside(&mut self, sentences: Vec<String>) {
        for words in &sentences {
            tracing::error!(words, "set aside");
        }
        self.aside.extend(sentences);
        let old = self.aside.len().saturating_sub(ASIDE);
        self.aside.drain(..old);
    }
}
