//! What the law of a jurisdiction asks, as data: `config/profiles/*.toml`, compiled in.
//!
//! A profile has words that count as a stop or a cry for help, the widest hours, whether and how soon a stop may be
//! confirmed, what a first message must say, and how long records are kept. Each group names its law, which is shown to
//! whoever breaks it. The next jurisdiction is a file and a line in [`FILES`].
//!
//! Happy path: [`Profile::of`] finds the profile of a country; `read.rs` takes its hours for the default and refuses
//! wider ones. Failure path: a file that will not do is a sentence with its key, and fails the test that reads them all.
//!
//! What the program keeps for everybody is not made looser by a profile, only stricter: a stop is confirmed within five
//! minutes or never, and a first message says what `flow` demands.
//!
//! Read next: `config/profiles/us.toml`.

use std::sync::LazyLock;
use std::time::Duration;

use serde::Deserialize;

use super::{duration, window};
use crate::consent::intent::{Intent, OwnWords, Reader};
use crate::outbox::schedule::Window;

const FILES: &[&str] =
    &[include_str!("../../config/profiles/us.toml"), include_str!("../../config/profiles/ca.toml")];

static PROFILES: LazyLock<Vec<Profile>> = LazyLock::new(|| {
    let read = |file: &&str| Profile::read(file).expect("a test reads every profile");
    FILES.iter().map(read).collect()
});

