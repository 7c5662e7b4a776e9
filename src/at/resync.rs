//! The way back to a common understanding: after silence, and with a modem of which nothing is known.
//!
//! ```text
//!   AT … a result ──► AT+CMGF? ─ +CMGF: 0, OK ──► agreed
//!    ▲ └ silence: again, with ESC   └ results without that line, then quiet ──► agreed
//!    └──────────────── five times: hung
//! ```
//! A command that was given up, by us or by a program that was killed, may still be answered. One answer
//! taken for another's shifts all that follow by one: a deletion would be believed that was not done, and a
//! message deleted that was never read. So a result proves that the modem lives, and no more. What proves that
//! it answers *us* is a line only our own question can bring: how messages are written (TS 27.005 §3.2.3), which
//! every modem with messages knows and nothing else here asks. Results that come before it belong to the past.
//!
//! A modem that does not know the question is believed when it has answered something and was then quiet. How long
//! is measured on the modem itself: one that was slow to answer may be as slow again.

use std::time::Duration;

use super::session::Tick;

/// Between the tries to be heard, and the least quiet that counts: what was said late comes in one go.
const STEP: Duration = Duration::from_secs(1);
/// The quiet is so many times what the modem took to answer, within bounds.
const QUIET_FACTOR: u32 = 3;
const QUIET_MAX: Duration = Duration::from_secs(5);
/// Tries before the modem counts as hung.
const TRIES: u32 = 5;

/// What only our question brings.
pub(super) const PROOF: &str = "+CMGF";

/// Why agreement has to be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    /// A command had no result.
    NoResult,
    /// The modem may be at a prompt, of ours or of a program before us.
    MaybePrompt,
}

/// How far it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// `AT`, until any result is heard.
    Calling,
    /// The question is out.
    Proving,
}

/// See the module.
#[derive(Debug)]
pub(super) struct Resync {
    reason: Reason,
    step: Step,
    tries: u32,
    /// Results heard since the question was asked.
    results: u32,
    /// Questions asked, and those whose line was heard.
    asked: u32,
    proven: u32,
    begun: Tick,
    quiet: Duration,
    until: Tick,
}

/// What a result means.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Heard {
    /// The modem answers us.
    Agreed,
    /// It lives: write this.
    Ask(&'static [u8]),
    /// Something is still open.
    Open,
}

/// What to do when time has run out.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The modem was heard and then quiet: go on.
    Agreed,
    /// Not heard: write this.
    Ask(&'static [u8]),
    /// Not heard at all.
    Hung,
}

impl Resync {
    /// The machine, and what to write first.
    pub(super) fn begin(reason: Reason, now: Tick) -> (Self, &'static [u8]) {
        let mut resync = Self {
            reason,
            step: Step::Calling,
            tries: 0,
            results: 0,
            asked: 0,
            proven: 0,
            begun: now,
            quiet: STEP,
            until: now,
        };
        let probe = resync.ask(now);
        (resync, probe)
    }

    /// When [`Resync::on_time`] is due.
    pub(super) fn until(&self) -> Tick {
        self.until
    }

    /// The line that only our question brings was heard.
    pub(super) fn on_proof(&mut self) {
        if self.step == Step::Proving {
            self.proven += 1;
        }
    }

    /// A final result was heard, whatever it says.
    pub(super) fn on_result(&mut self, now: Tick) -> Heard {
        if self.step == Step::Calling {
            let took = now.saturating_sub(self.begun);
            self.quiet = (took * QUIET_FACTOR).clamp(STEP, QUIET_MAX);
            self.step = Step::Proving;
            self.tries = 0;
            return Heard::Ask(self.ask(now));
        }
        self.results += 1;
        self.until = now + self.quiet;
        if self.proven == self.asked { Heard::Agreed } else { Heard::Open }
    }

    /// The instant [`Resync::until`] has come.
    pub(super) fn on_time(&mut self, now: Tick) -> Verdict {
        if self.results > 0 {
            Verdict::Agreed
        } else if self.tries == TRIES {
            Verdict::Hung
        } else {
            Verdict::Ask(self.ask(now))
        }
    }

