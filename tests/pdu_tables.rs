//! Octets and what they mean, written out by hand from TS 23.040 and TS 23.038 or taken from PDUs
//! that have been printed for twenty years. Rows that must fail stand among those that must not.
//!
//! The rows marked "other codecs" are the ones that published libraries get wrong.

#![expect(clippy::unwrap_used, reason = "a helper of a test may stop where it fails")]

use std::time::Duration;

use optin_gateway::gsm::{
    Address, Concat, Deliver, Delivery, Direction, Incoming, Purpose, ReportRequest, Segments,
    Shifts, StatusReport, Submit, explain,
};

/// Octets of hexadecimal text; blanks show where fields end.
fn octets(text: &str) -> Vec<u8> {
    hex::decode(text.replace(' ', "")).unwrap()
}

/// What an SMS-DELIVER says.
#[derive(Clone, Copy)]
struct Said {
    from: &'static str,
    text: Option<&'static str>,
    /// Reference, total, sequence.
    part: Option<(u16, u8, u8)>,
    purpose: Purpose,
    sent: &'static str,
}

const SENT: &str = "2026-11-14T21:43:55Z";

const fn text(text: &'static str) -> Said {
    Said { from: "+15550101234", text: Some(text), part: None, purpose: Purpose::Text, sent: SENT }
}

const fn from(from: &'static str, said: Said) -> Said {
    Said { from, ..said }
}

const fn part(reference: u16, total: u8, sequence: u8, said: Said) -> Said {
    Said { part: Some((reference, total, sequence)), ..said }
}

const fn purpose(purpose: Purpose, said: Said) -> Said {
    Said { purpose, ..said }
}

const fn sent(sent: &'static str, said: Said) -> Said {
    Said { sent, ..said }
}

const fn data(purpose: Purpose) -> Said {
    Said { text: None, purpose, ..text("") }
}

