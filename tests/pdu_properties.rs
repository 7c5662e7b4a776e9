//! What must hold for all octets and all texts.

#![expect(clippy::unwrap_used, reason = "a helper of a test may stop where it fails")]

use std::time::Duration;

use optin_gateway::gsm::assembly::{Piece, assemble};
use optin_gateway::gsm::{
    Address, Deliver, Direction, Fragment, Incoming, ReportRequest, Scts, Segments, Submit, Ton,
    explain,
};
use optin_gateway::phone::PhoneNumber;
use proptest::collection::vec;
use proptest::prelude::*;

fn phone() -> Address {
    "+15550101234".parse().unwrap()
}

/// Texts with characters of every kind: one septet, two, one code unit, two.
fn texts() -> impl Strategy<Value = String> {
    let gsm =
        vec(prop::sample::select(vec!['a', 'Z', '@', ' ', 'é', '€', '[', '^', '\n']), 0..1400);
    let any = vec(prop::sample::select(vec!['a', '€', 'ж', 'ş', '👍', '’', '\u{fe0f}']), 0..600);
    prop_oneof![gsm, any].prop_map(|characters| characters.into_iter().collect())
}

/// Octets that look like a PDU: a good one, changed in a few places.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let good = prop::sample::select(vec![
        "07915155009099F9040B915155101032F400006211411234550003D9F21C",
        "07915155009099F9440B915155101032F4000062114112345500\
         10060804ABCD0202F0B09C0EA2DFDF",
        "07915155009099F9440B915155101032F400086211411234550009060804ABCD020100FC",
        "07915155009099F9040DD0CDFC14FD86C70000006211411234550003D9F21C",
        "07915155009099F9062A0B915155101032F4621141123455006211411294650000",
        "0011000B916407281553F80000AA0AE8329BFD4697D9EC37",
    ]);
    let changes = vec((any::<prop::sample::Index>(), any::<u8>()), 0..6);
    (good, changes, any::<prop::sample::Index>()).prop_map(|(good, changes, end)| {
        let mut octets = hex::decode(good).unwrap();
        for (place, octet) in changes {
            let place = place.index(octets.len());
            octets[place] = octet;
        }
        octets.truncate(octets.len() - end.index(octets.len()) / 8);
        octets
    })
}

