//! The modem's receiving side: what the network has goes into a slot, or straight to the gateway.
//!
//! ```text
//!   AT+CNMI  mt 0, 1 ─► slot (1: +CMTI)       ds 2 ─► slot, +CDSI     no slot free ─► Later
//!            mt 2, 3 ─► +CMT and the octets   ds 1 ─► +CDS            AT+CSMS=1: one at a time, until
//!                                             ds 0 ─► nobody wants it               AT+CNMA
//! ```
//! A receipt that does not come in time stops the handing over. What is refused stays with the network, which tries again after `Event::Room`.

use std::time::Duration;

use crate::at::Urc;

use super::device::{Device, Event, Power, Task};

/// Something the network has for the modem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// What it is.
    pub kind: ArrivalKind,
    /// Its octets, service centre first.
    pub pdu: Vec<u8>,
}

/// The two kinds are routed apart (`<mt>` and `<ds>` of `AT+CNMI`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArrivalKind {
    /// A message.
    Message,
    /// A status report.
    Report,
}

/// What became of an arrival.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accepted {
    /// The network may forget it.
    Taken,
    /// The network keeps it until `Event::Room`.
    Later,
}

/// How long the network waits for `AT+CNMA`.
const RECEIPT_WAIT: Duration = Duration::from_secs(10);

impl Device {
    /// The network has something; what it is not rid of it keeps.
    pub fn accept(&mut self, arrival: &Arrival, now: Duration) -> Accepted {
        self.advance(now);
        let reachable = matches!(self.power, Power::On | Power::Hung)
            && self.settings.unlocked
            && self.registration.is_registered();
        if !reachable {
            return Accepted::Later;
        }
        let [mode, mt, _, ds, _] = self.settings.notify;
        // Mode 0 keeps indications to itself (27.005 §3.4.1).
        let route = if mode == 0 { 0 } else { mt };
        match (arrival.kind, route, ds) {
            (ArrivalKind::Message, 2 | 3, _) => self.hand_over(arrival),
            (ArrivalKind::Message, _, _) => self.store(arrival, route == 1),
            (ArrivalKind::Report, _, 1) if mode != 0 => self.hand_over(arrival),
            (ArrivalKind::Report, _, 2) => self.store(arrival, mode != 0),
            // Nobody wants reports.
            (ArrivalKind::Report, _, _) => Accepted::Taken,
        }
    }

    fn store(&mut self, arrival: &Arrival, announce: bool) -> Accepted {
        let is_message = arrival.kind == ArrivalKind::Message;
        let receiving = self.storages.receiving().to_owned();
        let storage = if is_message { receiving } else { self.setup.reports.clone() };
        let Some(index) = self.storages.put(&storage, &arrival.pdu) else {
            if let Some(line) = self.setup.says_full.clone() {
                self.say(&line);
            }
            return Accepted::Later;
        };
        if announce {
            self.unasked(&if is_message {
                Urc::NewMessage { storage, index }
            } else {
                Urc::NewReport { storage, index }
            });
        }
        Accepted::Taken
    }

    /// Directly, without a slot; with `AT+CSMS=1` it must be acknowledged by `AT+CNMA`.
    fn hand_over(&mut self, arrival: &Arrival) -> Accepted {
        if self.power == Power::Hung || self.unacknowledged.is_some() {
            return Accepted::Later;
        }
        let length = tpdu_length(&arrival.pdu);
        self.unasked(&match arrival.kind {
            ArrivalKind::Message => Urc::Deliver { length },
            ArrivalKind::Report => Urc::Report { length },
        });
        let line = hex::encode_upper(&arrival.pdu) + "\r\n";
        self.out.extend(line.as_bytes());
        if self.settings.service == 1 {
            self.unacknowledged = Some(arrival.clone());
            self.later(RECEIPT_WAIT, Task::NoReceipt(arrival.clone()));
        }
        Accepted::Taken
    }
}

impl Device {
    /// The network has waited long enough: it keeps the message, and the modem hands nothing over until it
    /// is told again (27.005 §3.4.1).
    pub(super) fn no_receipt(&mut self, arrival: Arrival) {
        if self.unacknowledged.as_ref() == Some(&arrival) {
            self.unacknowledged = None;
            self.settings.notify = [0; 5];
            self.events.push_back(Event::Returned(arrival));
        }
    }
}

/// The octets that count: without the service centre (27.005 §3.1).
pub(super) fn tpdu_length(pdu: &[u8]) -> u32 {
    let smsc = pdu.first().map_or(0, |length| usize::from(*length) + 1);
    pdu.len().saturating_sub(smsc) as u32
}