/// (octets, what they say)
const DELIVERS: [(&str, Said); 38] = [
    // Printed in every introduction to PDU mode; the second with a time zone of "minus zero".
    (
        "07917283010010F5 04 0BC87238880900F1 00 00 99309251619580 0A E8329BFD4697D9EC37",
        from("27838890001", sent("2099-03-29T13:16:59Z", text("hellohello"))),
    ),
    (
        "07911326040000F0 04 0B911346610089F6 00 00 20806291731408 0C C8F71D14969741F977FD07",
        from("+31641600986", sent("2002-08-26T19:37:41Z", text("How are you?"))),
    ),
    // No service centre address, no text; a service centre address without sense.
    ("0291FF 04 0B915155101032F4 00 00 62114112345500 03 D9F21C", text("Yes")),
    ("00 04 0B915155101032F4 00 00 62114112345500 00", text("")),
    // Other codecs: 16-bit reference with 7-bit text. A header of 7 octets needs no fill bits.
    (
        "07915155009099F9 44 0B915155101032F4 00 00 62114112345500 10 060804ABCD0202 F0B09C0EA2DFDF",
        part(0xABCD, 2, 2, text("part two")),
    ),
    // Other codecs: 8-bit reference with 7-bit text, one fill bit.
    (
        "07915155009099F9 44 0B915155101032F4 00 00 62114112345500 0F 050003CC0202 E061391D44BFBF01",
        part(0xCC, 2, 2, text("part two")),
    ),
    // Other codecs: 16-bit reference with UCS-2.
    (
        "07915155009099F9 44 0B915155101032F4 00 08 62114112345500 09 060804ABCD0201 00FC",
        part(0xABCD, 2, 1, text("ü")),
    ),
    // Other codecs: seven characters leave seven spare bits, which are no '@'.
    (
        "07915155009099F9 04 0B915155101032F4 00 00 62114112345500 07 CA67D2E97C5E01",
        text("JOINNOW"),
    ),
    (
        "07915155009099F9 04 0B915155101032F4 00 00 62114112345500 08 CA67D2E97C5E01",
        text("JOINNOW@"),
    ),
    // Other codecs: a name of seven characters.
    (
        "07915155009099F9 04 0DD0CDFC14FD86C700 00 00 62114112345500 03 D9F21C",
        from("MyShop1", text("Yes")),
    ),
    // Other codecs: a time zone west of GMT.
    (
        "07915155009099F9 04 0B915155101032F4 00 00 6211411234550A 03 D9F21C",
        sent("2026-11-15T02:43:55Z", text("Yes")),
    ),
    // Other codecs: class 1 in the 0xF0 group is 7-bit text.
    ("07915155009099F9 04 0B915155101032F4 00 F1 62114112345500 06 6376783E8F01", text("class1")),
    // Other codecs: message waiting with UCS-2.
    (
        "07915155009099F9 04 0B915155101032F4 00 E0 62114112345500 02 00FC",
        purpose(Purpose::MessageWaiting, text("ü")),
    ),
    // Other codecs: Turkish single shift; then locking.
    ("07915155009099F9 44 0B915155101032F4 00 00 62114112345500 07 03240101 D8CC01", text("ş")),
    ("07915155009099F9 44 0B915155101032F4 00 00 62114112345500 07 03250101 E81C00", text("şı")),
    // A table not known here: shown as far as it goes, and not acted on.
    (
        "07915155009099F9 44 0B915155101032F4 00 00 62114112345500 07 0324010E D80801",
        purpose(Purpose::UnknownTable, text("B")),
    ),
    // Other codecs: a time stamp of ones, and one of zeros. Text stays text.
    ("07915155009099F9 04 0B915155101032F4 00 00 FFFFFFFFFFFFFF 03 D9F21C", sent("", text("Yes"))),
    ("07915155009099F9 04 0B915155101032F4 00 00 00000000000000 03 D9F21C", sent("", text("Yes"))),
    // Other codecs: every digit an address can have.
    (
        "07915155009099F9 04 088121A3CBED 00 00 62114112345500 03 D9F21C",
        from("123*#abc", text("Yes")),
    ),
    // The extension table; a letter of two units; a short code; no address at all.
    ("07915155009099F9 04 0B915155101032F4 00 00 62114112345500 06 9BF286B7F101", text("€[]")),
    ("07915155009099F9 04 0B915155101032F4 00 08 62114112345500 04 D83DDC4D", text("👍")),
    ("07915155009099F9 04 05812143F5 00 00 62114112345500 03 D9F21C", from("12345", text("Yes"))),
    ("07915155009099F9 04 0081 00 00 62114112345500 03 D9F21C", from("", text("Yes"))),
    // Flash, in both alphabets; deleted once read; a reserved group.
    (
        "07915155009099F9 04 0B915155101032F4 00 10 62114112345500 03 D9F21C",
        purpose(Purpose::Class0, text("Yes")),
    ),
    (
        "07915155009099F9 04 0B915155101032F4 00 18 62114112345500 02 00FC",
        purpose(Purpose::Class0, text("ü")),
    ),
    ("07915155009099F9 04 0B915155101032F4 00 40 62114112345500 03 D9F21C", text("Yes")),
    ("07915155009099F9 04 0B915155101032F4 00 80 62114112345500 03 D9F21C", text("Yes")),
    // Voicemail by DCS and by header.
    (
        "07915155009099F9 04 0B915155101032F4 00 C8 62114112345500 05 3290BB7C07",
        purpose(Purpose::MessageWaiting, text("2 new")),
    ),
    (
        "07915155009099F9 44 0B915155101032F4 00 04 62114112345500 05 0401028002",
        data(Purpose::MessageWaiting),
    ),
    // For programs: a port, data, compressed text, the SIM, nobody.
    (
        "07915155009099F9 44 0B915155101032F4 00 F5 62114112345500 09 060504C3510000 0102",
        data(Purpose::Port),
    ),
    ("07915155009099F9 04 0B915155101032F4 00 04 62114112345500 02 0102", data(Purpose::Binary)),
    ("07915155009099F9 04 0B915155101032F4 00 20 62114112345500 02 0102", data(Purpose::Binary)),
    ("07915155009099F9 04 0B915155101032F4 7F F6 62114112345500 02 0102", data(Purpose::Binary)),
    (
        "07915155009099F9 04 0B915155101032F4 40 00 62114112345500 00",
        purpose(Purpose::Silent, text("")),
    ),
    // A header whose last element runs over its end is ignored, the text is not.
    ("07915155009099F9 44 0B915155101032F4 00 08 62114112345500 08 050003CC02FF 00FC", text("ü")),
    ("07915155009099F9 44 0B915155101032F4 00 08 62114112345500 08 050009CC0201 00FC", text("ü")),
    // A code unit cut in two: what is known is shown.
    ("07915155009099F9 04 0B915155101032F4 00 08 62114112345500 03 00FC00", text("ü\u{fffd}")),
    // The rest of a SIM's record.
    ("07915155009099F9 04 0B915155101032F4 00 00 62114112345500 03 D9F21C FFFFFFFFFF", text("Yes")),
];

