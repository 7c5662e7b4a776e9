//! What comes in: handed over and acknowledged, full storages, drafts.

use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::Instant;

use super::rig::*;
use crate::modem::*;

/// A message is handed over; gives what the gateway will answer with.
async fn handed_over(rig: &mut Rig, wire: &mut Wire) -> oneshot::Sender<Committed> {
    wire.say("+CMT: ,2|074B").await;
    let (storage, _, pdu, committed) = rig.inbound().await;
    assert_eq!((storage.as_str(), pdu.as_slice()), (DIRECT, &[7, 0x4B][..]));
    committed
}

const OURS: (&str, &str) = ("AT+CSMS?", "+CSMS: 1,1,1,1|OK");

async fn ready_with_receipts() -> (Rig, Wire) {
    let (rig, mut wire) = Rig::ready().await;
    wire.special.push(OURS);
    (rig, wire)
}

fn safe() -> Committed {
    Committed::Delete { record: 1 }
}

#[tokio::test(start_paused = true)]
async fn the_network_is_told_only_after_the_commit() {
    let (mut rig, mut wire) = ready_with_receipts().await;
    let begun = Instant::now();
    let committed = handed_over(&mut rig, &mut wire).await;
    wire.serve_until("AT+CSMS?").await;
    wire.say(OURS.1).await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    committed.send(safe()).unwrap();
    assert_eq!(wire.hear().await, "AT+CNMA");
    wire.say("OK").await;
    assert!(begun.elapsed() < Duration::from_secs(1), "{:?}", begun.elapsed());
    // A report is acknowledged alike, and who tells the network is known by now.
    wire.say("+CDS: 2|0006").await;
    rig.inbound().await.3.send(safe()).unwrap();
    assert_eq!(wire.hear().await, "AT+CNMA");
    wire.say("OK").await;
    rig.send_to_body(&mut wire).await;
}

