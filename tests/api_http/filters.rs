//! Filters and cursors of lists, at their edges.

use std::time::Duration;

use serde_json::{Value, json};

use crate::house::{House, path};

fn words(rows: &[Value], pointer: &str) -> Vec<String> {
    rows.iter().map(|row| row.pointer(pointer).unwrap().as_str().unwrap().to_owned()).collect()
}

/// Two people are invited, a minute apart.
async fn two_invited() -> House {
    let house = House::new().await;
    let flow = house.flow().await;
    for phone in ["+14155550101", "+14155550102"] {
        house
            .created("flow_starts", json!({ "flow": flow, "urns": [format!("tel:{phone}")] }))
            .await;
        house.clock.advance(Duration::from_mins(1));
    }
    house
}

#[tokio::test]
async fn an_instant_reaches_both_ways_and_takes_itself_in() {
    let house = two_invited().await;
    // All were made at 08:00:00 and 08:01:00.
    for (at, before, after) in [
        ("2027-01-15T07:59:59.999999Z", 0, 2),
        ("2027-01-15T08:00:00Z", 1, 2),
        ("2027-01-15T08:00:00.000Z", 1, 2),
        ("2027-01-15T09:00:00%2B01:00", 1, 2),
        ("2027-01-15T08:00:00", 1, 2),
        ("2027-01-15T08:00:00.000001Z", 1, 1),
        ("2027-01-15T08:00:59.999Z", 1, 1),
        ("2027-01-15T08:01:00.000000Z", 2, 1),
        ("2027-01-15T08:01:00.000001Z", 2, 0),
    ] {
        for list in ["contacts", "runs", "messages", "flow_starts"] {
            let found = house.results(&format!("{list}?before={at}")).await.len();
            assert_eq!(found, before, "{list} before {at}");
            let found = house.results(&format!("{list}?after={at}")).await.len();
            assert_eq!(found, after, "{list} after {at}");
            let found = house.results(&format!("{list}?before={at}&after={at}")).await.len();
            assert_eq!(found, (before + after).saturating_sub(2), "{list} at {at}");
        }
    }
    let began = "2027-01-15T08:00:00.000000Z";
    for (query, found) in [("before", 1), ("after", 1)] {
        assert_eq!(house.results(&format!("flows?{query}={began}")).await.len(), found, "{query}");
    }
    assert!(house.results("flows?before=2027-01-15T07:59:59Z").await.is_empty());
    assert!(house.results("flows?after=2027-01-15T08:00:01Z").await.is_empty());
}

#[tokio::test]
async fn what_was_shown_last_is_where_a_client_goes_on() {
    let house = two_invited().await;
    for list in ["contacts", "runs", "messages", "flow_starts"] {
        let rows = house.results(list).await;
        let newest = words(&rows, "/modified_on")[0].clone();
        let again = house.results(&format!("{list}?after={newest}")).await;
        assert_eq!(again, rows[..1], "{list}: the instant shown finds its own row");
    }
}

