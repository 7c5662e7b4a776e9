//! People who answer, the same way every time for the same seed.
//!
//! ```text
//!   a message ── whole? ── asks for Y or N? ─ no ─► nothing (a confirmation)
//!                                 │ yes
//!            the invite again, soon after ─► nothing: a person answers an invite once
//!            the invite, or a clarification ─► the next of the person's answers, after a while
//! ```
//! A person has a list of answers: the first goes to the invite, the next to the clarification that
//! follows it, and so on; when the list is at its end, silence. An invite long after the last one
//! begins the list anew.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use crate::gsm::Concat;
use crate::phone::PhoneNumber;

/// The same invite within this time is a repeat, and a person answers only one of them.
const SAME_INVITE: Duration = Duration::from_mins(10);
/// How long people take.
const SOONEST: Duration = Duration::from_secs(2);
const LATEST: Duration = Duration::from_secs(8);

/// Whether messages reach a telephone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reception {
    /// They do, and reports say so.
    On,
    /// It is switched off: no report, no answer.
    Off,
    /// The number is not in service: a report of a permanent failure.
    NotInService,
}

impl Reception {
    /// TP-ST of the status report, if one comes (TS 23.040 §9.2.3.15).
    #[must_use]
    pub fn report(self) -> Option<u8> {
        match self {
            Self::On => Some(0x00),
            Self::Off => None,
            // Not obtainable.
            Self::NotInService => Some(0x43),
        }
    }
}

/// Somebody who can be invited.
#[derive(Debug, Clone)]
pub struct Person {
    /// The number.
    pub phone: PhoneNumber,
    /// Whether messages arrive.
    pub reception: Reception,
    /// What is answered to the invite, to the first clarification, and so on.
    pub answers: Vec<String>,
    /// Least and longest time until an answer.
    pub delay: (Duration, Duration),
}

impl Person {
    /// Somebody whose telephone is on.
    #[must_use]
    pub fn new(phone: PhoneNumber, answers: &[&str]) -> Self {
        let answers = answers.iter().map(|&answer| answer.to_owned()).collect();
        Self { phone, reception: Reception::On, answers, delay: (SOONEST, LATEST) }
    }

    /// With a telephone like this.
    #[must_use]
    pub fn with_reception(self, reception: Reception) -> Self {
        Self { reception, ..self }
    }

    /// Answering at once.
    #[must_use]
    pub fn hasty(self) -> Self {
        Self { delay: (Duration::ZERO, Duration::ZERO), ..self }
    }
}

/// What people who are not in the cast do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strangers {
    /// Their telephones are on, but they do not answer.
    Silent,
    /// Each has answers drawn from the seed and the number.
    Answer,
}

/// What somebody will text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// So long after reading.
    pub after: Duration,
    /// This.
    pub text: String,
}

/// Where somebody is in the conversation.
#[derive(Debug, Default)]
struct Conversation {
    invite: Option<(String, Duration)>,
    /// How many answers were given.
    given: usize,
    /// Parts of messages that are not whole yet, by reference and total.
    parts: BTreeMap<(u16, u8), BTreeMap<u8, String>>,
}

/// Everybody the network reaches.
#[derive(Debug)]
pub struct People {
    seed: u64,
    strangers: Strangers,
    cast: HashMap<PhoneNumber, Person>,
    conversations: HashMap<PhoneNumber, Conversation>,
}

impl People {
    /// This cast; of two with one number the later counts.
    #[must_use]
    pub fn new(seed: u64, cast: Vec<Person>, strangers: Strangers) -> Self {
        let cast = cast.into_iter().map(|person| (person.phone.clone(), person)).collect();
        Self { seed, strangers, cast, conversations: HashMap::new() }
    }

    /// Whether a telephone is on.
    #[must_use]
    pub fn reception(&self, phone: &PhoneNumber) -> Reception {
        self.cast.get(phone).map_or(Reception::On, |person| person.reception)
    }

