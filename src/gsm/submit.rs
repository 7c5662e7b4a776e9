//! SMS-SUBMIT: a part on its way from us to the service centre (TS 23.040 §9.2.2.2).
//!
//! ```text
//!  RP UDHI SRR VPF VPF RD 0 1 │ MR │ DA │ PID │ DCS │ VP │ UDL UD
//! ```
//! What we send: no reject-duplicates, a relative validity period, PID 0, no class, MR 0 (the
//! modem assigns it).

use std::time::Duration;

use super::address::Address;
use super::dcs::Dcs;
use super::error::{DecodeError, DecodeErrorKind};
use super::reader::Reader;
use super::segment::Segments;
use super::tpdu::Tpdu;
use super::udh::{Concat, Udh};
use super::user_data::{Fragment, HasUdh, UserData};
use super::validity::Validity;

/// TP-MTI of a SUBMIT.
const MTI: u8 = 0b01;
/// TP-SRR, the wish for a status report (§9.2.3.5).
const STATUS_REPORT: u8 = 0x20;
/// TP-RD and TP-RP: reject duplicates, reply path. Kept when decoding, never sent.
const OTHER_BITS: u8 = 0x84;

/// Whether the service centre shall report what became of the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportRequest {
    /// It shall.
    Yes,
    /// It need not.
    No,
}

/// An SMS-SUBMIT.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submit {
    /// TP-RD and TP-RP.
    other_bits: u8,
    report: ReportRequest,
    reference: u8,
    destination: Address,
    pid: u8,
    dcs: Dcs,
    validity: Validity,
    user_data: UserData,
}

impl Submit {
    /// Part `index` (from 0) of `segments`. `reference` tells the receiver which parts belong
    /// together; it is used only when there are several. The validity period is rounded down
    /// ([`Validity::relative`]).
    ///
    /// # Panics
    /// When there is no part `index`.
    #[must_use]
    pub fn part(
        segments: &Segments,
        index: usize,
        reference: u8,
        to: &Address,
        validity: Duration,
        report: ReportRequest,
    ) -> Self {
        Self {
            other_bits: 0,
            report,
            reference: 0,
            destination: to.clone(),
            pid: 0,
            dcs: Dcs::plain(segments.alphabet()),
            validity: Validity::relative(validity),
            user_data: segments.user_data(index, reference),
        }
    }

    /// The octets to hand to a modem.
    #[must_use]
    pub fn encode(&self) -> Tpdu {
        let report = if self.report == ReportRequest::Yes { STATUS_REPORT } else { 0 };
        let user_data = HasUdh::bit(&self.user_data);
        let mut octets =
            vec![MTI | self.other_bits | report | user_data | self.validity.format_bits()];
        octets.push(self.reference);
        self.destination.encode_into(&mut octets);
        octets.push(self.pid);
        octets.push(self.dcs.octet());
        self.validity.encode_into(&mut octets);
        self.user_data.encode_into(&mut octets);
        Tpdu::new(octets)
    }

    /// Reads a TPDU, without the service centre's address.
    pub fn decode(octets: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(octets);
        let first = reader.field("first octet", |reader| {
            let first = reader.octet()?;
            match first & 0b11 {
                MTI => Ok(first),
                0b00 => Err(wrong_type("an SMS-DELIVER or its report")),
                0b10 => Err(wrong_type("an SMS-COMMAND or a status report")),
                _ => Err(wrong_type("of a reserved type")),
            }
        })?;
        let reference = reader.field("message reference", Reader::octet)?;
        let destination = reader.field("destination address", Address::decode)?;
        let pid = reader.field("protocol identifier", Reader::octet)?;
        let dcs = Dcs::new(reader.field("data coding scheme", Reader::octet)?);
        let validity = reader.field("validity period", |reader| Validity::decode(reader, first))?;
        let has_udh = HasUdh::of(first);
        let user_data =
            reader.field("user data", |reader| UserData::decode(reader, dcs, has_udh))?;
        reader.finish()?;
        let report =
            if first & STATUS_REPORT == 0 { ReportRequest::No } else { ReportRequest::Yes };
        let other_bits = first & OTHER_BITS;
        Ok(Self { other_bits, report, reference, destination, pid, dcs, validity, user_data })
    }

    /// TP-MR: 0 in ours.
    #[must_use]
    pub fn reference(&self) -> u8 {
        self.reference
    }

    /// TP-DA, the receiver.
    #[must_use]
    pub fn destination(&self) -> &Address {
        &self.destination
    }

    /// TP-PID.
    #[must_use]
    pub fn pid(&self) -> u8 {
        self.pid
    }

    /// TP-DCS.
    #[must_use]
    pub fn dcs(&self) -> Dcs {
        self.dcs
    }

    /// TP-UD with its header.
    #[must_use]
    pub fn user_data(&self) -> &UserData {
        &self.user_data
    }

    /// The text of this part alone; `None` when it is data.
    #[must_use]
    pub fn text(&self) -> Option<String> {
        self.fragment().map(|fragment| fragment.text())
    }

    /// The text of this part, to be joined with the others.
    #[must_use]
    pub fn fragment(&self) -> Option<Fragment> {
        self.user_data.fragment()
    }

    /// Which part of which message this is.
    pub fn concat(&self) -> Option<Concat> {
        self.user_data.udh().and_then(Udh::concat)
    }

    /// TP-SRR, whether a status report is wanted.
    #[must_use]
    pub fn report(&self) -> ReportRequest {
        self.report
    }

    /// TP-VP as a period; `None` when there is none, or it is not relative.
    #[must_use]
    pub fn validity(&self) -> Option<Duration> {
        self.validity.period()
    }

    /// TP-VP in any format.
    #[must_use]
    pub fn validity_period(&self) -> Validity {
        self.validity
    }
}

fn wrong_type(what: &'static str) -> DecodeError {
    DecodeError::new(0, DecodeErrorKind::MessageType(what))
}
