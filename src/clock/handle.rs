//! The clock everybody is handed: the gateway's time, and how far the machine's own is believed.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::machine::Machine;
use super::trust::{AGREES, Doubt, Evidence, Reading, STEP, Trust, WRITTEN, after, goes_on, trust};

/// Tells the gateway's time. Clones are the same clock.
#[derive(Clone, Debug)]
pub struct Clock {
    machine: Arc<Machine>,
    state: Arc<Mutex<State>>,
}

/// What a clock has come to since the process began.
#[derive(Debug)]
struct State {
    /// What the gateway's time had reached, at this time since the boot.
    reached: Timestamp,
    up: Duration,
    evidence: Evidence,
    /// The time server's mark as it was last seen.
    mark: Option<Timestamp>,
    trust: Trust,
    /// Since when the gateway's time is reckoned, if it is, and before what nobody knows how long it was.
    reckoned: Option<(Timestamp, Option<Timestamp>)>,
    step: Step,
}

/// A time that is reckoned, because the clock is not trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reckoned {
    /// Why it is not trusted.
    pub doubt: Doubt,
    /// Since when.
    pub since: Timestamp,
    /// What was before this, when the process began, was nobody knows how long before.
    pub unknown_before: Option<Timestamp>,
    /// By how much the time probably is ahead of the reckoned one, by the network or else by the clock: good for comparing
    /// a network's time stamp with what is on record, and for nothing else.
    pub behind: SignedDuration,
}

/// How the gateway's time went forward at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// By how much.
    pub by: Duration,
    /// From here the time was counted without a gap: what was since is as long ago as before the step. What was before is
    /// at least as long ago, and may be longer.
    pub exact_since: Timestamp,
}

/// What a clock tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// The gateway's time.
    pub now: Timestamp,
    /// What the wall clock shows.
    pub wall: Timestamp,
    /// When the machine booted, as the wall clock sees it.
    pub booted: Timestamp,
    /// Whether the wall clock is trusted, and by whom.
    pub trust: Trust,
    /// If it is not: since when the time is reckoned.
    pub reckoned: Option<Reckoned>,
    /// How the gateway's time went forward at once when it was trusted last.
    pub step: Step,
}

impl Clock {
    /// This machine's.
    #[must_use]
    pub fn system() -> Self {
        Self::of(Arc::new(Machine::Real), WRITTEN)
    }

    /// This machine's, taken to be right: for a demo, which texts nobody.
    #[must_use]
    pub fn taken_on_trust() -> Self {
        Self::of(Arc::new(Machine::TakenOnTrust), Timestamp::MIN)
    }

    /// One that moves only by hand, that stands at `start` and is right.
    #[must_use]
    pub fn manual(start: Timestamp) -> Self {
        Self::of(Arc::new(Machine::bench(start)), start)
    }

    /// The same machine, as a process sees it that begins now and knows nothing yet.
    #[must_use]
    pub fn begun_again(&self) -> Self {
        Self::of(Arc::clone(&self.machine), Timestamp::UNIX_EPOCH)
    }

    fn of(machine: Arc<Machine>, reached: Timestamp) -> Self {
        let state = State {
            reached,
            up: machine.reading().up,
            evidence: Evidence::default(),
            mark: None,
            trust: Trust::Not(Doubt::Unheard),
            reckoned: Some((reached, Some(reached))),
            step: Step { by: Duration::ZERO, exact_since: reached },
        };
        let clock = Self { machine, state: Arc::new(Mutex::new(state)) };
        clock.look();
        clock
    }

