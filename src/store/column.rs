//! The one textual form of each stored enum, and of instants and phone numbers.
//!
//! A value the database holds and we do not know is an error, never a default.

use crate::consent::{ConsentState, Intent};
use crate::outbox::{MessageKind, MessageState};
use crate::phone::PhoneNumber;
use jiff::Timestamp;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

/// An enum with one word per variant in the database.
pub trait Word: Sized + Copy + 'static {
    /// Every variant with its word, as the schema's `CHECK` lists them.
    const WORDS: &'static [(Self, &'static str)];

    /// The variant of a word.
    #[must_use]
    fn from_word(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(_, w)| *w == word).map(|(v, _)| *v)
    }
}

/// A stored enum: `Col(value)` binds it, `row.get::<_, Col<T>>(i)?.0` reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Col<T>(pub T);

impl<T: Word + PartialEq> Col<T> {
    /// The word this value is stored as.
    #[must_use]
    pub fn word(&self) -> &'static str {
        T::WORDS
            .iter()
            .find(|(v, _)| *v == self.0)
            .map(|(_, w)| *w)
            .expect("WORDS lists every variant, see the test below")
    }
}

impl<T: Word + PartialEq> ToSql for Col<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.word()))
    }
}

impl<T: Word> FromSql for Col<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let word = value.as_str()?;
        T::from_word(word).map(Col).ok_or_else(|| {
            FromSqlError::Other(format!("{word:?} is no {}", std::any::type_name::<T>()).into())
        })
    }
}

/// An instant, stored as milliseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct At(pub Timestamp);

impl ToSql for At {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.0.as_millisecond()))
    }
}

impl FromSql for At {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let ms = i64::column_result(value)?;
        Timestamp::from_millisecond(ms).map(At).map_err(|e| FromSqlError::Other(e.into()))
    }
}

/// A phone number, stored as E.164.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone(pub PhoneNumber);

impl ToSql for Phone {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.0.as_str()))
    }
}

impl FromSql for Phone {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        PhoneNumber::from_e164(value.as_str()?)
            .map(Phone)
            .map_err(|e| FromSqlError::Other(e.into()))
    }
}

impl Word for MessageState {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Received, "received"),
        (Self::Queued, "queued"),
        (Self::Sending, "sending"),
        (Self::Sent, "sent"),
        (Self::Delivered, "delivered"),
        (Self::Undelivered, "undelivered"),
        (Self::Failed, "failed"),
        (Self::InDoubt, "in_doubt"),
        (Self::Suppressed, "suppressed"),
        (Self::Withdrawn, "withdrawn"),
    ];
}

impl Word for MessageKind {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "inbound"),
        (Self::Invite, "invite"),
        (Self::Reply, "reply"),
        (Self::Confirmation, "confirmation"),
        (Self::Staff, "staff"),
    ];
}

impl Word for Intent {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Yes, "yes"),
        (Self::No, "no"),
        (Self::Stop, "stop"),
        (Self::Start, "start"),
        (Self::Help, "help"),
        (Self::Unsure, "unsure"),
    ];
}

impl Word for ConsentState {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Granted, "granted"),
        (Self::Refused, "refused"),
        (Self::Stopped, "stopped"),
        (Self::Lifted, "lifted"),
    ];
}
