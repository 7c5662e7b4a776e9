//! `flow_starts`: one click for one contact.

use serde_json::{Value, json};

use crate::house::{House, path};

const NOBODY: &str = "0198a7f2-6b4c-4f5e-9a1b-2c3d4e5f6071";

#[tokio::test]
async fn a_new_start_is_201_and_an_open_invite_200_with_its_own_uuid() {
    let house = House::new().await;
    let clinic = house.created("groups", json!({ "name": "Clinic" })).await;
    let bo = house.contact("+14155550101", &["Clinic"]).await;
    let body = json!({ "flow": house.flow().await, "contacts": [bo["uuid"]],
        "restart_participants": 1, "exclude_active": "0" });
    let new = house.created("flow_starts", body.clone()).await;
    assert_eq!(new["contacts"], json!([{ "uuid": bo["uuid"], "name": "Bo" }]));
    assert_eq!((&new["groups"], &new["status"]), (&json!([]), &json!("pending")));
    assert_eq!(new["params"], json!({ "source_group": clinic["uuid"] }));
    assert_eq!(new["flow"]["uuid"], body["flow"]);
    for again in [body.clone(), json!({ "flow": body["flow"], "urns": ["tel:+14155550101"] })] {
        let (status, open) = house.post("flow_starts", &again).await;
        assert_eq!((status, &open["uuid"]), (200, &new["uuid"]));
    }
    assert_eq!(house.results("flow_starts").await, [new]);
    assert_eq!(house.results("messages").await.len(), 1, "one approval, at most one invite");
    assert_eq!(house.results("contacts").await[0]["flow"]["uuid"], body["flow"]);
}

#[tokio::test]
async fn a_number_nobody_has_becomes_a_contact_unless_the_invite_is_refused() {
    let house = House::new().await;
    let flow = house.flow().await;
    let start = json!({ "flow": flow, "urns": ["tel:+14155550102"] });
    let new = house.created("flow_starts", start).await;
    assert_eq!((&new["contacts"][0]["name"], &new["params"]), (&Value::Null, &Value::Null));
    house
        .sql(
            "INSERT INTO consents SELECT '+14155550103', 'stopped', 0, max(seq) FROM ledger;
             INSERT INTO consents SELECT '+14155550104', 'granted', 0, max(seq) FROM ledger;",
        )
        .await;
    for phone in ["+14155550103", "+14155550104"] {
        let body = json!({ "flow": flow, "urns": [format!("tel:{phone}")] });
        let (status, answer) = house.post("flow_starts", &body).await;
        assert_eq!((status, answer["urns"][0].is_string()), (400, true), "{answer}");
    }
    assert_eq!(house.results("contacts").await.len(), 1);
}

#[tokio::test]
async fn no_call_approves_more_than_one_contact() {
    let house = House::new().await;
    let clinic = house.created("groups", json!({ "name": "Clinic" })).await;
    let bo = house.contact("+14155550101", &["Clinic"]).await["uuid"].clone();
    let cy = house.contact("+14155550102", &["Clinic"]).await["uuid"].clone();
    let (flow, urn) = (house.flow().await, "tel:+14155550103");
    for (field, body) in [
        ("contacts", json!({ "flow": flow, "contacts": [bo, cy] })),
        ("contacts", json!({ "flow": flow, "contacts": [bo, bo] })),
        ("contacts", json!({ "flow": flow, "contacts": [bo], "urns": [urn] })),
        ("urns", json!({ "flow": flow, "urns": [urn, "tel:+14155550104"] })),
        ("groups", json!({ "flow": flow, "groups": [clinic["uuid"]] })),
        ("groups", json!({ "flow": flow, "contacts": [bo], "groups": [clinic["uuid"]] })),
        ("groups", json!({ "flow": flow, "contacts": [bo], "groups": "Clinic" })),
        ("non_field_errors", json!({ "flow": flow })),
        ("non_field_errors", json!({ "flow": flow, "contacts": [], "urns": [], "groups": [] })),
        ("flow", json!({ "contacts": [bo] })),
        ("flow", json!({ "flow": NOBODY, "contacts": [bo] })),
        ("flow", json!({ "flow": "x", "contacts": [bo] })),
        ("flow", json!({ "flow": 5, "contacts": [bo] })),
        ("contacts", json!({ "flow": flow, "contacts": [NOBODY] })),
        ("contacts", json!({ "flow": flow, "contacts": bo })),
        ("contacts", json!({ "flow": flow, "contacts": null })),
        ("urns", json!({ "flow": flow, "urns": ["tel:x"] })),
        ("params", json!({ "flow": flow, "contacts": [bo], "params": [1] })),
        ("params", json!({ "flow": flow, "contacts": [bo], "params": { "source_group": NOBODY } })),
        ("params", json!({ "flow": flow, "contacts": [bo], "params": { "source_group": 1 } })),
        ("exclude_active", json!({ "flow": flow, "contacts": [bo], "exclude_active": "maybe" })),
    ] {
        let (status, answer) = house.post("flow_starts", &body).await;
        assert_eq!((status, answer[field][0].is_string()), (400, true), "{body}: {answer}");
    }
    assert!(house.results("messages").await.is_empty());
    assert_eq!(house.results("contacts").await.len(), 2);
}

