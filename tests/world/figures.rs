//! What triggers keep for the pages (`store/migrations/0014_figures.sql`), compared with the count.

use rusqlite::Connection;

/// Each figure, kept and counted.
const FIGURES: [(&str, &str, &str); 5] = [
    (
        "whom an invite reached",
        "SELECT phone, of, part, delivered, answered, stands FROM reached",
        "SELECT phone, of, part, delivered, answered, stands FROM reached_now",
    ),
    (
        "how many an invite reached",
        "SELECT of, part, delivered, answered, stands, people FROM reach WHERE people > 0",
        "SELECT of, part, delivered, answered, stands, count(*) FROM reached_now GROUP BY 1, 2, 3, 4, 5",
    ),
    (
        "in which derived group contacts are",
        "SELECT id, derived FROM contacts",
        "SELECT c.id, CASE WHEN k.state = 'granted' THEN 'opted_in'
                          WHEN k.state IN ('refused', 'stopped') THEN 'opted_out' END
           FROM contacts c LEFT JOIN consents k ON k.phone = c.phone",
    ),
    (
        "the last message with each contact",
        "SELECT id, last_message FROM contacts",
        "SELECT id, (SELECT max(m.id) FROM messages m WHERE m.contact_id = contacts.id) FROM contacts",
    ),
    (
        "how many entries of each kind there are",
        "SELECT kind, entries FROM ledger_kinds",
        "SELECT kind, count(*) FROM ledger GROUP BY kind",
    ),
];

/// Whether what is kept is what a count finds.
pub(crate) fn hold(conn: &Connection) -> Result<(), String> {
    for (what, kept, counted) in FIGURES {
        for (more, less) in [(kept, counted), (counted, kept)] {
            let differs =
                format!("SELECT EXISTS (SELECT * FROM ({more}) EXCEPT SELECT * FROM ({less}))");
            let differs: bool = conn
                .query_row(&differs, [], |row| row.get(0))
                .map_err(|error| error.to_string())?;
            if differs {
                return Err(format!("what is kept is not what a count finds: {what}"));
            }
        }
    }
    Ok(())
}
