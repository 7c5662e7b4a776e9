//! Whether the wall clock is to be believed, and how the gateway's time goes on. Pure: what the machine shows and what the
//! witnesses said are arguments.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

/// This program was not written before this: a clock or a network that says so is wrong.
pub const WRITTEN: Timestamp = Timestamp::constant(1_795_478_400, 0);

/// What looks like a clock being set and may be the pause between reading two clocks, or a time server's touch.
pub const STEP: SignedDuration = SignedDuration::from_secs(2);

/// How far the network's time and ours may be apart: a service centre stamps a message when it takes it, and a modem may be
/// told the time by a base station that is not quite right. A wrong zone is fifteen minutes at least.
pub const AGREES: SignedDuration = SignedDuration::from_mins(2);

/// What the machine shows at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The wall clock.
    pub wall: Timestamp,
    /// The time since the boot, sleep included.
    pub up: Duration,
}

impl Reading {
    /// When the machine booted, as the wall clock sees it now.
    #[must_use]
    pub fn booted(self) -> Timestamp {
        self.wall.saturating_sub(self.up).unwrap_or(Timestamp::MIN)
    }
}

/// Who may say that the clock is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Witness {
    /// A time server, by systemd-timesyncd.
    TimeServer,
    /// The mobile network.
    Network,
    /// Somebody who looked at a watch.
    Person,
}

impl Witness {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::TimeServer, Self::Network, Self::Person];

    /// One word, as the record says it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::TimeServer => "time server",
            Self::Network => "network",
            Self::Person => "person",
        }
    }

    /// How far the clock may be from what this witness said.
    fn tolerance(self) -> SignedDuration {
        match self {
            Self::Network => AGREES,
            Self::TimeServer | Self::Person => STEP,
        }
    }
}

/// What was heard so far. A witness is kept as the boot it speaks for: when the machine booted, if it is right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// By a time server.
    pub time_server: Option<Timestamp>,
    /// By the mobile network.
    pub network: Option<Timestamp>,
    /// By a person.
    pub person: Option<Timestamp>,
    /// By the clock itself when it was last believed.
    pub believed: Option<Timestamp>,
}

impl Evidence {
    fn of(&self, witness: Witness) -> Option<Timestamp> {
        match witness {
            Witness::TimeServer => self.time_server,
            Witness::Network => self.network,
            Witness::Person => self.person,
        }
    }
}

/// Why the clock is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// It shows a time before the last entry of the record.
    Early,
    /// It is right, and the record goes further: something was dated by a clock that was ahead.
    RecordAhead,
    /// It was set since it was believed, by so much.
    Set {
        /// Forward; back when negative.
        by: SignedDuration,
    },
    /// The mobile network says another time.
    Differs {
        /// What it says it is now.
        network: Timestamp,
    },
    /// Nobody has said anything.
    Unheard,
}

impl Doubt {
    /// One word, as the record says it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Early => "early",
            Self::RecordAhead => "record ahead",
            Self::Set { .. } => "set",
            Self::Differs { .. } => "differs",
            Self::Unheard => "unheard",
        }
    }
}

/// Whether the clock is believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// It is.
    By(Witness),
    /// It is not.
    Not(Doubt),
}

/// Whether the clock is to be believed, the gateway's time having reached `reached`.
#[must_use]
pub fn trust(reading: Reading, evidence: &Evidence, reached: Timestamp) -> Trust {
    let booted = reading.booted();
    let differs = |said: Timestamp| booted.duration_since(said);
    let agrees = |witness: &Witness| {
        evidence.of(*witness).is_some_and(|said| differs(said).abs() <= witness.tolerance())
    };
    let witness = Witness::ALL.into_iter().find(agrees);
    let early = reached.duration_since(reading.wall) > STEP;
    let set = evidence.believed.map(differs).filter(|by| by.abs() > STEP);
    Trust::Not(match (witness, early) {
        (Some(witness), false) => return Trust::By(witness),
        (Some(_), true) => Doubt::RecordAhead,
        (None, true) => Doubt::Early,
        (None, false) => match (set, evidence.network) {
            (Some(by), _) => Doubt::Set { by },
            (None, Some(said)) => Doubt::Differs { network: after(said, reading.up) },
            (None, None) => Doubt::Unheard,
        },
    })
}

/// How the gateway's time goes on from what it had `reached`, after `passed`. It never goes back. While nobody knows better it
/// goes as the time since the boot does; where it is ahead of a clock that is right, at half the speed.
#[must_use]
pub fn goes_on(trust: Trust, reached: Timestamp, passed: Duration, wall: Timestamp) -> Timestamp {
    match trust {
        Trust::By(_) => wall.max(after(reached, passed / 2)),
        Trust::Not(Doubt::RecordAhead) => after(reached, passed / 2),
        Trust::Not(_) => after(reached, passed),
    }
}

