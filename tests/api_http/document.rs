//! `openapi.json` held to what is really answered: every answer of every test here goes through
//! [`answered`], every body that was taken through [`took`].
//!
//! What is read of JSON Schema is what the document uses; a word of it that is not known here fails the
//! test, so that none is written that nobody checks. `tests/api_client.py` looks at the document with the
//! tools others use.

use std::sync::LazyLock;

use axum::http::StatusCode;
use serde_json::{Map, Value, json};

use crate::house::{House, path};

/// As it lies in the source; a test sees that it is what is served.
static DOCUMENT: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../src/web/api/openapi.json")).unwrap());

const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

fn operation(method: &str, uri: &str) -> Option<&'static Value> {
    let path = uri.strip_prefix("http://192.168.1.5:8080").unwrap_or(uri);
    let path = path.split('?').next().unwrap();
    DOCUMENT["paths"].get(path)?.get(method.to_ascii_lowercase())
}

fn followed(value: &'static Value) -> &'static Value {
    match value.get("$ref") {
        Some(to) => DOCUMENT.pointer(to.as_str().unwrap().trim_start_matches('#')).unwrap(),
        None => value,
    }
}

/// Panics if the document does not describe this answer. Paths and methods that are not there are
/// answered as they are; `other_methods_are_405` looks at those.
pub(crate) fn answered(method: &str, uri: &str, status: u16, body: &Value) {
    let Some(operation) = operation(method, uri) else {
        assert!(matches!(status, 404 | 405), "{method} {uri} is not described: {status}");
        return;
    };
    let responses = &operation["responses"];
    let named = responses.get(status.to_string());
    assert!(
        named.is_some() || !matches!(status, 200..=404),
        "{method} {uri}: {status} is not described"
    );
    let response = followed(named.unwrap_or(&responses["default"]));
    match response.pointer("/content/application~1json/schema") {
        Some(schema) => {
            let wrong = wrong_with(body, schema, "answer");
            assert!(wrong.is_empty(), "{method} {uri}: {status}: {wrong:?}: {body}");
        }
        None => assert!(body.is_null(), "{method} {uri}: {status}: {body}"),
    }
}

/// Panics if a body was taken that the document does not allow.
pub(crate) fn took(method: &str, uri: &str, body: &Value) {
    let content = &operation(method, uri).unwrap()["requestBody"]["content"];
    let wrong = wrong_with(body, &content["application/json"]["schema"], "body");
    assert!(wrong.is_empty(), "{method} {uri}: {wrong:?}: {body}");
}

/// What is wrong with a value, each with its place in it.
fn wrong_with(value: &Value, schema: &Value, at: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for (word, said) in schema.as_object().unwrap() {
        match word.as_str() {
            "description" | "examples" => {}
            "$ref" => {
                let to = said.as_str().unwrap().trim_start_matches('#');
                wrong.extend(wrong_with(value, DOCUMENT.pointer(to).unwrap(), at));
            }
            "anyOf" => {
                let each: Vec<_> = listed(said).iter().map(|s| wrong_with(value, s, at)).collect();
                if each.iter().all(|wrong| !wrong.is_empty()) {
                    wrong.extend(each.into_iter().flatten());
                }
            }
            "properties" | "additionalProperties" | "items" => {
                wrong.extend(wrong_inside(value, schema, word, at));
            }
            _ if fits(value, word, said) => {}
            _ => wrong.push(format!("{at}: {word} {said}")),
        }
    }
    wrong
}

fn wrong_inside(value: &Value, schema: &Value, word: &str, at: &str) -> Vec<String> {
    let none = Map::new();
    let object = value.as_object().unwrap_or(&none);
    let named = |key: &str| schema["properties"].get(key);
    match word {
        "items" => {
            let items = value.as_array().into_iter().flatten().enumerate();
            items.flat_map(|(n, v)| wrong_with(v, &schema[word], &format!("{at}[{n}]"))).collect()
        }
        "properties" => {
            let known = object.iter().filter_map(|(key, value)| Some((key, value, named(key)?)));
            known.flat_map(|(k, v, schema)| wrong_with(v, schema, &format!("{at}.{k}"))).collect()
        }
        _ => {
            let others = object.iter().filter(|(key, _)| named(key).is_none());
            let each = |(key, value): (&String, &Value)| match &schema[word] {
                Value::Bool(true) => Vec::new(),
                Value::Bool(false) => vec![format!("{at}.{key} is not described")],
                schema => wrong_with(value, schema, &format!("{at}.{key}")),
            };
            others.flat_map(each).collect()
        }
    }
}

/// Does the value fit one word of a schema that looks at nothing inside it?
fn fits(value: &Value, word: &str, said: &Value) -> bool {
    let text = value.as_str();
    let count = match value {
        Value::Array(items) => items.len(),
        Value::Object(object) => object.len(),
        Value::String(text) => text.chars().count(),
        _ => 0,
    } as u64;
    match word {
        "type" if said.is_array() => listed(said).iter().any(|one| fits(value, word, one)),
        "type" => is_a(value, said.as_str().unwrap()),
        "enum" => listed(said).contains(value),
        "format" => text.is_none_or(|text| has_form(text, said.as_str().unwrap())),
        "pattern" => text.is_none_or(|text| matches(text, said.as_str().unwrap())),
        "required" => {
            value.is_null() || listed(said).iter().all(|k| value.get(k.as_str().unwrap()).is_some())
        }
        "minItems" | "minLength" | "minProperties" => count >= said.as_u64().unwrap(),
        "maxItems" | "maxLength" => count <= said.as_u64().unwrap(),
        "minimum" => value.as_i64().is_none_or(|n| n >= said.as_i64().unwrap()),
        other => panic!("this test does not know `{other}`"),
    }
}

fn listed(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}

fn is_a(value: &Value, kind: &str) -> bool {
    match kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("no such type: {other}"),
    }
}

