//! What did not go as it should is said once, in one sentence: the same in the log, the status, the
//! panel and the API.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod panel_support;

use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use optin_gateway::at::{Cause, Code};
use optin_gateway::gateway::{Actor, Invited, Verdict, Via};
use optin_gateway::gsm::{Address, StatusReport};
use optin_gateway::modem::{
    Came, Committed, Go, ModemEvent, ModemHandle, ModemStatus, Outcome, Phase, Submission,
};
use optin_gateway::phone::PhoneNumber;
use optin_gateway::store::users::Role;
use optin_gateway::store::{self, MessageId, StoreError};
use panel_support::{Browser, House, request};
use tokio::sync::{mpsc, oneshot};

/// The log as it would stand in the journal.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

/// A house whose modem answers as the test says.
struct Gate {
    house: House,
    events: mpsc::Sender<ModemEvent>,
    submissions: mpsc::Receiver<Submission>,
}

impl Gate {
    async fn new() -> Self {
        let (events, inbox) = mpsc::channel(4);
        let (to_modem, submissions) = mpsc::channel(1);
        let modems = vec![ModemHandle::new("main", to_modem)];
        let house = House::build(modems, events.clone(), inbox).await;
        for role in [Role::Viewer, Role::Approver, Role::Admin] {
            house.add_user(role.as_str(), role).await;
        }
        let gate = Self { house, events, submissions };
        let status = ModemStatus { phase: Phase::Ready, ..ModemStatus::default() };
        gate.event(ModemEvent::Status { modem: "main".to_owned(), status }).await;
        gate
    }

    async fn event(&self, event: ModemEvent) {
        assert!(self.events.send(event).await.is_ok());
    }

    /// Until everything before is done and told.
    async fn settle(&self) {
        for _ in 0..2 {
            // An event that is answered: those before it have been dealt with.
            let (answer, wait) = oneshot::channel();
            let (modem, sim, pin_hash) = ("main".to_owned(), "sim".to_owned(), [0; 32]);
            self.event(ModemEvent::MayTryPin { modem, sim, pin_hash, answer }).await;
            wait.await.unwrap();
            let actor = Actor { name: "admin".to_owned(), via: Via::Panel };
            let nothing = MessageId(-1);
            let judged = self.house.gateway.judge(nothing, Verdict::Ignore, String::new(), actor);
            assert!(judged.await.unwrap().is_err());
        }
    }

    /// The modem's answer to the next part it is handed.
    async fn answer(&mut self, outcome: Outcome) {
        self.house.clock.advance(Duration::from_secs(40));
        self.settle().await;
        let submission = self.submissions.recv().await.unwrap();
        let (modem, part) = ("main".to_owned(), submission.part);
        if !matches!(outcome, Outcome::NotSent { .. }) {
            let (go, may) = oneshot::channel();
            self.event(ModemEvent::Prompt { modem: modem.clone(), part, go }).await;
            assert!(matches!(may.await.unwrap(), Go::Send));
        }
        self.event(ModemEvent::Outcome { modem, part, outcome }).await;
        self.settle().await;
    }

    async fn report(&self, phone: &str, reference: u8, code: u8) {
        let to = Address::from_phone(&PhoneNumber::from_e164(phone).unwrap());
        let now = self.house.clock.now();
        let report = StatusReport::new(reference, &to, now, now, code);
        let (committed, done) = oneshot::channel();
        let event = ModemEvent::Inbound {
            modem: "main".to_owned(),
            sim: "sim".to_owned(),
            storage: "direct".to_owned(),
            slot: 0,
            came: Came::Announced,
            pdu: report.encode_with_smsc("+15550109999"),
            committed,
        };
        self.event(event).await;
        assert!(matches!(done.await.unwrap(), Committed::Delete { .. }));
        self.settle().await;
    }
}

fn cms(number: u16) -> Cause {
    Cause::Cms(Code::Number(number))
}

