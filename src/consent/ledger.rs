//! The record: an append-only chain of entries.
//!
//! An entry's body is canonical JSON: one object, keys in byte order, no blanks, with `seq`, `at`
//! (milliseconds) and `kind`. Words (texts, numbers, names) never stand in it, only
//! `"sha256:" + hex(SHA-256(salt ‖ words))`; the salts and the words live in a table that may be
//! erased without breaking the chain. An entry's hash is SHA-256(previous hash ‖ body), the first
//! one's previous hash being 32 zero bytes.
//!
//! It proves against accident and meddling, not against someone who may rewrite the whole file;
//! against that stand the copies of the head in the journal and the backups.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// An entry's hash.
pub type Hash = [u8; 32];
/// What stands before the first entry.
pub const GENESIS: Hash = [0; 32];
/// Random bytes that keep a digest from being guessed from its words.
pub type Salt = [u8; 16];

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    kind: &'static str,
    plain: BTreeMap<&'static str, Value>,
    words: BTreeMap<&'static str, String>,
}

impl Entry {
    /// An entry of a kind, such as `invite.approved`.
    #[must_use]
    pub fn new(kind: &'static str) -> Self {
        Self { kind, plain: BTreeMap::new(), words: BTreeMap::new() }
    }

    /// Adds a fact that is nobody's secret: ids, states, times.
    #[must_use]
    pub fn plain(mut self, key: &'static str, value: impl Into<Value>) -> Self {
        self.plain.insert(key, value.into());
        self
    }

    /// Adds words that a person may ask us to forget.
    #[must_use]
    pub fn words(mut self, key: &'static str, words: impl Into<String>) -> Self {
        self.words.insert(key, words.into());
        self
    }

    /// The kind.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        self.kind
    }

    /// Seals the entry as number `seq` after `previous`. `salt` gives fresh random bytes.
    #[must_use]
    pub fn seal(
        self,
        seq: i64,
        at: Timestamp,
        previous: &Hash,
        mut salt: impl FnMut() -> Salt,
    ) -> Sealed {
        let mut body: BTreeMap<&str, Value> = self.plain;
        body.insert("seq", seq.into());
        body.insert("at", at.as_millisecond().into());
        body.insert("kind", self.kind.into());
        let mut kept = Vec::new();
        for (field, words) in self.words {
            let salt = salt();
            body.insert(field, digest(&salt, &words).into());
            kept.push(Words { field: field.to_owned(), salt, words });
        }
        let body = serde_json::to_string(&body).expect("a map of JSON values is JSON");
        let hash = link(previous, &body);
        Sealed { seq, at, kind: self.kind, body, hash, words: kept }
    }
}

/// An entry as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Sealed {
    /// Its number; the first is 1.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// What.
    pub kind: &'static str,
    /// Canonical JSON.
    pub body: String,
    /// The head after it.
    pub hash: Hash,
    /// The erasable part.
    pub words: Vec<Words>,
}

/// Words with the salt of their digest.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// The key in the body.
    pub field: String,
    /// The salt.
    pub salt: Salt,
    /// The words.
    pub words: String,
}

/// An entry as it was read back.
#[derive(Clone, Debug)]
pub struct Stored {
    /// Its number.
    pub seq: i64,
    /// Milliseconds since 1970.
    pub at: i64,
    /// What.
    pub kind: String,
    /// Canonical JSON, if nobody touched it.
    pub body: String,
    /// The hash beside it.
    pub hash: Vec<u8>,
    /// Words not erased.
    pub words: Vec<Words>,
}

/// The first thing wrong with the chain.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// A number is missing.
    #[error("entry {missing} is missing")]
    Missing {
        /// The first one that is not there.
        missing: i64,
    },
    /// The body does not give the hash.
    #[error("entry {seq} was changed: its body no longer gives its hash")]
    Changed {
        /// Which.
        seq: i64,
    },
    /// A column beside the body says something else.
    #[error("entry {seq} was changed: its {column} is not what its body says")]
    Beside {
        /// Which.
        seq: i64,
        /// The column.
        column: &'static str,
    },
    /// Kept words do not give the digest.
    #[error("the words of entry {seq} ({field}) were changed")]
    WordsChanged {
        /// Which.
        seq: i64,
        /// The key in the body.
        field: String,
    },
    /// A message or a consent refers to an entry after the last.
    #[error("entry {missing} is missing: {table} still refers to it")]
    Beheaded {
        /// The entry referred to.
        missing: i64,
        /// From where.
        table: &'static str,
    },
    /// The chain is sound but does not contain the head it should.
    #[error("no entry has the head {head}: entries were removed or replaced")]
    HeadUnknown {
        /// The head asked for, in hex.
        head: String,
    },
}

/// Checks a chain entry by entry.
#[derive(Clone, Debug)]
pub struct Verifier {
    seq: i64,
    head: Hash,
}

