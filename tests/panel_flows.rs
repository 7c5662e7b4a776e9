//! Flows from a file into the panel, and out of it.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod panel_support;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use optin_gateway::flow::Export;
use optin_gateway::gateway::{Actor, Invited, Via};
use optin_gateway::store::contacts::{self, NewContact};
use panel_support::{Answer, Browser, HOST, House, request};
use sha2::Digest;

const MINIMAL: &str = include_str!("flows/minimal.json");
const MEMBERS: &str = include_str!("flows/members.json");
const SEVERAL: &str = include_str!("flows/several.json");

async fn upload(house: &House, browser: &Browser, json: &str) -> Answer {
    let body = format!(
        "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.json\"\r\n\
         Content-Type: application/json\r\n\r\n{json}\r\n--B--\r\n"
    );
    let asked = request(Method::POST, "/flows/import")
        .header(header::ORIGIN, format!("http://{HOST}"))
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=B")
        .body(Body::from(body))
        .unwrap();
    house.send(browser, asked).await
}

#[tokio::test]
async fn every_flow_of_a_file_is_taken_and_says_whether_it_can_be_used() {
    let house = House::with_users().await;
    let browser = house.sign_in("admin").await;
    let answer = upload(&house, &browser, SEVERAL).await;
    assert_eq!(answer.status, StatusCode::OK);
    for words in [
        "“Plain, of version 13.0” is new here. It can be used.",
        "“Does too much” is new here. It cannot be used; see why below.",
        "“call_webhook” cannot be done here",
        "Left out: At flows[3]",
    ] {
        assert!(answer.body.contains(words), "{words}: {}", answer.body);
    }
    let revisions = "SELECT count(*) FROM flow_revisions";
    let before = house.count(revisions).await;
    let again = upload(&house, &browser, MINIMAL).await;
    assert!(again.body.contains("is new here"), "{}", again.body);
    let again = upload(&house, &browser, MINIMAL).await;
    assert!(again.body.contains("is unchanged: it is here already"), "{}", again.body);
    assert_eq!(house.count(revisions).await, before + 1);
    let other = MINIMAL.replace("local services", "our services");
    let again = upload(&house, &browser, &other).await;
    assert!(again.body.contains("changed for invites from now on"), "{}", again.body);
    assert_eq!(house.count(revisions).await, before + 2);
    // Each revision is on record: whose it is, which flow, and the digest of what it says.
    let imports = "SELECT count(*) FROM ledger WHERE kind = 'flow.imported'";
    assert_eq!(house.count(imports).await, before + 1);
    let entry = house
        .text("SELECT body FROM ledger WHERE kind = 'flow.imported' ORDER BY seq DESC LIMIT 1")
        .await;
    let entry: serde_json::Value = serde_json::from_str(&entry).unwrap();
    assert_eq!(entry["flow"], "00000100-0000-4000-8000-000000000100");
    assert_eq!(entry["revision"], 2);
    let kept = house.text("SELECT definition FROM flow_revisions ORDER BY id DESC LIMIT 1").await;
    assert_eq!(entry["digest"], hex::encode(sha2::Sha256::digest(kept)));
}

#[tokio::test]
async fn a_file_that_will_not_do_changes_nothing_and_the_page_says_why() {
    let house = House::with_users().await;
    let browser = house.sign_in("admin").await;
    let flows = "SELECT count(*) FROM flow_revisions";
    let before = house.count(flows).await;
    for (json, words) in [
        ("", "Choose a file first"),
        ("{", "This is not JSON"),
        ("{\"flows\": []}", "There is no flow in the file"),
        (include_str!("flows/legacy.json"), "old format"),
        (
            "{\"version\": \"13\", \"flows\": [{\"uuid\": \"x\", \"name\": \"F\"}]}",
            "no usable uuid",
        ),
    ] {
        let answer = upload(&house, &browser, json).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{json}");
        assert!(answer.body.contains("Nothing was imported"), "{}", answer.body);
        assert!(answer.body.contains(words), "{words}: {}", answer.body);
    }
    assert_eq!(house.count(flows).await, before);
}

#[tokio::test]
async fn what_is_downloaded_is_the_flow_that_was_taken() {
    let house = House::with_users().await;
    let browser = house.sign_in("admin").await;
    upload(&house, &browser, MINIMAL).await;
    let path = "/flows/00000100-0000-4000-8000-000000000100/export";
    let answer = house.get(&house.sign_in("viewer").await, path).await;
    let shown = answer.headers[header::CONTENT_DISPOSITION].to_str().unwrap();
    assert_eq!(shown, "attachment; filename=\"opt-in--minimal-.json\"");
    let back = Export::parse(&answer.body).unwrap();
    assert_eq!(back.flows(), Export::parse(MINIMAL).unwrap().flows());
    let missing = "/flows/7f0c2f5e-3b1d-4a6e-9b1a-0d3c5e7f9a1b/export";
    assert_eq!(house.get(&browser, missing).await.status, StatusCode::NOT_FOUND);
}

const REVISIONS: &str = "SELECT count(*) FROM flow_revisions";
const EDITS: &str = "SELECT count(*) FROM ledger WHERE kind = 'flow.edited'";

/// The first form of a page that goes to such a path, and the revision it carries.
fn form(body: &str, part: &str) -> (String, String) {
    let action = body.split(&format!("/{part}/")).nth(1).unwrap().split('#').next().unwrap();
    let revision = body.split("name=\"revision\" value=\"").nth(1).unwrap();
    (format!("{part}/{action}"), revision.split('"').next().unwrap().to_owned())
}

