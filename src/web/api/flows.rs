//! `flows`: what people can be asked.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::State;
use serde_json::{Value, json};

use super::caller::Caller;
use super::error::ApiError;
use super::query::Asked;
use super::router::ApiState;
use super::shape::instant;
use crate::store::api::{self, FlowFilter, FlowRow, Page};
use crate::store::fields::key_of;
use crate::store::users::Right;

/// What a flow without a time of its own expires after: three days, as on the platform.
const EXPIRES_MINUTES: u64 = 4320;

pub(super) async fn list(
    State(state): State<ApiState>,
    caller: Caller,
    asked: Asked,
) -> Result<Json<Value>, ApiError> {
    caller.may(Right::Read)?;
    let view = asked.view()?;
    let filter = FlowFilter {
        uuid: asked.uuid("uuid")?,
        before: asked.instant("before")?,
        after: asked.instant("after")?,
    };
    // There are no voice flows here and none is archived.
    let of_another_type = asked.text("type").is_some_and(|t| !matches!(t, "message" | "messaging"));
    if of_another_type || asked.boolean("archived")? == Some(true) {
        return Ok(asked.here.page(Page::<FlowRow>::empty(), |row| shape(&row)));
    }
    let page = state
        .store
        .read(move |conn| api::flow_rows(conn, &filter, view).map_err(ApiError::from))
        .await?;
    Ok(asked.here.page(page, |row| shape(&row)))
}

fn shape(row: &FlowRow) -> Value {
    // A revision was checked when it was stored; one that is no JSON any more has no results.
    let definition: Value = serde_json::from_str(&row.definition).unwrap_or_default();
    let minutes = definition["expire_after_minutes"].as_u64().filter(|minutes| *minutes > 0);
    json!({
        "uuid": row.uuid,
        "name": row.name,
        "type": "message",
        "archived": false,
        "labels": [],
        "expires": minutes.unwrap_or(EXPIRES_MINUTES),
        "created_on": instant(row.created_at),
        "modified_on": instant(row.modified_at),
        "runs": {
            "active": 0,
            "waiting": row.runs.waiting,
            "completed": row.runs.completed,
            "interrupted": row.runs.interrupted,
            "expired": row.runs.expired,
            "failed": row.runs.failed,
        },
        "results": results(&definition),
        "parent_refs": [],
    })
}

/// What runs of the flow keep, from its routers and its `set_run_result` actions.
fn results(definition: &Value) -> Vec<Value> {
    let mut found: BTreeMap<String, (String, Vec<String>, Vec<String>)> = BTreeMap::new();
    let mut add = |name: &str, categories: Vec<String>, node: &Value| {
        let entry = found.entry(key_of(name)).or_default();
        if entry.0.is_empty() {
            name.clone_into(&mut entry.0);
        }
        for category in categories {
            if !entry.1.contains(&category) {
                entry.1.push(category);
            }
        }
        entry.2.extend(node["uuid"].as_str().map(str::to_owned));
    };
    for node in definition["nodes"].as_array().into_iter().flatten() {
        for action in node["actions"].as_array().into_iter().flatten() {
            if let (Some("set_run_result"), Some(name)) =
                (action["type"].as_str(), action["name"].as_str())
            {
                let category = action["category"].as_str().filter(|c| !c.is_empty());
                add(name, category.map(str::to_owned).into_iter().collect(), node);
            }
        }
        let router = &node["router"];
        if let Some(name) = router["result_name"].as_str().filter(|name| !name.is_empty()) {
            let names = router["categories"].as_array().into_iter().flatten();
            let names = names.filter_map(|c| c["name"].as_str()).map(str::to_owned);
            add(name, names.collect(), node);
        }
    }
    let shaped = found.into_iter().map(|(key, (name, categories, nodes))| {
        json!({ "key": key, "name": name, "categories": categories, "node_uuids": nodes })
    });
    shaped.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_results_of_a_flow_are_found_in_its_nodes() {
        let definition = json!({ "nodes": [
            { "uuid": "a", "actions": [{ "type": "send_msg", "text": "Hi" }] },
            { "uuid": "b", "router": { "result_name": "Opt In",
                "categories": [{ "name": "Y" }, { "name": "N" }] } },
            { "uuid": "c", "actions":
                [{ "type": "set_run_result", "name": "Opt in", "category": "Later" }] },
        ]});
        let expected = json!([{ "key": "opt_in", "name": "Opt In",
            "categories": ["Y", "N", "Later"], "node_uuids": ["b", "c"] }]);
        assert_eq!(json!(results(&definition)), expected);
        for broken in
            [json!(null), json!({ "nodes": 1 }), json!({ "nodes": [1, { "actions": {} }] })]
        {
            assert!(results(&broken).is_empty());
        }
    }
}
