//! Conversations with a modem, whole, byte by byte and cut anywhere.

use std::time::Duration;

use super::*;
use crate::at::cause::Cause;
use crate::at::command::{Command, Domain, Switch};
use crate::at::event::{Direct, Event, Reply, Submitted};
use crate::at::habits::{Habits, Waits};
use crate::at::info::Registration;
use crate::at::reply::Code;
use crate::at::urc::{Boot, Urc};

fn events(session: &mut Session) -> Vec<Event> {
    std::iter::from_fn(|| session.event()).collect()
}

const fn s(seconds: u64) -> Tick {
    Duration::from_secs(seconds)
}

/// A session whose modem has stopped repeating.
fn without_echo() -> Session {
    let mut session = Session::new();
    for command in [Command::Echo(Switch::Off), Command::ErrorForm(1)] {
        session.start(command, s(0));
        session.receive(b"OK\r\n", s(0));
    }
    session.output();
    events(&mut session);
    session
}

/// What happens in the course of one message.
#[derive(Debug, Clone, Copy)]
enum Step {
    Hear(&'static str),
    Send,
    Abandon,
    Wait(u64),
    Lost,
}
use Step::{Abandon, Hear, Lost, Send, Wait};

/// The ways the bytes of a row are cut up.
#[derive(Debug, Clone, Copy)]
enum Cut {
    Whole,
    Bytes,
    At(usize),
}

fn hear(session: &mut Session, text: &str, now: Tick, cut: Cut) {
    let bytes = text.as_bytes();
    match cut {
        Cut::Whole => session.receive(bytes, now),
        Cut::Bytes => bytes.iter().for_each(|&byte| session.receive(&[byte], now)),
        Cut::At(at) => {
            let (a, b) = bytes.split_at(at.min(bytes.len()));
            session.receive(a, now);
            session.receive(b, now);
        }
    }
}

fn submit(steps: &[Step], cut: Cut) -> (Vec<Submitted>, String) {
    let mut session = without_echo();
    let (mut now, mut wrote, mut found) = (s(10), Vec::new(), Vec::new());
    session.start(Command::Send(23), now);
    for step in steps {
        match *step {
            Hear(text) => hear(&mut session, text, now, cut),
            Send => session.send_body("0001AB", now),
            Abandon => session.abandon(now),
            Wait(seconds) => {
                now += s(seconds);
                session.on_time(now);
            }
            Lost => session.give_up(Cause::PortLost),
        }
        wrote.extend(session.output());
        found.extend(events(&mut session));
    }
    let outcomes = found.into_iter().filter_map(|event| match event {
        Event::Submitted(outcome) => Some(outcome),
        _ => None,
    });
    (outcomes.collect(), String::from_utf8(wrote).unwrap())
}

fn cms(number: u16) -> Cause {
    Cause::Cms(Code::Number(number))
}

const PROMPT: Step = Hear("\r\n> ");

#[test]
fn a_message_is_being_sent_from_ctrl_z_to_its_outcome() {
    let mut session = without_echo();
    session.start(Command::Send(23), s(10));
    assert!(!session.is_sending());
    session.receive(b"\r\n> ", s(10));
    assert!(!session.is_sending(), "the modem has no body yet");
    session.send_body("0001AB", s(10));
    assert!(session.is_sending());
    session.receive(b"\r\n+CMGS: 7\r\n\r\nOK\r\n", s(11));
    assert!(!session.is_sending());
}

fn silent(seconds: u64) -> Cause {
    Cause::Silent(s(seconds))
}

/// Each row is run whole, byte by byte, and split at every index.
fn check(rows: Vec<(&str, Vec<Step>, Submitted)>) {
    for (name, steps, expected) in rows {
        let cuts = (0..40).map(Cut::At).chain([Cut::Whole, Cut::Bytes]);
        for cut in cuts {
            let (outcomes, _) = submit(&steps, cut);
            assert_eq!(outcomes, std::slice::from_ref(&expected), "{name}, {cut:?}");
        }
    }
}

#[test]
fn a_reference_means_that_the_network_has_the_message() {
    const TAKEN: Step = Hear("\r\n+CMGS: 5\r\n\r\nOK\r\n");
    let five = Submitted::Accepted { reference: 5 };
    check(vec![
        ("sent", vec![PROMPT, Send, TAKEN], five.clone()),
        ("prompt without blank", vec![Hear("\r\n>"), Send, TAKEN], five.clone()),
        (
            "noise around",
            vec![Hear("\r\n^RSSI:5\r\n\r\n> "), Send, Hear("\r\nRING\r\n"), TAKEN],
            five.clone(),
        ),
        ("body repeated", vec![PROMPT, Send, Hear("0001AB\x1A\r\n"), TAKEN], five.clone()),
        (
            "a new message in between",
            vec![PROMPT, Send, Hear("+CMTI: \"SM\",1\r\n"), TAKEN],
            five.clone(),
        ),
        (
            "taken, then an error",
            vec![PROMPT, Send, Hear("+CMGS: 5\r\n+CMS ERROR: 500\r\n")],
            five.clone(),
        ),
        ("taken, then silence", vec![PROMPT, Send, Hear("+CMGS: 5\r\n"), Wait(5)], five.clone()),
        ("taken, then gone", vec![PROMPT, Send, Hear("+CMGS: 5\r\n"), Lost], five.clone()),
        ("taken, then a restart", vec![PROMPT, Send, Hear("+CMGS: 5\r\nRDY\r\n")], five),
    ]);
}

#[test]
fn nothing_was_sent_before_the_body() {
    use Submitted::{Abandoned, NotSent};
    check(vec![
        ("error at once", vec![Hear("\r\n+CMS ERROR: 500\r\n")], NotSent(cms(500))),
        ("plain error at once", vec![Hear("\r\nERROR\r\n")], NotSent(Cause::Refused)),
        (
            "unknown at once",
            vec![Hear("\r\nCOMMAND NOT SUPPORT\r\n")],
            NotSent(Cause::NotSupported),
        ),
        ("done without a prompt", vec![Hear("\r\nOK\r\n")], NotSent(Cause::Refused)),
        ("no prompt", vec![Wait(10)], NotSent(silent(10))),
        ("gone before the prompt", vec![Lost], NotSent(Cause::PortLost)),
        ("restart before the prompt", vec![Hear("\r\n^SYSSTART\r\n")], NotSent(Cause::Restarted)),
        (
            "error at the prompt",
            vec![PROMPT, Hear("\r\n+CMS ERROR: 38\r\n"), Send],
            NotSent(cms(38)),
        ),
        ("gone at the prompt", vec![PROMPT, Lost], NotSent(Cause::PortLost)),
        (
            "restart at the prompt",
            vec![PROMPT, Hear("\r\nRDY\r\n"), Send],
            NotSent(Cause::Restarted),
        ),
        ("abandoned", vec![PROMPT, Step::Abandon, Hear("\r\nOK\r\n")], Abandoned),
        (
            "abandoned with an error",
            vec![PROMPT, Step::Abandon, Hear("\r\n+CMS ERROR: 500\r\n")],
            Abandoned,
        ),
        ("abandoned, then silence", vec![PROMPT, Step::Abandon, Wait(5)], Abandoned),
        ("abandoned, then gone", vec![PROMPT, Step::Abandon, Lost], Abandoned),
        ("nobody decides", vec![PROMPT, Wait(5), Hear("\r\nOK\r\n")], Abandoned),
        ("decided too late", vec![PROMPT, Wait(5), Send, Hear("\r\nOK\r\n")], Abandoned),
    ]);
}

#[test]
fn past_ctrl_z_only_a_definite_number_proves_anything() {
    use Submitted::{Failed, InDoubt, NotSent};
    check(vec![
        (
            "refused by the modem",
            vec![PROMPT, Send, Hear("+CMS ERROR: 304\r\n")],
            NotSent(cms(304)),
        ),
        ("refused by the network", vec![PROMPT, Send, Hear("+CMS ERROR: 21\r\n")], Failed(cms(21))),
        ("a passing failure", vec![PROMPT, Send, Hear("+CMS ERROR: 42\r\n")], InDoubt(cms(42))),
        ("an unknown failure", vec![PROMPT, Send, Hear("+CMS ERROR: 500\r\n")], InDoubt(cms(500))),
        ("a bare error", vec![PROMPT, Send, Hear("ERROR\r\n")], InDoubt(Cause::Refused)),
        ("a bare OK", vec![PROMPT, Send, Hear("OK\r\n")], InDoubt(Cause::NoReference)),
        ("silence", vec![PROMPT, Send, Wait(120)], InDoubt(silent(120))),
        ("gone", vec![PROMPT, Send, Lost], InDoubt(Cause::PortLost)),
        (
            "half an answer, then gone",
            vec![PROMPT, Send, Hear("\r\n+CMG"), Lost],
            InDoubt(Cause::PortLost),
        ),
        ("restart", vec![PROMPT, Send, Hear("\r\nRDY\r\n")], InDoubt(Cause::Restarted)),
        (
            "a late boot line, then silence",
            vec![PROMPT, Send, Hear("SMS Ready\r\n"), Wait(120)],
            InDoubt(Cause::Restarted),
        ),
        (
            "a late boot line, then a slow network",
            vec![PROMPT, Send, Hear("SMS Ready\r\n"), Wait(60), Hear("+CMGS: 7\r\n\r\nOK\r\n")],
            Submitted::Accepted { reference: 7 },
        ),
    ]);
}

#[test]
fn nothing_is_written_twice_and_ctrl_z_only_after_the_decision() {
    let (_, wrote) = submit(&[Hear("\r\n> "), Send, Send, Hear("+CMGS: 1\r\nOK\r\n")], Cut::Whole);
    assert_eq!(wrote, "AT+CMGS=23\r0001AB\x1A");
    let (_, wrote) = submit(&[Send, Hear("\r\n> "), Step::Abandon, Send], Cut::Whole);
    assert_eq!(wrote, "AT+CMGS=23\r\x1B");
    let (_, wrote) = submit(&[Hear("\r\nERROR\r\n"), Send, Abandon], Cut::Whole);
    assert_eq!(wrote, "AT+CMGS=23\r");
}

#[test]
fn each_wait_of_a_message_begins_when_something_happened() {
    let at_prompt = || {
        let mut session = without_echo();
        session.start(Command::Send(23), s(100));
        assert_eq!(session.deadline(), Some(s(110)), "for the prompt");
        session.receive(b"\r\n> ", s(103));
        assert_eq!(session.deadline(), Some(s(108)), "for the decision");
        session
    };
    let mut session = at_prompt();
    session.send_body("0001AB", s(104));
    assert_eq!(session.deadline(), Some(s(224)), "for the network");
    session.receive(b"+CMGS: 5\r\n", s(200));
    assert_eq!(session.deadline(), Some(s(205)), "for the OK");
    let mut session = at_prompt();
    session.abandon(s(104));
    assert_eq!(session.deadline(), Some(s(109)), "for the result of ESC");
}

#[test]
fn a_long_wait_for_the_network_is_no_silence() {
    let steps = [Hear("\r\n> "), Send, Wait(119), Hear("+CMGS: 5\r\nOK\r\n")];
    assert_eq!(submit(&steps, Cut::Whole).0, [Submitted::Accepted { reference: 5 }]);
}

#[test]
fn a_modem_that_repeats_again_is_not_given_a_body() {
    let (outcomes, wrote) =
        submit(&[Hear("AT+CMGS=23\r\r\n> "), Send, Hear("\r\nOK\r\n")], Cut::Whole);
    assert_eq!(outcomes, [Submitted::NotSent(Cause::Restarted)]);
    assert_eq!(wrote, "AT+CMGS=23\r\x1B");
}

#[test]
fn an_echo_that_cannot_be_switched_off_means_nothing() {
    let mut session = Session::new();
    session.start(Command::Echo(Switch::Off), s(0));
    session.receive(b"ATE0\r\r\nOK\r\n", s(0));
    session.start(Command::Signal, s(0));
    session.receive(b"AT+CSQ\r\r\n+CSQ: 9,0\r\n\r\nOK\r\n", s(0));
    session.start(Command::Send(23), s(0));
    session.receive(b"AT+CMGS=23\r\r\n> ", s(0));
    assert_eq!(events(&mut session).last(), Some(&Event::AtPrompt));
}

#[test]
fn an_echo_after_silence_tells_a_restart() {
    let mut session = without_echo();
    session.start(Command::Signal, s(0));
    session.receive(b"AT+CSQ\r\r\n+CSQ: 9,0\r\n\r\nOK\r\n", s(0));
    let found = events(&mut session);
    assert_eq!(found[0], Event::EchoReturned);
    assert!(matches!(&found[1], Event::Done(reply) if reply.is_ok()));
}

fn lines_of(command: Command, heard: &str) -> (Vec<String>, Vec<Event>) {
    let mut session = without_echo();
    session.start(command, s(0));
    session.receive(heard.as_bytes(), s(0));
    let mut found = events(&mut session);
    let position = found.iter().position(|event| matches!(event, Event::Done(_)));
    let Event::Done(reply) = found.remove(position.expect("the command ends")) else {
        unreachable!()
    };
    (reply.lines, found)
}

#[test]
fn an_answer_is_what_the_command_asked_for_and_the_rest_is_unasked() {
    let new = Event::Urc(Urc::NewMessage { storage: "SM".into(), index: 2 });
    let home =
        Event::Urc(Urc::Registration { domain: Domain::Circuit, registration: Registration::Home });
    let direct = Event::Direct { kind: Direct::Report, pdu: "0006".into() };
    let rows: Vec<(Command, &str, &[&str], &[Event])> = vec![
        (Command::Read(1), "+CMGR: 0,,2\r\n0001\r\n\r\nOK\r\n", &["+CMGR: 0,,2", "0001"], &[]),
        (Command::Read(1), "+CMGR: 0,,2\r\nOK\r\n", &[], &[]),
        (Command::Read(1), "OK\r\n", &[], &[]),
        (
            Command::Read(1),
            "+CMTI: \"SM\",2\r\n+CMGR: 0,,2\r\n0001\r\nOK\r\n",
            &["+CMGR: 0,,2", "0001"],
            std::slice::from_ref(&new),
        ),
        (
            Command::Read(1),
            "+CMGR: 0,,2\r\n+CMTI: \"SM\",2\r\n0001\r\nOK\r\n",
            &["+CMGR: 0,,2", "0001"],
            std::slice::from_ref(&new),
        ),
        (
            Command::List(4),
            "+CMGL: 1,1,,2\r\n0001\r\n+CMGL: 2,1,,2\r\n+CMGL: 3,1,,2\r\n0003\r\nOK\r\n",
            &["+CMGL: 1,1,,2", "0001", "+CMGL: 3,1,,2", "0003"],
            &[],
        ),
        (
            Command::Registration(Domain::Circuit),
            "+CREG: 1\r\n+CREG: 1,2\r\nOK\r\n",
            &["+CREG: 1,2"],
            std::slice::from_ref(&home),
        ),
        (
            Command::Signal,
            "+CDS: 2\r\n0006\r\n+CSQ: 9,0\r\nOK\r\n",
            &["+CSQ: 9,0"],
            std::slice::from_ref(&direct),
        ),
        (
            Command::Signal,
            "+CDS: 2\r\n+CSQ: 9,0\r\nOK\r\n",
            &["+CSQ: 9,0"],
            &[Event::Urc(Urc::Unreadable)],
        ),
        (Command::Model, "AT+CGMM\rSIM800\r\n\r\nOK\r\n", &["SIM800"], &[Event::EchoReturned]),
        (Command::PinState, "+CPIN: READY\r\nOK\r\n", &["+CPIN: READY"], &[]),
    ];
    for (command, heard, lines, others) in rows {
        let (found, rest) = lines_of(command, heard);
        assert_eq!(
            (found.as_slice(), rest.as_slice()),
            (lines.iter().map(|&line| line.to_owned()).collect::<Vec<_>>().as_slice(), others,),
            "{heard:?}"
        );
    }
}

#[test]
fn a_late_answer_is_not_taken_for_the_next_ones() {
    let mut session = without_echo();
    session.start(Command::Delete(1), s(0));
    assert_eq!(session.deadline(), Some(s(20)));
    session.on_time(s(19));
    assert_eq!(events(&mut session), []);
    session.on_time(s(20));
    assert!(matches!(&events(&mut session)[..], [Event::Done(reply)] if !reply.is_ok()));
    assert!(!session.is_idle());
    session.output();
    // The answer to the deletion, and no more: the probe's own may still come.
    session.receive(b"+CMS ERROR: 321\r\n", s(20));
    assert!(!session.is_idle());
    session.receive(b"OK\r\n", s(20));
    assert!(!session.is_idle());
    session.receive(b"+CMGF: 0\r\nOK\r\n", s(20));
    assert!(session.is_idle(), "it answers us");
    session.start(Command::Signal, s(21));
    session.receive(b"+CSQ: 1,0\r\nOK\r\n", s(21));
    assert!(matches!(&events(&mut session)[..], [Event::Done(reply)] if reply.lines.len() == 1));
}

#[test]
fn quiet_after_an_answer_is_agreement_and_quiet_throughout_is_a_hung_modem() {
    let mut session = Session::new();
    session.wake(s(0));
    assert_eq!(session.output(), b"\x1B\rAT\r");
    session.receive(b"OK\r\nERROR\r\n", s(0));
    assert!(!session.is_idle());
    session.on_time(session.deadline().expect("it waits for quiet"));
    assert!(session.is_idle());

    session.wake(s(10));
    for _ in 0..4 {
        session.on_time(session.deadline().expect("it asks again"));
        assert_eq!(events(&mut session), []);
    }
    session.on_time(session.deadline().expect("it gives up"));
    assert_eq!(events(&mut session), [Event::Hung]);
    assert!(session.is_idle());
}

/// Rows of (milliseconds, what is heard then); agreement must not come before the last of them, and must
/// have come with it or after the quiet that follows.
#[test]
fn what_an_earlier_program_asked_is_waited_for() {
    let proof = "\r\n+CMGF: 0\r\n\r\nOK\r\n";
    let rows: [(&str, &[(u64, &str)]); 7] = [
        ("at once", &[(0, "OK\r\n"), (0, proof)]),
        ("after the result of ESC", &[(0, "OK\r\n"), (9, "OK\r\n"), (150, proof)]),
        (
            "its message was just taken",
            &[(50, "+CMGS: 5\r\n\r\nOK\r\n"), (800, "OK\r\n"), (810, proof)],
        ),
        ("slow with everything", &[(900, "OK\r\n"), (1800, "OK\r\n"), (2700, proof)]),
        (
            "it was listing",
            &[(10, "+CMGL: 1,1,,2\r\n0001\r\nOK\r\n"), (20, "OK\r\n"), (700, proof)],
        ),
        ("asked twice", &[(10, "OK\r\n"), (1500, "+CMGF: 0\r\nOK\r\n"), (1600, proof)]),
        ("it does not know the question", &[(10, "OK\r\n"), (20, "ERROR\r\n")]),
    ];
    for (name, heard) in rows {
        let mut session = Session::new();
        session.wake(s(0));
        for &(at_ms, text) in heard {
            let now = Duration::from_millis(at_ms);
            while let Some(due) = session.deadline().filter(|&due| due <= now) {
                session.on_time(due);
            }
            assert!(!session.is_idle(), "{name}: it agreed before {at_ms} ms");
            session.receive(text.as_bytes(), now);
        }
        if heard.last().is_some_and(|(_, text)| text.contains("+CMGF")) {
            assert!(session.is_idle(), "{name}");
        }
        if let Some(due) = session.deadline() {
            session.on_time(due);
        }
        assert!(session.is_idle(), "{name}");
    }
}

/// We set octets; who writes letters has forgotten, whatever became of its echo.
#[test]
fn a_modem_that_is_found_in_text_mode_has_restarted() {
    for (mode, expected) in [("0", vec![]), ("1", vec![Event::EchoReturned])] {
        let mut session = Session::new();
        session.wake(s(0));
        session.receive(format!("OK\r\nOK\r\n+CMGF: {mode}\r\nOK\r\n").as_bytes(), s(0));
        assert_eq!(events(&mut session), expected, "AT+CMGF={mode}");
    }
}

#[test]
fn an_answer_to_another_command_is_believed_by_nobody() {
    let mut session = without_echo();
    session.start(Command::Delete(3), s(0));
    session.output();
    session.receive(b"+CMGR: 0,,2\r\n0001\r\nOK\r\n", s(0));
    assert!(matches!(
        &events(&mut session)[..],
        [Event::Done(Reply { result: Err(Cause::OutOfStep), lines, .. })] if lines.is_empty()
    ));
    assert_eq!(session.output(), b"AT\r");
    // The deletion's own result, the probe's, and the proof.
    session.receive(b"OK\r\nOK\r\n", s(0));
    assert!(!session.is_idle());
    session.receive(b"+CMGF: 0\r\nOK\r\n", s(0));
    assert!(session.is_idle());
}

#[test]
fn a_prompt_after_a_result_that_was_not_its_own_is_not_left_open() {
    let mut session = without_echo();
    session.start(Command::Send(23), s(0));
    session.output();
    session.receive(b"\r\nOK\r\n\r\n> ", s(0));
    assert_eq!(events(&mut session), [Event::Submitted(Submitted::NotSent(Cause::Refused))]);
    assert_eq!(session.output(), b"\x1B\rAT\r");
    session.receive(b"\r\nOK\r\n\r\nOK\r\n\r\n+CMGF: 0\r\n\r\nOK\r\n", s(0));
    session.output();
    // A prompt left over from before is not this message's.
    session.receive(b"\r\n> ", s(2));
    session.start(Command::Send(23), s(2));
    assert_eq!(events(&mut session), []);
    session.receive(b"\r\n> ", s(2));
    assert_eq!(events(&mut session), [Event::AtPrompt]);
}

#[test]
fn a_restart_ends_the_command_in_flight_and_nothing_that_was_said_after_is_lost() {
    let mut session = without_echo();
    session.start(Command::Signal, s(0));
    session.receive(b"\0\0\r\nRDY\r\n+CFUN: 1\r\n+CMTI: \"SM\",1\r\n", s(0));
    let found = events(&mut session);
    assert!(matches!(&found[0], Event::Done(Reply { result: Err(Cause::Restarted), .. })));
    assert_eq!(
        found[1..],
        [
            Event::Urc(Urc::Boot(Boot::Restarted)),
            Event::Urc(Urc::Boot(Boot::Progress)),
            Event::Urc(Urc::NewMessage { storage: "SM".into(), index: 1 }),
        ]
    );
    assert!(session.is_idle());
}

proptest::proptest! {
    #[test]
    fn any_bytes_end_in_one_outcome_in_time(
        chunks in proptest::collection::vec(proptest::collection::vec(proptest::num::u8::ANY, 0..30), 0..12),
        decide_at in 0usize..12,
    ) {
        let mut session = without_echo();
        session.start(Command::Send(23), s(0));
        let mut outcomes = 0;
        let mut now = s(0);
        for (at, chunk) in chunks.iter().enumerate() {
            session.receive(chunk, now);
            if at == decide_at {
                session.send_body("0001AB", now);
            }
        }
        for _ in 0..20 {
            let Some(deadline) = session.deadline() else { break };
            now = deadline;
            session.on_time(now);
        }
        proptest::prop_assert!(session.is_idle());
        while let Some(event) = session.event() {
            outcomes += usize::from(matches!(event, Event::Submitted(_)));
        }
        proptest::prop_assert_eq!(outcomes, 1);
    }
}

#[test]
fn what_is_expected_of_a_modem_is_what_was_said_of_it_last() {
    let mut session = Session::new();
    assert_eq!(session.habits(), &Habits::default());
    let waits = Waits { command: s(30), ..Waits::default() };
    let slow = Habits { waits, ..Habits::default() };
    session.set_habits(slow.clone());
    assert_eq!(session.habits(), &slow);
    session.start(Command::Signal, s(100));
    assert_eq!(session.deadline(), Some(s(130)));
}

#[test]
fn a_restart_would_show_where_the_modem_repeated_and_stopped_when_it_was_told() {
    // (what it says to ATE0, to the next command, whether a restart would show)
    for (first, next, shows) in [
        ("ATE0\r\r\nOK\r\n", "OK\r\n", true),
        // It never repeated.
        ("OK\r\n", "OK\r\n", false),
        // It goes on repeating.
        ("ATE0\r\r\nOK\r\n", "AT+CMEE=1\r\r\nOK\r\n", false),
        // It does not know the command, and stopped for another reason.
        ("ATE0\r\r\nERROR\r\n", "OK\r\n", false),
    ] {
        let mut session = Session::new();
        assert!(!session.would_show_a_restart());
        session.start(Command::Echo(Switch::Off), s(0));
        session.receive(first.as_bytes(), s(0));
        assert!(!session.would_show_a_restart(), "the next command will show it");
        session.start(Command::ErrorForm(1), s(1));
        session.receive(next.as_bytes(), s(1));
        assert_eq!(session.would_show_a_restart(), shows, "{first:?} {next:?}");
    }
}

#[test]
fn an_answer_without_end_is_cut() {
    let mut session = without_echo();
    session.start(Command::Identify, s(0));
    for _ in 0..10_001 {
        session.receive(b"word\r\n", s(0));
    }
    session.receive(b"OK\r\n", s(0));
    let Some(Event::Done(reply)) = session.event() else { panic!("it is over") };
    assert_eq!((reply.is_ok(), reply.lines.len()), (true, 10_000));
}
