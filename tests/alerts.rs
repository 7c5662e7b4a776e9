//! Alerts from end to end: the daemon as a process, and somebody who listens on a real port.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use serde_json::Value;
use support::{Emulator, Gateway, until};

/// One who is told: what was posted, in order, with what was answered.
struct Listener {
    port: u16,
    heard: Arc<Mutex<Vec<(u16, Value)>>>,
    answer: Arc<Mutex<u16>>,
}

impl Listener {
    fn start() -> Self {
        let socket = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = socket.local_addr().unwrap().port();
        let heard: Arc<Mutex<Vec<(u16, Value)>>> = Arc::default();
        let answer = Arc::new(Mutex::new(200));
        let (told, says) = (Arc::clone(&heard), Arc::clone(&answer));
        // Ends with the test's process.
        std::thread::spawn(move || {
            for stream in socket.incoming() {
                let mut stream = BufReader::new(stream.unwrap());
                let mut lines = String::new();
                while stream.read_line(&mut lines).unwrap() > 2 {}
                let length = lines.to_ascii_lowercase();
                let length = length.split("content-length: ").nth(1).unwrap();
                let length: usize = length.lines().next().unwrap().parse().unwrap();
                assert!(lines.starts_with("POST /services/S3CRET HTTP/1.1"), "{lines}");
                let mut body = vec![0; length];
                stream.read_exact(&mut body).unwrap();
                let status = *says.lock().unwrap();
                told.lock().unwrap().push((status, serde_json::from_slice(&body).unwrap()));
                let answer = format!(
                    "HTTP/1.1 {status} X\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
                );
                stream.get_mut().write_all(answer.as_bytes()).unwrap();
            }
        });
        Self { port, heard, answer }
    }

    fn answers(&self, status: u16) {
        *self.answer.lock().unwrap() = status;
    }

    /// What was accepted, as `begun review`.
    fn accepted(&self) -> Vec<String> {
        let heard = self.heard.lock().unwrap();
        let accepted = heard.iter().filter(|(status, _)| *status == 200);
        accepted
            .map(|(_, told)| format!("{} {}", told["state"], told["alert"]).replace('"', ""))
            .collect()
    }
}

#[test]
fn a_reply_that_waits_for_a_person_is_told_once_and_once_when_it_is_over() {
    let dir = tempfile::tempdir().unwrap();
    let modem = Emulator::start(dir.path(), &[]);
    let listener = Listener::start();
    let sending = format!(
        "hold = \"0s\"\npace = \"0s\"\nwindow = \"always\"\n\
         [alerts]\nwebhook = \"http://127.0.0.1:{}/services/S3CRET\"",
        listener.port
    );
    let mut gateway = Gateway::configure(dir.path(), &modem.port, &sending);
    gateway.start_ready();
    let (contact, flow) = (gateway.contact("Maria", "+15550100101", &[]), gateway.sample_flow());
    assert_eq!(gateway.invite(&contact, &flow).0, 201);
    until("the invite on the air", || (modem.air().len() == 1).then_some(()));
    modem.deliver("+15550100101", "N");
    until("the answer to the no", || (modem.air().len() == 2).then_some(()));
    assert_eq!(listener.accepted(), Vec::<String>::new());

    // A yes after a no goes to a person. Nobody accepts that at first.
    listener.answers(503);
    modem.deliver("+15550100101", "Y");
    until("a first attempt", || (!listener.heard.lock().unwrap().is_empty()).then_some(()));
    let status = until("a word about it", || {
        let status = gateway.command(&["status"], "");
        status.contains("alerts cannot be told").then_some(status)
    });
    assert!(status.contains("to 127.0.0.1: it answers 503"), "{status}");
    listener.answers(200);
    until("the alert", || (listener.accepted() == ["begun review"]).then_some(()));
    let told = listener.heard.lock().unwrap().last().unwrap().1.clone();
    assert_eq!(told["organization"], "Harbour Clinic");
    assert_eq!(
        told["text"],
        "One reply waits for a person to read. Look at Messages on the panel."
    );

    // A restart says nothing again; a clear reply settles the one that was not.
    gateway.stop();
    gateway.start_ready();
    modem.deliver("+15550100101", "STOP");
    until("its end", || (listener.accepted() == ["begun review", "over review"]).then_some(()));
    let heard = listener.heard.lock().unwrap();
    assert!(heard.iter().all(|(_, over)| over["id"] == told["id"]), "{heard:?}");
    drop(heard);
    gateway.stop();
    assert!(!gateway.log().contains("S3CRET"), "{}", gateway.log());
    assert_eq!(listener.accepted().len(), 2);
}