    /// ESC leaves a prompt; the carriage return ends what else may stand on the line. Never Ctrl-Z, which
    /// would send what is there.
    fn ask(&mut self, now: Tick) -> &'static [u8] {
        self.tries += 1;
        // A modem that hears nothing may be at a prompt nobody knows of.
        let plain =
            self.tries == 1 && (self.reason == Reason::NoResult || self.step == Step::Proving);
        match (self.step, plain) {
            (Step::Calling, true) => {
                self.until = now + STEP;
                b"AT\r"
            }
            (Step::Calling, false) => {
                self.until = now + STEP;
                b"\x1B\rAT\r"
            }
            (Step::Proving, _) => {
                self.asked += 1;
                self.until = now + self.quiet;
                if plain { b"AT+CMGF?\r" } else { b"\x1B\rAT+CMGF?\r" }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn ms(milliseconds: u64) -> Tick {
        Duration::from_millis(milliseconds)
    }

    #[test]
    fn a_modem_that_is_not_heard_is_called_five_times_a_second_apart_then_with_esc() {
        for (reason, first) in
            [(Reason::NoResult, &b"AT\r"[..]), (Reason::MaybePrompt, b"\x1B\rAT\r")]
        {
            let (mut resync, probe) = Resync::begin(reason, ms(0));
            assert_eq!(probe, first);
            for second in 1..=4 {
                assert_eq!(resync.until(), ms(second * 1000));
                assert_eq!(resync.on_time(resync.until()), Verdict::Ask(b"\x1B\rAT\r"));
            }
            assert_eq!(resync.on_time(resync.until()), Verdict::Hung);
        }
    }

    #[test]
    fn what_only_our_question_brings_is_agreement_and_other_results_are_of_the_past() {
        let (mut resync, _) = Resync::begin(Reason::NoResult, ms(0));
        // Before the question it is the answer to another's.
        resync.on_proof();
        assert_eq!(resync.on_result(ms(10)), Heard::Ask(b"AT+CMGF?\r"));
        assert_eq!(resync.on_result(ms(20)), Heard::Open);
        resync.on_proof();
        assert_eq!(resync.on_result(ms(30)), Heard::Agreed);
    }

    #[test]
    fn a_question_asked_twice_is_answered_twice_before_it_agrees() {
        let (mut resync, _) = Resync::begin(Reason::NoResult, ms(0));
        assert_eq!(resync.on_result(ms(10)), Heard::Ask(b"AT+CMGF?\r"));
        // Not a word: it may be at a prompt.
        assert_eq!(resync.on_time(resync.until()), Verdict::Ask(b"\x1B\rAT+CMGF?\r"));
        resync.on_proof();
        assert_eq!(resync.on_result(ms(2000)), Heard::Open);
        resync.on_proof();
        assert_eq!(resync.on_result(ms(2010)), Heard::Agreed);
    }

    #[test]
    fn a_modem_that_falls_silent_over_the_question_is_hung_after_five_more() {
        let (mut resync, _) = Resync::begin(Reason::MaybePrompt, ms(0));
        assert_eq!(resync.on_result(ms(10)), Heard::Ask(b"AT+CMGF?\r"));
        for _ in 0..4 {
            assert!(matches!(resync.on_time(resync.until()), Verdict::Ask(_)));
        }
        assert_eq!(resync.on_time(resync.until()), Verdict::Hung);
    }

    #[test]
    fn the_quiet_that_counts_is_three_times_what_the_modem_took_within_bounds() {
        for (took, quiet) in [(0, 1000), (300, 1000), (500, 1500), (1600, 4800), (3000, 5000)] {
            let begun = ms(700);
            let (mut resync, _) = Resync::begin(Reason::NoResult, begun);
            let heard = begun + ms(took);
            assert!(matches!(resync.on_result(heard), Heard::Ask(_)));
            assert_eq!(resync.until(), heard + ms(quiet), "took {took} ms");
            // A result without its line: then the same quiet is believed.
            let later = heard + ms(400);
            assert_eq!(resync.on_result(later), Heard::Open);
            assert_eq!(resync.until(), later + ms(quiet), "took {took} ms");
            assert_eq!(resync.on_time(resync.until()), Verdict::Agreed);
        }
    }
}
