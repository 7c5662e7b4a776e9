//! Why invites wait and until when, in the words of every page that speaks of it.
//!
//! An invite that waits for the hours at another place is told by the clock there, with the place: the person reads it
//! by that clock. All else is told in the organization's own time.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::gateway::{Held, Leaves, Outlook, Settings};
use crate::outbox::place::{Place, town};
use crate::store::InviteId;
use crate::web::words::{Times, Tone, hours, towns};

/// The queue as pages tell it.
pub(super) struct Waiting {
    /// Why nothing leaves at all.
    stuck: Option<String>,
    leaves: HashMap<InviteId, Leaves>,
    /// Their SIM is in no modem that works.
    held: HashSet<InviteId>,
    /// Their hours never come.
    never: HashMap<InviteId, Place>,
    last: Option<Leaves>,
    next: Option<Leaves>,
    hours: String,
    daily: u32,
    pace_s: usize,
    hold_s: usize,
    times: Times,
}

/// Sooner than this is "now" to people, in seconds.
const NOW_S: i64 = 60;

impl Waiting {
    pub(super) fn new(outlook: Outlook, settings: &Settings, times: Times) -> Self {
        let nothing = |stuck: String| (Some(stuck), Vec::new(), Vec::new(), Vec::new(), None);
        let (stuck, waiting, held, never, next) = match outlook {
            Outlook::NoModem => nothing(t!("no modem is configured")),
            Outlook::NotReady { modem, .. } => {
                nothing(t!("the modem “{modem}” is not ready", modem = modem))
            }
            Outlook::NoClock => nothing(t!("the gateway does not know what time it is")),
            Outlook::Leaving { waiting, held, never, next } => {
                (None, waiting, held, never, Some(next))
            }
        };
        Self {
            stuck,
            last: waiting.iter().map(|(_, leaves)| leaves).max_by_key(|leaves| leaves.at).cloned(),
            held: held.into_iter().collect(),
            never: never.into_iter().collect(),
            leaves: waiting.into_iter().collect(),
            next,
            hours: hours(&settings.limits.window),
            daily: settings.limits.daily,
            pace_s: settings.limits.pace.as_secs() as usize,
            hold_s: settings.hold.as_secs() as usize,
            times,
        }
    }

    /// When one that waits will leave, and why not sooner.
    pub(super) fn of(&self, invite: InviteId) -> String {
        if let Some(place) = self.never.get(&invite) {
            return t!("does not leave: {why}", why = self.never_at(place));
        }
        match (&self.stuck, self.leaves.get(&invite)) {
            (Some(stuck), _) => t!("waits: {why}", why = stuck),
            (None, Some(leaves)) => t!("leaves {when}", when = self.when(leaves, Clock::Theirs)),
            (None, None) if self.held.contains(&invite) => {
                t!("waits for the SIM that first wrote to them, which is in no modem that works")
            }
            (None, None) => t!("leaves after those before it"),
        }
    }

    /// What is said after a press.
    pub(super) fn pressed(&self, invite: InviteId) -> String {
        let until = if self.hold_s == 0 {
            t!("You can undo it until it leaves.")
        } else {
            tn!(
                self.hold_s,
                "You can undo it until it leaves, for at least {n} second.",
                "You can undo it until it leaves, for at least {n} seconds."
            )
        };
        let soon = self.leaves.get(&invite).is_some_and(|l| l.why == Held::Pace && self.soon(l));
        if soon {
            return t!("Invited. {until}", until = until);
        }
        t!("Invited; {how}. {until}", how = self.of(invite), until = until)
    }

    /// What somebody should know before the next press; nothing when it leaves about at once.
    pub(super) fn before(&self) -> Option<String> {
        if let Some(stuck) = &self.stuck {
            return Some(t!(
                "Nothing leaves now: {why}. What you approve waits, and leaves when it works.",
                why = stuck
            ));
        }
        let next = self.next.as_ref();
        let next = next.filter(|next| next.why != Held::Pace || !self.soon(next))?;
        let why = match next.why {
            Held::Window => t!("Invites leave only {hours}.", hours = self.hours),
            Held::Daily => tn!(
                self.daily,
                "The daily limit of {n} invite is reached.",
                "The daily limit of {n} invites is reached."
            ),
            Held::Pace => tn!(
                self.pace_s,
                "Others wait before, and one leaves every second.",
                "Others wait before, and one leaves every {n} seconds."
            ),
        };
        let when = self.about(next, Clock::Ours);
        Some(t!(
            "{why} What you approve now leaves {when}; until then you can undo it.",
            why = why,
            when = when
        ))
    }

