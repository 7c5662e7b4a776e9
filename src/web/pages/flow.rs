//! One flow, read from top to bottom, with its texts and the words it accepts. `flow_edit.rs` changes
//! them.

use std::time::Duration;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::invite::find_flow;
use crate::flow::{
    self, Flow, OutlineAction, OutlineBranch, OutlineItem, OutlineNext, OutlineWait, OutlineWords,
    Problem, Risk,
};
use crate::gsm::Language;
use crate::store::flows;
use crate::web::error::PanelError;
use crate::web::measure::{Measure, ways};
use crate::web::state::{Demo, Panel};
use crate::web::visit::{self, Frame, Nav, Visit};
use crate::web::words::count;

/// Something to say of a flow.
pub(super) struct Finding {
    /// The steps it is about; none if it is the whole flow.
    pub(super) steps: Vec<usize>,
    pub(super) words: String,
}

/// What `check` or `advise` found, each sentence once, with the steps as the chart numbers them.
pub(super) fn findings(flow: &Flow, problems: Vec<Problem>) -> Vec<Finding> {
    let items = flow::outline(flow);
    let mut found: Vec<Finding> = Vec::new();
    for Problem { node, words, .. } in problems {
        let step = items.iter().find(|item| Some(&item.node) == node.as_ref());
        let step = step.map(|item| item.number);
        match found.iter_mut().find(|one| one.words == words) {
            Some(known) => known.steps.extend(step.filter(|step| !known.steps.contains(step))),
            None => found.push(Finding { steps: step.into_iter().collect(), words }),
        }
    }
    found
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
    Text { first: bool, versions: Vec<Version> },
    Grants,
    Refuses,
    Other(String),
}

/// A text, or the words of a case, in one language: to read and to change.
struct Version {
    /// For the ids in the page.
    id: String,
    /// Where it is changed, below the flow's own address.
    path: String,
    /// ISO 639-3, as the flow writes it; empty for the flow's own.
    language: String,
    /// The language in words, before what is in it.
    named: &'static str,
    /// For browsers and screen readers.
    tag: &'static str,
    value: String,
    kind: Kind,
    /// What was just entered.
    entered: Option<Entered>,
}

enum Kind {
    Text { measure: Measure, first: bool },
    Words { risks: Vec<String> },
}

/// What was just entered, and is not saved.
pub(super) struct Entered {
    /// The action or the case.
    pub(super) item: String,
    /// Empty for the flow's own language.
    pub(super) language: String,
    pub(super) value: String,
    pub(super) said: Said,
}

/// Why it is not saved.
pub(super) enum Said {
    /// It cannot be.
    Refused(String),
    /// Somebody only asked how long it is.
    Counted,
    /// It can be, but there is something to know first.
    Risky(Vec<String>),
}

impl Version {
    /// The same with what was just entered, if it was entered here.
    fn with(mut self, item: &str, entered: &mut Option<Entered>, allowed: &[Language]) -> Self {
        let here = |one: &mut Entered| one.item == item && one.language == self.language;
        self.entered = entered.take_if(here);
        if let (Some(entered), Kind::Text { measure, .. }) = (&self.entered, &mut self.kind) {
            *measure = Measure::of(&entered.value, allowed);
        }
        self
    }

    fn wrong(&self) -> Option<&str> {
        match &self.entered.as_ref()?.said {
            Said::Refused(why) => Some(why),
            Said::Counted | Said::Risky(_) => None,
        }
    }

    fn risky(&self) -> &[String] {
        match self.entered.as_ref().map(|entered| &entered.said) {
            Some(Said::Risky(risks)) => risks,
            Some(Said::Refused(_) | Said::Counted) | None => &[],
        }
    }

    fn shown(&self) -> &str {
        self.entered.as_ref().map_or(&self.value, |entered| &entered.value)
    }
}

struct WaitView {
    says: String,
    branches: Vec<BranchView>,
}

struct BranchView {
    name: String,
    when: String,
    /// Translations and forms, case by case.
    words: Vec<Version>,
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
    /// For the script that counts.
    ways: String,
    problems: Vec<Finding>,
    advice: Vec<Finding>,
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

/// The page, with what was just entered and is not saved.
pub(super) async fn chart(
    panel: &Panel,
    visit: &Visit,
    uuid: String,
    entered: Option<Entered>,
) -> Result<Response, PanelError> {
    let (flow, revision) = panel
        .store
        .read(move |conn| -> Result<_, PanelError> {
            let id = find_flow(conn, &uuid)?;
            let stored = flows::current(conn, id)?.ok_or(PanelError::NotFound)?;
            Ok((stored.definition, stored.revision))
        })
        .await?;
    let refused = entered.as_ref().is_some_and(|one| matches!(one.said, Said::Refused(_)));
    let status = if refused { StatusCode::BAD_REQUEST } else { StatusCode::OK };
    let (reader, allowed) = (&panel.settings.reader, panel.settings.national_alphabets.as_slice());
    let tag = named(flow.language()).1.unwrap_or_default();
    let mut chart = Chart { risks: flow::risks(&flow, reader), tag, allowed, entered };
    let page = FlowPage {
        frame: visit.frame(panel, Nav::Flows).await?,
        uuid: flow.uuid().to_owned(),
        name: flow.name().to_owned(),
        revision: revision.0,
        ways: ways(allowed),
        problems: findings(&flow, flow::check(&flow)),
        advice: findings(
            &flow,
            flow::advise(&flow, reader, allowed, &panel.settings.first_message),
        ),
        steps: flow::outline(&flow).into_iter().map(|item| chart.step(item)).collect(),
    };
    visit::page_with(status, &page)
}

/// The page under way.
struct Chart<'a> {
    risks: Vec<Risk>,
    /// Of the flow's own language.
    tag: &'static str,
    allowed: &'a [Language],
    entered: Option<Entered>,
}

