//! `messages` and `runs`.

use serde_json::{Value, json};

use crate::house::{House, path};

async fn texts(house: &House, query: &str) -> Vec<String> {
    let rows = house.results(query).await;
    rows.iter().map(|m| m["text"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn one_object_a_message_with_everything_a_client_expects() {
    let house = House::new().await;
    let long = format!("  {}ß  ", "long ".repeat(60));
    house.receives("+14155550101", &long).await;
    let messages = house.results("messages").await;
    assert_eq!(messages.len(), 1 + house.results("messages?folder=outbox").await.len());
    let inbound = &house.results("messages?folder=incoming").await[0];
    let expected = json!({
        "id": inbound["id"], "uuid": inbound["uuid"],
        "contact": { "uuid": inbound["contact"]["uuid"], "name": null },
        "urn": "tel:+14155550101", "channel": inbound["channel"], "direction": "in",
        "type": "text", "status": "handled", "visibility": "visible", "archived": false,
        "text": long, "labels": [], "attachments": [], "quick_replies": [], "media": null,
        "flow": null, "broadcast": null, "created_on": "2027-01-15T08:00:01.000000Z",
        "sent_on": null, "modified_on": inbound["modified_on"],
        "gateway": { "state": "received", "cause": null, "modem": "main", "parts": 2 },
    });
    assert_eq!(inbound, &expected);
    assert_eq!(inbound["channel"]["name"], "main");
}

#[tokio::test]
async fn folders_hold_what_their_names_say() {
    let house = House::new().await;
    let bo = house.contact("+14155550101", &[]).await;
    let start = json!({ "flow": house.flow().await, "contacts": [bo["uuid"]] });
    house.created("flow_starts", start).await;
    let invite = texts(&house, "messages?folder=outbox").await;
    assert_eq!(invite.len(), 1);
    let held = &house.results("messages").await[0];
    assert_eq!((&held["status"], &held["gateway"]["state"]), (&json!("queued"), &json!("queued")));
    assert_eq!((&held["sent_on"], &held["gateway"]["modem"]), (&Value::Null, &Value::Null));
    assert_eq!(held["flow"]["name"], "Sample Opt-In Flow");

    house.receives("+14155550102", "hi").await;
    for (state, folder, status) in [
        ("sending", "sent", "wired"),
        ("in_doubt", "sent", "wired"),
        ("sent", "sent", "sent"),
        ("delivered", "sent", "delivered"),
        ("failed", "failed", "failed"),
        ("undelivered", "failed", "failed"),
        ("suppressed", "failed", "failed"),
        ("withdrawn", "failed", "failed"),
        ("queued", "outbox", "queued"),
    ] {
        set_state(&house, state).await;
        for name in ["inbox", "flows", "incoming", "outbox", "sent", "failed"] {
            let found = texts(&house, &format!("messages?folder={name}")).await;
            assert_eq!(found.contains(&invite[0]), name == folder, "{state} in {name}");
        }
        let bo = bo["uuid"].as_str().unwrap();
        let row = &house.results(&format!("messages?contact={bo}")).await[0];
        assert_eq!((&row["status"], &row["gateway"]["state"]), (&json!(status), &json!(state)));
    }
    assert_eq!(texts(&house, "messages?folder=INBOX").await, ["hi"]);
    assert_eq!(texts(&house, "messages?folder=incoming").await, ["hi"]);
    assert!(texts(&house, "messages?folder=nothing").await.is_empty());
    assert!(texts(&house, "messages?contact=nobody").await.is_empty());
}

async fn set_state(house: &House, state: &'static str) {
    let done: Result<usize, optin_gateway::store::StoreError> = house
        .store
        .write(move |tx| {
            Ok(tx.execute("UPDATE messages SET state = ?1 WHERE kind = 'invite'", [state])?)
        })
        .await;
    assert_eq!(done.unwrap(), 1);
}

#[tokio::test]
async fn what_a_flow_took_lies_in_flows() {
    let house = House::new().await;
    let bo = house.contact("+14155550101", &[]).await;
    let start = json!({ "flow": house.flow().await, "contacts": [bo["uuid"]] });
    house.created("flow_starts", start).await;
    house.sql("UPDATE messages SET state = 'sent', sent_at = created_at").await;
    house.sql("UPDATE parts SET state = 'sent'").await;
    house.receives("+14155550101", "Yes").await;
    house.sql("UPDATE messages SET run_id = (SELECT id FROM runs) WHERE direction = 'in'").await;
    assert_eq!(texts(&house, "messages?folder=flows").await, ["Yes"]);
    assert!(texts(&house, "messages?folder=inbox").await.is_empty());
    let bo = &house.results("contacts").await[0];
    assert_eq!(
        (&bo["fields"]["opt_in"], &bo["groups"][0]["name"]),
        (&json!("Y"), &json!("Opted-In"))
    );

    let runs = house.results("runs").await;
    assert_eq!((runs.len(), &runs[0]["responded"]), (1, &json!(true)));
    assert_eq!(runs[0]["exit_type"], "completed");
    assert_eq!(runs[0]["contact"]["urn"], "tel:+14155550101");
    assert!(runs[0]["values"].is_object() && runs[0]["path"].is_array());
    let starts = house.results("flow_starts").await;
    assert_eq!(runs[0]["start"]["uuid"], starts[0]["uuid"]);
    assert_eq!(house.results("runs?responded=1").await.len(), 1);
    let flow = house.flow().await;
    assert_eq!(house.results(&format!("runs?flow={}", flow.as_str().unwrap())).await.len(), 1);
}

#[tokio::test]
async fn messages_are_found_by_id_uuid_and_time() {
    let house = House::new().await;
    house.receives("+14155550101", "one").await;
    house.receives("+14155550102", "two").await;
    let all = house.results("messages?folder=incoming").await;
    let by_id = format!("messages?id={}", all[1]["id"]);
    let by_uuid = format!("messages?uuid={}", all[0]["uuid"].as_str().unwrap());
    for (query, found) in [
        ("messages?folder=incoming", vec!["two", "one"]),
        (by_id.as_str(), vec!["one"]),
        (by_uuid.as_str(), vec!["two"]),
        ("messages?folder=incoming&before=2027-01-15T08:00:01Z", vec!["one"]),
        ("messages?folder=incoming&after=2027-01-15T08:00:02Z", vec!["two"]),
        ("messages?id=999999", vec![]),
    ] {
        assert_eq!(texts(&house, query).await, found, "{query}");
    }
    for query in ["messages?id=x", "messages?uuid=x", "messages?before=x"] {
        assert_eq!(house.raw("GET", &path(query), Some(&house.admin), "").await.0, 400, "{query}");
    }
}

#[tokio::test]
async fn only_who_may_be_written_to_is_written_to() {
    let house = House::new().await;
    let bo = house.contact("+14155550101", &[]).await;
    let to = |text: &str| json!({ "contact": bo["uuid"], "text": text });
    let (status, body) = house.post("messages", &to("Hello")).await;
    assert_eq!((status, body["non_field_errors"].is_array()), (400, true), "no grant: {body}");
    house.receives("+14155550101", "When do you open?").await;
    for (field, body) in [
        ("contact", json!({ "text": "Hello" })),
        ("contact", json!({ "contact": "nobody", "text": "Hello" })),
        ("contact", json!({ "contact": [bo["uuid"]], "text": "Hello" })),
        ("text", json!({ "contact": bo["uuid"] })),
        ("text", to(" ")),
        ("text", to("a\u{0}b")),
        ("text", to("a\u{7}b")),
        ("text", to(&"x".repeat(5000))),
        ("attachments", json!({ "contact": bo["uuid"], "text": "Hi", "attachments": ["x"] })),
        ("quick_replies", json!({ "contact": bo["uuid"], "text": "Hi", "quick_replies": "x" })),
    ] {
        let (status, answer) = house.post("messages", &body).await;
        assert_eq!((status, answer[field][0].is_string()), (400, true), "{body:.80}: {answer}");
    }
    let sent = house.created("messages", to("We open at 9.\nSee you!")).await;
    assert_eq!((&sent["direction"], &sent["status"]), (&json!("out"), &json!("queued")));
    assert_eq!(
        (&sent["text"], &sent["gateway"]["parts"]),
        (&json!("We open at 9.\nSee you!"), &json!(1))
    );
}
