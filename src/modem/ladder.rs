//! The recovery ladder: what is tried when a modem does not do its work, in which order, how often.
//!
//! ```text
//!   drain, ESC ─► reopen the port ─► radio off and on ─► restart the modem
//!   (at::resync,                     AT+CFUN=4, =1       AT+CFUN=1,1
//!    always)
//! ```
//! A pure machine: facts and instants go in ([`Ladder::meets`], [`Ladder::over`], [`Ladder::done`]), and
//! [`Ladder::due`] says what to do now, if anything. The task of the modem does it, and says so.
//!
//! The happy path never comes here. A trouble has its rungs in a table: each is reached when the trouble
//! has lasted so long, after the rung below was tried, and at most so often. How often counts over all
//! troubles, so that a modem that goes from one into another is not restarted all day.
//!
//! **Never while something is in flight**: a restart would end a submission of which nobody then knows
//! whether it left. A part past Ctrl-Z has its outcome before a step can be due (DESIGN §4).

use std::time::Duration;

use tokio::time::Instant;

use super::status::{Recovery, Step, Trouble};

/// A rung of a trouble.
struct Rung {
    step: Step,
    /// How long the trouble lasts before.
    after: Duration,
    /// Least time since this step was last taken, for whatever reason.
    apart: Duration,
}

const fn rung(step: Step, after: Duration, apart: Duration) -> Rung {
    Rung { step, after, apart }
}

/// A modem that was told to change its radio or to restart gets this long before the next such step.
const SETTLE: Duration = Duration::from_secs(30);
/// Submissions without an answer in a row, after which they are no accident.
const STRIKES: u32 = 3;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_mins(1);
const TEN_MINUTES: Duration = Duration::from_mins(10);
const HOUR: Duration = Duration::from_hours(1);

/// The rungs of a trouble, the gentlest first.
fn rungs(trouble: Trouble) -> &'static [Rung] {
    match trouble {
        Trouble::Silent => {
            const {
                &[
                    rung(Step::Reopen, Duration::ZERO, SECOND),
                    rung(Step::Radio, MINUTE, TEN_MINUTES),
                    rung(Step::Restart, Duration::from_mins(5), HOUR),
                ]
            }
        }
        Trouble::NoAnswers => {
            const {
                &[
                    rung(Step::Reopen, Duration::ZERO, MINUTE),
                    rung(Step::Radio, Duration::from_mins(2), TEN_MINUTES),
                    rung(Step::Restart, TEN_MINUTES, HOUR),
                ]
            }
        }
        // A network that is away comes back by itself; some modems lose it without noticing.
        Trouble::NotRegistered => {
            const {
                &[
                    rung(Step::Radio, Duration::from_mins(15), HOUR),
                    rung(Step::Restart, Duration::from_hours(2), Duration::from_hours(6)),
                ]
            }
        }
        Trouble::SimBusy => {
            const { &[rung(Step::Radio, MINUTE, TEN_MINUTES), rung(Step::Restart, TEN_MINUTES, HOUR)] }
        }
        // A card that was put in late is only seen by some modems when the radio comes on.
        Trouble::NoSim => const { &[rung(Step::Radio, TEN_MINUTES, HOUR)] },
    }
}

/// Whether a command or a submission is under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum InFlight {
    Nothing,
    Something,
}

#[derive(Debug)]
struct Current {
    trouble: Trouble,
    since: Instant,
    done: [u32; Step::ALL.len()],
    /// Seen since the last step; a trouble that shows only in submissions needs new ones to go on.
    fresh: bool,
}

/// The machine; see the module.
#[derive(Debug, Default)]
pub(super) struct Ladder {
    current: Option<Current>,
    /// When each step was last taken.
    last: [Option<Instant>; Step::ALL.len()],
    strikes: u32,
}

impl Ladder {
    /// There is this trouble, now or still. Another one takes its place.
    pub(super) fn meets(&mut self, trouble: Trouble, now: Instant) {
        match &mut self.current {
            Some(current) if current.trouble == trouble => current.fresh = true,
            _ => {
                let done = [0; Step::ALL.len()];
                self.current = Some(Current { trouble, since: now, done, fresh: true });
            }
        }
    }

    /// This trouble is over, if there was one.
    pub(super) fn over(&mut self, trouble: Trouble) {
        if self.trouble() == Some(trouble) {
            self.current = None;
        }
    }

