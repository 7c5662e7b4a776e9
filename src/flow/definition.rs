//! A flow as the export format writes it: specification 13 and 14 of the hosted platform.
//!
//! The JSON that came is kept whole beside what we read from it, so that an export gives back what
//! came: unknown keys, positions on the platform's canvas, translations, actions we cannot run.
//! What was read is never changed alone; a change goes into the JSON, which is then read again.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// Without an expiry of its own a flow waits three days for an answer, as on the platform.
const EXPIRY_DEFAULT_MINUTES: u64 = 3 * 24 * 60;
/// The longest expiry, as on the platform since specification 14.
const EXPIRY_MAX_MINUTES: u64 = 14 * 24 * 60;

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
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
struct Definition {
    uuid: String,
    name: String,
    #[serde(default)]
    spec_version: String,
    #[serde(default)]
    language: String,
    #[serde(rename = "type", default)]
    kind: String,
    #[serde(default)]
    revision: u64,
    #[serde(default)]
    expire_after_minutes: u64,
    #[serde(default, deserialize_with = "null_is_empty")]
    localization: BTreeMap<String, BTreeMap<String, BTreeMap<String, Value>>>,
    #[serde(default, deserialize_with = "null_is_empty")]
    nodes: Vec<Node>,
}

/// One node: actions in order, then a choice of exits.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Node {
    /// Its name in the flow.
    pub uuid: String,
    /// What it does, in order.
    #[serde(default, deserialize_with = "null_is_empty")]
    pub actions: Vec<Action>,
    /// How it chooses an exit; without one it takes the first.
    #[serde(default)]
    pub router: Option<Router>,
    /// The ways out.
    #[serde(default, deserialize_with = "null_is_empty")]
    pub exits: Vec<Exit>,
}

/// One way out of a node.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Exit {
    /// Its name in the flow.
    pub uuid: String,
    /// The node it leads to; none is the end.
    #[serde(default)]
    pub destination_uuid: Option<String>,
}

/// One action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Its name in the flow; translations hang on it.
    pub uuid: String,
    /// What it does.
    pub kind: ActionKind,
}

/// What an action does. When you add a variant, `engine`, `check`, `chain` and `outline` ask for it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ActionKind {
    /// Send a text.
    SendMsg {
        /// A template.
        text: String,
        /// Pictures and sounds, which a text message cannot carry.
        #[serde(default, deserialize_with = "null_is_empty")]
        attachments: Vec<Value>,
        /// Buttons, which a text message does not have.
        #[serde(default, deserialize_with = "null_is_empty")]
        quick_replies: Vec<Value>,
    },
    /// Set a field of the contact.
    SetContactField {
        /// Which field.
        field: FieldRef,
        /// A template; an empty value clears the field.
        #[serde(default)]
        value: String,
    },
    /// Add the contact to groups.
    AddContactGroups {
        /// Which groups.
        #[serde(default, deserialize_with = "null_is_empty")]
        groups: Vec<GroupRef>,
    },
    /// Take the contact out of groups.
    RemoveContactGroups {
        /// Which groups.
        #[serde(default, deserialize_with = "null_is_empty")]
        groups: Vec<GroupRef>,
        /// Out of every group.
        #[serde(default)]
        all_groups: bool,
    },
    /// Remember a result of the run.
    SetRunResult {
        /// Its name.
        name: String,
        /// A template.
        #[serde(default)]
        value: String,
        /// Its category, if it has one.
        #[serde(default)]
        category: String,
    },
    /// Set the contact's language.
    SetContactLanguage {
        /// ISO 639-3.
        language: String,
    },
    /// Set the contact's name.
    SetContactName {
        /// A template.
        name: String,
    },
    /// Something we keep but cannot do.
    #[serde(skip)]
    Unsupported {
        /// Its type in the format.
        named: String,
    },
}

/// A field by key and name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldRef {
    /// The key, such as `opt_in`.
    pub key: String,
    /// The name people see.
    #[serde(default)]
    pub name: String,
}

/// A group by uuid and name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupRef {
    /// The uuid it had where the flow was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
    /// The name people see.
    #[serde(default)]
    pub name: String,
    /// A template that names the group; we do not run those.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_match: Option<String>,
}

