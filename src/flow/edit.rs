//! Changing a text of a flow, or the words it accepts as an answer, in its own language or another it
//! has. What the flow could do before it still can: what would break it is refused with the reason.

use serde_json::{Value, json};

use super::chain;
use super::definition::Flow;
use super::keywords::lists_words;
use super::parts::{ActionKind, Case};
use super::template::{self, TemplateError};
use super::wording::{MissingWording, required_wording};
use super::words::{Test, words};
use crate::gsm::{SegmentError, Segments};

/// Longest list of words, in characters.
const WORDS_MAX: usize = 1000;

/// Why a flow was not changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// No text has that uuid.
    #[error("this flow has no such text any more; it was changed meanwhile")]
    NoSuchText,
    /// No case with words has that uuid.
    #[error("this flow has no such words any more; it was changed meanwhile")]
    NoSuchWords,
    /// Nothing is left of it.
    #[error("the text is empty")]
    Empty,
    /// No word is left.
    #[error("there is no word left; write at least one")]
    NoWords,
    /// More words than anybody answers with.
    #[error("these are too many words: at most {WORDS_MAX} characters")]
    ManyWords,
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

/// The flow with another text in a `send_msg` action, as the next revision; of a translation when a
/// language (ISO 639-3) is given.
///
/// The first message keeps its required wording in every language, and what the jurisdiction wants said `besides` (see
/// [`required_wording`]).
pub fn edit_text(
    flow: &Flow,
    action_uuid: &str,
    language: Option<&str>,
    new_text: &str,
    besides: &[String],
) -> Result<Flow, EditError> {
    // Forms send line ends as CR LF; a text message has LF.
    let text = new_text.replace("\r\n", "\n");
    let is_text = flow
        .action(action_uuid)
        .is_some_and(|(_, action)| matches!(action.kind, ActionKind::SendMsg { .. }));
    if !is_text || !has(flow, language, action_uuid, "text") {
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
        required_wording(&text, besides)?;
    }
    let mut source = flow.source().clone();
    if let Some(language) = language {
        source["localization"][language][action_uuid]["text"] = json!([text]);
    } else {
        let action = part(&mut source, "actions", action_uuid).ok_or(EditError::NoSuchText)?;
        action["text"] = json!(text);
    }
    Ok(next(flow, source))
}

/// The flow with other words in a case, as the next revision; of a translation when a language is
/// given. A case that looks for single words takes them with blanks or commas between.
pub fn edit_words(
    flow: &Flow,
    case_uuid: &str,
    language: Option<&str>,
    new_words: &str,
) -> Result<Flow, EditError> {
    let case = case(flow, case_uuid).filter(|case| lists_words(case));
    let case = case.ok_or(EditError::NoSuchWords)?;
    if !has(flow, language, case_uuid, "arguments") {
        return Err(EditError::NoSuchWords);
    }
    if new_words.chars().count() > WORDS_MAX {
        return Err(EditError::ManyWords);
    }
    template::check(new_words)?;
    let list = matches!(Test::named(&case.test), Some(Test::AnyWord | Test::AllWords));
    let between = |c: char| c.is_whitespace() || (list && [',', ';'].contains(&c));
    let mut kept: Vec<&str> = Vec::new();
    for word in new_words.split(between).filter(|word| !word.is_empty()) {
        let known = kept.iter().any(|kept| kept.to_lowercase() == word.to_lowercase());
        if !list || !known {
            kept.push(word);
        }
    }
    let argument = kept.join(" ");
    if words(&argument).is_empty() {
        return Err(EditError::NoWords);
    }
    if argument.chars().any(char::is_control) {
        return Err(EditError::Control);
    }
    let mut source = flow.source().clone();
    // One argument from now on, as later versions of the format have it, in every language: a
    // translation with another number of arguments would not count.
    let base = part(&mut source, "cases", case_uuid).ok_or(EditError::NoSuchWords)?;
    let arguments = if language.is_none() { &argument } else { &case.arguments.join(" ") };
    base["arguments"] = json!([arguments]);
    for translated in flow.translations() {
        let Some(known) = flow.translated(translated, case_uuid, "arguments") else { continue };
        let arguments = if language == Some(translated) { &argument } else { &known.join(" ") };
        source["localization"][translated][case_uuid]["arguments"] = json!([arguments]);
    }
    Ok(next(flow, source))
}

fn next(flow: &Flow, source: Value) -> Flow {
    Flow::of_own_making(source).with_revision(flow.revision() + 1)
}

/// Whether there is anything to change in a language.
fn has(flow: &Flow, language: Option<&str>, item: &str, property: &str) -> bool {
    language.is_none_or(|language| flow.translated(language, item, property).is_some())
}

fn case<'a>(flow: &'a Flow, uuid: &str) -> Option<&'a Case> {
    let routers = flow.nodes().iter().filter_map(|node| node.router.as_ref());
    routers.flat_map(|router| &router.cases).find(|case| case.uuid == uuid)
}

