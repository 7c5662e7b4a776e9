//! What holds for every resource: tokens, roles, methods, bodies, pages.

use serde_json::{Value, json};

use crate::house::{House, path};

const RESOURCES: [&str; 9] = [
    "workspace",
    "org",
    "fields",
    "groups",
    "contacts",
    "flows",
    "runs",
    "messages",
    "flow_starts",
];

#[tokio::test]
async fn without_a_good_token_nothing_is_told() {
    let house = House::new().await;
    for name in RESOURCES {
        for token in [None, Some("nonsense"), Some("")] {
            let (status, body) = house.raw("GET", &path(name), token, "").await;
            assert_eq!(status, 403, "{name}");
            assert!(body["detail"].is_string(), "{name}: {body}");
        }
    }
    house.sql("DELETE FROM tokens").await;
    let (status, _) = house.raw("GET", &path("workspace"), Some(&house.admin), "").await;
    assert_eq!(status, 403, "a revoked token is dead at once");
}

#[tokio::test]
async fn a_viewer_reads_and_an_approver_writes() {
    let house = House::new().await;
    for name in RESOURCES {
        let (status, body) = house.raw("GET", &path(name), Some(&house.viewer), "").await;
        assert_eq!(status, 200, "{name}: {body}");
    }
    for (method, name) in [
        ("POST", "contacts"),
        ("DELETE", "contacts?uuid=0198a7f2-6b4c-4f5e-9a1b-2c3d4e5f6071"),
        ("POST", "groups"),
        ("POST", "fields"),
        ("POST", "messages"),
        ("POST", "flow_starts"),
    ] {
        let (status, _) = house.raw(method, &path(name), Some(&house.viewer), "{}").await;
        assert_eq!(status, 403, "{method} {name} by a viewer");
        let (status, _) = house.raw(method, &path(name), Some(&house.approver), "{}").await;
        assert_ne!(status, 403, "{method} {name} by an approver");
    }
}

#[tokio::test]
async fn other_paths_are_404_and_other_methods_405_in_json() {
    let house = House::new().await;
    for uri in ["/api/v2/nothing.json", "/api/v2/contacts", "/api/v2/", "/api/v1/contacts.json"] {
        let (status, body) = house.raw("GET", uri, Some(&house.admin), "").await;
        assert_eq!((status.as_u16(), body["detail"].is_string()), (404, true), "{uri}");
    }
    for (method, name) in [
        ("POST", "workspace"),
        ("DELETE", "groups"),
        ("PUT", "contacts"),
        ("POST", "flows"),
        ("POST", "runs"),
        ("DELETE", "messages"),
        ("PATCH", "flow_starts"),
    ] {
        let (status, body) = house.raw(method, &path(name), Some(&house.admin), "{}").await;
        assert_eq!((status.as_u16(), body["detail"].is_string()), (405, true), "{method} {name}");
    }
}

#[tokio::test]
async fn a_body_that_is_no_json_object_is_400() {
    let house = House::new().await;
    let large = format!("{{\"name\": \"{}\"}}", "x".repeat(300_000));
    for name in ["contacts", "groups", "fields", "messages", "flow_starts"] {
        let bodies: [&[u8]; 8] = [
            b"{",
            b"[]",
            b"1",
            b"\"x\"",
            b"null",
            b"name=x",
            b"{\"name\": \"\xff\"}",
            large.as_bytes(),
        ];
        for bytes in bodies {
            let token = Some(house.approver.as_str());
            let (status, body) = house.raw("POST", &path(name), token, bytes.to_vec()).await;
            assert_eq!(status, 400, "{name} {:.20}: {body}", String::from_utf8_lossy(bytes));
            assert!(body.is_object(), "{name}: {body}");
        }
    }
}

#[tokio::test]
async fn who_we_are() {
    let house = House::new().await;
    let workspace = house.get("workspace").await;
    assert_eq!(workspace["name"], "Harbour Clinic");
    assert_eq!(workspace["country"], "US");
    assert_eq!(workspace["timezone"], "America/Chicago");
    assert_eq!(workspace["uuid"].as_str().unwrap().len(), 36);
    assert_eq!(house.get("org").await, workspace);
}

