//! From bring-up to loss: sending, receiving, restarts.

use std::time::Duration;

use tokio::time::{Instant, advance, timeout};

use super::rig::*;
use crate::at::cause::Cause;
use crate::modem::*;

#[tokio::test(start_paused = true)]
async fn a_modem_is_ready_in_less_than_half_a_second() {
    let mut rig = Rig::start(None);
    let begun = Instant::now();
    let mut wire = rig.wire().await;
    assert_eq!(rig.status(|_| true).await.phase, Phase::Starting);
    let heard = wire.settle().await;
    let ready = rig.status(|status| status.phase == Phase::Ready).await;
    assert!(begun.elapsed() < Duration::from_millis(500), "{:?}", begun.elapsed());
    assert_eq!(heard[0], "AT");
    assert_eq!(heard.len(), 22, "{heard:?}");
    assert_eq!(ready.sim.as_deref(), Some("8988211000000123456"));
    assert_eq!(ready.model.as_deref(), Some("Acme M1"));
    assert_eq!(ready.profile.as_deref(), Some("generic"));
    let settled = rig.until_settled().await;
    assert_eq!(settled.operator.as_deref(), Some("Harbour Mobile"));
    assert_eq!((settled.signal_dbm, settled.storage), (Some(-73), Some((0, 10))));
}

#[tokio::test(start_paused = true)]
async fn a_part_goes_at_once_and_after_the_answer_to_the_prompt() {
    for bytewise in [false, true] {
        let (mut rig, mut wire) = Rig::ready().await;
        wire.bytewise = bytewise;
        let begun = Instant::now();
        rig.send_to_body(&mut wire).await;
        wire.say("+CMGS: 7|OK").await;
        assert_eq!(rig.outcome().await, Outcome::Sent { reference: 7 });
        assert_eq!(begun.elapsed(), Duration::ZERO);
    }
}

