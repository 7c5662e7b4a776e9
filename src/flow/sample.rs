//! The Sample Opt-In Flow, which is there on the first start.
//!
//! ```text
//!  invite ─► wait ─┬─ Y ─► opt_in = Y, Opted-In,  “thank you …”
//!              │   ├─ N ─► opt_in = N, Opted-Out, “understood …”
//!              │   └─ Other ─► clarification 1 ─► wait ─► (the same) clarification 2 ─► wait ─┐
//!              │                                                                      ▲      │
//!              │                                                                      └Other─┘
//! ```
//!
//! After the second clarification the flow has no more words: it waits on in silence, and a person
//! sees what comes.
//! It is plain data in the export format and runs on the hosted platform too.
//! The organization's name is written into the texts, so that what staff read is what is sent.

use serde_json::{Value, json};

use super::definition::Flow;
use super::template::escape;

/// What the flow is called.
pub const SAMPLE_NAME: &str = "Sample Opt-In Flow";

const YES_WORDS: &str = "y yes yeah yea yep yup si sí";
const NO_WORDS: &str = "n no nope nah";
const EXPIRES_AFTER_MINUTES: u64 = 7 * 24 * 60;

/// What a part is: uuids are fixed, so that the flow is the same on every start.
#[derive(Clone, Copy)]
enum Part {
    Flow = 0xf1,
    Node = 1,
    Action = 2,
    Exit = 3,
    Category = 4,
    Case = 5,
    Group = 6,
}

/// The nodes, in order.
const INVITE: u32 = 1;
const FIRST_WAIT: u32 = 2;
const FIRST_CLARIFICATION: u32 = 3;
const SECOND_WAIT: u32 = 4;
const SECOND_CLARIFICATION: u32 = 5;
const THIRD_WAIT: u32 = 6;
const YES: u32 = 7;
const NO: u32 = 8;

/// Makes the flow for an organization; `contact` is how people reach it, and may be empty.
#[must_use]
pub fn sample(organization: &str, contact: &str) -> Flow {
    let who = escape(organization.trim());
    let contact = escape(contact.trim());
    let questions =
        if contact.is_empty() { String::new() } else { format!(" Questions: {contact}") };
    let source = json!({
        "uuid": uuid(Part::Flow, 0),
        "name": SAMPLE_NAME,
        "spec_version": "13.1.0",
        "language": "eng",
        "type": "messaging",
        "revision": 1,
        "expire_after_minutes": EXPIRES_AFTER_MINUTES,
        "localization": {},
        "nodes": [
            text(INVITE, Some(FIRST_WAIT), &format!(
                "{who}: may we text you about our services? Msg&DataRatesMayApply\n\
                 Reply:\nY Yes\nN No"
            )),
            wait(FIRST_WAIT, FIRST_CLARIFICATION),
            text(FIRST_CLARIFICATION, Some(SECOND_WAIT), &format!(
                "{who}: sorry, we did not understand. Please reply with one letter:\n\
                 Y Yes\nN No\nTo stop all messages, reply STOP."
            )),
            wait(SECOND_WAIT, SECOND_CLARIFICATION),
            text(SECOND_CLARIFICATION, Some(THIRD_WAIT), &format!(
                "{who}: we still cannot tell. Reply Y to get our texts, N for none.{questions}"
            )),
            wait(THIRD_WAIT, THIRD_WAIT),
            decided(YES, "Y", "Opted-In", &format!(
                "{who}: thank you, we will text you. \
                 Reply STOP at any time to stop, HELP for help."
            )),
            decided(NO, "N", "Opted-Out", &format!(
                "{who}: understood, we will not text you again. Changed your mind? Reply START."
            )),
        ],
        "_ui": {"nodes": places(), "stickies": {}},
    });
    Flow::of_own_making(source)
}

fn uuid(part: Part, number: u32) -> String {
    format!("5a3b1c6e-0000-4f10-8a00-{:04x}{number:08x}", part as u32)
}

fn text(node: u32, next: Option<u32>, text: &str) -> Value {
    json!({
        "uuid": uuid(Part::Node, node),
        "actions": [send(node, text)],
        "exits": [exit(node * 10, next)],
    })
}

fn send(node: u32, text: &str) -> Value {
    json!({
        "uuid": uuid(Part::Action, node * 10), "type": "send_msg", "text": text,
        "attachments": [], "quick_replies": [],
    })
}