    /// A part of a message arrives; what its reader will do.
    pub fn read(
        &mut self,
        phone: &PhoneNumber,
        part: &str,
        concat: Option<Concat>,
        now: Duration,
    ) -> Option<Reply> {
        let person = match (self.cast.get(phone), self.strangers) {
            (Some(person), _) => person.clone(),
            (None, Strangers::Silent) => return None,
            (None, Strangers::Answer) => stranger(self.seed, phone),
        };
        if person.reception != Reception::On {
            return None;
        }
        let conversation = self.conversations.entry(phone.clone()).or_default();
        let text = conversation.whole(part, concat)?;
        let turn = conversation.turn(text, now)?;
        let answer = person.answers.get(turn)?.clone();
        let (least, most) = person.delay;
        let span = (most.saturating_sub(least)).as_millis() as u64;
        let drawn = draw(self.seed, phone, turn as u64 + 1) % (span + 1);
        Some(Reply { after: least + Duration::from_millis(drawn), text: answer })
    }
}

impl Conversation {
    /// The whole text once its last part is there.
    fn whole(&mut self, part: &str, concat: Option<Concat>) -> Option<String> {
        let Some(concat) = concat else { return Some(part.to_owned()) };
        let key = (concat.reference, concat.total);
        let parts = self.parts.entry(key).or_default();
        parts.insert(concat.sequence, part.to_owned());
        if parts.len() < usize::from(concat.total) {
            return None;
        }
        self.parts.remove(&key).map(|parts| parts.into_values().collect())
    }

    /// Which answer this text gets, if it asks for one.
    fn turn(&mut self, text: String, now: Duration) -> Option<usize> {
        if !asks(&text) {
            return None;
        }
        match &self.invite {
            Some((invite, at)) if *invite == text && now.saturating_sub(*at) < SAME_INVITE => {
                return None;
            }
            Some((invite, _)) if *invite != text => {}
            _ => {
                self.invite = Some((text, now));
                self.given = 0;
            }
        }
        self.given += 1;
        Some(self.given - 1)
    }
}

/// Whether a text asks for Y or N: it names both, each as a word of its own.
fn asks(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    let yes = words.clone().any(|word| matches!(word, "Y" | "YES" | "SI" | "SÍ"));
    yes && words.any(|word| matches!(word, "N" | "NO"))
}

/// What somebody unknown does: most answer plainly.
fn stranger(seed: u64, phone: &PhoneNumber) -> Person {
    let answers: &[&str] = match draw(seed, phone, 0) % 20 {
        0..=6 => &["Y"],
        7..=9 => &["Yes please"],
        10..=12 => &["N"],
        13 => &["No thank you"],
        14 | 15 => &["Who is this?", "Y"],
        16 => &["STOP"],
        17 => &["Sí"],
        _ => &[],
    };
    Person::new(phone.clone(), answers)
}

/// A number drawn from the seed, the telephone number and the turn (the finaliser of `SplitMix64`).
fn draw(seed: u64, phone: &PhoneNumber, turn: u64) -> u64 {
    let digits = phone.as_str().bytes().filter(u8::is_ascii_digit);
    let number =
        digits.fold(0_u64, |sum, d| sum.wrapping_mul(10).wrapping_add(u64::from(d - b'0')));
    let step = 0x9E37_79B9_7F4A_7C15_u64;
    let mut x = seed ^ number.wrapping_mul(step) ^ turn.wrapping_mul(step.rotate_left(17));
    x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    x ^ (x >> 31)
}

/// A contact of the demo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoContact {
    /// An invented name.
    pub name: &'static str,
    /// A number that nobody has, in E.164 form.
    pub phone: &'static str,
}

struct Role {
    contact: DemoContact,
    reception: Reception,
    answers: &'static [&'static str],
}

const fn role(
    name: &'static str,
    phone: &'static str,
    reception: Reception,
    answers: &'static [&'static str],
) -> Role {
    Role { contact: DemoContact { name, phone }, reception, answers }
}

/// Three parts with accents and an emoji, so that it travels in UCS-2.
const LONG_ANSWER: &str = "Yes, please do. My mother told me about your evening courses, and the \
    café next door has your poster in its window 🙂 I am mostly free after five, except on \
    Tuesdays, when I sing in the choir.";

