//! A PDU field by field, under the standard's names: what `optin-gateway pdu decode` prints.
//!
//! The octets may begin with the service centre's address (as modems give them) or not (as some
//! tools do). Nothing in them says which, so both are tried, in this order:
//!
//! 1. with a service centre address, if what stands there looks like one;
//! 2. as a bare TPDU.
//!
//! The first that can be read to its end is the answer. When none can, the error is that of the
//! reading that came further, of the first when they are level.

use super::address::Address;
use super::alphabet::Alphabet;
use super::dcs::Dcs;
use super::deliver::Deliver;
use super::error::DecodeError;
use super::incoming::Incoming;
use super::reader::Reader;
use super::status_report::StatusReport;
use super::submit::{ReportRequest, Submit};
use super::timestamp::Scts;
use super::user_data::UserData;
use super::validity::Validity;

/// Where the TPDU was going: the same octet means SMS-DELIVER one way and its report the other
/// (TS 23.040 §9.2.3.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From the service centre: SMS-DELIVER, SMS-STATUS-REPORT.
    Received,
    /// To the service centre: SMS-SUBMIT.
    Sent,
    /// Not known: whatever of the three it can be. No two share a value of TP-MTI.
    Either,
}

/// Names of fields with their values, in the order of the octets.
type Rows = Vec<(String, String)>;

/// The fields of a PDU.
pub fn explain(octets: &[u8], direction: Direction) -> Result<Rows, DecodeError> {
    let whole = with_service_centre(octets, direction);
    match whole {
        Some(Ok(rows)) => Ok(rows),
        Some(Err(first)) => tpdu(octets, direction)
            .map_err(|second| if second.octet() > first.octet() { second } else { first }),
        None => tpdu(octets, direction),
    }
}

/// `None` when no service centre address can stand there: its length must leave octets for a
/// TPDU, and the top bit of its type is always set.
fn with_service_centre(octets: &[u8], direction: Direction) -> Option<Result<Rows, DecodeError>> {
    let mut reader = Reader::new(octets);
    let plausible = match octets {
        [0, _, ..] => true,
        [length @ 2..=11, kind, ..] => octets.len() > usize::from(*length) + 1 && kind & 0x80 != 0,
        _ => false,
    };
    let smsc = plausible.then(|| Address::decode_smsc(&mut reader).ok())??;
    let mut rows = Rows::new();
    let smsc = smsc.map_or_else(|| "none (the SIM's own)".to_owned(), |smsc| describe(&smsc));
    push(&mut rows, "SMSC", smsc);
    let start = reader.at();
    Some(tpdu(reader.rest(), direction).map_err(|error| error.rebased(start)).map(|tpdu| {
        rows.extend(tpdu);
        rows
    }))
}

fn tpdu(octets: &[u8], direction: Direction) -> Result<Rows, DecodeError> {
    let submits = octets.first().is_some_and(|first| first & 0b11 == 0b01);
    let mut rows = Rows::new();
    if direction == Direction::Sent || submits && direction == Direction::Either {
        submit(&Submit::decode(octets)?, &mut rows);
    } else {
        match Incoming::decode_tpdu(octets)? {
            Incoming::Deliver(message) => deliver(&message, &mut rows),
            Incoming::StatusReport(report) => status_report(&report, &mut rows),
        }
    }
    Ok(rows)
}

fn deliver(message: &Deliver, rows: &mut Rows) {
    push(rows, "TP-MTI", "SMS-DELIVER");
    push(rows, "TP-OA", describe(message.originator()));
    push(rows, "TP-PID", format!("0x{:02X}", message.pid()));
    push(rows, "TP-DCS", describe_dcs(message.dcs()));
    push(rows, "TP-SCTS", describe_time(message.time_stamp()));
    push(rows, "purpose", format!("{:?}", message.purpose()));
    user_data(message.user_data(), rows);
}

fn submit(message: &Submit, rows: &mut Rows) {
    let report = match message.report() {
        ReportRequest::Yes => "yes",
        ReportRequest::No => "no",
    };
    push(rows, "TP-MTI", "SMS-SUBMIT");
    push(rows, "TP-SRR", format!("status report wanted: {report}"));
    push(rows, "TP-MR", message.reference().to_string());
    push(rows, "TP-DA", describe(message.destination()));
    push(rows, "TP-PID", format!("0x{:02X}", message.pid()));
    push(rows, "TP-DCS", describe_dcs(message.dcs()));
    push(rows, "TP-VP", describe_validity(message.validity_period()));
    user_data(message.user_data(), rows);
}

