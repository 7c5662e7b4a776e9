//! The mission from end to end: the daemon as a process, on the PTY of a modem by another author.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::json;
use support::{Emulator, Gateway, until};

const AT_ONCE: &str = "hold = \"0s\"\npace = \"0s\"\nwindow = \"always\"\ndaily_limit = 0";

const INVITE: &str = "Harbour Clinic: may we text you about our services? \
                      Msg&DataRatesMayApply\nReply:\nY Yes\nN No";

fn number(n: usize) -> String {
    format!("+155501{n:05}")
}

#[test]
fn each_approved_invite_leaves_once_and_each_answer_moves_its_person() {
    let dir = tempfile::tempdir().unwrap();
    let modem = Emulator::start(dir.path(), &[]);
    let mut gateway = Gateway::configure(dir.path(), &modem.port, AT_ONCE);
    gateway.start_ready();
    let group = gateway.group("Spring list");
    let flow = gateway.sample_flow();
    let answers = [Some("Y"), Some("No thanks"), Some("who is this"), Some("STOP"), None];
    let contacts: Vec<String> = (0..answers.len())
        .map(|n| gateway.contact(&format!("Person {n}"), &number(n), &[&group]))
        .collect();
    for contact in &contacts {
        let (status, start) = gateway.invite(contact, &flow);
        assert_eq!(status, 201, "{start}");
    }
    until("five invites on the air", || (modem.air().len() == 5).then_some(()));
    for n in 0..answers.len() {
        assert_eq!(modem.texts_to(&number(n)), [INVITE], "person {n}");
    }
    for (n, answer) in answers.iter().enumerate() {
        if let Some(answer) = answer {
            modem.deliver(&number(n), answer);
        }
    }
    // A confirmation of the yes, of the no and of the stop, and one clarification.
    until("four answers on the air", || (modem.air().len() == 9).then_some(()));
    until("an empty modem", || (modem.stored() == 0).then_some(()));

    let group_of = |n: usize| gateway.groups_of(&contacts[n]);
    assert_eq!((group_of(0), gateway.opt_in(&contacts[0])), (vec!["Opted-In".into()], json!("Y")));
    assert_eq!((group_of(1), gateway.opt_in(&contacts[1])), (vec!["Opted-Out".into()], json!("N")));
    assert_eq!(
        (group_of(2), gateway.opt_in(&contacts[2])),
        (vec!["Spring list".into()], json!(null))
    );
    assert_eq!((group_of(3), gateway.opt_in(&contacts[3])), (vec!["Opted-Out".into()], json!("N")));
    assert_eq!(
        (group_of(4), gateway.opt_in(&contacts[4])),
        (vec!["Spring list".into()], json!(null))
    );
    let (status, refusal) = gateway.invite(&contacts[3], &flow);
    assert_eq!(status, 400, "{refusal}");
    assert!(refusal.to_string().contains("asked us to stop"), "{refusal}");
    gateway.stop();
    assert_eq!(modem.air().len(), 9, "nothing left that nobody approved");
    let verified = gateway.command(&["ledger", "verify"], "");
    assert!(verified.contains("entries"), "{verified}");
}

#[test]
fn a_long_invite_leaves_in_parts_each_once_and_a_long_answer_is_read_whole() {
    let dir = tempfile::tempdir().unwrap();
    let modem = Emulator::start(dir.path(), &["--split"]);
    let mut gateway = Gateway::configure(dir.path(), &modem.port, AT_ONCE);
    gateway.start_ready();
    let contact = gateway.contact("Maria", &number(1), &[]);
    modem.deliver(&number(1), &"Could you please call me about this? ".repeat(9));
    until("the whole text", || {
        let page = gateway.get("/api/v2/messages.json?folder=incoming");
        let text = page["results"][0]["text"].as_str()?.to_owned();
        (text.len() > 300).then_some(())
    });
    // They wrote, so they may be answered: with an emoji that falls on a part's edge.
    let answer = format!("{}😀{}", "a".repeat(66), "b".repeat(80));
    let body = json!({"contact": contact, "text": answer});
    let (status, sent) = gateway.post("/api/v2/messages.json", &body);
    assert_eq!(status, 201, "{sent}");
    until("three parts", || (modem.air().len() == 3).then_some(()));
    assert_eq!(modem.texts_to(&number(1)).concat(), answer);
    gateway.stop();
    assert_eq!(modem.air().len(), 3);
}