/// (octets, error)
const NOT_INCOMING: [(&str, &str); 12] = [
    ("", "service centre address at octet 0: octets needed: 1, octets left: 0"),
    ("0C91", "service centre address at octet 0: the length says 12, at most 11 is possible"),
    ("00", "first octet at octet 1: octets needed: 1, octets left: 0"),
    ("00 11 00 0B915155101032F4", "first octet at octet 1: this is an SMS-SUBMIT or its report"),
    (
        "00 04 15915155101032F4",
        "originating address at octet 2: the length says 21, at most 20 is possible",
    ),
    (
        "00 04 069121F365 00 00 62114112345500 00",
        "originating address, digits at octet 5: a filler stands between the digits",
    ),
    // Other codecs: a length beyond the data.
    (
        "07915155009099F9 04 0B915155101032F4 00 00 62114112345500 0B E8329BFD4697D9EC37",
        "user data at octet 27: octets needed: 10, octets left: 9",
    ),
    (
        "07915155009099F9 04 0B915155101032F4 00 00 62114112345500 09 E8329BFD4697D9EC37",
        "at octet 35: octets too many: 1",
    ),
    (
        "07915155009099F9 04 0B915155101032F4 00 00 62114112345500 A1 E8329BFD4697D9EC37",
        "user data at octet 26: the length says 161, at most 160 is possible",
    ),
    (
        "07915155009099F9 04 0B915155101032F4 00 08 62114112345500 8D E8329BFD4697D9EC37",
        "user data at octet 26: the length says 141, at most 140 is possible",
    ),
    (
        "07915155009099F9 44 0B915155101032F4 00 00 62114112345500 05 050003CC02",
        "user data, header at octet 27: the header needs 7 of the 5 units of the user data",
    ),
    (
        "07915155009099F9 44 0B915155101032F4 00 00 62114112345500 00",
        "user data, header at octet 27: octets needed: 1, octets left: 0",
    ),
];

fn deliver(hex: &str) -> Deliver {
    match Incoming::decode(&octets(hex)) {
        Ok(Incoming::Deliver(message)) => message,
        other => panic!("{hex}: {other:?}"),
    }
}

#[test]
fn a_deliver_says_what_its_octets_say() {
    for (hex, said) in DELIVERS {
        let message = deliver(hex);
        assert_eq!(message.originator().to_string(), said.from, "{hex}");
        assert_eq!(message.text().as_deref(), said.text, "{hex}");
        let part =
            said.part.map(|(reference, total, sequence)| Concat { reference, total, sequence });
        assert_eq!(message.concat(), part, "{hex}");
        assert_eq!(message.purpose(), said.purpose, "{hex}");
        assert_eq!(message.scts(), said.sent.parse().ok(), "{hex}");
        assert_eq!(message.identity().is_some(), !said.sent.is_empty(), "{hex}");
    }
}

#[test]
fn a_deliver_is_written_as_it_was_read() {
    for (hex, _) in DELIVERS {
        let given = octets(hex);
        let given = given.strip_suffix(&[0xFF; 5]).unwrap_or(&given);
        let smsc = usize::from(given[0]) + 1;
        assert_eq!(hex::encode(deliver(hex).encode().octets()), hex::encode(&given[smsc..]));
    }
}

#[test]
fn a_deliver_cut_short_is_an_error_at_every_octet() {
    for (hex, _) in DELIVERS {
        let whole = octets(hex);
        let whole = whole.strip_suffix(&[0xFF; 5]).unwrap_or(&whole);
        for end in 0..whole.len() {
            let error = Incoming::decode(&whole[..end]).unwrap_err();
            assert!(error.octet() <= end, "{hex} cut at {end}: {error}");
        }
    }
}

#[test]
fn what_cannot_be_read_names_field_and_octet() {
    for (hex, error) in NOT_INCOMING {
        assert_eq!(Incoming::decode(&octets(hex)).unwrap_err().to_string(), error, "{hex}");
    }
}

