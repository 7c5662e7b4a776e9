//! The words that no first message may lose: ours, and those of the jurisdiction.

/// Message and data rates, as carriers want it said; letters of either case.
const RATES: &str = "Msg&DataRatesMayApply";
/// The choice, line by line.
const CHOICE: [&str; 3] = ["Reply:", "Y Yes", "N No"];

/// What a first message lacks.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the first message must keep {}", .missing.join(" and "))]
pub struct MissingWording {
    missing: Vec<String>,
}

impl MissingWording {
    /// The same of a message of another name.
    pub(super) fn said_of(&self, which: &str) -> String {
        format!("{which} must keep {}", self.missing.join(" and "))
    }
}

/// Whether a first message says what it costs and how to answer, and each thing the jurisdiction wants said `besides`,
/// in letters of either case.
pub fn required_wording(text: &str, besides: &[String]) -> Result<(), MissingWording> {
    let mut missing = Vec::new();
    let says = |words: &str| text.to_lowercase().contains(&words.to_lowercase());
    if !says(RATES) {
        missing.push(quoted(RATES));
    }
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let choice = lines.windows(CHOICE.len()).any(|lines| {
        // “Reply:” may end a longer line; the answers stand alone, so that they can be copied.
        let (reply, answers) = (lines[0], &lines[1..]);
        reply.ends_with(CHOICE[0]) && answers == &CHOICE[1..]
    });
    if !choice {
        missing.push("the lines “Reply:”, “Y Yes” and “N No”".to_owned());
    }
    let ours =
        |words: &String| words.eq_ignore_ascii_case(RATES) || CHOICE.contains(&words.as_str());
    missing.extend(
        besides.iter().filter(|words| !ours(words) && !says(words)).map(|words| quoted(words)),
    );
    if missing.is_empty() { Ok(()) } else { Err(MissingWording { missing }) }
}

fn quoted(words: &str) -> String {
    format!("“{words}”")
}

#[cfg(test)]
mod tests {
    use super::required_wording;

    #[test]
    fn the_first_message_keeps_its_words() {
        let table = [
            ("Hi Msg&DataRatesMayApply\nReply:\nY Yes\nN No", ""),
            ("Hi msg&dataratesmayapply. Reply: \r\nY Yes  \r\nN No\r\nThanks", ""),
            ("Hi\nReply:\nY Yes\nN No", "must keep “Msg&DataRatesMayApply”"),
            ("Msg&DataRatesMayApply\nReply:\nN No\nY Yes", "must keep the lines “Reply:”"),
            ("Msg&DataRatesMayApply Reply: Y Yes N No", "must keep the lines"),
            ("Msg&DataRatesMayApply\nReply:\nY Yes", "must keep the lines"),
            ("", "“Msg&DataRatesMayApply” and the lines"),
        ];
        for (text, wanted) in table {
            match required_wording(text, &[]) {
                Ok(()) => assert_eq!(wanted, "", "{text:?}"),
                Err(missing) => {
                    let said = missing.to_string();
                    assert!(!wanted.is_empty() && said.contains(wanted), "{text:?}: {said}");
                }
            }
        }
    }

    #[test]
    fn what_the_jurisdiction_wants_said_is_missed_as_well() {
        let besides = ["msg&dataratesmayapply", "Y Yes", "Terms apply"].map(str::to_owned);
        let text = "Hi Msg&DataRatesMayApply\nReply:\nY Yes\nN No";
        let missing = required_wording(text, &besides).expect_err("one is not said");
        assert_eq!(missing.to_string(), "the first message must keep “Terms apply”");
        assert_eq!(required_wording(&format!("{text}\nTERMS APPLY."), &besides), Ok(()));
    }
}
