//! The fault campaign (DESIGN §10).

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod case;
mod draw;
mod hazards;
mod house;
mod moments;
mod oracle;
mod wire;

use hazards::Hazard;
use oracle::Figures;

/// As many seeds as this, or as the environment says.
fn campaign(name: &str, seeds: u64, hazards: &[Hazard]) {
    let number = |name: &str| std::env::var(name).ok().and_then(|said| said.parse::<u64>().ok());
    let seeds = number("CAMPAIGN_SEEDS").unwrap_or(seeds);
    let only = number("CAMPAIGN_SEED");
    let mut figures = Figures::default();
    let mut wrong = Vec::new();
    for seed in only.map_or(0..seeds, |seed| seed..seed + 1) {
        match case::run(seed, hazards) {
            Ok(one) => figures.add(one),
            Err(said) => wrong.push(said),
        }
    }
    eprintln!("{name}: {figures:?}");
    assert!(wrong.is_empty(), "{} of {seeds} seeds\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn without_faults_everything_goes_well() {
    campaign("none", 5, &[]);
}

#[test]
fn all_faults_together() {
    campaign("all", 20, &hazards::ALL);
}

#[test]
fn kills() {
    campaign("kills", 10, &[Hazard::Kill]);
}

#[test]
fn power_cuts() {
    campaign("power", 10, &[Hazard::PowerCut]);
}
