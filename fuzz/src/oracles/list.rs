//! Every oracle under its name.

use super::{
    config, deliver, flow, forms, frames, lines, session, table, tpdu, user_data, workbook,
};

/// A door, and what must hold there.
pub struct Target {
    /// As `fuzz/fuzz_targets/NAME.rs` and `fuzz/seeds/NAME` are called.
    pub name: &'static str,
    /// Panics when a rule is broken.
    pub holds: fn(&[u8]),
    /// Folders of the tests whose files are seeds too.
    pub seeds: &'static [&'static str],
    /// Changes of its seeds that every test run tries: as many as take about half a second.
    pub changes: usize,
}

/// All of them.
pub const TARGETS: &[Target] = &[
    Target { name: "frames", holds: frames::hold, seeds: &[], changes: 1_000 },
    Target { name: "lines", holds: lines::hold, seeds: &[], changes: 2_000 },
    Target { name: "session", holds: session::hold, seeds: &["tests/transcripts"], changes: 200 },
    Target { name: "deliver", holds: deliver::hold, seeds: &[], changes: 2_000 },
    Target { name: "submit", holds: tpdu::submit_holds, seeds: &[], changes: 2_000 },
    Target { name: "status_report", holds: tpdu::status_report_holds, seeds: &[], changes: 2_000 },
    Target { name: "user_data", holds: user_data::hold, seeds: &[], changes: 200 },
    Target { name: "table", holds: table::hold, seeds: &[], changes: 300 },
    Target { name: "workbook", holds: workbook::hold, seeds: &[], changes: 200 },
    Target { name: "flow", holds: flow::hold, seeds: &["tests/flows"], changes: 200 },
    Target { name: "config", holds: config::hold, seeds: &["config"], changes: 150 },
    Target { name: "forms", holds: forms::hold, seeds: &[], changes: 100 },
];
