//! One case: a modem of some kind, some people, some hours, and what goes wrong in them.

use std::sync::Arc;
use std::time::Duration;

use optin_gateway::at::info::Registration;
use optin_gateway::gsm::{Address, Deliver};
use optin_gateway::phone::PhoneNumber;
use optin_gateway::sim::faults::Faults;
use optin_gateway::sim::network::SERVICE_CENTRE;
use optin_gateway::sim::personas::People;
use optin_gateway::sim::world::{Cable, World};
use optin_gateway::sim::{Aired, BootLines, Echo, Latency, Luxury, Setup, Strangers};
use tokio::time::sleep;

use crate::draw::Draw;
use crate::hazards::{Blow, Hazard};
use crate::house::House;
use crate::moments::{EPOCH, How, Moments};
use crate::oracle::{self, Figures};
use crate::wire::{Manner, Wire};

const PEOPLE: usize = 10;
const STEPS: usize = 40;
/// The longest a queue may take after its last cause is gone: a silence of ten minutes that has just
/// begun, and the retries of what was refused.
const PATIENCE: Duration = Duration::from_mins(20);

/// A wire that does what it should.
const GOOD: Manner = Manner { piece: 600, baud: Some(115_200), unasked: None, noise: None };

pub(crate) struct Case {
    seed: u64,
    draw: Draw,
    house: House,
    people: Vec<PhoneNumber>,
    invited: usize,
    asked: Vec<bool>,
    /// What will arrive, and when.
    coming: Vec<(Duration, Vec<u8>)>,
    /// Everything people wrote.
    texts: Vec<(String, String)>,
    /// What will be well again, and when.
    mending: Vec<(Duration, Mend)>,
    read: usize,
    figures: Figures,
    trace: Vec<String>,
}

#[derive(Clone, Copy, Debug)]
enum Mend {
    Plug(BootLines),
    Network,
}

/// What kind of modem and wire, by seed.
fn modem(draw: &mut Draw) -> (Setup, Latency, Manner) {
    let mut setup = Setup::default();
    if draw.once_in(5) {
        setup.luxury = Luxury::Refused;
    }
    if draw.once_in(5) {
        setup.echo = Echo::Stays;
    }
    if draw.once_in(3) {
        setup.storages = [("SM", 2), ("SR", 2)].map(|(n, size)| (n.to_owned(), size)).to_vec();
        setup.says_full = draw.of(&[None, Some("^SMMEMFULL: \"SM\"".to_owned())]);
    }
    if draw.once_in(3) {
        setup.first_slot = 0;
    }
    let latency = draw.of(&[Latency::default(), Latency::lifelike(), Latency::lifelike()]);
    let noise = draw.of(&[None, None, Some(40)]);
    let manner = Manner {
        piece: draw.of(&[1, 3, 40, 600]),
        baud: draw.of(&[None, None, Some(9600), Some(115_200)]),
        unasked: draw.of(&[None, Some(20), Some(5)]),
        noise,
    };
    (setup, latency, manner)
}

/// Runs one case to its end; what was wrong, with its trace.
pub(crate) fn run(seed: u64, hazards: &[Hazard]) -> Result<Figures, String> {
    let mut draw = Draw::new(seed);
    let kind = modem(&mut draw);
    with_case(seed, draw, kind, None, async |case| {
        case.live(hazards).await?;
        case.end().await
    })
}

/// One trouble of an ordinary modem: how long after its end the next invite leaves.
pub(crate) fn alone(blow: &Blow, lasts: Duration) -> Result<Duration, String> {
    let kind = (Setup::default(), Latency::lifelike(), GOOD);
    let mut took = Duration::MAX;
    with_case(0, Draw::new(0), kind, None, async |case| {
        case.pass(Duration::from_secs(5)).await;
        case.strike(blow.clone());
        case.invite(0);
        case.pass(lasts).await;
        case.invite(1);
        took = case.until_asked(1, PATIENCE).await?;
        case.calm().await?;
        case.end().await
    })?;
    Ok(took)
}

/// A SIM card with a PIN in a modem that restarts again and again, and a gateway that was told `pin`:
/// how many tries are left in the end, and what the status says.
pub(crate) fn locked(pin: &str) -> Result<(u8, String), String> {
    let setup = Setup { pin: Some("1234".to_owned()), ..Setup::default() };
    let mut end = (0, String::new());
    with_case(0, Draw::new(0), (setup, Latency::lifelike(), GOOD), Some(pin), async |case| {
        for index in 0..6 {
            case.invite(index);
            case.pass(Duration::from_mins(3)).await;
            let blow = match index % 3 {
                0 => Blow::Reset(BootLines::Silent, Duration::from_secs(2)),
                1 => Blow::Unplug(Duration::from_secs(20), BootLines::Said),
                _ => Blow::Cut(How::Kill, 5),
            };
            case.strike(blow);
            case.pass(Duration::from_mins(3)).await;
        }
        let tries = case.house.wire.with(|world, _| world.device().pin_tries_left());
        end = (tries, case.house.status().join("; "));
        if pin == "1234" {
            case.calm().await?;
            case.end().await?;
        } else if !case.air().is_empty() {
            return Err("something left a locked SIM".to_owned());
        }
        Ok(Figures::default())
    })?;
    Ok(end)
}

