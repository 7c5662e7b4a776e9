//! Two modems that share nothing check each other and the codec between them.
//!
//! ```text
//!   gsm, at ◄── PTY ──► modem.py (Python, written from the standards alone)
//!           ◄── PTY ──► sim::Sim (the same grammar as the gateway's)
//! ```
//! A mistake made on both ends of our own grammar would look right to our own tests; here it does
//! not. Waiting is for real bytes only, and bounded.

mod client;
mod python;
mod simulated;

use std::time::Duration;

use client::Client;
use jiff::Timestamp;
use optin_gateway::at::info::{ListHeader, SendAccepted, octets};
use optin_gateway::gsm::assembly::{Piece, assemble};
use optin_gateway::gsm::{Address, Deliver, Delivery, Incoming, ReportRequest, Segments, Submit};
use python::Emulator;
use serde_json::{Value, json};

const ADA: &str = "+15550100101";

/// Texts that have gone wrong somewhere, once.
fn texts() -> Vec<(&'static str, String)> {
    vec![
        ("GSM 7-bit", "Yes, I'd like that @ £5 ¿no?".to_owned()),
        ("extension table", "5 € [ok] {x} ~^|\\".to_owned()),
        ("every escape at a part's end", "€".repeat(200)),
        ("the longest single part", "x".repeat(160)),
        ("one septet more", "x".repeat(161)),
        ("UCS-2", "Sí, está bien. Да, 好".to_owned()),
        ("the longest UCS-2 part", "Я".repeat(70)),
        ("one unit more", "Я".repeat(71)),
        ("emoji", "👍🏽 yes 😊".to_owned()),
        ("three parts", "The quick brown fox jumps over the lazy dog. ".repeat(8)),
        ("three parts of emoji", "a😀".repeat(60)),
    ]
}

fn decoded(pdu: &str) -> Deliver {
    let octets = octets(pdu).expect("hex");
    match Incoming::decode(&octets) {
        Ok(Incoming::Deliver(deliver)) => deliver,
        other => panic!("{pdu}: {other:?}"),
    }
}

/// The text of a message in one or more parts, as the gateway puts it together.
fn whole(pdus: &[Value]) -> String {
    let delivers: Vec<Deliver> =
        pdus.iter().map(|pdu| decoded(pdu.as_str().expect("a string"))).collect();
    let [first, ..] = &delivers[..] else { panic!("no parts") };
    if first.concat().is_none() {
        assert_eq!(delivers.len(), 1);
        return first.text().expect("text");
    }
    let pieces: Vec<Piece> = delivers
        .iter()
        .zip(0..)
        .map(|(deliver, id)| Piece {
            id,
            concat: deliver.concat().expect("a part"),
            fragment: deliver.fragment().expect("text"),
            at: deliver.scts().expect("a time"),
        })
        .collect();
    assemble(&pieces).expect("all parts are there").text
}

#[test]
fn the_emulator_agrees_with_itself() {
    Emulator::self_test();
}

#[test]
fn what_the_emulator_delivers_the_codec_reads() {
    let mut emulator = Emulator::start(&["--slots", "200"]);
    for (name, text) in texts() {
        for how in [
            json!({}),
            json!({"wide_reference": true, "reference": 0xABCD}),
            json!({"alphabet": "ucs2", "split_surrogates": true}),
        ] {
            let mut request = json!({"op": "deliver", "from": ADA, "text": text});
            request
                .as_object_mut()
                .expect("an object")
                .extend(how.as_object().expect("one").clone());
            let answer = emulator.control(&request);
            let pdus = answer["pdus"].as_array().expect("parts");
            assert_eq!(whole(pdus), text, "{name}, {how}");
            let from = decoded(pdus[0].as_str().expect("hex")).originator().to_string();
            assert_eq!(from, ADA, "{name}");
        }
    }
}

#[test]
fn senders_that_are_no_numbers_are_read_as_they_are() {
    let mut emulator = Emulator::start(&[]);
    for from in ["Clinic", "12345", "Müller & Co"] {
        let request = json!({"op": "deliver", "from": from, "text": "Hello", "at": 1_700_000_000});
        let answer = emulator.control(&request);
        let deliver = decoded(answer["pdus"][0].as_str().expect("hex"));
        assert_eq!(deliver.originator().to_string(), from);
        assert!(!deliver.originator().is_answerable(), "{from}");
        assert_eq!(deliver.scts(), Some(Timestamp::constant(1_700_000_000, 0)));
    }
}