    /// The trouble there is.
    pub(super) fn trouble(&self) -> Option<Trouble> {
        self.current.as_ref().map(|current| current.trouble)
    }

    /// A submission had no answer.
    pub(super) fn unanswered(&mut self, now: Instant) {
        self.strikes += 1;
        if self.strikes >= STRIKES {
            self.meets(Trouble::NoAnswers, now);
        }
    }

    /// A submission had an answer, whatever it was.
    pub(super) fn answered(&mut self) {
        self.strikes = 0;
        self.over(Trouble::NoAnswers);
    }

    /// The step to take now.
    pub(super) fn due(&self, now: Instant, in_flight: InFlight) -> Option<Step> {
        let (step, at) = self.next()?;
        (in_flight == InFlight::Nothing && at <= now).then_some(step)
    }

    /// The next step and when it is due, if the trouble lasts.
    pub(super) fn next(&self) -> Option<(Step, Instant)> {
        let current = self.current.as_ref()?;
        if current.trouble == Trouble::NoAnswers && !current.fresh {
            return None;
        }
        // Of two that are due at the same time `min_by_key` gives the first, which is the gentler.
        self.reachable(current).min_by_key(|&(_, at)| at)
    }

    /// The rungs that can be reached from where we are, and when.
    fn reachable<'a>(&'a self, current: &'a Current) -> impl Iterator<Item = (Step, Instant)> + 'a {
        let rungs = rungs(current.trouble);
        let below = |index: usize| index.checked_sub(1).map(|index| rungs[index].step);
        let reached = move |&(index, _): &(usize, &Rung)| {
            below(index).is_none_or(|step| current.done[step as usize] > 0)
        };
        rungs.iter().enumerate().filter(reached).map(|(_, rung)| {
            let mut at = current.since + rung.after;
            if let Some(last) = self.last[rung.step as usize] {
                at = at.max(last + rung.apart);
            }
            // What the modem was told to do last gets its time.
            for told in [Step::Radio, Step::Restart].map(|step| self.last[step as usize]) {
                at = told.map_or(at, |told| at.max(told + SETTLE));
            }
            (rung.step, at)
        })
    }

    /// The step was taken, with whatever success.
    pub(super) fn done(&mut self, step: Step, now: Instant) {
        self.last[step as usize] = Some(now);
        if let Some(current) = &mut self.current {
            current.done[step as usize] += 1;
            current.fresh = false;
        }
    }

