//! The words that no first message may lose.

/// Message and data rates, as carriers want it said; letters of either case.
const RATES: &str = "Msg&DataRatesMayApply";
/// The choice, line by line.
const CHOICE: [&str; 3] = ["Reply:", "Y Yes", "N No"];

/// What a first message lacks.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the first message must keep {}", .missing.join(" and "))]
pub struct MissingWording {
    missing: Vec<&'static str>,
}

impl MissingWording {
    /// The same of a message of another name.
    pub(super) fn said_of(&self, which: &str) -> String {
        format!("{which} must keep {}", self.missing.join(" and "))
    }
}

/// Whether a first message says what it costs and how to answer.
pub fn required_wording(text: &str) -> Result<(), MissingWording> {
    let mut missing = Vec::new();
    if !text.to_lowercase().contains(&RATES.to_lowercase()) {
        missing.push("“Msg&DataRatesMayApply”");
    }
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let choice = lines.windows(CHOICE.len()).any(|lines| {
        // “Reply:” may end a longer line; the answers stand alone, so that they can be copied.
        let (reply, answers) = (lines[0], &lines[1..]);
        reply.ends_with(CHOICE[0]) && answers == &CHOICE[1..]
    });
    if !choice {
        missing.push("the lines “Reply:”, “Y Yes” and “N No”");
    }
    if missing.is_empty() { Ok(()) } else { Err(MissingWording { missing }) }
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
            match required_wording(text) {
                Ok(()) => assert_eq!(wanted, "", "{text:?}"),
                Err(missing) => {
                    let said = missing.to_string();
                    assert!(!wanted.is_empty() && said.contains(wanted), "{text:?}: {said}");
                }
            }
        }
    }
}
