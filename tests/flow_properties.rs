//! Promises the engine keeps for any flow and any answers, sensible or not.

use optin_gateway::flow::{
    Answer, CLARIFICATIONS_MAX, Effect, Export, Facts, Flow, Input, Run, RunStatus, Step, check,
    sample, step,
};
use proptest::prelude::*;
use serde_json::{Value, json};

fn walked(flow: &Flow, inputs: &[Input<'_>]) -> Vec<Step> {
    let mut run = Run::new();
    inputs
        .iter()
        .map(|input| {
            let stored = serde_json::to_string(&run).expect("JSON");
            let read = serde_json::from_str(&stored).expect("a run");
            assert_eq!(read, run);
            let step = step(flow, read, *input, &Facts::default());
            run = step.run.clone();
            step
        })
        .collect()
}

const YES: Input<'_> = Input::Reply { text: "yes", answer: Answer::Yes };
const NO: Input<'_> = Input::Reply { text: "no", answer: Answer::No };
const UNCLEAR_YES: Input<'_> = Input::Reply { text: "yes", answer: Answer::Unclear };
const UNCLEAR: Input<'_> = Input::Reply { text: "hm", answer: Answer::Unclear };

fn action(at: usize) -> impl Strategy<Value = Value> {
    let uuid = format!("a{at}-");
    prop::sample::select(vec![
        json!({"type": "send_msg", "text": "Hello @contact.name."}),
        json!({"type": "send_msg", "text": "Hello"}),
        json!({"type": "set_contact_field", "field": {"key": "opt_in"}, "value": "Yes"}),
        json!({"type": "set_contact_field", "field": {"key": "opt_in"}, "value": "n"}),
        json!({"type": "set_contact_field", "field": {"key": "opt_in"}, "value": "@input"}),
        json!({"type": "set_contact_field", "field": {"key": "town"}, "value": "@input"}),
        json!({"type": "add_contact_groups", "groups": [{"name": "Opted-In"}]}),
        json!({"type": "add_contact_groups", "groups": [{"name": "opted-out"}, {"name": "x"}]}),
        json!({"type": "remove_contact_groups", "groups": [], "all_groups": true}),
    ])
    .prop_perturb(move |mut action, mut chance| {
        action["uuid"] = json!(format!("{uuid}{}", chance.next_u32()));
        action
    })
}

fn node(at: usize, nodes: usize) -> impl Strategy<Value = Value> {
    let to = || prop::option::weighted(0.8, 0..nodes);
    let router = prop::sample::select(vec!["none", "wait", "timeout", "split"]);
    (prop::collection::vec(action(at), 0..3), router, to(), to(), to(), to()).prop_map(
        move |(actions, router, yes, no, other, silent)| {
            let exit = |number: usize, to: Option<usize>| {
                let to = to.map(|to| format!("n{to}"));
                json!({"uuid": format!("e{at}-{number}"), "destination_uuid": to})
            };
            if router == "none" {
                let exits = [exit(0, other)];
                return json!({"uuid": format!("n{at}"), "actions": actions, "exits": exits});
            }
            let category = |number: usize| {
                json!({"uuid": format!("c{number}"), "name": "C",
                    "exit_uuid": format!("e{at}-{number}")})
            };
            let case = |number: usize, words: &str| {
                json!({"uuid": format!("k{at}-{number}"), "type": "has_any_word",
                    "arguments": [words], "category_uuid": format!("c{number}")})
            };
            let wait = match router {
                "wait" => json!({"type": "msg"}),
                "timeout" => {
                    let timeout = json!({"seconds": 60, "category_uuid": "c3"});
                    json!({"type": "msg", "timeout": timeout})
                }
                _ => Value::Null,
            };
            json!({
                "uuid": format!("n{at}"), "actions": actions,
                "router": {
                    "type": "switch", "operand": "@input", "wait": wait,
                    "cases": [case(0, "yes y s"), case(1, "no n")],
                    "categories": [category(0), category(1), category(2), category(3)],
                    "default_category_uuid": "c2",
                },
                "exits": [exit(0, yes), exit(1, no), exit(2, other), exit(3, silent)],
            })
        },
    )
}

fn any_flow() -> impl Strategy<Value = Flow> {
    const NODES: usize = 5;
    let nodes: Vec<_> = (0..NODES).map(|at| node(at, NODES).boxed()).collect();
    nodes.prop_map(|nodes| {
        Flow::from_value(json!({
            "uuid": "f", "name": "F", "spec_version": "13.1.0", "type": "messaging",
            "nodes": nodes,
        }))
        .expect("a flow")
    })
}

/// The same, but asking first: most of these can be chosen.
fn asking_flow() -> impl Strategy<Value = Flow> {
    any_flow().prop_map(|flow| {
        let mut source = flow.source().clone();
        let nodes = source["nodes"].as_array_mut().expect("a list");
        nodes[0] = json!({"uuid": "n0", "exits": [{"uuid": "e0", "destination_uuid": "n1"}],
            "actions": [{"uuid": "a0", "type": "send_msg", "text": "May we?"}]});
        let sample = sample("x", "");
        let first = &sample.source()["nodes"];
        nodes[1] = first[1].clone();
        nodes[1]["uuid"] = json!("n1");
        for (exit, to) in ["yes", "no", "n2"].iter().enumerate() {
            nodes[1]["exits"][exit]["destination_uuid"] = json!(to);
        }
        for (uuid, at) in [("yes", 6), ("no", 7)] {
            let mut node = first[at].clone();
            node["uuid"] = json!(uuid);
            nodes.push(node);
        }
        Flow::from_value(source).expect("a flow")
    })
}

/// The same as another system may have written it: with translations, and keys we do not know.
fn written_flow() -> impl Strategy<Value = Flow> {
    let text = || prop::sample::select(vec!["Hola", "¿Sí?", "@contact.name", "", "a\nb"]);
    let revision = prop::option::of(0_u64..99);
    (any_flow(), prop::collection::vec(text(), 0..4), revision, any::<bool>()).prop_map(
        |(flow, texts, revision, more)| {
            let mut source = flow.source().clone();
            for (at, text) in texts.into_iter().enumerate() {
                let language = ["spa", "fra"][at % 2];
                source["localization"][language][format!("case0-{at}")] =
                    json!({"arguments": [text]});
                source["localization"][language]["a0"] =
                    json!({"text": [text], "audio_url": [null]});
            }
            source["revision"] = json!(revision);
            if more {
                source["_ui"] = json!({"nodes": {"n0": {"position": {"left": 1.5, "top": -2}}}});
                source["nodes"][0]["exits"][0]["later"] = json!([{"a": null}]);
                source["spec_version"] = json!("14.4.1");
            }
            Flow::from_value(source).expect("a flow")
        },
    )
}

fn inputs() -> impl Strategy<Value = Vec<Input<'static>>> {
    let any = prop::sample::select(vec![YES, NO, UNCLEAR_YES, UNCLEAR, Input::Timeout]);
    prop::collection::vec(any, 0..12).prop_map(|mut inputs| {
        inputs.insert(0, Input::Start);
        inputs
    })
}

