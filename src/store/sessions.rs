//! Sessions of the panel. The database holds the SHA-256 of an id, never the id: who can read the file
//! cannot sign in with what is in it. Of what a session holds only its [`Seat`] is read here.

use std::future::Future;
use std::pin::Pin;

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use time::OffsetDateTime;
use tower_sessions::SessionStore;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result as SessionResult};

use super::column::At;
use super::{Store, StoreError, UserId};
use crate::clock::Clock;

/// Keeps sessions in the table `sessions`.
#[derive(Clone, Debug)]
pub struct Sessions {
    store: Store,
    clock: Clock,
    /// How long one is kept after it was last written.
    idle: SignedDuration,
}

impl Sessions {
    /// Sessions kept in `store`, each until it was not written for `idle`, by `clock`.
    #[must_use]
    pub fn new(store: Store, clock: Clock, idle: SignedDuration) -> Self {
        Self { store, clock, idle }
    }
}

/// Under which key of a session its seat lies.
pub const SEAT: &str = "seat";

/// Whose session it is, since when, and on what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    /// The user's row.
    pub user: i64,
    /// Changes with their password.
    pub seal: String,
    /// When they signed in, in seconds since 1970.
    #[serde(default)]
    pub since_s: i64,
    /// When the session was last written because somebody looked at a page.
    pub renewed_s: i64,
    /// The address they signed in from; empty when it was not known.
    #[serde(default)]
    pub address: String,
    /// The browser they signed in with, in a few words.
    #[serde(default)]
    pub device: String,
}

/// An open session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// As [`hash`] gives it.
    pub hash: [u8; 32],
    /// Who sits there.
    pub seat: Seat,
}

/// The sessions of a user that are not over, the last used first.
pub fn of_user(conn: &Connection, user: UserId, now: Timestamp) -> Result<Vec<Open>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT hash, json_extract(CAST(record AS TEXT), '$.seat') FROM sessions
          WHERE expires_at > ?2 AND json_extract(CAST(record AS TEXT), '$.seat.user') = ?1",
    )?;
    let rows = statement.query_map(params![user, At(now)], |r| {
        Ok((r.get::<_, [u8; 32]>(0)?, r.get::<_, String>(1)?))
    })?;
    let mut open = Vec::new();
    for row in rows {
        let (hash, seat) = row?;
        // A seat of an earlier version ends with its next request.
        if let Ok(seat) = serde_json::from_str(&seat) {
            open.push(Open { hash, seat });
        }
    }
    open.sort_by_key(|open| std::cmp::Reverse(open.seat.renewed_s));
    Ok(open)
}

/// Ends every session of a user but one; gives how many.
pub fn end_others(
    conn: &Connection,
    user: UserId,
    kept: Option<[u8; 32]>,
) -> Result<usize, StoreError> {
    Ok(conn.execute(
        "DELETE FROM sessions WHERE json_extract(CAST(record AS TEXT), '$.seat.user') = ?1 AND hash IS NOT ?2",
        params![user, kept],
    )?)
}

/// Ends every session of a user.
pub fn end_all(conn: &Connection, user: UserId) -> Result<usize, StoreError> {
    end_others(conn, user, None)
}

/// How an id is kept.
#[must_use]
pub fn hash(id: &Id) -> [u8; 32] {
    Sha256::digest(id.0.to_be_bytes()).into()
}

/// Writes a session; those that are over go at the same time.
fn save(
    conn: &Connection,
    hash: [u8; 32],
    record: &[u8],
    expires: Timestamp,
    now: Timestamp,
) -> Result<(), StoreError> {
    conn.prepare_cached("DELETE FROM sessions WHERE expires_at <= ?1")?.execute([At(now)])?;
    conn.prepare_cached(
        "INSERT INTO sessions (hash, record, expires_at) VALUES (?1, ?2, ?3)
         ON CONFLICT (hash) DO UPDATE SET record = ?2, expires_at = ?3",
    )?
    .execute(params![hash, record, At(expires)])?;
    Ok(())
}

type Kept = Option<(Vec<u8>, Timestamp)>;

