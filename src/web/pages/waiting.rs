//! Why invites wait and until when, in the words of every page that speaks of it.

use std::collections::{HashMap, HashSet};

use crate::gateway::{Held, Leaves, Outlook, Settings};
use crate::outbox::schedule::Window;
use crate::store::InviteId;
use crate::web::words::{Times, Tone, count};

/// The queue as pages tell it.
pub(super) struct Waiting {
    /// Why nothing leaves at all.
    stuck: Option<String>,
    leaves: HashMap<InviteId, Leaves>,
    /// Their SIM is in no modem that works.
    held: HashSet<InviteId>,
    last: Option<Leaves>,
    next: Option<Leaves>,
    hours: Option<String>,
    daily: u32,
    pace_s: usize,
    hold_s: usize,
    times: Times,
}

/// Sooner than this is "now" to people, in seconds.
const NOW_S: i64 = 60;

impl Waiting {
    pub(super) fn new(outlook: Outlook, settings: &Settings, times: Times) -> Self {
        let nothing = |stuck: String| (Some(stuck), Vec::new(), Vec::new(), None);
        let (stuck, waiting, held, next) = match outlook {
            Outlook::NoModem => nothing("no modem is configured".to_owned()),
            Outlook::NotReady { modem, .. } => nothing(format!("the modem “{modem}” is not ready")),
            Outlook::Leaving { waiting, held, next } => (None, waiting, held, Some(next)),
        };
        let hours = match &settings.limits.window {
            Window::Always => None,
            Window::Daily { from, to } => {
                Some(format!("{} to {}", from.strftime("%H:%M"), to.strftime("%H:%M")))
            }
        };
        Self {
            stuck,
            last: waiting.iter().map(|(_, leaves)| *leaves).max_by_key(|leaves| leaves.at),
            held: held.into_iter().collect(),
            leaves: waiting.into_iter().collect(),
            next,
            hours,
            daily: settings.limits.daily,
            pace_s: settings.limits.pace.as_secs() as usize,
            hold_s: settings.hold.as_secs() as usize,
            times,
        }
    }

    /// When one that waits will leave, and why not sooner.
    pub(super) fn of(&self, invite: InviteId) -> String {
        match (&self.stuck, self.leaves.get(&invite)) {
            (Some(stuck), _) => format!("waits: {stuck}"),
            (None, Some(leaves)) => format!("leaves {}", self.when(*leaves)),
            (None, None) if self.held.contains(&invite) => {
                "waits for the SIM that first wrote to them, which is in no modem that works"
                    .to_owned()
            }
            (None, None) => "leaves after those before it".to_owned(),
        }
    }

    /// What is said after a press.
    pub(super) fn pressed(&self, invite: InviteId) -> String {
        let until = if self.hold_s == 0 {
            "You can undo it until it leaves.".to_owned()
        } else {
            let hold = count(self.hold_s, "second", "seconds");
            format!("You can undo it until it leaves, for at least {hold}.")
        };
        let soon = self.leaves.get(&invite).is_some_and(|l| l.why == Held::Pace && self.soon(*l));
        if soon {
            return format!("Invited. {until}");
        }
        format!("Invited; {}. {until}", self.of(invite))
    }

    /// What somebody should know before the next press; nothing when it leaves about at once.
    pub(super) fn before(&self) -> Option<String> {
        if let Some(stuck) = &self.stuck {
            return Some(format!(
                "Nothing leaves now: {stuck}. What you approve waits, and leaves when it works."
            ));
        }
        let next = self.next.filter(|next| next.why != Held::Pace || !self.soon(*next))?;
        let why = match next.why {
            Held::Window => format!("Invites leave only from {}.", self.hours()),
            Held::Daily => format!("The daily limit of {} is reached.", self.invites()),
            Held::Pace => format!(
                "Others wait before, and one leaves every {}.",
                count(self.pace_s, "second", "seconds")
            ),
        };
        let when = self.about(next);
        Some(format!("{why} What you approve now leaves {when}; until then you can undo it."))
    }

    /// As [`Self::before`], with a word also when nothing holds it.
    pub(super) fn now(&self) -> (Tone, String) {
        match self.before() {
            Some(before) => (Tone::Care, before),
            None => (Tone::Wait, "What you approve now leaves within a minute.".to_owned()),
        }
    }

