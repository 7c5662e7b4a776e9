//! The fault campaign: a whole gateway, its modem's task, a simulated modem and its network live
//! through hours in which everything goes wrong, in virtual time, by seed.
//!
//! ```text
//!   hazards ─► case ─► house (gateway, modem's task, database) ─► wire ─► sim::World
//!                 └──────────── oracle: the air and what people wrote, against the database
//! ```
//! What must hold, whatever happens (`oracle`): nothing is on the air twice; nothing that nobody
//! approved; *sent* was once on the air, *failed* and *suppressed* never, *in doubt* at most once and
//! only without evidence; every text that the network delivered is kept once, whole, acts once, and is
//! gone from the modem; after a no nothing leaves; the ledger verifies; and once nothing is wrong any
//! more the queue becomes empty by itself and the next invite leaves at once.
//!
//! `CAMPAIGN_SEEDS=500 cargo test --release --test campaign` runs so many seeds of each kind instead
//! of a few; `CAMPAIGN_SEED=7` only that one, and `CAMPAIGN_KEEP=folder` keeps its database when it
//! fails. What needs a real process or a real port is in `tests/kill.rs`, `tests/main_job.rs` and
//! `tests/modem_simulated.rs`.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod case;
mod draw;
mod hazards;
mod house;
mod moments;
mod oracle;
mod wire;

use std::ops::Range;
use std::time::Duration;

use hazards::{Blow, Hazard};
use optin_gateway::at::info::Registration;
use optin_gateway::sim::{AfterAir, BootLines, Fault, FaultKind, LateAnswer};
use oracle::Figures;

/// Runs these seeds, or as many as the environment says, or the one it names.
fn campaign(name: &str, seeds: Range<u64>, hazards: &[Hazard]) -> Figures {
    let number = |name: &str| std::env::var(name).ok().and_then(|said| said.parse::<u64>().ok());
    let end = number("CAMPAIGN_SEEDS").map_or(seeds.end, |count| seeds.start + count);
    let seeds = number("CAMPAIGN_SEED").map_or(seeds.start..end, |seed| seed..seed + 1);
    let mut figures = Figures::default();
    let mut wrong = Vec::new();
    for seed in seeds.clone() {
        match case::run(seed, hazards) {
            Ok(one) => figures.add(one),
            Err(said) => wrong.push(said),
        }
    }
    eprintln!("{name}: {figures:?}");
    assert!(wrong.is_empty(), "{} of {seeds:?}\n{}", wrong.len(), wrong.join("\n"));
    figures
}

#[test]
fn a_bad_wire() {
    campaign("a bad wire", 0..3, &[]);
}

#[test]
fn all_faults_together() {
    campaign("all faults", 0..7, &hazards::ALL);
}

#[test]
fn all_faults_together_on_more_modems() {
    campaign("all faults", 100..107, &hazards::ALL);
}

/// The answer to `AT+CCID` was garbled, so that the card counted as another, and what waited for the
/// people of the first was held for ever.
#[test]
fn a_garbled_card_number_makes_no_other_card() {
    campaign("a garbled card number", 8..9, &hazards::ALL);
}

#[test]
fn kills_at_any_moment() {
    let figures = campaign("kills", 0..5, &[Hazard::Kill]);
    assert!(figures.in_doubt > 0, "no kill fell between claim and outcome");
}

#[test]
fn power_cuts_at_any_write() {
    let figures = campaign("power cuts", 0..5, &[Hazard::PowerCut]);
    assert!(figures.in_doubt > 0, "no cut fell between claim and outcome");
}

#[test]
fn once_a_cause_is_gone_the_queue_goes_on() {
    let seconds = Duration::from_secs;
    let fault = |kind| Blow::Fault(Fault::once(kind));
    let hang = |wake, answer| {
        fault(FaultKind::AfterAir(AfterAir::Hang { wake: Some(seconds(wake)), answer }))
    };
    let reset = |lines| AfterAir::Reset(lines, seconds(3));
    let hour = seconds(3600);
    let (said, silent) = (BootLines::Said, BootLines::Silent);
    // (what, how long it lasts, within how many seconds of its end the next invite leaves)
    let rows = [
        (Blow::Unplug(seconds(40), said), 40, 10),
        (fault(FaultKind::AfterAir(AfterAir::Unplug)), 62, 10),
        (Blow::Reset(said, seconds(3)), 3, 10),
        (Blow::Reset(silent, seconds(3)), 3, 10),
        (fault(FaultKind::AfterAir(reset(said))), 5, 10),
        // Nothing shows it, so that an answer is waited for two minutes.
        (fault(FaultKind::AfterAir(reset(silent))), 5, 130),
        (Blow::Lost(Registration::Searching, hour), 3600, 12),
        (Blow::Lost(Registration::Denied, hour), 3600, 12),
        (fault(FaultKind::BeforeAir(331)), 1, 15),
        (fault(FaultKind::AfterAir(AfterAir::Error(500))), 3, 5),
        (hang(10, LateAnswer::Comes), 12, 5),
        // The same: what was said is lost.
        (hang(10, LateAnswer::Lost), 10, 130),
        (hang(600, LateAnswer::Comes), 602, 20),
        (hang(600, LateAnswer::Lost), 602, 20),
        (fault(FaultKind::NoPrompt), 12, 15),
    ];
    for (blow, lasts, within) in rows {
        let took = case::alone(&blow, seconds(lasts)).unwrap_or_else(|wrong| panic!("{wrong}"));
        eprintln!("{blow:?}: {took:?}");
        assert!(took <= seconds(within), "{blow:?}: {took:?} after it was over");
    }
}

#[test]
fn a_pin_is_entered_after_every_restart_and_a_wrong_one_once_for_ever() {
    let (tries, said) = case::locked("1234").unwrap_or_else(|wrong| panic!("{wrong}"));
    assert_eq!(tries, 3, "{said}");
    let (tries, said) = case::locked("9999").unwrap_or_else(|wrong| panic!("{wrong}"));
    assert_eq!(tries, 2, "a wrong PIN is tried once: {said}");
    assert!(said.contains("PIN"), "{said}");
}

#[test]
fn a_card_that_wants_its_puk_is_left_alone_until_a_person_has_opened_it() {
    let (tries, said) = case::blocked().unwrap_or_else(|wrong| panic!("{wrong}"));
    assert_eq!(tries, 3);
    assert!(said.contains("PUK"), "{said}");
}
