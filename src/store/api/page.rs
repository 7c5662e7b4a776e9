//! Pages by key: the rows after or before one that was shown, never "the next 250".

use rusqlite::types::Value;
use rusqlite::{Connection, Row, params_from_iter};

use crate::store::StoreError;

/// Rows on a page.
pub const PAGE: usize = 250;

/// Which end of the list comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The newest.
    #[default]
    NewestFirst,
    /// The oldest.
    OldestFirst,
}

/// Which way a cursor leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toward {
    /// To the rows after its row.
    Next,
    /// To the rows before it.
    Previous,
}

/// A place between two rows. Its text means nothing to anybody else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    toward: Toward,
    key: i64,
    id: i64,
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let way = match self.toward {
            Toward::Next => 'n',
            Toward::Previous => 'p',
        };
        let (key, id) = (self.key.to_be_bytes(), self.id.to_be_bytes());
        write!(f, "{way}{}{}", hex::encode(key), hex::encode(id))
    }
}

impl std::str::FromStr for Cursor {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (toward, digits) = match text.as_bytes().split_first() {
            Some((b'n', digits)) => (Toward::Next, digits),
            Some((b'p', digits)) => (Toward::Previous, digits),
            _ => return Err(()),
        };
        let mut bytes = [0_u8; 16];
        hex::decode_to_slice(digits, &mut bytes).map_err(|_| ())?;
        let both = i128::from_be_bytes(bytes);
        // The upper half is the key, the lower half the row id, each with its own sign.
        Ok(Self { toward, key: (both >> 64) as i64, id: both as i64 })
    }
}

/// Which page of a list is wanted.
#[derive(Clone, Copy, Debug, Default)]
pub struct View {
    /// Which end comes first.
    pub order: Order,
    /// Where the page begins; `None`: the first page.
    pub cursor: Option<Cursor>,
}

/// One page of a list.
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// The rows, in the order of the view.
    pub rows: Vec<T>,
    /// Leads to the rows after these, when there are any.
    pub next: Option<Cursor>,
    /// Leads to the rows before these, when there may be any.
    pub previous: Option<Cursor>,
}

impl<T> Page<T> {
    /// A page without rows.
    #[must_use]
    pub fn empty() -> Self {
        Self { rows: Vec::new(), next: None, previous: None }
    }

    /// Turns every row into something else, or stops at the first that cannot.
    pub fn map<U>(self, to: impl FnMut(T) -> Result<U, StoreError>) -> Result<Page<U>, StoreError> {
        let rows = self.rows.into_iter().map(to).collect::<Result<_, _>>()?;
        Ok(Page { rows, next: self.next, previous: self.previous })
    }
}

/// A list before it is cut into pages. All SQL in it is ours; what comes from outside is bound.
pub(super) struct Query {
    columns: String,
    from: &'static str,
    key: &'static str,
    id: &'static str,
    filters: Vec<String>,
    values: Vec<Value>,
}

impl Query {
    /// The rows of `from`, newest by `key` and `id`.
    pub(super) fn new(
        columns: impl Into<String>,
        from: &'static str,
        key: &'static str,
        id: &'static str,
    ) -> Self {
        let columns = columns.into();
        Self { columns, from, key, id, filters: Vec::new(), values: Vec::new() }
    }

    /// A value for a `?` in `from`; before any filter.
    pub(super) fn bind(&mut self, value: impl Into<Value>) -> &mut Self {
        self.values.push(value.into());
        self
    }

    /// Only the rows for which `clause`, which has one `?`, is true of `value`.
    pub(super) fn only(&mut self, clause: &str, value: impl Into<Value>) -> &mut Self {
        self.filters.push(clause.to_owned());
        self.values.push(value.into());
        self
    }

    /// As [`Self::only`], when there is a value.
    pub(super) fn only_if(&mut self, clause: &str, value: Option<impl Into<Value>>) -> &mut Self {
        if let Some(value) = value {
            self.only(clause, value);
        }
        self
    }

    /// Only the rows for which `clause`, without a `?`, is true.
    pub(super) fn only_where(&mut self, clause: &str) -> &mut Self {
        self.filters.push(clause.to_owned());
        self
    }