/// A SIM card that wants its PUK, and a gateway that knows its PIN, until a person takes the lock away: how
/// many tries of the PIN are left then, and what the status said before.
pub(crate) fn blocked() -> Result<(u8, String), String> {
    let setup = Setup { pin: Some("1234".to_owned()), ..Setup::default() };
    let mut end = (0, String::new());
    with_case(0, Draw::new(0), (setup, Latency::lifelike(), GOOD), Some("1234"), async |case| {
        case.house.wire.with(|world, _| world.device_mut().set_pin_tries_left(0));
        case.strike(Blow::Reset(BootLines::Said, Duration::from_secs(2)));
        for index in 0..3 {
            case.invite(index);
            case.pass(Duration::from_mins(20)).await;
            case.strike(Blow::Unplug(Duration::from_secs(20), BootLines::Said));
        }
        case.pass(Duration::from_mins(3)).await;
        if !case.air().is_empty() {
            return Err("something left a blocked SIM".to_owned());
        }
        end.1 = case.house.status().join("; ");
        case.house.wire.with(|world, now| {
            world.unplug();
            world.device_mut().set_pin_tries_left(3);
            world.replug(BootLines::Said, now);
        });
        case.until_asked(2, Duration::from_mins(2)).await?;
        end.0 = case.house.wire.with(|world, _| world.device().pin_tries_left());
        case.calm().await?;
        case.end().await
    })?;
    Ok(end)
}

fn with_case(
    seed: u64,
    mut draw: Draw,
    (setup, latency, manner): (Setup, Latency, Manner),
    pin: Option<&str>,
    work: impl AsyncFnOnce(&mut Case) -> Result<Figures, String>,
) -> Result<Figures, String> {
    let (moments, runtime) = Moments::runtime();
    runtime.block_on(async {
        moments.begin();
        let told = format!("{setup:?}\n{latency:?}\n{manner:?}");
        let people = People::new(seed, Vec::new(), Strangers::Silent);
        let epoch = EPOCH.parse().unwrap();
        let world = World::new(setup, latency, Faults::default(), people, epoch);
        let wire = Wire::new(Arc::clone(&moments), world, manner, draw.split());
        let carrying = tokio::spawn(Arc::clone(&wire).carry());
        let organization = draw.of(&["Harbour Clinic", "Clínica ☀ del Puerto"]);
        let house = House::new(moments, wire, organization, pin);
        let number = |n| PhoneNumber::from_e164(&format!("+155501{n:05}")).unwrap();
        let mut case = Case {
            seed,
            draw,
            house,
            people: (0..=PEOPLE).map(number).collect(),
            invited: 0,
            asked: vec![false; PEOPLE + 1],
            coming: Vec::new(),
            texts: Vec::new(),
            mending: Vec::new(),
            read: 0,
            figures: Figures { cases: 1, ..Figures::default() },
            trace: vec![told],
        };
        case.house.start().await;
        for person in case.people.clone() {
            case.house.contact(&person).await;
        }
        let ended = work(&mut case).await;
        carrying.abort();
        ended.map_err(|wrong| case.report(&wrong))
    })
}

impl Case {
    async fn live(&mut self, hazards: &[Hazard]) -> Result<(), String> {
        for _ in 0..STEPS {
            let most = self.draw.of(&[50, 2_000, 20_000, 120_000]);
            let pause = self.draw.millis(0, most);
            self.pass(pause).await;
            match self.draw.below(10) {
                0..=3 if self.invited < PEOPLE => self.invite(self.invited),
                0..=3 => self.invite(self.draw.clone().below(PEOPLE)),
                4..=5 => self.stranger_writes(),
                _ if hazards.is_empty() => {}
                _ => {
                    let blow = self.draw.of(hazards).blow(&mut self.draw);
                    self.strike(blow);
                }
            }
        }
        while self.invited < PEOPLE {
            self.invite(self.invited);
        }
        self.calm().await?;
        // Now that nothing is wrong, one more invite leaves at once.
        self.invite(PEOPLE);
        self.until_asked(PEOPLE, Duration::from_secs(10)).await?;
        self.pass(Duration::from_secs(30)).await;
        Ok(())
    }

