//! What a database knows of the house it serves, and a copy put back must not undo: who may sign in, which PINs a SIM
//! refused, and whether automatic answers have stopped.
//!
//! Owner: `copy.rs`. Failure path: a database before that cannot be read gives none of it, and whoever restores is told.

use rusqlite::{Connection, params};

use super::StoreError;
use super::meta::{self, Answers};

/// All of it, read whole before any of it is written.
pub(super) struct House {
    people: Vec<Person>,
    pins: Vec<RefusedPin>,
    answers: Answers,
}

struct Person {
    name: String,
    role: String,
    password_hash: String,
    created_at: i64,
}

struct RefusedPin {
    modem: String,
    sim: String,
    hash: Vec<u8>,
    at: i64,
}

impl House {
    pub(super) fn read(conn: &Connection) -> Result<Self, StoreError> {
        let mut people = conn.prepare("SELECT name, role, password_hash, created_at FROM users")?;
        let people = people.query_map([], |r| {
            Ok(Person {
                name: r.get(0)?,
                role: r.get(1)?,
                password_hash: r.get(2)?,
                created_at: r.get(3)?,
            })
        })?;
        let mut pins = conn.prepare("SELECT modem, sim, pin_hash, at FROM pin_attempts")?;
        let pins = pins.query_map([], |r| {
            Ok(RefusedPin { modem: r.get(0)?, sim: r.get(1)?, hash: r.get(2)?, at: r.get(3)? })
        })?;
        Ok(Self {
            people: people.collect::<Result<_, _>>()?,
            pins: pins.collect::<Result<_, _>>()?,
            answers: meta::answers(conn)?,
        })
    }

    /// A PIN that was refused stays refused, and answers that stopped stay stopped; people are those of this house
    /// alone, unless it has none.
    pub(super) fn put(&self, into: &Connection) -> Result<(), StoreError> {
        if !self.people.is_empty() {
            let there: Vec<String> = into
                .prepare("SELECT name FROM users")?
                .query_map([], |r| r.get(0))?
                .collect::<Result<_, _>>()?;
            let same = |a: &str, b: &str| a.eq_ignore_ascii_case(b);
            for gone in there.iter().filter(|a| !self.people.iter().any(|b| same(a, &b.name))) {
                into.execute("DELETE FROM users WHERE name = ?1", [gone])?;
            }
        }
        for person in &self.people {
            into.execute(
                "INSERT INTO users (name, role, password_hash, created_at) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (name) DO UPDATE SET role = excluded.role, password_hash = excluded.password_hash",
                params![person.name, person.role, person.password_hash, person.created_at],
            )?;
        }
        for pin in &self.pins {
            into.execute(
                "INSERT OR IGNORE INTO pin_attempts (modem, sim, pin_hash, at) VALUES (?1, ?2, ?3, ?4)",
                params![pin.modem, pin.sim, pin.hash, pin.at],
            )?;
        }
        if let Answers::Stopped { .. } = self.answers {
            meta::set_answers(into, self.answers)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use jiff::Timestamp;

    use super::*;
    use crate::store::{db, pins, users};

    fn user(conn: &Connection, name: &str, role: &str, hash: &str) {
        let sql =
            "INSERT INTO users (name, role, password_hash, created_at) VALUES (?1, ?2, ?3, 1)";
        conn.execute(sql, [name, role, hash]).unwrap();
    }

    fn known(conn: &Connection) -> Vec<(String, String)> {
        let users = users::list(conn).unwrap();
        let with_hash = users.into_iter().map(|user| {
            let (user, hash) = users::find_with_hash(conn, &user.name).unwrap().unwrap();
            (format!("{} {}", user.name, user.role.as_str()), hash)
        });
        with_hash.collect()
    }

    #[test]
    fn a_copy_brings_back_no_user_no_password_no_pin_and_no_loop() {
        let memory = || db::connect(Path::new(":memory:")).unwrap();
        let (copy, before) = (memory(), memory());
        user(&copy, "ada", "admin", "old");
        user(&copy, "ben", "admin", "gone");
        user(&before, "Ada", "approver", "new");
        user(&before, "cleo", "admin", "hers");
        let at = Timestamp::from_second(7).unwrap();
        assert!(pins::may_try(&before, "main", "sim", &[1; 32], at).unwrap());
        meta::set_answers(&before, Answers::Stopped { since: at }).unwrap();
        House::read(&before).unwrap().put(&copy).unwrap();
        let wanted = [("ada approver", "new"), ("cleo admin", "hers")];
        assert_eq!(known(&copy), wanted.map(|(who, hash)| (who.to_owned(), hash.to_owned())));
        assert!(!pins::may_try(&copy, "main", "sim", &[1; 32], at).unwrap());
        assert_eq!(meta::answers(&copy).unwrap(), Answers::Stopped { since: at });
    }

    #[test]
    fn a_house_without_people_takes_those_of_the_copy() {
        let memory = || db::connect(Path::new(":memory:")).unwrap();
        let (copy, before) = (memory(), memory());
        user(&copy, "ada", "admin", "old");
        House::read(&before).unwrap().put(&copy).unwrap();
        assert_eq!(known(&copy), [("ada admin".to_owned(), "old".to_owned())]);
        assert_eq!(meta::answers(&copy).unwrap(), Answers::Given { since: None });
    }
}
