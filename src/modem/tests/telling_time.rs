//! What a modem's task tells of the time: the network's, where a family gives it, and whether a message is new.

use std::time::Duration;

use tokio::time::{Instant, timeout};

use super::rig::Rig;
use crate::modem::*;

/// Half a beat.
const BEFORE_THE_NEXT: Duration = Duration::from_secs(30);

#[tokio::test(start_paused = true)]
async fn a_family_whose_clock_the_network_sets_is_asked_for_it() {
    for (answer, told) in [
        ("+CCLK: \"26/06/01,10:00:00-20\"|OK", Some("2026-06-01T15:00:00Z")),
        // It was never told. Whoever keeps the clock knows that it cannot be 1980.
        ("+CCLK: \"80/01/06,00:00:10+00\"|OK", Some("1980-01-06T00:00:10Z")),
        ("+CCLK: \"26/06/01,10:00:00\"|OK", None),
        ("+CME ERROR: 3", None),
    ] {
        let mut rig = Rig::start(None);
        let mut wire = rig.wire().await;
        wire.special.push(("AT+CGMI", "Quectel|OK"));
        let heard = wire.serve_until("AT+CCLK?").await;
        assert!(heard.contains(&"AT+CTZU=3".to_owned()), "{heard:?}");
        wire.say(answer).await;
        // The beat goes on either way.
        let deed = timeout(BEFORE_THE_NEXT, rig.deed()).await.ok();
        let at = deed.map(|deed| match deed {
            ModemEvent::NetworkTime { at, .. } => at.to_string(),
            other => panic!("{answer}: {other:?}"),
        });
        assert_eq!(at.as_deref(), told, "{answer}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_network_is_asked_for_its_time_each_minute_at_first_and_then_each_ten() {
    let mut rig = Rig::start(None);
    let mut wire = rig.wire().await;
    wire.special.push(("AT+CGMI", "Quectel|OK"));
    wire.serve_until("AT+CCLK?").await;
    let first = Instant::now();
    for minute in [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30] {
        wire.say("+CME ERROR: 3").await;
        let heard = wire.serve_until("AT+CCLK?").await;
        assert_eq!(heard.contains(&"AT+COPS?".to_owned()), minute >= 10, "{heard:?}");
        assert_eq!(first.elapsed().as_secs().div_euclid(60), minute);
    }
    // It lost the network and has it back.
    wire.say("+CME ERROR: 3").await;
    wire.say("+CREG: 2").await;
    wire.say("+CREG: 1").await;
    wire.serve_until("AT+CCLK?").await;
    let again = Instant::now();
    wire.say("+CME ERROR: 3").await;
    wire.serve_until("AT+CCLK?").await;
    assert_eq!(again.elapsed().as_secs().div_euclid(60), 1);
}

#[tokio::test(start_paused = true)]
async fn it_is_told_whether_a_message_was_announced_or_only_found() {
    let mut rig = Rig::start(None);
    let mut wire = rig.wire().await;
    wire.special.push(("AT+CMGL=4", "+CMGL: 3,0,,2|0700|OK"));
    wire.settle().await;
    let ModemEvent::Inbound { came, committed, .. } = rig.deed().await else {
        panic!("no message")
    };
    assert_eq!(came, Came::Found);
    let _ = committed.send(Committed::Keep);
    wire.say("+CMTI: \"SM\",4").await;
    assert_eq!(wire.hear().await, "AT+CMGR=4");
    wire.say("+CMGR: 0,,2|0701|OK").await;
    let ModemEvent::Inbound { came, .. } = rig.deed().await else { panic!("no message") };
    assert_eq!(came, Came::Announced);
}