fn load(conn: &Connection, hash: [u8; 32], now: Timestamp) -> Result<Kept, StoreError> {
    Ok(conn
        .prepare_cached(
            "SELECT record, expires_at FROM sessions WHERE hash = ?1 AND expires_at > ?2",
        )?
        .query_row(params![hash, At(now)], |r| Ok((r.get(0)?, r.get::<_, At>(1)?.0)))
        .optional()?)
}

fn exists(conn: &Connection, hash: [u8; 32]) -> Result<bool, StoreError> {
    Ok(conn
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM sessions WHERE hash = ?1)")?
        .query_row([hash], |r| r.get(0))?)
}

fn backend(error: &StoreError) -> Error {
    Error::Backend(error.to_string())
}

impl Sessions {
    async fn create_now(&self, record: &mut Record) -> SessionResult<()> {
        loop {
            let taken = hash(&record.id);
            let exists = self.store.read(move |conn| exists(conn, taken)).await;
            if !exists.map_err(|e| backend(&e))? {
                return self.save_now(record).await;
            }
            record.id = Id::default();
        }
    }

    async fn save_now(&self, record: &Record) -> SessionResult<()> {
        let hash = hash(&record.id);
        let data = serde_json::to_vec(&record.data).map_err(|e| Error::Encode(e.to_string()))?;
        // Not the record's own time, which another clock gave it.
        let now = self.clock.now();
        let expires = now.checked_add(self.idle).map_err(|e| Error::Encode(e.to_string()))?;
        let saved = self.store.write(move |tx| save(tx, hash, &data, expires, now)).await;
        saved.map_err(|e| backend(&e))
    }

    async fn load_now(&self, id: &Id) -> SessionResult<Option<Record>> {
        let (hash, now) = (hash(id), self.clock.now());
        let kept = self.store.read(move |conn| load(conn, hash, now)).await;
        let Some((data, expires)) = kept.map_err(|e| backend(&e))? else { return Ok(None) };
        Ok(Some(Record {
            id: *id,
            data: serde_json::from_slice(&data).map_err(|e| Error::Decode(e.to_string()))?,
            expiry_date: OffsetDateTime::from_unix_timestamp(expires.as_second())
                .map_err(|e| Error::Decode(e.to_string()))?,
        }))
    }

    async fn delete_now(&self, id: &Id) -> SessionResult<()> {
        let hash = hash(id);
        let deleted = self
            .store
            .write(move |tx| {
                tx.execute("DELETE FROM sessions WHERE hash = ?1", [hash])?;
                Ok::<_, StoreError>(())
            })
            .await;
        deleted.map_err(|e| backend(&e))
    }
}

/// What the trait's methods give, written out: it is defined with boxed futures.
type Boxed<'f, T> = Pin<Box<dyn Future<Output = SessionResult<T>> + Send + 'f>>;

impl SessionStore for Sessions {
    fn create<'s, 'r, 'f>(&'s self, record: &'r mut Record) -> Boxed<'f, ()>
    where
        's: 'f,
        'r: 'f,
        Self: 'f,
    {
        Box::pin(self.create_now(record))
    }

    fn save<'s, 'r, 'f>(&'s self, record: &'r Record) -> Boxed<'f, ()>
    where
        's: 'f,
        'r: 'f,
        Self: 'f,
    {
        Box::pin(self.save_now(record))
    }

    fn load<'s, 'r, 'f>(&'s self, id: &'r Id) -> Boxed<'f, Option<Record>>
    where
        's: 'f,
        'r: 'f,
        Self: 'f,
    {
        Box::pin(self.load_now(id))
    }