#[tokio::test]
async fn lists_come_in_pages_of_250_newest_first_with_links_both_ways() {
    let house = House::new().await;
    for n in 0..300 {
        house.created("groups", json!({ "name": format!("Group {n}") })).await;
    }
    let first = house.get("groups").await;
    let names = |page: &Value| -> Vec<String> {
        let rows = page["results"].as_array().unwrap();
        rows.iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!((names(&first).len(), names(&first)[0].as_str()), (250, "Group 299"));
    assert_eq!(first["previous"], Value::Null);
    let follow = |link: &Value| {
        let link = link.as_str().unwrap();
        link.strip_prefix("http://pi.local").unwrap().to_owned()
    };
    let (_, second) = house.raw("GET", &follow(&first["next"]), Some(&house.admin), "").await;
    assert_eq!((names(&second).len(), names(&second)[0].as_str()), (52, "Group 49"));
    assert_eq!(second["next"], Value::Null);
    let (_, back) = house.raw("GET", &follow(&second["previous"]), Some(&house.admin), "").await;
    assert_eq!(names(&back), names(&first));
    let (status, _) = house.raw("GET", &path("groups?cursor=abc"), Some(&house.admin), "").await;
    assert_eq!(status, 404);
}

#[tokio::test]
async fn groups_are_created_once_and_renamed() {
    let house = House::new().await;
    let clinic = house.created("groups", json!({ "name": "Clinic" })).await;
    assert_eq!((clinic["count"].as_i64(), clinic["status"].as_str()), (Some(0), Some("ready")));
    for name in ["clinic", "CLINIC ", "Opted-In", "opted-out", "", " ", "a\u{0}b", "a\nb"] {
        let (status, body) = house.post("groups", &json!({ "name": name })).await;
        assert_eq!((status, body["name"].is_array()), (400, true), "{name:?}: {body}");
    }
    for body in [json!({}), json!({ "name": null }), json!({ "name": 5 }), json!({ "name": ["x"] })]
    {
        assert_eq!(house.post("groups", &body).await.0, 400, "{body}");
    }
    let rename = format!("groups?uuid={}", clinic["uuid"].as_str().unwrap());
    let (status, renamed) = house.post(&rename, &json!({ "name": "Harbour" })).await;
    assert_eq!((status, renamed["name"].as_str()), (200, Some("Harbour")));
    let derived = house.results("groups?name=opted-in").await[0]["uuid"].clone();
    let rename = format!("groups?uuid={}", derived.as_str().unwrap());
    assert_eq!(house.post(&rename, &json!({ "name": "In" })).await.0, 400);
    for unknown in ["0198a7f2-6b4c-4f5e-9a1b-2c3d4e5f6071", "nonsense"] {
        let rename = format!("groups?uuid={unknown}");
        assert_eq!(house.post(&rename, &json!({ "name": "X" })).await.0, 404, "{unknown}");
    }
    assert_eq!(house.results("groups").await.len(), 3);
    assert_eq!(house.results("groups?name=HARBOUR").await.len(), 1);
}

#[tokio::test]
async fn fields_are_texts_and_opt_in_is_always_there() {
    let house = House::new().await;
    let city = house.created("fields", json!({ "name": "Home City", "type": "text" })).await;
    assert_eq!((city["key"].as_str(), city["type"].as_str()), (Some("home_city"), Some("text")));
    for body in [
        json!({ "name": "Opt In" }),
        json!({ "name": "home city" }),
        json!({ "name": "Age", "type": "number" }),
        json!({ "type": "text" }),
    ] {
        assert_eq!(house.post("fields", &body).await.0, 400, "{body}");
    }
    let (status, renamed) = house.post("fields?key=home_city", &json!({ "name": "Town" })).await;
    assert_eq!((status, renamed["key"].as_str()), (200, Some("home_city")));
    assert_eq!(house.post("fields?key=nothing", &json!({ "name": "Town 2" })).await.0, 404);
    let keys: Vec<Value> = house.results("fields").await.iter().map(|f| f["key"].clone()).collect();
    assert_eq!(keys, ["home_city", "opt_in"]);
    assert_eq!(house.results("fields?key=opt_in").await[0]["name"], "Opt In");
}

#[tokio::test]
async fn the_sample_flow_is_listed_with_its_results_and_runs() {
    let house = House::new().await;
    let flows = house.results("flows").await;
    assert_eq!((flows.len(), flows[0]["type"].as_str()), (1, Some("message")));
    assert!(flows[0]["results"].as_array().unwrap().iter().all(|r| r["categories"].is_array()));
    assert_eq!(flows[0]["runs"]["waiting"], 0);
    assert_eq!((flows[0]["archived"].as_bool(), &flows[0]["labels"]), (Some(false), &json!([])));
    assert!(house.results("flows?archived=1").await.is_empty());
    assert!(house.results("flows?type=voice").await.is_empty());
    assert_eq!(house.results("flows?type=message&archived=0").await.len(), 1);
}

#[tokio::test]
async fn what_names_the_thing_to_change_names_it_by_being_there() {
    let house = House::new().await;
    let body = json!({ "name": "New", "urns": ["tel:+14155550101"] }).to_string();
    for query in
        ["contacts?uuid=", "contacts?urn=", "contacts?uuid=%20", "groups?uuid=", "fields?key="]
    {
        let (status, answer) =
            house.raw("POST", &path(query), Some(&house.approver), body.clone()).await;
        assert_eq!(status, 404, "{query}: {answer}");
    }
    let both = "contacts?uuid=0198a7f2-6b4c-4f5e-9a1b-2c3d4e5f6071&urn=tel:%2B14155550101";
    for method in ["POST", "DELETE"] {
        let (status, _) = house.raw(method, &path(both), Some(&house.approver), "{}").await;
        assert_eq!(status, 400, "{method}");
    }
    assert!(house.results("contacts").await.is_empty());
}

#[tokio::test]
async fn who_may_not_is_told_so_whatever_the_body() {
    let house = House::new().await;
    for name in ["contacts", "groups", "fields", "messages", "flow_starts"] {
        let (status, _) = house.raw("POST", &path(name), Some(&house.viewer), "{").await;
        assert_eq!(status, 403, "{name}");
    }
}

#[tokio::test]
async fn a_body_too_large_is_400_and_says_so() {
    let house = House::new().await;
    let large = format!("{{\"name\": \"{}\"}}", "x".repeat(300_000));
    let (status, body) = house.raw("POST", &path("groups"), Some(&house.approver), large).await;
    assert_eq!((status.as_u16(), body["detail"].as_str().unwrap().contains("larger")), (400, true));
}

#[tokio::test]
async fn names_that_look_alike_are_one_name_and_reserved_ones_none() {
    let house = House::new().await;
    house.created("groups", json!({ "name": "Clinic" })).await;
    for name in [
        "ＣＬＩＮＩＣ",
        "Cli\u{200b}nic",
        "Opted\u{2060}-Out",
        "\u{202e}cinilC",
        "\u{200b}",
        "New\n",
    ] {
        let (status, body) = house.post("groups", &json!({ "name": name })).await;
        assert_eq!((status, body["name"].is_array()), (400, true), "{name:?}: {body}");
    }
    for name in ["name", "URN", "Uuid", "language", "Groups", "created on"] {
        let (status, body) = house.post("fields", &json!({ "name": name })).await;
        assert_eq!((status, body["name"].is_array()), (400, true), "{name:?}: {body}");
    }
}

#[tokio::test]
async fn links_lead_to_the_host_the_guard_looked_at() {
    let house = House::new().await;
    for n in 0..300 {
        house.created("groups", json!({ "name": format!("Group {n}") })).await;
    }
    let uri = "http://192.168.1.5:8080/api/v2/groups.json";
    let (_, page) = house.raw("GET", uri, Some(&house.admin), "").await;
    assert!(page["next"].as_str().unwrap().starts_with("http://192.168.1.5:8080/api/"), "{page}");
}

#[tokio::test]
async fn metrics_are_told_to_whoever_has_a_token() {
    let house = House::new().await;
    assert_eq!(house.raw("GET", "/metrics", None, "").await.0, 403);
    house.contact("+14155550101", &[]).await;
    let start = json!({ "flow": house.flow().await, "urns": ["tel:+14155550101"] });
    house.created("flow_starts", start).await;
    house.receives("+14155550102", "hello?").await;
    let (kind, text) = house.text("/metrics").await;
    assert_eq!(kind, "application/openmetrics-text; version=1.0.0; charset=utf-8");
    for line in [
        "optin_gateway_outbound_messages{state=\"queued\"} 1",
        "optin_gateway_outbound_messages{state=\"failed\"} 0",
        "optin_gateway_inbound_messages_total 1",
        "optin_gateway_in_doubt 0",
        "optin_gateway_database_up 1",
        "optin_gateway_health{state=\"modem\"} 1",
    ] {
        assert!(text.lines().any(|said| said == line), "{line}: {text}");
    }
    assert!(text.ends_with("# EOF\n"), "{text}");
}
