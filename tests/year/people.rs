//! The naive model: what each person was asked, what they last wished, and how often texts went out to them.
//!
//! It is written from what a reasonable person would say of them, and knows nothing of how the gateway works.
//! - They were *asked* when a whole invite reached them, until a no, a stop or a new owner of the number.
//! - A clear yes to what they were asked is a yes, unless a no or a stop stands.
//! - A no is a no, a stop is a stop; START takes either back and says nothing more.
//! - Whatever is not clear means nothing until a colleague has read it.
//! - What they tell a colleague counts as if they had written it.
//! - A year after the last thing that passed all records of it may go, at once; what passes then is counted anew.

use std::time::Duration;

use jiff::Timestamp;
use optin_gateway::phone::PhoneNumber;

use crate::draw::Draw;

/// An invite can be answered for ninety days; nobody here takes longer than that, or comes near it.
const ASKED_FOR: Duration = Duration::from_hours(90 * 24);
const NEARLY_A_YEAR: Duration = Duration::from_hours(358 * 24);

/// What a reasonable person hears in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Heard {
    Yes,
    No,
    Stop,
    Start,
    /// A yes in so many words that only a person can tell.
    YesAtLength,
    Nothing,
}

/// How texts begin, and what they mean.
const TEXTS: [(&str, Heard); 15] = [
    ("Yes, please do. My mother told me", Heard::YesAtLength),
    ("This is my new telephone", Heard::YesAtLength),
    ("yes please", Heard::Yes),
    ("Yes!", Heard::Yes),
    ("Y", Heard::Yes),
    ("no thanks", Heard::No),
    ("N", Heard::No),
    ("START", Heard::Start),
    ("STOP", Heard::Stop),
    ("please stop texting me", Heard::Stop),
    ("Wrong number", Heard::Stop),
    ("HELP", Heard::Nothing),
    ("who is this", Heard::Nothing),
    ("maybe, if it is not too often", Heard::Nothing),
    ("asdf", Heard::Nothing),
];

pub(crate) fn heard(text: &str) -> Heard {
    let known = TEXTS.iter().find(|(begins, _)| text.starts_with(begins));
    known.unwrap_or_else(|| panic!("nobody wrote {text:?}")).1
}

/// How somebody answers what they are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Character {
    Yes,
    No,
    Stop,
    Nonsense,
    AtLength,
    Later,
    Twice,
    OtherTelephone,
    Silent,
    YesThenStop,
}

/// Their wish, as far as anybody knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wish {
    Unknown,
    Yes,
    No,
}

/// Whom a text came from last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrote {
    Machine,
    Colleague,
}

/// What is on record of somebody: parts that left or may have, and invites.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct OnRecord {
    pub(crate) left: u32,
    pub(crate) in_doubt: u32,
    pub(crate) invites: u32,
}

/// Nothing that passed then is sure to be on record any more.
pub(crate) fn is_nearly_a_year_ago(at: Timestamp, now: Timestamp) -> bool {
    at + NEARLY_A_YEAR < now
}

#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) character: Character,
    /// Whether they are in the list of contacts.
    pub(crate) listed: bool,
    /// They asked to be forgotten, and say nothing any more.
    pub(crate) forgotten: bool,
    pub(crate) wish: Wish,
    pub(crate) asked: Option<Timestamp>,
    pub(crate) last: Option<Wrote>,
    /// A no or a stop was taken in before, and nothing may reach them.
    pub(crate) silenced: bool,
    /// Invites approved, those of them nobody knows about, and those taken back.
    pub(crate) approved: u32,
    pub(crate) perhaps: u32,
    pub(crate) taken_back: u32,
    /// When staff last clicked.
    pub(crate) clicked: Option<Timestamp>,
    /// Invites that reached them, and when the last did.
    pub(crate) invited: u32,
    pub(crate) invited_at: Option<Timestamp>,
    /// Parts of texts that were on the air to them.
    pub(crate) parts: u32,
    /// The last thing that passed.
    pub(crate) passed: Option<Timestamp>,
    /// When they wrote last.
    pub(crate) wrote: Option<Timestamp>,
    /// What they wrote and nobody has read yet.
    pub(crate) unread: u32,
}

impl Person {
    pub(crate) fn new(draw: &mut Draw) -> Self {
        use Character::{AtLength, Later, No, Nonsense, OtherTelephone, Silent, Stop, Twice};
        let character = match draw.below(100) {
            0..34 => Character::Yes,
            34..45 => No,
            45..50 => Stop,
            50..59 => Nonsense,
            59..64 => AtLength,
            64..72 => Later,
            72..76 => Twice,
            76..78 => OtherTelephone,
            78..82 => Character::YesThenStop,
            _ => Silent,
        };
        Self {
            character,
            listed: false,
            forgotten: false,
            wish: Wish::Unknown,
            asked: None,
            last: None,
            silenced: false,
            approved: 0,
            perhaps: 0,
            taken_back: 0,
            clicked: None,
            invited: 0,
            invited_at: None,
            parts: 0,
            passed: None,
            wrote: None,
            unread: 0,
        }
    }