    /// What is told of it: of the next steps the one that people care about.
    pub(super) fn recovery(&self, now: Instant) -> Option<Recovery> {
        let current = self.current.as_ref()?;
        let told = self.reachable(current).filter(|(step, _)| *step != Step::Reopen);
        let next = told.min_by_key(|&(_, at)| at).or_else(|| self.next());
        Some(Recovery {
            trouble: current.trouble,
            reopened: current.done[Step::Reopen as usize],
            radio: current.done[Step::Radio as usize],
            restarted: current.done[Step::Restart as usize],
            next: next.map(|(step, at)| (step, at.saturating_duration_since(now))),
            ..Recovery::default()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Trouble; 5] = [
        Trouble::Silent,
        Trouble::NoAnswers,
        Trouble::NotRegistered,
        Trouble::SimBusy,
        Trouble::NoSim,
    ];

    /// The steps of one trouble that lasts this long, and the minute of each.
    fn climb(trouble: Trouble, lasts: Duration) -> Vec<(u64, Step)> {
        let start = Instant::now();
        let mut ladder = Ladder::default();
        let mut steps = Vec::new();
        let mut now = start;
        while now <= start + lasts {
            ladder.meets(trouble, now);
            if let Some(step) = ladder.due(now, InFlight::Nothing) {
                ladder.done(step, now);
                steps.push(((now - start).as_secs() / 60, step));
            }
            now += SECOND;
        }
        steps
    }

    #[test]
    fn each_trouble_climbs_as_its_table_says() {
        type Row = (Trouble, Duration, &'static [(u64, Step)]);
        use Step::{Radio, Reopen, Restart};
        let hours = |n| Duration::from_hours(n);
        let rows: [Row; 4] = [
            (
                Trouble::NotRegistered,
                hours(3),
                &[(15, Radio), (75, Radio), (120, Restart), (135, Radio)],
            ),
            (
                Trouble::SimBusy,
                Duration::from_mins(25),
                &[(1, Radio), (10, Restart), (11, Radio), (21, Radio)],
            ),
            (Trouble::NoSim, hours(2), &[(10, Radio), (70, Radio)]),
            (
                Trouble::NoAnswers,
                Duration::from_secs(130),
                &[(0, Reopen), (1, Reopen), (2, Reopen), (2, Radio)],
            ),
        ];
        for (trouble, lasts, expected) in rows {
            assert_eq!(climb(trouble, lasts), expected, "{trouble:?}");
        }
        let silent: Vec<_> = climb(Trouble::Silent, Duration::from_mins(12))
            .into_iter()
            .filter(|(_, step)| *step != Reopen)
            .collect();
        assert_eq!(silent, [(1, Radio), (5, Restart), (11, Radio)]);
    }

    #[test]
    fn nothing_is_due_while_something_is_in_flight() {
        let now = Instant::now();
        let mut ladder = Ladder::default();
        ladder.meets(Trouble::SimBusy, now);
        assert_eq!(ladder.due(now + HOUR, InFlight::Something), None);
        assert_eq!(ladder.due(now + HOUR, InFlight::Nothing), Some(Step::Radio));
    }

    #[test]
    fn three_submissions_without_an_answer_are_no_accident_and_one_answer_ends_it() {
        let now = Instant::now();
        let mut ladder = Ladder::default();
        ladder.unanswered(now);
        ladder.unanswered(now);
        assert_eq!(ladder.trouble(), None);
        ladder.unanswered(now);
        assert_eq!(ladder.due(now, InFlight::Nothing), Some(Step::Reopen));
        ladder.done(Step::Reopen, now);
        assert_eq!(ladder.due(now + HOUR, InFlight::Nothing), None, "nothing new was seen");
        ladder.unanswered(now + HOUR);
        assert!(ladder.due(now + HOUR, InFlight::Nothing).is_some());
        ladder.answered();
        assert_eq!(ladder.trouble(), None);
    }

    #[derive(Debug, Clone)]
    enum Happens {
        Meets(Trouble),
        Over(Trouble),
        Unanswered,
        Answered,
        Nothing,
    }

    fn happens() -> impl proptest::strategy::Strategy<Value = (Happens, u64, bool)> {
        use proptest::prelude::*;
        let trouble = || proptest::sample::select(ALL.to_vec());
        let what = prop_oneof![
            trouble().prop_map(Happens::Meets),
            trouble().prop_map(Happens::Over),
            Just(Happens::Unanswered),
            Just(Happens::Answered),
            Just(Happens::Nothing),
        ];
        (what, 0_u64..1500, any::<bool>())
    }

    proptest::proptest! {
        /// Whatever happens and whenever: never a step in flight, no step more often than its table says.
        #[test]
        fn the_rates_hold_and_nothing_in_flight_is_cut(
            events in proptest::collection::vec(happens(), 0..200),
        ) {
            let mut ladder = Ladder::default();
            let mut now = Instant::now();
            let mut taken: Vec<(Step, Instant)> = Vec::new();
            for (what, seconds, flying) in events {
                now += Duration::from_secs(seconds);
                match what {
                    Happens::Meets(trouble) => ladder.meets(trouble, now),
                    Happens::Over(trouble) => ladder.over(trouble),
                    Happens::Unanswered => ladder.unanswered(now),
                    Happens::Answered => ladder.answered(),
                    Happens::Nothing => {}
                }
                proptest::prop_assert_eq!(ladder.due(now, InFlight::Something), None);
                let in_flight = if flying { InFlight::Something } else { InFlight::Nothing };
                let Some(step) = ladder.due(now, in_flight) else { continue };
                let apart = match (step, ladder.trouble()) {
                    (Step::Reopen, _) => SECOND,
                    (Step::Radio, Some(Trouble::NotRegistered | Trouble::NoSim))
                    | (Step::Restart, _) => HOUR,
                    (Step::Radio, _) => TEN_MINUTES,
                };
                let last = taken.iter().rev().find(|(taken, _)| *taken == step);
                proptest::prop_assert!(last.is_none_or(|(_, at)| now >= *at + apart));
                let told = taken.iter().rev().find(|(taken, _)| *taken != Step::Reopen);
                proptest::prop_assert!(step == Step::Reopen || told.is_none_or(|(_, at)| now >= *at + SETTLE));
                ladder.done(step, now);
                taken.push((step, now));
            }
        }
    }
}
