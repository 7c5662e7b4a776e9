//! The network behind the modem: what reached the air, and what is on its way back.
//!
//! ```text
//!   Event::Aired ─► air log (everything, exactly as it went) ─► personas
//!   texts and reports ─► due at a time ─► the modem ──no room──► held, in order ─ room ─► the modem
//! ```
//! The air log is the truth of every test: a person received a message as often as it stands there.
//! Nothing leaves it but what [`Network::take_air`] hands over, and a message that cannot be handed over is never dropped.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use jiff::Timestamp;

use crate::gsm::{Address, Concat, Deliver, ReportRequest, SegmentError, StatusReport, Submit};

use super::arrivals::{Arrival, ArrivalKind};

/// The invented service centre.
pub const SERVICE_CENTRE: &str = "+15555000009";

/// A submission that reached the air.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aired {
    /// When.
    pub at: Timestamp,
    /// TP-MR, which the modem said in `+CMGS`, or would have said.
    pub reference: u8,
    /// To whom.
    pub to: Address,
    /// The text of this part; `None` when it is binary.
    pub text: Option<String>,
    /// Which part of which message; `None`: the message is in one part.
    pub concat: Option<Concat>,
    /// Whether a status report was asked for.
    pub report: ReportRequest,
    /// How long the service centre may try.
    pub validity: Option<Duration>,
    /// The TPDU as it was submitted.
    pub tpdu: Vec<u8>,
}

/// The network.
#[derive(Debug)]
pub struct Network {
    /// The time of day when the simulation started.
    epoch: Timestamp,
    air: Vec<Aired>,
    /// On the way to the modem, by time, then by order.
    coming: BTreeMap<(Duration, u64), Arrival>,
    count: u64,
    /// The modem had no room for these.
    held: VecDeque<Arrival>,
    /// Of the next text in several parts.
    concat_reference: u8,
}

impl Network {
    /// A quiet network.
    #[must_use]
    pub fn new(epoch: Timestamp) -> Self {
        Self {
            epoch,
            air: Vec::new(),
            coming: BTreeMap::new(),
            count: 0,
            held: VecDeque::new(),
            concat_reference: 0,
        }
    }

    /// Everything that reached the air, in order.
    #[must_use]
    pub fn air(&self) -> &[Aired] {
        &self.air
    }

    /// Hands over what reached the air since the last time, for whoever listens for a year and keeps count.
    pub fn take_air(&mut self) -> Vec<Aired> {
        std::mem::take(&mut self.air)
    }

    /// How many messages and reports wait for room in the modem.
    #[must_use]
    pub fn held(&self) -> usize {
        self.held.len()
    }

    /// A submission reached the air. `None`, and nothing logged, only if it is no SMS-SUBMIT, which
    /// the modem has checked.
    pub fn aired(&mut self, reference: u8, tpdu: Vec<u8>, now: Duration) -> Option<&Aired> {
        let submit = Submit::decode(&tpdu).ok()?;
        self.air.push(Aired {
            at: self.time(now),
            reference,
            to: submit.destination().clone(),
            text: submit.text(),
            concat: submit.concat(),
            report: submit.report(),
            validity: submit.validity(),
            tpdu,
        });
        self.air.last()
    }

    /// Somebody texts the modem; it arrives at `at`.
    pub fn text(&mut self, from: &Address, text: &str, at: Duration) -> Result<(), SegmentError> {
        self.concat_reference = self.concat_reference.wrapping_add(1);
        let parts = Deliver::parts(from, text, self.concat_reference, self.time(at))?;
        for part in parts {
            let pdu = part.encode_with_smsc(SERVICE_CENTRE);
            self.bring(Arrival { kind: ArrivalKind::Message, pdu }, at);
        }
        Ok(())
    }

