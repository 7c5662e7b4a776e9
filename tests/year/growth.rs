//! What the year takes: the file, what is kept in it, and the memory of the process, week by week.
//!
//! What is on record stays, so that the file grows with what happens; per entry it must not grow. The memory must
//! level off. Of each whole year the table is left in `target/year`, and of all that lie there a plot.

#![expect(clippy::cast_precision_loss, reason = "octets and weeks of one year")]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;
use rustix::time::{ClockId, clock_gettime};

/// The process may at any time of the last quarter hold so much more than it ever did before, in KiB. From week to week it
/// is some MiB more or less: what the database keeps at hand is little after each restart.
const MEMORY_MAY_GROW: u64 = 1024;
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
    let most = |some: &[Sample]| some.iter().map(|s| s.memory).max().unwrap_or_default();
    let (before, after) = samples.split_at(samples.len() * 3 / 4);
    let grown = most(after).saturating_sub(most(before));
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

/// Leaves the table of a year, and the plot of all years there is a table of.
pub(crate) fn write(seed: u64, samples: &[Sample]) {
    if samples.len() < A_YEAR {
        return;
    }
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
    let mut tables: Vec<_> =
        fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    tables.retain(|path| path.extension().is_some_and(|extension| extension == "csv"));
    tables.sort();
    let tables: Vec<String> = tables.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    fs::write(folder.join("years.svg"), plot(&tables)).unwrap();
}

/// What is plotted: a column of the table, and how many of it are one of the axis.
const LINES: [(&str, &str, usize, f64); 3] = [
    ("file, MiB", "#06c", 1, 1_048_576.0),
    ("memory of the process, MiB", "#c30", 7, 1024.0),
    ("entries of the record, thousands", "#093", 4, 1000.0),
];

/// A line a year and column, on one axis.
fn plot(tables: &[String]) -> String {
    let number = |cell: &str| cell.parse::<f64>().unwrap();
    let rows = |table: &str| -> Vec<Vec<f64>> {
        table.lines().skip(1).map(|line| line.split(',').map(number).collect()).collect()
    };
    let years: Vec<_> = tables.iter().map(|table| rows(table)).collect();
    let weeks = years.iter().flatten().map(|row| row[0]).fold(1.0, f64::max);
    let value = |row: &[f64], (_, _, column, one): (&str, &str, usize, f64)| row[column] / one;
    let values = years.iter().flatten().flat_map(|row| LINES.map(|line| value(row, line)));
    let most = (values.fold(1.0, f64::max) / 5.0).ceil() * 5.0;
    let (x, y) = (|week: f64| 40.0 + 700.0 * week / weeks, |of: f64| 330.0 - 290.0 * of / most);

    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 760 430\" font-family=\"sans-serif\" \
         font-size=\"13\"><rect width=\"760\" height=\"430\" fill=\"#fff\"/>\n\
         <text x=\"40\" y=\"22\">{} simulated years, week by week</text>\n",
        years.len()
    );
    for of in (0..=most as u32).step_by(5).map(f64::from) {
        let y = y(of);
        writeln!(
            svg,
            "<path d=\"M40 {y:.0}H740\" stroke=\"#ccc\"/><text x=\"34\" y=\"{:.0}\" text-anchor=\"end\">{of}</text>",
            y + 4.0
        )
        .unwrap();
    }
    for week in (0..=weeks as u32).step_by(13).map(f64::from) {
        writeln!(svg, "<text x=\"{:.0}\" y=\"350\" text-anchor=\"middle\">{week}</text>", x(week))
            .unwrap();
    }
    for (at, line) in LINES.into_iter().enumerate() {
        let (what, colour, ..) = line;
        for year in &years {
            let points: Vec<String> = year
                .iter()
                .map(|row| format!("{:.1},{:.1}", x(row[0]), y(value(row, line))))
                .collect();
            let points = points.join(" ");
            writeln!(
                svg,
                "<polyline points=\"{points}\" stroke=\"{colour}\" stroke-opacity=\"0.6\" fill=\"none\"/>"
            )
            .unwrap();
        }
        writeln!(svg, "<text x=\"40\" y=\"{}\" fill=\"{colour}\">{what}</text>", 375 + 18 * at)
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
        ("a cache is full or not", kib_an_entry, |n| 40_000 + 2_000 * (n % 3), 0),
        ("a leak", kib_an_entry, |n| 40_000 + 80 * n, 1),
        ("entries that become larger", |n| n * n * 20_000, |_| 40_000, 1),
    ] {
        assert_eq!(wrong(&weeks(file, memory)).len(), faults, "{what}");
    }
}