/// The cast of the demo.
const CAST: &[Role] = &[
    role("Ada Marlow", "+15550100101", Reception::On, &["Y"]),
    role("Ben Okafor", "+15550100102", Reception::On, &["Yes please"]),
    role("Carmen Ruiz", "+15550100103", Reception::On, &["Sí"]),
    role("Dov Lindqvist", "+15550100104", Reception::On, &["N"]),
    role("Elif Sandoval", "+15550100105", Reception::On, &["Who is this?", "Y"]),
    role("Frank Nyberg", "+15550100106", Reception::On, &["maybe later"]),
    role("Grace Tamura", "+15550100107", Reception::On, &["STOP"]),
    role("Hugo Bellweather", "+15550100108", Reception::Off, &[]),
    role("Ines Falk", "+15550100109", Reception::On, &[LONG_ANSWER]),
    role("Jonas Petrov", "+15550100110", Reception::On, &[]),
    role("Kavya Moreau", "+15550100111", Reception::On, &["👍", "Yes 😊"]),
    role("Leo Abara", "+15550100112", Reception::On, &["No thanks"]),
    role("Mina Castellan", "+15550100113", Reception::NotInService, &[]),
];

/// Whom a visitor of the demo can invite.
#[must_use]
pub fn demo_contacts() -> Vec<DemoContact> {
    CAST.iter().map(|role| role.contact.clone()).collect()
}

/// What they do.
#[must_use]
pub fn demo_people() -> Vec<Person> {
    let person = |role: &Role| {
        let phone = PhoneNumber::from_e164(role.contact.phone).ok()?;
        Some(Person::new(phone, role.answers).with_reception(role.reception))
    };
    CAST.iter().filter_map(person).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const INVITE: &str = "Harbour Clinic here. May we text you? Reply:\nY Yes\nN No";
    const CLARIFY: &str = "Sorry, please reply Y or N.";

    fn phone(last: u32) -> PhoneNumber {
        PhoneNumber::from_e164(&format!("+1555010{last:04}")).unwrap()
    }

    fn demo() -> People {
        People::new(1, demo_people(), Strangers::Silent)
    }

    fn text(people: &mut People, last: u32, message: &str, at: u64) -> Option<String> {
        people.read(&phone(last), message, None, Duration::from_secs(at)).map(|reply| reply.text)
    }

    #[test]
    fn an_invite_is_answered_once_and_a_confirmation_not_at_all() {
        let mut people = demo();
        assert_eq!(text(&mut people, 101, INVITE, 0).as_deref(), Some("Y"));
        assert_eq!(text(&mut people, 101, "Thank you. Reply STOP to end.", 5), None);
        assert_eq!(text(&mut people, 101, INVITE, 9), None, "a repeat");
        assert_eq!(text(&mut people, 101, INVITE, 9_000).as_deref(), Some("Y"), "a new invite");
    }

    #[test]
    fn a_clarification_gets_the_next_answer() {
        let mut people = demo();
        let mut answers = |message, at| text(&mut people, 105, message, at);
        assert_eq!(answers(INVITE, 0).as_deref(), Some("Who is this?"));
        assert_eq!(answers(CLARIFY, 9).as_deref(), Some("Y"));
        assert_eq!(answers(CLARIFY, 20), None);
    }

    #[test]
    fn a_text_in_parts_is_read_when_it_is_whole() {
        let mut people = demo();
        let (first, second) = INVITE.split_at(30);
        let mut part = |text: &str, sequence| {
            let concat = Concat { reference: 3, total: 2, sequence };
            people.read(&phone(101), text, Some(concat), Duration::ZERO)
        };
        assert_eq!(part(second, 2), None);
        assert_eq!(part(first, 1).map(|reply| reply.text).as_deref(), Some("Y"));
    }

    #[test]
    fn answers_come_within_the_demos_patience_and_are_the_same_for_a_seed() {
        for seed in 0..50 {
            let reply = |last| {
                let mut people = People::new(seed, demo_people(), Strangers::Answer);
                people.read(&phone(last), INVITE, None, Duration::ZERO)
            };
            for last in [101, 103, 109, 150, 151, 152] {
                assert_eq!(reply(last), reply(last));
                let in_time = |reply: &Reply| (SOONEST..=LATEST).contains(&reply.after);
                assert!(reply(last).is_none_or(|reply| in_time(&reply)));
            }
        }
    }

    #[test]
    fn the_demo_cast_is_complete() {
        assert_eq!(demo_people().len(), CAST.len());
        assert!(demo_contacts().iter().all(|contact| contact.phone.starts_with("+155501001")));
        assert!(crate::gsm::Segments::plan(LONG_ANSWER).unwrap().parts() > 2);
        let mut people = demo();
        assert_eq!(text(&mut people, 108, INVITE, 0), None, "switched off");
        assert_eq!(people.reception(&phone(113)).report(), Some(0x43));
    }
}
