//! What a modem hands over: the service centre's address, then a TPDU whose type (TP-MTI,
//! TS 23.040 §9.2.3.1) says how to read it.

use super::address::Address;
use super::deliver::Deliver;
use super::error::{DecodeError, DecodeErrorKind};
use super::reader::Reader;
use super::status_report::StatusReport;

/// A TPDU from the service centre.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Incoming {
    /// A message for us.
    Deliver(Deliver),
    /// What became of a message of ours.
    StatusReport(StatusReport),
}

impl Incoming {
    /// Reads octets as `+CMGR`, `+CMGL`, `+CMT` and `+CDS` give them: the service centre's address
    /// first. Something that is neither (a stored SMS-SUBMIT) is a
    /// [`DecodeErrorKind::MessageType`].
    pub fn decode(octets: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(octets);
        reader.field("service centre address", Address::decode_smsc)?;
        let start = reader.at();
        Self::decode_tpdu(reader.rest()).map_err(|error| error.rebased(start))
    }

    /// Reads a TPDU alone.
    pub fn decode_tpdu(octets: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(octets);
        match octets.first().map(|first| first & 0b11) {
            Some(0b01) => {
                let kind = DecodeErrorKind::MessageType("an SMS-SUBMIT or its report");
                Err(DecodeError::new(0, kind).within("first octet", 0))
            }
            Some(0b10) => StatusReport::decode(&mut reader).map(Self::StatusReport),
            // 0b11 is reserved and to be read like a DELIVER (§9.2.3.1).
            _ => Deliver::decode(&mut reader).map(Self::Deliver),
        }
    }
}
