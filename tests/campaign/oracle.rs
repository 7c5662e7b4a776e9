//! The naive model: what reached the air and what came in, against what the database says of it.

use std::collections::BTreeMap;

use jiff::Timestamp;
use optin_gateway::gsm::Incoming;
use optin_gateway::sim::Aired;
use optin_gateway::store;
use rusqlite::Connection;

/// What a campaign came to.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Figures {
    pub(crate) cases: usize,
    pub(crate) faults: usize,
    pub(crate) approved: usize,
    pub(crate) aired: usize,
    pub(crate) received: usize,
    pub(crate) in_doubt: usize,
    /// Doubts that were settled by evidence or an answer, so that the oracle's strictness is seen.
    pub(crate) settled: usize,
    /// The longest from the end of the last cause to an empty queue, in seconds.
    pub(crate) slowest: u64,
}

impl Figures {
    pub(crate) fn add(&mut self, other: Self) {
        self.cases += other.cases;
        self.faults += other.faults;
        self.approved += other.approved;
        self.aired += other.aired;
        self.received += other.received;
        self.in_doubt += other.in_doubt;
        self.settled += other.settled;
        self.slowest = self.slowest.max(other.slowest);
    }
}

/// A text as a person reads it: a whole one, or one part of a longer one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Text {
    Whole { to: String, text: String },
    Part { to: String, reference: i64, sequence: i64 },
}

#[derive(Debug)]
struct Part {
    message: i64,
    kind: String,
    message_state: String,
    address: String,
    text: String,
    reference: Option<i64>,
    sequence: i64,
    of: i64,
    state: String,
    claimed_at: Option<i64>,
}

/// Everything that is wrong, in words.
pub(crate) fn wrong(
    conn: &Connection,
    air: &[Aired],
    texts: &[(String, String)],
    figures: &mut Figures,
) -> Vec<String> {
    let mut wrong = Vec::new();
    let parts = parts(conn);
    count_the_air(&parts, air, &mut wrong);
    no_text_is_garbled(&parts, air, &mut wrong);
    states_are_true(&parts, &mut wrong);
    doubts_have_no_evidence(conn, &parts, &mut wrong);
    each_reply_is_kept_once(conn, texts, &mut wrong);
    each_reply_acts_once(conn, texts, &mut wrong);
    a_no_is_final(conn, &mut wrong);
    if let Err(fault) = store::ledger::verify(conn, None) {
        wrong.push(format!("the ledger: {fault}"));
    }
    figures.aired += air.len();
    figures.received += texts.len();
    figures.in_doubt += parts.iter().filter(|p| p.state == "in_doubt").count();
    let without = |p: &&Part| matches!(p.state.as_str(), "sent" | "delivered");
    figures.settled += parts.iter().filter(without).count();
    wrong
}

fn parts(conn: &Connection) -> Vec<Part> {
    let sql = "SELECT m.id, m.kind, m.state, m.address, m.text, m.reference, p.seq,
                 (SELECT count(*) FROM parts o WHERE o.message_id = m.id), p.state, p.claimed_at
               FROM parts p JOIN messages m ON m.id = p.message_id ORDER BY m.id, p.seq";
    let mut rows = conn.prepare(sql).unwrap();
    let rows = rows.query_map([], |r| {
        Ok(Part {
            message: r.get(0)?,
            kind: r.get(1)?,
            message_state: r.get(2)?,
            address: r.get(3)?,
            text: r.get(4)?,
            reference: r.get(5)?,
            sequence: r.get(6)?,
            of: r.get(7)?,
            state: r.get(8)?,
            claimed_at: r.get(9)?,
        })
    });
    rows.unwrap().map(Result::unwrap).collect()
}

fn text_of(part: &Part) -> Text {
    let to = part.address.clone();
    match part.reference {
        Some(reference) if part.of > 1 => Text::Part { to, reference, sequence: part.sequence },
        _ => Text::Whole { to, text: part.text.clone() },
    }
}

fn aired(aired: &Aired) -> Text {
    let to = aired.to.to_string();
    match aired.concat {
        Some(concat) => Text::Part {
            to,
            reference: i64::from(concat.reference),
            sequence: i64::from(concat.sequence),
        },
        None => Text::Whole { to, text: aired.text.clone().unwrap_or_default() },
    }
}