impl Chart<'_> {
    fn step(&mut self, item: OutlineItem) -> Step {
        let mut actions = item.actions;
        // The format says it twice, by a field and by a group; here it is one thing.
        let derived =
            |one: &OutlineAction| matches!(one, OutlineAction::Grants | OutlineAction::Refuses);
        actions.dedup_by(|a, b| a == b && derived(a));
        Step {
            number: item.number,
            lines: actions.into_iter().map(|action| self.line(action)).collect(),
            next: match (&item.wait, item.next) {
                (Some(_), _) => None,
                (None, next) => Some(leads(next)),
            },
            wait: item.wait.map(|wait| self.wait(wait)),
        }
    }

    fn version(
        &mut self,
        path: &str,
        item: &str,
        language: String,
        value: String,
        kind: Kind,
    ) -> Version {
        let (named, tag) = named(&language);
        let version = Version {
            id: format!("{item}{language}"),
            path: format!("{path}/{item}"),
            named,
            tag: tag.unwrap_or(self.tag),
            language,
            value,
            kind,
            entered: None,
        };
        version.with(item, &mut self.entered, self.allowed)
    }

    fn line(&mut self, action: OutlineAction) -> Line {
        match action {
            OutlineAction::Text { action, text, first, translations } => {
                let each = own_first(text, translations).map(|(language, text)| {
                    let measure = Measure::of(&text, self.allowed);
                    self.version("texts", &action, language, text, Kind::Text { measure, first })
                });
                Line::Text { first, versions: each.collect() }
            }
            OutlineAction::Grants => Line::Grants,
            OutlineAction::Refuses => Line::Refuses,
            OutlineAction::Other(words) => Line::Other(words),
        }
    }

    fn wait(&mut self, wait: OutlineWait) -> WaitView {
        let says = match (wait.for_reply, wait.timeout) {
            (true, Some(timeout)) => format!("Waits for a reply, at most {}", lasting(timeout)),
            (true, None) => "Waits for a reply".to_owned(),
            (false, _) => "Decides".to_owned(),
        };
        WaitView { says, branches: wait.branches.into_iter().map(|b| self.branch(b)).collect() }
    }

    fn branch(&mut self, branch: OutlineBranch) -> BranchView {
        BranchView {
            name: branch.name,
            when: branch.when,
            words: branch.words.into_iter().flat_map(|words| self.words(words)).collect(),
            next: leads(branch.next),
            grants: branch.grants,
            refuses: branch.refuses,
        }
    }

    /// What is risky is said of a case, beside the words in the flow's own language.
    fn words(&mut self, words: OutlineWords) -> Vec<Version> {
        let OutlineWords { case, words, translations } = words;
        let of_case = self.risks.iter().filter(|risk| risk.case == case);
        let mut risks: Vec<String> = of_case.map(|risk| risk.words.clone()).collect();
        own_first(words, translations)
            .map(|(language, words)| {
                let kind = Kind::Words { risks: std::mem::take(&mut risks) };
                self.version("words", &case, language, words, kind)
            })
            .collect()
    }
}

fn own_first(
    own: String,
    translations: Vec<(String, String)>,
) -> impl Iterator<Item = (String, String)> {
    std::iter::once((String::new(), own)).chain(translations)
}

/// A language in words, and as HTML names it.
fn named(language: &str) -> (&'static str, Option<&'static str>) {
    match language {
        "eng" => ("in English", Some("en")),
        "spa" => ("in Spanish", Some("es")),
        "fra" | "fre" => ("in French", Some("fr")),
        "por" => ("in Portuguese", Some("pt")),
        "hat" => ("in Haitian Creole", Some("ht")),
        "vie" => ("in Vietnamese", Some("vi")),
        "zho" | "chi" | "cmn" => ("in Chinese", Some("zh")),
        "ara" => ("in Arabic", Some("ar")),
        "" => ("", None),
        _ => ("in another language", Some("")),
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
