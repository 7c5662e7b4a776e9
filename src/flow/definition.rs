//! A flow as the export format writes it: specification 13 and 14 of the hosted platform.
//!
//! The JSON that came is kept whole beside what we read from it, so that an export gives back what
//! came: unknown keys, positions on the platform's canvas, translations, actions we cannot run.
//! What was read is never changed alone; a change goes into the JSON, which is then read again.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::parts::{Action, Node, Router, null_is_empty};

/// Without an expiry of its own a flow waits three days for an answer, as on the platform.
const EXPIRY_DEFAULT_MINUTES: u64 = 3 * 24 * 60;
/// The longest expiry, as on the platform since specification 14.
const EXPIRY_MAX_MINUTES: u64 = 14 * 24 * 60;

/// Longest name of a result or a category, in characters.
const NAME_MAX: usize = 64;

/// One flow: nodes with actions, routers and exits. The first node is where it begins.
#[derive(Clone, Debug, PartialEq)]
pub struct Flow {
    source: Value,
    read: Definition,
    /// Where each node stands in `read.nodes`.
    places: HashMap<String, usize>,
}

/// Why a text is not a flow, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FlowError {
    /// It is not JSON at all.
    #[error("this is not JSON: {0}")]
    Json(String),
    /// It is JSON of another shape.
    #[error("at {place}: {why}")]
    Shape {
        /// The path to the part that is wrong.
        place: String,
        /// What is wrong with it.
        why: String,
    },
    /// It comes from a version of the platform before specification 13.
    #[error(
        "this is a flow of the old format (before version 13); \
         open it in the platform's editor, save it, and export it again"
    )]
    Legacy,
    /// One flow of an export is of the old format.
    #[error(
        "at {place}: this flow is of the old format (before version 13); \
         open it in the platform's editor, save it, and export it again"
    )]
    OldFlow {
        /// Which one.
        place: String,
    },
    /// None of the flows of an export can be read: every reason.
    #[error("none of its flows can be read:\n{}", lines(.0))]
    Several(Vec<FlowError>),
}

fn lines(errors: &[FlowError]) -> String {
    errors.iter().map(|error| format!("- {error}")).collect::<Vec<_>>().join("\n")
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
struct Definition {
    uuid: String,
    name: String,
    #[serde(default, deserialize_with = "null_is_empty")]
    spec_version: String,
    #[serde(default, deserialize_with = "null_is_empty")]
    language: String,
    #[serde(rename = "type", default)]
    kind: String,
    #[serde(default, deserialize_with = "null_is_empty")]
    revision: u64,
    #[serde(default, deserialize_with = "null_is_empty")]
    expire_after_minutes: u64,
    #[serde(default, deserialize_with = "null_is_empty")]
    localization: BTreeMap<String, BTreeMap<String, BTreeMap<String, Value>>>,
    #[serde(default, deserialize_with = "null_is_empty")]
    nodes: Vec<Node>,
}

/// Names as later specifications have them: at most 64 characters since 13.6, none missing since
/// 14.0. What came stays as it is; this is only how we read it.
fn migrate_names(router: &mut Router) {
    let shorten = |name: &mut String| *name = name.chars().take(NAME_MAX).collect();
    router.result_name.as_mut().map(shorten);
    for (at, category) in router.categories.iter_mut().enumerate() {
        if category.name.trim().is_empty() {
            category.name = format!("Category {}", at + 1);
        }
        shorten(&mut category.name);
    }
}

impl Flow {
    /// Reads one flow, not a whole export (see [`super::Export::parse`]).
    pub fn parse(text: &str) -> Result<Flow, FlowError> {
        let value =
            serde_json::from_str(text).map_err(|error| FlowError::Json(error.to_string()))?;
        Flow::from_value(value)
    }

    /// Reads one flow.
    pub fn from_value(source: Value) -> Result<Flow, FlowError> {
        if ["action_sets", "rule_sets"].iter().any(|key| source.get(key).is_some()) {
            return Err(FlowError::Legacy);
        }
        let mut read: Definition = serde_path_to_error::deserialize(&source).map_err(|error| {
            FlowError::Shape { place: error.path().to_string(), why: error.inner().to_string() }
        })?;
        read.nodes.iter_mut().filter_map(|node| node.router.as_mut()).for_each(migrate_names);
        let mut places = HashMap::new();
        for (at, node) in read.nodes.iter().enumerate() {
            places.entry(node.uuid.clone()).or_insert(at);
        }
        Ok(Flow { source, read, places })
    }

    /// The flow as it came, with the changes made since.
    #[must_use]
    pub fn source(&self) -> &Value {
        &self.source
    }

    /// The flow as text.
    #[must_use]
    pub fn to_json(&self) -> String {
        format!("{:#}", self.source)
    }

    /// Its uuid, as written.
    #[must_use]
    pub fn uuid(&self) -> &str {
        &self.read.uuid
    }

    /// The name people see.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.read.name
    }

    /// The version of the format, such as `13.1.0`.
    #[must_use]
    pub fn spec_version(&self) -> &str {
        &self.read.spec_version
    }

    /// The language its texts are written in (ISO 639-3); `und` when it has none.
    #[must_use]
    pub fn language(&self) -> &str {
        match self.read.language.as_str() {
            // Specification 13.2 renamed the language of flows without one.
            "" | "base" => "und",
            language => language,
        }
    }

    /// `messaging`, the one kind we run.
    #[must_use]
    pub fn kind(&self) -> &str {
        &self.read.kind
    }

    /// Counts the edits.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.read.revision
    }

    /// How long a run waits for an answer.
    #[must_use]
    pub fn expires_after(&self) -> Duration {
        let minutes = match self.read.expire_after_minutes {
            0 => EXPIRY_DEFAULT_MINUTES,
            minutes => minutes.min(EXPIRY_MAX_MINUTES),
        };
        Duration::from_secs(minutes * 60)
    }

    /// Its nodes; the first is where it begins.
    #[must_use]
    pub fn nodes(&self) -> &[Node] {
        &self.read.nodes
    }

    /// A node by uuid.
    #[must_use]
    pub fn node(&self, uuid: &str) -> Option<&Node> {
        self.places.get(uuid).map(|&at| &self.read.nodes[at])
    }

    /// An action by uuid, with the node it stands in.
    #[must_use]
    pub fn action(&self, uuid: &str) -> Option<(&Node, &Action)> {
        self.read.nodes.iter().find_map(|node| {
            node.actions.iter().find(|action| action.uuid == uuid).map(|action| (node, action))
        })
    }

    /// The languages that have translations.
    pub fn translations(&self) -> impl Iterator<Item = &str> {
        self.read.localization.keys().map(String::as_str)
    }

    /// A translated property of an item, when it has one that is not empty.
    #[must_use]
    pub fn translated(&self, language: &str, item: &str, property: &str) -> Option<Vec<&str>> {
        let values = self.read.localization.get(language)?.get(item)?.get(property)?;
        let values: Option<Vec<&str>> = values.as_array()?.iter().map(Value::as_str).collect();
        values.filter(|values| values.iter().any(|value| !value.is_empty()))
    }

    /// The same flow under another revision.
    #[must_use]
    pub fn with_revision(&self, revision: u64) -> Flow {
        self.with("revision", Value::from(revision))
    }

    /// The same flow under another uuid.
    #[must_use]
    pub fn with_uuid(&self, uuid: &str) -> Flow {
        self.with("uuid", Value::from(uuid))
    }

    /// The same flow under another name.
    #[must_use]
    pub fn with_name(&self, name: &str) -> Flow {
        self.with("name", Value::from(name))
    }

    fn with(&self, key: &str, value: Value) -> Flow {
        let mut source = self.source.clone();
        source[key] = value;
        Flow::of_own_making(source)
    }

    /// A flow that we wrote, or whose values we replaced by others of the same type.
    pub(super) fn of_own_making(source: Value) -> Flow {
        Flow::from_value(source).expect("the callers keep the shape of a flow")
    }
}