    /// As [`Self::before`], with a word also when nothing holds it.
    pub(super) fn now(&self) -> (Tone, String) {
        match self.before() {
            Some(before) => (Tone::Care, before),
            None => (Tone::Wait, t!("What you approve now leaves within a minute.")),
        }
    }

    /// When the last that waits will have left.
    pub(super) fn end(&self) -> Option<String> {
        let last = match (&self.stuck, &self.last) {
            (Some(stuck), _) => Some(t!("Nothing leaves now: {why}.", why = stuck)),
            (None, Some(last)) => {
                Some(t!("The last invite leaves {when}.", when = self.when(last, Clock::Ours)))
            }
            (None, None) => None,
        };
        let never = (!self.never.is_empty()).then(|| {
            tn!(
                self.never.len(),
                "{n} invite does not leave: see the person’s time zone beside it.",
                "{n} invites do not leave: see the person’s time zone beside them."
            )
        });
        let all: Vec<String> = last.into_iter().chain(never).collect();
        (!all.is_empty()).then(|| all.join(" "))
    }

    fn when(&self, leaves: &Leaves, clock: Clock) -> String {
        let about = self.about(leaves, clock);
        match leaves.why {
            Held::Window => t!("{when} (only {hours})", when = about, hours = self.hours),
            Held::Daily => tn!(
                self.daily,
                "{when} (daily limit of {n} invite reached)",
                "{when} (daily limit of {n} invites reached)",
                when = about
            ),
            Held::Pace => about,
        }
    }

    fn about(&self, leaves: &Leaves, clock: Clock) -> String {
        if self.soon(leaves) {
            return t!("within a minute");
        }
        let theirs = match clock {
            Clock::Theirs => latest(&leaves.place, leaves.at),
            Clock::Ours => None,
        };
        match theirs.filter(|zone| self.times.differ_from(zone, leaves.at)) {
            Some(zone) => {
                let when = self.times.in_zone(zone).when(leaves.at).words;
                t!("{when} their time ({town}) or soon after", when = when, town = town(zone))
            }
            None => t!("{when} or soon after", when = self.times.when(leaves.at).words),
        }
    }

    /// Why no hours suit a place, and what to do.
    fn never_at(&self, place: &Place) -> String {
        match place {
            Place::Unknown(name) => {
                t!("nobody knows the time zone “{name}”; correct their field Timezone", name = name)
            }
            Place::AreaCode { code, .. } => t!(
                "the area code {code} lies in several time zones ({towns}), and it is never {hours} in all of them; \
                 write theirs into their field Timezone",
                code = code,
                towns = towns(place),
                hours = self.hours
            ),
            Place::Own(_) | Place::Organization(_) => {
                t!("it is never {hours} in {towns}", hours = self.hours, towns = towns(place))
            }
        }
    }

    fn soon(&self, leaves: &Leaves) -> bool {
        self.times.seconds_until(leaves.at) < NOW_S
    }
}

/// Whose clock a person's invites follow, and how that is known.
pub(super) fn clock(place: &Place) -> String {
    let towns = towns(place);
    match place {
        Place::Own(_) => towns,
        Place::AreaCode { code, zones } if zones.len() == 1 => {
            t!("{towns}, by their area code {code}", towns = towns, code = code)
        }
        Place::AreaCode { code, .. } => t!(
            "{towns}: their area code {code} lies in these, and invites leave when it suits all; a field Timezone makes \
             it sure",
            towns = towns,
            code = code
        ),
        Place::Organization(_) => t!("{towns}, as ours: their number does not tell", towns = towns),
        Place::Unknown(name) => {
            t!("nobody knows the time zone “{name}”; correct their field Timezone", name = name)
        }
    }
}

/// By whose clock an instant is told.
#[derive(Clone, Copy)]
enum Clock {
    /// The person's.
    Theirs,
    /// The organization's.
    Ours,
}