#[test]
fn a_text_is_submitted_in_these_octets() {
    let days = |days: u64| Duration::from_secs(days * 86_400);
    let minutes = |minutes: u64| Duration::from_secs(minutes * 60);
    let seventy = "ж".repeat(70);
    let seventy_octets = format!("11 00 0B915155101032F4 00 08 A7 8C {}", "0436".repeat(70));
    // (to, text, validity, report, octets)
    let rows = [
        // Printed in every introduction to PDU mode.
        (
            "+46708251358",
            "hellohello",
            days(4),
            ReportRequest::No,
            "11 00 0B916407281553F8 00 00 AA 0A E8329BFD4697D9EC37",
        ),
        (
            "+15550101234",
            "Yes",
            minutes(5),
            ReportRequest::Yes,
            "31 00 0B915155101032F4 00 00 00 03 D9F21C",
        ),
        (
            "+15550101234",
            "👍",
            days(1),
            ReportRequest::No,
            "11 00 0B915155101032F4 00 08 A7 04 D83DDC4D",
        ),
        ("12345", "STOP", minutes(720), ReportRequest::No, "11 00 05812143F5 00 00 8F 04 53EA130A"),
        ("+15550101234", "", days(1), ReportRequest::No, "11 00 0B915155101032F4 00 00 A7 00"),
        ("+15550101234", &seventy, days(1), ReportRequest::No, &seventy_octets),
    ];
    for (to, text, validity, report, hex) in rows {
        let to: Address = to.parse().unwrap();
        let segments = Segments::plan(text).unwrap();
        assert_eq!(segments.parts(), 1, "{text}");
        let submit = Submit::part(&segments, 0, 0xCC, &to, validity, report);
        let tpdu = submit.encode();
        assert_eq!(tpdu.wire(), format!("00{}", hex.replace(' ', "")), "{text}");
        assert_eq!(tpdu.len(), tpdu.octets().len());
        let read = Submit::decode(tpdu.octets()).unwrap();
        assert_eq!(read, submit);
        assert_eq!(read.destination(), &to);
        assert_eq!(read.text().as_deref(), Some(text));
        assert_eq!(read.report(), report);
        assert_eq!(read.validity(), Some(validity));
    }
}

#[test]
fn a_long_text_is_submitted_in_parts_that_know_their_place() {
    let to: Address = "+15550101234".parse().unwrap();
    let segments = Segments::plan(&"a".repeat(161)).unwrap();
    let part = |index| {
        let validity = Duration::from_mins(5);
        Submit::part(&segments, index, 0xCC, &to, validity, ReportRequest::No).encode().wire()
    };
    // 7 septets of header and fill bit, then 153: UDL is 160, and nothing is left over.
    let first = part(0);
    assert!(first.starts_with("0051000B915155101032F4000000A0050003CC0201C2E170381C"), "{first}");
    // Eight septets remain; UDL is 15.
    assert_eq!(part(1), "0051000B915155101032F40000000F050003CC0202C2E170381C0E8701");
}

/// The header goes with each part, and the text begins at the next septet behind it.
#[test]
fn national_letters_are_submitted_with_the_name_of_their_table() {
    let to: Address = "+15550101234".parse().unwrap();
    let wire = |text: &str, single, locking, index| {
        let segments = Segments::fixed(text, Shifts { single, locking }).unwrap();
        let validity = Duration::from_hours(24);
        Submit::part(&segments, index, 0xCC, &to, validity, ReportRequest::No).encode().wire()
    };
    // (text, single shift, locking shift, user data)
    let rows = [
        // Four octets of header and three bits are five septets; then ESC 0x73.
        ("ş", 1, 0, "07 03240101 D8CC01"),
        // Locked in, it is 0x1D.
        ("ş", 0, 1, "06 03250101 E800"),
        // Seven octets are eight septets, without a bit between; then 0x4D, and ESC 0x41 for A.
        ("हA", 6, 6, "0B 06240106250106 CD4D10"),
    ];
    for (text, single, locking, user_data) in rows {
        let head = "0051000B915155101032F40000A7";
        assert_eq!(wire(text, single, locking, 0), format!("{head}{}", user_data.replace(' ', "")));
    }
    // Both parts say which part they are and which table they are in: nine octets, eleven septets.
    let long = "ş".repeat(78);
    let first = wire(&long, 1, 0, 0);
    // 74 letters of two septets fit into 149: UDL is 11 + 148.
    assert!(first.starts_with("0051000B915155101032F40000A79F080003CC0201240101"), "{first}");
    let last = wire(&long, 1, 0, 1);
    // Five bits of fill, then four times ESC 0x73.
    assert_eq!(last, "0051000B915155101032F40000A713080003CC02022401016033DFCC37F3CD1C");
}

