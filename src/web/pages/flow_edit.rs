//! Changes to a flow: another text, other words that it accepts. Each becomes the next revision; those
//! whose invites are under way keep theirs.
//!
//! What is refused, only counted, or risky comes back in the page as it was entered, and is not saved.

use axum::extract::{Path, State};
use axum::response::Response;
use serde::Deserialize;

use super::flow::{Entered, Said, chart};
use super::invite::find_flow;
use crate::flow::{self, EditError, Flow};
use crate::store::flows::{self, Origin, Saved};
use crate::web::error::PanelError;
use crate::web::form::Form;
use crate::web::state::Panel;
use crate::web::visit::Visit;
use crate::web::words::{Tone, sentence};

/// What was entered, and the revision it was read in.
#[derive(Deserialize)]
pub(in crate::web) struct Edited {
    text: String,
    /// Empty for the flow's own.
    #[serde(default)]
    language: String,
    revision: i64,
    #[serde(default)]
    then: Then,
}

/// Which button was pressed.
#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Then {
    #[default]
    Save,
    /// Say how long it is.
    Count,
    /// Save, though something was said of it.
    SaveAnyway,
}

/// `POST /flows/{uuid}/texts/{action}`
pub(in crate::web) async fn text(
    State(panel): State<Panel>,
    visit: Visit,
    Path((uuid, action)): Path<(String, String)>,
    Form(mut edited): Form<Edited>,
) -> Result<Response, PanelError> {
    // Forms send line ends as CR LF; a text message has LF.
    edited.text = edited.text.replace("\r\n", "\n");
    save(&panel, &visit, uuid, Part::Text(action), edited).await
}

/// `POST /flows/{uuid}/words/{case}`
pub(in crate::web) async fn words(
    State(panel): State<Panel>,
    visit: Visit,
    Path((uuid, case)): Path<(String, String)>,
    Form(edited): Form<Edited>,
) -> Result<Response, PanelError> {
    save(&panel, &visit, uuid, Part::Words(case), edited).await
}

/// What is changed.
#[derive(Clone)]
enum Part {
    Text(String),
    Words(String),
}

impl Part {
    fn item(self) -> String {
        let (Part::Text(item) | Part::Words(item)) = self;
        item
    }

    fn change(
        &self,
        flow: &Flow,
        language: &str,
        entered: &str,
        besides: &[String],
    ) -> Result<Flow, EditError> {
        let language = Some(language).filter(|language| !language.is_empty());
        match self {
            Part::Text(action) => flow::edit_text(flow, action, language, entered, besides),
            Part::Words(case) => flow::edit_words(flow, case, language, entered),
        }
    }
}

async fn save(
    panel: &Panel,
    visit: &Visit,
    uuid: String,
    part: Part,
    edited: Edited,
) -> Result<Response, PanelError> {
    let Edited { text, language, revision, then } = edited;
    let (now, by, settings) = (panel.now(), visit.user.name.clone(), panel.settings.clone());

    let (asked, changing, wanted, spoken) =
        (uuid.clone(), part.clone(), text.clone(), language.clone());
    let saved = panel
        .store
        .write(move |tx| -> Result<_, PanelError> {
            if then == Then::Count {
                return Ok(Err(Said::Counted));
            }
            let id = find_flow(tx, &asked)?;
            let stored = flows::current(tx, id)?.ok_or(PanelError::NotFound)?;
            if stored.revision.0 != revision {
                let words = "Somebody else changed this flow meanwhile. Read it again, then \
                             change it once more.";
                return Ok(Err(Said::Refused(words.to_owned())));
            }
            let flow = stored.definition;
            let changed = match changing.change(&flow, &spoken, &wanted, &settings.first_message) {
                Ok(changed) => changed,
                Err(error) => return Ok(Err(Said::Refused(sentence(&error.to_string())))),
            };
            let known: Vec<String> =
                flow::risks(&flow, &settings.reader).into_iter().map(|risk| risk.words).collect();
            let mut risks: Vec<String> = flow::risks(&changed, &settings.reader)
                .into_iter()
                .map(|risk| risk.words)
                .collect();
            risks.retain(|risk| !known.contains(risk));
            if then == Then::Save && !risks.is_empty() {
                return Ok(Err(Said::Risky(risks)));
            }
            Ok(Ok(flows::save(tx, &changed, Origin::Edited, &by, now)?))
        })
        .await?;
    let words = match saved {
        Ok(Saved::New | Saved::Revision(_)) => {
            panel.gateway.changed();
            "Saved. It counts for invites from now on; those under way keep what they began with."
        }
        Ok(Saved::Unchanged) => "Nothing was changed: it is what was there before.",
        Err(said) => {
            let entered = Entered { item: part.item(), language, value: text, said };
            return chart(panel, visit, uuid, Some(entered)).await;
        }
    };
    visit.leave(Tone::Good, words, &format!("/flows/{uuid}")).await
}
