//! Conversations with flows, as text anyone can read: `tests/flows/*.txt`.
//!
//! ```text
//! flow sample            or the name of an export beside it
//! contact Ana Lopez      optional, as language spa, group Volunteers
//! start                  somebody approved the invite
//! < yes                  the contact answers; read by consent::intent as in earnest
//! timeout                nobody answered in time
//! > …                    a text the flow sends (⏎ is a line end)
//! = …                    anything else it asks for, and where the run is
//! ```
//!
//! The run is written to JSON and read back between every two steps.
//! `UPDATE=1 cargo test --test flow_conversations` rewrites the `>` and `=` lines.

use std::fs;
use std::path::Path;

use optin_gateway::consent::Intent;
use optin_gateway::consent::intent::read;
use optin_gateway::flow::{
    Answer, Effect, Export, Facts, Flow, GroupChoice, GroupRef, Input, Organization, Run,
    RunStatus, check, sample, step,
};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/flows");

struct Conversation {
    flow: Flow,
    facts: Facts,
    /// The run as it lies in the database.
    run: String,
}

impl Conversation {
    fn new() -> Conversation {
        let organization =
            Organization { name: "Harbour Clinic".to_owned(), contact: "555-0100".to_owned() };
        Conversation {
            flow: sample(&organization.name, &organization.contact),
            facts: Facts {
                urn: Some("tel:+15550100101".to_owned()),
                organization,
                ..Facts::default()
            },
            run: serde_json::to_string(&Run::new()).expect("JSON"),
        }
    }

    /// Does what a line says, and tells what came of it.
    fn line(&mut self, line: &str) -> Vec<String> {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        match word {
            "flow" => self.flow = load(rest),
            "contact" => self.facts.name = Some(rest.to_owned()),
            "language" => self.facts.language = Some(rest.to_owned()),
            "group" => self.facts.groups.push(GroupRef {
                uuid: None,
                name: rest.to_owned(),
                name_match: None,
            }),
            "restart" => self.run = serde_json::to_string(&Run::new()).expect("JSON"),
            "start" => return self.step(Input::Start),
            "timeout" => return self.step(Input::Timeout),
            "<" => {
                let text = rest.replace('⏎', "\n");
                let answer = match read(&text).intent {
                    Intent::Yes => Answer::Yes,
                    Intent::No => Answer::No,
                    Intent::Unsure => Answer::Unclear,
                    // These act before any flow.
                    other @ (Intent::Stop | Intent::Start | Intent::Help) => {
                        return vec![format!("= {other:?} acts before the flow")];
                    }
                };
                return self.step(Input::Reply { text: &text, answer });
            }
            other => panic!("what is “{other}”?"),
        }
        Vec::new()
    }

    fn step(&mut self, input: Input<'_>) -> Vec<String> {
        let run: Run = serde_json::from_str(&self.run).expect("a run");
        let done = step(&self.flow, run, input, &self.facts);
        for effect in &done.effects {
            match effect {
                Effect::SetName(name) => self.facts.name = Some(name.clone()),
                Effect::SetLanguage(language) => self.facts.language = Some(language.clone()),
                _ => {}
            }
        }
        self.run = serde_json::to_string(&done.run).expect("JSON");
        done.effects.iter().map(told).chain([status(&done.run)]).collect()
    }
}

fn load(name: &str) -> Flow {
    if name == "sample" {
        return sample("Harbour Clinic", "555-0100");
    }
    let file = fs::read_to_string(format!("{FOLDER}/{name}.json")).expect(name);
    Export::parse(&file).expect(name).flows()[0].clone()
}

fn told(effect: &Effect) -> String {
    match effect {
        Effect::Send { text } => format!("> {}", text.replace('\n', "⏎")),
        Effect::Grant => "= grant".to_owned(),
        Effect::Refuse => "= refuse".to_owned(),
        Effect::SetField { key, value, .. } => format!("= field {key} is “{value}”"),
        Effect::AddGroups(groups) => format!("= into {}", names(groups)),
        Effect::RemoveGroups(GroupChoice::These(groups)) => format!("= out of {}", names(groups)),
        Effect::RemoveGroups(GroupChoice::All) => "= out of all groups".to_owned(),
        Effect::SetLanguage(language) => format!("= language {language}"),
        Effect::SetName(name) => format!("= name {name}"),
        Effect::Review { why } => format!("= review: {why}"),
    }
}

