//! Databases of every earlier version, with data in them (`tests/migrations/README.md` says how each was made), are
//! brought up to date: nothing that was kept is lost, the record verifies, and the gateway goes on with them.
//!
//! A migration that ends in the middle leaves the version before whole, and a database of a later version is left alone.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "world/figures.rs"]
mod figures;

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use optin_gateway::app::Daemon;
use optin_gateway::clock::Clock;
use optin_gateway::config::Config;
use optin_gateway::store::{db, ledger};
use optin_gateway::web::Demo;
use rusqlite::Connection;
use tokio_util::sync::CancellationToken;

/// The schema this program makes.
const NEWEST: i64 = 14;
/// Some days after the lives in the fixtures.
const AFTERWARDS: &str = "2026-06-12T15:00:00Z";

/// A database of an earlier version, and a token one of its users has.
fn made_by(version: i64, path: &Path) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/migrations");
    // No commit had the eleventh without the twelfth.
    let from = if version == 11 { 10 } else { version };
    let sql = std::fs::read_to_string(folder.join(format!("{from:02}.sql"))).unwrap();
    let conn = Connection::open(path).unwrap();
    conn.pragma_update(None, "journal_mode", "WAL").unwrap();
    conn.execute_batch(&sql).unwrap();
    if version == 11 {
        conn.execute_batch(include_str!("../src/store/migrations/0013_languages.sql")).unwrap();
        conn.pragma_update(None, "user_version", version).unwrap();
    }
    assert_eq!(number(&conn, "PRAGMA user_version"), version);
    sql.lines().find_map(|line| line.strip_prefix("-- token: ")).unwrap().to_owned()
}

fn number(conn: &Connection, sql: &str) -> i64 {
    conn.query_row(sql, [], |row| row.get(0)).unwrap()
}

/// Every row of a query, each as one text.
fn rows(conn: &Connection, sql: &str) -> Vec<String> {
    let mut statement = conn.prepare(sql).unwrap();
    let columns = statement.column_count();
    let row = |row: &rusqlite::Row<'_>| {
        let values = (0..columns).map(|n| row.get_ref(n).map(|value| format!("{value:?}")));
        values.collect::<Result<Vec<_>, _>>().map(|values| values.join(" "))
    };
    statement.query_map([], row).unwrap().collect::<Result<_, _>>().unwrap()
}

/// What every version has kept, in the columns all of them have.
const KEPT: [&str; 17] = [
    "SELECT id, uuid, name, phone, language, modem FROM contacts ORDER BY id",
    "SELECT id, uuid, name, kind FROM groups ORDER BY id",
    "SELECT group_id, contact_id FROM members ORDER BY 1, 2",
    "SELECT contact_id, field_id, value FROM field_values ORDER BY 1, 2",
    "SELECT id, uuid, name FROM flows ORDER BY id",
    "SELECT id, flow_id, revision, definition, created_by FROM flow_revisions ORDER BY id",
    "SELECT id, uuid, direction, kind, state, contact_id, address, text, modem, created_at, network_at, sent_at,
            run_id, not_before, reference, reason, answers_id, sender, intent, ledger_seq FROM messages ORDER BY id",
    "SELECT id, message_id, seq, state, attempts, retry_at, tp_mr, claimed_at, cause FROM parts ORDER BY id",
    "SELECT id, sim, modem, storage, slot, pdu, kind, fingerprint, originator, reference, total, sequence, message_id,
            error, received_at, deleted_at FROM inbound_pdus ORDER BY id",
    "SELECT id, uuid, contact_id, flow_id, revision_id, state, status, responded, exited_at, timeout_at, expires_at
       FROM runs ORDER BY id",
    "SELECT id, uuid, contact_id, phone, flow_id, source_group_id, run_id, message_id, approved_by, approved_via,
            approved_at, answered_at, closed_at, closed_as, ledger_seq FROM invites ORDER BY id",
    "SELECT id, message_id, reason, created_at, closed_at, closed_as, closed_by FROM reviews ORDER BY id",
    "SELECT phone, state, since, ledger_seq FROM consents ORDER BY phone",
    "SELECT seq, at, kind, body, hash FROM ledger ORDER BY seq",
    "SELECT seq, field, salt, words FROM ledger_words ORDER BY 1, 2",
    "SELECT id, name, role, password_hash FROM users ORDER BY id",
    "SELECT id, user_id, role, hash FROM tokens ORDER BY id",
];

