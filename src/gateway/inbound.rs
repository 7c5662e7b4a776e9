//! Life of an inbound message (DESIGN §5): a PDU from a slot to its consequences, in one
//! transaction. Only after its commit may the modem delete the slot.
//!
//! ```text
//!   known slot? ─yes─► delete again
//!        │no
//!   decodable? ─no──► kept raw, shown
//!        │yes
//!   report? ─yes─► decide.rs            repeat? ─yes─► kept, nothing follows
//!        │no
//!   a part? ─► kept until the set is whole ─► message ─► consequences.rs
//! ```

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use super::desk::{Desk, about, new_uuid};
use crate::consent::intent;
use crate::consent::policy::Sender;
use crate::gsm::assembly::{self, Piece};
use crate::gsm::{Address, Concat, DecodeErrorKind, Deliver, Incoming, Purpose};
use crate::phone::PhoneNumber;
use crate::store::contacts::{self, Contact, NewContact};
use crate::store::inbox::{self, NewInbound, NewPdu, PduKind, Place, Slot};
use crate::store::outbox::Line;
use crate::store::{InboundId, MessageId, StoreError};

/// A whole message, and where it came from.
pub(super) struct Message {
    /// The row.
    pub(super) id: MessageId,
    /// From whom, if it is a number.
    pub(super) contact: Option<Contact>,
    /// Whether it can be answered.
    pub(super) sender: Sender,
    /// What it says.
    pub(super) reading: crate::consent::Reading,
    /// The words as they came.
    pub(super) text: String,
}