/// Sent is once on the air; in doubt once or not; all else never; and nothing else is there.
fn count_the_air(parts: &[Part], air: &[Aired], wrong: &mut Vec<String>) {
    let mut expected: BTreeMap<Text, (usize, usize)> = BTreeMap::new();
    for part in parts {
        let (sure, maybe) = expected.entry(text_of(part)).or_default();
        match part.state.as_str() {
            "sent" | "delivered" | "undelivered" => *sure += 1,
            "in_doubt" => *maybe += 1,
            _ => {}
        }
    }
    let mut counted: BTreeMap<Text, usize> = BTreeMap::new();
    for one in air {
        *counted.entry(aired(one)).or_default() += 1;
    }
    for (text, count) in &counted {
        if !expected.contains_key(text) {
            wrong.push(format!("{count} on the air that nobody approved: {text:?}"));
        }
    }
    // Of a long text in doubt, a report proves any one part: which one is not known.
    let mut in_doubt: BTreeMap<i64, (usize, usize, usize)> = BTreeMap::new();
    for part in parts.iter().filter(|p| p.of > 1 && p.message_state == "in_doubt") {
        let text = text_of(part);
        let (sure, maybe) = expected.remove(&text).unwrap_or_default();
        let count = counted.get(&text).copied().unwrap_or(0);
        if count > 1 {
            wrong.push(format!("{count} on the air: {text:?}"));
        }
        let sum = in_doubt.entry(part.message).or_default();
        *sum = (sum.0 + sure, sum.1 + maybe, sum.2 + count);
    }
    for (message, (sure, maybe, count)) in in_doubt {
        if count < sure || count > sure + maybe {
            wrong.push(format!("{count} on the air, {sure} sent, {maybe} in doubt: {message}"));
        }
    }
    for (text, (sure, maybe)) in expected {
        let count = counted.get(&text).copied().unwrap_or(0);
        if count < sure || count > sure + maybe {
            wrong.push(format!("{count} on the air, {sure} sent, {maybe} in doubt: {text:?}"));
        }
    }
}

fn no_text_is_garbled(parts: &[Part], air: &[Aired], wrong: &mut Vec<String>) {
    for first in parts.iter().filter(|p| p.of > 1 && p.sequence == 1) {
        let whole: Option<Vec<String>> = (1..=first.of)
            .map(|sequence| {
                let to = first.address.clone();
                let key = Text::Part { to, reference: first.reference?, sequence };
                air.iter().find(|a| aired(a) == key)?.text.clone()
            })
            .collect();
        if let Some(whole) = whole
            && whole.concat() != first.text
        {
            wrong.push(format!("garbled: {:?} is {:?}", first.text, whole.concat()));
        }
    }
}

fn states_are_true(parts: &[Part], wrong: &mut Vec<String>) {
    for part in parts {
        if matches!(part.state.as_str(), "queued" | "sending") {
            wrong.push(format!("still {}: {:?}", part.state, text_of(part)));
        }
        let left = matches!(part.state.as_str(), "sent" | "delivered");
        if matches!(part.message_state.as_str(), "sent" | "delivered") && !left {
            wrong.push(format!("{} with a part {}", part.message_state, part.state));
        }
    }
}

/// Whether something else was handed over to the same number between the two instants: then the
/// evidence has no single candidate.
fn handed_over_between(parts: &[Part], doubt: &Part, evidence_at: i64) -> bool {
    parts.iter().any(|p| {
        p.address == doubt.address
            && p.message != doubt.message
            && (p.claimed_at > doubt.claimed_at && p.claimed_at <= Some(evidence_at)
                || p.state == "in_doubt")
    })
}

fn doubts_have_no_evidence(conn: &Connection, parts: &[Part], wrong: &mut Vec<String>) {
    let reports = reports(conn);
    let mut replies = conn
        .prepare(
            "SELECT text, modified_at FROM messages
             WHERE direction = 'in' AND address = ?1 AND intent IN ('yes', 'no')",
        )
        .unwrap();
    for doubt in parts.iter().filter(|p| p.state == "in_doubt" && p.kind == "invite") {
        let claimed = doubt.claimed_at.unwrap_or_default();
        let of_message = |p: &&Part| p.message == doubt.message;
        let delivered = parts.iter().filter(of_message).filter(|p| p.state == "delivered").count();
        let mine: Vec<i64> = reports
            .iter()
            .filter(|(to, at)| *to == doubt.address && *at >= claimed)
            .map(|(_, at)| *at)
            .collect();
        if mine.len() > delivered && !mine.iter().any(|at| handed_over_between(parts, doubt, *at)) {
            wrong.push(format!("in doubt, and {} reports came: {doubt:?}", mine.len()));
        }
        let answers = replies.query_map([&doubt.address], |r| Ok((r.get(0)?, r.get(1)?)));
        for answer in answers.unwrap() {
            let (text, at): (String, i64) = answer.unwrap();
            if at > claimed && !handed_over_between(parts, doubt, at) {
                wrong.push(format!("in doubt, and {text:?} came: {doubt:?}"));
            }
        }
    }
}