#[tokio::test]
async fn the_source_group_is_named_the_only_one_or_none() {
    let house = House::new().await;
    let clinic = house.created("groups", json!({ "name": "Clinic" })).await;
    let school = house.created("groups", json!({ "name": "School" })).await;
    let other = house.created("groups", json!({ "name": "Other" })).await;
    let derived = &house.results("groups?name=Opted-In").await[0];
    let bo = house.contact("+14155550101", &["Clinic", "School"]).await;
    let flow = house.flow().await;
    let start = |params: Value| json!({ "flow": flow, "contacts": [bo["uuid"]], "params": params });
    let (status, answer) = house.post("flow_starts", &start(Value::Null)).await;
    let said = answer["params"][0].as_str().unwrap().to_owned();
    assert_eq!(status, 400);
    for group in [&clinic, &school] {
        assert!(said.contains(group["name"].as_str().unwrap()), "{said}");
        assert!(said.contains(group["uuid"].as_str().unwrap()), "{said}");
    }
    for group in [&other, derived] {
        let named = start(json!({ "source_group": group["uuid"] }));
        assert_eq!(house.post("flow_starts", &named).await.0, 400, "{group}");
    }
    let named = start(json!({ "source_group": school["uuid"], "anything": "else" }));
    let new = house.created("flow_starts", named).await;
    assert_eq!(new["params"], json!({ "source_group": school["uuid"], "anything": "else" }));
}

#[tokio::test]
async fn whoever_said_no_or_yes_is_not_asked() {
    let house = House::new().await;
    let bo = house.contact("+14155550101", &[]).await;
    house.receives("+14155550101", "stop").await;
    let body = json!({ "flow": house.flow().await, "contacts": [bo["uuid"]] });
    for state in ["stopped", "refused", "granted"] {
        let done: Result<usize, optin_gateway::store::StoreError> = house
            .store
            .write(move |tx| Ok(tx.execute("UPDATE consents SET state = ?1", [state])?))
            .await;
        assert_eq!(done.unwrap(), 1);
        let (status, answer) = house.post("flow_starts", &body).await;
        assert_eq!((status, answer["contacts"][0].is_string()), (400, true), "{state}: {answer}");
    }
}

#[tokio::test]
async fn who_is_to_be_left_alone_is_left_alone() {
    let house = House::new().await;
    let bo = house.contact("+14155550101", &[]).await;
    let body = json!({ "flow": house.flow().await, "contacts": [bo["uuid"]] });
    house.created("flow_starts", body.clone()).await;
    let mut once = body.clone();
    once["restart_participants"] = json!(0);
    assert_eq!(house.post("flow_starts", &once).await.0, 200, "the open one");
    let by_uuid = format!("contacts?uuid={}", bo["uuid"].as_str().unwrap());
    let (status, answer) = house.post(&by_uuid, &json!({ "urns": ["tel:+14155550199"] })).await;
    assert_eq!((status, answer["urns"][0].is_string()), (400, true), "an invite waits: {answer}");
    house.sql("UPDATE invites SET closed_at = 0, closed_as = 'yes'").await;
    house.sql("UPDATE messages SET state = 'sent', sent_at = created_at").await;
    let (status, answer) = house.post("flow_starts", &once).await;
    assert_eq!((status, answer["contacts"][0].is_string()), (400, true), "{answer}");
}