impl Serialize for Flow {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.source.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Flow {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Flow, D::Error> {
        Flow::from_value(Value::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::flow::ActionKind;

    #[test]
    fn what_came_is_given_back() {
        let source = json!({
            "uuid": "f", "name": "F", "unknown": {"a": [1, null]}, "localization": null,
            "nodes": [{"uuid": "n", "exits": [{"uuid": "e", "destination_uuid": null}],
                "actions": [{"uuid": "a", "type": "call_webhook", "url": "x"}]}],
            "_ui": {"nodes": {}},
        });
        let flow = Flow::from_value(source.clone()).expect("a flow");
        assert_eq!(flow.source(), &source);
        assert_eq!(Flow::parse(&flow.to_json()).expect("a flow"), flow);
        assert_eq!(serde_json::to_value(&flow).expect("JSON"), source);
        let (_, action) = flow.action("a").expect("an action");
        assert_eq!(action.kind, ActionKind::Unsupported { named: "call_webhook".to_owned() });
    }

    #[test]
    fn what_is_wrong_is_named_with_its_place() {
        let table = [
            ("{", "this is not JSON"),
            ("{\"uuid\": \"f\"}", "missing field `name`"),
            ("{\"uuid\": \"f\", \"name\": \"F\", \"nodes\": [{\"uuid\": 1}]}", "at nodes[0].uuid"),
            (
                "{\"uuid\": \"f\", \"name\": \"F\", \"nodes\": [{\"uuid\": \"n\", \"actions\": \
                 [{\"uuid\": \"a\", \"type\": \"send_msg\"}]}]}",
                "at nodes[0].actions[0]: missing field `text`",
            ),
            ("{\"rule_sets\": []}", "old format"),
            ("[]", "at "),
        ];
        for (text, wanted) in table {
            let error = Flow::parse(text).expect_err(text).to_string();
            assert!(error.contains(wanted), "{text}: {error}");
        }
    }

    #[test]
    fn names_are_read_as_later_versions_have_them() {
        let flow = json!({"uuid": "f", "name": "F", "language": "base", "nodes": [{"uuid": "n",
            "router": {"type": "switch", "result_name": "x".repeat(70), "categories": [
                {"uuid": "a", "name": "é".repeat(70)}, {"uuid": "b", "name": null}]}}]});
        let flow = Flow::from_value(flow).expect("a flow");
        let router = flow.nodes()[0].router.as_ref().expect("a router");
        assert_eq!(router.result_name, Some("x".repeat(64)));
        assert_eq!(router.categories[0].name, "é".repeat(64));
        assert_eq!(router.categories[1].name, "Category 2");
        assert_eq!(flow.language(), "und");
    }

    #[test]
    fn expiry_has_a_default_and_a_ceiling() {
        for (minutes, days) in [(0, 3), (10_080, 7), (100_000, 14)] {
            let flow = json!({"uuid": "f", "name": "F", "expire_after_minutes": minutes});
            let flow = Flow::from_value(flow).expect("a flow");
            assert_eq!(flow.expires_after(), Duration::from_secs(days * 86_400));
        }
    }
}