    /// The page of `view`; `read` finds the columns from index 0 on.
    pub(super) fn fetch<T>(
        &self,
        conn: &Connection,
        view: View,
        mut read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Page<T>, StoreError> {
        let backwards = view.cursor.is_some_and(|c| c.toward == Toward::Previous);
        let descending = (view.order == Order::NewestFirst) != backwards;
        let mut filters = self.filters.clone();
        let mut values = self.values.clone();
        if let Some(cursor) = view.cursor {
            let sign = if descending { '<' } else { '>' };
            filters.push(format!("({}, {}) {sign} (?, ?)", self.key, self.id));
            values.extend([Value::from(cursor.key), Value::from(cursor.id)]);
        }
        let sql = self.sql(&filters, descending);
        let mut statement = conn.prepare_cached(&sql)?;
        let mut rows = statement
            .query_map(params_from_iter(values), |row| {
                let place = (row.get("page_key")?, row.get("page_id")?);
                Ok((read(row)?, place))
            })?
            .collect::<Result<Vec<_>, _>>()?;
        let more = rows.len() > PAGE;
        rows.truncate(PAGE);
        if backwards {
            rows.reverse();
        }
        Ok(page(rows, view.cursor.is_some(), backwards, more))
    }

    fn sql(&self, filters: &[String], descending: bool) -> String {
        let Self { columns, from, key, id, .. } = self;
        let only = if filters.is_empty() {
            String::new()
        } else {
            format!("WHERE {}", filters.join(" AND "))
        };
        let way = if descending { "DESC" } else { "ASC" };
        let limit = PAGE + 1;
        format!(
            "SELECT {columns}, {key} AS page_key, {id} AS page_id FROM {from} {only}
             ORDER BY {key} {way}, {id} {way} LIMIT {limit}"
        )
    }
}

/// Puts the links to a page's neighbours beside its rows.
fn page<T>(rows: Vec<(T, (i64, i64))>, inside: bool, backwards: bool, more: bool) -> Page<T> {
    let (first, last) = (rows.first().map(|r| r.1), rows.last().map(|r| r.1));
    let link = |toward, place: Option<(i64, i64)>, there: bool| {
        place.filter(|_| there).map(|(key, id)| Cursor { toward, key, id })
    };
    let (has_next, has_previous) = if backwards { (true, more) } else { (more, inside) };
    Page {
        next: link(Toward::Next, last, has_next),
        previous: link(Toward::Previous, first, has_previous),
        rows: rows.into_iter().map(|(row, _)| row).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::groups;
    use crate::store::testing::{memory, now};

    fn ids(page: &Page<i64>) -> (i64, i64, usize) {
        (page.rows[0], page.rows[page.rows.len() - 1], page.rows.len())
    }

    fn fetch(conn: &Connection, order: Order, cursor: Option<Cursor>) -> Page<i64> {
        // All keys are equal: the row id decides.
        let query = Query::new("g.id", "groups g", "g.created_at", "g.id");
        query.fetch(conn, View { order, cursor }, |row| row.get(0)).unwrap()
    }

    #[test]
    fn pages_lead_forwards_and_back_and_show_every_row_once() {
        let conn = memory();
        for n in 1..=600 {
            groups::create(&conn, &format!("group {n}"), now()).unwrap();
        }
        let first = fetch(&conn, Order::NewestFirst, None);
        assert_eq!((ids(&first), first.previous), ((600, 351, 250), None));
        let second = fetch(&conn, Order::NewestFirst, first.next);
        assert_eq!(ids(&second), (350, 101, 250));
        let third = fetch(&conn, Order::NewestFirst, second.next);
        assert_eq!((ids(&third), third.next), ((100, 1, 100), None));
        let back = fetch(&conn, Order::NewestFirst, third.previous);
        assert_eq!(ids(&back), (350, 101, 250));
        assert_eq!(back.next, second.next);
        let top = fetch(&conn, Order::NewestFirst, back.previous);
        assert_eq!((ids(&top), top.previous), ((600, 351, 250), None));
        let oldest = fetch(&conn, Order::OldestFirst, None);
        assert_eq!(ids(&oldest), (1, 250, 250));
        assert_eq!(ids(&fetch(&conn, Order::OldestFirst, oldest.next)), (251, 500, 250));
    }

    #[test]
    fn a_cursor_is_read_as_it_was_written_and_nothing_else_is_one() {
        for cursor in [
            Cursor { toward: Toward::Next, key: 1_800_000_000_000, id: 7 },
            Cursor { toward: Toward::Previous, key: -1, id: i64::MAX },
            Cursor { toward: Toward::Next, key: i64::MIN, id: -1 },
        ] {
            assert_eq!(cursor.to_string().parse(), Ok(cursor));
        }
        for other in ["", "n", "x00", "nzz", "é", &"n0".repeat(40)] {
            assert_eq!(other.parse::<Cursor>(), Err(()), "{other}");
        }
    }
}