/// The action is sent before the first answer.
pub(super) fn is_first(flow: &Flow, action_uuid: &str) -> bool {
    let first = flow.nodes().first().map(|node| node.uuid.as_str());
    let mut reached = chain::reach(flow, first).into_iter();
    reached.any(|node| node.actions.iter().any(|action| action.uuid == action_uuid))
}

/// An action, or a case of a router, in the JSON.
fn part<'a>(source: &'a mut Value, list: &str, uuid: &str) -> Option<&'a mut Value> {
    let nodes = source["nodes"].as_array_mut()?.iter_mut();
    let holders = nodes.filter_map(|node| match list {
        "cases" => node.get_mut("router"),
        _ => Some(node),
    });
    let parts = holders.filter_map(|holder| holder.get_mut(list)?.as_array_mut()).flatten();
    parts.into_iter().find(|part| part["uuid"] == uuid)
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
        let edited = edit_text(&flow, FIRST, None, text, &[]).expect("a flow");
        assert_eq!(edited.revision(), flow.revision() + 1);
        let (_, action) = edited.action(FIRST).expect("the text");
        let ActionKind::SendMsg { text, .. } = &action.kind else { panic!("not a text") };
        assert_eq!(text, "Hello! msg&dataratesmayapply\nReply:\nY Yes\nN No");
        assert_eq!(check(&edited), []);
        edit_text(&edited, CONFIRMATION, None, "Thanks. Reply STOP to stop.", &[]).expect("a flow");
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
            let error = edit_text(&flow, action, None, text, &[]).expect_err(text).to_string();
            assert!(error.contains(wanted), "{error}");
        }
        let long = "x".repeat(160 * 12);
        let error =
            edit_text(&flow, CONFIRMATION, None, &long, &[]).expect_err("too long").to_string();
        assert!(error.contains("too long"), "{error}");
    }

    const YES_WORDS: &str = "5a3b1c6e-0000-4f10-8a00-000500000014";

    fn in_spanish() -> Flow {
        let mut source = sample("Harbour Clinic", "").source().clone();
        source["localization"] = json!({"spa": {
            FIRST: {"text": ["Hola Msg&DataRatesMayApply\nReply:\nY Yes\nN No"]},
            YES_WORDS: {"arguments": ["s", "sí"]},
        }});
        Flow::from_value(source).expect("a flow")
    }

    #[test]
    fn words_are_replaced_in_the_next_revision_once_each() {
        let flow = in_spanish();
        let edited = edit_words(&flow, YES_WORDS, None, " Y, yes;\r\nYES  ok ").expect("a flow");
        assert_eq!(edited.revision(), flow.revision() + 1);
        assert_eq!(case(&edited, YES_WORDS).expect("a case").arguments, ["Y yes ok"]);
        let spanish = edited.translated("spa", YES_WORDS, "arguments");
        assert_eq!(spanish, Some(vec!["s sí"]), "they still count");
        assert_eq!(check(&edited), []);
        let edited = edit_words(&edited, YES_WORDS, Some("spa"), "sí").expect("a flow");
        assert_eq!(edited.translated("spa", YES_WORDS, "arguments"), Some(vec!["sí"]));
        assert_eq!(case(&edited, YES_WORDS).expect("a case").arguments, ["Y yes ok"]);
    }

    #[test]
    fn words_that_cannot_be_are_refused_with_the_reason() {
        let flow = in_spanish();
        let many = "yes ".repeat(300);
        let table = [
            (YES_WORDS, None, " , ;", "no word left"),
            (YES_WORDS, None, "...", "no word left"),
            (YES_WORDS, None, "y @(1)", "“@(1)” cannot be filled in"),
            (YES_WORDS, None, "y\0", "control character"),
            (YES_WORDS, None, many.as_str(), "too many words"),
            (YES_WORDS, Some("fra"), "oui", "no such words"),
            (FIRST, None, "y", "no such words"),
        ];
        for (case, language, words, wanted) in table {
            let error = edit_words(&flow, case, language, words).expect_err(words).to_string();
            assert!(error.contains(wanted), "{error}");
        }
    }

    #[test]
    fn a_translated_first_message_keeps_its_words_too() {
        let flow = in_spanish();
        let error = edit_text(&flow, FIRST, Some("spa"), "Hola", &[]).expect_err("it lacks them");
        assert!(error.to_string().contains("must keep “Msg&DataRatesMayApply”"), "{error}");
        let text = "¡Hola! Msg&DataRatesMayApply\nReply:\nY Yes\nN No";
        let edited = edit_text(&flow, FIRST, Some("spa"), text, &[]).expect("a flow");
        assert_eq!(edited.translated("spa", FIRST, "text"), Some(vec![text]));
        assert_eq!(edited.nodes(), flow.nodes(), "the others stay");
        assert_eq!(edit_text(&flow, FIRST, Some("fra"), text, &[]), Err(EditError::NoSuchText));
    }
}
