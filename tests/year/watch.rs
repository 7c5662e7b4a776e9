//! What must hold, looked at every day, of the database and of what was on the air.
//!
//! At noon of no day: in the evening, when the modem is empty, what people wrote is compared with what is kept; in the
//! morning, when colleagues have read everything, what stands is compared with what people last wished.

use std::time::Duration;

use jiff::Timestamp;
use optin_gateway::gateway::Phase;
use optin_gateway::store::care::Finding;
use optin_gateway::store::db;
use rusqlite::Connection;

use crate::calendar::EPOCH;
use crate::figures;
use crate::growth::{self, Sample};
use crate::moments::{length, log_of};
use crate::people::{OnRecord, Wish, index_of, is_nearly_a_year_ago, named};
use crate::school::School;

/// Nothing waits for longer than a weekend with a machine that was off.
const WAITS: i64 = 4 * 24 * 3600 * 1000;
/// Every page was looked at within this time.
const CARED_FOR: Duration = Duration::from_hours(37);
const OURS: &str = "'+15552%'";

impl School {
    fn connect(&self) -> Connection {
        db::connect_read_only(&self.house.database()).unwrap()
    }

    fn must_be_none(&mut self, conn: &Connection, what: &str, sql: &str) {
        let found: Vec<String> = {
            let mut rows = conn.prepare(sql).unwrap();
            let rows = rows.query_map([], |r| r.get(0)).unwrap();
            rows.take(5).map(Result::unwrap).collect()
        };
        if !found.is_empty() {
            self.fails(format!("{what}: {found:?}"));
        }
    }

    /// The modem is empty: every text that was written is kept once, and nothing is under way.
    pub(crate) fn evening(&mut self) {
        let conn = self.connect();
        self.every_reply_is_kept_once(&conn);
        let sending =
            format!("SELECT address FROM messages WHERE address LIKE {OURS} AND state = 'sending'");
        self.must_be_none(&conn, "still being sent", &sending);
        let waits = format!(
            "SELECT address FROM messages WHERE address LIKE {OURS} AND state = 'queued' AND kind <> 'invite'"
        );
        self.must_be_none(&conn, "an answer still waits", &waits);
        let since = self.truth().as_millisecond() - WAITS;
        let long = format!(
            "SELECT address FROM messages WHERE address LIKE {OURS} AND state = 'queued' AND created_at < {since}"
        );
        self.must_be_none(&conn, "an invite waits for days", &long);
        let half = format!(
            "SELECT originator FROM inbound_pdus WHERE originator LIKE {OURS} AND kind = 'part'
               AND message_id IS NULL AND erased_at IS NULL"
        );
        self.must_be_none(&conn, "a part without the rest", &half);
        let ready = self
            .house
            .gateway()
            .status()
            .borrow()
            .modems
            .iter()
            .all(|(_, m)| m.phase == Phase::Ready);
        if !ready {
            let status = self.house.status().join("; ");
            self.fails(format!("the modem is not ready in the evening: {status}"));
        }
    }

    fn every_reply_is_kept_once(&mut self, conn: &Connection) {
        let sql =
            "SELECT id, address, text FROM messages WHERE direction = 'in' AND id > ?1 ORDER BY id";
        let kept: Vec<(i64, String, String)> = {
            let mut rows = conn.prepare(sql).unwrap();
            let row = |r: &rusqlite::Row<'_>| Ok((r.get(0)?, r.get(1)?, r.get(2)?));
            rows.query_map([self.seen], row).unwrap().map(Result::unwrap).collect()
        };
        for (id, address, text) in kept {
            self.seen = id;
            let Some(who) = index_of(&address).filter(|who| *who < self.people.len()) else {
                continue;
            };
            match self.written.iter().position(|w| w.0 == who && w.1 == text) {
                Some(at) => drop(self.written.remove(at)),
                None => {
                    self.fails(format!("kept once more, or nobody wrote it: {address} {text:?}"));
                }
            }
        }
        for (who, text) in std::mem::take(&mut self.written) {
            self.fails(format!("lost: {} {text:?}", named(who)));
        }
        for person in &mut self.people {
            person.unread = 0;
        }
    }

    /// Colleagues have read everything: who stands as what is who last wished it, and what was counted is so.
    pub(crate) fn morning(&mut self) {
        let conn = self.connect();
        self.wishes_are_theirs(&conn);
        self.the_air_is_accounted_for(&conn);
        let after_no = "SELECT m.address FROM consents c JOIN messages m ON m.address = c.phone AND m.direction = 'out'
                          JOIN parts p ON p.message_id = m.id AND p.claimed_at > c.since
                         WHERE c.state IN ('refused', 'stopped') AND m.kind <> 'confirmation'";
        self.must_be_none(&conn, "claimed after a no", after_no);
        let again = "SELECT m.address FROM consents c JOIN messages m ON m.address = c.phone AND m.kind = 'confirmation'
                       JOIN parts p ON p.message_id = m.id AND p.seq = 1 AND p.claimed_at > c.since
                      WHERE c.state IN ('refused', 'stopped') GROUP BY m.address HAVING count(*) > 1";
        self.must_be_none(&conn, "confirmed more than once", again);
        let twice = "SELECT address FROM messages WHERE answers_id IS NOT NULL GROUP BY answers_id HAVING count(*) > 1";
        self.must_be_none(&conn, "answered twice", twice);
        let since = EPOCH.parse::<Timestamp>().unwrap().as_millisecond();
        let unread = format!(
            "SELECT coalesce(error, kind) FROM inbound_pdus
              WHERE kind = 'undecodable' AND storage <> 'direct' AND received_at >= {since}"
        );
        self.must_be_none(&conn, "could not be read", &unread);
    }