    /// The status report with this TP-ST (TS 23.040 §9.2.3.15) on the last submission to a number.
    /// Whether there is one.
    pub fn report(&mut self, to: &Address, code: u8, at: Duration) -> bool {
        let Some(aired) = self.air.iter().rev().find(|aired| aired.to == *to) else {
            return false;
        };
        let report = StatusReport::new(aired.reference, to, aired.at, self.time(at), code);
        let pdu = report.encode_with_smsc(SERVICE_CENTRE);
        self.bring(Arrival { kind: ArrivalKind::Report, pdu }, at);
        true
    }

    /// Something is on its way and arrives at `at`.
    pub fn bring(&mut self, arrival: Arrival, at: Duration) {
        self.count += 1;
        self.coming.insert((at, self.count), arrival);
    }

    /// When the next thing arrives.
    #[must_use]
    pub fn deadline(&self) -> Option<Duration> {
        self.coming.first_key_value().map(|((at, _), _)| *at)
    }

    /// What has arrived by now.
    pub fn due(&mut self, now: Duration) -> Vec<Arrival> {
        let later = self.coming.split_off(&(now + Duration::from_nanos(1), 0));
        std::mem::replace(&mut self.coming, later).into_values().collect()
    }

    /// The modem could not take it.
    pub fn hold(&mut self, arrival: Arrival) {
        self.held.push_back(arrival);
    }

    /// All that is held, to be tried again; what is refused again is to be held again.
    pub fn release(&mut self) -> VecDeque<Arrival> {
        std::mem::take(&mut self.held)
    }

    fn time(&self, now: Duration) -> Timestamp {
        self.epoch.saturating_add(now).unwrap_or(self.epoch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gsm::{Delivery, Incoming, Segments};

    fn network() -> Network {
        Network::new(Timestamp::constant(1_767_268_800, 0))
    }

    fn number() -> Address {
        "+15550100101".parse().unwrap()
    }

    fn submit(text: &str) -> Vec<u8> {
        let segments = Segments::plan(text).unwrap();
        let day = Duration::from_hours(24);
        Submit::part(&segments, 0, 7, &number(), day, ReportRequest::Yes).encode().octets().to_vec()
    }

    #[test]
    fn the_air_log_keeps_what_went_exactly() {
        let mut network = network();
        let tpdu = submit("Hello €");
        let aired = network.aired(9, tpdu.clone(), Duration::from_secs(1)).unwrap();
        assert_eq!(aired.text.as_deref(), Some("Hello €"));
        assert_eq!((aired.reference, &aired.to, &aired.tpdu), (9, &number(), &tpdu));
        assert_eq!(aired.at.to_string(), "2026-01-01T12:00:01Z");
        assert!(network.aired(10, vec![0], Duration::ZERO).is_none());
        assert_eq!(network.air().len(), 1);
    }

    #[test]
    fn texts_arrive_when_they_are_due_and_in_order() {
        let mut network = network();
        network.text(&number(), "later", Duration::from_secs(2)).unwrap();
        network.text(&number(), &"x".repeat(161), Duration::from_secs(1)).unwrap();
        assert_eq!(network.deadline(), Some(Duration::from_secs(1)));
        assert!(network.due(Duration::from_millis(999)).is_empty());
        assert_eq!(network.due(Duration::from_secs(1)).len(), 2, "both parts");
        let rest = network.due(Duration::from_secs(5));
        let Ok(Incoming::Deliver(deliver)) = Incoming::decode(&rest[0].pdu) else { panic!() };
        assert_eq!(deliver.text().as_deref(), Some("later"));
        assert_eq!(network.deadline(), None);
    }

    #[test]
    fn a_report_names_the_reference_of_the_last_submission() {
        let mut network = network();
        assert!(!network.report(&number(), 0, Duration::ZERO));
        network.aired(9, submit("one"), Duration::ZERO);
        network.aired(10, submit("two"), Duration::ZERO);
        assert!(network.report(&number(), 0, Duration::ZERO));
        let due = network.due(Duration::ZERO);
        let Ok(Incoming::StatusReport(report)) = Incoming::decode(&due[0].pdu) else { panic!() };
        assert_eq!((report.reference(), report.status()), (10, Delivery::Delivered));
    }
}