    /// Stops the gateway and counts.
    async fn end(&mut self) -> Result<Figures, String> {
        self.house.stop().await;
        let conn = store_at(&self.house);
        let air = self.air();
        self.figures.approved = self.house.approved.lock().unwrap().len();
        let wrong = oracle::wrong(&conn, &air, &self.texts, &mut self.figures);
        if wrong.is_empty() { Ok(self.figures) } else { Err(wrong.join("\n")) }
    }

    fn air(&self) -> Vec<Aired> {
        self.house.wire.with(|world, _| world.network().air().to_vec())
    }

    fn note(&mut self, what: &str) {
        let at = oracle::clock(self.house.moments.now());
        self.trace.push(format!("{at} {what}"));
    }

    fn report(&mut self, wrong: &str) -> String {
        for aired in self.air() {
            let text = aired.text.unwrap_or_default().replace('\n', "\\n");
            let part =
                aired.concat.map(|c| format!("{}/{} of {}", c.sequence, c.total, c.reference));
            let at = oracle::clock(aired.at);
            self.trace.push(format!("{at} > {} {part:?} {text}", aired.to));
        }
        self.trace[1..].sort();
        let database = self.house.keep();
        format!("seed {}:\n{wrong}\n--- {database}\n{}\n", self.seed, self.trace.join("\n"))
    }

    // ------------------------------------------------------------ time

    /// Time goes by, with everything that is due in it.
    async fn pass(&mut self, time: Duration) {
        let end = self.house.moments.elapsed() + time;
        loop {
            self.people_read();
            self.due();
            let now = self.house.moments.elapsed();
            if now >= end {
                return;
            }
            let coming = self.coming.iter().map(|(at, _)| *at);
            let next = coming.chain(self.mending.iter().map(|(at, _)| *at)).min();
            let next = next.unwrap_or(end).min(end);
            let wait = next.saturating_sub(now).max(Duration::from_millis(1));
            let moments = Arc::clone(&self.house.moments);
            let wire = Arc::clone(&self.house.wire);
            tokio::select! {
                biased;
                () = moments.happened.notified() => self.begin_again().await,
                () = wire.news.notified() => {}
                () = sleep(wait) => {}
            }
        }
    }

    fn due(&mut self) {
        let now = self.house.moments.elapsed();
        let due = |(at, _): &mut (Duration, _)| *at <= now;
        for (_, pdu) in self.coming.extract_if(.., due) {
            self.house.wire.with(|world, now| world.deliver(pdu, now));
        }
        let due = |(at, _): &mut (Duration, _)| *at <= now;
        let mends: Vec<_> = self.mending.extract_if(.., due).collect();
        for (_, mend) in mends {
            self.note(&format!("! {mend:?}"));
            self.house.wire.with(|world, now| match mend {
                Mend::Plug(lines) => {
                    if world.cable() == Cable::Out {
                        world.replug(lines, now);
                    }
                }
                Mend::Network => world.device_mut().set_registration(Registration::Home),
            });
        }
        // A fault may have pulled the cable.
        let out = self.house.wire.with(|world, _| world.cable() == Cable::Out);
        let replugged = self.mending.iter().any(|(_, m)| matches!(m, Mend::Plug(_)));
        if out && !replugged {
            let after = self.draw.millis(500, 60_000);
            self.mending.push((now + after, Mend::Plug(BootLines::Said)));
        }
    }

    // ------------------------------------------------------------ people

    fn invite(&mut self, index: usize) {
        self.note(&format!("invite {}", self.people[index].as_str()));
        self.house.invite(&self.people[index]);
        self.invited = self.invited.max(index + 1);
    }

    /// Everybody reads what has reached them, and some answer.
    fn people_read(&mut self) {
        let air = self.air();
        let fresh: Vec<Aired> = air[self.read..].to_vec();
        self.read = air.len();
        for last in fresh {
            let to = last.to.to_string();
            let Some(index) = self.people.iter().position(|p| p.as_str() == to) else { continue };
            let reference = |a: &Aired| a.concat.map(|c| c.reference);
            let mine = |a: &&Aired| a.to == last.to && reference(a) == reference(&last);
            let parts = air.iter().filter(mine).count();
            let is_whole = last.concat.is_none_or(|c| parts >= usize::from(c.total));
            let asks = air
                .iter()
                .filter(mine)
                .any(|a| a.text.as_ref().is_some_and(|text| text.ends_with("N No")));
            if asks && is_whole && !self.asked[index] {
                self.asked[index] = true;
                self.answer(index);
            }
        }
    }

    fn answer(&mut self, index: usize) {
        let from = self.people[index].clone();
        let text = match index % 8 {
            0 | 1 => "Y".to_owned(),
            2 => "N".to_owned(),
            3 => "STOP".to_owned(),
            4 => format!("who is this, and why me? {index}"),
            5 => format!("{index}: {}", "I would like to know more first, please 🙂 ".repeat(6)),
            _ => return,
        };
        self.write(&from, text);
    }

