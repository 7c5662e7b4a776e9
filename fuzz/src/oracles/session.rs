//! The session: two of them hear the same modem, one in whole pieces and one byte by byte, and say and find the same.
//! A message ends once; *not sent* is said of one past Ctrl-Z only by a code that a modem gives before it transmits.
//!
//! The input is a conversation, a line for each turn, in the words of `tests/transcripts`: `> AT+CMGS=23` we say,
//! `< OK` we hear; further `_> ` (heard without a line end), `^Z` (the body goes), `^[` (it does not), `T` (nothing is
//! heard until time is up), `!` (the port is gone), `W` (a modem is woken). Any other line is heard as it stands.

use std::time::Duration;

use optin_gateway::at::event::Submitted;
use optin_gateway::at::reply::Code;
use optin_gateway::at::{Cause, Command, Event, Session};

/// Ctrl-Z.
const CTRL_Z: u8 = 0x1A;
/// The hexadecimal digits of a body.
const BODY: &str = "0001AB";
/// `+CMS ERROR` codes that a modem can raise only before it transmits (TS 27.005 §3.2.5; DESIGN §4).
const BEFORE_THE_AIR: &[u16] =
    &[302, 303, 304, 305, 310, 311, 312, 313, 314, 315, 316, 317, 318, 330, 331];

/// One side of the comparison.
#[derive(Default)]
struct Side {
    session: Session,
    wrote: Vec<u8>,
    events: Vec<Event>,
}

impl Side {
    fn collect(&mut self) {
        self.wrote.extend(self.session.output());
        self.events.extend(std::iter::from_fn(|| self.session.event()));
    }
}

/// What has to add up.
#[derive(Default)]
struct Counts {
    started: usize,
    bodies: usize,
    heard: usize,
}

/// The conversation.
pub(super) fn hold(input: &[u8]) {
    let (mut whole, mut bytes, mut counts) = (Side::default(), Side::default(), Counts::default());
    let mut now = Duration::ZERO;
    for turn in input.split(|&byte| byte == b'\n') {
        let before = whole.events.len();
        let past = whole.session.is_sending();
        if turn == b"T" {
            now = whole.session.deadline().unwrap_or(now);
        }
        let heard = [&mut whole, &mut bytes].map(|side| take(&mut side.session, turn, now));
        counts.started += usize::from(heard[0] == Took::Message);
        if let Took::Heard(text) = &heard[0] {
            counts.heard += text.len();
            whole.session.receive(text, now);
            for byte in text {
                bytes.session.receive(&[*byte], now);
            }
        }
        whole.collect();
        bytes.collect();
        assert_eq!(whole.events, bytes.events, "{:?}", String::from_utf8_lossy(turn));
        assert_eq!(whole.wrote, bytes.wrote);
        assert_eq!(whole.session.deadline(), bytes.session.deadline());
        let sending = past || whole.session.is_sending();
        whole.events[before..].iter().for_each(|event| is_judged_by_its_place(event, sending));
        counts.bodies += usize::from(!past && whole.session.is_sending());
    }
    adds_up(&whole, &counts);
}

#[derive(PartialEq, Eq)]
enum Took {
    Message,
    Heard(Vec<u8>),
    Other,
}

fn take(session: &mut Session, turn: &[u8], now: Duration) -> Took {
    match turn {
        [b'>', rest @ ..] => {
            let command = Command::parse(String::from_utf8_lossy(rest).trim());
            // A driver says what it can render, and one thing at a time.
            let command = command.filter(|command| !matches!(command, Command::Other(_)));
            let Some(command) = command.filter(|_| session.is_idle()) else { return Took::Other };
            let message = matches!(command, Command::Send(_));
            session.start(command, now);
            if message { Took::Message } else { Took::Other }
        }
        [b'<', rest @ ..] => Took::Heard([rest, b"\r\n"].concat()),
        [b'_', rest @ ..] => Took::Heard(rest.to_vec()),
        b"^Z" => {
            session.send_body(BODY, now);
            Took::Other
        }
        b"^[" => {
            session.abandon(now);
            Took::Other
        }
        b"T" => {
            session.on_time(now);
            Took::Other
        }
        b"!" => {
            session.give_up(Cause::PortLost);
            Took::Other
        }
        b"W" => {
            if session.is_idle() {
                session.wake(now);
            }
            Took::Other
        }
        other => Took::Heard([other, b"\n"].concat()),
    }
}

fn is_judged_by_its_place(event: &Event, sending: bool) {
    let Event::Submitted(outcome) = event else { return };
    match outcome {
        Submitted::NotSent(cause) if sending => {
            let Cause::Cms(Code::Number(code)) = cause else {
                panic!("past Ctrl-Z {cause:?} says nothing of what was sent");
            };
            assert!(BEFORE_THE_AIR.contains(code), "{code} may come after the air");
        }
        Submitted::NotSent(_) => {}
        Submitted::Abandoned => assert!(!sending, "what is past Ctrl-Z cannot be abandoned"),
        Submitted::Accepted { .. } | Submitted::Failed(_) | Submitted::InDoubt(_) => {
            assert!(sending, "nothing was sent, and yet {outcome:?}");
        }
    }
}

fn adds_up(side: &Side, counts: &Counts) {
    let ended = side.events.iter().filter(|event| matches!(event, Event::Submitted(_))).count();
    assert!(ended <= counts.started, "a message ended twice");
    assert!(counts.started - ended <= 1, "a message was forgotten");
    let pieces = side.wrote.split(|byte| *byte == CTRL_Z).count();
    assert_eq!(pieces, counts.bodies + 1, "a body is written once");
    // What is heard ends in a line; every other turn brings one event or two.
    let turns = 2 * counts.started + counts.heard + 16;
    assert!(side.events.len() <= 4 * turns, "{} events", side.events.len());
}