    fn delete<'s, 'r, 'f>(&'s self, id: &'r Id) -> Boxed<'f, ()>
    where
        's: 'f,
        'r: 'f,
        Self: 'f,
    {
        Box::pin(self.delete_now(id))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;
    use std::time::Duration;

    use super::*;

    fn record(clock: &Clock) -> Record {
        let expires = clock.now().as_second() + 60;
        Record {
            id: Id::default(),
            data: HashMap::from([("other".to_owned(), serde_json::json!(7))]),
            expiry_date: OffsetDateTime::from_unix_timestamp(expires).unwrap(),
        }
    }

    fn sessions() -> (tempfile::TempDir, Sessions, Clock) {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::open(&dir.path().join("gateway.db")).unwrap();
        let clock = Clock::manual(Timestamp::from_second(1_000_000).unwrap());
        (dir, Sessions::new(store, clock.clone(), SignedDuration::from_secs(60)), clock)
    }

    #[tokio::test]
    async fn what_is_kept_comes_back_until_it_is_over() {
        let (_dir, sessions, clock) = sessions();
        let mut kept = record(&clock);
        sessions.create(&mut kept).await.unwrap();
        assert_eq!(sessions.load(&kept.id).await.unwrap(), Some(kept.clone()));
        clock.advance(Duration::from_secs(61));
        assert_eq!(sessions.load(&kept.id).await.unwrap(), None);
    }

    #[tokio::test]
    async fn a_deleted_session_is_gone_and_an_over_one_is_swept() {
        let (_dir, sessions, clock) = sessions();
        let (mut a, mut b) = (record(&clock), record(&clock));
        sessions.create(&mut a).await.unwrap();
        sessions.create(&mut b).await.unwrap();
        sessions.delete(&a.id).await.unwrap();
        assert_eq!(sessions.load(&a.id).await.unwrap(), None);
        clock.advance(Duration::from_secs(61));
        let mut c = record(&clock);
        sessions.create(&mut c).await.unwrap();
        let left: Result<i64, StoreError> = sessions
            .store
            .read(|conn| Ok(conn.query_row("SELECT count(*) FROM sessions", [], |r| r.get(0))?))
            .await;
        assert_eq!(left.unwrap(), 1);
    }

    #[tokio::test]
    async fn a_users_sessions_can_be_seen_and_ended_apart_from_one() {
        let (_dir, sessions, clock) = sessions();
        let mut ids = Vec::new();
        for (user, renewed_s) in [(7, 10), (7, 30), (7, 20), (8, 40)] {
            let mut of = record(&clock);
            let taken = Seat {
                user,
                seal: String::new(),
                since_s: 5,
                renewed_s,
                address: "10.0.0.7".to_owned(),
                device: String::new(),
            };
            of.data.insert(SEAT.to_owned(), serde_json::to_value(taken).unwrap());
            sessions.create(&mut of).await.unwrap();
            ids.push(hash(&of.id));
        }
        // One before anybody signed in has no seat.
        sessions.create(&mut Record { data: HashMap::new(), ..record(&clock) }).await.unwrap();
        let (now, kept) = (clock.now(), ids[2]);
        let open = move |conn: &Connection| of_user(conn, UserId(7), now);
        let found: Vec<_> =
            sessions.store.read(open).await.unwrap().into_iter().map(|open| open.hash).collect();
        assert_eq!(found, [ids[1], ids[2], ids[0]]);
        let ended = sessions.store.write(move |tx| end_others(tx, UserId(7), Some(kept))).await;
        assert_eq!(ended.unwrap(), 2);
        assert_eq!(sessions.store.read(open).await.unwrap()[0].hash, kept);
        assert_eq!(sessions.store.write(|tx| end_all(tx, UserId(7))).await.unwrap(), 1);
        assert_eq!(sessions.store.write(|tx| end_all(tx, UserId(8))).await.unwrap(), 1);
    }

    #[tokio::test]
    async fn an_id_that_is_taken_is_not_given_twice_and_none_is_kept_as_it_is() {
        let (_dir, sessions, clock) = sessions();
        let mut first = record(&clock);
        sessions.create(&mut first).await.unwrap();
        let mut second = first.clone();
        sessions.create(&mut second).await.unwrap();
        assert_ne!(first.id, second.id);
        let id = first.id.0.to_be_bytes();
        let rows: Result<Vec<Vec<u8>>, StoreError> = sessions
            .store
            .read(|conn| {
                let mut all = conn.prepare("SELECT CAST(hash || record AS BLOB) FROM sessions")?;
                let rows = all.query_map([], |r| r.get::<_, Vec<u8>>(0))?;
                Ok(rows.collect::<Result<_, _>>()?)
            })
            .await;
        for row in rows.unwrap() {
            assert!(!row.windows(id.len()).any(|window| window == id));
        }
    }
}
