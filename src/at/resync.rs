//! The way back to a common understanding after silence.
//!
//! A command that was given up may still be answered, so the next result heard need not belong to the
//! next command. `AT` is said until the modem answers; it agrees with us again when it has given one result
//! and then was quiet, or, where all that was asked is known, when it has given as many as it can owe. How long it has to be quiet is
//! measured on the modem itself: one that was slow to answer, or that answered what an earlier program
//! had asked, may be as slow again.

use std::time::Duration;

use super::session::Tick;

/// Between the tries to be heard, and the quiet that ends them: what was said late comes in one go.
const STEP: Duration = Duration::from_secs(1);
/// The least quiet after the first words to a modem, for the sake of a quick start: mostly only ESC has
/// left a result behind, and it is answered before `AT`.
const QUIET_WOKEN_MIN: Duration = Duration::from_millis(100);
/// The quiet is so many times what the modem took to answer.
const QUIET_FACTOR: u32 = 3;
/// Tries before the modem counts as hung.
const TRIES: u32 = 5;

const PROBE: &[u8] = b"AT\r";
/// ESC leaves a prompt; the carriage return ends what else may stand on the line. Never Ctrl-Z, which
/// would send what is there.
const PROBE_AFTER_ESC: &[u8] = b"\x1B\rAT\r";

/// Why agreement has to be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    /// The port was just opened; an earlier program may have left the modem at a prompt.
    Woken,
    /// A command had no result.
    NoResult,
    /// As before, and the modem may be at a prompt.
    MaybePrompt,
}

/// See the module.
#[derive(Debug)]
pub(super) struct Resync {
    reason: Reason,
    /// Results the modem can owe.
    owed: u32,
    tries: u32,
    heard: bool,
    /// Heard what only an earlier program can have asked for.
    foreign: bool,
    begun: Tick,
    until: Tick,
}

/// What a result left open.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Owed {
    /// Nothing can come any more.
    Nothing,
    /// Something may come.
    Something,
}

/// What to do when time has run out.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The modem was heard and then quiet: go on.
    Agreed,
    /// Not heard yet: write this.
    Ask(&'static [u8]),
    /// Not heard at all.
    Hung,
}

impl Resync {
    /// The machine, and what to write first.
    pub(super) fn begin(reason: Reason, now: Tick) -> (Self, &'static [u8]) {
        let before = u32::from(reason != Reason::Woken);
        let mut resync = Self {
            reason,
            owed: before,
            tries: 0,
            heard: false,
            foreign: false,
            begun: now,
            until: now,
        };
        let probe = resync.ask(now);
        (resync, probe)
    }

    /// When [`Resync::on_time`] is due.
    pub(super) fn until(&self) -> Tick {
        self.until
    }

    /// A line was heard that is no result, no echo and nothing said unasked: part of an answer to an
    /// earlier program, whose result comes too.
    pub(super) fn on_foreign(&mut self) {
        self.foreign = true;
    }

    /// A final result was heard, whatever it says.
    pub(super) fn on_result(&mut self, now: Tick) -> Owed {
        self.owed = self.owed.saturating_sub(1);
        self.heard = true;
        self.until = now + self.quiet(now);
        // What a killed program asked nobody can count: then only quiet is agreement.
        if self.owed == 0 && self.reason != Reason::Woken { Owed::Nothing } else { Owed::Something }
    }

    fn quiet(&self, now: Tick) -> Duration {
        if self.reason != Reason::Woken || self.foreign {
            return STEP;
        }
        let took = now.saturating_sub(self.begun);
        (took * QUIET_FACTOR).clamp(QUIET_WOKEN_MIN, STEP)
    }

    /// The instant [`Resync::until`] has come.
    pub(super) fn on_time(&mut self, now: Tick) -> Verdict {
        if self.heard {
            Verdict::Agreed
        } else if self.tries == TRIES {
            Verdict::Hung
        } else {
            Verdict::Ask(self.ask(now))
        }
    }

    fn ask(&mut self, now: Tick) -> &'static [u8] {
        self.tries += 1;
        self.until = now + STEP;
        // A modem that hears nothing may be at a prompt nobody knows of.
        if self.reason == Reason::NoResult && self.tries == 1 {
            self.owed += 1;
            PROBE
        } else {
            // ESC at a prompt has a result of its own.
            self.owed += 2;
            PROBE_AFTER_ESC
        }
    }
}
