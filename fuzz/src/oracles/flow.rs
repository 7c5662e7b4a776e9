//! A flow from elsewhere: what came is given back, imported anew it is the same, and no run of it breaks the promise.

use optin_gateway::consent::intent::Reader;
use optin_gateway::flow::{
    Answer, CLARIFICATIONS_MAX, Effect, Export, Facts, Flow, Input, Run, RunStatus, STEPS_MAX,
    advise, check, outline, risks, step,
};
use optin_gateway::gsm::Language;

/// What a fact adds to a text at most; the facts below are shorter.
const FACT_MAX: usize = 20;

/// The text of a file.
pub(super) fn hold(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    let export = match Export::parse(text) {
        Ok(export) => export,
        Err(error) => return assert!(!error.to_string().is_empty()),
    };
    let given = export.to_json();
    let back = Export::parse(&given).expect("what is given back can be read");
    assert_eq!(back, export);
    assert_eq!(back.to_json(), given);
    let moved = Export::of(export.flows(), "https://example.org").to_json();
    let moved = Export::parse(&moved).expect("what is exported can be imported");
    assert_eq!(moved.flows(), export.flows());
    assert!(moved.unread().is_empty());
    for (flow, moved) in export.flows().iter().zip(moved.flows()) {
        assert_eq!(Flow::parse(&flow.to_json()).as_ref(), Ok(flow));
        assert_eq!(check(flow), check(moved));
        is_looked_at(flow);
        is_walked(flow, input);
    }
}

fn is_looked_at(flow: &Flow) {
    let problems = check(flow);
    assert!(problems.iter().all(|problem| !problem.to_string().is_empty()));
    let reader = Reader::default();
    let languages: Vec<Language> = Language::ALL.iter().map(|(language, _)| *language).collect();
    let _ = (advise(flow, &reader, &languages, &[]), risks(flow, &reader));
    assert_eq!(outline(flow).len(), flow.nodes().len(), "each node is shown once");
    assert!(flow.expires_after() <= std::time::Duration::from_hours(14 * 24));
}

/// Answers chosen by the input: sensible or not.
fn is_walked(flow: &Flow, input: &[u8]) {
    let facts = Facts { name: Some("Ana @contact.name".to_owned()), ..Facts::default() };
    let mut run = Run::new();
    let choices = input.iter().rev().take(8).map(|byte| match byte % 6 {
        0 => Input::Reply { text: "Y", answer: Answer::Yes },
        1 => Input::Reply { text: "No", answer: Answer::No },
        2 => Input::Reply { text: "yes, no, 1 @results", answer: Answer::Unclear },
        3 => Input::Reply { text: "", answer: Answer::Unclear },
        4 => Input::Reply { text: "who is this", answer: Answer::Unclear },
        _ => Input::Timeout,
    });
    let most_sent: usize = flow.nodes().iter().map(|node| node.actions.len()).max().unwrap_or(0);
    let may_be_chosen = check(flow).is_empty();
    for input in std::iter::once(Input::Start).chain(choices) {
        let stored = serde_json::to_string(&run).expect("JSON");
        assert_eq!(serde_json::from_str::<Run>(&stored).expect("a run"), run);
        let taken = step(flow, run, input, &facts);
        assert_eq!(taken, step(flow, serde_json::from_str(&stored).expect("a run"), input, &facts));
        let count =
            |wanted: fn(&Effect) -> bool| taken.effects.iter().filter(|e| wanted(e)).count();
        let yes = matches!(input, Input::Reply { answer: Answer::Yes, .. });
        let no = matches!(input, Input::Reply { answer: Answer::No, .. });
        assert!(count(|e| matches!(e, Effect::Grant)) <= usize::from(yes), "{input:?} granted");
        assert!(count(|e| matches!(e, Effect::Refuse)) <= usize::from(no), "{input:?} refused");
        let sent = count(|e| matches!(e, Effect::Send { .. }));
        assert!(sent == 0 || input != Input::Timeout, "a timeout sent");
        assert!(sent <= 1 || input != Input::Start, "an invite is one text");
        assert!(taken.effects.len() <= STEPS_MAX * (most_sent + 2), "{}", taken.effects.len());
        assert!(texts(&taken.effects) <= texts_most(flow, &taken.effects));
        assert!(taken.run.clarifications() <= CLARIFICATIONS_MAX);
        let failed = matches!(taken.run.status(), RunStatus::Failed { .. });
        assert!(!failed || !may_be_chosen, "it may be chosen and fails: {:?}", taken.run.status());
        run = taken.run;
    }
}

fn texts(effects: &[Effect]) -> usize {
    effects
        .iter()
        .map(|effect| if let Effect::Send { text } = effect { text.len() } else { 0 })
        .sum()
}

/// A text sent is one of the file, each of its expressions filled in once.
fn texts_most(flow: &Flow, effects: &[Effect]) -> usize {
    let sent = effects.iter().filter(|effect| matches!(effect, Effect::Send { .. })).count();
    sent * (flow.to_json().len() * FACT_MAX)
}
