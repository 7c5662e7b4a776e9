//! A file as the platform exports and imports it: flows with the fields and groups they name.

use serde_json::{Value, json};

use super::definition::{Flow, FlowError};
use super::parts::{ActionKind, FieldRef, GroupRef};

/// The version of the file's outer shape that we write; every file of it can be read back.
const VERSION: &str = "13";

/// One export: what came, and what we read of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Export {
    source: Value,
    flows: Vec<Flow>,
    /// Why the others of its flows could not be read.
    unread: Vec<FlowError>,
    fields: Vec<FieldRef>,
    groups: Vec<GroupRef>,
}

impl Export {
    /// Reads an export, or a flow on its own. Flows of it that cannot be read are in
    /// [`Export::unread`]; if none can, the error has every reason.
    pub fn parse(text: &str) -> Result<Export, FlowError> {
        let source: Value =
            serde_json::from_str(text).map_err(|error| FlowError::Json(error.to_string()))?;
        if source.get("flows").is_none() && source.get("nodes").is_some() {
            return Flow::from_value(source).map(|flow| Export::of(&[flow], ""));
        }
        if older_than_13(&source["version"]) {
            return Err(FlowError::Legacy);
        }
        let listed = source["flows"].as_array().ok_or_else(|| FlowError::Shape {
            place: "flows".to_owned(),
            why: "there is no list of flows in this file".to_owned(),
        })?;
        let (mut flows, mut unread) = (Vec::new(), Vec::new());
        for (at, flow) in listed.iter().enumerate() {
            match Flow::from_value(flow.clone()) {
                Ok(flow) => flows.push(flow),
                Err(error) => unread.push(within(at, flow, error)),
            }
        }
        if flows.is_empty() && !unread.is_empty() {
            return Err(match unread.len() {
                1 => unread.remove(0),
                _ => FlowError::Several(unread),
            });
        }
        let (fields, groups) = (list(&source, "fields")?, list(&source, "groups")?);
        Ok(Export { source, flows, unread, fields, groups })
    }

    /// Makes an export of flows, with the fields and groups they name.
    #[must_use]
    pub fn of(flows: &[Flow], site: &str) -> Export {
        let mut fields: Vec<FieldRef> = Vec::new();
        let mut groups: Vec<GroupRef> = Vec::new();
        for action in flows.iter().flat_map(Flow::nodes).flat_map(|node| &node.actions) {
            if let ActionKind::SetContactField { field, .. } = &action.kind
                && fields.iter().all(|known| known.key != field.key)
            {
                fields.push(field.clone());
            }
            let (ActionKind::AddContactGroups { groups: named }
            | ActionKind::RemoveContactGroups { groups: named, .. }) = &action.kind
            else {
                continue;
            };
            for group in named.iter().filter(|group| group.name_match.is_none()) {
                if groups.iter().all(|known| known.name != group.name) {
                    groups.push(group.clone());
                }
            }
        }
        let source = json!({
            "version": VERSION,
            "site": site,
            "flows": flows.iter().map(Flow::source).collect::<Vec<_>>(),
            "campaigns": [],
            "triggers": [],
            "fields": fields.iter()
                .map(|field| json!({"key": field.key, "name": field.name, "type": "text"}))
                .collect::<Vec<_>>(),
            "groups": groups.iter()
                .map(|group| json!({"uuid": group.uuid, "name": group.name, "query": null}))
                .collect::<Vec<_>>(),
        });
        Export { source, flows: flows.to_vec(), unread: Vec::new(), fields, groups }
    }

    /// Its flows.
    #[must_use]
    pub fn flows(&self) -> &[Flow] {
        &self.flows
    }

    /// Why the others could not be read, one reason for each.
    #[must_use]
    pub fn unread(&self) -> &[FlowError] {
        &self.unread
    }

    /// The fields it brings.
    #[must_use]
    pub fn fields(&self) -> &[FieldRef] {
        &self.fields
    }

    /// The groups it brings.
    #[must_use]
    pub fn groups(&self) -> &[GroupRef] {
        &self.groups
    }

    /// The file as text.
    #[must_use]
    pub fn to_json(&self) -> String {
        format!("{:#}", self.source)
    }
}

fn older_than_13(version: &Value) -> bool {
    let number = match version {
        Value::String(text) => text.split('.').next().and_then(|major| major.parse().ok()),
        other => other.as_u64(),
    };
    number.is_some_and(|number: u64| number < 13)
}

fn list<T: serde::de::DeserializeOwned + Clone>(
    source: &Value,
    key: &str,
) -> Result<Vec<T>, FlowError> {
    match source.get(key) {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(listed) => serde_json::from_value(listed.clone())
            .map_err(|error| FlowError::Shape { place: key.to_owned(), why: error.to_string() }),
    }
}

fn within(at: usize, flow: &Value, error: FlowError) -> FlowError {
    let named = flow["name"].as_str().map(|name| format!(" (“{name}”)")).unwrap_or_default();
    let here = format!("flows[{at}]");
    match error {
        FlowError::Shape { place, why } => {
            FlowError::Shape { place: format!("{here}.{place}{named}"), why }
        }
        FlowError::Legacy => FlowError::OldFlow { place: format!("{here}{named}") },
        error @ (FlowError::Json(_) | FlowError::OldFlow { .. } | FlowError::Several(_)) => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINIMAL: &str = include_str!("../../tests/flows/minimal.json");

    #[test]
    fn an_export_gives_back_what_came() {
        let export = Export::parse(MINIMAL).expect("an export");
        let came: Value = serde_json::from_str(MINIMAL).expect("JSON");
        let back: Value = serde_json::from_str(&export.to_json()).expect("JSON");
        assert_eq!(back, came);
        assert_eq!(export.fields()[0].key, "opt_in");
        assert_eq!(export.groups().len(), 3);
    }

    #[test]
    fn a_flow_alone_brings_the_fields_and_groups_it_names() {
        let minimal = Export::parse(MINIMAL).expect("an export");
        let alone = Export::parse(&minimal.flows()[0].to_json()).expect("an export");
        assert_eq!(alone.flows(), minimal.flows());
        assert_eq!(alone.fields(), minimal.fields());
        let names: Vec<&str> = alone.groups().iter().map(|group| group.name.as_str()).collect();
        assert_eq!(names, ["Opted-In", "Invite List", "Opted-Out"]);
        assert_eq!(Export::parse(&alone.to_json()).expect("an export"), alone);
    }

    #[test]
    fn other_files_are_refused_with_the_place() {
        let table = [
            ("{\"version\": \"11.4\", \"flows\": []}", "old format"),
            ("{\"version\": 4, \"flows\": []}", "old format"),
            ("{\"version\": \"13\"}", "no list of flows"),
            ("{\"version\": \"13\", \"flows\": [{\"uuid\": \"x\"}]}", "at flows[0]."),
            ("{\"version\": \"13\", \"flows\": [], \"groups\": 1}", "at groups"),
            ("nonsense", "not JSON"),
        ];
        for (text, wanted) in table {
            let error = Export::parse(text).expect_err(text).to_string();
            assert!(error.contains(wanted), "{text}: {error}");
        }
    }
}