    fn stranger_writes(&mut self) {
        let count = 1 + self.draw.below(6);
        for _ in 0..count {
            let number = format!("+155504{:05}", self.draw.below(20));
            let from = PhoneNumber::from_e164(&number).unwrap();
            let say = self.draw.of(&["hello there", "is this the clinic? ¿Sí?", "are you open "]);
            let times = self.draw.of(&[1, 1, 1, 20]);
            let text = format!("{} {}", self.texts.len(), say.repeat(times));
            self.write(&from, text);
        }
    }

    /// Somebody writes; the parts come in any order, and some of them twice.
    fn write(&mut self, from: &PhoneNumber, text: String) {
        let address = Address::from_phone(from);
        let reference = self.texts.len() as u8;
        let sent = self.house.moments.now();
        let mut parts = Deliver::parts(&address, &text, reference, sent).unwrap();
        if self.draw.once_in(3) {
            parts.push(self.draw.of(&parts));
        }
        self.draw.shuffle(&mut parts);
        let now = self.house.moments.elapsed();
        for part in parts {
            let most = self.draw.of(&[1, 3_000, 15_000]);
            let at = now + self.draw.millis(0, most);
            self.coming.push((at, part.encode_with_smsc(SERVICE_CENTRE)));
        }
        self.note(&format!("< {} {text}", from.as_str()));
        self.texts.push((from.as_str().to_owned(), text));
    }

    // ------------------------------------------------------------ trouble

    fn strike(&mut self, blow: Blow) {
        self.note(&format!("! {blow:?}"));
        self.figures.faults += 1;
        let now = self.house.moments.elapsed();
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

    /// Everything of ours was cut off: after a while it is started again.
    async fn begin_again(&mut self) {
        self.note("! cut");
        self.house.clear_away().await;
        if self.draw.once_in(3) {
            // The modem had the same power.
            let lines = self.draw.of(&[BootLines::Said, BootLines::Silent]);
            self.house.wire.with(|world, now| {
                if world.cable() == Cable::In {
                    world.reset(lines, Duration::from_secs(1), now);
                }
            });
        }
        let pause = self.draw.millis(0, 10_000);
        sleep(pause).await;
        self.house.start().await;
        self.note("! started again");
    }

    /// All causes are gone: the queue and the modem become empty by themselves.
    async fn calm(&mut self) -> Result<(), String> {
        self.house.moments.disarm();
        self.house.wire.mend();
        self.house.wire.with(|world, now| {
            world.device_mut().faults_mut().clear();
            world.device_mut().set_registration(Registration::Home);
            if world.cable() == Cable::Out {
                world.replug(BootLines::Said, now);
            }
        });
        self.mending.clear();
        self.note("! calm");
        let begun = self.house.moments.elapsed();
        let waiting = "SELECT count(*) FROM parts WHERE state IN ('queued', 'sending')";
        while self.house.moments.elapsed().saturating_sub(begun) < PATIENCE {
            self.pass(Duration::from_secs(1)).await;
            let quiet = self.house.wire.with(|world, _| {
                world.deadline().is_none()
                    && world.network().held() == 0
                    && world.device().storages().slots().is_empty()
            });
            if quiet && self.coming.is_empty() && self.house.count(waiting).await == 0 {
                let took = self.house.moments.elapsed().saturating_sub(begun);
                self.figures.slowest = took.as_secs();
                return Ok(());
            }
        }
        let (held, slots, deadline) = self.house.wire.with(|world, _| {
            let slots = format!("{:02X?}", world.device().storages().slots());
            (world.network().held(), slots, world.deadline())
        });
        let queued = self.house.count(waiting).await;
        let status = self.house.status().join("; ");
        Err(format!(
            "not calm: {queued} queued, {held} held, {slots} stored, {deadline:?}, {status}"
        ))
    }

    /// Until the text of an invite is on the air; gives the time it took.
    async fn until_asked(&mut self, index: usize, most: Duration) -> Result<Duration, String> {
        let number = self.people[index].as_str().to_owned();
        let begun = self.house.moments.elapsed();
        loop {
            let took = self.house.moments.elapsed().saturating_sub(begun);
            if self.air().iter().any(|aired| aired.to.to_string() == number) {
                return Ok(took);
            }
            if took > most {
                let status = self.house.status().join("; ");
                return Err(format!("the invite to {number} did not leave: {status}"));
            }
            self.pass(Duration::from_millis(200)).await;
        }
    }
}

fn store_at(house: &House) -> rusqlite::Connection {
    optin_gateway::store::db::connect(&house.database()).unwrap()
}
