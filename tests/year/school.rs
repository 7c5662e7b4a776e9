//! A house and its people: what reaches them, what they write, and what the modem suffers. How time goes by is in
//! `time.rs`, what colleagues do in `staff.rs`, what must hold in `watch.rs`.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use jiff::Timestamp;
use optin_gateway::gsm::{Address, Deliver};
use optin_gateway::sim::faults::Faults;
use optin_gateway::sim::network::SERVICE_CENTRE;
use optin_gateway::sim::personas::People;
use optin_gateway::sim::world::{Cable, World};
use optin_gateway::sim::{Aired, Latency, Setup, Strangers};

use crate::Plan;
use crate::calendar::{Day, EPOCH, on_the_wall};
use crate::draw::Draw;
use crate::growth::Sample;
use crate::hazards::{self, Blow};
use crate::house::House;
use crate::moments::Moments;
use crate::people::{self, Character, Person, Wrote, index_of, named, number};
use crate::time::Mend;
use crate::wire::{Manner, Wire};

/// Lines of the trace that are told when something is wrong.
const TOLD: usize = 400;
/// Telephones nobody knows, beyond the people of the list.
pub(crate) const OTHERS: usize = 60;
const A_MINUTE: Duration = Duration::from_mins(1);
const WIRE: Manner = Manner { piece: 600, baud: None, unasked: Some(20), noise: None };

/// How often what happened.
#[derive(Clone, Debug, Default)]
pub(crate) struct Figures(pub(crate) BTreeMap<String, u64>);

impl Figures {
    pub(crate) fn count(&mut self, what: &str) {
        *self.0.entry(what.to_owned()).or_default() += 1;
    }
}

pub(crate) struct School {
    pub(crate) plan: Plan,
    pub(crate) draw: Draw,
    pub(crate) house: House,
    pub(crate) people: Vec<Person>,
    /// What somebody will write, and when.
    pub(crate) saying: BTreeMap<(Duration, u64), (usize, String)>,
    /// Parts on their way.
    pub(crate) coming: BTreeMap<(Duration, u64), Vec<u8>>,
    pub(crate) mending: Vec<(Duration, Mend)>,
    order: u64,
    /// Parts of longer texts, until each is whole.
    parts: BTreeMap<(usize, u16), BTreeMap<u8, String>>,
    /// What was written and not yet seen in the database.
    pub(crate) written: Vec<(usize, String)>,
    /// The last row of a message that was looked at.
    pub(crate) seen: i64,
    /// Invites on the air, by the day on the walls of the place.
    pub(crate) on_air: BTreeMap<i64, u32>,
    pub(crate) figures: Figures,
    pub(crate) samples: Vec<Sample>,
    pub(crate) wrong: Vec<String>,
    trace: VecDeque<String>,
}

impl School {
    pub(crate) fn new(plan: Plan, moments: Arc<Moments>) -> Self {
        let mut draw = Draw::new(plan.seed);
        let nobody = People::new(plan.seed, Vec::new(), Strangers::Silent);
        let epoch = EPOCH.parse().unwrap();
        let setup = Setup::default();
        let world = World::new(setup, Latency::lifelike(), Faults::default(), nobody, epoch);
        let wire = Wire::new(Arc::clone(&moments), world, WIRE, draw.split());
        tokio::spawn(Arc::clone(&wire).carry());
        let mut house = House::new(moments, wire, "Harbour Clinic", None);
        house.settings = crate::staff::settings();
        let people = (0..plan.people + OTHERS).map(|_| Person::new(&mut draw)).collect();
        Self {
            plan,
            draw,
            house,
            people,
            saying: BTreeMap::new(),
            coming: BTreeMap::new(),
            mending: Vec::new(),
            order: 0,
            parts: BTreeMap::new(),
            written: Vec::new(),
            seen: 0,
            on_air: BTreeMap::new(),
            figures: Figures::default(),
            samples: Vec::new(),
            wrong: Vec::new(),
            trace: VecDeque::new(),
        }
    }

    /// What the time is, whatever the clock says.
    pub(crate) fn truth(&self) -> Timestamp {
        self.house.moments.clock.truth()
    }

    pub(crate) fn elapsed(&self) -> Duration {
        self.house.moments.elapsed()
    }

    pub(crate) fn note(&mut self, what: &str) {
        if self.trace.len() == TOLD {
            self.trace.pop_front();
        }
        let at = self.truth().strftime("%F %T%.3f").to_string();
        if std::env::var_os("YEAR_TRACE").is_some() {
            eprintln!("{at} {what}");
        }
        self.trace.push_back(format!("{at} {what}"));
    }

