//! Two modems: each with its own pace, a contact with one SIM, and a broken one that slows nobody.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod panel_support;

use std::time::Duration;

use optin_gateway::at::{Cause, Code};
use optin_gateway::gateway::{Actor, Line, Verdict, Via};
use optin_gateway::gsm::{Address, Deliver, Submit};
use optin_gateway::modem::{
    Came, Committed, Go, ModemEvent, ModemHandle, ModemStatus, Outcome, Phase, Submission,
};
use optin_gateway::phone::PhoneNumber;
use optin_gateway::store::{ContactId, FlowId, MessageId, StoreError};
use panel_support::House;
use tokio::sync::{mpsc, oneshot};

const FIRST: &str = "+15550109001";
const SECOND: &str = "+15550109002";

struct Two {
    house: House,
    events: mpsc::Sender<ModemEvent>,
    a: mpsc::Receiver<Submission>,
    b: mpsc::Receiver<Submission>,
    reference: u8,
}

fn staff() -> Actor {
    Actor { name: "ana".to_owned(), via: Via::Panel }
}

impl Two {
    async fn new() -> Self {
        let (events, inbox) = mpsc::channel(4);
        let ((to_a, a), (to_b, b)) = (mpsc::channel(1), mpsc::channel(1));
        let modems = vec![ModemHandle::new("a", to_a), ModemHandle::new("b", to_b)];
        let house = House::build(modems, events.clone(), inbox).await;
        Self { house, events, a, b, reference: 0 }
    }

    /// A modem is ready with this SIM, or is gone.
    async fn modem(&self, name: &str, sim: Option<&str>) {
        let phase = match sim {
            Some(_) => Phase::Ready,
            None => Phase::Absent { why: "unplugged".to_owned() },
        };
        self.phase(name, sim, phase).await;
    }

    async fn phase(&self, name: &str, sim: Option<&str>, phase: Phase) {
        let status = ModemStatus { phase, sim: sim.map(str::to_owned), ..ModemStatus::default() };
        let event = ModemEvent::Status { modem: name.to_owned(), status };
        assert!(self.events.send(event).await.is_ok());
        self.settle().await;
    }

    async fn settle(&self) {
        for _ in 0..2 {
            // An event that is answered: those before it have been dealt with.
            let (answer, wait) = oneshot::channel();
            let (modem, sim, pin_hash) = ("a".to_owned(), "sim".to_owned(), [0; 32]);
            let event = ModemEvent::MayTryPin { modem, sim, pin_hash, answer };
            assert!(self.events.send(event).await.is_ok());
            wait.await.unwrap();
            let nothing = MessageId(-1);
            let judged = self.house.gateway.judge(nothing, Verdict::Ignore, String::new(), staff());
            assert!(judged.await.unwrap().is_err());
        }
    }

    async fn later(&self, seconds: u64) {
        self.house.clock.advance(Duration::from_secs(seconds));
        self.settle().await;
    }

    async fn invite(&self, phone: &str) {
        let known = self.house.store.read(|c| -> Result<_, StoreError> {
            optin_gateway::store::groups::find_by_name(c, "All")
        });
        let group = match known.await.unwrap() {
            Some(group) => group,
            None => self.house.add_group("All").await,
        };
        let contact = self.house.add_contact("Maria", phone, &group).await;
        let flow = self.house.store.read(|c| -> Result<FlowId, StoreError> {
            Ok(c.query_row("SELECT id FROM flows", [], |r| r.get(0))?)
        });
        let flow = flow.await.unwrap();
        self.house.gateway.invite(contact.id, flow, Some(group.id), staff()).await.unwrap();
    }