    /// The gateway's time now, in whole milliseconds. It never goes back.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.told().now
    }

    /// The gateway's time, and what is thought of the clock.
    #[must_use]
    pub fn told(&self) -> Told {
        let mut state = self.state();
        let reading = self.machine.reading();
        state.go_on(reading);
        state.told(reading)
    }

    /// Asks the time server's mark, and believes the clock if a witness speaks for it. It is only here that trust is gained;
    /// it is lost whenever somebody asks for the time and the clock was set.
    #[expect(clippy::must_use_candidate, reason = "that somebody looks is what counts")]
    pub fn look(&self) -> Told {
        let mut state = self.state();
        // Before the clock is read: what is marked meanwhile is seen the next time.
        let mark = self.machine.mark();
        let reading = self.machine.reading();
        if matches!(*self.machine, Machine::TakenOnTrust) {
            state.evidence.time_server = Some(reading.booted());
        } else if mark != state.mark {
            state.mark = mark;
            if mark.is_some_and(|mark| reading.has_seen(mark)) {
                state.evidence.time_server = Some(reading.booted());
            }
        }
        state.go_on(reading);
        state.believe(reading);
        state.told(reading)
    }

    /// The record goes on until `last`, and its times were reckoned already since `doubted`, if so: the gateway's time goes on
    /// from there. Said once, at the start.
    pub fn not_before(&self, last: Timestamp, doubted: Option<Timestamp>) {
        let mut state = self.state();
        // A clock that is believed and behind the record is not believed a moment later.
        if state.reckoned.is_some() || state.reached < last {
            state.reached = state.reached.max(last);
            state.reckoned = Some((doubted.unwrap_or(state.reached), Some(state.reached)));
        } else {
            // It is trusted at the start already: what the record reckoned last was at most so long ago.
            let ahead = state.reached.duration_since(last);
            state.step = Step { by: ahead.unsigned_abs(), exact_since: state.reached };
        }
        drop(state);
        self.look();
    }

    /// The mobile network says that it is `at` now. What is before the gateway's time was not said now, or by nobody who
    /// knows.
    pub fn network_says(&self, at: Timestamp) {
        let mut state = self.state();
        let reading = self.machine.reading();
        state.go_on(reading);
        if state.reached.duration_since(at) <= AGREES {
            state.evidence.network = Some(Reading { wall: at, ..reading }.booted());
        }
    }

    /// A person says that the machine booted at `booted`, as the clock showed when they looked.
    pub fn person_says(&self, booted: Timestamp) {
        self.state().evidence.person = Some(booted);
    }

    /// Moves a manual clock on: time passes. Another clock moves by itself and ignores this, as it does what follows.
    pub fn advance(&self, by: Duration) {
        self.machine.advance(by);
    }

    /// Somebody sets a manual clock.
    pub fn set(&self, wall: Timestamp) {
        self.machine.set(wall);
    }

    /// A time server sets a manual clock to what the time is.
    pub fn synchronize(&self) {
        self.machine.synchronize();
    }

    /// The machine of a manual clock is off for some time and boots with the clock at `wall`.
    pub fn boot(&self, off: Duration, wall: Timestamp) {
        self.machine.boot(off, wall);
    }

    /// What the time is, whatever a manual clock was set to.
    #[must_use]
    pub fn truth(&self) -> Timestamp {
        self.machine.truth()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reading {
    /// Whether this moment was since the boot and is not to come. If it is not, the clock was set since.
    fn has_seen(self, mark: Timestamp) -> bool {
        let since_boot = self.booted().duration_since(mark) <= STEP;
        since_boot && mark.duration_since(self.wall) <= STEP
    }
}

impl State {
    fn go_on(&mut self, reading: Reading) {
        let passed = reading.up.saturating_sub(self.up);
        self.up = reading.up;
        if let not @ Trust::Not(_) = trust(reading, &self.evidence, self.reached) {
            self.trust = not;
            if self.reckoned.is_none() {
                self.reckoned = Some((after(self.reached, passed), None));
            }
        }
        self.reached = goes_on(self.trust, self.reached, passed, reading.wall);
    }

    fn believe(&mut self, reading: Reading) {
        self.trust = trust(reading, &self.evidence, self.reached);
        let Trust::By(_) = self.trust else { return };
        self.evidence.believed = Some(reading.booted());
        let at = self.reached.max(reading.wall);
        if let Some((since, unknown_before)) = self.reckoned.take() {
            let by = at.duration_since(self.reached).unsigned_abs();
            self.step = Step { by, exact_since: unknown_before.unwrap_or(since) };
        }
        self.reached = at;
    }

    fn told(&self, reading: Reading) -> Told {
        let booted = reading.booted();
        let probably = self.evidence.network.map_or(reading.wall, |said| after(said, reading.up));
        let behind = probably.duration_since(self.reached).max(SignedDuration::ZERO);
        let reckoned = match (self.trust, self.reckoned) {
            (Trust::Not(doubt), Some((since, unknown_before))) => {
                Some(Reckoned { doubt, since, unknown_before, behind })
            }
            _ => None,
        };
        let Self { reached: now, trust, step, .. } = *self;
        Told { now, wall: reading.wall, booted, trust, reckoned, step }
    }
}

#[cfg(test)]
mod tests {
    use super::super::trust::Witness;
    use super::*;

    const START: &str = "2026-06-01T15:00:00Z";

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn minutes(n: u64) -> Duration {
        Duration::from_mins(n)
    }

    /// A clock as a process finds it that begins after a boot at which the wall clock showed `wall`.
    fn booted(wall: &str, last_entry: &str) -> Clock {
        let clock = Clock::manual(at(START));
        clock.boot(Duration::from_hours(24), at(wall));
        let clock = clock.begun_again();
        clock.not_before(at(last_entry), None);
        clock
    }

    #[test]
    fn a_manual_clock_moves_only_by_hand_and_its_clones_with_it() {
        let clock = Clock::manual(Timestamp::UNIX_EPOCH);
        let other = clock.clone();
        assert_eq!(clock.now(), Timestamp::UNIX_EPOCH);
        other.advance(Duration::from_secs(30));
        assert_eq!(clock.now(), Timestamp::from_second(30).unwrap());
        assert_eq!(clock.told().trust, Trust::By(Witness::TimeServer));
    }

    #[test]
    fn the_system_clock_gives_whole_milliseconds() {
        assert_eq!(Clock::taken_on_trust().now().subsec_nanosecond() % 1_000_000, 0);
        assert_eq!(Clock::system().now().subsec_nanosecond() % 1_000_000, 0);
    }

    #[test]
    fn a_clock_moved_past_the_end_of_time_stays_there() {
        let clock = Clock::manual(Timestamp::MAX);
        clock.advance(Duration::from_secs(1));
        assert!(clock.now() <= Timestamp::MAX);
    }

    #[test]
    fn after_a_boot_in_1970_time_goes_on_from_the_last_entry_until_a_server_is_heard() {
        let clock = booted("1970-01-01T00:00:10Z", START);
        assert_eq!(clock.now(), at(START));
        clock.advance(minutes(3));
        let told = clock.told();
        assert_eq!(told.now, at("2026-06-01T15:03:00Z"));
        assert_eq!(told.trust, Trust::Not(Doubt::Early));
        let reckoned = told.reckoned.unwrap();
        assert_eq!((reckoned.since, reckoned.unknown_before), (at(START), Some(at(START))));
        clock.synchronize();
        assert_eq!(clock.now(), at("2026-06-01T15:03:00Z"), "nobody has looked yet");
        let told = clock.look();
        assert_eq!(told.trust, Trust::By(Witness::TimeServer));
        assert_eq!(told.now, at("2026-06-02T15:03:00Z"));
        assert_eq!(told.step.by, Duration::from_hours(24));
    }

    #[test]
    fn a_process_that_begins_with_a_trusted_clock_goes_forward_from_where_the_record_ends() {
        let clock = booted("1970-01-01T00:00:10Z", START);
        clock.advance(minutes(3));
        clock.synchronize();
        let next = clock.begun_again();
        next.not_before(at("2026-06-01T15:02:00Z"), Some(at(START)));
        let told = next.told();
        assert_eq!(told.trust, Trust::By(Witness::TimeServer));
        assert_eq!(told.step.by, Duration::from_hours(24) + minutes(1));
    }

    #[test]
    fn a_clock_that_is_set_is_not_trusted_from_that_moment_and_time_goes_on_evenly() {
        for wall in ["2026-06-01T18:00:00Z", "2026-06-01T12:00:00Z", "2049-01-01T00:00:00Z"] {
            let clock = Clock::manual(at(START));
            clock.advance(minutes(1));
            assert_eq!(clock.now(), at("2026-06-01T15:01:00Z"));
            clock.set(at(wall));
            clock.advance(minutes(1));
            let told = clock.look();
            assert_eq!(told.now, at("2026-06-01T15:02:00Z"), "{wall}");
            assert!(matches!(told.trust, Trust::Not(_)), "{wall}");
            assert_eq!(told.reckoned.unwrap().unknown_before, None);
            clock.set(clock.truth());
            let told = clock.look();
            assert_eq!(told.trust, Trust::By(Witness::TimeServer), "set right again");
            assert_eq!(told.step.by, Duration::ZERO);
        }
    }

    #[test]
    fn a_server_that_steps_the_clock_is_believed_at_once() {
        let clock = Clock::manual(at(START));
        clock.set(at("2026-06-01T15:00:30Z"));
        assert!(matches!(clock.look().trust, Trust::Not(Doubt::Set { .. })));
        clock.advance(minutes(1));
        clock.synchronize();
        let told = clock.look();
        assert_eq!(
            (told.trust, told.now),
            (Trust::By(Witness::TimeServer), at("2026-06-01T15:01:00Z"))
        );
    }

    #[test]
    fn a_mark_from_before_the_boot_or_from_the_future_speaks_for_nothing() {
        // The mark is of 15:00; since then the clock was set, and nobody saw it.
        for wall in ["2026-06-01T14:00:00Z", "2026-06-02T15:00:00Z"] {
            let clock = Clock::manual(at(START));
            clock.set(at(wall));
            assert!(matches!(clock.begun_again().told().trust, Trust::Not(_)), "{wall}");
        }
    }

    #[test]
    fn a_persons_word_is_good_until_the_clock_is_set_and_not_for_another_boot() {
        let clock = booted("2026-06-02T15:00:00Z", START);
        assert_eq!(clock.told().trust, Trust::Not(Doubt::Unheard));
        let word = clock.told().booted;
        clock.person_says(word);
        assert_eq!(clock.look().trust, Trust::By(Witness::Person));
        let next = clock.begun_again();
        next.person_says(word);
        assert_eq!(next.look().trust, Trust::By(Witness::Person), "the daemon was restarted");
        next.advance(minutes(10));
        next.boot(minutes(1), at("2026-06-02T15:10:00Z"));
        let next = next.begun_again();
        next.person_says(word);
        assert_eq!(next.look().trust, Trust::Not(Doubt::Unheard));
    }

    #[test]
    fn a_record_that_is_ahead_is_waited_for_and_time_never_goes_back() {
        let clock = booted("2026-06-02T15:00:00Z", "2026-06-02T16:00:00Z");
        clock.synchronize();
        assert_eq!(clock.look().trust, Trust::Not(Doubt::RecordAhead));
        clock.advance(minutes(60));
        assert_eq!(clock.look().now, at("2026-06-02T16:30:00Z"));
        clock.advance(minutes(60));
        let told = clock.look();
        assert_eq!(
            (told.trust, told.now),
            (Trust::By(Witness::TimeServer), at("2026-06-02T17:00:00Z"))
        );
    }

    #[test]
    fn a_start_with_a_right_clock_and_a_record_ahead_does_not_know_how_long_ago_the_record_ends() {
        let next = Clock::manual(at(START)).begun_again();
        next.not_before(at("2026-06-01T16:00:00Z"), None);
        let told = next.told();
        assert_eq!(told.trust, Trust::Not(Doubt::RecordAhead));
        let unknown_before = told.reckoned.unwrap().unknown_before;
        assert_eq!(unknown_before, Some(at("2026-06-01T16:00:00Z")));
    }

    #[test]
    fn what_the_network_says_counts_unless_it_is_before_what_is_known() {
        let clock = booted("2026-06-02T15:00:50Z", START);
        clock.network_says(at("1980-01-06T00:00:00Z"));
        assert_eq!(clock.look().trust, Trust::Not(Doubt::Unheard));
        let network = at("2026-06-02T15:00:00Z");
        clock.network_says(network);
        assert_eq!(clock.look().trust, Trust::By(Witness::Network));
        clock.set(at("2026-06-02T19:00:00Z"));
        let told = clock.look();
        assert!(matches!(told.trust, Trust::Not(Doubt::Set { .. })));
        // Of the minute that was told by the clock nothing is taken back.
        assert_eq!(
            (told.now, told.reckoned.unwrap().behind),
            (at("2026-06-02T15:00:50Z"), SignedDuration::ZERO)
        );
    }
}