    pub(crate) fn fails(&mut self, what: String) {
        self.note(&format!("WRONG {what}"));
        self.wrong.push(what);
    }

    /// What was wrong, and what went before.
    pub(crate) fn report(&self) -> String {
        let trace: Vec<&str> = self.trace.iter().map(String::as_str).collect();
        format!("{:?}:\n{}\n---\n{}\n", self.plan, self.wrong.join("\n"), trace.join("\n"))
    }

    // ------------------------------------------------------------ people

    pub(crate) fn listen(&mut self) {
        let air = self.house.wire.with(|world, _| world.take_air());
        for aired in air {
            self.reaches(&aired);
        }
    }

    /// A part was on the air.
    fn reaches(&mut self, aired: &Aired) {
        let to = aired.to.to_string();
        // People of the database the year began with have no model.
        let Some(who) = index_of(&to).filter(|who| *who < self.people.len()) else { return };
        let text = aired.text.clone().unwrap_or_default();
        self.note(&format!("> {to} {:?} {text:?}", aired.concat.map(|c| c.sequence)));
        self.figures.count("parts on the air");
        // It may be heard of after the machine was off.
        let now = aired.at;
        let person = &mut self.people[who];
        person.parts += 1;
        person.passed = Some(now);
        if person.silenced {
            self.fails(format!("{to} wanted nothing more and got {text:?}"));
        }
        let whole = match aired.concat {
            None => text,
            Some(concat) => {
                let key = (who, concat.reference);
                let held = self.parts.entry(key).or_default();
                held.insert(concat.sequence, text);
                if held.len() < usize::from(concat.total) {
                    return;
                }
                self.parts.remove(&key).unwrap().into_values().collect()
            }
        };
        self.reads(who, &whole, now);
    }

    /// A whole text has reached somebody.
    fn reads(&mut self, who: usize, text: &str, now: Timestamp) {
        let asks = text.ends_with("N No");
        let person = &mut self.people[who];
        person.last = Some(if text.starts_with("A word from us") {
            Wrote::Colleague
        } else {
            Wrote::Machine
        });
        if !asks {
            if text.contains("did not understand") {
                self.answers_the_second_time(who);
            }
            return;
        }
        person.invited += 1;
        person.invited_at = Some(now);
        person.asked = Some(now);
        let (invited, most) =
            (person.invited, person.approved + person.perhaps - person.taken_back);
        self.figures.count("invites on the air");
        if invited > most {
            self.fails(format!("{} was invited {invited} times, approved {most}", named(who)));
        }
        let (day, minute) = on_the_wall(now);
        let today = self.on_air.entry(day).or_default();
        *today += 1;
        let today = *today;
        if today > 100 {
            self.fails(format!("the {today}th invite of a day"));
        }
        // A modem that was slow may finish after the hour.
        if !(9 * 60..20 * 60 + 3).contains(&minute) {
            let clock = format!("{:02}:{:02}", minute / 60, minute % 60);
            self.fails(format!("an invite was on the air at {clock}"));
        }
        self.answers(who);
    }

    fn answers(&mut self, who: usize) {
        let minutes = |n: u64| Duration::from_mins(n);
        let soon = self.draw.of(&[1, 3, 10, 40, 120, 400]);
        let soon = minutes(soon) + self.draw.millis(0, 50_000);
        let days = |n: usize| Duration::from_hours(24 * n as u64);
        let yes = self.draw.of(&["Y", "yes please", "Yes!"]);
        let no = self.draw.of(&["N", "no thanks"]);
        let stop = self.draw.of(&["STOP", "please stop texting me", "Wrong number"]);
        match self.people[who].character {
            Character::Yes => self.will_say(who, soon, yes),
            Character::No => self.will_say(who, soon, no),
            Character::Stop => {
                self.will_say(who, soon, stop);
                if self.draw.once_in(3) {
                    let after = soon + days(2 + self.draw.below(60));
                    self.will_say(who, after, "START");
                }
            }
            Character::Nonsense => {
                let what = self.draw.of(&["who is this", "maybe, if it is not too often", "asdf"]);
                let what = format!("{what} ({})", self.order);
                let what = self.draw.of(&[what.clone(), what, "HELP".to_owned()]);
                self.will_say(who, soon, &what);
            }
            Character::AtLength => {
                let long = "Yes, please do. My mother told me about your evening courses, and the café \
                    next door has your poster in its window 🙂 I am mostly free after five, except on \
                    Tuesdays, when I sing in the choir.";
                self.will_say(who, soon, long);
            }
            Character::Later => {
                let after = days(1 + self.draw.below(60)) + soon;
                let what = if self.draw.once_in(4) { no } else { yes };
                self.will_say(who, after, what);
            }
            Character::Twice => {
                self.will_say(who, soon, yes);
                self.will_say(who, soon + minutes(2), "Yes!");
            }
            Character::OtherTelephone => {
                let other = self.plan.people + self.draw.below(OTHERS);
                let what = self.draw.of(&["Y", "This is my new telephone, yes", "N"]);
                self.will_say(other, soon, what);
            }
            Character::YesThenStop => {
                self.will_say(who, soon, yes);
                let after = soon + days(20 + self.draw.below(130));
                let end = self.draw.of(&[stop, no]);
                self.will_say(who, after, end);
            }
            Character::Silent => {}
        }
    }