    fn wishes_are_theirs(&mut self, conn: &Connection) {
        let sql = format!("SELECT phone, state FROM consents WHERE phone LIKE {OURS}");
        let mut stands = vec![Wish::Unknown; self.people.len()];
        let mut rows = conn.prepare(&sql).unwrap();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let (phone, state): (String, String) = (row.get(0).unwrap(), row.get(1).unwrap());
            let who = index_of(&phone).unwrap();
            stands[who] = match state.as_str() {
                "granted" => Wish::Yes,
                "refused" | "stopped" => Wish::No,
                _ => Wish::Unknown,
            };
        }
        let now = self.truth();
        for who in 0..self.people.len() {
            let person = &mut self.people[who];
            let stands = stands[who];
            if person.forgotten {
                continue;
            }
            person.silenced = person.wish == Wish::No;
            let long_ago = person.passed.is_some_and(|at| is_nearly_a_year_ago(at, now));
            if long_ago && person.wish == Wish::Yes && stands == Wish::Unknown {
                // Nothing shows it any more: the records of that year are gone.
                self.people[who].lifted();
                self.figures.count("wishes that went with the records");
                continue;
            }
            if stands != person.wish {
                let wished = person.wish;
                self.fails(format!(
                    "{} last wished {wished:?} and stands as {stands:?}",
                    named(who)
                ));
            }
        }
    }

    /// As many parts as are said to have left were on the air, and as many invites are on record as were approved.
    fn the_air_is_accounted_for(&mut self, conn: &Connection) {
        let sql = format!(
            "SELECT m.address, sum(p.state IN ('sent', 'delivered', 'undelivered')), sum(p.state = 'in_doubt')
               FROM parts p JOIN messages m ON m.id = p.message_id WHERE m.address LIKE {OURS} GROUP BY m.address"
        );
        let mut claimed = vec![(0_u32, 0_u32); self.people.len()];
        let mut rows = conn.prepare(&sql).unwrap();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let phone: String = row.get(0).unwrap();
            claimed[index_of(&phone).unwrap()] = (row.get(1).unwrap(), row.get(2).unwrap());
        }
        let sql =
            format!("SELECT phone, count(*) FROM invites WHERE phone LIKE {OURS} GROUP BY phone");
        let mut invites = vec![0_u32; self.people.len()];
        let mut rows = conn.prepare(&sql).unwrap();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let phone: String = row.get(0).unwrap();
            invites[index_of(&phone).unwrap()] = row.get(1).unwrap();
        }
        let now = self.truth();
        for who in 0..self.people.len() {
            let found =
                OnRecord { left: claimed[who].0, in_doubt: claimed[who].1, invites: invites[who] };
            if let Err(said) = self.people[who].is_accounted_for(found, now) {
                self.fails(format!("{}: {said}", named(who)));
            }
        }
    }

    /// Whether the nightly care may begin by now: it is done every twenty hours at most.
    pub(crate) fn may_be_cared_for(&self) -> bool {
        let checked = self.house.gateway().status().borrow().checked.clone();
        let now = self.house.clock.now();
        checked.is_none_or(|checked| now.duration_since(checked.at).as_hours().abs() >= 20)
    }

    /// The nightly care has looked at every page and the record, or will before the day is over.
    pub(crate) fn night(&mut self) {
        let checked = self.house.gateway().status().borrow().checked.clone();
        let now = self.house.clock.now();
        match checked {
            Some(checked) if checked.finding != Finding::Whole => {
                self.fails(format!("the nightly look found {:?}", checked.finding));
            }
            Some(checked) if now < checked.at + CARED_FOR => self.figures.count("nights"),
            _ => {
                let status = self.house.status().join("; ");
                self.fails(format!("nothing was cared for since long: {status}"));
            }
        }
    }

    /// What triggers keep is what a count finds, the record rebuilds every wish, and this is what all of it takes.
    pub(crate) fn week(&mut self, week: usize) {
        // What the look itself takes is not the gateway's.
        let memory = growth::memory();
        let conn = self.connect();
        if let Err(wrong) = figures::hold(&conn) {
            self.fails(wrong);
        }
        if let Err(fault) = optin_gateway::store::ledger::verify(&conn, None) {
            self.fails(format!("the record: {fault}"));
        }
        let log = length(&log_of(&self.house.database())) as u64;
        self.samples.push(Sample::take(week, &conn, log, memory));
    }
}