#[tokio::test]
async fn the_same_body_twice_finds_the_same_invite_whatever_became_of_the_groups() {
    let house = House::new().await;
    let clinic = house.created("groups", json!({ "name": "Clinic" })).await;
    house.created("groups", json!({ "name": "School" })).await;
    let bo = house.contact("+14155550101", &["Clinic"]).await;
    let plain = json!({ "flow": house.flow().await, "contacts": [bo["uuid"]] });
    let mut named = plain.clone();
    named["params"] = json!({ "source_group": clinic["uuid"] });
    let new = house.created("flow_starts", named.clone()).await;
    let by_uuid = format!("contacts?uuid={}", bo["uuid"].as_str().unwrap());
    for groups in [json!(["School"]), json!([]), json!(["School", "Clinic"])] {
        assert_eq!(house.post(&by_uuid, &json!({ "groups": groups })).await.0, 200);
        for body in [&named, &plain] {
            let (status, open) = house.post("flow_starts", body).await;
            assert_eq!((status, &open["uuid"]), (200, &new["uuid"]), "{groups} {body}");
        }
    }
}

/// The invite leaves.
async fn leaves(house: &House) {
    house
        .sql("UPDATE messages SET state = 'sent', sent_at = created_at WHERE kind = 'invite'")
        .await;
    house.sql("UPDATE parts SET state = 'sent'").await;
}

#[tokio::test]
async fn an_open_invite_is_found_whatever_groups_the_contact_has_now() {
    let house = House::new().await;
    for name in ["Clinic", "School"] {
        house.created("groups", json!({ "name": name })).await;
    }
    let other = house.created("groups", json!({ "name": "Other" })).await;
    let bo = house.contact("+14155550101", &[]).await;
    let plain = json!({ "flow": house.flow().await, "contacts": [bo["uuid"]] });
    let new = house.created("flow_starts", plain.clone()).await;
    let by_uuid = format!("contacts?uuid={}", bo["uuid"].as_str().unwrap());
    house.post(&by_uuid, &json!({ "groups": ["Clinic", "School"] })).await;
    let mut named = plain.clone();
    named["params"] = json!({ "source_group": other["uuid"] });
    for body in [&plain, &named] {
        let (status, open) = house.post("flow_starts", body).await;
        assert_eq!((status, &open["uuid"]), (200, &new["uuid"]), "{body}: {open}");
    }
    named["params"] = json!({ "source_group": NOBODY });
    assert_eq!(house.post("flow_starts", &named).await.0, 400, "no such group");
}

#[tokio::test]
async fn after_a_change_of_number_a_start_asks_the_new_one() {
    let house = House::new().await;
    let bo = house.contact("+14155550101", &[]).await;
    let start = json!({ "flow": house.flow().await, "contacts": [bo["uuid"]] });
    let old = house.created("flow_starts", start.clone()).await;
    leaves(&house).await;
    let by_uuid = format!("contacts?uuid={}", bo["uuid"].as_str().unwrap());
    let (status, _) = house.post(&by_uuid, &json!({ "urns": ["tel:+14155550102"] })).await;
    assert_eq!(status, 200);
    assert_eq!(house.results("runs").await[0]["exit_type"], "interrupted");
    assert_eq!(house.results("contacts").await[0]["flow"], Value::Null);
    let new = house.created("flow_starts", start.clone()).await;
    assert_ne!(new["uuid"], old["uuid"]);
    assert_eq!(house.results("messages").await[0]["urn"], "tel:+14155550102");
    // The old number is left alone, whoever has it now.
    let taken = house.contact("+14155550101", &[]).await;
    let again = json!({ "flow": start["flow"], "contacts": [taken["uuid"]] });
    let (status, answer) = house.post("flow_starts", &again).await;
    assert_eq!((status, answer["contacts"][0].is_string()), (400, true), "{answer}");
    house.clock.advance(std::time::Duration::from_hours(15 * 24));
    house.created("flow_starts", again).await;
}

