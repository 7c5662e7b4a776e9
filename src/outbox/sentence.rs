//! Causes as people read them.

/// A sentence out of an error's words, which begin small and end without a full stop.
#[must_use]
pub fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    let end = if words.ends_with(['.', '!', '?', ')']) { "" } else { "." };
    format!("{first}{}{end}", letters.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_becomes_a_sentence() {
        assert_eq!(sentence("the text is empty"), "The text is empty.");
        assert_eq!(sentence("Choose a file."), "Choose a file.");
        assert_eq!(sentence("No network. (+CMS ERROR: 331)"), "No network. (+CMS ERROR: 331)");
        assert_eq!(sentence(""), ".");
    }
}
