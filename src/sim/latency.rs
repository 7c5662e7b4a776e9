//! How long things take, as data. All zero: as fast as the machine.

use std::time::Duration;

/// How long the modem and the network take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Latency {
    /// From a command line to its answer, or to the prompt.
    pub answer: Duration,
    /// From Ctrl-Z to the air.
    pub air: Duration,
    /// From the air to `+CMGS`.
    pub accepted: Duration,
    /// From a person's thumb to the modem.
    pub delivery: Duration,
    /// From the air to the status report, when the person's telephone is on.
    pub report: Duration,
}

impl Latency {
    /// As a GSM network feels.
    #[must_use]
    pub fn lifelike() -> Self {
        Self {
            answer: Duration::from_millis(15),
            air: Duration::from_millis(600),
            accepted: Duration::from_millis(900),
            delivery: Duration::from_millis(700),
            report: Duration::from_millis(1_800),
        }
    }
}
