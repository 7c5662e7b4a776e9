//! Flows from a file into the panel, and out of it.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod panel_support;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use optin_gateway::flow::Export;
use panel_support::{Answer, Browser, HOST, House, request};
use sha2::Digest;

const MINIMAL: &str = include_str!("flows/minimal.json");
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
