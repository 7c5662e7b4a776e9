//! What was said, found by its words; and conversations, found by whom they are with.
//!
//! There is no index of words: it would have to be kept in step with every message, and scrubbed with everybody who is
//! forgotten. The latest [`WINDOW`] texts are read instead, the newest first, and whoever asks is told how far
//! that goes back. Every word asked for has to be in the text, anywhere in it; case and accents do not matter.

use jiff::Timestamp;
use rusqlite::{Connection, params};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::overview::phone;
use super::people::patterns;
use super::talk::{CONVERSATION, Conversation, WITH_IT, conversation};
use crate::outbox::MessageKind;
use crate::phone::PhoneNumber;
use crate::store::column::{At, Col};
use crate::store::{MessageId, StoreError};

/// Texts that are looked through: a year of a gateway that sends all it may, in a few hundredths of a second.
const WINDOW: i64 = 100_000;
/// Most messages found, and most conversations.
pub const FOUND: usize = 100;

/// What a search found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Conversations with somebody of that name or number, by name.
    pub conversations: Vec<Conversation>,
    /// Messages with these words, the newest first.
    pub hits: Vec<Hit>,
    /// Since when messages were looked through, if there are older ones.
    pub since: Option<Timestamp>,
}

/// A message with the words.
#[derive(Clone, Debug)]
pub struct Hit {
    /// The message.
    pub message: MessageId,
    /// Uuid of the contact.
    pub uuid: String,
    /// Their name; may be empty.
    pub name: String,
    /// Their number.
    pub phone: PhoneNumber,
    /// What it says.
    pub text: String,
    /// Its kind.
    pub kind: MessageKind,
    /// When it was written, or came.
    pub at: Timestamp,
}

/// Looks for messages and conversations, at most [`FOUND`] of each.
pub fn search(conn: &Connection, asked: &str) -> Result<Found, StoreError> {
    let hits = hits(conn, &Words::of(asked))?;
    let since = window_begins(conn)?;
    Ok(Found { conversations: with(conn, asked)?, hits, since })
}

/// Conversations with somebody of this name or number.
fn with(conn: &Connection, asked: &str) -> Result<Vec<Conversation>, StoreError> {
    let (name, number) = patterns(asked);
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {CONVERSATION} FROM contacts c
           JOIN messages l ON l.id = (SELECT max(id) FROM messages WHERE contact_id = c.id) {WITH_IT}
          WHERE c.name LIKE ?1 ESCAPE '\\' OR (?2 <> '' AND c.id IN (SELECT id FROM contacts WHERE phone LIKE ?2))
          ORDER BY c.name COLLATE NOCASE, c.id LIMIT ?3",
    ))?;
    let rows = statement.query_map(params![name, number, FOUND as i64], conversation)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn hits(conn: &Connection, words: &Words) -> Result<Vec<Hit>, StoreError> {
    let mut texts = conn.prepare_cached(
        "SELECT id, text FROM messages WHERE contact_id IS NOT NULL ORDER BY id DESC LIMIT ?1",
    )?;
    let mut one = conn.prepare_cached(
        "SELECT c.uuid, c.name, c.phone, m.text, m.kind, m.created_at
           FROM messages m JOIN contacts c ON c.id = m.contact_id WHERE m.id = ?1",
    )?;
    let (mut rows, mut hits) = (texts.query([WINDOW])?, Vec::new());
    while let Some(row) = rows.next()? {
        if !words.all_in(row.get_ref(1)?.as_str().unwrap_or_default()) {
            continue;
        }
        let message: MessageId = row.get(0)?;
        hits.push(one.query_row([message], |r| {
            Ok(Hit {
                message,
                uuid: r.get(0)?,
                name: r.get(1)?,
                phone: phone(r, 2)?,
                text: r.get(3)?,
                kind: r.get::<_, Col<MessageKind>>(4)?.0,
                at: r.get::<_, At>(5)?.0,
            })
        })?);
        if hits.len() == FOUND {
            break;
        }
    }
    Ok(hits)
}

/// When the oldest message that is looked through was written; nothing if that is the oldest of all.
fn window_begins(conn: &Connection) -> Result<Option<Timestamp>, StoreError> {
    let sql = "SELECT created_at FROM messages WHERE contact_id IS NOT NULL
                ORDER BY id DESC LIMIT 1 OFFSET ?1";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([WINDOW])?;
    Ok(rows.next()?.map(|row| row.get::<_, At>(0)).transpose()?.map(|at| at.0))
}

/// The words of a search.
struct Words(Vec<String>);

impl Words {
    fn of(asked: &str) -> Self {
        Self(asked.split_whitespace().map(fold).collect())
    }

    /// Whether each of them is somewhere in a text.
    fn all_in(&self, text: &str) -> bool {
        if self.0.is_empty() {
            return false;
        }
        // Most texts are plain: their letters are compared where they stand.
        if text.is_ascii() {
            return self.0.iter().all(|word| plain_in(word.as_bytes(), text.as_bytes()));
        }
        let text = fold(text);
        self.0.iter().all(|word| text.contains(word.as_str()))
    }
}

/// Whether a folded word is in a plain text, in whatever case.
fn plain_in(word: &[u8], text: &[u8]) -> bool {
    let [first, rest @ ..] = word else { return true };
    let begins = text.iter().enumerate().filter(|(_, byte)| byte.eq_ignore_ascii_case(first));
    let mut after = begins.map(|(at, _)| &text[at + 1..]);
    after.any(|after| after.get(..rest.len()).is_some_and(|there| there.eq_ignore_ascii_case(rest)))
}

/// Small letters without accents.
fn fold(text: &str) -> String {
    text.nfkd().filter(|&c| !is_combining_mark(c)).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_has_to_be_there_and_case_and_accents_do_not_matter() {
        for (asked, text, found) in [
            ("yes", "YES please", true),
            ("please yes", "YES please", true),
            ("yes no", "YES please", false),
            ("lea", "YES please", true),
            ("si", "Sí, claro", true),
            ("SÍ", "si", true),
            ("ñandú", "un NANDU", true),
            ("明白", "我明白了", true),
            ("100%", "100% sure", true),
            ("1_0", "100", false),
            ("longer than the text", "text", false),
            ("", "text", false),
            ("  ", "text", false),
        ] {
            assert_eq!(Words::of(asked).all_in(text), found, "{asked:?} in {text:?}");
        }
    }
}
