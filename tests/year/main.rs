//! A year of a school: five thousand people, its seasons of invites, everything that goes wrong in twelve months, and
//! beside it a model of a few plain sentences a person (`people.rs`).
//!
//! ```text
//!   calendar ─► day ─┬─ staff ───────► house (gateway's task, modem's task, SQLite in a file) ─► wire ─► sim::World
//!                    ├─ people ──────► texts, in parts, shuffled, repeated ──────────────────────────────►┘
//!                    └─ hazards, restarts, cuts, clocks
//!   watch: every evening, night and morning, the database and the air against the model;   growth: every week
//! ```
//! **Real** are the gateway's task and its nightly care, the modem's task, the database, a file with its threads and
//! its migrations, and the bytes on the wire; the database begins as one of an earlier version (`tests/migrations`).
//! The house, the wire, the moments and the hazards are those of `tests/campaign`.
//! **Virtual** are time, the modem and its network. Hours in which nothing is under way lapse: to the gateway they are
//! as if its process had been suspended, its clocks going on, and it lives through the minute after them.
//!
//! What must hold: no invite twice and none beyond what was approved; none outside the hours, through both switches of
//! the clocks, nor more than the day's limit; nothing for anybody who said no; a yes stands for whoever last wished
//! one, and for nobody else; every reply is kept once; what is said to have left was on the air; nothing waits for
//! ever; the record verifies and every page is whole, each night; and neither memory nor the file grows by more than
//! what is kept explains.
//!
//! Two weeks are lived in every run of the tests. `YEAR_SEEDS=0..10 YEAR_WEEKS=56 YEAR_PEOPLE=5000 cargo test --release
//! --test year the_year` lives whole years, `YEAR_SEEDS=7` that one; `YEAR_TRACE=1` tells what happens as it does. Time
//! waits for the threads of the database at every step, so that several at once take hardly longer than one.
//! Each whole year leaves a table in `target/year`, and all of them a plot (`docs/measured.md`). Since its memory is looked
//! at, it is lived in a process of its own, with the environment of the unit.
//!
//! A seed is one order of events until a loss of power: when that comes is counted by the log's growth, in which names
//! made by chance have a part, so that two lives of a seed part there. What a seed found is therefore kept as a test of
//! its own: what it showed of the model in `people.rs`, of the program where its rule is (`tests/retention.rs`).

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod calendar;
mod day;
#[path = "../campaign/draw.rs"]
mod draw;
#[path = "../world/figures.rs"]
mod figures;
mod growth;
#[path = "../campaign/hazards.rs"]
mod hazards;
#[path = "../campaign/house.rs"]
#[allow(dead_code, reason = "the campaign's staff do other things")]
mod house;
#[path = "../campaign/moments.rs"]
#[allow(dead_code, reason = "the campaign begins elsewhere")]
mod moments;
mod people;
mod school;
mod staff;
mod time;
mod watch;
#[path = "../campaign/wire.rs"]
#[allow(dead_code, reason = "the campaign's wire gets well again")]
mod wire;

use std::process::Command;

use jiff::civil::{Date, date};

/// What is lived.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    pub(crate) seed: u64,
    pub(crate) from: Date,
    pub(crate) weeks: usize,
    pub(crate) people: usize,
}

/// The seeds the environment names: `7`, or `0..10`.
fn seeds() -> std::ops::Range<u64> {
    let said = std::env::var("YEAR_SEEDS").unwrap_or_default();
    let number = |text: &str| text.trim().parse::<u64>().ok();
    match said.split_once("..") {
        Some((from, to)) => number(from).unwrap()..number(to).unwrap(),
        None => number(&said).map_or(0..1, |seed| seed..seed + 1),
    }
}

fn live(plans: impl Iterator<Item = Plan>) {
    let mut wrong = Vec::new();
    for plan in plans {
        match day::live(plan) {
            Ok(figures) => eprintln!("{plan:?}\n{figures}"),
            Err(said) => {
                eprintln!("{said}");
                wrong.push(said);
            }
        }
    }
    assert!(wrong.is_empty(), "{} years\n{}", wrong.len(), wrong.join("\n"));
}

/// What systemd gives the gateway: what tells the C library to give back what is free.
fn environment_of_the_unit() -> impl Iterator<Item = (&'static str, &'static str)> {
    let unit = include_str!("../../systemd/optin-gateway.service");
    let lines = unit.lines().filter_map(|line| line.strip_prefix("Environment="));
    lines.flat_map(|line| line.split(' ')).map(|one| one.split_once('=').unwrap())
}

fn is_as_in_the_unit() -> bool {
    environment_of_the_unit().all(|(name, value)| std::env::var(name).is_ok_and(|is| is == value))
}

fn live_as_in_the_unit() {
    let mut years = Command::new(std::env::current_exe().unwrap());
    years.args(["the_year_passes", "--exact", "--nocapture"]).envs(environment_of_the_unit());
    assert!(years.status().unwrap().success(), "said above");
}

/// The weeks around the end of summer time, in which a season falls; or as much of the year as the environment says.
#[test]
fn the_year_passes() {
    let number = |name: &str| std::env::var(name).ok().and_then(|said| said.parse::<usize>().ok());
    if number("YEAR_WEEKS").is_some() && !is_as_in_the_unit() {
        return live_as_in_the_unit();
    }
    let people = number("YEAR_PEOPLE").unwrap_or(400);
    let (from, weeks) = match number("YEAR_WEEKS") {
        Some(weeks) => (date(2026, 6, 15), weeks),
        None => (date(2026, 10, 26), 2),
    };
    live(seeds().map(|seed| Plan { seed, from, weeks, people }));
}