fn exit(number: u32, next: Option<u32>) -> Value {
    json!({
        "uuid": uuid(Part::Exit, number),
        "destination_uuid": next.map(|next| uuid(Part::Node, next)),
    })
}

fn wait(node: u32, other: u32) -> Value {
    let (yes, no, rest) = (node * 10, node * 10 + 1, node * 10 + 2);
    let category = |number, name| {
        json!({
            "uuid": uuid(Part::Category, number), "name": name,
            "exit_uuid": uuid(Part::Exit, number),
        })
    };
    let case = |number, words| {
        json!({
            "uuid": uuid(Part::Case, number), "type": "has_any_word", "arguments": [words],
            "category_uuid": uuid(Part::Category, number),
        })
    };
    json!({
        "uuid": uuid(Part::Node, node),
        "actions": [],
        "router": {
            "type": "switch",
            "operand": "@input.text",
            "result_name": "Opt In",
            "wait": {"type": "msg"},
            "cases": [case(yes, YES_WORDS), case(no, NO_WORDS)],
            "categories": [category(yes, "Y"), category(no, "N"), category(rest, "Other")],
            "default_category_uuid": uuid(Part::Category, rest),
        },
        "exits": [exit(yes, Some(YES)), exit(no, Some(NO)), exit(rest, Some(other))],
    })
}

fn decided(node: u32, value: &str, group: &str, text: &str) -> Value {
    json!({
        "uuid": uuid(Part::Node, node),
        "actions": [
            {
                "uuid": uuid(Part::Action, node * 10 + 1), "type": "set_contact_field",
                "field": {"key": "opt_in", "name": "Opt In"}, "value": value,
            },
            {
                "uuid": uuid(Part::Action, node * 10 + 2), "type": "add_contact_groups",
                "groups": [{"uuid": uuid(Part::Group, node), "name": group}],
            },
            send(node, text),
        ],
        "exits": [exit(node * 10, None)],
    })
}

/// Where the platform's editor draws the nodes: questions down the left, outcomes at the right.
fn places() -> Value {
    let mut places = serde_json::Map::new();
    for node in INVITE..=NO {
        let waits = [FIRST_WAIT, SECOND_WAIT, THIRD_WAIT].contains(&node);
        let kind = if waits { "wait_for_response" } else { "execute_actions" };
        let (left, top) = match node {
            YES => (460, 160),
            NO => (460, 480),
            node => (100, (node - 1) * 180),
        };
        places.insert(
            uuid(Part::Node, node),
            json!({"type": kind, "position": {"left": left, "top": top}}),
        );
    }
    Value::Object(places)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::{ActionKind, Export, check, required_wording};
    use crate::gsm::{Alphabet, Segments};

    fn texts(flow: &Flow) -> Vec<&str> {
        let actions = flow.nodes().iter().flat_map(|node| &node.actions);
        actions
            .filter_map(|action| match &action.kind {
                ActionKind::SendMsg { text, .. } => Some(text.as_str()),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn the_sample_can_be_chosen_and_keeps_the_required_words() {
        let flow = sample("Harbour Clinic", "555-0100");
        assert_eq!(check(&flow), []);
        assert_eq!(
            crate::flow::advise(&flow, &crate::consent::intent::Reader::default(), &[], &[]),
            []
        );
        assert_eq!(required_wording(texts(&flow)[0], &[]), Ok(()));
        assert_eq!(flow.name(), SAMPLE_NAME);
    }

    #[test]
    fn every_text_is_one_segment_for_a_name_of_forty_letters() {
        let flow = sample(&"N".repeat(40), "1-800-555-0100");
        for text in texts(&flow) {
            let segments = Segments::plan(text).expect("a short text");
            assert_eq!((segments.alphabet(), segments.parts()), (Alphabet::Gsm7, 1), "{text}");
        }
    }

    #[test]
    fn a_name_is_written_as_it_is() {
        let flow = sample(" Help @contact.name (x) ", "");
        assert!(texts(&flow)[0].starts_with("Help @@contact.name (x): may we"));
        assert_eq!(check(&flow), []);
    }

    #[test]
    fn the_sample_goes_out_and_comes_back() {
        let flow = sample("Harbour Clinic", "555-0100");
        let export = Export::of(std::slice::from_ref(&flow), "https://example.org");
        let back = Export::parse(&export.to_json()).expect("an export");
        assert_eq!(back.flows(), [flow]);
        let groups: Vec<&str> = back.groups().iter().map(|group| group.name.as_str()).collect();
        assert_eq!(groups, ["Opted-In", "Opted-Out"]);
    }
}
