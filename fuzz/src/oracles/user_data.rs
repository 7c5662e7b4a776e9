//! Headers and texts: all of a header is read or none of it, and a text cut into parts, sent and joined is the text.

use std::time::Duration;

use optin_gateway::gsm::assembly::{Piece, assemble};
use optin_gateway::gsm::{
    Address, Language, MAX_PARTS, ReportRequest, SegmentError, Segments, Submit, Ton, Udh,
};

/// TP-UD holds so many octets.
const OCTETS_MAX: usize = 140;

/// The first octet is a reference, the second an order of the parts; the rest is a header, and a text.
pub(super) fn hold(input: &[u8]) {
    let [reference, order, rest @ ..] = input else { return };
    is_read_whole_or_not_at_all(rest);
    let text = String::from_utf8_lossy(rest);
    let languages: Vec<Language> = Language::ALL.iter().map(|(language, _)| *language).collect();
    let usual = Segments::plan(&text);
    let shorter = Segments::plan_with(&text, &languages);
    for segments in [&usual, &shorter].into_iter().flatten() {
        comes_back(&text, segments, *reference, *order);
        let fixed = Segments::fixed(&text, segments.shifts()).expect("it was short enough before");
        assert!(fixed == *segments, "the cuts are not the same again");
    }
    let parts = |plan: &Result<Segments, SegmentError>| match plan {
        Ok(segments) => segments.parts(),
        Err(error) => error.parts,
    };
    assert!(parts(&shorter) <= parts(&usual), "more tables made it longer");
}

fn is_read_whole_or_not_at_all(octets: &[u8]) {
    let header = Udh::new(octets);
    let elements = header.elements();
    let read: usize = elements.iter().map(|(_, data)| 2 + data.len()).sum();
    assert!(elements.is_empty() || read == octets.len(), "{read} of {}", octets.len());
    if let Some(concat) = header.concat() {
        assert!((1..=concat.total).contains(&concat.sequence), "{concat:?}");
    }
    let shifts = header.shifts();
    let part = Udh::of_part(7, 3, 2, shifts).expect("there are several");
    assert_eq!(part.shifts(), shifts);
    assert_eq!(part.concat().map(|c| (c.reference, c.total, c.sequence)), Some((7, 3, 2)));
}

fn comes_back(text: &str, segments: &Segments, reference: u8, order: u8) {
    assert!((1..=MAX_PARTS).contains(&segments.parts()));
    let to = Address::from_digits(Ton::International, "15550101234").expect("digits");
    let mut pieces = Vec::new();
    let mut joined = String::new();
    for index in 0..segments.parts() {
        let validity = Duration::from_hours(24);
        let part = Submit::part(segments, index, reference, &to, validity, ReportRequest::Yes);
        let written = part.encode();
        assert!(written.len() <= 14 + OCTETS_MAX, "{}", written.len());
        let read = Submit::decode(written.octets()).expect("what we write can be read");
        assert_eq!(read, part);
        assert_eq!(read.text().as_deref(), Some(segments.text(index)), "no character is cut");
        joined += segments.text(index);
        let fragment = read.fragment().expect("a text");
        if let Some(concat) = read.concat() {
            let (id, at) = (index as i64, jiff::Timestamp::UNIX_EPOCH);
            pieces.push(Piece { id, concat, fragment, at });
        }
    }
    assert_eq!(joined, text);
    assert_eq!(pieces.len(), if segments.parts() > 1 { segments.parts() } else { 0 });
    if pieces.is_empty() {
        return;
    }
    // In any order, and one of them twice; without one of them it is no message.
    pieces.push(pieces[usize::from(order) % pieces.len()].clone());
    pieces.sort_by_key(|piece| (piece.id as u64 + 1).wrapping_mul(u64::from(order) | 1) % 251);
    assert_eq!(assemble(&pieces).map(|whole| whole.text).as_deref(), Some(text));
    pieces.retain(|piece| piece.id != 0);
    assert!(assemble(&pieces).is_none());
}