#[test]
fn a_submit_may_carry_what_we_never_send() {
    let to = "0B915155101032F4 00 00";
    // (octets, text or error)
    let rows = [
        (format!("01 00 {to} 03 D9F21C"), Ok("Yes")),
        (format!("85 07 {to} 03 D9F21C"), Ok("Yes")),
        (format!("09 00 {to} 01020304050607 03 D9F21C"), Ok("Yes")),
        (format!("19 00 {to} 62114112345500 03 D9F21C"), Ok("Yes")),
        (
            format!("19 00 {to} 621141"),
            Err("validity period at octet 12: octets needed: 7, octets left: 3"),
        ),
        (
            format!("04 00 {to} 03 D9F21C"),
            Err("first octet at octet 0: this is an SMS-DELIVER or its report"),
        ),
        (format!("01 00 {to} 03 D9F21C 00"), Err("at octet 16: octets too many: 1")),
    ];
    for (hex, wanted) in rows {
        let read = Submit::decode(&octets(&hex));
        if let Ok(submit) = &read {
            assert_eq!(hex::encode_upper(submit.encode().octets()), hex.replace(' ', ""));
        }
        let text = read.map(|submit| submit.text().unwrap()).map_err(|error| error.to_string());
        assert_eq!(text.as_deref().map_err(String::as_str), wanted, "{hex}");
    }
}

#[test]
fn a_status_report_says_what_became_of_the_message() {
    let head = "07915155009099F9 06 2A 0B915155101032F4 62114112345500 62114112946500";
    // (octets, what it proves)
    let rows = [
        (format!("{head} 00"), Delivery::Delivered),
        (format!("{head} 20"), Delivery::StillTrying),
        (format!("{head} 46"), Delivery::Failed),
        (format!("{head} 63"), Delivery::GaveUp),
        // What follows the status is not ours to refuse.
        (format!("{head} 00 00"), Delivery::Delivered),
        (format!("{head} 00 FF"), Delivery::Delivered),
        (format!("{head} 00 03 00 08 7F"), Delivery::Delivered),
    ];
    for (hex, wanted) in rows {
        let Ok(Incoming::StatusReport(report)) = Incoming::decode(&octets(&hex)) else {
            panic!("{hex}");
        };
        assert_eq!(report.reference(), 42, "{hex}");
        assert_eq!(report.recipient().to_string(), "+15550101234", "{hex}");
        assert_eq!(report.scts(), "2026-11-14T21:43:55Z".parse().ok(), "{hex}");
        assert_eq!(report.discharged(), "2026-11-14T21:49:56Z".parse().ok(), "{hex}");
        assert_eq!(report.status(), wanted, "{hex}");
        let smsc = report.encode_with_smsc("+15550009999");
        assert_eq!(hex::encode_upper(smsc), hex.replace(' ', ""));
    }
    let whole = octets(&format!("{head} 00"));
    for end in 0..whole.len() {
        assert!(Incoming::decode(&whole[..end]).is_err(), "cut at {end}");
    }
}

#[test]
fn the_other_end_writes_what_we_read() {
    let from: Address = "+15550101234".parse().unwrap();
    let at: jiff::Timestamp = SENT.parse().unwrap();
    let parts = Deliver::parts(&from, "Yes", 7, at).unwrap();
    assert_eq!(
        hex::encode_upper(parts[0].encode_with_smsc("+15550009999")),
        "07915155009099F9040B915155101032F400006211411234550003D9F21C"
    );
    let report = StatusReport::new(42, &from, at, at, 0x00);
    assert_eq!(
        hex::encode_upper(report.encode_with_smsc("")),
        "00062A0B915155101032F4621141123455006211411234550000"
    );
    let long = "Привет! ".repeat(20);
    let parts = Deliver::parts(&from, &long, 7, at).unwrap();
    let read: Vec<Deliver> =
        parts.iter().map(|part| deliver(&hex::encode(part.encode_with_smsc("")))).collect();
    assert_eq!(read, parts);
    assert_eq!(read.iter().map(|part| part.text().unwrap()).collect::<String>(), long);
}

