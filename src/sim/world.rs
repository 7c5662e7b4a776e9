//! The modem, the network and the people together, still without a port or a clock.
//!
//! ```text
//!   hear(bytes) ─► device ─ Aired ─► network (logged) ─► people ─ reply ─► network ─► device
//! ```
//! After every call everything that could happen by `now` has happened; [`World::deadline`] says
//! when the next thing does. The output is handed over only after the air log was written.

use std::time::Duration;

use jiff::Timestamp;

use crate::gsm::{Address, ReportRequest, SegmentError};

use super::arrivals::{Accepted, Arrival, ArrivalKind};
use super::device::{Device, Event};
use super::faults::Faults;
use super::latency::Latency;
use super::network::{Aired, Network};
use super::personas::People;
use super::setup::{BootLines, Setup};

/// Everything on the other side of the port.
#[derive(Debug)]
pub struct World {
    device: Device,
    network: Network,
    people: People,
    latency: Latency,
    cable: Cable,
}

/// Whether the modem is plugged in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cable {
    /// It is.
    In,
    /// It is not.
    Out,
}

impl World {
    /// A modem that is on, in a network that has nothing for it.
    #[must_use]
    pub fn new(
        setup: Setup,
        latency: Latency,
        faults: Faults,
        people: People,
        epoch: Timestamp,
    ) -> Self {
        Self {
            device: Device::new(Setup { time: Some(epoch), ..setup }, latency, faults),
            network: Network::new(epoch),
            people,
            latency,
            cable: Cable::In,
        }
    }

    /// Bytes came from the gateway.
    pub fn hear(&mut self, bytes: &[u8], now: Duration) {
        self.device.hear(bytes, now);
        self.settle(now);
    }

    /// Time has passed.
    pub fn advance(&mut self, now: Duration) {
        self.device.advance(now);
        self.settle(now);
    }

    /// When something happens next by itself.
    #[must_use]
    pub fn deadline(&self) -> Option<Duration> {
        self.device.deadline().into_iter().chain(self.network.deadline()).min()
    }

    /// What the modem says.
    pub fn take_output(&mut self) -> Vec<u8> {
        self.device.take_output()
    }

    /// Whether the port is there; a fault may pull the cable.
    #[must_use]
    pub fn cable(&self) -> Cable {
        self.cable
    }

    /// The cable is pulled out.
    pub fn unplug(&mut self) {
        self.cable = Cable::Out;
        self.device.power_off();
    }

    /// The cable is put in again.
    pub fn replug(&mut self, lines: BootLines, now: Duration) {
        self.cable = Cable::In;
        self.device.reset(lines, Duration::ZERO);
        self.advance(now);
    }

    /// The modem restarts, and is dead for `pause`.
    pub fn reset(&mut self, lines: BootLines, pause: Duration, now: Duration) {
        self.device.advance(now);
        self.device.reset(lines, pause);
        self.advance(now);
    }

    /// Somebody texts the modem now.
    pub fn text(&mut self, from: &Address, text: &str, now: Duration) -> Result<(), SegmentError> {
        self.network.text(from, text, now + self.latency.delivery)?;
        self.advance(now);
        Ok(())
    }

    /// A message as octets, service centre first, arrives now.
    pub fn deliver(&mut self, pdu: Vec<u8>, now: Duration) {
        self.network.bring(Arrival { kind: ArrivalKind::Message, pdu }, now);
        self.advance(now);
    }

    /// A status report on the last submission to a number arrives now. Whether there was one.
    pub fn report(&mut self, to: &Address, code: u8, now: Duration) -> bool {
        let known = self.network.report(to, code, now);
        self.advance(now);
        known
    }

    /// The modem.
    pub fn device_mut(&mut self) -> &mut Device {
        &mut self.device
    }

    /// The network, to look at.
    #[must_use]
    pub fn network(&self) -> &Network {
        &self.network
    }

    /// See [`Network::take_air`].
    pub fn take_air(&mut self) -> Vec<Aired> {
        self.network.take_air()
    }

    /// The modem, to look at.
    #[must_use]
    pub fn device(&self) -> &Device {
        &self.device
    }

    /// Everything that can happen by now.
    fn settle(&mut self, now: Duration) {
        loop {
            let mut quiet = true;
            while let Some(event) = self.device.poll_event() {
                quiet = false;
                self.happen(event, now);
            }
            for arrival in self.network.due(now) {
                quiet = false;
                self.offer(arrival, now);
            }
            if quiet {
                return;
            }
        }
    }

    fn happen(&mut self, event: Event, now: Duration) {
        match event {
            Event::Aired { reference, tpdu } => {
                if let Some(aired) = self.network.aired(reference, tpdu, now) {
                    let aired = aired.clone();
                    self.carry(&aired, now);
                }
            }
            Event::Room => {
                for arrival in self.network.release() {
                    self.offer(arrival, now);
                }
            }
            Event::Returned(arrival) => self.network.hold(arrival),
            Event::Unplugged => self.cable = Cable::Out,
        }
    }

    fn offer(&mut self, arrival: Arrival, now: Duration) {
        if self.device.accept(&arrival, now) == Accepted::Later {
            self.network.hold(arrival);
        }
    }