fn has_form(text: &str, form: &str) -> bool {
    match form {
        "uuid" => text.len() == 36 && text.parse::<uuid::Uuid>().is_ok(),
        "date-time" => text.ends_with('Z') && text.parse::<jiff::Timestamp>().is_ok(),
        "uri" => text.starts_with("http://") || text.starts_with("https://"),
        other => panic!("no such format: {other}"),
    }
}

fn matches(text: &str, pattern: &str) -> bool {
    // Patterns here count in ASCII, as JSON Schema's do.
    regex::Regex::new(pattern).unwrap().is_match(text)
}

#[test]
fn the_checks_of_this_file_find_what_is_wrong() {
    let group = json!({ "uuid": "0198a7f2-6b4c-4f5e-9a1b-2c3d4e5f6071", "name": "Clinic",
        "query": null, "status": "ready", "system": false, "count": 0 });
    let schema = json!({ "$ref": "#/components/schemas/Group" });
    assert_eq!(wrong_with(&group, &schema, "answer"), Vec::<String>::new());
    for (key, value) in [
        ("uuid", json!("0198a7f2")),
        ("name", json!(null)),
        ("status", json!("other")),
        ("system", json!(0)),
        ("count", json!("0")),
        ("more", json!(1)),
    ] {
        let mut other = group.clone();
        other[key] = value;
        assert_eq!(wrong_with(&other, &schema, "answer").len(), 1, "{other}");
    }
    let mut less = group.clone();
    less.as_object_mut().unwrap().remove("query");
    assert_eq!(wrong_with(&less, &schema, "answer").len(), 1);
    let page = json!({ "next": "x", "previous": null, "results": [group, less] });
    let schema = json!({ "$ref": "#/components/schemas/GroupPage" });
    assert_eq!(wrong_with(&page, &schema, "answer").len(), 2);
    let refusal = json!({ "$ref": "#/components/schemas/Refusal" });
    for (body, good) in [
        (json!({ "detail": "No." }), true),
        (json!({ "name": ["No."], "urns": ["No."] }), true),
        (json!({}), false),
        (json!({ "name": "No." }), false),
        (json!("No."), false),
    ] {
        assert_eq!(wrong_with(&body, &refusal, "answer").is_empty(), good, "{body}");
    }
}

#[tokio::test]
async fn the_document_is_served_to_whoever_asks() {
    let house = House::new().await;
    let (status, served) = house.raw("GET", "/api/v2/openapi.json", None, "").await;
    assert_eq!((status, &served), (StatusCode::OK, &*DOCUMENT));
}

#[tokio::test]
async fn what_is_described_is_answered_and_other_methods_are_405() {
    let house = House::new().await;
    for (path, described) in DOCUMENT["paths"].as_object().unwrap() {
        for method in METHODS {
            if path == "/metrics" && method == "GET" {
                house.text(path).await;
                continue;
            }
            let (status, _) = house.raw(method, path, Some(&house.admin), "{}").await;
            if described.get(method.to_ascii_lowercase()).is_none() {
                assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED, "{method} {path}");
            } else if method == "GET" {
                assert_eq!(status, StatusCode::OK, "{method} {path}");
            } else {
                // Nothing was named and nothing said: the handler says so itself.
                assert_eq!(status, StatusCode::BAD_REQUEST, "{method} {path}");
            }
        }
    }
}