/// How a node chooses its exit.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Router {
    /// `switch`, the one kind we run.
    #[serde(rename = "type")]
    pub kind: String,
    /// What to wait for first.
    #[serde(default)]
    pub wait: Option<Wait>,
    /// The result that remembers the choice.
    #[serde(default)]
    pub result_name: Option<String>,
    /// A template: what the cases look at.
    #[serde(default)]
    pub operand: String,
    /// Tests, tried in order.
    #[serde(default, deserialize_with = "null_is_empty")]
    pub cases: Vec<Case>,
    /// Names of the outcomes, each with its exit.
    #[serde(default, deserialize_with = "null_is_empty")]
    pub categories: Vec<Category>,
    /// The outcome when no case matches.
    #[serde(default)]
    pub default_category_uuid: Option<String>,
}

/// One test and the outcome it stands for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Case {
    /// Its name in the flow.
    pub uuid: String,
    /// The test, such as `has_any_word`.
    #[serde(rename = "type")]
    pub test: String,
    /// What the test is given.
    #[serde(default, deserialize_with = "null_is_empty")]
    pub arguments: Vec<String>,
    /// The outcome.
    pub category_uuid: String,
}

/// One outcome of a router.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Category {
    /// Its name in the flow.
    pub uuid: String,
    /// The name people see.
    #[serde(default)]
    pub name: String,
    /// Where it leads.
    #[serde(default)]
    pub exit_uuid: Option<String>,
}

/// What a router waits for.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Wait {
    /// `msg`, the one kind we run.
    #[serde(rename = "type")]
    pub kind: String,
    /// How long, and what then.
    #[serde(default)]
    pub timeout: Option<Timeout>,
    /// The kind of message expected; we do not run those.
    #[serde(default)]
    pub hint: Option<Value>,
}

/// What happens when nobody answers.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Timeout {
    /// After this long.
    pub seconds: u64,
    /// The outcome.
    pub category_uuid: String,
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
        let read: Definition = serde_path_to_error::deserialize(&source).map_err(|error| {
            FlowError::Shape { place: error.path().to_string(), why: error.inner().to_string() }
        })?;
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

impl<'de> Deserialize<'de> for Action {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Action, D::Error> {
        #[derive(Deserialize)]
        struct Head {
            uuid: String,
            #[serde(rename = "type")]
            named: String,
        }
        let value = Value::deserialize(deserializer)?;
        let Head { uuid, named } = serde::de::Deserialize::deserialize(&value)
            .map_err(|error: serde_json::Error| serde::de::Error::custom(error))?;
        let kind = match named.as_str() {
            "send_msg"
            | "set_contact_field"
            | "add_contact_groups"
            | "remove_contact_groups"
            | "set_run_result"
            | "set_contact_language"
            | "set_contact_name" => {
                serde_json::from_value(value).map_err(serde::de::Error::custom)?
            }
            _ => ActionKind::Unsupported { named },
        };
        Ok(Action { uuid, kind })
    }
}

impl Router {
    /// A category by uuid.
    #[must_use]
    pub fn category(&self, uuid: &str) -> Option<&Category> {
        self.categories.iter().find(|category| category.uuid == uuid)
    }

    /// The outcome when no case matches.
    #[must_use]
    pub fn default_category(&self) -> Option<&Category> {
        self.category(self.default_category_uuid.as_deref()?)
    }
}

impl Node {
    /// Where a category leads: none is the end of the flow.
    #[must_use]
    pub fn destination(&self, category: &Category) -> Option<&str> {
        let exit = category.exit_uuid.as_deref()?;
        self.exits.iter().find(|candidate| candidate.uuid == exit)?.destination_uuid.as_deref()
    }

    /// Its router, when it waits for an answer.
    #[must_use]
    pub fn question(&self) -> Option<(&Router, &Wait)> {
        let router = self.router.as_ref()?;
        Some((router, router.wait.as_ref()?))
    }
}

fn null_is_empty<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

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
    fn expiry_has_a_default_and_a_ceiling() {
        for (minutes, days) in [(0, 3), (10_080, 7), (100_000, 14)] {
            let flow = json!({"uuid": "f", "name": "F", "expire_after_minutes": minutes});
            let flow = Flow::from_value(flow).expect("a flow");
            assert_eq!(flow.expires_after(), Duration::from_secs(days * 86_400));
        }
    }
}
