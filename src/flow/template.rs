//! `@contact.first_name` and its few relatives in texts.
//!
//! The platform has a language of formulas; we have the names an opt-in flow uses.
//! A formula, or a name we do not have, is an error with the expression in it, found by `check`
//! before the flow can be chosen. What is filled in is never read again as a template.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::parts::GroupRef;

/// What a template may speak of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The contact's name.
    pub name: Option<String>,
    /// The contact's number as the platform writes it: `tel:+15550100101`.
    pub urn: Option<String>,
    /// The groups the contact is in.
    pub groups: Vec<GroupRef>,
    /// The contact's language (ISO 639-3), which chooses translations.
    pub language: Option<String>,
    /// The contact's fields by key.
    pub fields: BTreeMap<String, String>,
    /// The text being answered.
    pub input: Option<String>,
    /// The results of the run by key.
    pub results: BTreeMap<String, RunResult>,
    /// Who is asking.
    pub organization: Organization,
}

/// Who is asking.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Organization {
    /// `@globals.org_name`.
    pub name: String,
    /// `@globals.org_contact`.
    pub contact: String,
}

/// One result of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunResult {
    /// The name people see.
    pub name: String,
    /// What was matched or set.
    pub value: String,
    /// The outcome it stands for.
    pub category: String,
}

/// An expression that cannot be filled in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{expression}” cannot be filled in: {why}")]
pub struct TemplateError {
    expression: String,
    why: &'static str,
}

/// The first words of expressions; after any other, `@` is only a letter (an e-mail address).
const TOPS: &[&str] = &[
    "child",
    "contact",
    "fields",
    "globals",
    "input",
    "legacy_extra",
    "locals",
    "node",
    "parent",
    "results",
    "resume",
    "run",
    "ticket",
    "trigger",
    "urns",
    "webhook",
];

#[derive(Debug, PartialEq, Eq)]
enum Part<'a> {
    Text(&'a str),
    Value(Expression),
}

#[derive(Debug, PartialEq, Eq)]
enum Expression {
    Name,
    FirstName,
    Language,
    Urn,
    Field(String),
    Input,
    ResultValue(String),
    ResultCategory(String),
    OrganizationName,
    OrganizationContact,
}

/// Fills a template in.
pub fn render(text: &str, facts: &Facts) -> Result<String, TemplateError> {
    let parts = parse(text)?;
    Ok(parts
        .iter()
        .map(|part| match part {
            Part::Text(text) => text,
            Part::Value(expression) => expression.value(facts),
        })
        .collect())
}

/// Whether a template can be filled in, whatever the facts.
pub(super) fn check(text: &str) -> Result<(), TemplateError> {
    parse(text).map(|_| ())
}

/// Whether there is anything to fill in.
pub(super) fn is_plain(text: &str) -> bool {
    parse(text).is_ok_and(|parts| parts.iter().all(|part| matches!(part, Part::Text(_))))
}

/// The result that a template is, when it is nothing else: `@results.opt_in`.
pub(super) fn result_key(text: &str) -> Option<String> {
    let mut parts = parse(text.trim()).ok()?.into_iter().filter(|part| *part != Part::Text(""));
    match (parts.next(), parts.next()) {
        (Some(Part::Value(Expression::ResultValue(key))), None) => Some(key),
        _ => None,
    }
}

/// Whether a template is the contact's groups and nothing else: what a split by group looks at. No
/// text can speak of them.
pub(super) fn is_groups(text: &str) -> bool {
    text.trim().eq_ignore_ascii_case("@contact.groups")
}

/// A text that comes out of [`render`] as it is.
pub(super) fn escape(text: &str) -> String {
    text.replace('@', "@@")
}

fn parse(text: &str) -> Result<Vec<Part<'_>>, TemplateError> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('@') {
        let (before, after) = (&rest[..at], &rest[at + 1..]);
        parts.push(Part::Text(before));
        if let Some(escaped) = after.strip_prefix('@') {
            parts.push(Part::Text("@"));
            rest = escaped;
            continue;
        }
        if after.starts_with('(') {
            let expression = format!("@{}", formula(after));
            return Err(TemplateError { expression, why: "formulas are not supported here" });
        }
        let path = path(after);
        let written = &rest[at..=at + path.len()];
        rest = &after[path.len()..];
        let lowered = path.to_lowercase();
        let steps: Vec<&str> = lowered.split('.').collect();
        if !TOPS.contains(&steps[0]) {
            parts.push(Part::Text(written));
            continue;
        }
        parts.push(Part::Value(expression(&steps).ok_or_else(|| TemplateError {
            expression: written.to_owned(),
            why: "use @contact.name, @contact.first_name, @contact.language, @urns.tel, @fields.…, \
                  @input, @results.…, @globals.org_name or @globals.org_contact",
        })?));
    }
    parts.push(Part::Text(rest));
    Ok(parts)
}