/// One failure of each class, the state it leads to, and the sentence, written by hand.
fn failures() -> Vec<(&'static str, Outcome, Option<u8>, &'static str, &'static str)> {
    vec![
        (
            "+15550100102",
            Outcome::Failed { cause: cms(1) },
            None,
            "failed",
            "This number is not in use. Check it with the person. (+CMS ERROR: 1)",
        ),
        (
            "+15550100103",
            Outcome::InDoubt { cause: Cause::Silent(Duration::from_mins(2)) },
            None,
            "in_doubt",
            "The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.",
        ),
        (
            "+15550100104",
            Outcome::InDoubt { cause: cms(500) },
            None,
            "in_doubt",
            "The modem does not say what went wrong; the message may have been delivered all the same. (+CMS ERROR: 500)",
        ),
        (
            "+15550100105",
            Outcome::Sent { reference: 5 },
            Some(0x46),
            "undelivered",
            "The network could not deliver it: validity period expired. Check the number with the person.",
        ),
        // The last: it would be tried again in place of the next.
        (
            "+15550100101",
            Outcome::NotSent { cause: cms(331) },
            None,
            "queued",
            "There is no network. Check the antenna and the place of the modem. (+CMS ERROR: 331)",
        ),
    ]
}

#[tokio::test]
async fn one_sentence_stands_in_the_log_the_status_the_panel_and_the_api() {
    let log = Log::default();
    let writer = log.clone();
    tracing_subscriber::fmt().with_ansi(false).with_writer(move || writer.clone()).init();
    let mut gate = Gate::new().await;
    let group = gate.house.add_group("Newcomers").await;
    let browser = gate.house.sign_in("admin").await;
    let now = gate.house.clock.now();
    let token: Result<String, StoreError> = gate
        .house
        .store
        .write(move |tx| Ok(store::tokens::add(tx, "admin", Role::Admin, now).unwrap().1))
        .await;
    let token = token.unwrap();
    let flow = gate.house.text("SELECT uuid FROM flows").await;
    for (phone, outcome, report, state, sentence) in failures() {
        let contact = gate.house.add_contact("Maria Lopez", phone, &group).await;
        let actor = Actor { name: "admin".to_owned(), via: Via::Panel };
        let id = gate.house.store.read(move |c| -> Result<_, StoreError> {
            Ok(c.query_row("SELECT id FROM flows", [], |r| r.get(0))?)
        });
        let id = id.await.unwrap();
        let invited = gate.house.gateway.invite(contact.id, id, Some(group.id), actor).await;
        assert!(matches!(invited.unwrap(), Invited::Approved(_)));
        gate.answer(outcome).await;
        if let Some(code) = report {
            gate.report(phone, 5, code).await;
        }

        assert!(log.text().contains(sentence), "log: {sentence}\n{}", log.text());

        let lines = gate.house.gateway.status().borrow().lines();
        assert!(lines.iter().any(|line| line.ends_with(sentence)), "status: {sentence}\n{lines:?}");

        let shown = sentence.replace('\'', "&#39;");
        let bubble = gate.house.get(&browser, &format!("/messages/{}", contact.uuid)).await.body;
        assert!(bubble.contains(&shown), "bubble: {sentence}\n{bubble}");
        let rows = format!("/invite?group={}&flow={flow}", group.uuid);
        let rows = gate.house.get(&browser, &rows).await.body;
        assert!(rows.contains(&shown), "invite row: {sentence}\n{rows}");
        if state == "in_doubt" {
            let doubts = gate.house.get(&browser, "/gateway").await.body;
            assert!(doubts.contains(&shown), "in doubt: {sentence}\n{doubts}");
        }

        let asked =
            request(Method::GET, &format!("/api/v2/messages.json?contact={}", contact.uuid))
                .header(header::AUTHORIZATION, format!("Token {token}"));
        let answer = gate.house.send(&Browser::default(), asked.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        let body: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
        let told = &body["results"][0]["gateway"];
        assert_eq!(told["state"], state);
        assert_eq!(told["cause"], sentence);
    }
}