fn keeps_the_promise(flow: &Flow, inputs: &[Input<'_>]) -> Result<u32, TestCaseError> {
    let mut clarifications = 0;
    for (input, step) in inputs.iter().zip(walked(flow, inputs)) {
        let has = |wanted: &Effect| step.effects.iter().filter(|e| *e == wanted).count();
        let (grants, refuses) = (has(&Effect::Grant), has(&Effect::Refuse));
        prop_assert!(grants == 0 || *input == YES, "{input:?} granted");
        prop_assert!(refuses == 0 || *input == NO, "{input:?} refused");
        prop_assert!(grants <= 1 && refuses <= 1);
        let sent = step.effects.iter().filter(|e| matches!(e, Effect::Send { .. })).count();
        prop_assert!(*input != Input::Timeout || sent == 0, "a timeout sent");
        prop_assert!(*input != Input::Start || sent <= 1, "an invite is one text");
        clarifications = step.run.clarifications();
    }
    Ok(clarifications)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 300, max_global_rejects: 50_000, failure_persistence: None, ..ProptestConfig::default()
    })]

    #[test]
    fn no_flow_whatever_breaks_the_promise(flow in any_flow(), inputs in inputs()) {
        prop_assert!(keeps_the_promise(&flow, &inputs)? <= CLARIFICATIONS_MAX);
    }

    #[test]
    fn a_flow_that_can_be_chosen_sends_one_invite_and_never_fails(
        flow in asking_flow(),
        inputs in inputs(),
    ) {
        prop_assert!(keeps_the_promise(&flow, &inputs)? <= CLARIFICATIONS_MAX);
        prop_assume!(check(&flow).is_empty());
        let steps = walked(&flow, &inputs);
        prop_assert!(matches!(steps[0].effects[..], [Effect::Send { .. }]), "no invite");
        for step in steps {
            let failed = matches!(step.run.status(), RunStatus::Failed { .. });
            prop_assert!(!failed, "{:?}", step);
        }
    }

    #[test]
    fn what_is_exported_is_imported_as_the_same_flow(
        flows in prop::collection::vec(written_flow(), 1..3),
    ) {
        let out = Export::of(&flows, "https://example.org").to_json();
        let back = Export::parse(&out).expect("an export");
        prop_assert_eq!(back.flows(), &flows[..]);
        prop_assert_eq!(back.unread(), &[]);
        prop_assert_eq!(back.to_json(), &out[..]);
        for (back, flow) in back.flows().iter().zip(&flows) {
            prop_assert_eq!(check(back), check(flow));
        }
        // From the panel of one house into another's, and back.
        let again = Export::of(back.flows(), "https://example.org").to_json();
        prop_assert_eq!(again, out);
    }

    #[test]
    fn unclear_answers_alone_bring_two_clarifications_at_most(
        flow in asking_flow(),
        answers in prop::collection::vec(prop::sample::select(vec![UNCLEAR, UNCLEAR_YES]), 0..30),
    ) {
        let inputs: Vec<_> = std::iter::once(Input::Start).chain(answers).collect();
        let texts = walked(&flow, &inputs[..]).into_iter().skip(1).filter(|step| {
            step.effects.iter().any(|effect| matches!(effect, Effect::Send { .. }))
        });
        // Questions that are new each time may each be put once.
        let waits = flow.nodes().iter().filter(|node| node.question().is_some()).count();
        prop_assert!(texts.count() <= CLARIFICATIONS_MAX as usize + waits);
    }
}
