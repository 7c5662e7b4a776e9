//! What a flow is made of: nodes, actions, routers, exits, as the export format writes them.
//!
//! Read leniently: what may be missing or null on the platform may be so here. What we cannot run
//! is read as [`ActionKind::Unsupported`] or as a name, and [`super::check()`] speaks of it.

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

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
        #[serde(default, deserialize_with = "null_is_empty")]
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
        #[serde(default, deserialize_with = "null_is_empty")]
        all_groups: bool,
    },
    /// Remember a result of the run.
    SetRunResult {
        /// Its name.
        name: String,
        /// A template.
        #[serde(default, deserialize_with = "null_is_empty")]
        value: String,
        /// Its category, if it has one.
        #[serde(default, deserialize_with = "null_is_empty")]
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
    /// Set the contact's status.
    SetContactStatus {
        /// `active`, `blocked`, `stopped` or `archived`.
        status: String,
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
    #[serde(default, deserialize_with = "null_is_empty")]
    pub name: String,
}

/// A group by uuid and name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupRef {
    /// The uuid it had where the flow was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
    /// The name people see.
    #[serde(default, deserialize_with = "null_is_empty")]
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
    #[serde(default, deserialize_with = "null_is_empty")]
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
    #[serde(default, deserialize_with = "null_is_empty")]
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
            | "set_contact_status"
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

/// The platform writes null where a list or a text is empty.
pub(super) fn null_is_empty<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}