#[tokio::test(start_paused = true)]
async fn what_is_not_safe_is_not_acknowledged_and_the_modem_is_told_again_how_to_notify() {
    for answer in [Some(Committed::Keep), None] {
        let (mut rig, mut wire) = ready_with_receipts().await;
        let committed = handed_over(&mut rig, &mut wire).await;
        match answer {
            Some(answer) => committed.send(answer).unwrap(),
            None => drop(committed),
        }
        let heard = wire.settle().await;
        assert!(!heard.iter().any(|line| line.starts_with("AT+CNMA")), "{heard:?}");
        assert!(heard.contains(&"AT+CNMI=2,1,0,1,0".to_owned()), "{heard:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_modem_that_tells_the_network_itself_is_not_acknowledged() {
    for answer in ["+CSMS: 0,1,1,1|OK", "+CSMS: ,1,1,1|OK", "ERROR"] {
        let (mut rig, mut wire) = Rig::ready().await;
        let committed = handed_over(&mut rig, &mut wire).await;
        wire.special.push(("AT+CSMS?", answer));
        committed.send(safe()).unwrap();
        let heard = wire.settle().await;
        assert_eq!(heard[0], "AT+CSMS?");
        assert!(!heard.iter().any(|line| line.contains("CNM")), "{answer}: {heard:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_other_form_is_tried_and_a_late_receipt_does_no_harm() {
    let (mut rig, mut wire) = ready_with_receipts().await;
    handed_over(&mut rig, &mut wire).await.send(safe()).unwrap();
    wire.serve_until("AT+CSMS?").await;
    wire.say(OURS.1).await;
    assert_eq!(wire.hear().await, "AT+CNMA");
    wire.say("ERROR").await;
    assert_eq!(wire.hear().await, "AT+CNMA=0");
    wire.say("+CMS ERROR: 340").await;
    rig.send_to_body(&mut wire).await;
    wire.say("+CMGS: 1|OK").await;
    assert_eq!(rig.outcome().await, Outcome::Sent { reference: 1 });
}

#[tokio::test(start_paused = true)]
async fn a_receipt_goes_between_two_submissions_and_never_into_one() {
    let (mut rig, mut wire) = ready_with_receipts().await;
    rig.send_to_body(&mut wire).await;
    wire.say("+CMT: ,2|074B|+CMGS: 1|OK").await;
    assert_eq!(rig.outcome().await, Outcome::Sent { reference: 1 });
    // The next part is there already.
    rig.submit(2).await;
    let (.., committed) = rig.inbound().await;
    assert_eq!(wire.hear().await, "AT+CSMS?");
    wire.say(OURS.1).await;
    committed.send(safe()).unwrap();
    assert_eq!(wire.hear().await, "AT+CNMA");
    wire.say("OK").await;
    assert_eq!(wire.hear().await, send_line());
}

#[tokio::test(start_paused = true)]
async fn a_slow_commit_does_not_hold_up_the_queue_for_long() {
    let (mut rig, mut wire) = ready_with_receipts().await;
    let committed = handed_over(&mut rig, &mut wire).await;
    let begun = Instant::now();
    wire.serve_until("AT+CSMS?").await;
    wire.say(OURS.1).await;
    rig.send_to_body(&mut wire).await;
    assert_eq!(begun.elapsed(), Duration::from_secs(2));
    committed.send(safe()).unwrap();
    wire.say("+CMGS: 1|OK").await;
    assert_eq!(rig.outcome().await, Outcome::Sent { reference: 1 });
    assert_eq!(wire.hear().await, "AT+CNMA");
}

#[tokio::test(start_paused = true)]
async fn a_full_storage_is_drained_at_once() {
    for said in ["^SMMEMFULL: \"SM\"", "+SMS FULL", "+CIEV: \"SMSFULL\",1"] {
        let (mut rig, mut wire) = Rig::ready().await;
        wire.special.push(("AT+CPMS=\"SM\"", "+CPMS: 2,2|OK"));
        wire.special.push(("AT+CMGL=4", "+CMGL: 1,0,,2|0701|+CMGL: 2,1,,2|0702|OK"));
        let begun = Instant::now();
        wire.say(said).await;
        assert_eq!(wire.serve_until("AT+CMGL=4").await, ["AT+CPMS=\"SM\"", "AT+CMGL=4"]);
        wire.say(wire.answer("AT+CMGL=4")).await;
        let full = rig.status(|status| !status.full.is_empty()).await;
        assert!(full.full[0].sentence().contains("full (2 of 2). Its messages"), "{full:?}");
        for slot in 1..=2 {
            let (_, index, _, committed) = rig.inbound().await;
            assert_eq!(index, slot);
            committed.send(Committed::Delete { record: i64::from(slot) }).unwrap();
        }
        wire.special.clear();
        let heard = wire.serve_until("AT+CMGL=4").await;
        assert_eq!(
            heard.iter().filter(|line| line.starts_with("AT+CMGD=")).count(),
            2,
            "{heard:?}"
        );
        wire.say("OK").await;
        rig.status(|status| status.full.is_empty()).await;
        assert_eq!(begun.elapsed(), Duration::ZERO);
    }
}

#[tokio::test(start_paused = true)]
async fn a_storage_full_of_drafts_is_said_with_its_remedy_and_left_alone() {
    let mut rig = Rig::start(None);
    let mut wire = rig.wire().await;
    wire.special.push(("AT+CPMS=\"SM\"", "+CPMS: 2,2|OK"));
    wire.special.push(("AT+CMGL=4", "+CMGL: 1,2,,2|1101|+CMGL: 2,3,,2|1102|OK"));
    let heard = wire.settle().await;
    assert!(!heard.iter().any(|line| line.starts_with("AT+CMGD")), "{heard:?}");
    let status = rig.status(|status| !status.full.is_empty()).await;
    assert_eq!(
        status.full[0].sentence(),
        "The SIM card's message storage is full (2 of 2) of drafts and sent messages that somebody \
         stored there, so nothing can come in. This gateway does not delete what did not come to it: put \
         the SIM card into a phone and delete them there."
    );
}

#[tokio::test(start_paused = true)]
async fn a_modem_that_says_it_is_full_and_never_gets_emptier_is_not_asked_without_end() {
    let mut rig = Rig::start(None);
    let mut wire = rig.wire().await;
    wire.special.push(("AT+CPMS=\"SM\"", "+CPMS: 1,1|OK"));
    wire.special.push(("AT+CMGL=4", "+CMGL: 1,1,,2|0701|OK"));
    let begun = Instant::now();
    for _ in 0..3 {
        // The deletion is confirmed each time, and each time the message is still there.
        wire.serve_until("AT+CMGL=4").await;
        wire.say(wire.answer("AT+CMGL=4")).await;
        rig.inbound().await.3.send(safe()).unwrap();
        wire.serve_until("AT+CMGD=1").await;
        wire.say("OK").await;
        assert!(matches!(rig.deed().await, ModemEvent::Deleted { .. }));
    }
    assert!(begun.elapsed() > Duration::from_secs(50), "{:?}", begun.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_modem_that_says_it_is_full_at_every_look_is_not_asked_at_the_speed_of_the_wire() {
    let (mut rig, mut wire) = Rig::ready().await;
    wire.special.push(("AT+CPMS=\"SM\"", "^SMMEMFULL: \"SM\"|+CPMS: 1,1|OK"));
    wire.special.push(("AT+CMGL=4", "+CMGL: 1,0,,2|0701|OK"));
    wire.say("^SMMEMFULL: \"SM\"").await;
    let begun = Instant::now();
    wire.serve_until("AT+CMGL=4").await;
    wire.say(wire.answer("AT+CMGL=4")).await;
    // The commit takes its time.
    let (.., committed) = rig.inbound().await;
    for _ in 0..3 {
        wire.serve_until("AT+CMGL=4").await;
        wire.say(wire.answer("AT+CMGL=4")).await;
    }
    let took = begun.elapsed().as_secs();
    assert!((10..=20).contains(&took), "three more looks within {took} s");
    committed.send(safe()).unwrap();
    wire.serve_until("AT+CMGD=1").await;
}

#[tokio::test(start_paused = true)]
async fn slots_are_numbered_as_the_modem_does() {
    let (mut rig, mut wire) = Rig::ready().await;
    for (line, storage, index) in [
        ("+CMTI: \"SM\",0", "SM", 0),
        ("+CMTI: \"SM\",4095", "SM", 4095),
        ("+CMTI: \"MT\",300", "MT", 300),
    ] {
        wire.special = vec![];
        wire.say(line).await;
        let read: &'static str = format!("AT+CMGR={index}").leak();
        wire.serve_until(read).await;
        wire.say("+CMGR: 0,,2|074B|OK").await;
        let (in_storage, slot, _, committed) = rig.inbound().await;
        assert_eq!((in_storage.as_str(), slot), (storage, index));
        committed.send(safe()).unwrap();
        assert_eq!(wire.hear().await, format!("AT+CMGD={index}"));
        wire.say("OK").await;
        assert!(matches!(rig.deed().await, ModemEvent::Deleted { .. }));
    }
}

#[tokio::test(start_paused = true)]
async fn the_same_bytes_in_a_slot_that_was_emptied_are_offered_again() {
    let (mut rig, mut wire) = Rig::ready().await;
    for _ in 0..2 {
        wire.say("+CMTI: \"SM\",3").await;
        assert_eq!(wire.hear().await, "AT+CMGR=3");
        wire.say("+CMGR: 0,,2|074B|OK").await;
        rig.inbound().await.3.send(safe()).unwrap();
        assert_eq!(wire.hear().await, "AT+CMGD=3");
        wire.say("OK").await;
        assert!(matches!(rig.deed().await, ModemEvent::Deleted { record: 1, .. }));
    }
}

#[tokio::test(start_paused = true)]
async fn what_lies_in_the_storage_at_the_start_is_safe_before_a_text_goes() {
    let mut rig = Rig::start(None);
    let mut wire = rig.wire().await;
    wire.special.push(("AT+CMGL=4", "+CMGL: 3,0,,2|074B|OK"));
    wire.serve_until("AT+CMGL=4").await;
    rig.submit(1).await;
    wire.say(wire.answer("AT+CMGL=4")).await;
    let (.., committed) = rig.inbound().await;
    // The rest of the beat goes on meanwhile, and nothing is sent.
    let heard = wire.settle().await;
    assert!(!heard.contains(&send_line()), "{heard:?}");
    assert!(wire.is_quiet().await);
    committed.send(safe()).unwrap();
    assert_eq!(wire.hear().await, "AT+CMGD=3");
    wire.say("OK").await;
    assert_eq!(wire.hear().await, send_line());
}