/// A formula at the start, to its closing parenthesis.
fn formula(text: &str) -> &str {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 1 => return &text[..=at],
            ')' => depth -= 1,
            _ => {}
        }
    }
    text
}

/// The longest path at the start: names with points *between* them (“@contact.name.” ends a
/// sentence).
fn path(text: &str) -> &str {
    let part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut end = 0;
    for (at, c) in text.char_indices() {
        let joins = c == '.' && at == end && at > 0 && text[at + 1..].starts_with(part);
        if !part(c) && !joins {
            break;
        }
        end = at + 1;
    }
    &text[..end]
}

fn expression(steps: &[&str]) -> Option<Expression> {
    Some(match steps {
        ["contact"] | ["contact", "name"] => Expression::Name,
        ["contact", "first_name"] => Expression::FirstName,
        ["contact", "language"] => Expression::Language,
        ["urns", "tel"] | ["contact", "urn"] => Expression::Urn,
        ["fields", key] | ["contact", "fields", key] => Expression::Field((*key).to_owned()),
        ["input"] | ["input", "text"] => Expression::Input,
        ["results", key] | ["results", key, "value"] => Expression::ResultValue((*key).to_owned()),
        ["results", key, "category" | "category_localized"] => {
            Expression::ResultCategory((*key).to_owned())
        }
        ["globals", "org_name"] => Expression::OrganizationName,
        ["globals", "org_contact"] => Expression::OrganizationContact,
        _ => return None,
    })
}

impl Expression {
    fn value<'a>(&self, facts: &'a Facts) -> &'a str {
        let result = |key: &str| facts.results.get(key);
        match self {
            Expression::Name => facts.name.as_deref().unwrap_or_default(),
            Expression::FirstName => facts
                .name
                .as_deref()
                .and_then(|name| name.split_whitespace().next())
                .unwrap_or_default(),
            Expression::Language => facts.language.as_deref().unwrap_or_default(),
            Expression::Urn => facts.urn.as_deref().unwrap_or_default(),
            Expression::Field(key) => facts.fields.get(key).map_or("", String::as_str),
            Expression::Input => facts.input.as_deref().unwrap_or_default(),
            Expression::ResultValue(key) => result(key).map_or("", |result| &result.value),
            Expression::ResultCategory(key) => result(key).map_or("", |result| &result.category),
            Expression::OrganizationName => &facts.organization.name,
            Expression::OrganizationContact => &facts.organization.contact,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts() -> Facts {
        let result = RunResult {
            name: "Opt In".to_owned(),
            value: "yes".to_owned(),
            category: "Y".to_owned(),
        };
        Facts {
            name: Some("Ana María López".to_owned()),
            urn: Some("tel:+15550100101".to_owned()),
            groups: Vec::new(),
            language: Some("spa".to_owned()),
            fields: [("town".to_owned(), "@contact.name".to_owned())].into(),
            input: Some("Yes!".to_owned()),
            results: [("opt_in".to_owned(), result)].into(),
            organization: Organization { name: "Harbour".to_owned(), contact: "555".to_owned() },
        }
    }

    #[test]
    fn names_are_filled_in() {
        let table = [
            ("Hi @contact.first_name.", "Hi Ana."),
            ("@contact / @contact.name", "Ana María López / Ana María López"),
            ("@CONTACT.Name", "Ana María López"),
            ("@contact.language", "spa"),
            ("@urns.tel, @contact.urn", "tel:+15550100101, tel:+15550100101"),
            ("@fields.town", "@contact.name"),
            ("@contact.fields.town!", "@contact.name!"),
            ("@fields.none|", "|"),
            ("@input, @input.text", "Yes!, Yes!"),
            ("@results.opt_in @results.opt_in.value @results.opt_in.category", "yes yes Y"),
            ("@globals.org_name (@globals.org_contact)", "Harbour (555)"),
            ("a@@b", "a@b"),
            ("me@example.org", "me@example.org"),
            ("at @ the end @", "at @ the end @"),
            ("señor@é", "señor@é"),
            ("", ""),
        ];
        for (text, wanted) in table {
            assert_eq!(render(text, &facts()).expect(text), wanted, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_filled_in_is_named() {
        for (text, expression) in [
            ("hi @(upper(contact)) you", "@(upper(contact))"),
            ("@(", "@("),
            ("hello @webhook.body", "@webhook.body"),
            ("@contact.age", "@contact.age"),
            ("@fields", "@fields"),
            ("@urns.mailto", "@urns.mailto"),
            ("@contact.groups", "@contact.groups"),
            ("@results.a.b.c", "@results.a.b.c"),
        ] {
            let error = render(text, &facts()).expect_err(text);
            assert_eq!(error.expression, expression);
            assert_eq!(check(text), Err(error));
        }
    }

    #[test]
    fn an_escaped_text_comes_out_as_it_is() {
        for text in ["a@b", "@contact", "@@", "@(1)"] {
            assert_eq!(render(&escape(text), &facts()).expect(text), text);
        }
    }
}
