//! Row ids as types, so that one cannot be taken for another.

use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub struct $name(pub i64);
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                self.0.to_sql()
            }
        }
        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                i64::column_result(value).map(Self)
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

ids! {
    /// A row of `users`.
    UserId,
    /// A row of `tokens`.
    TokenId,
    /// A row of `contacts`.
    ContactId,
    /// A row of `groups`.
    GroupId,
    /// A row of `fields`.
    FieldId,
    /// A row of `flows`.
    FlowId,
    /// A row of `flow_revisions`.
    RevisionId,
    /// A row of `runs`.
    RunId,
    /// A row of `invites`.
    InviteId,
    /// A row of `messages`.
    MessageId,
    /// A row of `parts`.
    PartId,
    /// A row of `inbound_pdus`.
    InboundId,
    /// A row of `reviews`.
    ReviewId,
}
