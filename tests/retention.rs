//! What the law lets nobody keep for ever goes when its time is over, and nothing else: `store/retention.rs`.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod world;

use jiff::{Span, Timestamp};
use optin_gateway::phone::PhoneNumber;
use optin_gateway::store::contacts::{self, ContactChange};
use optin_gateway::store::entry::EntryError;
use optin_gateway::store::retention::{self, BATCH, Terms};
use optin_gateway::store::{StoreError, ledger, scrub};
use rusqlite::Connection;
use world::{START, World, figures};

fn terms() -> Terms {
    Terms {
        country: "the United States".to_owned(),
        consent_years: 5,
        stop_years: 10,
        law: "Records Act".to_owned(),
    }
}

/// So many years and days after the lives began.
fn after(years: i32, days: i32) -> Timestamp {
    let start: Timestamp = START.parse().unwrap();
    let zoned = start.in_tz("UTC").unwrap();
    zoned.checked_add(Span::new().years(years).days(days)).unwrap().timestamp()
}

/// One night so long afterwards; gives of how many people what passed went.
fn night(conn: &Connection, at: Timestamp) -> usize {
    // Its instant came that far, day by day.
    let ms = at.as_millisecond();
    let sql = "INSERT OR REPLACE INTO meta (key, value) VALUES ('retention', CAST(?1 AS BLOB))";
    conn.execute(sql, [format!("{ms} {ms} 0")]).unwrap();
    let people = retention::candidates(conn, &terms(), at).unwrap();
    let gone = people.chunks(BATCH).map(|some| {
        conn.execute_batch("BEGIN IMMEDIATE").unwrap();
        let gone = retention::lapse(conn, &terms(), some, at).unwrap();
        assert!(gone == 0 || scrub::is_due(conn).unwrap(), "asked for in the same transaction");
        conn.execute_batch("COMMIT").unwrap();
        gone
    });
    let gone = gone.sum();
    while retention::lapse_octets(conn, &terms(), at).unwrap() {}
    ledger::verify(conn, None).unwrap();
    figures::hold(conn).unwrap();
    gone
}

/// What is left of somebody: texts with words, words on record, and the wish that stands.
fn left(conn: &Connection, number: &str) -> (i64, i64, String) {
    let count = |sql: &str| conn.query_row(sql, [number], |row| row.get::<_, i64>(0)).unwrap();
    let wish = "SELECT state FROM consents WHERE phone = ?1";
    (
        count("SELECT count(*) FROM messages WHERE address = ?1 AND text <> ''"),
        count("SELECT count(*) FROM ledger_words WHERE words = ?1"),
        conn.query_row(wish, [number], |row| row.get(0)).unwrap_or_else(|_| "nothing".to_owned()),
    )
}

const AGREES: &str = "+15550100101";
const SAYS_NO: &str = "+15550100102";
const STOPS: &str = "+15550100103";
const ASKS: &str = "+15550100104";
const IN_DOUBT: &str = "+15550100105";
const WAITS: &str = "+15550100106";
const DELETED: &str = "+15550100107";
const WRITES_LATER: &str = "+15550100108";
const NEVER_TEXTED: &str = "+15550100109";

