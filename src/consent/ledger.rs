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
//!
//! Words are erased by an entry that says so ([`Entry::forgotten`]): words that are missing without one
//! were taken away.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// An entry's hash.
pub type Hash = [u8; 32];
/// What stands before the first entry.
pub const GENESIS: Hash = [0; 32];
/// Random bytes that keep a digest from being guessed from its words.
pub type Salt = [u8; 16];

/// The entry by which words of earlier ones were erased.
pub const FORGOTTEN: &str = "person.forgotten";
/// The entries by which flows come in and change.
pub const FLOW_MADE: &str = "flow.made";
/// See [`FLOW_MADE`].
pub const FLOW_IMPORTED: &str = "flow.imported";
/// See [`FLOW_MADE`].
pub const FLOW_EDITED: &str = "flow.edited";
/// How a digest of words begins in a body.
const DIGEST: &str = "sha256:";

/// How far a chain goes: written and read as `NUMBER:HASH`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// The last entry's number; 0 when there is none.
    pub seq: i64,
    /// Its hash.
    pub hash: Hash,
}

impl Default for Head {
    fn default() -> Self {
        Self { seq: 0, hash: GENESIS }
    }
}

impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.seq, hex::encode(self.hash))
    }
}

impl FromStr for Head {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || "a head is written NUMBER:HASH, the hash in 64 hex digits".to_owned();
        let (seq, hash) = text.trim().split_once(':').ok_or_else(wrong)?;
        let bytes = hex::decode(hash).map_err(|_| wrong())?;
        let hash = bytes.try_into().map_err(|_| wrong())?;
        Ok(Self { seq: seq.parse().map_err(|_| wrong())?, hash })
    }
}

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

    /// That a person was forgotten: the words of these entries are erased with it. They are named as
    /// ranges, first and last.
    #[must_use]
    pub fn forgotten(entries: &[(i64, i64)]) -> Self {
        let ranges: Vec<Value> = entries.iter().map(|(a, b)| serde_json::json!([a, b])).collect();
        Self::new(FORGOTTEN).plain("entries", ranges)
    }

    /// That the database was put back from a copy, which went as far as `copy`; what came after it
    /// is not on this record.
    #[must_use]
    pub fn restored(copy: Head) -> Self {
        Self::new("database.restored").plain("copy", copy.to_string())
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

    /// Seals the entry as number `seq` after `previous`. `salt` gives fresh random bytes.
    ///
    /// # Panics
    /// Never: a map of JSON values can be written as JSON.
    #[must_use]
    pub fn seal(
        self,
        seq: i64,
        at: Timestamp,
        previous: &Hash,
        mut salt: impl FnMut() -> Salt,
    ) -> Sealed {
        let mut body: BTreeMap<&str, Value> = self.plain;
        let taken = |key: &&str| body.contains_key(key) || self.words.contains_key(key);
        debug_assert!(!["seq", "at", "kind"].iter().any(taken), "a fact would be written over");
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
    /// Words are gone, and no entry says that somebody was forgotten.
    #[error("the words of entry {seq} ({field}) are missing, and no entry says why")]
    WordsMissing {
        /// Which.
        seq: i64,
        /// The key in the body.
        field: String,
    },
    /// Something still knows of an entry after the last.
    #[error("entry {missing} is missing, and all after it: {witness} still knows of entry {last}")]
    Beheaded {
        /// The first one that is not there.
        missing: i64,
        /// The last one known of.
        last: i64,
        /// From where: a table, or a head.
        witness: &'static str,
    },
    /// An entry is there that was not appended as entries are.
    #[error("entry {seq} was put in: the head kept beside the record does not know it")]
    PutIn {
        /// The first such.
        seq: i64,
    },
    /// The head that is kept with the record is gone or means nothing.
    #[error("the head kept beside the record is missing; compare with one from the journal")]
    HeadLost,
    /// An entry has not the hash that was kept of it.
    #[error("entry {seq} has another hash than {witness}: it or one before it was replaced")]
    HeadDiffers {
        /// Which.
        seq: i64,
        /// The head asked for.
        witness: &'static str,
    },
    /// What an entry says and what a table says differ.
    #[error("entry {seq} and its row in {table} differ: {what}")]
    RowDiffers {
        /// Which.
        seq: i64,
        /// The table.
        table: &'static str,
        /// What differs.
        what: String,
    },
    /// What an entry says is in no table.
    #[error("entry {seq} has no row in {table}")]
    RowMissing {
        /// Which.
        seq: i64,
        /// The table.
        table: &'static str,
    },
    /// The chain is sound but does not contain the head it should.
    #[error("no entry has the head {head}: entries were removed or replaced")]
    HeadUnknown {
        /// The head asked for, in hex.
        head: String,
    },
}

/// Checks a chain entry by entry: [`Verifier::next`] for each, then [`Verifier::finish`].
#[derive(Clone, Debug, Default)]
pub struct Verifier {
    head: Head,
    /// Fields without words so far.
    wordless: Vec<(i64, String)>,
    /// Entries whose words were erased on record, first and last.
    erased: Vec<(i64, i64)>,
}

impl Verifier {
    /// Takes the next stored entry, in the order of their numbers.
    pub fn next(&mut self, entry: &Stored) -> Result<(), Fault> {
        let seq = self.head.seq + 1;
        if entry.seq != seq {
            return Err(Fault::Missing { missing: seq });
        }
        let hash = link(&self.head.hash, &entry.body);
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
        self.look_at_words(&body, entry)?;
        self.head = Head { seq, hash };
        Ok(())
    }

    fn look_at_words(
        &mut self,
        body: &BTreeMap<String, Value>,
        entry: &Stored,
    ) -> Result<(), Fault> {
        let seq = entry.seq;
        for kept in &entry.words {
            let want = Value::from(digest(&kept.salt, &kept.words));
            if body.get(&kept.field) != Some(&want) {
                return Err(Fault::WordsChanged { seq, field: kept.field.clone() });
            }
        }
        let wordless = digests(body).filter(|f| !entry.words.iter().any(|kept| kept.field == *f));
        self.wordless.extend(wordless.map(|field| (seq, field.to_owned())));
        if entry.kind == FORGOTTEN {
            let ranges = body.get("entries").and_then(Value::as_array).into_iter().flatten();
            self.erased.extend(ranges.filter_map(|r| Some((r[0].as_i64()?, r[1].as_i64()?))));
        }
        Ok(())
    }

    /// After the last entry: words must be there, unless a later entry says that they were erased.
    pub fn finish(&self) -> Result<(), Fault> {
        let erased = |seq| self.erased.iter().any(|(first, last)| (*first..=*last).contains(&seq));
        match self.wordless.iter().find(|(seq, _)| !erased(*seq)) {
            Some((seq, field)) => Err(Fault::WordsMissing { seq: *seq, field: field.clone() }),
            None => Ok(()),
        }
    }

    /// Entries some of whose words are not there.
    #[must_use]
    pub fn erased(&self) -> i64 {
        let mut entries: Vec<i64> = self.wordless.iter().map(|(seq, _)| *seq).collect();
        entries.dedup();
        entries.len() as i64
    }

    /// How far the entries taken so far go.
    #[must_use]
    pub fn head(&self) -> Head {
        self.head
    }
}

/// The keys of a body whose words lie elsewhere, in byte order.
pub(crate) fn digests(body: &BTreeMap<String, Value>) -> impl Iterator<Item = &str> {
    let is_digest = |value: &Value| value.as_str().is_some_and(|text| text.starts_with(DIGEST));
    body.iter().filter(move |(_, value)| is_digest(value)).map(|(key, _)| key.as_str())
}

fn digest(salt: &Salt, words: &str) -> String {
    let hash = Sha256::new().chain_update(salt).chain_update(words).finalize();
    format!("{DIGEST}{}", hex::encode(hash))
}

fn link(previous: &Hash, body: &str) -> Hash {
    Sha256::new().chain_update(previous).chain_update(body).finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stored(entry: Entry, seq: i64, previous: &[u8]) -> Stored {
        let at = Timestamp::from_second(seq).unwrap();
        let sealed = entry.seal(seq, at, &previous.try_into().unwrap(), || [seq as u8; 16]);
        Stored {
            seq,
            at: at.as_millisecond(),
            kind: sealed.kind.to_owned(),
            body: sealed.body,
            hash: sealed.hash.to_vec(),
            words: sealed.words,
        }
    }

    fn chain() -> Vec<Stored> {
        let mut entries: Vec<Stored> = Vec::new();
        for seq in 1..=3 {
            let entry = Entry::new("message.received")
                .plain("message", seq)
                .words("text", format!("words {seq}"));
            let previous = entries.last().map_or(GENESIS.to_vec(), |last| last.hash.clone());
            entries.push(stored(entry, seq, &previous));
        }
        entries
    }

    fn verify(chain: &[Stored]) -> Result<i64, Fault> {
        let mut verifier = Verifier::default();
        chain.iter().try_for_each(|e| verifier.next(e))?;
        verifier.finish()?;
        Ok(verifier.head().seq)
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
    fn words_may_be_erased_by_an_entry_that_says_so_and_not_otherwise() {
        let mut entries = chain();
        assert_eq!(verify(&entries), Ok(3));
        entries[1].words.clear();
        let field = "text".to_owned();
        assert_eq!(verify(&entries), Err(Fault::WordsMissing { seq: 2, field }));
        for (ranges, whole) in [([(2, 2)], true), ([(1, 3)], true), ([(3, 3)], false)] {
            let mut told = entries.clone();
            told.push(stored(Entry::forgotten(&ranges), 4, &told[2].hash));
            assert_eq!(verify(&told).is_ok(), whole, "{ranges:?}");
        }
    }

    #[test]
    fn entries_without_words_are_counted_once_each() {
        let mut entries = chain();
        let two = Entry::new("message.received").words("from", "a number").words("text", "words");
        entries.push(stored(two, 4, &entries[2].hash));
        entries.push(stored(Entry::forgotten(&[(1, 4)]), 5, &entries[3].hash));
        let erased = |entries: &[Stored]| {
            let mut verifier = Verifier::default();
            entries.iter().try_for_each(|entry| verifier.next(entry)).unwrap();
            verifier.erased()
        };
        assert_eq!(erased(&entries), 0);
        entries[3].words.clear();
        assert_eq!(erased(&entries), 1);
        entries[1].words.clear();
        assert_eq!(erased(&entries), 2);
        assert_eq!(verify(&entries), Ok(5));
    }

    #[test]
    #[cfg(debug_assertions)]
    #[should_panic(expected = "a fact would be written over")]
    fn a_fact_is_not_written_over_by_the_number() {
        stored(Entry::new("test").plain("seq", 9), 1, &GENESIS);
    }

    #[test]
    #[cfg(debug_assertions)]
    #[should_panic(expected = "a fact would be written over")]
    fn words_are_not_written_over_the_kind() {
        stored(Entry::new("test").words("kind", "words"), 1, &GENESIS);
    }

    #[test]
    fn a_head_is_written_as_it_is_read() {
        let head = Head { seq: 12, hash: [0xab; 32] };
        assert_eq!(head.to_string().parse(), Ok(head));
        for wrong in ["", "12", ":ab", "12:", "x:ab", &format!("12:{}", "ab".repeat(31))] {
            assert!(wrong.parse::<Head>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_restore_is_on_record_with_how_far_the_copy_went() {
        let mut entries = chain();
        let copy = Head { seq: 2, hash: [0xab; 32] };
        entries.push(stored(Entry::restored(copy), 4, &entries[2].hash));
        let want = format!(
            r#"{{"at":4000,"copy":"2:{}","kind":"database.restored","seq":4}}"#,
            "ab".repeat(32)
        );
        assert_eq!(entries[3].body, want);
        assert_eq!(verify(&entries), Ok(4));
        assert!(entries[3].words.is_empty(), "nothing in it can be asked to be forgotten");
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