/// Of a place in several zones the one where it is earliest in the day: the others' hours are open when its are.
fn latest(place: &Place, at: Timestamp) -> Option<&TimeZone> {
    place.zones().iter().min_by_key(|zone| zone.to_datetime(at))
}

#[cfg(test)]
pub(super) mod tests {
    use std::time::Duration;

    use jiff::civil::Time;

    use super::*;
    use crate::outbox::schedule::{Limits, Span, Window};

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
            confirm_within: crate::consent::policy::CONFIRM_WITHIN,
            first_message: Vec::new(),
            national_alphabets: Vec::new(),
            terms: None,
            limits: Limits {
                pace: Duration::from_secs(30),
                daily: 3,
                window: Window::Hours(vec![Span::daily(
                    Time::constant(9, 0, 0, 0),
                    Time::constant(20, 0, 0, 0),
                )]),
                zone: TimeZone::UTC,
            },
        }
    }

    pub(in super::super) fn waiting(outlook: Outlook) -> Waiting {
        Waiting::new(outlook, &settings(), Times::new(&TimeZone::UTC, at(NOW)))
    }

    fn leaving(when: &str, why: Held) -> Waiting {
        leaving_to("+447700900123", when, why)
    }

    fn leaving_to(phone: &str, when: &str, why: Held) -> Waiting {
        let place = settings().limits.place(phone, None);
        let leaves = Leaves { at: at(when), why, place };
        waiting(Outlook::Leaving {
            waiting: vec![(InviteId(1), leaves.clone())],
            held: vec![InviteId(2)],
            never: vec![
                (InviteId(3), Place::Unknown("Eastern".to_owned())),
                (InviteId(4), settings().limits.place("+18505550123", None)),
            ],
            next: leaves,
        })
    }

    #[test]
    fn a_wait_for_hours_elsewhere_is_told_by_the_clock_there() {
        for (phone, when, words) in [
            // 09:00 in Chicago is 14:00 in the organization's time, in June.
            (
                "+13125550123",
                "2026-06-02T14:00:00Z",
                "leaves tomorrow 09:00 their time (Chicago) or soon after (only from 09:00 to 20:00)",
            ),
            // Of two zones the western one decides.
            (
                "+18505550123",
                "2026-06-02T14:00:00Z",
                "leaves tomorrow 09:00 their time (Chicago) or soon after (only from 09:00 to 20:00)",
            ),
            // It is still yesterday there.
            (
                "+18085550123",
                "2026-06-02T05:00:00Z",
                "leaves 19:00 their time (Honolulu) or soon after (only from 09:00 to 20:00)",
            ),
        ] {
            let waiting = leaving_to(phone, when, Held::Window);
            assert_eq!(waiting.of(InviteId(1)), words, "{phone}");
        }
        let end = leaving_to("+13125550123", "2026-06-02T14:00:00Z", Held::Window).end().unwrap();
        assert!(end.starts_with("The last invite leaves tomorrow 14:00 or soon after"), "{end}");
        assert!(end.ends_with("2 invites do not leave: see the person’s time zone beside them."));
    }

    #[test]
    fn whose_clock_it_is_says_how_that_is_known() {
        for (phone, own, words) in [
            ("+12125550123", Some("America/Denver"), "Denver"),
            ("+12125550123", None, "New York, by their area code 212"),
            ("+18505550123", None, "New York and Chicago: their area code 850 lies in these"),
            ("+447700900123", None, "UTC, as ours: their number does not tell"),
            ("+12125550123", Some("Eastern"), "nobody knows the time zone “Eastern”"),
        ] {
            let said = clock(&settings().limits.place(phone, own));
            assert!(said.starts_with(words), "{said}");
        }
    }

    #[test]
    fn hours_that_never_come_say_what_to_correct() {
        let waiting = leaving("2026-06-02T09:00:00Z", Held::Window);
        assert_eq!(
            waiting.of(InviteId(3)),
            "does not leave: nobody knows the time zone “Eastern”; correct their field Timezone"
        );
        let said = waiting.of(InviteId(4));
        assert!(
            said.contains("area code 850 lies in several time zones (New York and Chicago)"),
            "{said}"
        );
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
