//! Far too much of something, in short: a queue over a restart, a flood of answers, one number that never stops, and a
//! panel that has taken every file descriptor. Real processes; the same with ten thousand of each, and what it takes in
//! time and memory: `tests/measure/exhaustion.py`.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::json;
use support::{Emulator, Gateway, until};

/// How many people are asked.
const PEOPLE: usize = 25;
/// How many texts one number sends.
const TEXTS: usize = 40;
/// Files the daemon may have open: some twenty more than it needs for itself and one modem, and fewer more than the
/// connections that the panel takes from one address (`src/web/listen.rs`).
const FILES: u32 = 44;
/// Connections that say nothing.
const CALLERS: usize = 60;
const SENDING: &str = "hold = \"0s\"\npace = \"0s\"\nwindow = \"always\"\ndaily_limit = 0";

#[test]
fn a_queue_survives_a_restart_in_its_order_and_a_flood_loses_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let modem = Emulator::start(dir.path(), &[]);
    let mut gateway = Gateway::configure(dir.path(), &modem.port, SENDING);
    gateway.start_ready();
    // No network: what is approved is held, and nothing is tried.
    modem.ask(&json!({"op": "registration", "stat": 2}));
    let flow = gateway.sample_flow();
    let numbers: Vec<String> = (0..PEOPLE).map(|n| format!("+155502{n:05}")).collect();
    for number in &numbers {
        let contact = gateway.contact("", number, &[]);
        assert_eq!(gateway.invite(&contact, &flow).0, 201);
    }
    gateway.stop();
    assert!(modem.air().is_empty(), "something left without a network");
    gateway.start();
    let waiting = "SELECT count(*) FROM parts WHERE state IN ('queued', 'sending')";
    assert_eq!(gateway.count("SELECT count(*) FROM invites"), PEOPLE as i64);
    let parts = gateway.count(waiting);
    modem.ask(&json!({"op": "registration", "stat": 1}));
    until("the end of the queue", || (gateway.count(waiting) == 0).then_some(()));
    let asked: Vec<String> =
        modem.air().iter().map(|entry| entry["to"].as_str().unwrap().to_owned()).collect();
    let each = parts as usize / PEOPLE;
    for number in &numbers {
        assert_eq!(asked.iter().filter(|to| *to == number).count(), each, "{number}");
    }
    // Whom a busy machine did not reach at once, because no prompt came in time, comes later.
    let at_once = |number: &&String| {
        let sql = "SELECT cast(max(p.attempts) AS TEXT) FROM parts p
                   JOIN messages m ON m.id = p.message_id WHERE m.address = ?1";
        gateway.text_of(sql, number) == "1"
    };
    let first: Vec<&String> = numbers.iter().filter(at_once).collect();
    let order: Vec<&String> = asked.iter().filter(|to| first.contains(to)).step_by(each).collect();
    assert_eq!(order, first, "in the order of the clicks");

    for number in &numbers {
        modem.deliver(number, "Y");
    }
    for text in 0..TEXTS {
        modem.deliver("+15550309999", &format!("who is this {text}"));
    }
    let granted = "SELECT count(*) FROM consents WHERE state = 'granted'";
    until("every yes", || (gateway.count(granted) == PEOPLE as i64).then_some(()));
    let texts = "SELECT count(DISTINCT text) FROM messages WHERE address = '+15550309999'
                 AND direction = 'in'";
    until("every text", || (gateway.count(texts) == TEXTS as i64).then_some(()));
    until("an empty modem", || (modem.stored() == 0).then_some(()));
    until("the last confirmation", || (gateway.count(waiting) == 0).then_some(()));
    let mut answers: BTreeMap<String, usize> = BTreeMap::new();
    for entry in modem.air().iter().skip(asked.len()) {
        *answers.entry(entry["to"].as_str().unwrap().to_owned()).or_default() += 1;
    }
    let most = optin_gateway::consent::policy::AUTOMATIC_A_DAY as usize;
    assert!(answers.values().all(|count| *count <= most), "a reply storm: {answers:?}");
    assert!(
        numbers.iter().all(|number| answers.contains_key(number)),
        "a yes unanswered: {answers:?}"
    );
    assert!(gateway.command(&["ledger", "verify"], "").contains("entries"));
    gateway.stop();
}

#[test]
fn without_a_file_descriptor_to_spare_the_modem_is_served_and_the_panel_comes_back() {
    let dir = tempfile::tempdir().unwrap();
    let modem = Emulator::start(dir.path(), &[]);
    let mut gateway = Gateway::configure(dir.path(), &modem.port, SENDING);
    gateway.start_with_files(FILES);
    until("a modem that is ready", || gateway.is_healthy().then_some(()));
    let flow = gateway.sample_flow();
    let contact = gateway.contact("", "+15550200001", &[]);
    let address = gateway.address();
    // A caller who came before the others.
    let mut first = TcpStream::connect(address).unwrap();
    let callers: Vec<TcpStream> =
        (0..CALLERS).map(|_| TcpStream::connect(address).unwrap()).collect();
    until("a word about it", || {
        gateway.log().contains("the panel cannot accept connections").then_some(())
    });
    let body = json!({"flow": flow, "contacts": [contact]}).to_string();
    write!(
        first,
        "POST /api/v2/flow_starts.json HTTP/1.1\r\nHost: {address}\r\nAuthorization: Token {}\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        gateway.token(),
        body.len(),
    )
    .unwrap();
    let mut answer = String::new();
    first.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
    until("the invite", || (!modem.texts_to("+15550200001").is_empty()).then_some(()));
    modem.deliver("+15550200001", "Y");
    let granted = "SELECT count(*) FROM consents WHERE state = 'granted'";
    until("the answer", || (gateway.count(granted) == 1).then_some(()));
    drop(callers);
    until("an open panel", || gateway.is_healthy().then_some(()));
    assert_eq!(gateway.log().matches("the panel cannot accept connections").count(), 1);
    gateway.stop();
}