    /// What modem `name` has been handed; it answers, sent or not.
    async fn handed(&mut self, name: &str, sent: bool) -> Option<String> {
        let from = if name == "a" { &mut self.a } else { &mut self.b };
        let submission = from.try_recv().ok()?;
        let to = Submit::decode(submission.tpdu.octets()).unwrap().destination().to_string();
        let (modem, part) = (name.to_owned(), submission.part);
        let outcome = if sent {
            let (go, may) = oneshot::channel();
            let event = ModemEvent::Prompt { modem: modem.clone(), part, go };
            assert!(self.events.send(event).await.is_ok());
            assert!(matches!(may.await.unwrap(), Go::Send));
            self.reference += 1;
            Outcome::Sent { reference: self.reference }
        } else {
            Outcome::NotSent { cause: Cause::Cms(Code::Number(331)) }
        };
        assert!(self.events.send(ModemEvent::Outcome { modem, part, outcome }).await.is_ok());
        self.settle().await;
        Some(to)
    }

    fn status(&self) -> String {
        self.house.gateway.status().borrow().lines().join("\n")
    }
}

#[tokio::test]
async fn each_modem_has_a_pace_of_its_own() {
    let mut two = Two::new().await;
    for phone in ["+15550100101", "+15550100102", "+15550100103"] {
        two.invite(phone).await;
    }
    two.later(6).await;
    two.modem("a", Some(FIRST)).await;
    two.modem("b", Some(SECOND)).await;
    assert_eq!(two.handed("a", true).await.as_deref(), Some("+15550100101"));
    assert_eq!(two.handed("b", true).await.as_deref(), Some("+15550100102"));
    // The third waits for the pace of either, which may be a quarter longer.
    two.later(29).await;
    assert_eq!((two.handed("a", true).await, two.handed("b", true).await), (None, None));
    two.later(9).await;
    let handed = [two.handed("a", true).await, two.handed("b", true).await];
    let handed: Vec<String> = handed.into_iter().flatten().collect();
    assert_eq!(handed, ["+15550100103"]);
}

/// The first SIM wrote to somebody and went away; two others are there, and the next invite waits.
async fn waiting_for_a_sim_that_went() -> Two {
    let mut two = Two::new().await;
    two.invite("+15550100101").await;
    two.later(6).await;
    two.modem("a", Some(FIRST)).await;
    assert_eq!(two.handed("a", true).await.as_deref(), Some("+15550100101"));
    two.later(15 * 24 * 3600).await;
    let ids = two.house.store.read(|c| -> Result<(ContactId, FlowId), StoreError> {
        let one = |sql| c.query_row(sql, [], |r| r.get(0));
        Ok((
            one("SELECT id FROM contacts").map(ContactId)?,
            one("SELECT id FROM flows").map(FlowId)?,
        ))
    });
    let (contact, flow) = ids.await.unwrap();
    two.modem("a", None).await;
    two.modem("b", Some(SECOND)).await;
    two.modem("a", Some("+15550109003")).await;
    two.house.gateway.invite(contact, flow, None, staff()).await.unwrap();
    two.later(6).await;
    two
}

#[tokio::test]
async fn a_contact_stays_with_the_sim_in_whatever_modem_it_is() {
    let mut two = waiting_for_a_sim_that_went().await;
    // The other may not stand in for it, and the status says what is missing.
    assert_eq!((two.handed("a", true).await, two.handed("b", true).await), (None, None));
    let held =
        format!("1 held for the SIM {FIRST} (last in modem a): it first wrote to these people");
    assert!(two.status().contains(&held), "{}", two.status());
    // It comes back in the other modem.
    two.modem("b", Some(FIRST)).await;
    assert_eq!(two.handed("b", true).await.as_deref(), Some("+15550100101"));
    assert!(!two.status().contains("held for"), "{}", two.status());
}

#[tokio::test]
async fn the_people_of_a_sim_that_is_gone_for_good_are_let_go_by_a_person() {
    let mut two = waiting_for_a_sim_that_went().await;
    assert_eq!((two.handed("a", true).await, two.handed("b", true).await), (None, None));
    let gone = Line { modem: "a".to_owned(), sim: Some(FIRST.to_owned()) };
    assert_eq!(two.house.gateway.let_go(gone, staff()).await.unwrap(), 1);
    two.settle().await;
    let handed = [two.handed("a", true).await, two.handed("b", true).await];
    assert_eq!(handed.into_iter().flatten().count(), 1);
    assert!(!two.status().contains("held for"), "{}", two.status());
}

