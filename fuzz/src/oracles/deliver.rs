//! SMS-DELIVER: what was read, written and read again is the same message; an error names a place in it.

use optin_gateway::gsm::{Deliver, Direction, Incoming};

/// TP-MTI of a DELIVER.
const MTI: u8 = 0b00;
/// A text of one part has at most so many characters.
const CHARACTERS_MAX: usize = 160;

/// The octets of a TPDU, whatever type they name.
pub(super) fn hold(input: &[u8]) {
    super::tpdu::is_explained(input, Direction::Received);
    // As they stand, with the service centre's address before them.
    let _ = Incoming::decode(input).map_err(|error| assert!(error.octet() <= input.len()));
    let Some(octets) = super::tpdu::behind_no_centre(input, MTI) else { return };
    let Some(Incoming::Deliver(message)) = super::tpdu::decoded(&octets) else { return };
    let again = read_again(&message, "");
    assert_eq!(again, message);
    assert_eq!(again.encode(), message.encode());
    assert_eq!(read_again(&message, "+15550109999"), message, "the centre is no part of it");
    assert!(message.encode().len() < octets.len(), "octets were invented");
    let read = (message.text(), message.purpose(), message.concat(), message.identity());
    assert_eq!((again.text(), again.purpose(), again.concat(), again.identity()), read);
    let text = message.text().unwrap_or_default();
    assert!(text.chars().count() <= CHARACTERS_MAX, "{} characters", text.chars().count());
    if let Some(phone) = message.originator().phone() {
        assert_eq!(phone.as_str(), format!("+{}", message.originator().value()));
    }
    assert!(message.identity().is_some() == message.scts().is_some());
}

fn read_again(message: &Deliver, centre: &str) -> Deliver {
    match Incoming::decode(&message.encode_with_smsc(centre)) {
        Ok(Incoming::Deliver(again)) => again,
        other => panic!("{message:?} became {other:?}"),
    }
}
