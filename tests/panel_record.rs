//! The record on the panel: what it tells, the evidence sheet, the files, and forgetting a person.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod panel_support;

use axum::http::StatusCode;
use optin_gateway::store::contacts::Contact;
use panel_support::{Browser, House};

/// A house in which one person was invited, and told a colleague to stop.
async fn house(role: &str) -> (House, Browser, Contact) {
    let house = House::with_users().await;
    let group = house.add_group("Newcomers").await;
    let maria = house.add_contact("Maria Lopez", "+15550100101", &group).await;
    house.add_contact("Sam Okafor", "+15550100102", &group).await;
    let admin = house.sign_in("admin").await;
    let flow = house.text("SELECT uuid FROM flows").await;
    for contact in ["Maria Lopez", "Sam Okafor"] {
        let sql = if contact == "Maria Lopez" {
            "SELECT uuid FROM contacts WHERE name = 'Maria Lopez'"
        } else {
            "SELECT uuid FROM contacts WHERE name = 'Sam Okafor'"
        };
        let uuid = house.text(sql).await;
        let form = format!("contact={uuid}&flow={flow}&group={}&page=1", group.uuid);
        house.post(&admin, "/invite", &form).await;
    }
    let told = format!("/contacts/{}/told", maria.uuid);
    house.post(&admin, &told, "wish=stop&note=at+the+desk,+Maria+herself").await;
    let browser = house.sign_in(role).await;
    (house, browser, maria)
}

fn has(body: &str, words: &[&str]) {
    for wanted in words {
        assert!(body.contains(wanted), "{wanted:?} is not in {body}");
    }
}

#[tokio::test]
async fn the_record_tells_what_happened_and_a_number_narrows_it() {
    let (house, browser, maria) = house("viewer").await;
    let all = house.get(&browser, "/record").await.body;
    has(
        &all,
        &[
            "An invite was approved.",
            "From now on: asked us to stop, as they told a colleague.",
            "Sam Okafor",
            "Maria Lopez",
            "Not checked since",
        ],
    );
    assert!(!all.contains("/record/export"), "only who administers takes it away");
    let wishes = house.get(&browser, "/record?about=wishes").await.body;
    assert!(wishes.contains("asked us to stop") && !wishes.contains("An invite was approved"));
    let hers = house.get(&browser, &format!("/record?contact={}", maria.uuid)).await.body;
    assert!(hers.contains("Maria Lopez") && !hers.contains("Sam Okafor"));
    let answer = house.post(&browser, "/record/search", "number=555-010-0102").await;
    assert_eq!(answer.location(), "/record");
    let his = house.get(&browser, "/record").await.body;
    assert!(his.contains("Sam Okafor") && !his.contains("Maria Lopez"), "{his}");
    let sheet = house.get(&browser, "/record/sheet").await.body;
    has(&sheet, &["+15550100102", "An invite was approved."]);
    house.post(&browser, "/record/search", "number=").await;
    assert!(house.get(&browser, "/record").await.body.contains("Maria Lopez"));
    house.post(&browser, "/record/search", "number=12").await;
    assert!(house.get(&browser, "/record").await.body.contains("note care"));
    assert_eq!(house.get(&browser, "/record/sheet").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_chain_is_checked_by_a_press_and_a_broken_one_is_said_to_be() {
    let (house, browser, _) = house("viewer").await;
    let answer = house.post(&browser, "/record/verify", "").await;
    assert_eq!(answer.location(), "/record");
    has(&house.get(&browser, "/record").await.body, &["whole, from entry 1 to entry "]);
    let meddled: Result<(), optin_gateway::store::StoreError> = house
        .store
        .write(|tx| {
            tx.execute_batch(
                "DROP TRIGGER words_are_never_changed;
                 UPDATE ledger_words SET words = 'x' WHERE field = 'text' AND seq =
                   (SELECT min(seq) FROM ledger WHERE kind = 'invite.approved')",
            )?;
            Ok(())
        })
        .await;
    meddled.unwrap();
    house.post(&browser, "/record/verify", "").await;
    let page = house.get(&browser, "/record").await.body;
    has(&page, &["NOT whole.", "(text) were changed"]);
}

#[tokio::test]
async fn the_evidence_sheet_holds_texts_word_for_word_with_their_seals() {
    let (house, browser, maria) = house("viewer").await;
    let path = format!("/contacts/{}/evidence", maria.uuid);
    has(&house.get(&browser, &format!("/contacts/{}", maria.uuid)).await.body, &[&path]);
    let sheet = house.get(&browser, &path).await.body;
    let sent = house.text("SELECT text FROM messages ORDER BY id LIMIT 1").await;
    let seal = house.text("SELECT lower(hex(hash)) FROM ledger WHERE kind = 'consent'").await;
    let head = house.text("SELECT CAST(value AS TEXT) FROM meta WHERE key = 'head'").await;
    has(
        &sheet,
        &[
            &sent.replace('&', "&#38;"),
            &seal,
            &head,
            "Asked us to stop, since ",
            "This number is suppressed",
            "at the desk, Maria herself",
            "admin",
        ],
    );
    assert!(!sheet.contains("Sam Okafor"));
}

#[tokio::test]
async fn the_files_are_what_the_command_writes_however_long_the_record_is() {
    let (house, browser, _) = house("admin").await;
    let filled: Result<(), optin_gateway::store::StoreError> = house
        .store
        .write(|tx| {
            for n in 0..1200_i64 {
                let entry = optin_gateway::consent::ledger::Entry::new("test").plain("n", n);
                optin_gateway::store::ledger::append(tx, jiff::Timestamp::UNIX_EPOCH, entry)?;
            }
            Ok(())
        })
        .await;
    filled.unwrap();
    let entries = house.count("SELECT count(*) FROM ledger").await;
    let lines = house.get(&browser, "/record/export/jsonl").await;
    assert_eq!(lines.status, StatusCode::OK);
    assert_eq!(lines.body.lines().count() as i64, entries);
    for (index, line) in lines.body.lines().enumerate() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!(line["seq"], index as i64 + 1);
    }
    let table = house.get(&browser, "/record/export/csv").await.body;
    assert!(table.starts_with("seq,at,kind,phone,"), "{table}");
    assert_eq!(house.get(&browser, "/record/export/xml").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_person_is_forgotten_after_a_page_that_says_what_goes_and_what_stays() {
    let (house, browser, maria) = house("admin").await;
    house.post(&browser, "/contacts/search", "q=Lopez&group=").await;
    let path = format!("/contacts/{}/forget", maria.uuid);
    let asked = house.get(&browser, &path).await.body;
    has(&asked, &["Forget Maria Lopez for good?", "1 text to and from them", "asked us to stop"]);
    let answer = house.post(&browser, &path, "").await;
    assert_eq!(answer.location(), "/contacts");
    let contacts = house.get(&browser, "/contacts").await.body;
    has(&contacts, &["The person is forgotten.", "goes on holding", "Sam Okafor"]);
    assert!(!contacts.contains("Lopez"), "{contacts}");
    let record = house.get(&browser, "/record").await.body;
    has(
        &record,
        &["A person was forgotten. Kept for the number: asked us to stop.", "somebody forgotten"],
    );
    assert!(!record.contains("Maria") && !record.contains("+15550100101"));
    house.post(&browser, "/record/verify", "").await;
    has(
        &house.get(&browser, "/record").await.body,
        &["whole, from entry 1", "were erased, on record"],
    );
    assert_eq!(house.get(&browser, &path).await.status, StatusCode::NOT_FOUND);
}