#[tokio::test]
async fn a_broken_modem_slows_nobody() {
    let mut two = Two::new().await;
    for phone in ["+15550100101", "+15550100102"] {
        two.invite(phone).await;
    }
    two.later(6).await;
    two.modem("a", Some(FIRST)).await;
    two.modem("b", Some(SECOND)).await;
    assert_eq!(two.handed("a", false).await.as_deref(), Some("+15550100101"));
    assert_eq!(two.handed("b", true).await.as_deref(), Some("+15550100102"));
    two.modem("a", None).await;
    // Nothing of it had left, so the other takes it over.
    two.later(120).await;
    assert_eq!(two.handed("b", true).await.as_deref(), Some("+15550100101"));
}

impl Two {
    /// Somebody writes to the SIM in this modem.
    async fn writes(&mut self, from: &str, text: &str, modem: &str) {
        self.reference += 1;
        let address = Address::from_phone(&PhoneNumber::from_e164(from).unwrap());
        let now = self.house.clock.now();
        for part in Deliver::parts(&address, text, self.reference, now).unwrap() {
            let (committed, done) = oneshot::channel();
            let event = ModemEvent::Inbound {
                modem: modem.to_owned(),
                sim: "sim".to_owned(),
                storage: "SM".to_owned(),
                slot: u32::from(self.reference),
                came: Came::Announced,
                pdu: part.encode_with_smsc("+15550109999"),
                committed,
            };
            assert!(self.events.send(event).await.is_ok());
            assert!(matches!(done.await.unwrap(), Committed::Delete { .. }));
        }
        self.settle().await;
    }

    async fn change(&self, sql: &'static str) {
        let changed = self.house.store.write(move |tx| -> Result<_, StoreError> {
            tx.execute_batch(sql)?;
            Ok(())
        });
        changed.await.unwrap();
    }
}

#[tokio::test]
async fn an_answer_leaves_by_the_sim_that_received_what_it_answers() {
    let mut two = Two::new().await;
    two.invite("+15550100101").await;
    two.later(6).await;
    two.modem("a", Some(FIRST)).await;
    assert_eq!(two.handed("a", true).await.as_deref(), Some("+15550100101"));
    two.modem("a", None).await;
    two.modem("b", Some(SECOND)).await;
    two.writes("+15550100101", "STOP", "b").await;
    // Its five minutes would pass before the first SIM is back.
    assert_eq!(two.handed("b", true).await.as_deref(), Some("+15550100101"));
    assert!(!two.status().contains("held for"), "{}", two.status());
}

#[tokio::test]
async fn an_answer_does_not_leave_by_another_sim_in_the_same_modem() {
    let mut two = Two::new().await;
    two.invite("+15550100101").await;
    two.later(6).await;
    two.modem("a", Some(FIRST)).await;
    assert_eq!(two.handed("a", true).await.as_deref(), Some("+15550100101"));
    two.phase("a", Some(FIRST), Phase::Starting).await;
    two.writes("+15550100101", "HELP", "a").await;
    two.modem("a", Some(SECOND)).await;
    assert_eq!(two.handed("a", true).await, None);
    assert!(two.status().contains("1 held for the SIM"), "{}", two.status());
    two.modem("b", Some(FIRST)).await;
    assert_eq!(two.handed("b", true).await.as_deref(), Some("+15550100101"));
}

