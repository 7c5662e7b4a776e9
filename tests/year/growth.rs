//! What the year takes: the file, what is kept in it, and the memory of the process, week by week.
//!
//! What is on record stays, so that the file grows with what happens; per entry it must not grow. The memory must
//! level off. The table and the plot are left in `target/year`.

#![expect(clippy::cast_precision_loss, reason = "octets and weeks of one year")]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;
use rustix::time::{ClockId, clock_gettime};

/// The process may hold so much more at the end of the last quarter than at its beginning, in KiB.
const MEMORY_MAY_GROW: u64 = 6 * 1024;
/// An entry of the last quarter may take so many times the octets an entry took before.
const ENTRY_MAY_TAKE: f64 = 1.15;
/// Pages that are half empty, whatever happens.
const SLACK: f64 = 2.0 * 1024.0 * 1024.0;
/// Fewer weeks are no year, and their quarters say nothing.
const A_YEAR: usize = 40;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Sample {
    pub(crate) week: usize,
    /// Octets of the file, those of them that are free, and of the log beside it.
    file: u64,
    free: u64,
    log: u64,
    entries: u64,
    messages: u64,
    contacts: u64,
    /// KiB the process held before anybody looked.
    memory: u64,
    /// Milliseconds of CPU the process took since it began.
    cpu: u64,
}

impl Sample {
    pub(crate) fn take(week: usize, conn: &Connection, log: u64, memory: u64) -> Self {
        let number = |sql: &str| -> u64 {
            let number: i64 = conn.query_row(sql, [], |r| r.get(0)).unwrap();
            number as u64
        };
        let page = number("PRAGMA page_size");
        Self {
            week,
            file: page * number("PRAGMA page_count"),
            free: page * number("PRAGMA freelist_count"),
            log,
            entries: number("SELECT max(seq) FROM ledger"),
            messages: number("SELECT count(*) FROM messages"),
            contacts: number("SELECT count(*) FROM contacts"),
            memory,
            cpu: cpu().as_millis() as u64,
        }
    }
}

/// What the process took of CPU so far.
pub(crate) fn cpu() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}

/// KiB the process holds.
pub(crate) fn memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    kib.unwrap_or_default()
}

/// What does not level off.
pub(crate) fn wrong(samples: &[Sample]) -> Vec<String> {
    let mut wrong = Vec::new();
    if samples.len() < A_YEAR {
        return wrong;
    }
    let (first, third) = (samples[0], samples[samples.len() * 3 / 4]);
    let last = samples[samples.len() - 1];
    let grown = last.memory.saturating_sub(third.memory);
    if grown > MEMORY_MAY_GROW {
        wrong.push(format!("the memory grew by {grown} KiB in the last quarter"));
    }
    let entries = |from: Sample, to: Sample| (to.entries - from.entries) as f64;
    let grown = |from: Sample, to: Sample| to.file as f64 - from.file as f64;
    let each = grown(first, third) / entries(first, third).max(1.0);
    let explained = each * entries(third, last) * ENTRY_MAY_TAKE + SLACK;
    if grown(third, last) > explained {
        let grown = grown(third, last);
        wrong
            .push(format!("the file grew by {grown} in the last quarter, and {explained} is kept"));
    }
    wrong
}

/// Leaves the table and the plot.
pub(crate) fn write(seed: u64, samples: &[Sample]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/year");
    fs::create_dir_all(&folder).unwrap();
    let mut table = "week,file,free,log,entries,messages,contacts,memory_kib,cpu_ms\n".to_owned();
    for s in samples {
        let Sample { week, file, free, log, entries, messages, contacts, memory, cpu } = s;
        writeln!(
            table,
            "{week},{file},{free},{log},{entries},{messages},{contacts},{memory},{cpu}"
        )
        .unwrap();
    }
    fs::write(folder.join(format!("seed-{seed}.csv")), table).unwrap();
    fs::write(folder.join(format!("seed-{seed}.svg")), plot(seed, samples)).unwrap();
}

/// A line of the plot.
type Of = fn(&Sample) -> f64;

fn plot(seed: u64, samples: &[Sample]) -> String {
    let weeks = samples.last().map_or(1, |s| s.week).max(1) as f64;
    let per_entry: Of = |s| s.file as f64 / s.entries.max(1) as f64;
    let lines: [(&str, &str, Of); 4] = [
        ("file, MiB", "#06c", |s| s.file as f64 / 1_048_576.0),
        ("entries of the record, thousands", "#080", |s| s.entries as f64 / 1000.0),
        ("octets of the file an entry", "#888", per_entry),
        ("memory of the process, MiB", "#c30", |s| s.memory as f64 / 1024.0),
    ];
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 760 460\" font-family=\"sans-serif\" \
         font-size=\"13\"><rect width=\"760\" height=\"460\" fill=\"#fff\"/>\n\
         <text x=\"40\" y=\"22\">The year, seed {seed}: each line from 0 to its own greatest value, by week</text>\n\
         <path d=\"M40 40V380H740\" stroke=\"#000\" fill=\"none\"/>\n"
    );
    for (at, (what, colour, of)) in lines.iter().enumerate() {
        let most = samples.iter().map(of).fold(f64::MIN_POSITIVE, f64::max);
        let points: Vec<String> = samples
            .iter()
            .map(|s| {
                let (x, y) = (40.0 + 700.0 * s.week as f64 / weeks, 380.0 - 340.0 * of(s) / most);
                format!("{x:.1},{y:.1}")
            })
            .collect();
        let y = 400 + 17 * at;
        writeln!(
            svg,
            "<polyline points=\"{}\" stroke=\"{colour}\" stroke-width=\"2\" fill=\"none\"/>\n\
             <text x=\"40\" y=\"{y}\" fill=\"{colour}\">{what}: at most {most:.1}</text>",
            points.join(" ")
        )
        .unwrap();
    }
    svg.push_str("</svg>\n");
    svg
}

#[test]
fn what_grows_without_a_reason_is_seen() {
    let weeks = |file: fn(u64) -> u64, memory: fn(u64) -> u64| -> Vec<Sample> {
        let week = |week: usize| {
            let n = week as u64;
            let (messages, contacts, free, log, cpu) = (n, n, 0, 0, 0);
            let (file, entries, memory) = (file(n), 1000 * n, memory(n));
            Sample { week, file, free, log, entries, messages, contacts, memory, cpu }
        };
        (0..56).map(week).collect()
    };
    let kib_an_entry = |n| 1_500_000 + n * 1_000_000;
    for (what, file, memory, faults) in [
        (
            "all is kept, and no more",
            kib_an_entry as fn(u64) -> u64,
            (|_| 40_000) as fn(u64) -> u64,
            0,
        ),
        ("a leak", kib_an_entry, |n| 40_000 + 600 * n, 1),
        ("entries that become larger", |n| n * n * 20_000, |_| 40_000, 1),
    ] {
        assert_eq!(wrong(&weeks(file, memory)).len(), faults, "{what}");
    }
}
