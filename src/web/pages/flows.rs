//! Flows: the list, and one flow read from top to bottom, with its texts to edit.

use std::time::Duration;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::invite::find_flow;
use crate::flow::{
    self, Flow, OutlineAction, OutlineBranch, OutlineItem, OutlineNext, OutlineWait,
};
use crate::gsm::Language;
use crate::store::flows::{self, Origin};
use crate::store::pages::{self, FlowRow};
use crate::web::error::PanelError;
use crate::web::form::Form;
use crate::web::measure::Measure;
use crate::web::state::{Demo, Panel};
use crate::web::visit::{self, Frame, Nav, Visit};
use crate::web::words::{Times, Tone, When, count, sentence};

struct FlowView {
    row: FlowRow,
    when: When,
    problems: Vec<String>,
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
    /// Each flow that was taken.
    pub(super) taken: Vec<String>,
    /// Why each of the others was not.
    pub(super) left_out: Vec<String>,
}

impl Report {
    pub(super) fn refused(why: &str) -> Self {
        Self { refused: Some(why.to_owned()), taken: Vec::new(), left_out: Vec::new() }
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
        Ok(flow) => flow::check(&flow).into_iter().map(|problem| problem.words).collect(),
        Err(error) => vec![error.to_string()],
    };
    FlowView { when: times.when(row.changed_at), problems, row }
}

/// A step of the chart.
struct Step {
    number: usize,
    lines: Vec<Line>,
    wait: Option<WaitView>,
    next: Option<String>,
}

/// One thing a step does.
enum Line {
    Text(TextView),
    Grants,
    Refuses,
    Other(String),
}

/// A text, to read and to edit.
struct TextView {
    action: String,
    text: String,
    measure: Measure,
    first: bool,
    translations: Vec<(String, String)>,
    /// What was just entered and refused, and why.
    refused: Option<(String, String)>,
}

struct WaitView {
    says: String,
    branches: Vec<BranchView>,
}

struct BranchView {
    name: String,
    when: String,
    next: String,
    grants: bool,
    refuses: bool,
}

#[derive(Template)]
#[template(path = "flow.html", config = "src/web/askama.toml")]
struct FlowPage {
    frame: Frame,
    uuid: String,
    name: String,
    revision: i64,
    problems: Vec<String>,
    advice: Vec<String>,
    steps: Vec<Step>,
}

/// `GET /flows/{uuid}`
pub(in crate::web) async fn show(
    State(panel): State<Panel>,
    visit: Visit,
    Path(uuid): Path<String>,
) -> Result<Response, PanelError> {
    chart(&panel, &visit, uuid, None).await
}

/// An entry that was refused.
struct Refused {
    action: String,
    text: String,
    sentence: String,
}

async fn chart(
    panel: &Panel,
    visit: &Visit,
    uuid: String,
    refused: Option<Refused>,
) -> Result<Response, PanelError> {
    let (flow, revision) = panel
        .store
        .read(move |conn| -> Result<_, PanelError> {
            let id = find_flow(conn, &uuid)?;
            let stored = flows::current(conn, id)?.ok_or(PanelError::NotFound)?;
            Ok((stored.definition, stored.revision))
        })
        .await?;
    let status = if refused.is_some() { StatusCode::BAD_REQUEST } else { StatusCode::OK };
    let allowed = &panel.settings.national_alphabets;
    let words = |problems: Vec<flow::Problem>| problems.into_iter().map(|p| p.words).collect();
    let page = FlowPage {
        frame: visit.frame(panel, Nav::Flows).await?,
        uuid: flow.uuid().to_owned(),
        name: flow.name().to_owned(),
        revision: revision.0,
        problems: words(flow::check(&flow)),
        advice: words(flow::advise(&flow, allowed)),
        steps: flow::outline(&flow)
            .into_iter()
            .map(|item| step(item, refused.as_ref(), allowed))
            .collect(),
    };
    visit::page_with(status, &page)
}

