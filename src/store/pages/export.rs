//! Contacts as rows of a file: those a filter lets through, with everything that is known of them.

use rusqlite::Connection;

use super::people::FROM;
use crate::consent::ConsentState;
use crate::store::column::{Col, Phone};
use crate::store::contacts;
use crate::store::fields::{Field, OPT_IN_NAME};
use crate::store::spreadsheet::{row, safe};
use crate::store::{ContactId, StoreError};

/// The line of headings. What an import reads of it comes back as it went out; Opt In and the groups never do.
#[must_use]
pub fn headings(fields: &[Field]) -> String {
    let own = ["Name", "Phone", "Language", OPT_IN_NAME, "Groups"].map(str::to_owned);
    row(own.into_iter().chain(fields.iter().map(|field| safe(&field.name))))
}

/// The lines of these contacts.
pub fn lines(conn: &Connection, ids: &[ContactId], fields: &[Field]) -> Result<String, StoreError> {
    let sql = format!("SELECT c.name, c.phone, c.language, k.state {FROM} WHERE c.id = ?1");
    let mut statement = conn.prepare_cached(&sql)?;
    let mut text = String::new();
    for id in ids {
        let mut found = statement.query([id])?;
        let Some(r) = found.next()? else { continue };
        let state: Option<ConsentState> = r.get::<_, Option<Col<ConsentState>>>(3)?.map(|s| s.0);
        let groups: Vec<String> =
            contacts::groups_of(conn, *id)?.into_iter().map(|group| group.name).collect();
        let values = contacts::values_of(conn, *id)?;
        let own = [
            safe(&r.get::<_, String>(0)?),
            safe(r.get::<_, Phone>(1)?.0.as_str()),
            safe(&r.get::<_, String>(2)?),
            state.and_then(ConsentState::opt_in).unwrap_or("").to_owned(),
            safe(&groups.join("; ")),
        ];
        let value = |field: &Field| values.get(&field.key).map(|v| safe(v)).unwrap_or_default();
        text += &row(own.into_iter().chain(fields.iter().map(value)));
    }
    Ok(text)
}
