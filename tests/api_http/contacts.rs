//! `contacts`.

use serde_json::{Value, json};

use crate::house::{House, path};

const NOBODY: &str = "0198a7f2-6b4c-4f5e-9a1b-2c3d4e5f6071";

fn uuid(of: &Value) -> String {
    of["uuid"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_contact_is_created_shown_changed_and_deleted() {
    let house = House::new().await;
    let group = uuid(&house.created("groups", json!({ "name": "Clinic" })).await);
    house.created("fields", json!({ "name": "City" })).await;
    let ana = house
        .created(
            "contacts",
            json!({ "name": "Ana Ruiz", "language": "spa", "urns": ["tel:+14155550101"],
                "groups": [group], "fields": { "city": "Bern" } }),
        )
        .await;
    let expected = json!({
        "uuid": ana["uuid"], "name": "Ana Ruiz", "status": "active", "language": "spa",
        "urns": ["tel:+14155550101"], "groups": [{ "uuid": group, "name": "Clinic" }],
        "notes": [], "fields": { "city": "Bern", "opt_in": null }, "flow": null,
        "created_on": "2027-01-15T08:00:00.000000Z", "modified_on": "2027-01-15T08:00:00.000000Z",
        "last_seen_on": null, "blocked": false, "stopped": false,
    });
    assert_eq!(ana, expected);
    assert_eq!(house.results("contacts").await, [expected]);

    let by_uuid = format!("contacts?uuid={}", uuid(&ana));
    let change = json!({ "name": null, "groups": ["clinic"], "fields": { "city": null } });
    let (status, changed) = house.post(&by_uuid, &change).await;
    assert_eq!(
        (status, &changed["name"], &changed["fields"]["city"]),
        (200, &Value::Null, &Value::Null)
    );
    assert_eq!(
        (&changed["language"], changed["groups"].as_array().unwrap().len()),
        (&json!("spa"), 1)
    );
    let (status, same) = house.post(&by_uuid, &json!({})).await;
    assert_eq!((status, &same["urns"]), (200, &json!(["tel:+14155550101"])));

    let by_urn = "contacts?urn=tel:%2B14155550101";
    let (status, changed) = house.post(by_urn, &json!({ "name": "Ana", "groups": [] })).await;
    assert_eq!((status, &changed["name"], &changed["groups"]), (200, &json!("Ana"), &json!([])));
    let (status, _) = house.raw("DELETE", &path(&by_uuid), Some(&house.approver), "").await;
    assert_eq!(status, 204);
    let (status, _) = house.raw("DELETE", &path(&by_uuid), Some(&house.approver), "").await;
    assert_eq!(status, 404);
    assert!(house.results("contacts").await.is_empty());
    assert!(house.results("contacts?deleted=true").await.is_empty());
}

#[tokio::test]
async fn what_is_refused_is_400_with_the_field() {
    let house = House::new().await;
    let derived = uuid(&house.results("groups?name=Opted-Out").await[0]);
    house.created("fields", json!({ "name": "City" })).await;
    house.created("groups", json!({ "name": "School" })).await;
    house.contact("+14155550109", &[]).await;
    let urns = json!(["tel:+14155550101"]);
    for (field, body) in [
        ("urns", json!({})),
        ("urns", json!({ "urns": [] })),
        ("urns", json!({ "urns": null })),
        ("urns", json!({ "urns": "tel:+14155550101" })),
        ("urns", json!({ "urns": [5] })),
        ("urns", json!({ "urns": ["tel:+14155550101", "tel:+14155550102"] })),
        ("urns", json!({ "urns": ["+14155550101"] })),
        ("urns", json!({ "urns": ["twitter:bo"] })),
        ("urns", json!({ "urns": ["tel:12345"] })),
        ("urns", json!({ "urns": ["tel:+1415555\u{0}0101"] })),
        ("urns", json!({ "urns": ["tel:+14155550109"] })),
        ("name", json!({ "urns": urns, "name": "A\u{0}" })),
        ("name", json!({ "urns": urns, "name": "A\u{1b}[1m" })),
        ("name", json!({ "urns": urns, "name": "x".repeat(129) })),
        ("name", json!({ "urns": urns, "name": 5 })),
        ("name", json!({ "urns": urns, "name": ["Bo"] })),
        ("name", json!({ "urns": urns, "name": "Bo\n" })),
        ("name", json!({ "urns": urns, "name": "\u{202e}oB" })),
        ("urns", json!({ "urns": ["tel:+1415\t5550101"] })),
        ("urns", json!({ "urns": ["tel:+14155550101\n"] })),
        ("opt_in", json!({ "urns": urns, "opt_in": "Y" })),
        ("language", json!({ "urns": urns, "language": "english" })),
        ("groups", json!({ "urns": urns, "groups": [NOBODY] })),
        ("groups", json!({ "urns": urns, "groups": [derived] })),
        ("groups", json!({ "urns": urns, "groups": ["opted-in"] })),
        ("groups", json!({ "urns": urns, "groups": "Clinic" })),
        ("groups", json!({ "urns": urns, "groups": ["School", "school"] })),
        ("fields", json!({ "urns": urns, "fields": { "opt_in": "Y" } })),
        ("fields", json!({ "urns": urns, "fields": { "Opt In": "Y" } })),
        ("fields", json!({ "urns": urns, "fields": { "shoe": "38" } })),
        ("fields", json!({ "urns": urns, "fields": { "city": "a\u{0}b" } })),
        ("fields", json!({ "urns": urns, "fields": { "city": ["Bern"] } })),
        ("fields", json!({ "urns": urns, "fields": { "city": "x".repeat(641) } })),
        ("fields", json!({ "urns": urns, "fields": [] })),
    ] {
        let (status, answer) = house.post("contacts", &body).await;
        assert_eq!(status, 400, "{body}: {answer}");
        assert!(answer[field][0].is_string(), "{body}: {answer}");
    }
    assert_eq!(house.results("contacts").await.len(), 1, "nothing was half done");
}

#[tokio::test]
async fn an_unknown_uuid_is_404_in_the_query_and_an_unknown_number_a_new_contact() {
    let house = House::new().await;
    for method in ["POST", "DELETE"] {
        for said in [NOBODY, "nonsense"] {
            let uri = path(&format!("contacts?uuid={said}"));
            let (status, _) = house.raw(method, &uri, Some(&house.approver), "{}").await;
            assert_eq!(status, 404, "{method} {said}");
        }
    }
    let uri = path("contacts?urn=tel:%2B14155550101");
    assert_eq!(house.raw("DELETE", &uri, Some(&house.approver), "").await.0, 404);
    let uri = path("contacts?urn=nonsense");
    assert_eq!(house.raw("DELETE", &uri, Some(&house.approver), "").await.0, 400);
    assert_eq!(house.raw("DELETE", &path("contacts"), Some(&house.approver), "").await.0, 400);
    let (status, new) = house.post("contacts?urn=tel:+14155550101", &json!({ "name": "Bo" })).await;
    assert_eq!((status, &new["urns"]), (201, &json!(["tel:+14155550101"])));
    let twice = json!({ "urns": ["tel:+14155550102"] });
    assert_eq!(house.post("contacts?urn=tel:%2B14155550101", &twice).await.0, 400);
}

#[tokio::test]
async fn contacts_are_found_by_group_number_and_time() {
    let house = House::new().await;
    let group = uuid(&house.created("groups", json!({ "name": "Clinic" })).await);
    let first = house.contact("+14155550101", &["Clinic"]).await;
    house.clock.advance(std::time::Duration::from_mins(1));
    let second = house.contact("+14155550102", &[]).await;
    let by_group = format!("contacts?group={group}");
    let by_uuid = format!("contacts?uuid={}", uuid(&second).to_uppercase());
    let (one, two) = (vec![uuid(&first)], vec![uuid(&second)]);
    for (query, found) in [
        ("contacts", vec![uuid(&second), uuid(&first)]),
        ("contacts?reverse=1", vec![uuid(&first), uuid(&second)]),
        (by_group.as_str(), one.clone()),
        ("contacts?group=clinic", one.clone()),
        ("contacts?group=nothing", vec![]),
        ("contacts?group=Opted-In", vec![]),
        (by_uuid.as_str(), two.clone()),
        ("contacts?urn=tel:%2B14155550102", two.clone()),
        ("contacts?urn=tel:+14155550102", two.clone()),
        ("contacts?after=2027-01-15T08:00:30Z", two.clone()),
        ("contacts?before=2027-01-15T08:00:30Z", one.clone()),
        (
            "contacts?before=2027-01-15T08:01:00.000000Z&after=2027-01-15T08:01:00.000000Z",
            two.clone(),
        ),
    ] {
        let uuids: Vec<String> = house.results(query).await.iter().map(uuid).collect();
        assert_eq!(uuids, found, "{query}");
    }
    for query in ["contacts?uuid=x", "contacts?urn=x", "contacts?after=x", "contacts?reverse=x"] {
        let (status, body) = house.raw("GET", &path(query), Some(&house.admin), "").await;
        assert_eq!((status.as_u16(), body["detail"].is_string()), (400, true), "{query}");
    }
}

#[tokio::test]
async fn opt_in_and_the_derived_groups_follow_from_consent_and_not_to_another_number() {
    let house = House::new().await;
    let bo = house.contact("+14155550101", &[]).await;
    house.receives("+14155550101", "STOP").await;
    let stopped = &house.results("contacts").await[0];
    assert_eq!(stopped["fields"]["opt_in"], "N");
    assert_eq!((&stopped["status"], &stopped["stopped"]), (&json!("stopped"), &json!(true)));
    assert_eq!(stopped["groups"][0]["name"], "Opted-Out");
    assert_eq!(stopped["last_seen_on"], "2027-01-15T08:00:01.000000Z");
    assert_eq!(house.results("groups?name=Opted-Out").await[0]["count"], 1);
    assert_eq!(house.results("contacts?group=Opted-Out").await.len(), 1);
    let by_uuid = format!("contacts?uuid={}", uuid(&bo));
    let (_, moved) = house.post(&by_uuid, &json!({ "urns": ["tel:+14155550102"] })).await;
    assert_eq!((&moved["fields"]["opt_in"], &moved["groups"]), (&Value::Null, &json!([])));
}

#[tokio::test]
async fn somebody_unknown_who_writes_becomes_a_contact_without_name_and_group() {
    let house = House::new().await;
    house.receives("+14155550177", "hello?").await;
    let found = house.results("contacts?urn=tel:%2B14155550177").await;
    assert_eq!((&found[0]["name"], &found[0]["groups"]), (&Value::Null, &json!([])));
}

#[tokio::test]
async fn whoever_asks_for_what_changed_hears_of_wishes_and_messages_too() {
    let house = House::new().await;
    let bo = house.contact("+14155550101", &[]).await;
    let start = json!({ "flow": house.flow().await, "contacts": [bo["uuid"]] });
    let mut last = bo["modified_on"].clone();
    let changed = async |last: &mut Value, what: &str| {
        let query =
            format!("contacts?after={}", last.as_str().unwrap().replace("00000Z", "00001Z"));
        let found = house.results(&query).await;
        assert_eq!(found.len(), 1, "{what}");
        *last = found[0]["modified_on"].clone();
    };
    house.clock.advance(std::time::Duration::from_secs(1));
    house.created("flow_starts", start).await;
    changed(&mut last, "a run began").await;
    house.receives("+14155550101", "When?").await;
    changed(&mut last, "they wrote").await;
    house.receives("+14155550101", "STOP").await;
    changed(&mut last, "they stopped").await;
    house.clock.advance(std::time::Duration::from_secs(1));
    let now = house.clock.now().as_millisecond();
    let granted: Result<usize, optin_gateway::store::StoreError> = house
        .store
        .write(
            move |tx| Ok(tx.execute("UPDATE consents SET state = 'granted', since = ?1", [now])?),
        )
        .await;
    assert_eq!(granted.unwrap(), 1);
    changed(&mut last, "somebody recorded their yes").await;
}

#[tokio::test]
async fn a_number_keeps_its_digits() {
    let house = House::new().await;
    house.created("fields", json!({ "name": "Card" })).await;
    for digits in ["12345678901234567890123", "0.10000000000000000001", "1e400", "1.50"] {
        let body = format!(r#"{{"urns": ["tel:+14155550101"], "fields": {{"card": {digits}}}}}"#);
        let uri = path("contacts?urn=tel:%2B14155550101");
        let body = body.replace(r#""urns": ["tel:+14155550101"], "#, "");
        let (status, saved) = house.raw("POST", &uri, Some(&house.approver), body).await;
        // What JSON's readers have no number for is refused, never rounded.
        if status == 400 {
            assert_eq!(digits, "1e400");
        } else {
            assert_eq!(saved["fields"]["card"], digits, "{saved}");
        }
    }
}

#[tokio::test]
async fn of_several_who_delete_one_succeeds() {
    let house = House::new().await;
    let bo = house.contact("+14155550101", &[]).await;
    let uri = path(&format!("contacts?uuid={}", uuid(&bo)));
    let delete = || house.raw("DELETE", &uri, Some(&house.approver), "");
    let (a, b, c) = tokio::join!(delete(), delete(), delete());
    let mut statuses = [a.0.as_u16(), b.0.as_u16(), c.0.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [204, 404, 404]);
}

#[tokio::test]
async fn before_and_after_reach_to_the_ends_of_time() {
    let house = House::new().await;
    house.contact("+14155550101", &[]).await;
    for (query, found) in [
        ("contacts?before=9999-12-31T23:59:59Z", 1),
        ("contacts?after=9999-12-31T23:59:59Z", 0),
        ("contacts?after=0001-01-01T00:00:00Z", 1),
        ("contacts?before=0001-01-01T00:00:00Z", 0),
    ] {
        assert_eq!(house.results(query).await.len(), found, "{query}");
    }
}
