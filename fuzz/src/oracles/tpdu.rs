//! What all TPDUs keep, and the two that are no DELIVER: SMS-SUBMIT and SMS-STATUS-REPORT.

use optin_gateway::gsm::{DecodeErrorKind, Delivery, Direction, Incoming, Submit, explain};

/// TP-MTI of a STATUS-REPORT.
const STATUS_REPORT: u8 = 0b10;
/// Where TP-RA begins, behind no service centre's address.
const RECIPIENT: usize = 3;
/// TP-MTI of a SUBMIT.
const SUBMIT: u8 = 0b01;
/// The bits of TP-MTI.
const MTI_BITS: u8 = 0b11;

/// The octets of an SMS-SUBMIT, whatever type they name.
pub(super) fn submit_holds(input: &[u8]) {
    is_explained(input, Direction::Sent);
    let Some((first, rest)) = input.split_first() else { return };
    let octets = [&[first & !MTI_BITS | SUBMIT], rest].concat();
    let submit = match Submit::decode(&octets) {
        Ok(submit) => submit,
        Err(error) => return assert!(error.octet() <= octets.len(), "{error}"),
    };
    let written = submit.encode();
    let again = Submit::decode(written.octets()).expect("what we write can be read");
    assert_eq!(again, submit);
    assert_eq!(again.encode(), written);
    assert!(written.len() <= octets.len(), "octets were invented");
    assert_eq!(written.wire().len(), 2 + 2 * written.len());
    assert_eq!((again.text(), again.concat()), (submit.text(), submit.concat()));
}

/// The octets of an SMS-STATUS-REPORT, whatever type they name.
pub(super) fn status_report_holds(input: &[u8]) {
    is_explained(input, Direction::Received);
    let Some(octets) = behind_no_centre(input, STATUS_REPORT) else { return };
    let Some(Incoming::StatusReport(report)) = decoded(&octets) else { return };
    // All that follows the recipient is kept as it came; it may lose fillers and spare bits.
    let written = report.encode_with_smsc("");
    let recipient = usize::from(octets[RECIPIENT]).div_ceil(2) + 2;
    assert!(written.ends_with(&octets[RECIPIENT + recipient..]));
    assert!(written.len() <= octets.len(), "octets were invented");
    let again = Incoming::decode(&report.encode_with_smsc("")).expect("what we write can be read");
    assert_eq!(again, Incoming::StatusReport(report.clone()));
    // TS 23.040 §9.2.3.15: below 32 the centre has done its part, from 64 to 95 it cannot be done.
    assert!(report.status() != Delivery::Delivered || report.code() < 0x20);
    assert!(report.status() != Delivery::Failed || (0x40..0x60).contains(&report.code()));
    assert!(!report.words().is_empty());
}

/// The TPDU as a modem hands it over, with this type, and without a service centre's address.
pub(super) fn behind_no_centre(tpdu: &[u8], mti: u8) -> Option<Vec<u8>> {
    let (first, rest) = tpdu.split_first()?;
    Some([&[0, first & !MTI_BITS | mti], rest].concat())
}

/// What is read; an error names a place among the octets, and says something.
pub(super) fn decoded(octets: &[u8]) -> Option<Incoming> {
    Incoming::decode(octets)
        .map_err(|error| {
            assert!(error.octet() <= octets.len(), "{error}");
            // Behind the last field no field is named.
            let behind = matches!(error.kind(), DecodeErrorKind::Trailing { .. });
            assert_eq!(error.path().is_empty(), behind, "{error}");
        })
        .ok()
}

/// `pdu decode` says as much as there is, and no more.
pub(super) fn is_explained(octets: &[u8], direction: Direction) {
    match explain(octets, direction) {
        Ok(rows) => {
            let said: usize = rows.iter().map(|(name, value)| name.len() + value.len()).sum();
            assert!(said <= 1000 + 60 * octets.len(), "{} octets became {said}", octets.len());
        }
        Err(error) => assert!(error.octet() <= octets.len(), "{error}"),
    }
}