    /// The machine asked again because it did not understand.
    fn answers_the_second_time(&mut self, who: usize) {
        let soon = Duration::from_mins(1) + self.draw.millis(0, 3_000_000);
        match self.draw.below(4) {
            0 => self.will_say(who, soon, "Y"),
            1 => self.will_say(who, soon, "N"),
            2 => self.will_say(who, soon, "asdf"),
            _ => {}
        }
    }

    pub(crate) fn will_say(&mut self, who: usize, after: Duration, text: &str) {
        self.order += 1;
        self.saying.insert((self.elapsed() + after, self.order), (who, text.to_owned()));
    }

    /// Somebody writes; the parts come in any order, and some of them twice.
    pub(crate) fn say(&mut self, who: usize, text: String) {
        let now = self.truth();
        let person = &mut self.people[who];
        if person.forgotten {
            return;
        }
        let same =
            self.written.iter().any(|(w, t)| *w == who && people::heard(t) == people::heard(&text));
        if person.unread > 0 && !same {
            // What overtakes another is another question; here people wait until they were heard.
            return self.will_say(who, Duration::from_hours(13), &text);
        }
        if person.wrote.is_some_and(|at| now < at + A_MINUTE) {
            // Of one second, the same words would be the network's repeat.
            return self.will_say(who, A_MINUTE * 2, &text);
        }
        person.writes(&text, now);
        let from = number(who);
        self.note(&format!("< {} {text:?}", from.as_str()));
        self.figures.count(&format!("written: {:?}", people::heard(&text)));
        self.order += 1;
        let address = Address::from_phone(&from);
        let mut parts = Deliver::parts(&address, &text, self.order as u8, now).unwrap();
        if parts.len() > 1 {
            self.figures.count("written in parts");
        }
        if self.draw.once_in(3) {
            self.figures.count("repeated by the network");
            parts.push(self.draw.of(&parts));
        }
        self.draw.shuffle(&mut parts);
        let elapsed = self.elapsed();
        for part in parts {
            self.order += 1;
            let most = self.draw.of(&[1, 3_000, 15_000]);
            let at = (elapsed + self.draw.millis(0, most), self.order);
            self.coming.insert(at, part.encode_with_smsc(SERVICE_CENTRE));
        }
        self.written.push((who, text));
    }

    // ------------------------------------------------------------ trouble

    pub(crate) fn strike(&mut self) {
        let hazard = self.draw.of(&hazards::ALL);
        let blow = hazard.blow(&mut self.draw);
        self.note(&format!("! {blow:?}"));
        self.figures.count(&format!("trouble: {hazard:?}"));
        let now = self.elapsed();
        match blow {
            Blow::Cut(how, after) => {
                let draw = self.draw.split();
                self.house.arm(how, after, draw);
            }
            Blow::Fault(fault) => {
                self.house.wire.with(|world, _| world.device_mut().faults_mut().add(fault));
            }
            Blow::Unplug(time, lines) => {
                self.house.wire.with(|world, _| world.unplug());
                self.mending.push((now + time, Mend::Plug(lines)));
            }
            Blow::Reset(lines, pause) => self.house.wire.with(|world, now| {
                if world.cable() == Cable::In {
                    world.reset(lines, pause, now);
                }
            }),
            Blow::Lost(how, time) => {
                self.house.wire.with(|world, _| world.device_mut().set_registration(how));
                self.mending.push((now + time, Mend::Network));
            }
        }
    }

    /// Whether what was just asked may have been answered by a gateway that was cut off already.
    pub(crate) fn is_cut(&self) -> bool {
        self.house.moments.frozen.load(Ordering::SeqCst)
    }

    pub(crate) fn day_of(&self, number: usize) -> Day {
        Day::new(self.plan.from, number)
    }
}
