//! Two colleagues at two browsers press the same **Invite** at the same instant, over and over: one invite each time,
//! in the database and on the air. Everything is real but the modem: the daemon as a process, its panel over HTTP.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Barrier;

use support::{Emulator, Gateway, until};

/// How often they press.
const ROUNDS: usize = 60;
const AT_ONCE: &str = "hold = \"0s\"\npace = \"0s\"\nwindow = \"always\"\ndaily_limit = 0";

/// Somebody signed in.
struct Colleague {
    address: String,
    cookie: String,
}

/// What came back: status, and headers with the body.
type Answer = (u16, String);

impl Colleague {
    fn sign_in(gateway: &Gateway, name: &str) -> Self {
        let address = gateway.url().trim_start_matches("http://").to_owned();
        let nobody = Self { address, cookie: String::new() };
        let form = format!("name={name}&password=correct+horse");
        let (status, answer) = nobody.connect().post("/login", &form);
        assert_eq!(status, 303, "{answer}");
        let cookie = answer.split("set-cookie: ").nth(1).unwrap();
        Self { cookie: cookie.split(';').next().unwrap().to_owned(), ..nobody }
    }

    /// A connection that is open already when the press comes.
    fn connect(&self) -> Line<'_> {
        Line { stream: TcpStream::connect(&self.address).unwrap(), of: self }
    }
}

struct Line<'a> {
    stream: TcpStream,
    of: &'a Colleague,
}

impl Line<'_> {
    fn post(mut self, path: &str, form: &str) -> Answer {
        let Colleague { address, cookie } = self.of;
        let request = format!(
            "POST {path} HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\nCookie: {cookie}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\
             Connection: close\r\n\r\n{form}",
            form.len()
        );
        self.stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        self.stream.read_to_string(&mut answer).unwrap();
        let status = answer.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0);
        (status, answer)
    }
}

#[test]
fn two_colleagues_who_press_the_same_invite_at_once_send_one() {
    let dir = tempfile::tempdir().unwrap();
    let modem = Emulator::start(dir.path(), &[]);
    let mut gateway = Gateway::configure(dir.path(), &modem.port, AT_ONCE);
    gateway.command(
        &["user", "add", "bo", "--role", "approver", "--password-stdin"],
        "correct horse\n",
    );
    gateway.start_ready();
    let colleagues = ["ana", "bo"].map(|name| Colleague::sign_in(&gateway, name));
    let (group, flow) = (gateway.group("Spring list"), gateway.sample_flow());
    let number = |n: usize| format!("+155501{n:05}");
    for n in 0..ROUNDS {
        let contact = gateway.contact(&format!("Person {n}"), &number(n), &[&group]);
        let form = format!("contact={contact}&flow={flow}&group={group}&page=1");
        let together = Barrier::new(colleagues.len());
        std::thread::scope(|scope| {
            for colleague in &colleagues {
                let (together, form) = (&together, &form);
                scope.spawn(move || {
                    let line = colleague.connect();
                    together.wait();
                    let (status, answer) = line.post("/invite", form);
                    assert_eq!(status, 303, "{answer}");
                });
            }
        });
    }
    until("every invite on the air", || (modem.air().len() >= ROUNDS).then_some(()));
    let idle = "SELECT count(*) FROM messages WHERE state IN ('queued', 'sending')";
    until("an empty queue", || (gateway.count(idle) == 0).then_some(()));
    for n in 0..ROUNDS {
        assert_eq!(modem.texts_to(&number(n)).len(), 1, "person {n}");
    }
    let once_each = ROUNDS as i64;
    for sql in [
        "SELECT count(*) FROM messages WHERE direction = 'out'",
        "SELECT count(DISTINCT contact_id) FROM messages WHERE direction = 'out'",
        "SELECT count(*) FROM invites",
        "SELECT count(*) FROM runs",
        "SELECT sum(attempts) FROM parts",
        "SELECT count(*) FROM ledger WHERE kind = 'invite.approved'",
    ] {
        assert_eq!(gateway.count(sql), once_each, "{sql}");
    }
    // Each of them is first now and then; otherwise nobody raced.
    let first = "SELECT count(DISTINCT approved_by) FROM invites";
    assert_eq!(gateway.count(first), 2, "both of them won a race");
    gateway.stop();
}