fn kept(conn: &Connection) -> Vec<Vec<String>> {
    KEPT.iter().map(|sql| rows(conn, sql)).collect()
}

/// Each fixture has to hold something of everything, or it shows nothing.
fn holds_a_life(conn: &Connection) {
    let words = |sql: &str| -> BTreeSet<String> {
        let mut statement = conn.prepare(sql).unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
    };
    for (sql, wanted) in [
        (
            "SELECT coalesce(closed_as, 'open') FROM invites",
            "failed no open replaced stopped suppressed undelivered withdrawn yes",
        ),
        (
            "SELECT state FROM messages",
            "delivered failed in_doubt queued received sending sent suppressed undelivered withdrawn",
        ),
        ("SELECT kind FROM messages", "confirmation inbound invite reply staff"),
        ("SELECT status FROM runs", "completed expired interrupted waiting"),
        ("SELECT state FROM consents", "granted lifted refused stopped"),
        ("SELECT kind FROM inbound_pdus", "message part repeat report undecodable"),
        ("SELECT coalesce(closed_as, 'open') FROM reviews", "answered open"),
        ("SELECT role FROM users", "admin viewer"),
    ] {
        let found = words(sql);
        let missing: Vec<_> = wanted.split(' ').filter(|word| !found.contains(*word)).collect();
        assert!(missing.is_empty(), "{sql}: nothing that is {missing:?}");
    }
    let waits = "SELECT count(*) FROM inbound_pdus WHERE kind = 'part' AND message_id IS NULL";
    assert_eq!(number(conn, waits), 1, "a text that is not complete yet");
    assert_eq!(number(conn, "SELECT max(seq) FROM parts"), 2, "a text of two parts that left");
}

/// All that must be true of a database, whatever it went through.
fn is_sound(conn: &Connection) {
    is_whole(conn);
    ledger::verify(conn, None).unwrap();
}

fn is_whole(conn: &Connection) {
    assert_eq!(rows(conn, "PRAGMA foreign_key_check"), Vec::<String>::new());
    let said: String = conn.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(said, "ok");
    figures::hold(conn).unwrap();
}

fn config_of(folder: &Path) -> String {
    format!(
        "data_dir = \"{}\"\n[organization]\nname = \"Harbour Clinic\"\nregion = \"US\"\n\
         timezone = \"America/Chicago\"\ncontact = \"555-0100\"\n[panel]\nlisten = \"127.0.0.1:0\"\n",
        folder.display()
    )
}