#[tokio::test]
async fn the_rest_of_a_text_comes_from_the_number_that_began_it() {
    let mut two = Two::new().await;
    two.modem("a", Some(FIRST)).await;
    two.writes("+15550100101", "yes or no, I cannot tell", "a").await;
    let known = two.house.store.read(|c| -> Result<ContactId, StoreError> {
        Ok(c.query_row("SELECT id FROM contacts", [], |r| r.get(0).map(ContactId))?)
    });
    let contact = known.await.unwrap();
    let long = "We are open from nine to five. ".repeat(8);
    two.house.gateway.write_to(contact, long, None, staff()).await.unwrap().unwrap();
    two.settle().await;
    // The first of two leaves, then the card is pulled.
    let submission = two.a.try_recv().unwrap();
    two.modem("a", None).await;
    let (modem, part) = ("a".to_owned(), submission.part);
    let outcome = Outcome::InDoubt { cause: Cause::PortLost };
    assert!(two.events.send(ModemEvent::Outcome { modem, part, outcome }).await.is_ok());
    two.settle().await;
    two.modem("a", Some(SECOND)).await;
    assert_eq!(two.handed("a", true).await, None);
    assert!(two.status().contains(&format!("1 held for the SIM {FIRST}")), "{}", two.status());
    two.modem("b", Some(FIRST)).await;
    assert_eq!(two.handed("b", true).await.as_deref(), Some("+15550100101"));
}

#[tokio::test]
async fn the_rest_of_a_text_ends_with_the_sim_that_is_gone_for_good() {
    let mut two = Two::new().await;
    two.modem("a", Some(FIRST)).await;
    two.writes("+15550100101", "hello there", "a").await;
    let long = "We are open from nine to five. ".repeat(8);
    two.house.gateway.write_to(ContactId(1), long, None, staff()).await.unwrap().unwrap();
    two.settle().await;
    assert_eq!(two.a.try_recv().map(|_| ()), Ok(()));
    two.modem("a", None).await;
    let (modem, part) = ("a".to_owned(), 1);
    let outcome = Outcome::InDoubt { cause: Cause::PortLost };
    assert!(two.events.send(ModemEvent::Outcome { modem, part, outcome }).await.is_ok());
    two.settle().await;
    let gone = Line { modem: "a".to_owned(), sim: Some(FIRST.to_owned()) };
    two.house.gateway.let_go(gone, staff()).await.unwrap();
    two.settle().await;
    assert!(!two.status().contains("held for"), "{}", two.status());
    let state = "SELECT state FROM messages WHERE kind = 'staff'";
    assert_eq!(two.house.text(state).await, "failed");
}

#[tokio::test]
async fn the_pace_is_a_sims_in_whatever_modem_it_is() {
    let mut two = Two::new().await;
    for phone in ["+15550100101", "+15550100102"] {
        two.invite(phone).await;
    }
    two.later(6).await;
    two.modem("a", Some(FIRST)).await;
    assert_eq!(two.handed("a", true).await.as_deref(), Some("+15550100101"));
    two.modem("a", None).await;
    two.modem("b", Some(FIRST)).await;
    assert_eq!(two.handed("b", true).await, None);
    // Another SIM in the first modem has a pace of its own.
    two.modem("a", Some(SECOND)).await;
    assert_eq!(two.handed("a", true).await.as_deref(), Some("+15550100102"));
}

#[tokio::test]
async fn a_row_that_cannot_be_read_holds_up_nobody_and_is_told_of_once() {
    let mut two = Two::new().await;
    for phone in ["+15550100101", "+15550100102"] {
        two.invite(phone).await;
    }
    two.change("UPDATE messages SET address = 'gone' WHERE id = 1").await;
    two.change("UPDATE runs SET state = '{', timeout_at = 0 WHERE id = 2").await;
    two.later(6).await;
    two.modem("a", Some(FIRST)).await;
    assert_eq!(two.handed("a", true).await.as_deref(), Some("+15550100102"));
    // The run is due on the gateway's own time: nothing else happens meanwhile.
    two.later(1).await;
    let mut status = two.house.gateway.status();
    let told = status.wait_for(|status| status.lines().join("\n").contains("Run 2"));
    let told = tokio::time::timeout(Duration::from_secs(10), told).await;
    assert!(told.is_ok(), "{}", two.status());
    let status = two.status();
    for told in ["Message 1 cannot be read, and does not leave: ", "Run 2 cannot be read, and does"]
    {
        assert_eq!(status.matches(told).count(), 1, "{told}: {status}");
    }
    assert!(!status.contains("the database does not answer"), "{status}");
    let aside = "SELECT count(*) FROM ledger WHERE kind = 'row.set_aside'";
    assert_eq!(two.house.count(aside).await, 2);
}