#[test]
fn what_the_codec_sends_the_emulator_reads() {
    let emulator = Emulator::start(&[]);
    let mut client = Client::open(emulator.path());
    client.ask("ATE0\r", "OK\r\n");
    let to: Address = ADA.parse().expect("a number");
    let mut count = 0;
    for (name, text) in texts() {
        let segments = Segments::plan(&text).expect("short enough");
        let mut joined = String::new();
        for index in 0..segments.parts() {
            let validity = Duration::from_mins(5);
            let part = Submit::part(&segments, index, 77, &to, validity, ReportRequest::Yes);
            let tpdu = part.encode();
            client.ask(&format!("AT+CMGS={}\r", tpdu.len()), "\r\n> ");
            let answer = client.ask(&format!("{}\u{1a}", tpdu.wire()), "OK\r\n");
            let accepted = answer.lines().find_map(SendAccepted::parse).expect("+CMGS");
            let aired = emulator.log().pop().expect("logged before it was answered");
            count += 1;
            assert_eq!(aired["event"], "air");
            assert_eq!(aired["mr"], accepted.reference, "{name}");
            assert_eq!((&aired["to"], &aired["pdu"]), (&json!(ADA), &json!(tpdu.wire())), "{name}");
            assert_eq!((&aired["srr"], &aired["vp"]), (&json!(true), &json!(300)), "{name}");
            let concat = match segments.parts() {
                1 => Value::Null,
                parts => json!([77, parts, index + 1]),
            };
            assert_eq!(aired["concat"], concat, "{name}");
            joined.push_str(aired["text"].as_str().expect("text"));
        }
        assert_eq!(joined, text, "{name}");
    }
    assert_eq!(emulator.log().len(), count, "nothing went twice");
}

#[test]
fn a_report_of_the_emulator_names_what_was_sent() {
    let mut emulator = Emulator::start(&[]);
    let mut client = Client::open(emulator.path());
    client.ask("ATE0\r", "OK\r\n");
    client.ask("AT+CNMI=2,1,0,1,0\r", "OK\r\n");
    let to: Address = ADA.parse().expect("a number");
    let segments = Segments::plan("Hello").expect("short enough");
    let tpdu =
        Submit::part(&segments, 0, 1, &to, Duration::from_mins(5), ReportRequest::Yes).encode();
    client.ask(&format!("AT+CMGS={}\r", tpdu.len()), "\r\n> ");
    client.ask(&format!("{}\u{1a}", tpdu.wire()), "OK\r\n");
    for (status, expected) in
        [(0, Delivery::Delivered), (0x30, Delivery::StillTrying), (0x43, Delivery::Failed)]
    {
        emulator.control(&json!({"op": "report", "last_to": ADA, "status": status}));
        let said = client.wait_for(|said| said.lines().count() >= 3 && said.ends_with("\r\n"));
        let pdu = octets(said.lines().last().expect("a line")).expect("hex");
        let Ok(Incoming::StatusReport(report)) = Incoming::decode(&pdu) else { panic!("{said}") };
        assert_eq!((report.reference(), report.recipient()), (1, &to));
        assert_eq!(report.status(), expected, "{status:#x}");
    }
}

#[test]
fn a_stored_message_is_listed_as_our_grammar_reads_it() {
    let mut emulator = Emulator::start(&["--split", "--first-index", "0"]);
    let mut client = Client::open(emulator.path());
    client.ask("ATE0\r", "OK\r\n");
    emulator.control(&json!({"op": "deliver", "from": ADA, "text": "Y"}));
    let answer = client.ask("AT+CMGL=4\r", "OK\r\n");
    let mut lines = answer.lines().filter(|line| !line.is_empty());
    let header = lines.find_map(ListHeader::parse).expect("+CMGL");
    let pdu = octets(lines.next().expect("the message")).expect("hex");
    assert_eq!((header.index, header.message.stat), (0, 0));
    assert_eq!(header.message.length as usize, pdu.len() - 1 - usize::from(pdu[0]));
}

/// The same words to both: the lines of the answers have the same names, the ends are the same.
#[test]
fn both_modems_answer_in_the_same_shape() {
    let emulator = Emulator::start(&[]);
    let (_runtime, sim) = simulated::start(optin_gateway::sim::Options::default());
    let mut python = Client::open(emulator.path());
    let mut rust = Client::open(&sim.path());
    for command in [
        "ATE0",
        "AT",
        "AT+CMEE=1",
        "AT+CMGF=0",
        "AT+CPIN?",
        "AT+CIMI",
        "AT+CGSN",
        "AT+CSMS?",
        "AT+CSMS=0",
        "AT+CPMS=?",
        "AT+CPMS?",
        "AT+CPMS=\"SM\",\"SM\",\"SM\"",
        "AT+CPMS=\"XX\"",
        "AT+CNMI=?",
        "AT+CNMI=2,1,0,2,0",
        "AT+CNMI=7,1,0,2,0",
        "AT+CREG=1",
        "AT+CREG?",
        "AT+COPS?",
        "AT+CSQ",
        "AT+CSCA?",
        "AT+CMGL=4",
        "AT+CMGR=4711",
        "AT+CMGD=4711",
        "AT+CMGS=3",
        "AT+CNMA",
        "AT+NOSUCH",
        "AT+CMGF=1",
        "AT+CMEE=1;+CREG?",
    ] {
        let both = [&mut python, &mut rust].map(|client| shape(&client.command(command)));
        assert_eq!(both[0], both[1], "{command}: the emulator (left), the simulation (right)");
    }
}

/// Names of the lines without their values; final results as they are.
fn shape(answer: &str) -> Vec<String> {
    let lines = answer.lines().filter(|line| !line.is_empty());
    lines
        .map(|line| match line.split_once(':') {
            Some((name, _)) if !name.ends_with("ERROR") => name.to_owned(),
            None if line.bytes().all(|b| b.is_ascii_digit()) => "digits".to_owned(),
            _ => line.to_owned(),
        })
        .collect()
}