fn get(panel: SocketAddr, path: &str, token: &str) -> String {
    let mut stream = TcpStream::connect(panel).unwrap();
    stream.set_read_timeout(Some(Duration::from_mins(1))).unwrap();
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: {panel}\r\nAuthorization: Token {token}\r\nConnection: close\r\n\r\n"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

/// The gateway starts on it, knows its people and its token, and puts in doubt what was being sent.
async fn goes_on(folder: &Path, token: String, contacts: i64) {
    let text = config_of(folder);
    let config = Config::parse(&text, &|_| Err(std::io::ErrorKind::NotFound.into())).unwrap();
    let clock = Clock::manual(AFTERWARDS.parse().unwrap());
    let stop = CancellationToken::new();
    let daemon = Daemon::start(&config, Demo::No, clock, stop).await.unwrap();
    let panel = daemon.panel;
    let ask = move || {
        let health = get(panel, "/healthz", "");
        (health, get(panel, "/api/v2/contacts.json", &token))
    };
    let (health, page) = tokio::task::spawn_blocking(ask).await.unwrap();
    assert!(health.contains(r#""modem""#), "no modem is all that is wrong: {health}");
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    assert_eq!(page.matches("tel:+1555010").count() as i64, contacts, "{page}");
    daemon.until(std::future::ready(())).await.unwrap();
    let conn = Connection::open(folder.join("gateway.db")).unwrap();
    assert_eq!(number(&conn, "SELECT count(*) FROM parts WHERE state = 'sending'"), 0);
    is_sound(&conn);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_every_earlier_version_kept_is_kept() {
    for version in 1..NEWEST {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("gateway.db");
        let token = made_by(version, &path);
        let before = {
            let conn = Connection::open(&path).unwrap();
            holds_a_life(&conn);
            kept(&conn)
        };
        let conn = db::connect(&path).unwrap();
        assert_eq!(number(&conn, "PRAGMA user_version"), NEWEST);
        for ((sql, before), after) in KEPT.iter().zip(&before).zip(kept(&conn)) {
            assert_eq!(before, &after, "from version {version}: {sql}");
        }
        is_sound(&conn);
        let contacts = number(&conn, "SELECT count(*) FROM contacts");
        drop(conn);
        goes_on(folder.path(), token, contacts).await;
    }
}

/// The whole content of the file, but for nothing.
fn everything(path: &Path) -> Vec<String> {
    let conn = Connection::open(path).unwrap();
    let mut all = rows(&conn, "SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2");
    all.extend(rows(&conn, "PRAGMA user_version"));
    all.extend(kept(&conn).concat());
    all
}

#[test]
fn a_migration_that_fails_leaves_the_version_before_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("gateway.db");
    made_by(1, &path);
    // The last but one meets what is not its own: all the others were done by then.
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE reached (mine TEXT)").unwrap();
    let before = everything(&path);
    db::connect(&path).unwrap_err();
    assert_eq!(everything(&path), before);
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch("DROP TABLE reached").unwrap();
    drop(conn);
    is_sound(&db::connect(&path).unwrap());
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let config = folder.join("optin-gateway.toml");
    std::fs::write(&config, config_of(folder)).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_optin-gateway"));
    command.args(arguments).arg("--config").arg(config).stdin(Stdio::null());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// As many rows as make a migration last long enough to be ended in the middle.
fn years_of_it(path: &Path) {
    Connection::open(path)
        .unwrap()
        .execute_batch(
            "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 3000)
             INSERT INTO messages (uuid, direction, kind, state, address, text, created_at, modified_at, ledger_seq)
             SELECT 'copy-' || n || '-' || id, direction, kind, state, address, text, created_at, modified_at, ledger_seq
               FROM messages, n WHERE direction = 'in'",
        )
        .unwrap();
}

#[test]
fn a_migration_that_is_killed_leaves_the_version_before_or_the_next_whole() {
    let (mut untouched, mut half) = (0, 0);
    for moment in 0..4 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("gateway.db");
        made_by(1, &path);
        years_of_it(&path);
        let before = everything(&path);
        let mut child = command(folder.path(), &["run"]).spawn().unwrap();
        let (wal, begun) = (PathBuf::from(format!("{}-wal", path.display())), Instant::now());
        let written = || std::fs::metadata(&wal).map_or(0, |file| file.len());
        // From the first pages in the log on, each time somewhat later.
        while written() <= moment * 500_000 && begun.elapsed() < Duration::from_secs(5) {
            std::thread::yield_now();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let log = written();
        if Connection::open(&path).is_ok_and(|conn| number(&conn, "PRAGMA user_version") == 1) {
            assert_eq!(everything(&path), before, "after {log} bytes of the log");
            untouched += 1;
            half += i32::from(log > 0);
        }
        let conn = db::connect(&path).unwrap();
        assert_eq!(number(&conn, "PRAGMA user_version"), NEWEST);
        is_whole(&conn);
    }
    assert!(half > 0, "{untouched} were ended before, none in the middle");
}

#[test]
fn a_database_of_a_later_version_is_refused_with_words_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("gateway.db");
    drop(db::connect(&path).unwrap());
    let conn = Connection::open(&path).unwrap();
    conn.pragma_update(None, "user_version", NEWEST + 1).unwrap();
    conn.execute_batch("CREATE TABLE of_tomorrow (x)").unwrap();
    // As a copy that somebody put there: one file.
    conn.pragma_update(None, "journal_mode", "DELETE").unwrap();
    drop(conn);
    let before = std::fs::read(&path).unwrap();
    let refused = |arguments: &[&str], code: i32| {
        let Output { status, stderr, .. } =
            command(folder.path(), arguments).spawn().unwrap().wait_with_output().unwrap();
        let said = String::from_utf8(stderr).unwrap();
        assert_eq!(status.code(), Some(code), "{arguments:?}: {said}");
        for part in [
            "made by a later version",
            &format!("schema {}", NEWEST + 1),
            &format!("schema {NEWEST}"),
            env!("CARGO_PKG_VERSION"),
            "Install that version",
        ] {
            assert!(said.contains(part), "{arguments:?}: {said:?} does not say {part:?}");
        }
        assert!(!folder.path().join("gateway.db-wal").exists());
        assert_eq!(std::fs::read(&path).unwrap(), before, "{arguments:?}");
    };
    // Starting it again helps nothing: systemd is told so.
    refused(&["run"], 78);
    refused(&["user", "remove", "ana"], 1);
    refused(&["user", "list"], 1);
    refused(&["ledger", "verify"], 1);
}
