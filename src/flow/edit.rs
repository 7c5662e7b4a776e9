//! Changing a text of a flow.

use serde_json::Value;

use super::chain;
use super::definition::Flow;
use super::parts::ActionKind;
use super::template::{self, TemplateError};
use super::wording::{MissingWording, required_wording};
use crate::gsm::{SegmentError, Segments};

/// Why a text was not changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// No text has that uuid.
    #[error("this flow has no such text any more; it was changed meanwhile")]
    NoSuchText,
    /// Nothing is left of it.
    #[error("the text is empty")]
    Empty,
    /// It is longer than a message may be.
    #[error(transparent)]
    TooLong(#[from] SegmentError),
    /// It has a character that no text message shows.
    #[error("the text holds a control character")]
    Control,
    /// It is the first message and lacks the words that must stay.
    #[error(transparent)]
    Wording(#[from] MissingWording),
    /// It has an expression that cannot be filled in.
    #[error(transparent)]
    Template(#[from] TemplateError),
}

/// The flow with another text in a `send_msg` action, as the next revision.
///
/// The first message keeps its required wording (see [`required_wording`]).
pub fn edit_text(flow: &Flow, action_uuid: &str, new_text: &str) -> Result<Flow, EditError> {
    // Forms send line ends as CR LF; a text message has LF.
    let text = new_text.replace("\r\n", "\n");
    let is_text = flow
        .action(action_uuid)
        .is_some_and(|(_, action)| matches!(action.kind, ActionKind::SendMsg { .. }));
    if !is_text {
        return Err(EditError::NoSuchText);
    }
    if text.trim().is_empty() {
        return Err(EditError::Empty);
    }
    Segments::plan(&text)?;
    if text.chars().any(|c| c.is_control() && c != '\n') {
        return Err(EditError::Control);
    }
    template::check(&text)?;
    if is_first(flow, action_uuid) {
        required_wording(&text)?;
    }
    let mut source = flow.source().clone();
    replace(&mut source, action_uuid, text);
    Ok(Flow::of_own_making(source).with_revision(flow.revision() + 1))
}

/// The action is sent before the first answer.
pub(super) fn is_first(flow: &Flow, action_uuid: &str) -> bool {
    let first = flow.nodes().first().map(|node| node.uuid.as_str());
    let mut reached = chain::reach(flow, first).into_iter();
    reached.any(|node| node.actions.iter().any(|action| action.uuid == action_uuid))
}

fn replace(source: &mut Value, action_uuid: &str, text: String) {
    let nodes = source["nodes"].as_array_mut().into_iter().flatten();
    let actions = nodes.filter_map(|node| node["actions"].as_array_mut()).flatten();
    for action in actions {
        if action["uuid"] == action_uuid {
            action["text"] = Value::String(text);
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::{check, sample};

    const FIRST: &str = "5a3b1c6e-0000-4f10-8a00-00020000000a";
    const CONFIRMATION: &str = "5a3b1c6e-0000-4f10-8a00-000200000046";

    #[test]
    fn a_text_is_replaced_in_the_next_revision() {
        let flow = sample("Harbour Clinic", "");
        let text = "Hello! msg&dataratesmayapply\r\nReply:\r\nY Yes\r\nN No";
        let edited = edit_text(&flow, FIRST, text).expect("a flow");
        assert_eq!(edited.revision(), flow.revision() + 1);
        let (_, action) = edited.action(FIRST).expect("the text");
        let ActionKind::SendMsg { text, .. } = &action.kind else { panic!("not a text") };
        assert_eq!(text, "Hello! msg&dataratesmayapply\nReply:\nY Yes\nN No");
        assert_eq!(check(&edited), []);
        edit_text(&edited, CONFIRMATION, "Thanks. Reply STOP to stop.").expect("a flow");
    }

    #[test]
    fn what_may_not_be_written_is_refused_with_the_reason() {
        let flow = sample("Harbour Clinic", "");
        let table = [
            (FIRST, "Hello", "must keep “Msg&DataRatesMayApply” and the lines"),
            (FIRST, " \r\n", "the text is empty"),
            (CONFIRMATION, "Hi @(name)", "“@(name)” cannot be filled in"),
            (CONFIRMATION, "a\0b", "control character"),
            ("5a3b1c6e-0000-4f10-8a00-000200000047", "Hi", "no such text"),
            ("nothing", "Hi", "no such text"),
        ];
        for (action, text, wanted) in table {
            let error = edit_text(&flow, action, text).expect_err(text).to_string();
            assert!(error.contains(wanted), "{error}");
        }
        let long = "x".repeat(160 * 12);
        let error = edit_text(&flow, CONFIRMATION, &long).expect_err("too long").to_string();
        assert!(error.contains("too long"), "{error}");
    }
}
