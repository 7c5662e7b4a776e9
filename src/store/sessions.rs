//! Sessions of the panel. The database holds the SHA-256 of an id, never the id: who can read the file
//! cannot sign in with what is in it.

use std::future::Future;
use std::pin::Pin;

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};
use time::OffsetDateTime;
use tower_sessions::SessionStore;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result as SessionResult};

use super::column::At;
use super::{Store, StoreError};
use crate::clock::Clock;

/// Keeps sessions in the table `sessions`.
#[derive(Clone, Debug)]
pub struct Sessions {
    store: Store,
    clock: Clock,
}

impl Sessions {
    /// Sessions kept in `store`, ending by `clock`.
    #[must_use]
    pub fn new(store: Store, clock: Clock) -> Self {
        Self { store, clock }
    }
}

/// How an id is kept.
fn hash(id: &Id) -> [u8; 32] {
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
        let expires = Timestamp::from_second(record.expiry_date.unix_timestamp())
            .map_err(|e| Error::Encode(e.to_string()))?;
        let now = self.clock.now();
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
            data: HashMap::from([("seat".to_owned(), serde_json::json!(7))]),
            expiry_date: OffsetDateTime::from_unix_timestamp(expires).unwrap(),
        }
    }

    fn sessions() -> (tempfile::TempDir, Sessions, Clock) {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::open(&dir.path().join("gateway.db")).unwrap();
        let clock = Clock::manual(Timestamp::from_second(1_000_000).unwrap());
        (dir, Sessions::new(store, clock.clone()), clock)
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
                let mut all = conn.prepare("SELECT hash || record FROM sessions")?;
                let rows = all.query_map([], |r| r.get::<_, Vec<u8>>(0))?;
                Ok(rows.collect::<Result<_, _>>()?)
            })
            .await;
        for row in rows.unwrap() {
            assert!(!row.windows(id.len()).any(|window| window == id));
        }
    }
}