#[tokio::test(start_paused = true)]
async fn a_part_that_may_not_go_any_more_is_abandoned() {
    for answer in [Some(Go::Abandon), None] {
        let (mut rig, mut wire) = Rig::ready().await;
        rig.submit(1).await;
        wire.hear().await;
        wire.say_raw("\r\n> ").await;
        let ModemEvent::Prompt { go, .. } = rig.deed().await else { panic!("no prompt") };
        match answer {
            Some(answer) => go.send(answer).unwrap(),
            None => drop(go),
        }
        assert_eq!(wire.body().await, "<ESC>");
        wire.say("OK").await;
        assert_eq!(rig.outcome().await, Outcome::Abandoned);
        rig.send_to_body(&mut wire).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_prompt_that_nobody_answers_is_left() {
    let (mut rig, mut wire) = Rig::ready().await;
    rig.submit(1).await;
    wire.hear().await;
    wire.say_raw("\r\n> ").await;
    let ModemEvent::Prompt { go, .. } = rig.deed().await else { panic!("no prompt") };
    assert_eq!(wire.body().await, "<ESC>");
    wire.say("OK").await;
    assert_eq!(rig.outcome().await, Outcome::Abandoned);
    drop(go);
}

#[tokio::test(start_paused = true)]
async fn an_error_is_judged_by_its_place_and_number() {
    let (mut rig, mut wire) = Rig::ready().await;
    rig.submit(1).await;
    wire.hear().await;
    wire.say("+CMS ERROR: 38").await;
    assert_eq!(rig.outcome().await, Outcome::NotSent { cause: cms(38) });
    let after = [
        ("+CMS ERROR: 331", Outcome::NotSent { cause: cms(331) }),
        ("+CMS ERROR: 21", Outcome::Failed { cause: cms(21) }),
        ("+CMS ERROR: 38", Outcome::InDoubt { cause: cms(38) }),
        ("OK", Outcome::InDoubt { cause: Cause::NoReference }),
    ];
    for (line, expected) in after {
        rig.send_to_body(&mut wire).await;
        wire.say(line).await;
        assert_eq!(rig.outcome().await, expected, "{line}");
    }
}

#[tokio::test(start_paused = true)]
async fn silence_after_ctrl_z_is_in_doubt_after_two_minutes_and_the_modem_is_found_again() {
    let (mut rig, mut wire) = Rig::ready().await;
    rig.send_to_body(&mut wire).await;
    let begun = Instant::now();
    let Outcome::InDoubt { cause } = rig.outcome().await else { panic!("not in doubt") };
    assert_eq!(cause, Cause::Silent(Duration::from_mins(2)));
    assert_eq!(begun.elapsed(), Duration::from_mins(2));
    // The late answer is not taken for the next one's.
    wire.say("+CMGS: 9|OK").await;
    wire.serve_until("AT+COPS?").await;
    wire.say("OK").await;
    rig.send_to_body(&mut wire).await;
    wire.say("+CMS ERROR: 500").await;
    assert_eq!(rig.outcome().await, Outcome::InDoubt { cause: cms(500) });
}

#[tokio::test(start_paused = true)]
async fn a_port_that_goes_is_judged_by_its_place_and_opened_again() {
    let (mut rig, mut wire) = Rig::ready().await;
    rig.submit(1).await;
    wire.hear().await;
    drop(wire);
    assert_eq!(rig.outcome().await, Outcome::NotSent { cause: Cause::PortLost });
    let begun = Instant::now();
    let mut wire = rig.wire().await;
    wire.settle().await;
    rig.until_settled().await;
    assert!(begun.elapsed() < Duration::from_secs(5));
    rig.send_to_body(&mut wire).await;
    drop(wire);
    assert_eq!(rig.outcome().await, Outcome::InDoubt { cause: Cause::PortLost });
    let absent = rig.status(|status| matches!(status.phase, Phase::Absent { .. })).await;
    assert!(absent.phase.sentence().contains("unplugged"), "{absent:?}");
}

#[tokio::test(start_paused = true)]
async fn without_a_modem_a_part_is_not_sent() {
    let mut rig = Rig::start(None);
    // Nothing answers at any of the ports that are opened.
    let absent = rig.status(|status| matches!(status.phase, Phase::Absent { .. })).await;
    assert!(absent.phase.sentence().contains("does not answer"));
    rig.ports.close();
    rig.status(|status| status.phase.sentence().contains("not there")).await;
    rig.submit(1).await;
    assert!(matches!(rig.outcome().await, Outcome::NotSent { cause: Cause::NotReady(_) }));
}

#[tokio::test(start_paused = true)]
async fn a_new_message_is_read_at_once_and_deleted_after_the_commit() {
    let (mut rig, mut wire) = Rig::ready().await;
    let begun = Instant::now();
    wire.say("+CMTI: \"SM\",3").await;
    assert_eq!(wire.hear().await, "AT+CMGR=3");
    wire.say("+CMGR: 0,,2|074B|OK").await;
    let (storage, slot, pdu, committed) = rig.inbound().await;
    assert_eq!((storage.as_str(), slot, pdu.as_slice()), ("SM", 3, &[7, 0x4B][..]));
    committed.send(Committed::Delete { record: 42 }).unwrap();
    assert_eq!(wire.hear().await, "AT+CMGD=3");
    wire.say("OK").await;
    assert!(matches!(rig.deed().await, ModemEvent::Deleted { record: 42, .. }));
    assert_eq!(begun.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_message_that_comes_while_one_is_sent_is_read_right_after() {
    let (mut rig, mut wire) = Rig::ready().await;
    rig.submit(1).await;
    wire.hear().await;
    wire.say("+CMTI: \"SM\",1").await;
    wire.say_raw("\r\n> ").await;
    let ModemEvent::Prompt { go, .. } = rig.deed().await else { panic!("no prompt") };
    go.send(Go::Send).unwrap();
    wire.body().await;
    wire.say("+CMTI: \"SM\",2|+CMGS: 1|OK").await;
    assert_eq!(rig.outcome().await, Outcome::Sent { reference: 1 });
    rig.submit(2).await;
    assert_eq!(wire.hear().await, "AT+CMGR=1");
    wire.say("+CMGR: 0,,2|0700|OK").await;
    assert_eq!(wire.hear().await, "AT+CMGR=2");
    wire.say("+CMGR: 0,,2|0701|OK").await;
    assert_eq!(wire.hear().await, send_line());
}

#[tokio::test(start_paused = true)]
async fn a_slot_that_is_empty_or_cannot_be_read_does_no_harm() {
    let (mut rig, mut wire) = Rig::ready().await;
    for answer in ["OK", "+CMS ERROR: 321"] {
        wire.say("+CMTI: \"SM\",3").await;
        assert_eq!(wire.hear().await, "AT+CMGR=3");
        wire.say(answer).await;
    }
    wire.say("+CMTI: \"SM\",4").await;
    for _ in 0..3 {
        assert_eq!(wire.hear().await, "AT+CMGR=4");
        wire.say("+CMS ERROR: 500").await;
    }
    rig.send_to_body(&mut wire).await;
}

#[tokio::test(start_paused = true)]
async fn a_repeated_deletion_spares_a_new_message_in_the_slot() {
    let (mut rig, mut wire) = Rig::ready().await;
    wire.say("+CMTI: \"SM\",3").await;
    wire.hear().await;
    wire.say("+CMGR: 0,,2|074B|OK").await;
    let (.., committed) = rig.inbound().await;
    committed.send(Committed::Delete { record: 42 }).unwrap();
    assert_eq!(wire.hear().await, "AT+CMGD=3");
    // It was deleted, but the answer is lost; and a new message takes the slot.
    advance(Duration::from_secs(20)).await;
    assert_eq!(wire.hear().await, "AT");
    wire.say("OK").await;
    wire.special.push(("AT+CMGL=4", "+CMGL: 3,0,,2|074D|OK"));
    let heard = wire.serve_until("AT+CMGR=3").await;
    assert!(!heard.iter().any(|line| line.starts_with("AT+CMGD")), "{heard:?}");
    wire.say("+CMGR: 0,,2|074D|OK").await;
    assert!(matches!(rig.deed().await, ModemEvent::Deleted { record: 42, .. }));
    let (_, slot, pdu, _) = rig.inbound().await;
    assert_eq!((slot, pdu), (3, vec![7, 0x4D]));
}

#[tokio::test(start_paused = true)]
async fn a_commit_that_comes_after_the_port_was_lost_is_checked_before_it_deletes() {
    let (mut rig, mut wire) = Rig::ready().await;
    wire.say("+CMTI: \"SM\",3").await;
    wire.hear().await;
    wire.say("+CMGR: 0,,2|074B|OK").await;
    let (.., committed) = rig.inbound().await;
    drop(wire);
    let mut wire = rig.wire().await;
    wire.serve_until("AT+CREG?").await;
    committed.send(Committed::Delete { record: 42 }).unwrap();
    wire.say("+CREG: 1,1|OK").await;
    assert!(!wire.serve_until("AT+CMGR=3").await.contains(&"AT+CMGD=3".to_owned()));
    wire.say("+CMGR: 1,,2|074b|OK").await;
    assert_eq!(wire.hear().await, "AT+CMGD=3");
    wire.say("OK").await;
    assert!(matches!(rig.deed().await, ModemEvent::Deleted { record: 42, .. }));
}

#[tokio::test(start_paused = true)]
async fn the_sweep_offers_each_stored_message_once_and_none_of_our_own() {
    let mut rig = Rig::start(None);
    let mut wire = rig.wire().await;
    wire.special.push(("AT+CMGL=4", "+CMGL: 0,1,,2|0700|+CMGL: 1,2,,2|1100|+CMGL: 2,0,,2|07zz|OK"));
    // It is read again, and what stays as it is is kept as it is.
    wire.special.push(("AT+CMGR=2", "+CMGR: 0,,2|07zz|OK"));
    wire.settle().await;
    let (_, first, pdu, kept) = rig.inbound().await;
    assert_eq!((first, pdu), (0, vec![7, 0]));
    let (_, second, pdu, dropped) = rig.inbound().await;
    assert_eq!((second, pdu), (2, b"07zz".to_vec()));
    drop(dropped);
    // A minute later only what nobody holds any more is offered again.
    wire.settle().await;
    assert_eq!(rig.inbound().await.1, 2);
    drop(kept);
}

#[tokio::test(start_paused = true)]
async fn a_message_that_a_bad_wire_garbled_is_read_again() {
    let mut rig = Rig::start(None);
    let mut wire = rig.wire().await;
    wire.special.push(("AT+CMGL=4", "+CMGL: 2,0,,2|07\u{0}00|OK"));
    wire.special.push(("AT+CMGR=2", "+CMGR: 0,,2|0700|OK"));
    wire.settle().await;
    let (_, slot, pdu, _kept) = rig.inbound().await;
    assert_eq!((slot, pdu), (2, vec![7, 0]));
}

#[tokio::test(start_paused = true)]
async fn what_reads_differently_each_time_is_left_where_it_is() {
    let (mut rig, mut wire) = Rig::ready().await;
    wire.say("+CMTI: \"SM\",3").await;
    for answer in ["+CMGR: 1,,1|32|OK", "+CMGR: 1,,24|0700|OK", "+CMGR: 0,,2|07|OK"] {
        assert_eq!(wire.hear().await, "AT+CMGR=3");
        wire.say(answer).await;
    }
    rig.send_to_body(&mut wire).await;
    wire.special.push(("AT+CMGL=4", "+CMGL: 3,0,,2|0700|OK"));
    wire.say("+CMGS: 1|OK").await;
    wire.settle().await;
    loop {
        if let ModemEvent::Inbound { slot, pdu, .. } = rig.deed().await {
            assert_eq!((slot, pdu), (3, vec![7, 0]));
            return;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_storage_that_cannot_be_listed_is_read_slot_by_slot() {
    let mut rig = Rig::start(None);
    let mut wire = rig.wire().await;
    wire.special.push(("AT+CMGL=4", "ERROR"));
    wire.special.push(("AT+CPMS=\"SM\"", "+CPMS: 1,3|OK"));
    wire.special.push(("AT+CMGR=2", "+CMGR: 1,,2|0700|OK"));
    let heard = wire.settle().await;
    let reads = heard.iter().filter(|line| line.starts_with("AT+CMGR")).count();
    assert_eq!(reads, 4, "{heard:?}");
    assert_eq!(rig.inbound().await.1, 2);
}

#[tokio::test(start_paused = true)]
async fn both_storages_are_looked_into_and_selected_for_what_lies_there() {
    let mut rig = Rig::start(None);
    let mut wire = rig.wire().await;
    wire.special.push(("AT+CPMS=?", "+CPMS: (\"SM\",\"ME\"),(\"SM\"),(\"SM\")|OK"));
    wire.special.push(("AT+CPMS=\"ME\"", "+CPMS: 1,20|OK"));
    let heard = wire.serve_until("AT+CMGL=4").await;
    assert_eq!(heard[heard.len() - 2], "AT+CPMS=\"ME\"");
    wire.say("+CMGL: 5,1,,2|0700|OK").await;
    let (storage, slot, _, committed) = rig.inbound().await;
    assert_eq!((storage.as_str(), slot), ("ME", 5));
    wire.settle().await;
    committed.send(Committed::Delete { record: 1 }).unwrap();
    assert_eq!(wire.hear().await, "AT+CPMS=\"ME\"");
    wire.say("OK").await;
    assert_eq!(wire.hear().await, "AT+CMGD=5");
    wire.say("OK").await;
    wire.say("+CDSI: \"SR\",1").await;
    assert_eq!(wire.hear().await, "AT+CPMS=\"SR\"");
}

#[tokio::test(start_paused = true)]
async fn where_only_announced_reports_lie_is_looked_into_each_ten_beats_and_everywhere_else_at_each()
 {
    const REFUSED: &str = "+CMS ERROR: 303";
    const NOTIFY: [&str; 10] = [
        "AT+CNMI=2,1,0,1,0",
        "AT+CNMI=2,1,0,2,0",
        "AT+CNMI=2,1,0,0,0",
        "AT+CNMI=1,1,0,1,0",
        "AT+CNMI=1,1,0,2,0",
        "AT+CNMI=1,1,0,0,0",
        "AT+CNMI=3,1,0,0,0",
        "AT+CNMI=2,2,0,1,0",
        "AT+CNMI=1,2,0,1,0",
        "AT+CNMI=1,2,0,0,0",
    ];
    // Reports come directly, are announced, are not spoken of; and it is refused whatever is asked.
    for (taken, every) in [(NOTIFY[0], 10), (NOTIFY[1], 10), (NOTIFY[2], 1), ("", 1)] {
        let mut rig = Rig::start(None);
        let mut wire = rig.wire().await;
        wire.special.push(("AT+CPMS=?", "+CPMS: (\"SM\",\"SR\"),(\"SM\"),(\"SM\")|OK"));
        wire.special.push(("AT+CPMS=\"SR\"", "+CPMS: 0,10|OK"));
        let answer = |line| (line, if line == taken { "OK" } else { REFUSED });
        wire.special.extend(NOTIFY.map(answer));
        wire.settle().await;
        let mut beats = Vec::new();
        for _ in 0..20 {
            let heard = wire.serve_until("AT+CSQ").await;
            wire.say(wire.answer("AT+CSQ")).await;
            assert!(heard.contains(&"AT+CMGL=4".to_owned()), "{heard:?}");
            beats.push(heard.contains(&"AT+CPMS=\"SR\"".to_owned()));
        }
        let seen = beats.iter().filter(|looked| **looked).count();
        assert_eq!(seen, 20 / every, "{taken}: {beats:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_report_that_is_not_stored_is_passed_on() {
    let (mut rig, mut wire) = Rig::ready().await;
    wire.say("+CDS: 2|0006").await;
    let (storage, _, pdu, committed) = rig.inbound().await;
    assert_eq!((storage.as_str(), pdu.as_slice()), (DIRECT, &[0, 6][..]));
    let _ = committed.send(Committed::Delete { record: 1 });
    assert_eq!(wire.hear().await, "AT+CSMS?");
    wire.say("OK").await;
    rig.send_to_body(&mut wire).await;
}

#[tokio::test(start_paused = true)]
async fn a_restart_is_noticed_by_its_lines_or_by_the_echo() {
    for bytewise in [false, true] {
        let (mut rig, mut wire) = Rig::ready().await;
        wire.bytewise = bytewise;
        let begun = Instant::now();
        wire.say_raw("\0\0\r\nRDY\r\n\r\n+CFUN: 1\r\n\r\n+CPIN: READY\r\n").await;
        let heard = wire.settle().await;
        assert_eq!(heard[..3], ["AT", "AT+CMGF?", "ATE0"]);
        assert!(heard.contains(&"AT+CMGL=4".to_owned()));
        rig.status(|status| status.phase == Phase::Starting).await;
        rig.status(|status| status.phase == Phase::Ready).await;
        assert!(begun.elapsed() < Duration::from_secs(5));

        rig.submit(1).await;
        wire.hear().await;
        wire.say_raw(&format!("{}\r\r\n> ", send_line())).await;
        assert_eq!(wire.body().await, "<ESC>");
        wire.say("OK").await;
        assert_eq!(rig.outcome().await, Outcome::NotSent { cause: Cause::Restarted });
        assert_eq!(wire.hear().await, "AT");
    }
}

#[tokio::test(start_paused = true)]
async fn a_restart_that_nobody_saw_shows_when_the_modem_is_found_again() {
    let (mut rig, mut wire) = Rig::ready().await;
    rig.submit(1).await;
    assert_eq!(wire.hear().await, send_line());
    // It is just restarting and hears nothing; then it is back, with its echo.
    assert!(matches!(rig.outcome().await, Outcome::NotSent { cause: Cause::Silent(_) }));
    assert_eq!(wire.hear().await, "AT");
    wire.say_raw("\x1B\rAT\r\r\nOK\r\n").await;
    assert_eq!(wire.hear().await, "AT+CMGF?");
    wire.say_raw("AT+CMGF?\r\r\n+CMGF: 0\r\n\r\nOK\r\n").await;
    assert_eq!(wire.serve_until("ATE0").await.last().map(String::as_str), Some("ATE0"));
}

/// A modem whose echo tells nothing, back in text mode: a body would be words there, and a length a number.
#[tokio::test(start_paused = true)]
async fn a_restart_that_shows_in_nothing_shows_before_the_next_text() {
    let (mut rig, mut wire) = Rig::ready().await;
    advance(Duration::from_secs(5)).await;
    wire.special.push(("AT+CMGF?", "+CMGF: 1|OK"));
    rig.submit(1).await;
    assert_eq!(wire.hear().await, "AT+CMGF?");
    wire.say("+CMGF: 1|OK").await;
    assert_eq!(rig.outcome().await, Outcome::NotSent { cause: Cause::Restarted });
    wire.special.clear();
    let heard = wire.settle().await;
    assert!(heard.contains(&"AT+CMGF=0".to_owned()), "{heard:?}");
    assert!(!heard.contains(&send_line()));
}

#[tokio::test(start_paused = true)]
async fn words_are_no_message_to_keep_and_delete() {
    let (mut rig, mut wire) = Rig::ready().await;
    wire.special.push(("AT+CMGR=3", "+CMGR: \"REC UNREAD\",\"+15550100\",,\"26/11/27\"|Y|OK"));
    wire.special.push(("AT+CMGF?", "+CMGF: 1|OK"));
    wire.say("+CMTI: \"SM\",3").await;
    let heard = wire.serve_until("AT+CMGF=0").await;
    assert!(!heard.iter().any(|line| line.starts_with("AT+CMGD")), "{heard:?}");
    wire.special.clear();
    wire.special.push(("AT+CMGL=4", "+CMGL: 3,0,,2|074B|OK"));
    wire.say("OK").await;
    wire.serve_until("AT+CMGL=4").await;
    wire.say(wire.answer("AT+CMGL=4")).await;
    let (.., pdu, _) = rig.inbound().await;
    assert_eq!(pdu, [7, 0x4B]);
}

#[tokio::test(start_paused = true)]
async fn a_restart_after_ctrl_z_leaves_the_part_in_doubt() {
    let (mut rig, mut wire) = Rig::ready().await;
    rig.send_to_body(&mut wire).await;
    wire.say("RDY").await;
    assert_eq!(rig.outcome().await, Outcome::InDoubt { cause: Cause::Restarted });
    wire.settle().await;
    rig.send_to_body(&mut wire).await;
}

#[tokio::test(start_paused = true)]
async fn a_modem_that_goes_on_starting_is_brought_up_once_more() {
    let (_rig, mut wire) = Rig::ready().await;
    wire.say("SMS Ready").await;
    assert_eq!(wire.hear().await, "ATE0");
}

#[tokio::test(start_paused = true)]
async fn without_a_network_nothing_goes_and_what_came_is_still_read() {
    let mut rig = Rig::start(None);
    let mut wire = rig.wire().await;
    wire.special.push(("AT+CREG?", "+CREG: 1,2|OK"));
    wire.settle().await;
    let status = rig.status(|status| matches!(status.phase, Phase::NotRegistered { .. })).await;
    assert!(status.phase.sentence().contains("antenna"));
    rig.submit(1).await;
    assert!(matches!(rig.outcome().await, Outcome::NotSent { cause: Cause::NotReady(_) }));
    wire.say("+CMTI: \"SM\",1").await;
    assert_eq!(wire.hear().await, "AT+CMGR=1");
    wire.say("+CMGR: 0,,2|0700|OK").await;
    rig.inbound().await;
    wire.say("+CREG: 1").await;
    rig.status(|status| status.phase == Phase::Ready).await;
    assert_eq!(wire.hear().await, "AT+CSQ");
}

#[tokio::test(start_paused = true)]
async fn a_card_without_a_service_centre_is_said_and_messages_go() {
    let mut rig = Rig::start(None);
    let mut wire = rig.wire().await;
    wire.special.push(("AT+CSCA?", "+CSCA: \"\",129|OK"));
    wire.settle().await;
    let ready = rig.status(|status| status.phase == Phase::Ready).await;
    assert!(ready.sentence().contains("(SMSC)"), "{ready:?}");
    rig.send_to_body(&mut wire).await;
}

#[tokio::test(start_paused = true)]
async fn a_family_is_told_what_it_needs_and_understood() {
    let mut rig = Rig::start(None);
    let mut wire = rig.wire().await;
    wire.special.push(("AT+CGMI", "Telit|OK"));
    let heard = wire.settle().await;
    assert!(heard.contains(&"AT#SMOV=1".to_owned()), "{heard:?}");
    let ready = rig.status(|status| status.phase == Phase::Ready).await;
    assert_eq!(ready.profile.as_deref(), Some("telit"));
    rig.until_settled().await;
    assert_eq!(wire.hear().await, "AT+CCLK?");
    wire.say("OK").await;
    // A full storage is looked into at once.
    wire.say("#SMOV: \"SM\"").await;
    assert!(wire.hear().await.starts_with("AT+CPMS="));
}

#[tokio::test(start_paused = true)]
async fn a_pin_is_tried_when_it_may_and_once() {
    let mut rig = Rig::start(Some("1234"));
    let mut wire = rig.wire().await;
    wire.special.push(("AT+CPIN?", "+CPIN: SIM PIN|OK"));
    wire.serve_until("AT+CCID").await;
    wire.say("8988211000000123456|OK").await;
    let ModemEvent::MayTryPin { sim, pin_hash, answer, .. } = rig.deed().await else {
        panic!("it does not ask")
    };
    assert_eq!(sim, "8988211000000123456");
    answer.send(true).unwrap();
    assert_eq!(wire.hear().await, "AT+CPIN=\"1234\"");
    wire.special.clear();
    wire.say("OK").await;
    wire.settle().await;
    let ModemEvent::PinAccepted { sim: opened, pin_hash: accepted, .. } = rig.deed().await else {
        panic!("it does not say")
    };
    assert_eq!((opened, accepted), (sim, pin_hash));
    rig.status(|status| status.phase == Phase::Ready).await;
}

/// Many a card says its number only once it has its PIN, or never: the attempt and its good end are one card's all
/// the same.
#[tokio::test(start_paused = true)]
async fn a_pin_is_accepted_under_the_name_it_was_tried_for() {
    let mut rig = Rig::start(Some("1234"));
    let mut wire = rig.wire().await;
    wire.special.push(("AT+CPIN?", "+CPIN: SIM PIN|OK"));
    wire.serve_until("AT+CCID").await;
    wire.say("+CME ERROR: 11").await;
    let ModemEvent::MayTryPin { sim: tried, pin_hash, answer, .. } = rig.deed().await else {
        panic!("it does not ask")
    };
    answer.send(true).unwrap();
    assert_eq!(wire.hear().await, "AT+CPIN=\"1234\"");
    wire.special.clear();
    wire.special.push(("AT+CIMI", "310150123456789|OK"));
    wire.say("OK").await;
    // It is said at once: what comes later may fail.
    wire.serve_until("AT+CPIN?").await;
    wire.say(wire.answer("AT+CPIN?")).await;
    let ModemEvent::PinAccepted { sim, pin_hash: accepted, .. } = rig.deed().await else {
        panic!("it does not say")
    };
    assert_eq!((sim, accepted), (tried, pin_hash));
}

#[tokio::test(start_paused = true)]
async fn silence_after_a_pin_is_no_acceptance() {
    let mut rig = Rig::start(Some("1234"));
    let mut wire = rig.wire().await;
    wire.special.push(("AT+CPIN?", "+CPIN: SIM PIN|OK"));
    wire.serve_until("AT+CCID").await;
    wire.say("8988211000000123456|OK").await;
    let ModemEvent::MayTryPin { answer, .. } = rig.deed().await else { panic!("no question") };
    answer.send(true).unwrap();
    assert_eq!(wire.hear().await, "AT+CPIN=\"1234\"");
    wire.special.clear();
    wire.special.push(("AT+CPIN?", "+CME ERROR: 100"));
    wire.say("OK").await;
    wire.settle().await;
    rig.status(|status| status.phase == Phase::Ready).await;
    rig.stop.cancel();
    while let Some(event) = rig.events.recv().await {
        assert!(!matches!(event, ModemEvent::PinAccepted { .. }), "{event:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_pin_that_may_not_be_tried_is_asked_for() {
    let mut rig = Rig::start(Some("1234"));
    let mut wire = rig.wire().await;
    wire.special.push(("AT+CPIN?", "+CPIN: SIM PIN|OK"));
    for _ in 0..2 {
        wire.serve_until("AT+CCID").await;
        wire.say("8988211000000123456|OK").await;
        let ModemEvent::MayTryPin { answer, .. } = rig.deed().await else { panic!("no question") };
        answer.send(false).unwrap();
    }
    // The second time is a minute later.
    assert_eq!(wire.hear().await, "ATE0");
    rig.submit(1).await;
}

#[tokio::test(start_paused = true)]
async fn a_stop_ends_the_task_and_a_part_past_ctrl_z_is_in_doubt_soon() {
    let (rig, _wire) = Rig::ready().await;
    rig.stop.cancel();
    rig.task.await.unwrap();

    let (mut rig, mut wire) = Rig::ready().await;
    rig.send_to_body(&mut wire).await;
    let begun = Instant::now();
    rig.stop.cancel();
    assert_eq!(rig.outcome().await, Outcome::InDoubt { cause: Cause::Stopped });
    rig.task.await.unwrap();
    assert!(begun.elapsed() < Duration::from_secs(21));

    let (mut rig, mut wire) = Rig::ready().await;
    rig.send_to_body(&mut wire).await;
    rig.stop.cancel();
    wire.say("+CMGS: 3|OK").await;
    assert_eq!(rig.outcome().await, Outcome::Sent { reference: 3 });
    rig.task.await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn the_task_ends_when_nobody_listens() {
    let (rig, mut wire) = Rig::ready().await;
    drop(rig.events);
    wire.say("+CDS: 2|0006").await;
    timeout(LONG, rig.task).await.expect("it ends").unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_hung_modem_is_let_go_and_opened_again() {
    let (mut rig, mut wire) = Rig::ready().await;
    let begun = Instant::now();
    wire.say("+CMTI: \"SM\",3").await;
    wire.hear().await;
    let absent = rig.status(|status| matches!(status.phase, Phase::Absent { .. })).await;
    assert!(absent.phase.sentence().contains("does not answer"));
    assert!(begun.elapsed() < Duration::from_secs(30), "without waiting for the next beat");
    let mut wire = rig.wire().await;
    wire.settle().await;
    rig.status(|status| status.phase == Phase::Ready).await;
}