impl Desk<'_> {
    /// Takes a PDU in; gives the row to be named when its deletion is confirmed.
    pub(super) fn receive(
        &self,
        slot: &Slot,
        line: &Line,
        pdu: &[u8],
    ) -> Result<InboundId, StoreError> {
        if let Some(known) = inbox::at_slot(self.tx, slot, pdu)? {
            return Ok(known);
        }
        match Incoming::decode(pdu) {
            Ok(Incoming::Deliver(deliver)) => {
                let id = self.delivered(slot, pdu, &deliver)?;
                self.answers_by(line, deliver.originator())?;
                Ok(id)
            }
            Ok(Incoming::StatusReport(report)) => {
                let id = self.keep(&plain(slot, pdu, PduKind::Report))?;
                self.reported(&report)?;
                Ok(id)
            }
            // A draft or a sent message that somebody stored on the SIM.
            Err(error) if matches!(error.kind(), DecodeErrorKind::MessageType(_)) => {
                self.keep(&plain(slot, pdu, PduKind::Other))
            }
            Err(error) => {
                let error = error.to_string();
                tracing::warn!(modem = slot.modem, error, "kept a message that cannot be read");
                let new = NewPdu { error: Some(&error), ..plain(slot, pdu, PduKind::Undecodable) };
                self.keep(&new)
            }
        }
    }

    /// Who wrote to a SIM first is answered by it.
    fn answers_by(&self, line: &Line, originator: &Address) -> Result<(), StoreError> {
        let Some(phone) = self.number_of(originator) else { return Ok(()) };
        match contacts::find_by_phone(self.tx, &phone)? {
            Some(contact) => contacts::stay_with(self.tx, contact.id, line),
            None => Ok(()),
        }
    }

    fn keep(&self, new: &NewPdu<'_>) -> Result<InboundId, StoreError> {
        inbox::keep(self.tx, new, self.now)
    }

    fn delivered(
        &self,
        slot: &Slot,
        pdu: &[u8],
        deliver: &Deliver,
    ) -> Result<InboundId, StoreError> {
        let identity = deliver.identity().map(Sha256::digest);
        let originator = deliver.originator().to_string();
        let base = NewPdu { originator: Some(&originator), ..plain(slot, pdu, PduKind::Message) };
        if let Some(identity) = &identity
            && inbox::is_repeat(self.tx, identity)?
        {
            return self.keep(&NewPdu { kind: PduKind::Repeat, ..base });
        }
        let base = NewPdu { fingerprint: identity.as_deref(), ..base };
        let text = deliver.text().filter(|_| deliver.purpose() == Purpose::Text);
        let Some(text) = text else {
            return self.keep(&NewPdu { kind: PduKind::Other, ..base });
        };
        match deliver.concat() {
            None => {
                let id = self.keep(&base)?;
                self.whole(slot, deliver, &text, &[id])?;
                Ok(id)
            }
            Some(concat) => {
                let place = place(concat);
                let part = NewPdu { kind: PduKind::Part, place: Some(place), ..base };
                let id = self.keep(&part)?;
                self.assemble(slot, deliver, &originator, place)?;
                Ok(id)
            }
        }
    }

    /// Puts the parts held together, if they make a whole message now.
    fn assemble(
        &self,
        slot: &Slot,
        last: &Deliver,
        originator: &str,
        place: Place,
    ) -> Result<(), StoreError> {
        let held = inbox::waiting_parts(self.tx, originator, place)?;
        let pieces: Vec<Piece> = held
            .iter()
            .filter_map(|(id, pdu, at)| match Incoming::decode(pdu) {
                Ok(Incoming::Deliver(part)) => Some(Piece {
                    id: id.0,
                    concat: part.concat()?,
                    fragment: part.fragment()?,
                    at: part.scts().unwrap_or(*at),
                }),
                _ => None,
            })
            .collect();
        let Some(whole) = assembly::assemble(&pieces) else { return Ok(()) };
        let ids: Vec<InboundId> = whole.ids.iter().map(|id| InboundId(*id)).collect();
        self.whole(slot, last, &whole.text, &ids)
    }

    /// A message is here: it is stored, read, and does what it does.
    fn whole(
        &self,
        slot: &Slot,
        deliver: &Deliver,
        text: &str,
        pdus: &[InboundId],
    ) -> Result<(), StoreError> {
        let message = self.store_message(slot, deliver, text)?;
        for pdu in pdus {
            inbox::belongs(self.tx, *pdu, message.id)?;
        }
        self.consequences(&message)
    }

    fn store_message(
        &self,
        slot: &Slot,
        deliver: &Deliver,
        text: &str,
    ) -> Result<Message, StoreError> {
        let number = self.number_of(deliver.originator());
        let (contact, sender) = match &number {
            Some(phone) => (Some(self.contact_of(phone)?), Sender::Person),
            None => (None, Sender::Machine),
        };
        let address = number
            .map_or_else(|| deliver.originator().to_string(), |phone| phone.as_str().to_owned());
        let reading = intent::read(text);
        let network_at: Option<Timestamp> = deliver.scts();
        let entry = crate::consent::ledger::Entry::new("message.received")
            .plain("modem", slot.modem.as_str())
            .plain("network_at", network_at.map(Timestamp::as_millisecond))
            .plain("intent", crate::store::column::Col(reading.intent).word())
            .words("phone", address.as_str())
            .words("text", text);
        let ledger_seq = self.record(entry)?;
        let id = inbox::insert(
            self.tx,
            &NewInbound {
                uuid: &new_uuid(),
                contact: contact.as_ref().map(|c| c.id),
                address: &address,
                text,
                modem: &slot.modem,
                network_at,
                reading: &reading,
                ledger_seq,
            },
            self.now,
        )?;
        Ok(Message { id, contact, sender, reading, text: text.to_owned() })
    }

    /// The number behind an address, if it is one that can be answered.
    pub(super) fn number_of(&self, address: &Address) -> Option<PhoneNumber> {
        if !address.is_answerable() {
            return None;
        }
        address.phone().or_else(|| {
            let digits = address.national_digits()?;
            PhoneNumber::parse(digits, &self.settings.region).ok()
        })
    }

    /// The contact of a number; someone unknown becomes one without name and group.
    fn contact_of(&self, phone: &PhoneNumber) -> Result<Contact, StoreError> {
        if let Some(known) = contacts::find_by_phone(self.tx, phone)? {
            return Ok(known);
        }
        let new = NewContact {
            name: String::new(),
            phone: phone.clone(),
            language: String::new(),
            groups: Vec::new(),
            fields: Vec::new(),
        };
        let contact = contacts::create(self.tx, &new, self.now).map_err(super::people::stored)?;
        self.record(about("contact.appeared", phone).plain("contact", contact.uuid.as_str()))?;
        Ok(contact)
    }
}

fn plain<'a>(slot: &'a Slot, pdu: &'a [u8], kind: PduKind) -> NewPdu<'a> {
    NewPdu { slot, pdu, kind, fingerprint: None, originator: None, place: None, error: None }
}

fn place(concat: Concat) -> Place {
    Place { reference: concat.reference, total: concat.total, sequence: concat.sequence }
}
