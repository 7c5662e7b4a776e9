//! SMS-STATUS-REPORT: what became of a message of ours (TS 23.040 §9.2.2.3).
//!
//! ```text
//!  0 UDHI SRQ 0 LP MMS 1 0 │ MR │ RA │ SCTS │ DT │ ST │ [PI │ PID │ DCS │ UDL UD]
//! ```
//! What follows TP-ST is optional, adds nothing, and is wrong on some networks: it is kept as
//! octets and never an error.

use super::address::Address;
use super::error::DecodeError;
use super::reader::Reader;
use super::timestamp::Scts;
use super::tpdu::Tpdu;

/// TP-MTI of a STATUS-REPORT, and TP-MMS: no more messages.
const FIRST_OCTET: u8 = 0x06;

/// What a status report proves (§9.2.3.15).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Delivery {
    /// It reached the telephone.
    Delivered,
    /// No final word: the service centre still tries, or handed it on without learning more.
    StillTrying,
    /// It cannot be delivered (permanent error).
    Failed,
    /// The service centre stopped trying (temporary error, replaced, or a code without meaning).
    GaveUp,
}

/// An SMS-STATUS-REPORT.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusReport {
    first_octet: u8,
    reference: u8,
    recipient: Address,
    scts: Scts,
    discharged: Scts,
    code: u8,
    parameters: Vec<u8>,
}

impl StatusReport {
    /// A report as a service centre writes it.
    pub fn new(
        reference: u8,
        recipient: &Address,
        scts: impl Into<Scts>,
        discharged: impl Into<Scts>,
        code: u8,
    ) -> Self {
        Self {
            first_octet: FIRST_OCTET,
            reference,
            recipient: recipient.clone(),
            scts: scts.into(),
            discharged: discharged.into(),
            code,
            parameters: Vec::new(),
        }
    }

    /// The octets, without the service centre's address.
    #[must_use]
    pub fn encode(&self) -> Tpdu {
        let mut octets = vec![self.first_octet, self.reference];
        self.recipient.encode_into(&mut octets);
        octets.extend(self.scts.octets());
        octets.extend(self.discharged.octets());
        octets.push(self.code);
        octets.extend(&self.parameters);
        Tpdu::new(octets)
    }

    /// The octets as `+CDS` and `+CMGR` give them: first the service centre `smsc` ("" for none).
    #[must_use]
    pub fn encode_with_smsc(&self, smsc: &str) -> Vec<u8> {
        let mut octets = Address::encode_smsc(smsc);
        octets.extend(self.encode().octets());
        octets
    }

    /// Reads a TPDU whose TP-MTI the caller has seen.
    pub(super) fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let first_octet = reader.field("first octet", Reader::octet)?;
        let reference = reader.field("message reference", Reader::octet)?;
        let recipient = reader.field("recipient address", Address::decode)?;
        let scts = Scts::new(reader.field("service centre time stamp", Reader::array)?);
        let discharged = Scts::new(reader.field("discharge time", Reader::array)?);
        let code = reader.field("status", Reader::octet)?;
        let parameters = reader.rest().to_vec();
        Ok(Self { first_octet, reference, recipient, scts, discharged, code, parameters })
    }

    /// TP-MR: the reference `+CMGS` answered.
    #[must_use]
    pub fn reference(&self) -> u8 {
        self.reference
    }

    /// TP-RA, whom the message was for.
    #[must_use]
    pub fn recipient(&self) -> &Address {
        &self.recipient
    }

    /// TP-SCTS, when the service centre took the message; `None` when it is nonsense.
    #[must_use]
    pub fn scts(&self) -> Option<jiff::Timestamp> {
        self.scts.instant()
    }

    /// TP-DT, when it was delivered or last tried; `None` when it is nonsense.
    #[must_use]
    pub fn discharged(&self) -> Option<jiff::Timestamp> {
        self.discharged.instant()
    }

    /// TP-SCTS as its octets.
    #[must_use]
    pub fn time_stamp(&self) -> Scts {
        self.scts
    }

    /// TP-DT as its octets.
    #[must_use]
    pub fn discharge_time(&self) -> Scts {
        self.discharged
    }

    /// TP-ST.
    #[must_use]
    pub fn code(&self) -> u8 {
        self.code
    }

    /// What TP-ST proves.
    #[must_use]
    pub fn status(&self) -> Delivery {
        meaning(self.code).0
    }

    /// TP-ST in plain words.
    #[must_use]
    pub fn words(&self) -> &'static str {
        meaning(self.code).1
    }

    /// What follows TP-ST, unread.
    #[must_use]
    pub fn parameters(&self) -> &[u8] {
        &self.parameters
    }
}

/// §9.2.3.15. Reserved values are to be read as "service rejected", a temporary error after which
/// the service centre has stopped.
fn meaning(code: u8) -> (Delivery, &'static str) {
    use Delivery::{Delivered, Failed, GaveUp, StillTrying};
    match code {
        0x00 => (Delivered, "received by the telephone"),
        0x01 => (StillTrying, "handed on, but the service centre cannot confirm the delivery"),
        0x02 => (GaveUp, "replaced by the service centre"),
        0x10..=0x1F => (StillTrying, "completed in a way only this service centre knows"),
        0x20 => (StillTrying, "network congested, still trying"),
        0x21 => (StillTrying, "telephone busy, still trying"),
        0x22 => (StillTrying, "no answer from the telephone, still trying"),
        0x23 => (StillTrying, "service rejected, still trying"),
        0x24 => (StillTrying, "quality of service not available, still trying"),
        0x25 => (StillTrying, "error in the telephone, still trying"),
        0x30..=0x3F => (StillTrying, "a passing error only this service centre knows"),
        0x40 => (Failed, "remote procedure error"),
        0x41 => (Failed, "incompatible destination"),
        0x42 => (Failed, "connection rejected by the telephone"),
        0x43 => (Failed, "not obtainable"),
        0x44 => (Failed, "quality of service not available"),
        0x45 => (Failed, "no interworking available"),
        0x46 => (Failed, "validity period expired"),
        0x47 => (Failed, "deleted by the sender"),
        0x48 => (Failed, "deleted by the service centre"),
        0x49 => (Failed, "the message does not exist"),
        0x50..=0x5F => (Failed, "a lasting error only this service centre knows"),
        0x60 => (GaveUp, "network congested, given up"),
        0x61 => (GaveUp, "telephone busy, given up"),
        0x62 => (GaveUp, "no answer from the telephone, given up"),
        0x63 => (GaveUp, "service rejected, given up"),
        0x64 => (GaveUp, "quality of service not available, given up"),
        0x65 => (GaveUp, "error in the telephone, given up"),
        0x70..=0x7F => (GaveUp, "given up for a cause only this service centre knows"),
        _ => (GaveUp, "a code without meaning, read as rejected"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_proves_delivery_only_when_it_says_so() {
        use Delivery::{Delivered, Failed, GaveUp, StillTrying};
        // (TP-ST, what it proves)
        let rows = [
            (0x00, Delivered),
            (0x01, StillTrying),
            (0x02, GaveUp),
            (0x03, GaveUp),
            (0x1F, StillTrying),
            (0x20, StillTrying),
            (0x26, GaveUp),
            (0x30, StillTrying),
            (0x40, Failed),
            (0x46, Failed),
            (0x50, Failed),
            (0x60, GaveUp),
            (0x65, GaveUp),
            (0x7F, GaveUp),
            (0x80, GaveUp),
            (0xFF, GaveUp),
        ];
        for (code, wanted) in rows {
            assert_eq!(meaning(code).0, wanted, "{code:#04x}");
        }
    }
}
