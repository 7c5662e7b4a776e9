//! SMS-DELIVER: a part that came for us (TS 23.040 §9.2.2.1).
//!
//! ```text
//!  RP UDHI SRI 0 LP MMS 0 0 │ OA │ PID │ DCS │ SCTS │ UDL UD
//! ```

use super::address::Address;
use super::alphabet::Alphabet;
use super::dcs::Dcs;
use super::error::DecodeError;
use super::reader::Reader;
use super::segment::{SegmentError, Segments};
use super::timestamp::Scts;
use super::tpdu::Tpdu;
use super::udh::{Concat, Udh};
use super::user_data::{Fragment, HasUdh, UserData};

/// TP-MMS: no more messages wait (§9.2.3.2). All we send has it.
const NO_MORE_MESSAGES: u8 = 0x04;
/// All bits of the first octet but TP-UDHI and TP-MTI.
const OTHER_BITS: u8 = 0xBC;
/// TP-PID: short message type 0, to be acknowledged and thrown away (§9.2.3.9).
const PID_TYPE_0: u8 = 0x40;
/// TP-PID of data for the telephone or its SIM: ANSI-136, de-personalisation, download (§9.2.3.9).
const PID_DATA: [u8; 4] = [0x7C, 0x7D, 0x7E, 0x7F];

/// What a message is for. Only [`Purpose::Text`] is acted on; all others are kept and shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// A person reads it.
    Text,
    /// Shown at once and not stored: "flash".
    Class0,
    /// Voicemail and its like.
    MessageWaiting,
    /// For a program behind a port.
    Port,
    /// To be acknowledged and thrown away (type 0).
    Silent,
    /// Data without text, also what is for the SIM.
    Binary,
    /// A person's text, written with a national language table that is not known here: what
    /// [`Deliver::text`] says may not be what was written.
    UnknownTable,
}

/// An SMS-DELIVER.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deliver {
    /// TP-MMS, TP-LP, TP-SRI, TP-RP.
    other_bits: u8,
    originator: Address,
    pid: u8,
    dcs: Dcs,
    scts: Scts,
    user_data: UserData,
}

impl Deliver {
    /// A message as a service centre delivers it, in one part.
    pub fn new(from: &Address, scts: impl Into<Scts>, dcs: Dcs, user_data: UserData) -> Self {
        Self {
            other_bits: NO_MORE_MESSAGES,
            originator: from.clone(),
            pid: 0,
            dcs,
            scts: scts.into(),
            user_data,
        }
    }

    /// A text as a service centre delivers it, in as many parts as it takes.
    pub fn parts(
        from: &Address,
        text: &str,
        reference: u8,
        scts: impl Into<Scts>,
    ) -> Result<Vec<Self>, SegmentError> {
        let segments = Segments::plan(text)?;
        let (dcs, scts) = (Dcs::plain(segments.alphabet()), scts.into());
        Ok((0..segments.parts())
            .map(|index| Self::new(from, scts, dcs, segments.user_data(index, reference)))
            .collect())
    }

    /// The octets, without the service centre's address.
    #[must_use]
    pub fn encode(&self) -> Tpdu {
        let mut octets = vec![self.other_bits | HasUdh::bit(&self.user_data)];
        self.encode_fields_into(&mut octets);
        Tpdu::new(octets)
    }

    /// The octets as `+CMGR` gives them: first the service centre `smsc` ("" for none).
    #[must_use]
    pub fn encode_with_smsc(&self, smsc: &str) -> Vec<u8> {
        let mut octets = Address::encode_smsc(smsc);
        octets.extend(self.encode().octets());
        octets
    }

    fn encode_fields_into(&self, octets: &mut Vec<u8>) {
        self.originator.encode_into(octets);
        octets.push(self.pid);
        octets.push(self.dcs.octet());
        octets.extend(self.scts.octets());
        self.user_data.encode_into(octets);
    }

    /// Reads a TPDU whose TP-MTI the caller has seen.
    pub(super) fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let first = reader.field("first octet", Reader::octet)?;
        let originator = reader.field("originating address", Address::decode)?;
        let pid = reader.field("protocol identifier", Reader::octet)?;
        let dcs = Dcs::new(reader.field("data coding scheme", Reader::octet)?);
        let scts = Scts::new(reader.field("service centre time stamp", Reader::array)?);
        let has_udh = HasUdh::of(first);
        let user_data =
            reader.field("user data", |reader| UserData::decode(reader, dcs, has_udh))?;
        reader.finish()?;
        let other_bits = first & OTHER_BITS;
        Ok(Self { other_bits, originator, pid, dcs, scts, user_data })
    }

    /// TP-OA, the sender.
    #[must_use]
    pub fn originator(&self) -> &Address {
        &self.originator
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

    /// TP-SCTS; `None` when the network wrote nonsense.
    #[must_use]
    pub fn scts(&self) -> Option<jiff::Timestamp> {
        self.scts.instant()
    }

    /// TP-SCTS as its octets.
    #[must_use]
    pub fn time_stamp(&self) -> Scts {
        self.scts
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

    /// The text of this part, to be joined with the others; `None` when it is data.
    #[must_use]
    pub fn fragment(&self) -> Option<Fragment> {
        self.user_data.fragment()
    }

    /// Which part of which message this is.
    pub fn concat(&self) -> Option<Concat> {
        self.user_data.udh().and_then(Udh::concat)
    }

    /// What the message is for; where several hold, what is furthest from a person's text.
    pub fn purpose(&self) -> Purpose {
        let udh = self.user_data.udh();
        if udh.is_some_and(Udh::has_port) {
            Purpose::Port
        } else if self.pid == PID_TYPE_0 {
            Purpose::Silent
        } else if self.dcs.is_message_waiting() || udh.is_some_and(Udh::is_message_waiting) {
            Purpose::MessageWaiting
        } else if self.dcs.alphabet() == Alphabet::Data8 || PID_DATA.contains(&self.pid) {
            Purpose::Binary
        } else if self.dcs.class() == Some(0) {
            Purpose::Class0
        } else if self.fragment().is_some_and(|fragment| fragment.is_unsure()) {
            Purpose::UnknownTable
        } else {
            Purpose::Text
        }
    }

    /// Originator, PID, DCS, SCTS, header and text as octets: the same when the network repeats
    /// a message, different for two that a person wrote. `None` when the time stamp is invalid:
    /// then two short answers could not be told apart.
    #[must_use]
    pub fn identity(&self) -> Option<Vec<u8>> {
        self.scts.instant()?;
        let mut octets = vec![HasUdh::bit(&self.user_data)];
        self.encode_fields_into(&mut octets);
        Some(octets)
    }
}