fn step(item: OutlineItem, refused: Option<&Refused>, allowed: &[Language]) -> Step {
    let mut actions = item.actions;
    // The format says it twice, by a field and by a group; here it is one thing.
    actions.dedup_by(|a, b| a == b && matches!(a, OutlineAction::Grants | OutlineAction::Refuses));
    Step {
        number: item.number,
        lines: actions.into_iter().map(|action| line(action, refused, allowed)).collect(),
        next: match (&item.wait, item.next) {
            (Some(_), _) => None,
            (None, next) => Some(leads(next)),
        },
        wait: item.wait.map(wait),
    }
}

fn line(action: OutlineAction, refused: Option<&Refused>, allowed: &[Language]) -> Line {
    match action {
        OutlineAction::Text { action, text, first, translations } => Line::Text(TextView {
            measure: Measure::of(&text, allowed),
            refused: refused
                .filter(|refused| refused.action == action)
                .map(|refused| (refused.text.clone(), refused.sentence.clone())),
            action,
            text,
            first,
            translations,
        }),
        OutlineAction::Grants => Line::Grants,
        OutlineAction::Refuses => Line::Refuses,
        OutlineAction::Other(words) => Line::Other(words),
    }
}

fn wait(wait: OutlineWait) -> WaitView {
    let says = match (wait.for_reply, wait.timeout) {
        (true, Some(timeout)) => format!("Waits for a reply, at most {}", lasting(timeout)),
        (true, None) => "Waits for a reply".to_owned(),
        (false, _) => "Decides".to_owned(),
    };
    WaitView { says, branches: wait.branches.into_iter().map(branch).collect() }
}

fn branch(branch: OutlineBranch) -> BranchView {
    BranchView {
        name: branch.name,
        when: branch.when,
        next: leads(branch.next),
        grants: branch.grants,
        refuses: branch.refuses,
    }
}

fn leads(next: OutlineNext) -> String {
    match next {
        OutlineNext::Step(number) => format!("goes on with step {number}"),
        OutlineNext::End => "ends here".to_owned(),
    }
}

/// A duration in its largest whole unit.
fn lasting(duration: Duration) -> String {
    let seconds = duration.as_secs() as usize;
    for (unit, one, many) in
        [(86_400, "day", "days"), (3600, "hour", "hours"), (60, "minute", "minutes")]
    {
        if seconds >= unit && seconds.is_multiple_of(unit) {
            return count(seconds / unit, one, many);
        }
    }
    count(seconds, "second", "seconds")
}

/// Another text, and the revision it was read in.
#[derive(Deserialize)]
pub(in crate::web) struct Edited {
    text: String,
    revision: i64,
}

/// `POST /flows/{uuid}/texts/{action}`
pub(in crate::web) async fn edit(
    State(panel): State<Panel>,
    visit: Visit,
    Path((uuid, action)): Path<(String, String)>,
    Form(Edited { text, revision }): Form<Edited>,
) -> Result<Response, PanelError> {
    let (now, by) = (panel.now(), visit.user.name.clone());
    let (asked, changed, wanted) = (uuid.clone(), action.clone(), text.clone());
    let saved = panel
        .store
        .write(move |tx| -> Result<_, PanelError> {
            let id = find_flow(tx, &asked)?;
            let stored = flows::current(tx, id)?.ok_or(PanelError::NotFound)?;
            if stored.revision.0 != revision {
                return Ok(Err("Somebody else changed this flow meanwhile. Read it again, then \
                               change it once more."
                    .to_owned()));
            }
            match flow::edit_text(&stored.definition, &changed, &wanted) {
                Ok(edited) => Ok(Ok(flows::save(tx, &edited, Origin::Edited, &by, now)?)),
                Err(error) => Ok(Err(sentence(&error.to_string()))),
            }
        })
        .await?;
    match saved {
        Ok(_) => {
            panel.gateway.changed();
            let words =
                "Saved. Invites from now on carry the new text; those under way keep theirs.";
            visit.leave(Tone::Good, words, &format!("/flows/{uuid}")).await
        }
        Err(sentence) => {
            let refused = Refused { action, text, sentence };
            chart(&panel, &visit, uuid, Some(refused)).await
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_is_said_in_its_largest_whole_unit() {
        for (seconds, words) in [
            (604_800, "7 days"),
            (3600, "1 hour"),
            (5400, "90 minutes"),
            (45, "45 seconds"),
            (0, "0 seconds"),
        ] {
            assert_eq!(lasting(Duration::from_secs(seconds)), words);
        }
    }
}