    pub(crate) fn is_asked(&self, now: Timestamp) -> bool {
        self.asked.is_some_and(|at| at + ASKED_FOR > now)
    }

    /// They write, and it will be taken in.
    pub(crate) fn writes(&mut self, text: &str, now: Timestamp) {
        (self.passed, self.wrote) = (Some(now), Some(now));
        self.unread += 1;
        match heard(text) {
            // After a colleague's words a yes may be an answer to them: a colleague reads it.
            Heard::Yes
                if self.wish == Wish::Unknown
                    && self.is_asked(now)
                    && self.last == Some(Wrote::Machine) =>
            {
                self.wish = Wish::Yes;
            }
            Heard::No | Heard::Stop => self.refuses(),
            Heard::Start if self.wish == Wish::No => self.lifted(),
            Heard::Yes | Heard::Start | Heard::YesAtLength | Heard::Nothing => {}
        }
    }

    pub(crate) fn refuses(&mut self) {
        (self.wish, self.asked) = (Wish::No, None);
    }

    pub(crate) fn agrees(&mut self) {
        (self.wish, self.silenced) = (Wish::Yes, false);
    }

    /// As many parts as are said to have left were on the air, and as many invites are on record as were approved.
    pub(crate) fn is_accounted_for(
        &mut self,
        found: OnRecord,
        now: Timestamp,
    ) -> Result<(), String> {
        if self.forgotten {
            return Ok(());
        }
        // An invite that never left is all there was of some.
        let last = self.passed.or(self.clicked);
        if found == OnRecord::default() && last.is_some_and(|at| is_nearly_a_year_ago(at, now)) {
            // The records of that year are gone, and what passes from now on is counted anew.
            (self.approved, self.perhaps, self.taken_back) = (0, 0, 0);
            (self.invited, self.parts) = (0, 0);
        }
        let left = found.left..=found.left + found.in_doubt;
        let approved = self.approved..=self.approved + self.perhaps;
        if left.contains(&self.parts) && approved.contains(&found.invites) {
            return Ok(());
        }
        Err(format!("{} on the air, {approved:?} approved, {found:?}", self.parts))
    }

    pub(crate) fn lifted(&mut self) {
        (self.wish, self.asked, self.silenced) = (Wish::Unknown, None, false);
    }
}

/// Whose number is which.
pub(crate) fn number(index: usize) -> PhoneNumber {
    PhoneNumber::from_e164(&format!("+1555{:07}", 2_000_000 + index)).unwrap()
}

pub(crate) fn index_of(number: &str) -> Option<usize> {
    let digits = number.strip_prefix("+1555").filter(|rest| rest.len() == 7)?;
    digits.parse::<usize>().ok()?.checked_sub(2_000_000)
}

pub(crate) fn named(index: usize) -> String {
    number(index).as_str().to_owned()
}

/// Seeds 0, 1 and 2 fell where an invite that never left went with the records of its year, seeds 0 and 7 where something
/// passed with somebody after theirs had gone.
#[test]
fn all_is_on_record_of_somebody_or_after_a_year_nothing() {
    let day = |n: i64| Timestamp::from_second(n * 24 * 3600).unwrap();
    let of = |left, in_doubt, invites| OnRecord { left, in_doubt, invites };
    let nothing = OnRecord::default();

    let mut invited = Person::new(&mut Draw::new(1));
    (invited.approved, invited.clicked) = (1, Some(day(0)));
    let mut never_left = invited.clone();
    (invited.parts, invited.invited, invited.passed) = (1, 1, Some(day(0)));
    let mut told = |at, passed: bool, found, right| {
        invited.passed = passed.then(|| day(at)).or(invited.passed);
        assert_eq!(invited.is_accounted_for(found, day(at)).is_ok(), right, "day {at}: {found:?}");
    };
    for (at, passed, found, right) in [
        (1, false, of(1, 0, 1), true),
        (1, false, of(0, 1, 1), true),
        (1, false, of(0, 0, 1), false),
        (1, false, of(2, 0, 1), false),
        (1, false, of(1, 0, 2), false),
        (300, false, nothing, false),
        // It may stay a little longer, but not one half of it.
        (360, false, of(1, 0, 1), true),
        (360, false, of(0, 0, 1), false),
        (360, false, of(1, 0, 0), false),
        (367, false, nothing, true),
        (368, true, nothing, true),
        (369, false, of(1, 0, 1), false),
    ] {
        told(at, passed, found, right);
    }
    for (at, found, right) in [
        (1, of(0, 0, 1), true),
        (1, nothing, false),
        (367, nothing, true),
        (367, of(0, 0, 1), false),
    ] {
        assert_eq!(never_left.is_accounted_for(found, day(at)).is_ok(), right, "day {at}");
    }
}
