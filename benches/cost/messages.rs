//! PDUs, written and read. The size is that of the text in characters: 1, as many as fit one message, three of them, ten.
//! Time grows with the characters and by nothing else; `smileys` has two units for each and is read from UCS-2. At ten
//! parts a microsecond or two each is what the codec may take: a modem takes a second for each.

use std::time::Duration;

use divan::{Bencher, black_box};
use jiff::Timestamp;
use optin_gateway::gsm::{Address, Deliver, Incoming, ReportRequest, Segments, Submit};

const LETTERS: [usize; 4] = [1, 160, 459, 1530];
const SMILEYS: [usize; 3] = [1, 35, 330];

fn ada() -> Address {
    "+15550100101".parse().unwrap()
}

fn letters(count: usize) -> String {
    "May we text you? Reply Y or N. ".chars().cycle().take(count).collect()
}

fn submits(text: &str) -> usize {
    let segments = Segments::plan(text).unwrap();
    let part = |index| {
        Submit::part(&segments, index, 7, &ada(), Duration::from_mins(5), ReportRequest::Yes)
    };
    (0..segments.parts()).map(|index| part(index).encode().wire().len()).sum()
}

#[divan::bench(args = LETTERS)]
fn encode(bencher: Bencher, count: usize) {
    let text = letters(count);
    bencher.bench(|| submits(black_box(&text)));
}

#[divan::bench(args = SMILEYS)]
fn encode_smileys(bencher: Bencher, count: usize) {
    let text = "😀".repeat(count);
    bencher.bench(|| submits(black_box(&text)));
}

fn delivered(text: &str) -> Vec<Vec<u8>> {
    let parts = Deliver::parts(&ada(), text, 7, Timestamp::UNIX_EPOCH).unwrap();
    parts.iter().map(|part| part.encode_with_smsc("+15550109999")).collect()
}

fn read(pdus: &[Vec<u8>]) -> usize {
    let text = |pdu: &Vec<u8>| match Incoming::decode(pdu).unwrap() {
        Incoming::Deliver(deliver) => deliver.fragment().map(|_| 1).or(deliver.text().map(|_| 1)),
        Incoming::StatusReport(_) => None,
    };
    pdus.iter().filter_map(text).sum()
}

#[divan::bench(args = LETTERS)]
fn decode(bencher: Bencher, count: usize) {
    let pdus = delivered(&letters(count));
    bencher.bench(|| read(black_box(&pdus)));
}

#[divan::bench(args = SMILEYS)]
fn decode_smileys(bencher: Bencher, count: usize) {
    let pdus = delivered(&"😀".repeat(count));
    bencher.bench(|| read(black_box(&pdus)));
}
