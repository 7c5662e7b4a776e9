//! What a reply means, and what a flow does with it. `intent` reads a reply of so many characters: a word, a message, the
//! longest there is, and ten times that; time grows with the characters. `no_words` is the same of one character again and
//! again, which no table knows. `step` is one step of the Sample Opt-In Flow: microseconds, and there is nothing to grow.

use divan::{Bencher, black_box};
use optin_gateway::consent::intent::Reader;
use optin_gateway::flow::{self, Answer, Facts, Input, Run};

const SIZES: [usize; 4] = [3, 160, 1530, 15_300];

#[divan::bench(args = SIZES)]
fn intent(bencher: Bencher, size: usize) {
    let (reader, said) = (Reader::default(), "Yes please, and thank you for asking me! ");
    let text: String = said.chars().cycle().take(size).collect();
    bencher.bench(|| reader.read(black_box(&text)));
}

#[divan::bench(args = SIZES)]
fn no_words(bencher: Bencher, size: usize) {
    let (reader, text) = (Reader::default(), "é".repeat(size));
    bencher.bench(|| reader.read(black_box(&text)));
}

#[divan::bench]
fn step(bencher: Bencher) {
    let flow = flow::sample("Harbour Clinic", "555-0100");
    let facts = Facts::default();
    let asked = flow::step(&flow, Run::new(), Input::Start, &facts).run;
    bencher.bench(|| {
        let input = Input::Reply { text: black_box("Y"), answer: Answer::Yes };
        flow::step(&flow, asked.clone(), input, &facts)
    });
}
