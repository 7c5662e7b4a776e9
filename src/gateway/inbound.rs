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
use crate::consent::policy::Sender;
use crate::gsm::assembly::{self, Piece};
use crate::gsm::{Address, Concat, DecodeErrorKind, Deliver, Incoming, Purpose};
use crate::phone::PhoneNumber;
use crate::store::contacts::{self, Contact, NewContact};
use crate::store::inbox::{self, Before, NewInbound, NewPdu, PduKind, Place, Slot};
use crate::store::outbox::Line;
use crate::store::{InboundId, MessageId, StoreError, outbox};

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
    /// When it was written at the latest: the network's time stamp, unless that is ahead of our clock.
    pub(super) written: Timestamp,
    /// When it came in.
    pub(super) received: Timestamp,
    /// Who decided what it means, where the machine could not.
    pub(super) judged_by: Option<String>,
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
                let id = self.delivered(slot, line, pdu, &deliver)?;
                self.answers_by(line, deliver.originator())?;
                Ok(id)
            }
            Ok(Incoming::StatusReport(report)) => {
                if !self.knows(report.recipient())? {
                    return inbox::keep_nothing_of(self.tx, slot, pdu, PduKind::Report, self.now);
                }
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

    /// Whether anything was ever sent to this address: a report on the last text to somebody who was forgotten
    /// meanwhile must not bring the number back.
    fn knows(&self, recipient: &Address) -> Result<bool, StoreError> {
        match self.number_of(recipient) {
            Some(phone) => outbox::ever_wrote_to(self.tx, &phone),
            None => Ok(false),
        }
    }

    fn keep(&self, new: &NewPdu<'_>) -> Result<InboundId, StoreError> {
        inbox::keep(self.tx, new, self.now)
    }

    fn delivered(
        &self,
        slot: &Slot,
        line: &Line,
        pdu: &[u8],
        deliver: &Deliver,
    ) -> Result<InboundId, StoreError> {
        let identity = deliver.identity().map(Sha256::digest);
        let originator = deliver.originator().to_string();
        let base = NewPdu { originator: Some(&originator), ..plain(slot, pdu, PduKind::Message) };
        let before = match &identity {
            Some(identity) => inbox::before(self.tx, identity)?,
            None => None,
        };
        match before {
            Some(Before::Kept) => return self.keep(&NewPdu { kind: PduKind::Repeat, ..base }),
            Some(Before::Erased) => {
                return inbox::keep_nothing_of(self.tx, slot, pdu, PduKind::Repeat, self.now);
            }
            None => {}
        }
        let base = NewPdu { fingerprint: identity.as_deref(), ..base };
        let text = deliver.text().filter(|_| deliver.purpose() == Purpose::Text);
        let Some(text) = text else {
            return self.keep(&NewPdu { kind: PduKind::Other, ..base });
        };
        match deliver.concat() {
            None => {
                let id = self.keep(&base)?;
                self.whole(line, deliver, &text, &[id])?;
                Ok(id)
            }
            Some(concat) => {
                let place = place(concat);
                let part = NewPdu { kind: PduKind::Part, place: Some(place), ..base };
                let id = self.keep(&part)?;
                self.assemble(line, deliver, &originator, place)?;
                Ok(id)
            }
        }
    }

    /// Puts the parts held together, if they make a whole message now.
    fn assemble(
        &self,
        line: &Line,
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
        self.whole(line, last, &whole.text, &ids)
    }

    /// A message is here: it is stored, read, and does what it does.
    fn whole(
        &self,
        line: &Line,
        deliver: &Deliver,
        text: &str,
        pdus: &[InboundId],
    ) -> Result<(), StoreError> {
        let message = self.store_message(line, deliver, text)?;
        for pdu in pdus {
            inbox::belongs(self.tx, *pdu, message.id)?;
        }
        self.consequences(&message)
    }

    fn store_message(
        &self,
        line: &Line,
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
        let reading = self.settings.reader.read(text);
        let network_at: Option<Timestamp> = deliver.scts();
        let entry = crate::consent::ledger::Entry::new("message.received")
            .plain("modem", line.modem.as_str())
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
                line,
                network_at,
                reading: &reading,
                ledger_seq,
            },
            self.now,
        )?;
        let written = network_at.map_or(self.now, |at| self.by_our_time(at).min(self.now));
        let text = text.to_owned();
        let received = self.now;
        Ok(Message { id, contact, sender, reading, text, written, received, judged_by: None })
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

