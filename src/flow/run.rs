//! Where one contact is in a flow, as it is kept between inputs.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::template::RunResult;

/// One contact's passage through a flow. Serialised between inputs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    pub(super) place: Place,
    /// The last question about consent that was put: where a late answer belongs.
    #[serde(default)]
    pub(super) question: Option<String>,
    /// Consent was granted or refused in this run.
    #[serde(default)]
    pub(super) decided: Decided,
    /// Questions already put.
    #[serde(default)]
    pub(super) asked: Vec<String>,
    #[serde(default)]
    pub(super) clarifications: u32,
    #[serde(default)]
    pub(super) results: BTreeMap<String, RunResult>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Place {
    #[default]
    New,
    Waiting {
        node: String,
        timeout_s: Option<u64>,
    },
    Completed,
    Failed {
        why: String,
    },
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Decided {
    #[default]
    NotYet,
    Already,
}

/// Where a run is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RunStatus {
    /// Nothing happened yet.
    New,
    /// A question was put.
    Waiting {
        /// When to bring [`super::Input::Timeout`], counted from the question.
        timeout: Option<Duration>,
    },
    /// The flow is over.
    Completed,
    /// The flow could not go on.
    Failed {
        /// Why, for staff.
        why: String,
    },
}

impl Run {
    /// A run that has not begun.
    #[must_use]
    pub fn new() -> Run {
        Run::default()
    }

    /// Where it is.
    #[must_use]
    pub fn status(&self) -> RunStatus {
        match &self.place {
            Place::New => RunStatus::New,
            Place::Waiting { timeout_s, .. } => {
                RunStatus::Waiting { timeout: timeout_s.map(Duration::from_secs) }
            }
            Place::Completed => RunStatus::Completed,
            Place::Failed { why } => RunStatus::Failed { why: why.clone() },
        }
    }

    /// Its results by key.
    #[must_use]
    pub fn results(&self) -> &BTreeMap<String, RunResult> {
        &self.results
    }

    /// How many clarifications it sent.
    #[must_use]
    pub fn clarifications(&self) -> u32 {
        self.clarifications
    }
}