async fn lives() -> World {
    let mut world = World::new().await;
    let days = |n: u64| std::time::Duration::from_hours(24 * n);
    for who in [AGREES, SAYS_NO, STOPS, ASKS, IN_DOUBT, WAITS, DELETED, WRITES_LATER, NEVER_TEXTED]
    {
        world.contact(who, "Somebody  in  List").await;
    }
    for (who, says) in [
        (AGREES, "Yes please"),
        (SAYS_NO, "No"),
        (STOPS, "STOP"),
        (ASKS, "Who is this and why do you ask me?"),
        (DELETED, "Yes"),
        (WRITES_LATER, "Yes"),
    ] {
        world.invite(who, "from List").await;
        world.clock.advance(std::time::Duration::from_mins(2));
        world.settle().await;
        world.deliver(who, says, std::time::Duration::ZERO).await;
        world.clock.advance(std::time::Duration::from_mins(2));
        world.settle().await;
    }
    world.modem("doubt").await;
    world.invite(IN_DOUBT, "from List").await;
    world.clock.advance(std::time::Duration::from_mins(2));
    world.settle().await;
    world.delete(DELETED).await;
    // Runs that nobody answers end.
    world.modem("ready").await;
    world.clock.advance(days(20));
    world.settle().await;
    world.clock.advance(days(365));
    world.settle().await;
    world.deliver(WRITES_LATER, "HELP", std::time::Duration::ZERO).await;
    world.clock.advance(std::time::Duration::from_mins(2));
    world.settle().await;
    // One text waits for a modem that never comes back.
    world.modem("absent").await;
    world.invite(WAITS, "from List").await;
    world.settle().await;
    world.said = None;
    world
}