#[tokio::test]
async fn runs_messages_and_starts_are_found_by_what_they_belong_to() {
    let house = two_invited().await;
    let starts = house.results("flow_starts").await;
    let (second, first) = (&starts[0], &starts[1]);
    let contact = first["contacts"][0]["uuid"].as_str().unwrap();
    let flow = first["flow"]["uuid"].as_str().unwrap();
    let nobody = "0198a7f2-6b4c-4f5e-9a1b-2c3d4e5f6071";
    for (query, found) in [
        (format!("runs?contact={contact}"), 1),
        (format!("runs?contact={}", contact.to_uppercase()), 1),
        (format!("runs?flow={flow}"), 2),
        (format!("runs?flow={flow}&contact={contact}"), 1),
        (format!("runs?flow={nobody}"), 0),
        (format!("runs?contact={nobody}&flow={flow}"), 0),
        ("runs?responded=false".to_owned(), 2),
        ("runs?responded=true".to_owned(), 0),
        (format!("messages?contact={contact}"), 1),
        (format!("messages?contact={contact}&folder=outbox"), 1),
        (format!("messages?contact={contact}&folder=incoming"), 0),
        (format!("messages?contact={nobody}"), 0),
        (format!("messages?uuid={}", first["gateway"]["message"].as_str().unwrap()), 1),
        (format!("messages?uuid={nobody}"), 0),
        (format!("flow_starts?id={}", first["id"]), 1),
        (format!("flow_starts?uuid={}", second["uuid"].as_str().unwrap()), 1),
        (format!("flow_starts?uuid={nobody}"), 0),
        (format!("flows?uuid={flow}"), 1),
        (format!("flows?uuid={nobody}"), 0),
        (format!("groups?uuid={nobody}"), 0),
        (format!("contacts?uuid={nobody}"), 0),
        (format!("contacts?uuid={contact}&urn=tel:%2B14155550101"), 1),
        (format!("contacts?uuid={contact}&urn=tel:%2B14155550102"), 0),
        ("contacts?group=Opted-In".to_owned(), 0),
    ] {
        assert_eq!(house.results(&query).await.len(), found, "{query}");
    }
    let run = &house.results(&format!("runs?contact={contact}")).await[0];
    let by_uuid = format!("runs?uuid={}", run["uuid"].as_str().unwrap());
    assert_eq!(&house.results(&by_uuid).await, std::slice::from_ref(run));
    assert_eq!(run["start"]["uuid"], first["uuid"]);
    let oldest_first = words(&house.results("runs?reverse=true").await, "/contact/urn");
    assert_eq!(oldest_first, ["tel:+14155550101", "tel:+14155550102"]);
    for query in ["runs?flow=x", "runs?contact=x", "runs?uuid=x", "flow_starts?before=x"] {
        let (status, body) = house.raw("GET", &path(query), Some(&house.admin), "").await;
        assert_eq!((status.as_u16(), body["detail"].is_string()), (400, true), "{query}");
    }
}

/// The query of a link to another page.
fn query_of(link: &Value) -> String {
    link.as_str().unwrap().strip_prefix("http://pi.local").unwrap().to_owned()
}

#[tokio::test]
async fn a_cursor_keeps_its_place_and_its_filter_while_rows_come_and_go() {
    let house = House::new().await;
    house.created("groups", json!({ "name": "Clinic" })).await;
    // 300 in the group, all changed at one instant; their numbers say in which order.
    for n in 0..300 {
        house.contact(&format!("+1415555{n:04}"), &["Clinic"]).await;
    }
    house.contact("+14155559999", &[]).await;
    let first = house.get("contacts?group=Clinic").await;
    let rows = first["results"].as_array().unwrap();
    assert_eq!((rows.len(), rows[0]["urns"][0].as_str()), (250, Some("tel:+14155550299")));

    // Before the next page is fetched one comes, one of the first page goes, one of the second changes.
    house.clock.advance(Duration::from_secs(1));
    house.contact("+14155550300", &["Clinic"]).await;
    let gone = path("contacts?urn=tel:%2B14155550270");
    assert_eq!(house.raw("DELETE", &gone, Some(&house.approver), "").await.0, 204);
    house.post("contacts?urn=tel:%2B14155550020", &json!({ "name": "Cy" })).await;

    let next = query_of(&first["next"]);
    assert!(next.contains("group=Clinic"), "{next}");
    let (_, second) = house.raw("GET", &next, Some(&house.admin), "").await;
    let shown = words(second["results"].as_array().unwrap(), "/urns/0");
    let expected: Vec<String> =
        (0..50).rev().filter(|n| *n != 20).map(|n| format!("tel:+1415555{n:04}")).collect();
    assert_eq!(shown, expected, "no row twice, none hidden but the one that moved to the top");
    assert_eq!(second["next"], Value::Null);

    let (_, back) = house.raw("GET", &query_of(&second["previous"]), Some(&house.admin), "").await;
    let shown = words(back["results"].as_array().unwrap(), "/urns/0");
    assert_eq!(shown.len(), 250);
    assert_eq!((shown[0].as_str(), shown[249].as_str()), ("tel:+14155550020", "tel:+14155550050"));
    let (_, top) = house.raw("GET", &query_of(&back["previous"]), Some(&house.admin), "").await;
    assert_eq!(words(top["results"].as_array().unwrap(), "/urns/0"), ["tel:+14155550300"]);
    assert_eq!(top["previous"], Value::Null);
}