fn names(groups: &[GroupRef]) -> String {
    groups.iter().map(|group| group.name.as_str()).collect::<Vec<_>>().join(", ")
}

fn status(run: &Run) -> String {
    match run.status() {
        RunStatus::New => "= (new)".to_owned(),
        RunStatus::Waiting { timeout: None } => "= (waiting)".to_owned(),
        RunStatus::Waiting { timeout: Some(timeout) } => {
            format!("= (waiting, at most {} h)", timeout.as_secs() / 3600)
        }
        RunStatus::Completed => "= (completed)".to_owned(),
        RunStatus::Failed { why } => format!("= (failed: {why})"),
    }
}

/// The conversation as it really went.
fn play(written: &str) -> String {
    let mut conversation = Conversation::new();
    let mut played = Vec::new();
    for line in written.lines().filter(|line| !line.starts_with(['>', '='])) {
        played.push(line.to_owned());
        if !line.is_empty() && !line.starts_with('#') {
            played.extend(conversation.line(line));
        }
    }
    played.join("\n") + "\n"
}

#[test]
fn every_conversation_goes_as_written() {
    let mut files = 0;
    for entry in fs::read_dir(FOLDER).expect("the folder of conversations") {
        let path = entry.expect("a file").path();
        if path.extension().is_none_or(|extension| extension != "txt") {
            continue;
        }
        files += 1;
        let written = fs::read_to_string(&path).expect("a conversation");
        let played = play(&written);
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&path, &played).expect("a writable folder");
        } else {
            assert_eq!(played, written, "{}", path.display());
        }
    }
    assert!(files >= 5, "the conversations are there");
}

#[test]
fn every_flow_beside_the_conversations_can_be_chosen() {
    for name in ["looping", "survey", "members"] {
        assert_eq!(check(&load(name)), [], "{name}");
    }
    let path = Path::new(FOLDER).join("minimal.json");
    let export = Export::parse(&fs::read_to_string(path).expect("a file")).expect("an export");
    assert_eq!(check(&export.flows()[0]), []);
}

#[test]
fn what_goes_out_comes_back_as_the_same_flow() {
    for name in ["looping", "survey", "members", "minimal", "several", "refused"] {
        let file = fs::read_to_string(format!("{FOLDER}/{name}.json")).expect(name);
        let came = Export::parse(&file).expect(name);
        let out = Export::of(came.flows(), "https://example.org").to_json();
        let back = Export::parse(&out).expect(name);
        assert_eq!(back.flows(), came.flows(), "{name}");
        assert_eq!(Export::of(back.flows(), "https://example.org").to_json(), out, "{name}");
    }
}

/// A later question that looks at an earlier result, and a status that says no.
#[test]
fn a_category_of_a_result_chooses_and_a_stopped_status_refuses() {
    let mut source = load("minimal").source().clone();
    let nodes = source["nodes"].as_array_mut().expect("a list");
    nodes[3]["actions"] = serde_json::json!([
        {"uuid": "s", "type": "set_contact_status", "status": "stopped"}]);
    nodes[2]["exits"][0]["destination_uuid"] = serde_json::json!("split");
    nodes.push(serde_json::json!({
        "uuid": "split", "router": {
            "type": "switch", "operand": "@results.opt_in", "result_name": "Again",
            "cases": [{"uuid": "k", "type": "has_category", "arguments": ["No", "yes"],
                "category_uuid": "was"}],
            "categories": [{"uuid": "was", "name": "Was yes", "exit_uuid": "x1"},
                {"uuid": "other", "name": "Other", "exit_uuid": "x2"}],
            "default_category_uuid": "other"},
        "exits": [{"uuid": "x1"}, {"uuid": "x2"}],
    }));
    let flow = Flow::from_value(source).expect("a flow");
    assert_eq!(check(&flow), []);
    let facts = Facts::default();
    let asked = step(&flow, Run::new(), Input::Start, &facts).run;
    let yes = Input::Reply { text: "yes", answer: Answer::Yes };
    let agreed = step(&flow, asked.clone(), yes, &facts);
    assert_eq!(agreed.run.results()["again"].category, "Was yes");
    let no = Input::Reply { text: "no", answer: Answer::No };
    assert_eq!(step(&flow, asked.clone(), no, &facts).effects, [Effect::Refuse]);
    let unclear = Input::Reply { text: "no", answer: Answer::Unclear };
    assert!(!step(&flow, asked, unclear, &facts).effects.contains(&Effect::Refuse));
}