#[tokio::test]
async fn what_passed_goes_when_its_time_is_over_and_nothing_else() {
    let mut world = lives().await;
    let path = world.dir.path().join("gateway.db");
    let conn = Connection::open(&path).unwrap();
    let agrees = left(&conn, AGREES);
    assert!(agrees.0 >= 2 && agrees.1 >= 3 && agrees.2 == "granted", "{agrees:?}");
    let (no, stop) = (left(&conn, SAYS_NO), left(&conn, STOPS));
    assert_eq!(night(&conn, after(5, -1)), 0, "not yet");
    assert_eq!(left(&conn, AGREES), agrees);

    // A yes has no evidence any more; who was deleted has not either. A no and a stop have ten years.
    assert_eq!(night(&conn, after(5, 1)), 2);
    assert_eq!(left(&conn, AGREES), (0, 0, "nothing".to_owned()));
    assert_eq!(left(&conn, DELETED), (0, 0, "nothing".to_owned()));
    assert_eq!((left(&conn, SAYS_NO), left(&conn, STOPS)), (no.clone(), stop.clone()));
    let contact =
        "SELECT count(*) FROM contacts c JOIN members m ON m.contact_id = c.id WHERE c.phone = ?1";
    let in_list = |who: &str| conn.query_row(contact, [who], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(in_list(NEVER_TEXTED), 1);
    let known = "SELECT count(*) FROM contacts WHERE phone = ?1";
    let known = |who: &str| conn.query_row(known, [who], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!((known(AGREES), known(DELETED)), (1, 0), "the list is the colleagues' own");
    let octets = "SELECT count(*) FROM inbound_pdus p JOIN messages m ON m.id = p.message_id
                   WHERE m.erased_at IS NOT NULL AND p.erased_at IS NULL";
    assert_eq!(conn.query_row(octets, [], |row| row.get::<_, i64>(0)).unwrap(), 0);

    // Who wrote a year later goes a year later; what waits never does.
    assert_eq!(night(&conn, after(6, -10)), 0);
    assert_eq!(night(&conn, after(6, 60)), 1);
    assert_eq!(left(&conn, WRITES_LATER).0, 0);
    assert_eq!(night(&conn, after(10, -1)), 0);

    // The words of a no and a stop go; that they said so holds, and the record still tells it.
    assert_eq!(night(&conn, after(10, 1)), 2);
    assert_eq!(left(&conn, SAYS_NO), (0, 1, "refused".to_owned()));
    assert_eq!(left(&conn, STOPS), (0, 1, "stopped".to_owned()));

    // What waits is kept, whatever it waits for; each goes once it is over.
    assert_eq!(night(&conn, after(60, 0)), 0);
    for (over, who) in [
        ("UPDATE runs SET status = 'expired' WHERE status = 'waiting'", None),
        (
            "UPDATE reviews SET closed_at = 1, closed_as = 'ignored', closed_by = 'ana' WHERE closed_at IS NULL",
            Some(ASKS),
        ),
        ("UPDATE messages SET state = 'sent' WHERE state = 'in_doubt'", Some(IN_DOUBT)),
        ("UPDATE messages SET state = 'withdrawn' WHERE state = 'queued'", Some(WAITS)),
    ] {
        conn.execute_batch(over).unwrap();
        assert_eq!(night(&conn, after(60, 0)), usize::from(who.is_some()), "{over}");
        if let Some(who) = who {
            assert_eq!(left(&conn, who), (0, 0, "nothing".to_owned()), "{over}");
        }
    }
    let entries = "SELECT count(*) FROM ledger WHERE kind = 'person.forgotten' AND json_extract(body, '$.why') = 'retention'";
    assert_eq!(
        conn.query_row(entries, [], |row| row.get::<_, i64>(0)).unwrap(),
        6,
        "one each time"
    );
    drop(conn);

    world.restart().await;
    world.invite(STOPS, "from List").await;
    assert!(world.said.take().is_some(), "who said stop was invited");
    world.invite(AGREES, "from List").await;
    assert_eq!(world.said.take(), None, "who is not asked any more may be asked again");
}

#[tokio::test]
async fn what_went_is_in_no_part_of_the_file_after_a_scrub() {
    let mut world = lives().await;
    let path = world.dir.path().join("gateway.db");
    let conn = Connection::open(&path).unwrap();
    night(&conn, after(11, 0));
    drop(conn);
    let scrubbed = world.live().store.scrub().await.unwrap();
    assert_eq!(scrubbed, scrub::Scrubbed::Done);
    for file in ["gateway.db", "gateway.db-wal"] {
        let bytes = std::fs::read(world.dir.path().join(file)).unwrap_or_default();
        let trace: &[u8] = &AGREES.as_bytes()[2..];
        // The contact stays, and so does its number, in the row and in its two indexes.
        let found = bytes.windows(trace.len()).filter(|window| *window == trace).count();
        assert!(found <= 5, "{found} in {file}");
        let said = b"Yes please";
        assert!(
            !bytes.windows(said.len()).any(|window| window == said),
            "what they said is in {file}"
        );
    }
}

#[tokio::test]
async fn a_scrub_is_asked_for_with_whatever_goes_and_with_nothing_else() {
    let world = lives().await;
    let conn = Connection::open(world.dir.path().join("gateway.db")).unwrap();
    assert_eq!(night(&conn, after(5, -1)), 0);
    assert!(!scrub::is_due(&conn).unwrap(), "nothing went");

    // Octets of no message, and of nobody anything else.
    let whole = "SELECT count(*) FROM inbound_pdus WHERE message_id IS NULL AND erased_at IS NULL";
    let whole = || conn.query_row(whole, [], |row| row.get::<_, i64>(0)).unwrap();
    assert!(whole() > 0);
    let by = after(11, 0).as_millisecond();
    let sql = "INSERT OR REPLACE INTO meta (key, value) VALUES ('retention', CAST(?1 AS BLOB))";
    conn.execute(sql, [format!("{by} {by} 0")]).unwrap();
    while retention::lapse_octets(&conn, &terms(), after(11, 0)).unwrap() {}
    assert_eq!(whole(), 0);
    assert!(scrub::is_due(&conn).unwrap(), "octets went");
}

const MOVES: &str = "+15550100111";
const MOVED: &str = "+15550100112";
const STOPS_AND_MOVES: &str = "+15550100113";
const STOPPED_AND_MOVED: &str = "+15550100114";
const PASSES_ON: &str = "+15550100115";
const PASSED_ON: &str = "+15550100116";

async fn moves(world: &mut World, from: &str, to: &str) {
    let contact = world.contact_of(from).await;
    let phone = PhoneNumber::from_e164(to).unwrap();
    let entered = ContactChange { phone: Some(phone), ..ContactChange::default() };
    let now = world.clock.now();
    let store = world.live().store.clone();
    let moved: Result<_, EntryError> =
        store.write(move |tx| contacts::update(tx, contact.id, &entered, now).map(drop)).await;
    moved.unwrap();
}

#[tokio::test]
async fn a_number_somebody_had_before_goes_with_them_unless_it_is_anothers() {
    let mut world = World::new().await;
    for (from, to, says) in [
        (MOVES, MOVED, "Yes"),
        (STOPS_AND_MOVES, STOPPED_AND_MOVED, "STOP"),
        (PASSES_ON, PASSED_ON, "Yes"),
    ] {
        world.contact(from, "Somebody  in  List").await;
        // That it was in doubt and did leave is on record beside the texts.
        world.modem("doubt").await;
        world.invite(from, "from List").await;
        world.clock.advance(std::time::Duration::from_mins(2));
        world.settle().await;
        world.modem("ready").await;
        world.deliver(from, says, std::time::Duration::ZERO).await;
        world.clock.advance(std::time::Duration::from_mins(2));
        world.settle().await;
        moves(&mut world, from, to).await;
    }
    world.clock.advance(std::time::Duration::from_hours(24 * 365));
    world.contact(PASSES_ON, "Somebody Else  in  List").await;
    world.told("yes", PASSES_ON, "at the desk").await;
    world.settle().await;
    let conn = Connection::open(world.dir.path().join("gateway.db")).unwrap();
    let about = left(&conn, MOVES);
    assert!(about.0 >= 2 && about.1 >= 3 && about.2 == "granted", "{about:?}");
    let stopped = left(&conn, STOPS_AND_MOVES);

    // The one who moved, and of the one whose number is another's now, what was said with them.
    assert_eq!(night(&conn, after(5, 1)), 2);
    assert_eq!(left(&conn, MOVES), (0, 0, "nothing".to_owned()));
    assert_eq!(left(&conn, STOPS_AND_MOVES), stopped, "a stop has ten years");
    let (texts, words, wish) = left(&conn, PASSES_ON);
    assert_eq!((texts, wish.as_str()), (0, "granted"), "the other's yes stands");
    assert!(words > 0);

    // The other's own, a year later.
    assert_eq!(night(&conn, after(6, 1)), 1);
    assert_eq!(left(&conn, PASSES_ON), (0, 0, "nothing".to_owned()));
    assert_eq!(night(&conn, after(10, -1)), 0);
    assert_eq!(night(&conn, after(10, 1)), 1);
    assert_eq!(left(&conn, STOPS_AND_MOVES), (0, 1, "stopped".to_owned()));
    assert_eq!(night(&conn, after(60, 0)), 0, "nothing is left to go");
}

#[tokio::test]
async fn who_was_entered_again_and_who_never_got_a_text_have_their_turn() {
    let mut world = World::new().await;
    world.contact(DELETED, "Somebody  in  List").await;
    world.invite(DELETED, "from List").await;
    world.clock.advance(std::time::Duration::from_mins(2));
    world.settle().await;
    world.deliver(DELETED, "Yes", std::time::Duration::ZERO).await;
    world.clock.advance(std::time::Duration::from_mins(2));
    world.settle().await;
    world.delete(DELETED).await;
    world.contact(DELETED, "Somebody  in  List").await;
    for (who, wish) in [(AGREES, "yes"), (SAYS_NO, "no")] {
        world.contact(who, "Somebody  in  List").await;
        world.told(wish, who, "at the desk").await;
    }
    world.settle().await;
    let conn = Connection::open(world.dir.path().join("gateway.db")).unwrap();
    let agrees = left(&conn, AGREES);
    assert!(agrees.1 > 0 && agrees.2 == "granted", "{agrees:?}");
    assert_eq!(night(&conn, after(5, -1)), 0, "not yet");
    assert_eq!(night(&conn, after(5, 1)), 2);
    for who in [AGREES, DELETED] {
        assert_eq!(left(&conn, who), (0, 0, "nothing".to_owned()), "{who}");
    }
    assert_eq!(night(&conn, after(60, 0)), 0, "once");
    assert_eq!(left(&conn, SAYS_NO).2, "refused");
}

/// From the simulated year (`tests/year`, seed 0): a year after they were invited somebody tells it at the desk,
/// some before all that passed went, and some after.
#[tokio::test]
async fn what_was_told_at_the_desk_holds_what_passed_before_and_stands_alone_once_that_went() {
    let mut world = World::new().await;
    for who in [AGREES, ASKS] {
        world.contact(who, "Somebody  in  List").await;
        world.invite(who, "from List").await;
        world.clock.advance(std::time::Duration::from_mins(2));
        world.settle().await;
    }
    world.deliver(AGREES, "Yes", std::time::Duration::ZERO).await;
    world.settle().await;
    let year = std::time::Duration::from_hours(24 * 365);
    world.clock.advance(2 * year);
    world.settle().await;
    for who in [AGREES, ASKS] {
        world.told("yes", who, "at the desk").await;
    }
    world.settle().await;
    let conn = Connection::open(world.dir.path().join("gateway.db")).unwrap();
    let told = [AGREES, ASKS].map(|who| left(&conn, who));
    for (texts, words, wish) in &told {
        assert!(*texts > 0 && *words > 0 && wish == "granted", "{told:?}");
    }
    assert_eq!(night(&conn, after(5, 30)), 0, "something passed three years ago");
    assert_eq!(night(&conn, after(7, -10)), 0);
    assert_eq!([AGREES, ASKS].map(|who| left(&conn, who)), told);
    assert_eq!(night(&conn, after(7, 10)), 2);
    for who in [AGREES, ASKS] {
        assert_eq!(left(&conn, who), (0, 0, "nothing".to_owned()), "{who}");
    }

    world.clock.advance(5 * year + year / 12);
    world.settle().await;
    world.told("yes", ASKS, "at the desk").await;
    world.settle().await;
    assert_eq!(night(&conn, after(7, 60)), 0);
    let (texts, words, wish) = left(&conn, ASKS);
    assert!(texts == 0 && words > 0 && wish == "granted", "{texts} {words} {wish}");
}

#[tokio::test]
async fn without_a_profile_nothing_goes_and_a_night_says_what_it_found() {
    let mut world = lives().await;
    let store = world.live().store.clone();
    let mut status = world.live().gateway.status();
    world.clock.advance(std::time::Duration::from_hours(48));
    let cared = async {
        while !status
            .borrow_and_update()
            .lines()
            .iter()
            .any(|line| line.contains("record are whole"))
        {
            world.settle().await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(30), cared).await.unwrap();
    let none: Result<_, StoreError> = store.read(retention::last).await;
    assert_eq!(none.unwrap(), None);
}

#[tokio::test]
async fn a_night_erases_what_is_due_and_says_so() {
    let mut world = lives().await;
    let path = world.dir.path().join("gateway.db");
    let conn = Connection::open(&path).unwrap();
    // Its instant came that far; the clock is not asked.
    let (at, by) = (world.clock.now().as_millisecond() - 86_400_000, after(5, 1).as_millisecond());
    let sql = "INSERT OR REPLACE INTO meta (key, value) VALUES ('retention', CAST(?1 AS BLOB))";
    conn.execute(sql, [format!("{at} {by} 0")]).unwrap();
    world.terms = Some(terms());
    world.restart().await;
    let mut status = world.live().gateway.status();
    world.clock.advance(std::time::Duration::from_hours(48));
    let cared = async {
        while status.borrow_and_update().acted.is_none_or(|acted| acted.people == 0) {
            world.settle().await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(30), cared).await.unwrap();
    assert_eq!(status.borrow().acted.unwrap().people, 2);
    assert_eq!(left(&conn, AGREES), (0, 0, "nothing".to_owned()));
    assert!(left(&conn, WRITES_LATER).0 > 0);
    ledger::verify(&conn, None).unwrap();
}
