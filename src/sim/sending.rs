//! The modem's sending side: `AT+CMGS`, the prompt, Ctrl-Z, the air, `+CMGS`; and what may go wrong
//! at each step.

use crate::at::info::{SendAccepted, octets};
use crate::at::{Command, Final};
use crate::gsm::Submit;

use super::device::{Device, Event, Power, Task};
use super::faults::{AfterAir, FaultKind, LateAnswer};

/// The shortest SMS-SUBMIT and the longest (TS 23.040 §9.2.2.2).
const TPDU_LENGTHS: std::ops::RangeInclusive<usize> = 7..=164;
/// `+CMS ERROR: 304`, invalid PDU mode parameter (27.005 §3.2.5).
pub(super) const INVALID_PDU: u16 = 304;
/// `+CMS ERROR: 331`, no network service.
const NO_NETWORK: u16 = 331;

impl Device {
    pub(super) fn prompt(&mut self, length: usize) {
        let fault = self.faults.strike(|kind| match kind {
            FaultKind::Prompt(result) => Some(result.clone()),
            _ => None,
        });
        let refusal = fault
            .or_else(|| self.refusal(&Command::Send(length)))
            .or_else(|| (!TPDU_LENGTHS.contains(&length)).then(|| Final::cms(INVALID_PDU)));
        if let Some(result) = refusal {
            self.answer(Vec::new(), result);
        } else if !self.struck(&FaultKind::NoPrompt) {
            self.soon(self.latency.answer, Task::Prompt(length));
        }
    }

    pub(super) fn take_body(&mut self, body: &str, length: usize) {
        let fault = self.faults.strike(|kind| match kind {
            FaultKind::BeforeAir(code) => Some(*code),
            _ => None,
        });
        let tpdu = tpdu(body, length);
        match (fault, tpdu) {
            (Some(code), _) => self.answer(Vec::new(), Final::cms(code)),
            (None, None) => self.answer(Vec::new(), Final::cms(INVALID_PDU)),
            (None, Some(_)) if !self.registration.is_registered() => {
                self.answer(Vec::new(), Final::cms(NO_NETWORK));
            }
            (None, Some(tpdu)) => self.soon(self.latency.air, Task::Air(tpdu)),
        }
    }

    pub(super) fn air(&mut self, tpdu: Vec<u8>) {
        self.reference = self.reference.wrapping_add(1);
        let reference = self.reference;
        self.events.push_back(Event::Aired { reference, tpdu });
        let fault = self.faults.strike(|kind| match kind {
            FaultKind::AfterAir(after) => Some(after.clone()),
            _ => None,
        });
        match fault {
            None => self.accepted(reference, Final::Ok),
            Some(AfterAir::Error(code)) => self.accepted(reference, Final::cms(code)),
            Some(AfterAir::Hang { wake, answer }) => {
                self.power = Power::Hung;
                self.busy = false;
                let late = (answer == LateAnswer::Comes).then_some(reference);
                if let Some(wake) = wake {
                    self.later(wake, Task::Wake(late));
                }
            }
            Some(AfterAir::Unplug) => {
                self.power_off();
                self.events.push_back(Event::Unplugged);
            }
            Some(AfterAir::Reset(lines, pause)) => self.reset(lines, pause),
        }
    }

    fn accepted(&mut self, reference: u8, result: Final) {
        let lines = if result.is_ok() { accepted_line(reference) } else { Vec::new() };
        self.soon(self.latency.accepted, Task::Answer(lines, result));
    }
}

pub(super) fn accepted_line(reference: u8) -> Vec<String> {
    vec![SendAccepted { reference }.to_string()]
}

/// The TPDU of a body whose announced length is `length`, if it is an SMS-SUBMIT.
fn tpdu(body: &str, length: usize) -> Option<Vec<u8>> {
    let octets = octets(body)?;
    let smsc = usize::from(*octets.first()?) + 1;
    let tpdu = octets.get(smsc..)?;
    (tpdu.len() == length && Submit::decode(tpdu).is_ok()).then(|| tpdu.to_vec())
}
