//! The record of sign-ins: who came in, who was not let in, and from where.
//!
//! Kept for [`KEPT`]; of the refused attempts only the latest [`REFUSED_MOST`], so that guessing cannot fill the
//! disk. A name nobody has is not kept: people type their password into the wrong field.

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, params};

use super::column::{At, Col, Word};
use super::{StoreError, UserId};

/// How long a sign-in is kept.
pub const KEPT: SignedDuration = SignedDuration::from_hours(90 * 24);
/// Refused attempts kept.
const REFUSED_MOST: i64 = 2000;

/// How an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Signed in.
    In,
    /// Name and password did not belong together.
    Wrong,
    /// Not looked at: too many before it. Of many in a row a few are kept.
    Throttled,
}

impl Word for Outcome {
    const WORDS: &'static [(Self, &'static str)] =
        &[(Self::In, "in"), (Self::Wrong, "wrong"), (Self::Throttled, "throttled")];
}

/// One attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignIn {
    /// When.
    pub at: Timestamp,
    /// The user's name; `None`: a name nobody has.
    pub account: Option<String>,
    /// From which address; empty when it was not known.
    pub address: String,
    /// What came of it.
    pub outcome: Outcome,
}

/// Keeps an attempt under the name that was typed, if somebody has it, and lets go of those that are over.
pub fn keep(
    conn: &Connection,
    typed: &str,
    address: &str,
    outcome: Outcome,
    now: Timestamp,
) -> Result<(), StoreError> {
    conn.prepare_cached(
        "INSERT INTO sign_ins (at, account, address, outcome)
         VALUES (?1, (SELECT name FROM users WHERE name = ?2), ?3, ?4)",
    )?
    .execute(params![At(now), typed.trim(), address, Col(outcome)])?;
    conn.prepare_cached("DELETE FROM sign_ins WHERE at < ?1")?.execute([At(now - KEPT)])?;
    conn.prepare_cached(
        "DELETE FROM sign_ins WHERE outcome <> 'in' AND id <=
           (SELECT id FROM sign_ins WHERE outcome <> 'in' ORDER BY id DESC LIMIT 1 OFFSET ?1)",
    )?
    .execute([REFUSED_MOST])?;
    Ok(())
}

/// One page of the attempts, the newest first, and how many there are in all; of one user, if one is named.
pub fn page(
    conn: &Connection,
    user: Option<UserId>,
    size: usize,
    page: usize,
) -> Result<(Vec<SignIn>, usize), StoreError> {
    const OF: &str = "(?1 IS NULL OR account = (SELECT name FROM users WHERE id = ?1))";
    let total: i64 = conn
        .prepare_cached(&format!("SELECT count(*) FROM sign_ins WHERE {OF}"))?
        .query_row([user], |r| r.get(0))?;
    let mut statement = conn.prepare_cached(&format!(
        "SELECT at, account, address, outcome FROM sign_ins WHERE {OF} ORDER BY id DESC LIMIT ?2 OFFSET ?3"
    ))?;
    let skipped = page.saturating_mul(size) as i64;
    let rows = statement.query_map(params![user, size as i64, skipped], |r| {
        Ok(SignIn {
            at: r.get::<_, At>(0)?.0,
            account: r.get(1)?,
            address: r.get(2)?,
            outcome: r.get::<_, Col<Outcome>>(3)?.0,
        })
    })?;
    Ok((rows.collect::<Result<_, _>>()?, total as usize))
}

/// When a user last came in, if that is still kept.
pub fn last_in(conn: &Connection, user: UserId) -> Result<Option<Timestamp>, StoreError> {
    // Not what somebody of the same name did before this user was added.
    let last: Option<At> = conn
        .prepare_cached(
            "SELECT max(s.at) FROM users u
               JOIN sign_ins s ON s.account = u.name AND s.outcome = 'in' AND s.at >= u.created_at
              WHERE u.id = ?1",
        )?
        .query_row([user], |r| r.get(0))?;
    Ok(last.map(|at| at.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{memory, now};
    use crate::store::users::{self, Role};

    #[test]
    fn attempts_are_kept_by_account_and_a_name_nobody_has_is_not() {
        let conn = memory();
        let ana = users::add(&conn, "Ana", Role::Admin, "hash", now()).unwrap();
        let later = now() + SignedDuration::from_secs(9);
        keep(&conn, "hunter2 hunter2", "10.0.0.9", Outcome::Wrong, now()).unwrap();
        keep(&conn, "ANA", "10.0.0.7", Outcome::Wrong, now()).unwrap();
        keep(&conn, "ana", "10.0.0.7", Outcome::In, later).unwrap();
        let (all, total) = page(&conn, None, 10, 0).unwrap();
        let accounts: Vec<_> = all.iter().map(|s| s.account.as_deref()).collect();
        assert_eq!((accounts, total), (vec![Some("Ana"), Some("Ana"), None], 3));
        let (hers, total) = page(&conn, Some(ana.id), 1, 1).unwrap();
        assert_eq!(
            (hers[0].outcome, hers[0].address.as_str(), total),
            (Outcome::Wrong, "10.0.0.7", 2)
        );
        assert_eq!(last_in(&conn, ana.id).unwrap(), Some(later));
        users::remove(&conn, "ana").unwrap();
        let other = users::add(&conn, "ana", Role::Viewer, "hash", later + KEPT).unwrap();
        assert_eq!(last_in(&conn, other.id).unwrap(), None, "another person of that name");
    }

    #[test]
    fn old_attempts_and_floods_of_refused_ones_go() {
        let conn = memory();
        users::add(&conn, "Ana", Role::Admin, "hash", now()).unwrap();
        keep(&conn, "Ana", "", Outcome::Wrong, now()).unwrap();
        let later = now() + KEPT + SignedDuration::from_secs(1);
        keep(&conn, "Ana", "", Outcome::In, later).unwrap();
        assert_eq!(page(&conn, None, 9, 0).unwrap().1, 1);
        for _ in 0..=REFUSED_MOST {
            keep(&conn, "x", "", Outcome::Throttled, later).unwrap();
        }
        assert_eq!(page(&conn, None, 9, 0).unwrap().1 as i64, REFUSED_MOST + 1);
        keep(&conn, "Ana", "", Outcome::In, later).unwrap();
        assert_eq!(page(&conn, None, 9, 0).unwrap().1 as i64, REFUSED_MOST + 2);
    }
}