/// One jurisdiction.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    /// ISO 3166-1 alpha-2, upper-case.
    pub code: String,
    /// As it stands in a sentence: `the United States`.
    pub name: String,
    /// The hours where the configuration names none.
    pub default_window: Window,
    /// The widest hours there may be, in the person's time.
    pub legal_window: Window,
    /// The law that says so.
    pub window_law: String,
    /// Whole messages that stop or ask for help, whatever else the languages know.
    pub words: OwnWords,
    /// How soon after a stop it may be confirmed.
    pub stop_confirmation: Duration,
    /// What a first message must say, each a part of it in letters of either case.
    pub first_message: Vec<String>,
    /// Years for which a stop is honoured and its record kept.
    pub stop_years: u16,
    /// Years after the last text for which the evidence of consent is kept.
    pub consent_years: u16,
    /// The law behind both.
    pub retention_law: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    code: String,
    name: String,
    window: Hours,
    words: Words,
    stop_confirmation: Confirmation,
    first_message: FirstMessage,
    retention: Retention,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Hours {
    legal: String,
    default: String,
    law: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    stop: Vec<String>,
    help: Vec<String>,
    law: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Confirmation {
    within: String,
    law: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FirstMessage {
    must_say: Vec<String>,
    law: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Retention {
    stop_years: u16,
    consent_years: u16,
    law: String,
}

impl Profile {
    /// The profile of a country, if there is one.
    #[must_use]
    pub fn of(code: &str) -> Option<&'static Self> {
        PROFILES.iter().find(|profile| profile.code == code)
    }

    /// The codes there are.
    #[must_use]
    pub fn codes() -> Vec<&'static str> {
        PROFILES.iter().map(|profile| profile.code.as_str()).collect()
    }

    /// Reads a file; says what is wrong with it.
    pub fn read(text: &str) -> Result<Self, String> {
        let file: File = toml::from_str(text).map_err(|error| error.message().to_owned())?;
        let laws = [
            ("window", &file.window.law),
            ("words", &file.words.law),
            ("stop_confirmation", &file.stop_confirmation.law),
            ("first_message", &file.first_message.law),
            ("retention", &file.retention.law),
        ];
        if let Some((table, _)) = laws.iter().find(|(_, law)| law.trim().is_empty()) {
            return Err(format!("[{table}] law is empty; name the source"));
        }
        let legal =
            window::parse(&file.window.legal).map_err(|e| format!("[window] legal: {e}"))?;
        let default =
            window::parse(&file.window.default).map_err(|e| format!("[window] default: {e}"))?;
        if default.beyond(&legal).is_some() {
            return Err("[window] default is wider than legal".to_owned());
        }
        let within = duration::parse(&file.stop_confirmation.within)
            .map_err(|e| format!("[stop_confirmation] within: {e}"))?;
        if within.is_zero() {
            return Err(
                "[stop_confirmation] within is nothing: no confirmation could leave".to_owned()
            );
        }
        Ok(Self {
            words: unknown(&file.words.stop, &file.words.help)?,
            code: file.code,
            name: file.name,
            default_window: default,
            legal_window: legal,
            window_law: file.window.law,
            stop_confirmation: within,
            first_message: file.first_message.must_say,
            stop_years: file.retention.stop_years,
            consent_years: file.retention.consent_years,
            retention_law: file.retention.law,
        })
    }
}

/// The words that the languages do not read so by themselves. One that means something else there is refused.
fn unknown(stop: &[String], help: &[String]) -> Result<OwnWords, String> {
    let reader = Reader::default();
    let new = |words: &[String], meaning: Intent| {
        let unread = words.iter().filter(|word| reader.read(word).intent != meaning);
        unread.cloned().collect::<Vec<_>>()
    };
    let words = OwnWords {
        stop: new(stop, Intent::Stop),
        help: new(help, Intent::Help),
        ..OwnWords::default()
    };
    Reader::with(&words).map_err(|refused| {
        let said =
            refused.into_iter().map(|word| format!("[words] {}: {}", word.list.word(), word.why));
        said.collect::<Vec<_>>().join("; ")
    })?;
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow;

    /// The next jurisdiction: nothing but a text.
    const NEXT: &str = r#"
code = "QQ"
name = "Elsewhere"
[window]
legal = "mon-sat 08:00-20:00"
default = "mon-fri 10:00-18:00"
law = "Hours Act 1"
[words]
stop = ["stop", "genug jetzt"]
help = ["hilfe"]
law = "Words Act 2"
[stop_confirmation]
within = "1h"
law = "Stop Act 3"
[first_message]
must_say = ["Reply:"]
law = "Text Act 4"
[retention]
stop_years = 12
consent_years = 6
law = "Records Act 5"
"#;

    #[test]
    fn the_next_jurisdiction_is_a_file() {
        let next = Profile::read(NEXT).unwrap();
        assert_eq!((next.stop_years, next.consent_years), (12, 6));
        assert_eq!(next.stop_confirmation, Duration::from_hours(1));
        // What the languages read by themselves is not said twice.
        assert_eq!(next.words.stop, ["genug jetzt"]);
        assert_eq!(next.words.help, ["hilfe"]);
        let reader = Reader::with(&next.words).unwrap();
        assert_eq!(reader.read("Genug jetzt!").intent, Intent::Stop);
    }

    #[test]
    fn a_profile_that_will_not_do_says_where() {
        for (from, to, part) in [
            ("default = \"mon-fri 10", "default = \"sun 10", "default is wider than legal"),
            ("legal = \"mon-sat 08:00-20:00\"", "legal = \"8-20\"", "[window] legal: "),
            ("within = \"1h\"", "within = \"0s\"", "within is nothing"),
            ("law = \"Stop Act 3\"", "law = \" \"", "[stop_confirmation] law is empty"),
            ("law = \"Words Act 2\"\n", "", "law"),
            ("hilfe", "yes", "already means yes"),
            ("stop_years = 12", "stop_year = 12", "stop_year"),
        ] {
            let error = Profile::read(&NEXT.replace(from, to)).unwrap_err();
            assert!(error.contains(part), "{to}: {error}");
        }
    }

    #[test]
    fn every_profile_that_ships_is_read_and_suits_the_sample_flow() {
        assert_eq!(Profile::codes(), ["US", "CA"]);
        for profile in Profile::codes().into_iter().filter_map(Profile::of) {
            let reader = Reader::with(&profile.words).unwrap();
            for (words, intent) in
                [(&profile.words.stop, Intent::Stop), (&profile.words.help, Intent::Help)]
            {
                assert!(words.iter().all(|word| reader.read(word).intent == intent), "{words:?}");
            }
            assert_eq!(profile.stop_confirmation, Duration::from_mins(5));
            let flow = flow::sample("Clinic", "555-0100");
            assert_eq!(flow::advise(&flow, &reader, &[], &profile.first_message), []);
        }
    }

    #[test]
    fn the_seven_words_of_the_united_states_stop_as_a_whole_message() {
        let us = Profile::of("US").unwrap();
        let reader = Reader::with(&us.words).unwrap();
        for word in ["stop", "quit", "end", "revoke", "opt out", "cancel", "unsubscribe"] {
            assert_eq!(reader.read(word).intent, Intent::Stop, "{word}");
        }
        let ca = Profile::of("CA").unwrap();
        let reader = Reader::with(&ca.words).unwrap();
        for (word, intent) in
            [("ARRET", Intent::Stop), ("Aide", Intent::Help), ("INFO", Intent::Help)]
        {
            assert_eq!(reader.read(word).intent, intent, "{word}");
        }
    }
}