fn read_everything(octets: &[u8]) {
    for direction in [Direction::Either, Direction::Received, Direction::Sent] {
        let _ = explain(octets, direction);
    }
    let _ = Submit::decode(octets).map(|submit| (submit.text(), submit.validity()));
    match Incoming::decode(octets) {
        Ok(Incoming::Deliver(message)) => {
            let _ = (message.text(), message.purpose(), message.identity(), message.concat());
            let _ = (message.originator().phone(), format!("{message:?}"));
            let again = Incoming::decode(&message.encode_with_smsc("+15550009999")).unwrap();
            let Incoming::Deliver(again) = again else { panic!("a DELIVER stays one") };
            assert_eq!(again.text(), message.text());
            assert_eq!(again.identity(), message.identity());
        }
        Ok(Incoming::StatusReport(report)) => {
            let _ = (report.status(), report.words(), format!("{report:?}"));
        }
        Err(error) => assert!(error.octet() <= octets.len(), "{error}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_octets_make_it_panic(octets in vec(any::<u8>(), 0..200)) {
        read_everything(&octets);
    }

    #[test]
    fn no_damaged_pdu_makes_it_panic(octets in mutated()) {
        read_everything(&octets);
    }

    #[test]
    fn all_octets_of_a_message_count(octets in mutated(), more in 0_u8..=0xFE) {
        if let Ok(Incoming::Deliver(_)) = Incoming::decode(&octets) {
            let mut longer = octets;
            longer.push(more);
            prop_assert!(Incoming::decode(&longer).is_err());
        }
    }

    #[test]
    fn nothing_typed_as_a_number_makes_it_panic(text in "\\PC{0,40}|[+0-9 ().-]{0,20}") {
        for region in ["US", "DE", "it", "", "XX", "éé"] {
            if let Ok(phone) = PhoneNumber::parse(&text, region) {
                prop_assert_eq!(PhoneNumber::from_e164(phone.as_str()), Ok(phone));
            }
        }
    }

    #[test]
    fn a_time_stamp_is_its_own_way_back(
        second in 946_684_800_i64..4_102_444_800, quarters in -79_i8..=79
    ) {
        let instant = jiff::Timestamp::from_second(second).unwrap();
        let stamp = Scts::at(instant, quarters);
        let year = stamp.octets()[0];
        // Local time may fall out of the century at its two ends.
        prop_assume!(stamp.instant() == Some(instant) || year == 0x00 || year == 0x99);
        prop_assert_eq!(stamp.quarters(), Some(quarters));
    }

    #[test]
    fn digits_are_their_own_way_back(digits in "[0-9*#abc]{0,20}") {
        let address = Address::from_digits(Ton::Unknown, &digits).unwrap();
        let message = Deliver::parts(&address, "", 0, jiff::Timestamp::UNIX_EPOCH).unwrap();
        let octets = message[0].encode_with_smsc("");
        let Ok(Incoming::Deliver(read)) = Incoming::decode(&octets) else { panic!() };
        prop_assert_eq!(read.originator(), &address);
    }
}

proptest! {
    #[test]
    fn a_text_survives_being_cut_sent_and_joined(text in texts(), reference: u8, seed: u64) {
        let Ok(segments) = Segments::plan(&text) else { return Ok(()) };
        let validity = Duration::from_mins(5);
        let mut pieces = Vec::new();
        let mut joined = String::new();
        for index in 0..segments.parts() {
            let submit =
                Submit::part(&segments, index, reference, &phone(), validity, ReportRequest::No);
            let tpdu = submit.encode();
            // TS 23.040 §9.2.3.24: 140 octets of user data; before them at most 14 here.
            prop_assert!(tpdu.len() <= 154, "{}", tpdu.len());
            let read = Submit::decode(tpdu.octets()).unwrap();
            prop_assert_eq!(&read, &submit);
            // No part begins or ends within a character.
            prop_assert_eq!(read.text().unwrap(), segments.text(index));
            joined.push_str(segments.text(index));
            if let Some(concat) = read.concat() {
                let (id, at) = (index as i64, jiff::Timestamp::UNIX_EPOCH);
                pieces.push(Piece { id, concat, fragment: read.fragment().unwrap(), at });
            }
        }
        prop_assert_eq!(&joined, &text);
        if !pieces.is_empty() {
            // Any order, and one of them twice.
            pieces.push(pieces[seed as usize % pieces.len()].clone());
            pieces.sort_by_key(|piece| (piece.id as u64 + 1).wrapping_mul(seed | 1));
            let whole = assemble(&pieces).unwrap();
            prop_assert_eq!(whole.text, text);
            prop_assert_eq!(whole.ids.len(), pieces.len());
        }
    }

    #[test]
    fn a_text_survives_being_cut_anywhere_by_others(text in "\\PC{0,80}", at: prop::sample::Index) {
        // Some telephones cut UCS-2 at any octet.
        let octets: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        prop_assume!(octets.len() <= 134 && !octets.is_empty());
        let (one, two) = octets.split_at(at.index(octets.len()));
        let fragments: Vec<Fragment> = [one, two].map(ucs2_fragment).into();
        prop_assert_eq!(Fragment::join(&fragments), text);
    }
}

/// The piece of text in a DELIVER with these octets of UCS-2.
fn ucs2_fragment(octets: &[u8]) -> Fragment {
    let mut pdu = hex::decode("00040B915155101032F4000862114112345500").unwrap();
    pdu.push(octets.len() as u8);
    pdu.extend(octets);
    let Ok(Incoming::Deliver(message)) = Incoming::decode(&pdu) else { panic!() };
    message.fragment().unwrap()
}
