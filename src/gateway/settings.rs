//! What the configuration says about asking and sending.

use std::time::Duration;

use crate::consent::intent::Reader;
#[cfg(doc)]
use crate::consent::policy::CONFIRM_WITHIN;
use crate::gsm::Language;
use crate::outbox::schedule::Limits;
use crate::store::retention::Terms;

/// The organization and its limits.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Its name, as texts begin with.
    pub organization: String,
    /// How to reach it, for the HELP answer.
    pub contact: String,
    /// Its region, for numbers without a plus sign.
    pub region: String,
    /// How long a click can be undone.
    pub hold: Duration,
    /// How long a silent contact is left alone.
    pub again_after: Duration,
    /// When invites may leave.
    pub limits: Limits,
    /// How soon a no or a stop is confirmed, or never: at most [`CONFIRM_WITHIN`].
    pub confirm_within: Duration,
    /// What the jurisdiction wants a first message to say, beside what `flow` demands of every one.
    pub first_message: Vec<String>,
    /// What replies mean, with the organization's own words.
    pub reader: Reader,
    /// Languages whose own tables may make a text shorter.
    pub national_alphabets: Vec<Language>,
    /// How long the jurisdiction lets records be kept; none known: for ever.
    pub terms: Option<Terms>,
}

impl Settings {
    /// The one confirmation of a stop.
    #[must_use]
    pub fn stop_words(&self) -> String {
        format!(
            "{}: you will get no more texts from us. To undo this, reply START.",
            self.organization
        )
    }

    /// The confirmation of a no whose flow has no words left.
    #[must_use]
    pub fn no_words(&self) -> String {
        format!("{}: understood, we will not text you.", self.organization)
    }

    /// The confirmation of a yes whose flow has no words left.
    #[must_use]
    pub fn yes_words(&self) -> String {
        format!("{}: thank you, we will text you. Reply STOP to stop.", self.organization)
    }

    /// Who we are, how to reach us, how to stop.
    #[must_use]
    pub fn help_words(&self) -> String {
        let reach = if self.contact.is_empty() {
            String::new()
        } else {
            format!(" Call {} for help.", self.contact)
        };
        format!(
            "{}:{reach} Msg&DataRatesMayApply. Reply STOP to get no more texts.",
            self.organization
        )
    }
}