#[test]
fn a_modem_that_knows_no_optional_command_does_the_job() {
    let dir = tempfile::tempdir().unwrap();
    let modem = Emulator::start(dir.path(), &["--optional-error", "--echo-stays"]);
    let mut gateway = Gateway::configure(dir.path(), &modem.port, AT_ONCE);
    gateway.start_ready();
    let contact = gateway.contact("Maria", &number(1), &[]);
    let (status, _) = gateway.invite(&contact, &gateway.sample_flow());
    assert_eq!(status, 201);
    until("the invite", || (modem.texts_to(&number(1)) == [INVITE]).then_some(()));
    gateway.stop();
}

#[test]
fn a_port_that_is_not_there_is_a_status_and_is_used_when_it_comes() {
    let dir = tempfile::tempdir().unwrap();
    let port = dir.path().join("modem-port");
    let mut gateway = Gateway::configure(dir.path(), port.to_str().unwrap(), AT_ONCE);
    gateway.start();
    let contact = gateway.contact("Maria", &number(1), &[]);
    assert_eq!(gateway.invite(&contact, &gateway.sample_flow()).0, 201);
    let said = until("a status that names the port", || {
        let said = gateway.command(&["status"], "");
        said.contains("modem-port").then_some(said)
    });
    assert!(said.contains("1 queued"), "{said}");
    let modem = Emulator::start(dir.path(), &["--link", port.to_str().unwrap()]);
    until("the invite", || (modem.texts_to(&number(1)) == [INVITE]).then_some(()));
    modem.ask(&json!({"op": "unplug"}));
    modem.ask(&json!({"op": "replug"}));
    modem.deliver(&number(1), "yes");
    until("the confirmation", || (modem.texts_to(&number(1)).len() == 2).then_some(()));
    assert_eq!(gateway.opt_in(&contact), json!("Y"));
    gateway.stop();
}

#[test]
fn two_clicks_are_one_invite_and_what_is_no_single_person_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let modem = Emulator::start(dir.path(), &[]);
    let hold = AT_ONCE.replace("hold = \"0s\"", "hold = \"1h\"");
    let mut gateway = Gateway::configure(dir.path(), &modem.port, &hold);
    gateway.start_ready();
    let group = gateway.group("Spring list");
    let (a, b) =
        (gateway.contact("A", &number(1), &[&group]), gateway.contact("B", &number(2), &[&group]));
    let flow = gateway.sample_flow();
    let (status, first) = gateway.invite(&a, &flow);
    assert_eq!(status, 201);
    let (status, second) = gateway.invite(&a, &flow);
    assert_eq!((status, &second["uuid"]), (200, &first["uuid"]));
    let path = "/api/v2/flow_starts.json";
    for body in [
        json!({"flow": flow, "contacts": [a, b]}),
        json!({"flow": flow, "groups": [group]}),
        json!({"flow": flow, "contacts": [b], "groups": [group]}),
        json!({"flow": flow}),
    ] {
        let (status, refusal) = gateway.post(path, &body);
        assert_eq!(status, 400, "{body} → {refusal}");
    }
    assert_eq!(gateway.count("SELECT count(*) FROM invites"), 1);
    gateway.stop();
    assert!(modem.air().is_empty(), "the hold is not over");
}

#[test]
fn a_second_daemon_on_the_same_data_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let mut gateway = Gateway::configure(dir.path(), "/dev/optin-gateway-none", AT_ONCE);
    gateway.start();
    let config = dir.path().join("optin-gateway.toml");
    let second = std::process::Command::new(env!("CARGO_BIN_EXE_optin-gateway"))
        .args(["run", "--config"])
        .arg(config)
        .output()
        .unwrap();
    assert_eq!(second.status.code(), Some(1));
    let said = String::from_utf8_lossy(&second.stderr);
    assert!(said.contains("another optin-gateway runs"), "{said}");
    gateway.stop();
}

#[test]
fn the_platforms_own_python_client_understands_the_api() {
    let dir = tempfile::tempdir().unwrap();
    let modem = Emulator::start(dir.path(), &[]);
    let mut gateway = Gateway::configure(dir.path(), &modem.port, AT_ONCE);
    gateway.start_ready();
    for n in 0..260 {
        gateway.contact("Somebody", &number(n), &[]);
    }
    let python = std::env::var("PYTHON").unwrap_or_else(|_| {
        concat!(env!("CARGO_MANIFEST_DIR"), "/target/venv/bin/python").to_owned()
    });
    let client = std::process::Command::new(python)
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/api_client.py"))
        .args([gateway.url(), gateway.token(), "+15559000001"])
        .output()
        .expect("tests/run installed the client");
    let said = String::from_utf8_lossy(&client.stdout) + String::from_utf8_lossy(&client.stderr);
    assert!(client.status.success(), "{said}");
    gateway.stop();
}