/// A house in which every list holds something that no good example below names.
async fn furnished() -> House {
    let house = House::new().await;
    house.created("fields", json!({ "name": "City" })).await;
    house.contact("+14155550101", &[]).await;
    let start = json!({ "flow": house.flow().await, "urns": ["tel:+14155550101"] });
    house.created("flow_starts", start).await;
    house
}

/// A value that the parameter's schema allows and that nothing here has; one that it does not allow.
fn examples(parameter: &Value) -> (&'static str, Option<&'static str>) {
    let schema = &parameter["schema"];
    match (parameter["name"].as_str().unwrap(), schema["format"].as_str(), &schema["type"]) {
        ("before", ..) => ("2001-01-01T00:00:00Z", Some("yesterday")),
        ("after", ..) => ("2099-01-01T00:00:00Z", Some("yesterday")),
        ("urn", ..) => ("tel:%2B14155550199", Some("tel:x")),
        ("cursor", ..) => ("n80000000000000008000000000000000", Some("x")),
        (_, Some("uuid"), _) => ("0198a7f2-6b4c-4f5e-9a1b-2c3d4e5f6071", Some("x")),
        (_, _, kind) if kind == "boolean" => ("true", Some("maybe")),
        (_, _, kind) if kind == "integer" => ("999999", Some("x")),
        _ => ("nothing", None),
    }
}

#[tokio::test]
async fn every_described_parameter_of_a_list_is_heeded_and_others_are_not() {
    let house = furnished().await;
    let mut heeded = 0;
    for (path, described) in DOCUMENT["paths"].as_object().unwrap() {
        let Some(parameters) = described["get"]["parameters"].as_array() else { continue };
        let ask = async |query: &str| {
            house.raw("GET", &format!("{path}?{query}"), Some(&house.admin), "").await
        };
        let (_, plain) = ask("").await;
        assert!(!plain["results"].as_array().unwrap().is_empty(), "{path}");
        assert_eq!(ask("nonsense=x&page_size=1").await, (StatusCode::OK, plain.clone()), "{path}");
        for parameter in parameters.iter().map(followed) {
            let name = parameter["name"].as_str().unwrap();
            let (good, bad) = examples(parameter);
            let (status, answer) = ask(&format!("{name}={good}")).await;
            assert_eq!(status, StatusCode::OK, "{path} {name}={good}: {answer}");
            // One row looks the same from both ends.
            if name != "reverse" {
                assert_eq!(answer["results"], json!([]), "{path} {name}={good}");
            }
            assert_eq!(ask(&format!("{name}=")).await.1, plain, "{path} {name} left blank");
            if let Some(bad) = bad {
                let (status, answer) = ask(&format!("{name}={bad}")).await;
                let expected = if name == "cursor" { 404 } else { 400 };
                assert_eq!(status.as_u16(), expected, "{path} {name}={bad}: {answer}");
            }
            heeded += 1;
        }
    }
    assert_eq!(heeded, 39, "parameters of lists in the document");
}

#[tokio::test]
async fn what_a_described_parameter_of_a_change_names_has_to_be_there() {
    let house = furnished().await;
    let body = json!({ "name": "New" }).to_string();
    for (method, name, status) in [
        ("POST", "fields?key=nothing", 404),
        ("POST", "groups?uuid=0198a7f2-6b4c-4f5e-9a1b-2c3d4e5f6071", 404),
        ("POST", "contacts?uuid=0198a7f2-6b4c-4f5e-9a1b-2c3d4e5f6071", 404),
        ("POST", "contacts?urn=tel:%2B14155550199", 201),
        ("DELETE", "contacts?uuid=0198a7f2-6b4c-4f5e-9a1b-2c3d4e5f6071", 404),
        ("DELETE", "contacts?urn=tel:%2B14155550199", 204),
    ] {
        let (answered, _) =
            house.raw(method, &path(name), Some(&house.approver), body.clone()).await;
        assert_eq!(answered.as_u16(), status, "{method} {name}");
        let query = name.split_once(['?', '=']).unwrap().1.split('=').next().unwrap();
        let parameters = operation(method, &path(name)).unwrap()["parameters"].as_array().unwrap();
        let described = parameters.iter().map(followed).any(|p| p["name"] == query);
        assert!(described, "{method} {name}");
    }
}