#[test]
fn a_repeat_by_the_network_has_the_same_identity() {
    let one = deliver("07915155009099F9 04 0B915155101032F4 00 00 62114112345500 03 D9F21C");
    // (octets, whether it is the same message)
    let rows = [
        // Another service centre, more messages waiting.
        ("00 00 0B915155101032F4 00 00 62114112345500 03 D9F21C", true),
        ("00 04 0B915155101032F5 00 00 62114112345500 03 D9F21C", false),
        ("00 04 0B915155101032F4 01 00 62114112345500 03 D9F21C", false),
        ("00 04 0B915155101032F4 00 11 62114112345500 03 D9F21C", false),
        ("00 04 0B915155101032F4 00 00 62114112345501 03 D9F21C", false),
        ("00 04 0B915155101032F4 00 00 62114112345500 03 D9E214", false),
        ("00 44 0B915155101032F4 00 00 62114112345500 03 01F21C", false),
    ];
    for (hex, same) in rows {
        assert_eq!(deliver(hex).identity() == one.identity(), same, "{hex}");
    }
}

#[test]
fn a_pdu_is_explained_with_and_without_a_service_centre() {
    use Direction::{Either, Received, Sent};
    let bare = "04 0B915155101032F4 00 00 62114112345500 03 D9F21C";
    let report = "06 2A 0B915155101032F4 62114112345500 62114112946500 00";
    let submit = "11 00 0B916407281553F8 00 00 AA 0A E8329BFD4697D9EC37";
    // (octets, direction, type or error, whether a service centre is seen)
    let rows = [
        (format!("07915155009099F9 {bare}"), Either, Ok("SMS-DELIVER"), true),
        (format!("07915155009099F9 {bare}"), Received, Ok("SMS-DELIVER"), true),
        (bare.to_owned(), Either, Ok("SMS-DELIVER"), false),
        (format!("00 {report}"), Either, Ok("SMS-STATUS-REPORT"), true),
        (report.to_owned(), Either, Ok("SMS-STATUS-REPORT"), false),
        (format!("00 {submit}"), Either, Ok("SMS-SUBMIT"), true),
        (submit.to_owned(), Either, Ok("SMS-SUBMIT"), false),
        (submit.to_owned(), Sent, Ok("SMS-SUBMIT"), false),
        (
            submit.to_owned(),
            Received,
            Err("first octet at octet 0: this is an SMS-SUBMIT or its report"),
            false,
        ),
        (
            "07915155009099F9 04 0B9151".to_owned(),
            Either,
            Err("originating address at octet 11: octets needed: 6, octets left: 1"),
            false,
        ),
        (
            "04 0B9151".to_owned(),
            Either,
            Err("originating address at octet 3: octets needed: 6, octets left: 1"),
            false,
        ),
    ];
    for (hex, direction, wanted, with_smsc) in rows {
        let rows = explain(&octets(&hex), direction);
        let rows = rows.map_err(|error| error.to_string());
        let value = |name: &str| {
            let rows = rows.as_ref().ok()?;
            rows.iter().find(|row| row.0 == name).map(|row| row.1.as_str())
        };
        let kind = rows.as_ref().map(|_| value("TP-MTI").unwrap()).map_err(String::as_str);
        assert_eq!(kind, wanted, "{hex}");
        assert_eq!(value("SMSC").is_some(), with_smsc, "{hex}");
    }
}

#[test]
fn an_explained_pdu_names_every_field() {
    let hex = "07915155009099F9 44 0B915155101032F4 00 00 6211411234550A 0F 050003CC0202 E061391D44BFBF01";
    let rows = explain(&octets(hex), Direction::Either).unwrap();
    let lines: Vec<String> = rows.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    assert_eq!(
        lines,
        [
            "SMSC: +15550009999 (International)",
            "TP-MTI: SMS-DELIVER",
            "TP-OA: +15550101234 (International)",
            "TP-PID: 0x00",
            "TP-DCS: 0x00 GSM 7 bit",
            "TP-SCTS: 2026-11-15T02:43:55Z (zone -5.00 h)",
            "purpose: Text",
            "TP-UDH: 0003CC0202",
            "TP-UDH concatenation: part 2 of 2, reference 204",
            "TP-UDH element 0x00: CC0202",
            "TP-UD length: 8 septets without the header",
            "TP-UD text: part two",
        ]
    );
}

#[test]
fn nothing_a_sender_writes_reaches_the_terminal_as_a_command() {
    let hex = "00 04 0B915155101032F4 00 08 62114112345500 0A 001B005B0032004A202E";
    let rows = explain(&octets(hex), Direction::Either).unwrap();
    assert_eq!(rows.last().unwrap().1, r"\u{1b}[2J\u{202e}");
}
