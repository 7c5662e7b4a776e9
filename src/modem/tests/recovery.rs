//! What is done about a modem that does not do its work, and how it is found after it.

use std::time::Duration;

use tokio::time::Instant;

use super::rig::*;
use crate::at::cause::Cause;
use crate::modem::*;

fn minutes(begun: Instant) -> u64 {
    begun.elapsed().as_secs() / 60
}

/// Takes events, however long they take to come, until a status is as wanted.
async fn until_status(mut rig: Rig, wanted: fn(&ModemStatus) -> bool) -> Rig {
    while let Some(event) = rig.events.recv().await {
        if matches!(&event, ModemEvent::Status { status, .. } if wanted(status)) {
            return rig;
        }
    }
    panic!("the task ended")
}

#[tokio::test(start_paused = true)]
async fn a_registration_lost_for_long_takes_the_radio_off_and_on_once_an_hour() {
    let (mut rig, mut wire) = Rig::ready().await;
    wire.special.push(("AT+CREG?", "+CREG: 1,2|OK"));
    wire.say("+CREG: 2").await;
    let begun = Instant::now();
    let lost = rig.status(|status| status.recovery.is_some()).await;
    let recovery = lost.recovery.unwrap();
    assert_eq!(recovery.trouble, Trouble::NotRegistered);
    assert_eq!(recovery.next, Some((Step::Radio, Duration::from_mins(15))));
    let told = tokio::spawn(until_status(rig, |status| status.recovery.is_none()));
    for minute in [15, 75] {
        let heard = wire.serve_until("AT+CFUN=4").await;
        assert!(!heard.iter().any(|line| line.starts_with("AT+CFUN=1")), "{heard:?}");
        assert_eq!(minutes(begun), minute);
        wire.say("OK").await;
        assert_eq!(wire.hear().await, "AT+CFUN=1");
        wire.say("OK").await;
    }
    wire.serve_until("AT+CFUN=1,1").await;
    assert_eq!(minutes(begun), 120);
    wire.special.clear();
    wire.say("OK|RDY").await;
    wire.settle().await;
    told.await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_registration_that_comes_back_ends_it() {
    let (mut rig, mut wire) = Rig::ready().await;
    wire.special.push(("AT+CREG?", "+CREG: 1,2|OK"));
    wire.say("+CREG: 3").await;
    rig.status(|status| status.recovery.is_some()).await;
    wire.special.clear();
    wire.say("+CREG: 5").await;
    rig.status(|status| status.recovery.is_none() && status.phase == Phase::Ready).await;
    let begun = Instant::now();
    while minutes(begun) < 20 {
        let heard = wire.settle().await;
        assert!(!heard.iter().any(|line| line.contains("CFUN")), "{heard:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_modem_that_is_away_is_not_said_to_be_without_a_network() {
    let (mut rig, mut wire) = Rig::ready().await;
    wire.say("+CREG: 2").await;
    rig.status(|status| status.recovery.is_some()).await;
    drop(wire);
    let away = rig.status(|status| matches!(status.phase, Phase::Absent { .. })).await;
    assert_eq!(away.recovery, None);
}

#[tokio::test(start_paused = true)]
async fn a_silent_modem_is_opened_again_and_then_told_to_restart_its_radio_and_itself() {
    let (mut rig, mut wire) = Rig::ready().await;
    let begun = Instant::now();
    wire.say("+CMTI: \"SM\",3").await;
    let mut shouted = Vec::new();
    while shouted.len() < 3 {
        // It hears, and says nothing; each time the port is closed and opened again.
        while let Some(line) = wire.heard().await {
            if line.contains("CFUN") {
                shouted.push((line, minutes(begun)));
            }
        }
        while !rig.events.is_empty() {
            rig.event().await;
        }
        wire = rig.wire().await;
    }
    let expected = [("AT+CFUN=4", 1), ("AT+CFUN=1", 1), ("AT+CFUN=1,1", 5)];
    assert_eq!(shouted, expected.map(|(line, minute)| (line.to_owned(), minute)));
    // It is there again: the radio is made sure of, and all is well.
    let heard = wire.settle().await;
    assert_eq!(heard[..4], ["AT", "AT+CMGF?", "AT+CFUN=1", "ATE0"]);
    let well = rig.status(|status| status.phase == Phase::Ready).await;
    assert_eq!(well.recovery, None);
}

#[tokio::test(start_paused = true)]
async fn submissions_without_an_answer_again_and_again_open_the_port_anew() {
    let (mut rig, mut wire) = Rig::ready().await;
    for _ in 0..3 {
        rig.submit(1).await;
        wire.serve_until(&send_line()).await;
        // No prompt; the modem is well otherwise.
        let Outcome::NotSent { cause: Cause::Silent(_) } = rig.outcome().await else {
            panic!("it was sent")
        };
        wire.serve_until("AT+CMGF?").await;
        wire.say("+CMGF: 0|OK").await;
    }
    let status = rig.status(|status| status.recovery.is_some()).await;
    assert_eq!(status.recovery.unwrap().trouble, Trouble::NoAnswers);
    let mut wire = rig.wire().await;
    wire.settle().await;
    rig.send_to_body(&mut wire).await;
    wire.say("+CMGS: 1|OK").await;
    assert_eq!(rig.outcome().await, Outcome::Sent { reference: 1 });
    rig.submit(1).await;
}

#[tokio::test(start_paused = true)]
async fn a_part_past_ctrl_z_is_judged_before_anything_is_restarted() {
    let (mut rig, mut wire) = Rig::ready().await;
    let begun = Instant::now();
    rig.send_to_body(&mut wire).await;
    // The network goes while the part is on its way, and the modem says nothing more.
    wire.say("+CREG: 2").await;
    let Outcome::InDoubt { .. } = rig.outcome().await else { panic!("not in doubt") };
    assert_eq!(minutes(begun), 2);
    while let Some(line) = wire.heard().await {
        assert!(!line.contains("CFUN"), "{line}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_sim_that_is_busy_for_ever_takes_the_radio_off_and_on() {
    let mut rig = Rig::start(None);
    let mut wire = rig.wire().await;
    wire.special.push(("AT+CPIN?", "+CME ERROR: 14"));
    let begun = Instant::now();
    let events = tokio::spawn(async move {
        let busy = rig.status(|status| status.recovery.is_some()).await;
        assert_eq!(busy.recovery.unwrap().trouble, Trouble::SimBusy);
        rig.status(|status| status.recovery.is_none()).await;
        rig
    });
    wire.serve_until("AT+CFUN=4").await;
    assert_eq!(minutes(begun), 1);
    wire.say("OK").await;
    wire.special.clear();
    wire.settle().await;
    events.await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_card_that_was_put_in_late_is_looked_for_with_the_radio() {
    let mut rig = Rig::start(None);
    let mut wire = rig.wire().await;
    wire.special.push(("AT+CPIN?", "+CME ERROR: 10"));
    let begun = Instant::now();
    let events = tokio::spawn(until_status(rig, |status| status.phase == Phase::Ready));
    wire.serve_until("AT+CFUN=4").await;
    assert_eq!(minutes(begun), 10);
    wire.special.clear();
    wire.say("OK").await;
    wire.settle().await;
    events.await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_prompt_is_left_also_when_the_first_esc_is_swallowed() {
    let mut rig = Rig::start(None);
    let mut wire = rig.wire().await;
    // An earlier program left the modem at its prompt: the first ESC and what follows it is lost.
    assert_eq!(wire.hear().await, "AT");
    assert_eq!(wire.hear().await, "AT");
    wire.say("OK|OK").await;
    wire.settle().await;
    rig.status(|status| status.phase == Phase::Ready).await;
}

#[tokio::test(start_paused = true)]
async fn a_prompt_that_takes_esc_only_with_its_carriage_return_is_left_by_both() {
    let (mut rig, mut wire) = Rig::ready().await;
    rig.submit(1).await;
    wire.hear().await;
    wire.say_raw("\r\n> ").await;
    let ModemEvent::Prompt { go, .. } = rig.deed().await else { panic!("no prompt") };
    go.send(Go::Abandon).unwrap();
    assert_eq!(wire.body().await, "<ESC>");
    // Nothing: it waits for more. What comes is ESC once more, and the end of a line; never Ctrl-Z.
    assert_eq!(rig.outcome().await, Outcome::Abandoned);
    assert_eq!(wire.body().await, "<ESC>");
    assert_eq!(wire.hear().await, "AT");
    wire.say("OK|OK").await;
    wire.serve_until("AT+CMGF?").await;
    wire.say("+CMGF: 0|OK").await;
    rig.send_to_body(&mut wire).await;
}

#[tokio::test(start_paused = true)]
async fn stale_input_is_not_taken_for_an_answer() {
    let mut rig = Rig::start(None);
    let mut wire = rig.wire().await;
    wire.say("+CSQ: 1,1|OK|OK|+CMS ERROR: 500").await;
    assert_eq!(wire.hear().await, "AT");
    // The modem is slow: were the old results its answer, the next command would be here by now.
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert!(wire.is_quiet().await);
    wire.say("OK").await;
    wire.settle().await;
    rig.status(|status| status.phase == Phase::Ready).await;
}

#[tokio::test(start_paused = true)]
async fn a_card_that_is_taken_out_is_missed_at_once_and_found_when_it_is_back() {
    let (mut rig, mut wire) = Rig::ready().await;
    wire.special.push(("AT+CPIN?", "+CME ERROR: 10"));
    let begun = Instant::now();
    wire.say("+CPIN: NOT INSERTED").await;
    wire.serve_until("AT+CPIN?").await;
    wire.say("+CME ERROR: 10").await;
    let without = rig.status(|status| status.phase != Phase::Ready).await;
    assert!(without.phase.sentence().contains("SIM"), "{}", without.phase.sentence());
    assert!(begun.elapsed() < Duration::from_secs(1));
    // A modem that says so again is not asked again at once.
    wire.say("+CPIN: NOT INSERTED").await;
    tokio::time::sleep(Duration::from_secs(5)).await;
    assert!(wire.is_quiet().await);
    wire.special.clear();
    wire.settle().await;
    rig.status(|status| status.phase == Phase::Ready).await;
    assert!(begun.elapsed() < Duration::from_secs(15));
}