#[tokio::test]
async fn deleting_a_contact_neither_shortens_the_cool_down_nor_loses_the_answer() {
    let house = House::new().await;
    let bo = house.contact("+14155550101", &[]).await;
    let flow = house.flow().await;
    let old = house.created("flow_starts", json!({ "flow": flow, "contacts": [bo["uuid"]] })).await;
    leaves(&house).await;
    for _ in 0..2 {
        let found = &house.results("contacts").await[0];
        let by_uuid = path(&format!("contacts?uuid={}", found["uuid"].as_str().unwrap()));
        assert_eq!(house.raw("DELETE", &by_uuid, Some(&house.approver), "").await.0, 204);
        assert!(house.results("flow_starts").await.is_empty());
        let start = json!({ "flow": flow, "urns": ["tel:+14155550101"] });
        let (status, open) = house.post("flow_starts", &start).await;
        assert_eq!((status, &open["uuid"]), (200, &old["uuid"]), "{open}");
    }
    house.receives("+14155550101", "Yes").await;
    assert_eq!(house.results("contacts").await[0]["fields"]["opt_in"], "Y");
}

#[tokio::test]
async fn what_was_deleted_before_it_left_can_be_asked_again() {
    let house = House::new().await;
    let flow = house.flow().await;
    let start = json!({ "flow": flow, "urns": ["tel:+14155550101"] });
    let old = house.created("flow_starts", start.clone()).await;
    let by_urn = path("contacts?urn=tel:%2B14155550101");
    assert_eq!(house.raw("DELETE", &by_urn, Some(&house.approver), "").await.0, 204);
    let mut once = start.clone();
    once["restart_participants"] = json!(false);
    let new = house.created("flow_starts", once).await;
    assert_ne!(new["uuid"], old["uuid"]);
    assert_eq!(new["restart_participants"], false, "what was asked for is shown");
}

#[tokio::test]
async fn consent_is_said_before_groups() {
    let house = House::new().await;
    for name in ["Clinic", "School"] {
        house.created("groups", json!({ "name": name })).await;
    }
    let bo = house.contact("+14155550101", &["Clinic", "School"]).await;
    house.receives("+14155550101", "stop").await;
    let body = json!({ "flow": house.flow().await, "contacts": [bo["uuid"]] });
    let (status, answer) = house.post("flow_starts", &body).await;
    assert_eq!((status, answer["contacts"][0].is_string()), (400, true), "{answer}");
}

#[tokio::test]
async fn what_was_asked_for_is_shown_again() {
    let house = House::new().await;
    let clinic = house.created("groups", json!({ "name": "Clinic" })).await;
    house.created("groups", json!({ "name": "School" })).await;
    let bo = house.contact("+14155550101", &["Clinic", "School"]).await;
    // `extra` is the older name of `params`.
    let extra = json!({ "source_group": clinic["uuid"], "campaign": { "no": 5 } });
    let body = json!({ "flow": house.flow().await, "contacts": [bo["uuid"]], "extra": extra,
        "restart_participants": false, "exclude_active": true });
    let new = house.created("flow_starts", body).await;
    assert_eq!((&new["params"], &new["extra"]), (&extra, &extra));
    assert_eq!(
        (&new["restart_participants"], &new["exclude_active"]),
        (&json!(false), &json!(true))
    );
    assert_eq!(house.results("flow_starts").await, [new]);
    let cy = house.contact("+14155550102", &[]).await;
    for params in [json!({ "x": "y".repeat(20_000) }), json!({ "x": ["a\u{0}"] })] {
        let body =
            json!({ "flow": house.flow().await, "contacts": [cy["uuid"]], "params": params });
        assert_eq!(house.post("flow_starts", &body).await.0, 400);
    }
}