#[cfg(test)]
pub(super) mod tests {
    use std::path::Path;
    use std::time::Duration;

    use rusqlite::Connection;

    use super::*;
    use crate::gateway::{Settings, seed};
    use crate::outbox::schedule::{Limits, Window};
    use crate::store::db;

    pub(in crate::gateway) fn settings() -> Settings {
        Settings {
            organization: "Harbour Clinic".to_owned(),
            contact: String::new(),
            region: "US".to_owned(),
            hold: Duration::ZERO,
            again_after: Duration::ZERO,
            reader: crate::consent::intent::Reader::default(),
            confirm_within: crate::consent::policy::CONFIRM_WITHIN,
            first_message: Vec::new(),
            national_alphabets: Vec::new(),
            terms: None,
            limits: Limits {
                pace: Duration::ZERO,
                daily: 0,
                window: Window::Always,
                zone: jiff::tz::TimeZone::UTC,
            },
        }
    }

    fn count(conn: &Connection, sql: &str) -> i64 {
        conn.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    /// What each PDU turns out to be, and whether a message (and a contact) comes of it. They are written
    /// out so that nothing of ours made them: SMSC, first octet, originator, PID, DCS, SCTS, UDL, UD.
    #[test]
    fn only_a_persons_text_is_acted_on_and_all_else_is_kept() {
        const FROM: &str = "0B915155101032F4";
        const AT: &str = "62114112345500";
        const YES: &str = "03D9F21C";
        let rows = [
            ("a text", format!("00 04 {FROM} 00 00 {AT} {YES}"), "message", 1),
            (
                "class 1, a text for the phone",
                format!("00 04 {FROM} 00 11 {AT} {YES}"),
                "message",
                1,
            ),
            ("class 0, shown at once", format!("00 04 {FROM} 00 10 {AT} {YES}"), "other", 0),
            ("voicemail, to be stored", format!("00 04 {FROM} 00 D8 {AT} {YES}"), "other", 0),
            ("voicemail, to be discarded", format!("00 04 {FROM} 00 C8 {AT} {YES}"), "other", 0),
            ("WAP push", format!("00 44 {FROM} 00 04 {AT} 09 0605040B8423F0 0102"), "other", 0),
            (
                "a text for a port",
                format!("00 44 {FROM} 00 08 {AT} 0D 0605040B8423F0 005900650073"),
                "other",
                0,
            ),
            ("data for the SIM", format!("00 04 {FROM} 7F F6 {AT} 03 010203"), "other", 0),
            ("type 0, silent", format!("00 04 {FROM} 40 00 {AT} {YES}"), "other", 0),
            ("octets", format!("00 04 {FROM} 00 04 {AT} 03 010203"), "other", 0),
            ("a stored SMS-SUBMIT", format!("00 11 00 {FROM} 00 00 A7 {YES}"), "other", 0),
            ("half a PDU", format!("00 04 {FROM} 00"), "undecodable", 0),
            ("nothing", String::new(), "undecodable", 0),
        ];
        for (what, hex, kind, messages) in rows {
            let pdu = hex::decode(hex.replace(' ', "")).unwrap();
            let conn = db::connect(Path::new(":memory:")).unwrap();
            let (settings, now) = (settings(), Timestamp::UNIX_EPOCH);
            seed(&conn, &settings, now).unwrap();
            let desk = Desk { tx: &conn, now, reckoned: None, settings: &settings };
            for storage in ["SM", crate::modem::DIRECT] {
                let slot = Slot {
                    sim: "sim".to_owned(),
                    modem: "main".to_owned(),
                    storage: storage.to_owned(),
                    index: 1,
                };
                let line = Line { modem: "main".to_owned(), sim: Some("sim".to_owned()) };
                desk.receive(&slot, &line, &pdu).unwrap();
            }
            let kept: (String, Vec<u8>) = conn
                .query_row("SELECT kind, pdu FROM inbound_pdus ORDER BY id LIMIT 1", [], |row| {
                    Ok((row.get(0)?, row.get(1)?))
                })
                .unwrap();
            assert_eq!(kept, (kind.to_owned(), pdu), "{what}");
            for table in ["messages WHERE direction = 'in'", "contacts"] {
                let found = count(&conn, &format!("SELECT count(*) FROM {table}"));
                assert_eq!(found, messages, "{what}: {table}");
            }
        }
    }
}
