//! SIGKILL at arbitrary moments while invites go out: what reached the air is counted.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::collections::BTreeMap;
use std::time::Duration;

use support::{Emulator, Gateway, pause, until};

const INVITES: usize = 50;
const KILLS: u64 = 10;

#[test]
fn ten_kills_while_fifty_invites_go_out_send_none_twice_and_lose_no_reply() {
    let dir = tempfile::tempdir().unwrap();
    // 100 ms from the air to the answer: most kills fall while the answer is out.
    let modem = Emulator::start(dir.path(), &["--cmgs-ms", "110", "--air-ms", "10"]);
    let sending = "hold = \"0s\"\npace = \"0s\"\nwindow = \"always\"\ndaily_limit = 0";
    let mut gateway = Gateway::configure(dir.path(), &modem.port, sending);
    gateway.start_ready();
    let flow = gateway.sample_flow();
    let numbers: Vec<String> = (0..INVITES).map(|n| format!("+155502{n:05}")).collect();
    let contacts: Vec<String> = numbers.iter().map(|n| gateway.contact("", n, &[])).collect();
    gateway.kill();
    gateway.start();
    for contact in &contacts {
        assert_eq!(gateway.invite(contact, &flow).0, 201);
    }
    let mut seed = 7_u64;
    let mut answered: Vec<String> = Vec::new();
    for kill in 0..KILLS {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        pause(Duration::from_millis(200 + (seed >> 33) % 400));
        // A slow machine may be killed twice before anybody else was asked; then nobody could answer.
        until("somebody to answer", || number_asked(&modem, &answered));
        // It dies while it reads, and with replies on their way.
        answered.extend(people_write(&modem, &answered, kill));
        pause(Duration::from_millis((seed >> 20) % 120));
        gateway.kill();
        // Replies come while nobody listens, too.
        modem.deliver(&format!("+155503{kill:05}"), "hello?");
        gateway.start();
    }
    until("the end of the queue", || {
        let waiting = "SELECT count(*) FROM parts WHERE state IN ('queued', 'sending')
                       AND message_id IN (SELECT id FROM messages WHERE direction = 'out')";
        (gateway.count(waiting) == 0).then_some(())
    });
    until("an empty modem", || (modem.stored() == 0).then_some(()));
    gateway.stop();

    let mut times_on_air: BTreeMap<String, usize> = BTreeMap::new();
    let air = modem.air();
    let is_invite = |entry: &&serde_json::Value| {
        entry["text"].as_str().is_some_and(|text| text.ends_with("N No") && text.contains("may we"))
    };
    for entry in air.iter().filter(is_invite) {
        *times_on_air.entry(entry["to"].as_str().unwrap().to_owned()).or_default() += 1;
    }
    let mut doubts = 0;
    for number in &numbers {
        let state: String = gateway
            .database()
            .query_row(
                "SELECT m.state FROM invites i JOIN messages m ON m.id = i.message_id
                 WHERE i.phone = ?1",
                [number],
                |r| r.get(0),
            )
            .unwrap();
        let times = times_on_air.get(number).copied().unwrap_or(0);
        match state.as_str() {
            "sent" | "delivered" => assert_eq!(times, 1, "{number} is {state}"),
            "in_doubt" => {
                doubts += 1;
                assert!(times <= 1, "{number} is in doubt and was sent {times} times");
            }
            other => panic!("{number} is {other}"),
        }
    }
    assert!(doubts <= KILLS as usize, "{doubts} in doubt after {KILLS} kills");
    assert!(doubts > 0, "no kill fell between claim and outcome: this test tests nothing");
    replies_acted_once(&gateway, &modem, &answered);
    let replies = gateway.count("SELECT count(*) FROM messages WHERE text = 'hello?'");
    assert_eq!(replies, KILLS as i64, "each reply once");
    assert!(gateway.command(&["ledger", "verify"], "").contains("entries"));
    eprintln!("{INVITES} invites, {KILLS} kills: {doubts} in doubt, none twice, no reply lost");
}

/// What was read, and answered, while it died.
fn replies_acted_once(gateway: &Gateway, modem: &Emulator, answered: &[String]) {
    for number in answered {
        let state = gateway.text_of("SELECT state FROM consents WHERE phone = ?1", number);
        assert_eq!(state, "granted", "{number} said yes");
        let sql = "SELECT state FROM messages WHERE kind = 'reply' AND address = ?1";
        let state = gateway.text_of(sql, number);
        let times = modem.texts_to(number).iter().filter(|text| text.contains("thank you")).count();
        assert!(times <= 1 && (times == 1 || state == "in_doubt"), "{number}: {state}, {times}");
    }
    assert_eq!(answered.len(), KILLS as usize, "no invite to answer");
    let questions = gateway.count("SELECT count(*) FROM messages WHERE text LIKE 'question _'");
    assert_eq!(questions, 3 * KILLS as i64, "each question once");
}

/// Somebody says yes, if anybody can, and a stranger has three questions.
fn people_write(modem: &Emulator, answered: &[String], kill: u64) -> Option<String> {
    let asked = number_asked(modem, answered);
    if let Some(number) = &asked {
        modem.deliver(number, "Y");
    }
    for n in 0..3 {
        modem.deliver(&format!("+155504{kill:05}"), &format!("question {n}"));
    }
    asked
}

/// Somebody who has an invite and has not answered it.
fn number_asked(modem: &Emulator, answered: &[String]) -> Option<String> {
    let air = modem.air();
    let mut asked = air.iter().filter_map(|entry| entry["to"].as_str());
    let fresh = |to: &&str| to.starts_with("+155502") && !answered.iter().any(|a| a == to);
    asked.find(fresh).map(str::to_owned)
}