fn status_report(report: &StatusReport, rows: &mut Rows) {
    push(rows, "TP-MTI", "SMS-STATUS-REPORT");
    push(rows, "TP-MR", report.reference().to_string());
    push(rows, "TP-RA", describe(report.recipient()));
    push(rows, "TP-SCTS", describe_time(report.time_stamp()));
    push(rows, "TP-DT", describe_time(report.discharge_time()));
    let (code, status) = (report.code(), report.status());
    push(rows, "TP-ST", format!("0x{code:02X} {status:?}: {}", report.words()));
    if !report.parameters().is_empty() {
        push(rows, "TP-PI and what follows", hex::encode_upper(report.parameters()));
    }
}

fn user_data(user_data: &UserData, rows: &mut Rows) {
    if let Some(udh) = user_data.udh() {
        push(rows, "TP-UDH", hex::encode_upper(udh.octets()));
        if let Some(concat) = udh.concat() {
            let (sequence, total, reference) = (concat.sequence, concat.total, concat.reference);
            push(
                rows,
                "TP-UDH concatenation",
                format!("part {sequence} of {total}, reference {reference}"),
            );
        }
        for (id, data) in udh.elements() {
            push(rows, &format!("TP-UDH element 0x{id:02X}"), hex::encode_upper(data));
        }
    }
    let units = user_data.units();
    let name = match user_data.alphabet() {
        Alphabet::Gsm7 => "septets",
        Alphabet::Ucs2 | Alphabet::Data8 => "octets",
    };
    push(rows, "TP-UD length", format!("{} {name} without the header", units.len()));
    match user_data.fragment() {
        Some(fragment) => {
            if fragment.is_unsure() {
                push(rows, "TP-UD text is unsure", "written with a national table not known here");
            }
            push(rows, "TP-UD text", fragment.text());
        }
        None => push(rows, "TP-UD data", hex::encode_upper(units)),
    }
}

/// What a sender wrote may hold commands for a terminal: they are shown, not obeyed.
fn push(rows: &mut Rows, name: &str, value: impl AsRef<str>) {
    let mut shown = String::new();
    for character in value.as_ref().chars() {
        let turns = matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        if character.is_control() || turns {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    rows.push((name.to_owned(), shown));
}

fn describe(address: &Address) -> String {
    format!("{address} ({:?})", address.ton())
}

fn describe_dcs(dcs: Dcs) -> String {
    let alphabet = match dcs.alphabet() {
        Alphabet::Gsm7 => "GSM 7 bit",
        Alphabet::Ucs2 => "UCS-2",
        Alphabet::Data8 if dcs.is_compressed() => "compressed",
        Alphabet::Data8 => "8-bit data",
    };
    let class = dcs.class().map_or_else(String::new, |class| format!(", class {class}"));
    let waiting = if dcs.is_message_waiting() { ", message waiting" } else { "" };
    let deleted = if dcs.is_deleted_once_read() { ", deleted once read" } else { "" };
    format!("0x{:02X} {alphabet}{class}{waiting}{deleted}", dcs.octet())
}

fn describe_time(stamp: Scts) -> String {
    let octets = hex::encode_upper(stamp.octets());
    match (stamp.instant(), stamp.quarters()) {
        (Some(instant), Some(quarters)) => {
            format!("{instant} (zone {:+.2} h)", f32::from(quarters) / 4.0)
        }
        _ => format!("no valid time: {octets}"),
    }
}

fn describe_validity(validity: Validity) -> String {
    match validity {
        Validity::NotGiven => "not given".to_owned(),
        Validity::Relative(octet) => {
            let minutes = validity.period().unwrap_or_default().as_secs() / 60;
            format!(
                "0x{octet:02X}: {} d {} h {} min",
                minutes / 1440,
                minutes / 60 % 24,
                minutes % 60
            )
        }
        Validity::Enhanced(octets) => format!("enhanced: {}", hex::encode_upper(octets)),
        Validity::Absolute(stamp) => format!("until {}", describe_time(stamp)),
    }
}
