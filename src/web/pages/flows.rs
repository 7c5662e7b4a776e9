//! Flows: the list, with what became of a file.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use super::flow::{Finding, findings};
use crate::flow::Flow;
use crate::store::pages::{self, FlowRow};
use crate::web::error::PanelError;
use crate::web::languages::told;
use crate::web::state::{Demo, Panel};
use crate::web::visit::{self, Frame, Nav, Visit};
use crate::web::words::{Times, When};

struct FlowView {
    row: FlowRow,
    when: When,
    problems: Vec<Finding>,
}

#[derive(Template)]
#[template(path = "flows.html", config = "src/web/askama.toml")]
struct FlowsPage {
    frame: Frame,
    flows: Vec<FlowView>,
    report: Option<Report>,
}

/// What became of a file.
pub(super) struct Report {
    /// Why nothing of it was taken.
    pub(super) refused: Option<String>,
    /// What became of it, in a word.
    pub(super) heading: String,
    /// What became of each flow that can be read.
    pub(super) taken: Vec<String>,
    /// Why each of the others was not.
    pub(super) left_out: Vec<String>,
}

impl Report {
    pub(super) fn refused(why: &str) -> Self {
        Self {
            refused: Some(why.to_owned()),
            heading: t!("Nothing was imported."),
            taken: Vec::new(),
            left_out: Vec::new(),
        }
    }
}

/// `GET /flows`
pub(in crate::web) async fn list(
    State(panel): State<Panel>,
    visit: Visit,
) -> Result<Response, PanelError> {
    list_with(&panel, &visit, None).await
}

/// The list, with what became of a file.
pub(super) async fn list_with(
    panel: &Panel,
    visit: &Visit,
    report: Option<Report>,
) -> Result<Response, PanelError> {
    let rows = panel.store.read(pages::flows).await?;
    let times = panel.times();
    let frame = visit.frame(panel, Nav::Flows).await?;
    let flows = rows.into_iter().map(|row| flow_view(row, &times)).collect();
    let refused = report.as_ref().is_some_and(|report| report.refused.is_some());
    let status = if refused { StatusCode::BAD_REQUEST } else { StatusCode::OK };
    visit::page_with(status, &FlowsPage { frame, flows, report })
}

fn flow_view(row: FlowRow, times: &Times) -> FlowView {
    let problems = match Flow::parse(&row.definition) {
        Ok(flow) => findings(&flow, crate::flow::check(&flow)),
        Err(error) => vec![Finding { steps: Vec::new(), words: told(&error.to_string()) }],
    };
    FlowView { when: times.when(row.changed_at), problems, row }
}