pub(super) fn after(at: Timestamp, time: Duration) -> Timestamp {
    at.saturating_add(time).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        format!("2026-{text}Z").parse().unwrap()
    }

    /// The wall clock shows noon of the 2nd of June, an hour after the boot.
    const NOON: &str = "06-02T12:00:00";
    const BOOT: &str = "06-02T11:00:00";

    fn reading() -> Reading {
        Reading { wall: at(NOON), up: Duration::from_hours(1) }
    }

    #[test]
    fn who_speaks_for_the_boot_the_clock_shows_is_believed_unless_the_record_goes_further() {
        let server = |text| Evidence { time_server: Some(at(text)), ..Evidence::default() };
        let network = |text| Evidence { network: Some(at(text)), ..Evidence::default() };
        let person = |text| Evidence { person: Some(at(text)), ..Evidence::default() };
        let believed = |text, now: Evidence| Evidence { believed: Some(at(text)), ..now };
        let differs = |text| Trust::Not(Doubt::Differs { network: at(text) });
        let set = |s| Trust::Not(Doubt::Set { by: SignedDuration::from_secs(s) });
        let (nobody, early) = (Evidence::default(), Trust::Not(Doubt::Early));
        let before = "06-01T09:00:00";
        let rows = [
            // Nobody has said anything.
            (nobody, before, Trust::Not(Doubt::Unheard)),
            (nobody, "06-02T12:00:01", Trust::Not(Doubt::Unheard)),
            (nobody, "06-02T12:00:03", early),
            // A time server, to the second.
            (server(BOOT), before, Trust::By(Witness::TimeServer)),
            (server("06-02T11:00:02"), before, Trust::By(Witness::TimeServer)),
            (server("06-02T11:00:03"), before, Trust::Not(Doubt::Unheard)),
            (server(BOOT), "06-02T12:00:02", Trust::By(Witness::TimeServer)),
            (server(BOOT), "06-02T12:00:03", Trust::Not(Doubt::RecordAhead)),
            // The network, within two minutes, either way.
            (network("06-02T11:02:00"), before, Trust::By(Witness::Network)),
            (network("06-02T10:58:00"), before, Trust::By(Witness::Network)),
            (network("06-02T11:02:01"), before, differs("06-02T12:02:01")),
            (network("06-02T10:45:00"), before, differs("06-02T11:45:00")),
            (network(BOOT), "06-02T18:00:00", Trust::Not(Doubt::RecordAhead)),
            (network("06-02T15:00:00"), "06-02T18:00:00", early),
            // A person, to the second.
            (person("06-02T10:59:59"), before, Trust::By(Witness::Person)),
            (person("06-02T10:00:00"), before, Trust::Not(Doubt::Unheard)),
            // One is enough, and the surest is named.
            (
                Evidence { person: Some(at(BOOT)), ..server(BOOT) },
                before,
                Trust::By(Witness::TimeServer),
            ),
            (
                Evidence { person: Some(at(BOOT)), ..network("06-02T15:00:00") },
                before,
                Trust::By(Witness::Person),
            ),
            // It was believed, and shows another boot now.
            (believed("06-02T10:00:00", server("06-02T10:00:00")), before, set(3600)),
            (believed("06-02T11:00:30", person("06-02T11:00:30")), before, set(-30)),
            (believed("06-02T10:00:00", server(BOOT)), before, Trust::By(Witness::TimeServer)),
            (believed("06-03T11:00:00", server("06-03T11:00:00")), "06-03T11:00:00", early),
        ];
        for (evidence, reached, want) in rows {
            assert_eq!(trust(reading(), &evidence, at(reached)), want, "{evidence:?} {reached}");
        }
    }

    #[test]
    fn the_gateways_time_goes_on_evenly_and_never_back() {
        let minute = Duration::from_mins(1);
        for (state, reached, wall, want) in [
            (Trust::By(Witness::Network), "06-02T11:59:00", NOON, NOON),
            (Trust::By(Witness::Network), "06-02T11:59:59", "06-02T11:59:58", "06-02T12:00:29"),
            (Trust::Not(Doubt::Unheard), "06-01T00:00:00", NOON, "06-01T00:01:00"),
            (Trust::Not(Doubt::Early), "06-02T13:00:00", NOON, "06-02T13:01:00"),
            (Trust::Not(Doubt::RecordAhead), "06-02T13:00:00", NOON, "06-02T13:00:30"),
        ] {
            assert_eq!(goes_on(state, at(reached), minute, at(wall)), at(want), "{state:?}");
        }
    }
}