/// Recipient and time of every report that was kept.
fn reports(conn: &Connection) -> Vec<(String, i64)> {
    let sql = "SELECT pdu, min(received_at) FROM inbound_pdus WHERE kind = 'report' GROUP BY pdu";
    let mut rows = conn.prepare(sql).unwrap();
    let rows = rows.query_map([], |r| Ok((r.get::<_, Vec<u8>>(0)?, r.get::<_, i64>(1)?)));
    rows.unwrap()
        .map(Result::unwrap)
        .filter_map(|(pdu, at)| match Incoming::decode(&pdu) {
            Ok(Incoming::StatusReport(report)) => Some((report.recipient().to_string(), at)),
            _ => None,
        })
        .collect()
}

fn each_reply_is_kept_once(conn: &Connection, texts: &[(String, String)], wrong: &mut Vec<String>) {
    let mut rows =
        conn.prepare("SELECT address, text FROM messages WHERE direction = 'in'").unwrap();
    let rows = rows.query_map([], |r| Ok((r.get::<_, String>(0)?, r.get::<_, String>(1)?)));
    let mut kept: BTreeMap<(String, String), usize> = BTreeMap::new();
    for row in rows.unwrap() {
        *kept.entry(row.unwrap()).or_default() += 1;
    }
    for text in texts {
        match kept.remove(text) {
            Some(1) => {}
            Some(times) => wrong.push(format!("kept {times} times: {text:?}")),
            None => wrong.push(format!("lost: {text:?}")),
        }
    }
    for other in kept.keys() {
        wrong.push(format!("nobody wrote this: {other:?}"));
    }
    let sql = "SELECT count(*) FROM inbound_pdus WHERE kind IN ('undecodable', 'other')
               AND storage <> 'direct'";
    let unread: i64 = conn.query_row(sql, [], |r| r.get(0)).unwrap();
    if unread > 0 {
        wrong.push(format!("{unread} PDUs could not be read"));
    }
}

fn each_reply_acts_once(conn: &Connection, texts: &[(String, String)], wrong: &mut Vec<String>) {
    let sql = "SELECT answers_id, count(*) FROM messages WHERE answers_id IS NOT NULL
               GROUP BY answers_id HAVING count(*) > 1";
    let mut rows = conn.prepare(sql).unwrap();
    let mut rows = rows.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let (id, times): (i64, i64) = (row.get(0).unwrap(), row.get(1).unwrap());
        wrong.push(format!("message {id} was answered {times} times"));
    }
    for (from, text) in texts {
        let wanted = match text.as_str() {
            "Y" => "granted",
            "N" => "refused",
            "STOP" => "stopped",
            _ => continue,
        };
        let sql = "SELECT state FROM consents WHERE phone = ?1";
        let state: Option<String> = conn.query_row(sql, [from], |r| r.get(0)).ok();
        if state.as_deref() != Some(wanted) {
            wrong.push(format!("{from} said {text} and is {state:?}"));
        }
    }
}

/// After a no or a stop nothing is claimed but one confirmation.
fn a_no_is_final(conn: &Connection, wrong: &mut Vec<String>) {
    let sql = "SELECT m.address, m.kind, m.text FROM consents c
               JOIN messages m ON m.address = c.phone AND m.direction = 'out'
               JOIN parts p ON p.message_id = m.id AND p.claimed_at > c.since
               WHERE c.state IN ('refused', 'stopped') AND m.kind <> 'confirmation'";
    let mut rows = conn.prepare(sql).unwrap();
    let mut rows = rows.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let (to, kind): (String, String) = (row.get(0).unwrap(), row.get(1).unwrap());
        wrong.push(format!("{to} said no, and this left: {kind}"));
    }
}

/// When something happened, for a trace.
pub(crate) fn clock(at: Timestamp) -> String {
    at.strftime("%H:%M:%S%.3f").to_string()
}
