//! The figures of the panel: who is counted where, on Results, on Home and in the file; messages by the hour.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod panel_support;

use optin_gateway::store::StoreError;
use optin_gateway::store::pages::{self, Reach};
use panel_support::{Browser, House};

/// Seven people are invited from two groups. One is never reached, one is silent, one says yes, one writes
/// something unclear, one is out in person, one's invite did not leave, one is forgotten.
async fn house() -> (House, Browser) {
    let house = House::with_users().await;
    let browser = house.sign_in("admin").await;
    let flow = house.text("SELECT uuid FROM flows").await;
    let (first, second) = (house.add_group("=First").await, house.add_group("Second").await);
    for n in 1..=7 {
        let group = if n <= 4 { &first } else { &second };
        let contact = house.add_contact("", &format!("+1555010010{n}"), group).await;
        let form = format!("contact={}&flow={flow}&group={}&page=1", contact.uuid, group.uuid);
        house.post(&browser, "/invite", &form).await;
    }
    let happened: Result<(), StoreError> = house
        .store
        .write(|tx| {
            tx.execute_batch(
                "UPDATE messages SET state = 'undelivered' WHERE address LIKE '%1';
                 UPDATE messages SET state = 'sent' WHERE address LIKE '%2' OR address LIKE '%3';
                 UPDATE messages SET state = 'delivered' WHERE address LIKE '%4' OR address LIKE '%5';
                 UPDATE messages SET state = 'failed' WHERE address LIKE '%6';
                 UPDATE messages SET state = 'delivered' WHERE address LIKE '%7';
                 UPDATE invites SET phone = '', contact_id = NULL WHERE phone LIKE '%7';
                 INSERT INTO consents SELECT phone, 'granted', 0, 1 FROM contacts WHERE phone LIKE '%3';
                 INSERT INTO consents SELECT phone, 'stopped', 0, 1 FROM contacts WHERE phone LIKE '%5';
                 INSERT INTO messages (uuid, direction, kind, state, address, text, created_at, modified_at, ledger_seq)
                   SELECT 'in-' || phone, 'in', 'inbound', 'received', phone, '?', 0, 0, 1 FROM contacts
                    WHERE phone LIKE '%3' OR phone LIKE '%4';
                 UPDATE invites SET closed_as = 'yes', closed_at = approved_at, answered_at = approved_at
                  WHERE phone LIKE '%3'",
            )?;
            Ok(())
        })
        .await;
    happened.unwrap();
    (house, browser)
}

#[tokio::test]
async fn everybody_invited_is_in_or_out_or_unclear_or_silent() {
    let (house, _) = house().await;
    let read = house.store.read(|conn| -> Result<_, StoreError> {
        Ok((pages::reach(conn)?, pages::reach_by_group(conn)?, pages::reach_by_flow(conn)?))
    });
    let (all, by_group, by_flow) = read.await.unwrap();
    // One to five; delivered: 4 and 5 by report, 3 by reply.
    let reach = Reach {
        invited: 5,
        delivered: 3,
        answered: 2,
        opted_in: 1,
        opted_out: 1,
        unclear: 1,
        silent: 2,
    };
    assert_eq!(all, reach);
    assert_eq!(by_flow.iter().map(|part| part.reach).collect::<Vec<_>>(), [reach]);
    let first = Reach { invited: 4, delivered: 2, opted_out: 0, ..reach };
    let second = Reach { invited: 1, delivered: 1, opted_out: 1, ..Reach::default() };
    let groups: Vec<_> = by_group.iter().map(|p| (p.name.as_deref().unwrap(), p.reach)).collect();
    assert_eq!(groups, [("=First", first), ("Second", second)]);
}

#[tokio::test]
async fn the_numbers_stand_on_the_page_on_home_and_in_the_file() {
    let (house, browser) = house().await;
    let page = house.get(&browser, "/results").await.body;
    for path in ["/results", "/"] {
        let body = house.get(&browser, path).await.body;
        for (step, people, percent) in [
            ("Invited", 5, 100),
            ("Delivered", 3, 60),
            ("Answered", 2, 40),
            ("Opted in", 1, 20),
            ("Silent", 2, 40),
        ] {
            let row = body.split("<tr").find(|row| row.contains(&format!("\"row\">{step}<")));
            let row = row.unwrap_or_else(|| panic!("{step} is not on {path}: {body}"));
            assert!(row.contains(&format!("<b>{people}</b>")), "{path}: {row}");
            assert!(row.contains(&format!("{percent} %")), "{path}: {row}");
        }
    }
    assert!(page.contains("at most 1 a day") && page.contains("=First"), "{page}");
    let file = house.get(&browser, "/results/file").await;
    assert_eq!(file.headers["content-type"], "text/csv; charset=utf-8");
    for line in ["all,,5,3,2,1,1,1,2", "group,'=First,4,2,2,1,0,1,2", "group,Second,1,1,0,0,1,0,0"]
    {
        assert!(file.body.lines().any(|l| l == line), "{line} is not in {}", file.body);
    }
    assert_eq!(file.body.lines().filter(|line| line.starts_with("day,")).count(), 30);
}

#[tokio::test]
async fn messages_are_counted_in_the_hour_they_left_or_came() {
    let house = House::with_users().await;
    let browser = house.sign_in("viewer").await;
    let at = |text: &str| text.parse::<jiff::Timestamp>().unwrap().as_millisecond();
    // It is four in the afternoon: the first of the hours begins at five of the day before.
    let messages = [
        ("out", at("2026-11-24T10:00:00Z"), Some(at("2026-11-24T15:30:00Z"))),
        ("out", at("2026-11-24T15:00:00Z"), None),
        ("in", at("2026-11-24T15:59:59.999Z"), None),
        ("in", at("2026-11-24T16:00:00Z"), None),
        ("in", at("2026-11-23T17:00:00Z"), None),
        ("in", at("2026-11-23T16:59:59.999Z"), None),
    ];
    let written: Result<(), StoreError> = house
        .store
        .write(move |tx| {
            for (n, (direction, created, sent)) in messages.iter().enumerate() {
                tx.execute(
                    "INSERT INTO messages (uuid, direction, kind, state, address, text, created_at, modified_at,
                                           sent_at, sender, ledger_seq)
                     VALUES (?1, ?2, iif(?2 = 'in', 'inbound', 'staff'), iif(?2 = 'in', 'received', 'sent'),
                             '+15550100101', '?', ?3, ?3, ?4, iif(?2 = 'in', NULL, 'Ana'), 1)",
                    (n.to_string(), direction, created, sent),
                )?;
            }
            Ok(())
        })
        .await;
    written.unwrap();
    let body = house.get(&browser, "/gateway").await.body;
    assert!(body.contains("1 message left and 3 came in over 24 hours"), "{body}");
    let rows: Vec<_> = body.split("<th scope=\"row\" class=\"number\">").skip(1).collect();
    for (row, expected) in rows.iter().zip(["16:00 0 1", "15:00 1 1", "yesterday 17:00 0 1"]) {
        let cells: Vec<_> = row.split('<').map(|cell| cell.rsplit('>').next().unwrap()).collect();
        assert_eq!([cells[0], cells[2], cells[4]].join(" "), expected, "{row}");
    }
    assert_eq!(rows.len(), 3);
}