    /// A message goes to its reader.
    fn carry(&mut self, aired: &Aired, now: Duration) {
        let phone = aired.to.phone();
        let reception = phone.as_ref().map(|phone| self.people.reception(phone));
        let code = reception.and_then(super::personas::Reception::report);
        if let (ReportRequest::Yes, Some(code)) = (aired.report, code) {
            self.network.report(&aired.to, code, now + self.latency.report);
        }
        let (Some(phone), Some(text)) = (phone, &aired.text) else { return };
        if let Some(reply) = self.people.read(&phone, text, aired.concat, now) {
            let at = now + reply.after + self.latency.delivery;
            // People write no more than a text can carry: the cast is checked by a test.
            let _ = self.network.text(&aired.to, &reply.text, at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::arrivals::tpdu_length;
    use super::super::personas::{Person, Reception, Strangers};
    use super::*;
    use crate::gsm::{Delivery, Incoming, Segments, Submit};
    use crate::phone::PhoneNumber;

    const INVITE: &str = "May we text you? Reply:\nY Yes\nN No";
    const SETUP_LINES: &[u8] = b"ATE0\rAT+CNMI=2,1,0,2,0\r";

    fn ada() -> Person {
        Person::new(PhoneNumber::from_e164("+15550100101").unwrap(), &["Y"])
    }

    fn number() -> Address {
        "+15550100101".parse().unwrap()
    }

    fn world(setup: Setup, cast: Vec<Person>) -> World {
        let people = People::new(1, cast, Strangers::Silent);
        let epoch = Timestamp::constant(1_767_268_800, 0);
        let mut world = World::new(setup, Latency::default(), Faults::default(), people, epoch);
        world.hear(SETUP_LINES, Duration::ZERO);
        world.take_output();
        world
    }

    fn invite(world: &mut World) -> String {
        let segments = Segments::plan(INVITE).unwrap();
        let day = Duration::from_hours(24);
        let tpdu = Submit::part(&segments, 0, 1, &number(), day, ReportRequest::Yes).encode();
        let said = format!("AT+CMGS={}\r{}\u{1a}", tpdu.len(), tpdu.wire());
        world.hear(said.as_bytes(), Duration::ZERO);
        output(world)
    }

    fn output(world: &mut World) -> String {
        String::from_utf8(world.take_output()).unwrap()
    }

    /// The texts and reports in the slots.
    fn stored(world: &World) -> Vec<Incoming> {
        let slots = world.device().storages().slots();
        slots.iter().map(|slot| Incoming::decode(&slot.pdu).unwrap()).collect()
    }

    #[test]
    fn an_invite_is_reported_and_answered() {
        let mut world = world(Setup::default(), vec![ada()]);
        let heard = invite(&mut world);
        assert_eq!(heard, "\r\n> \r\n+CMGS: 1\r\n\r\nOK\r\n\r\n+CDSI: \"SR\",1\r\n");
        let answer_at = world.deadline().unwrap();
        assert!(answer_at >= Duration::from_secs(2), "{answer_at:?}");
        world.advance(answer_at);
        assert_eq!(output(&mut world), "\r\n+CMTI: \"SM\",1\r\n");
        let [Incoming::Deliver(answer), Incoming::StatusReport(report)] = &stored(&world)[..]
        else {
            panic!("{:?}", stored(&world));
        };
        assert_eq!((answer.text().as_deref(), answer.originator()), (Some("Y"), &number()));
        assert_eq!((report.reference(), report.status()), (1, Delivery::Delivered));
        assert_eq!(world.deadline(), None);
    }

    #[test]
    fn a_telephone_that_is_off_says_nothing() {
        let mut world = world(Setup::default(), vec![ada().with_reception(Reception::Off)]);
        invite(&mut world);
        assert_eq!((world.deadline(), stored(&world).len()), (None, 0));
        assert_eq!(world.network().air().len(), 1);
    }

    #[test]
    fn what_finds_no_room_waits_in_the_network_in_order() {
        let setup = Setup { storages: vec![("SM".to_owned(), 2)], ..Setup::default() };
        let mut world = world(setup, vec![]);
        for text in ["a", "b", "c", "d"] {
            world.text(&number(), text, Duration::ZERO).unwrap();
        }
        assert_eq!(output(&mut world), "\r\n+CMTI: \"SM\",1\r\n\r\n+CMTI: \"SM\",2\r\n");
        assert_eq!(world.network().held(), 2);
        world.hear(b"AT+CMGD=1\r", Duration::ZERO);
        assert_eq!(output(&mut world), "\r\nOK\r\n\r\n+CMTI: \"SM\",1\r\n");
        let texts: Vec<_> = stored(&world)
            .iter()
            .map(|incoming| match incoming {
                Incoming::Deliver(deliver) => deliver.text().unwrap(),
                Incoming::StatusReport(_) => panic!("no report was asked for"),
            })
            .collect();
        assert_eq!(texts, ["c", "b"]);
        assert_eq!(world.network().held(), 1);
    }

    #[test]
    fn an_unacknowledged_message_comes_again_after_a_reset() {
        let mut world = world(Setup::default(), vec![]);
        world.hear(b"AT+CSMS=1\rAT+CNMI=2,2,0,1,0\r", Duration::ZERO);
        world.take_output();
        world.text(&number(), "Y", Duration::ZERO).unwrap();
        assert!(output(&mut world).starts_with("\r\n+CMT: ,"));
        world.reset(BootLines::Silent, Duration::from_secs(1), Duration::ZERO);
        world.advance(Duration::from_secs(1));
        let slots = world.device().storages().slots();
        assert_eq!(slots.len(), 1, "after a reset nobody asked for it directly");
        assert_eq!(tpdu_length(&slots[0].pdu), 20);
    }

    #[test]
    fn while_the_cable_is_out_the_network_keeps_everything() {
        let mut world = world(Setup::default(), vec![]);
        world.unplug();
        world.text(&number(), "Y", Duration::ZERO).unwrap();
        assert_eq!((world.cable(), world.network().held()), (Cable::Out, 1));
        world.replug(BootLines::Said, Duration::ZERO);
        assert!(output(&mut world).starts_with("\r\nRDY\r\n"));
        assert_eq!(stored(&world).len(), 1);
    }
}