impl Default for Verifier {
    fn default() -> Self {
        Self { seq: 0, head: GENESIS }
    }
}

impl Verifier {
    /// Takes the next stored entry, in the order of their numbers.
    pub fn next(&mut self, entry: &Stored) -> Result<(), Fault> {
        let seq = self.seq + 1;
        if entry.seq != seq {
            return Err(Fault::Missing { missing: seq });
        }
        let hash = link(&self.head, &entry.body);
        if entry.hash != hash {
            return Err(Fault::Changed { seq });
        }
        let body: BTreeMap<String, Value> =
            serde_json::from_str(&entry.body).map_err(|_| Fault::Changed { seq })?;
        let beside = [
            ("number", Value::from(entry.seq), "seq"),
            ("time", Value::from(entry.at), "at"),
            ("kind", Value::from(entry.kind.as_str()), "kind"),
        ];
        for (column, stored, key) in beside {
            if body.get(key) != Some(&stored) {
                return Err(Fault::Beside { seq, column });
            }
        }
        for kept in &entry.words {
            let want = Value::from(digest(&kept.salt, &kept.words));
            if body.get(&kept.field) != Some(&want) {
                return Err(Fault::WordsChanged { seq, field: kept.field.clone() });
            }
        }
        self.seq = seq;
        self.head = hash;
        Ok(())
    }

    /// Entries taken so far.
    #[must_use]
    pub fn entries(&self) -> i64 {
        self.seq
    }

    /// The head after them.
    #[must_use]
    pub fn head(&self) -> Hash {
        self.head
    }
}

fn digest(salt: &Salt, words: &str) -> String {
    let hash = Sha256::new().chain_update(salt).chain_update(words).finalize();
    format!("sha256:{}", hex::encode(hash))
}

fn link(previous: &Hash, body: &str) -> Hash {
    Sha256::new().chain_update(previous).chain_update(body).finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain() -> Vec<Stored> {
        let mut head = GENESIS;
        (1..=3)
            .map(|seq| {
                let entry = Entry::new("message.received")
                    .plain("message", seq)
                    .words("text", format!("words {seq}"));
                let at = Timestamp::from_second(seq).unwrap();
                let sealed = entry.seal(seq, at, &head, || [seq as u8; 16]);
                head = sealed.hash;
                Stored {
                    seq,
                    at: at.as_millisecond(),
                    kind: sealed.kind.to_owned(),
                    body: sealed.body,
                    hash: sealed.hash.to_vec(),
                    words: sealed.words,
                }
            })
            .collect()
    }

    fn verify(chain: &[Stored]) -> Result<i64, Fault> {
        let mut verifier = Verifier::default();
        chain.iter().try_for_each(|e| verifier.next(e))?;
        Ok(verifier.entries())
    }

    #[test]
    fn the_first_hash_is_that_of_zeros_and_the_body() {
        let sealed = Entry::new("test").plain("a", 1).seal(
            1,
            Timestamp::from_millisecond(5).unwrap(),
            &GENESIS,
            || [0; 16],
        );
        assert_eq!(sealed.body, r#"{"a":1,"at":5,"kind":"test","seq":1}"#);
        // printf '\0%.0s' {1..32} | cat - <(printf '%s' BODY) | sha256sum
        let want = "ada4abe0ec8d1b3a93c54bae452c797d2c07a5decc2c5ecd60c1090847f99532";
        assert_eq!(hex::encode(sealed.hash), want);
    }

    #[test]
    fn a_sound_chain_verifies_and_erased_words_do_not_break_it() {
        let mut entries = chain();
        assert_eq!(verify(&entries), Ok(3));
        entries[1].words.clear();
        assert_eq!(verify(&entries), Ok(3));
    }

    #[test]
    fn every_byte_of_every_body_matters() {
        for index in 0..3 {
            for byte in 0..chain()[index].body.len() {
                let mut entries = chain();
                let mut bytes = entries[index].body.clone().into_bytes();
                bytes[byte] ^= 1;
                entries[index].body = String::from_utf8(bytes).unwrap();
                let seq = index as i64 + 1;
                assert_eq!(verify(&entries), Err(Fault::Changed { seq }), "byte {byte}");
            }
        }
    }

    #[test]
    fn what_is_missing_or_differs_is_named() {
        let mut removed = chain();
        removed.remove(1);
        assert_eq!(verify(&removed), Err(Fault::Missing { missing: 2 }));
        let mut words = chain();
        words[2].words[0].words.push('!');
        let field = "text".to_owned();
        assert_eq!(verify(&words), Err(Fault::WordsChanged { seq: 3, field }));
        let mut beside = chain();
        beside[0].kind = "message.sent".to_owned();
        assert_eq!(verify(&beside), Err(Fault::Beside { seq: 1, column: "kind" }));
    }
}