async fn sample(house: &House) -> String {
    format!("/flows/{}", house.text("SELECT uuid FROM flows").await)
}

#[tokio::test]
async fn words_are_changed_and_a_risk_is_said_before_it_is_taken() {
    let house = House::with_users().await;
    let browser = house.sign_in("admin").await;
    let page = sample(&house).await;
    let (path, revision) = form(&house.get(&browser, &page).await.body, "words");
    let path = format!("{page}/{path}");
    let risky = format!("revision={revision}&text=y+yes+stop");
    let answer = house.post(&browser, &path, &risky).await;
    assert_eq!(answer.status, StatusCode::OK);
    for words in ["Not saved yet", "“stop”: never comes to the flow", "value=\"y yes stop\""] {
        assert!(answer.body.contains(words), "{words}: {}", answer.body);
    }
    let answer = house.post(&browser, &path, &format!("revision={revision}&text=+,+")).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.body.contains("There is no word left"), "{}", answer.body);
    assert_eq!((house.count(REVISIONS).await, house.count(EDITS).await), (1, 0));
    let taken = house.post(&browser, &path, &format!("{risky}&then=save_anyway")).await;
    assert_eq!(taken.location(), page);
    assert_eq!((house.count(REVISIONS).await, house.count(EDITS).await), (2, 1));
    let body = house.get(&browser, &page).await.body;
    assert!(body.contains("has any of the words y yes stop"), "{body}");
    assert!(
        body.contains("<a href=\"#step-2\">Step 2</a>: “stop”: never comes to the flow"),
        "{body}"
    );
    // The same words again are no change, and a risk that was taken is not asked about again.
    let (_, revision) = form(&body, "words");
    let answer = house.post(&browser, &path, &format!("revision={revision}&text=y+yes+stop")).await;
    assert_eq!(answer.location(), page);
    assert!(house.get(&browser, &page).await.body.contains("Nothing was changed"));
    assert_eq!((house.count(REVISIONS).await, house.count(EDITS).await), (2, 1));
}

#[tokio::test]
async fn a_text_is_counted_without_scripts_and_without_being_saved() {
    let house = House::with_users().await;
    let browser = house.sign_in("admin").await;
    let page = sample(&house).await;
    let (path, revision) = form(&house.get(&browser, &page).await.body, "texts");
    let asked = format!("revision={revision}&then=count&text=S%C3%AD%0D%0Ano");
    let answer = house.post(&browser, &format!("{page}/{path}"), &asked).await;
    assert_eq!(answer.status, StatusCode::OK);
    let said = "5 characters in UCS-2: costs 1 text message a person, room for 65 more";
    assert!(answer.body.contains(said), "{}", answer.body);
    assert!(answer.body.contains("because of: í"), "{}", answer.body);
    assert_eq!(house.count(REVISIONS).await, 1);
}

#[tokio::test]
async fn a_translation_is_changed_and_keeps_the_required_words() {
    let house = House::with_users().await;
    let browser = house.sign_in("admin").await;
    upload(&house, &browser, MEMBERS).await;
    let page = "/flows/00000900-0000-4000-8000-000000000999";
    let body = house.get(&browser, page).await.body;
    let (path, revision) = form(&body, "texts");
    let post = |text: &'static str| {
        let form = format!("revision={revision}&language=spa&text={text}");
        let path = format!("{page}/{path}");
        let (house, browser) = (&house, &browser);
        async move { house.post(browser, &path, &form).await }
    };
    let answer = post("Hola").await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.body.contains("must keep “Msg&#38;DataRatesMayApply”"), "{}", answer.body);
    let text = "Hola+Msg%26DataRatesMayApply%0D%0AReply:%0D%0AY+Yes%0D%0AN+No";
    assert_eq!(post(text).await.location(), page);
    let body = house.get(&browser, page).await.body;
    assert!(body.contains("Hola Msg&#38;DataRatesMayApply\nReply:"), "{body}");
    assert!(body.contains("may we text you about shifts?"), "{body}");
}

/// What a flow may know of a contact: groups, name, number, language.
#[tokio::test]
async fn an_invite_is_worded_by_group_and_language() {
    let house = House::with_users().await;
    upload(&house, &house.sign_in("admin").await, MEMBERS).await;
    let group = house.add_group("Volunteers").await;
    let now = house.clock.now();
    for (phone, language, wanted) in [
        ("+14155550101", "", "Maria, may we text you about shifts?"),
        ("+14155550102", "spa", "Maria, ¿podemos escribirle?"),
    ] {
        let new = NewContact {
            name: "Maria Lopez".to_owned(),
            phone: optin_gateway::phone::PhoneNumber::from_e164(phone).unwrap(),
            language: language.to_owned(),
            groups: vec![group.id],
            fields: Vec::new(),
        };
        let contact = house.store.write(move |tx| contacts::create(tx, &new, now)).await.unwrap();
        let find = "SELECT id FROM flows WHERE name = 'Members'";
        let flow: Result<_, optin_gateway::store::StoreError> =
            house.store.read(move |conn| Ok(conn.query_row(find, [], |r| r.get(0))?)).await;
        let staff = Actor { name: "Ana".to_owned(), via: Via::Panel };
        let invited =
            house.gateway.invite(contact.id, flow.unwrap(), Some(group.id), staff).await.unwrap();
        assert!(matches!(invited, Invited::Approved(_)), "{invited:?}");
        let text = house.text("SELECT text FROM messages ORDER BY id DESC LIMIT 1").await;
        assert!(text.starts_with(wanted), "{text}");
    }
}