    /// When the last that waits will have left.
    pub(super) fn end(&self) -> Option<String> {
        Some(match (&self.stuck, self.last) {
            (Some(stuck), _) => format!("Nothing leaves now: {stuck}."),
            (None, Some(last)) => format!("The last invite leaves {}.", self.when(last)),
            (None, None) => return None,
        })
    }

    fn when(&self, leaves: Leaves) -> String {
        let about = self.about(leaves);
        match leaves.why {
            Held::Window => format!("{about} (only from {})", self.hours()),
            Held::Daily => format!("{about} (daily limit of {} reached)", self.invites()),
            Held::Pace => about,
        }
    }

    fn about(&self, leaves: Leaves) -> String {
        if self.soon(leaves) {
            return "within a minute".to_owned();
        }
        format!("{} or soon after", self.times.when(leaves.at).words)
    }

    fn soon(&self, leaves: Leaves) -> bool {
        self.times.seconds_until(leaves.at) < NOW_S
    }

    fn hours(&self) -> &str {
        self.hours.as_deref().unwrap_or_default()
    }

    fn invites(&self) -> String {
        count(self.daily as usize, "invite", "invites")
    }
}

#[cfg(test)]
pub(super) mod tests {
    use std::time::Duration;

    use jiff::Timestamp;
    use jiff::civil::Time;
    use jiff::tz::TimeZone;

    use super::*;
    use crate::outbox::schedule::Limits;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    const NOW: &str = "2026-06-01T21:00:00Z";

    fn settings() -> Settings {
        Settings {
            organization: "Clinic".to_owned(),
            contact: String::new(),
            region: "US".to_owned(),
            hold: Duration::from_secs(5),
            again_after: Duration::from_hours(1),
            reader: crate::consent::intent::Reader::default(),
            national_alphabets: Vec::new(),
            limits: Limits {
                pace: Duration::from_secs(30),
                daily: 3,
                window: Window::Daily {
                    from: Time::constant(9, 0, 0, 0),
                    to: Time::constant(20, 0, 0, 0),
                },
                zone: TimeZone::UTC,
            },
        }
    }

    pub(in super::super) fn waiting(outlook: Outlook) -> Waiting {
        Waiting::new(outlook, &settings(), Times::new(&TimeZone::UTC, at(NOW)))
    }

    fn leaving(when: &str, why: Held) -> Waiting {
        let leaves = Leaves { at: at(when), why };
        let waiting_now = vec![(InviteId(1), leaves)];
        waiting(Outlook::Leaving { waiting: waiting_now, held: vec![InviteId(2)], next: leaves })
    }

    #[test]
    fn a_wait_says_why_and_until_when() {
        let soon = leaving("2026-06-01T21:00:05Z", Held::Pace);
        assert_eq!(soon.of(InviteId(1)), "leaves within a minute");
        assert_eq!(soon.before(), None);
        assert!(soon.of(InviteId(2)).starts_with("waits for the SIM that first wrote to them"));
        let closed = leaving("2026-06-02T09:00:00Z", Held::Window);
        assert_eq!(
            closed.of(InviteId(1)),
            "leaves tomorrow 09:00 or soon after (only from 09:00 to 20:00)"
        );
        assert!(closed.before().unwrap().starts_with("Invites leave only from 09:00 to 20:00."));
        let full = leaving("2026-06-02T09:00:00Z", Held::Daily);
        assert!(full.of(InviteId(1)).contains("daily limit of 3 invites reached"));
        assert!(full.end().unwrap().contains("tomorrow 09:00"));
        let later = leaving("2026-06-01T21:10:00Z", Held::Pace);
        assert!(later.before().unwrap().contains("every 30 seconds"));
        let none = waiting(Outlook::NoModem);
        assert_eq!(none.of(InviteId(1)), "waits: no modem is configured");
        assert!(none.before().is_some() && none.end().is_some());
    }

    #[test]
    fn what_is_said_after_a_press_stays_true_until_it_leaves() {
        let soon = leaving("2026-06-01T21:00:05Z", Held::Pace).pressed(InviteId(1));
        assert_eq!(soon, "Invited. You can undo it until it leaves, for at least 5 seconds.");
        let later = leaving("2026-06-02T09:00:00Z", Held::Window).pressed(InviteId(1));
        assert!(later.starts_with("Invited; leaves tomorrow 09:00"), "{later}");
    }
}
