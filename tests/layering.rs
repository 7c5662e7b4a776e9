//! The import law: which module may name which, held by reading the sources.
//!
//! Only what ships is read; a file's tests (from `#[cfg(test)]` on) may use what they like.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// A module and what it may import of ours. `*` is everything.
const LAW: &[(&str, &[&str])] = &[
    ("phone", &[]),
    ("gsm", &["phone"]),
    ("at", &[]),
    ("consent", &["phone"]),
    ("flow", &["consent", "gsm"]),
    ("outbox", &["consent", "gsm", "phone"]),
    ("modem", &["at", "gsm", "phone", "clock", "pulse"]),
    ("sim", &["at", "gsm", "phone"]),
    ("store", &["consent", "flow", "outbox", "gsm", "phone", "clock"]),
    (
        "gateway",
        &[
            "at", "clock", "config", "consent", "flow", "gsm", "modem", "outbox", "phone", "pulse",
            "store", "systemd",
        ],
    ),
    ("web", &["gateway", "store", "consent", "flow", "outbox", "gsm", "phone", "clock"]),
    ("clock", &[]),
    ("pulse", &[]),
    ("config", &["consent", "gsm", "outbox"]),
    ("status_socket", &[]),
    ("modem_socket", &["at", "modem", "status_socket"]),
    ("systemd", &[]),
    ("telemetry", &[]),
    ("app", &["*"]),
    ("cli", &["*"]),
    ("main", &["*"]),
    ("lib", &["*"]),
];

/// The pure core: arguments in, values out.
const CORE: &[&str] = &["gsm", "at", "consent", "flow", "outbox", "phone"];

/// What the core does not know: runtimes, databases, the network, the clock, chance, the log.
const NOT_IN_CORE: &[&str] = &[
    "tokio",
    "tokio_util",
    "rusqlite",
    "axum",
    "rand",
    "tracing",
    "serialport",
    "mio_serial",
    "rustix",
    "std::fs",
    "std::net",
    "std::process",
    "std::thread",
    "std::env",
    "SystemTime",
    "Instant",
    "new_v4",
];

/// A file of `src/`, by its path below it.
struct Source {
    path: String,
    text: String,
}

impl Source {
    fn module(&self) -> &str {
        let first = self.path.split('/').next().unwrap_or_default();
        first.trim_end_matches(".rs")
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn sources() -> Vec<Source> {
    fn walk(folder: &Path, found: &mut Vec<Source>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                // A folder of tests is declared under `cfg(test)` and does not ship.
                if !path.ends_with("tests") {
                    walk(&path, found);
                }
            } else if path.extension().is_some_and(|ext| ext == "rs") {
                let below = path.strip_prefix(root().join("src")).unwrap().display().to_string();
                found.push(Source { path: below, text: fs::read_to_string(&path).unwrap() });
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join("src"), &mut found);
    assert!(found.len() > 10, "the sources were not found");
    found
}

/// The lines that ship, numbered from 1, without comments.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let end = text.find("\n#[cfg(test)]\nmod tests").unwrap_or(text.len());
    text[..end].lines().enumerate().map(|(index, line)| (index + 1, without_comment(line)))
}

fn without_comment(line: &str) -> &str {
    line.find("//").map_or(line, |at| &line[..at])
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Whether `words` stands in `line` as whole words.
fn names(line: &str, words: &str) -> bool {
    line.match_indices(words).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + words.len()..].chars().next();
        !before.is_some_and(is_word) && !after.is_some_and(is_word)
    })
}

/// The modules of ours that a file names: `crate::a`, `crate::{a, b::c}`, `super::super::a`.
fn imports(text: &str, modules: &[&str]) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut in_group = 0_usize;
    for (number, line) in code(text) {
        let mut rest = line;
        if in_group > 0 {
            in_group = group(rest, in_group, number, &mut found);
            continue;
        }
        while let Some(at) = rest.find("crate::") {
            rest = &rest[at + "crate::".len()..];
            if let Some(inside) = rest.strip_prefix('{') {
                in_group = group(inside, 1, number, &mut found);
            } else {
                found.push((number, rest.chars().take_while(|c| is_word(*c)).collect()));
            }
        }
        for (at, up) in line.match_indices("super::super::") {
            let name: String = line[at + up.len()..].chars().take_while(|c| is_word(*c)).collect();
            if modules.contains(&name.as_str()) {
                found.push((number, name));
            }
        }
    }
    found
}

/// Reads on in `{a, b::{c, d}}` and gives the depth at the end of the line; names at depth 1 are modules.
fn group(text: &str, mut depth: usize, number: usize, found: &mut Vec<(usize, String)>) -> usize {
    let mut name = String::new();
    let mut at_start = true;
    for c in text.chars().chain(['\n']) {
        if depth == 0 {
            break;
        }
        if is_word(c) && depth == 1 && at_start {
            name.push(c);
            continue;
        }
        if !name.is_empty() {
            found.push((number, std::mem::take(&mut name)));
            at_start = false;
        }
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => at_start = true,
            _ => {}
        }
    }
    depth
}

fn break_of_import_law(source: &Source) -> Vec<String> {
    let modules: Vec<&str> = LAW.iter().map(|(module, _)| *module).collect();
    let module = source.module();
    let Some((_, allowed)) = LAW.iter().find(|(known, _)| *known == module) else {
        return vec![format!(
            "src/{}: the module `{module}` has no line in the import law",
            source.path
        )];
    };
    if allowed.contains(&"*") {
        return Vec::new();
    }
    imports(&source.text, &modules)
        .into_iter()
        .filter(|(_, name)| modules.contains(&name.as_str()))
        .filter(|(_, name)| name != module && !allowed.contains(&name.as_str()))
        .map(|(line, name)| {
            format!("src/{}:{line}: `{module}` may not import `{name}`", source.path)
        })
        .collect()
}

fn break_of_purity(source: &Source) -> Vec<String> {
    if !CORE.contains(&source.module()) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (line, text) in code(&source.text) {
        for words in NOT_IN_CORE.iter().filter(|words| names(text, words)) {
            found.push(format!("src/{}:{line}: the core does not know `{words}`", source.path));
        }
        if text.contains("::now()") {
            found.push(format!("src/{}:{line}: the core takes instants as arguments", source.path));
        }
    }
    found
}

fn submission_outside_gateway(source: &Source) -> Vec<String> {
    if source.module() == "gateway" {
        return Vec::new();
    }
    code(&source.text)
        .filter(|(_, text)| text.contains(".submit("))
        .map(|(line, _)| {
            format!("src/{}:{line}: only the gateway hands parts to a modem", source.path)
        })
        .collect()
}

fn more_than_an_index_card(source: &Source) -> Vec<String> {
    if !source.path.ends_with("mod.rs") {
        return Vec::new();
    }
    let items = [
        "fn ",
        "async fn ",
        "struct ",
        "enum ",
        "impl ",
        "impl<",
        "trait ",
        "const ",
        "static ",
        "macro_rules!",
    ];
    code(&source.text)
        .filter(|(_, text)| {
            let item = text
                .trim_start()
                .trim_start_matches("pub(crate) ")
                .trim_start_matches("pub(super) ");
            let item = item.trim_start_matches("pub ");
            items.iter().any(|start| item.starts_with(start))
        })
        .map(|(line, _)| {
            format!("src/{}:{line}: a mod.rs holds only docs, `mod` and `use`", source.path)
        })
        .collect()
}

/// Makers of modems, in small letters. What is peculiar to one is in `hardware/profiles`.
const MAKERS: &[&str] = &[
    "huawei",
    "zte",
    "simcom",
    "quectel",
    "cinterion",
    "siemens",
    "telit",
    "u-blox",
    "wavecom",
    "sierra",
    "novatel",
];

/// A maker's name in quotes, in a line that decides something.
fn maker_in_a_condition(source: &Source) -> Vec<String> {
    let decides = ["==", "!=", "=>", "if ", "contains(", "starts_with(", "matches!("];
    code(&source.text)
        .filter(|(_, text)| decides.iter().any(|word| text.contains(word)))
        .filter(|(_, text)| {
            let mut quoted = text.split('"').skip(1).step_by(2).map(str::to_lowercase);
            quoted.any(|words| MAKERS.iter().any(|maker| words.contains(maker)))
        })
        .map(|(line, _)| format!("src/{}:{line}: no code knows a maker of modems", source.path))
        .collect()
}

fn all(check: fn(&Source) -> Vec<String>) {
    let broken: Vec<String> = sources().iter().flat_map(check).collect();
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn modules_import_only_what_the_law_allows() {
    all(break_of_import_law);
}

#[test]
fn the_core_is_pure() {
    all(break_of_purity);
}

#[test]
fn only_the_gateway_submits() {
    all(submission_outside_gateway);
}

#[test]
fn every_mod_rs_is_an_index_card() {
    all(more_than_an_index_card);
}

#[test]
fn no_code_knows_a_maker_of_modems() {
    all(maker_in_a_condition);
}

/// The README names each folder of `src/` in backticks, as `src/gsm`; files it may name; what it names is there.
#[test]
fn the_readme_lists_the_modules_there_are() {
    let Ok(readme) = fs::read_to_string(root().join("README.md")) else { return };
    let listed = listed_modules(&readme);
    let mut said = String::new();
    for entry in fs::read_dir(root().join("src")).unwrap() {
        let entry = entry.unwrap();
        let name = format!("src/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() && !listed.contains(&name) {
            let _ = writeln!(said, "README.md does not list `{name}`");
        }
    }
    for gone in listed.iter().filter(|name| !root().join(name).exists()) {
        let _ = writeln!(said, "README.md lists `{gone}`, which is not there");
    }
    assert!(said.is_empty(), "\n{said}");
}

/// `src/NAME`, with or without a slash at its end, and `src/NAME.rs`, in backticks; deeper paths as well.
fn listed_modules(readme: &str) -> BTreeSet<String> {
    let quoted = readme.split('`').skip(1).step_by(2);
    quoted
        .filter(|text| text.starts_with("src/") && !text.contains(char::is_whitespace))
        .map(|text| text.trim_end_matches('/').to_owned())
        .collect()
}

// The checks themselves, on planted breaches ------------------------------------------------

fn planted(path: &str, text: &str) -> Source {
    Source { path: path.into(), text: text.into() }
}

#[test]
fn a_planted_import_is_found() {
    for text in [
        "use crate::web::x;",
        "fn f() { let a = crate::web::x(); }",
        "use crate::{phone::PhoneNumber, web};",
        "use crate::{\n    phone::{A, B},\n    web::C,\n};",
        "    crate::phone::a(crate::web::b())",
        "use super::super::web::x;",
        "pub(crate) use crate::web as panel;",
    ] {
        assert_eq!(break_of_import_law(&planted("gsm/pdu.rs", text)).len(), 1, "{text}");
    }
    assert_eq!(
        break_of_import_law(&planted("gsm/pdu.rs", "\n\nuse crate::web;"))[0],
        "src/gsm/pdu.rs:3: `gsm` may not import `web`"
    );
    assert_eq!(break_of_import_law(&planted("new/a.rs", "")).len(), 1, "a module without a law");
}

#[test]
fn what_is_allowed_is_not_found() {
    for text in [
        "use crate::phone::PhoneNumber;",
        "use crate::gsm::address::Address;",
        "use crate::{phone::{web, sim}};",
        "// use crate::web;",
        "//! [`crate::web`]",
        "use crate::phone;\n#[cfg(test)]\nmod tests {\n    use crate::web;\n}",
        "use super::super::segment::web;",
    ] {
        let found = break_of_import_law(&planted("gsm/pdu.rs", text));
        assert!(found.is_empty(), "{text}: {found:?}");
    }
}

#[test]
fn a_helper_for_tests_does_not_hide_what_follows_it() {
    let text = "#[cfg(test)]\nuse crate::phone;\nuse crate::web;\n";
    assert_eq!(break_of_import_law(&planted("gsm/pdu.rs", text)).len(), 1);
}

#[test]
fn planted_impurity_is_found() {
    for text in [
        "use tokio::sync::mpsc;",
        "fn f(c: &rusqlite::Connection) {}",
        "let now = Timestamp::now();",
        "use std::time::{Duration, Instant};",
        "let id = Uuid::new_v4();",
        "std::fs::read(path)",
    ] {
        assert!(!break_of_purity(&planted("consent/state.rs", text)).is_empty(), "{text}");
        assert!(break_of_purity(&planted("store/state.rs", text)).is_empty(), "{text}");
    }
    for text in
        ["let operand = 1;", "/// Not for tokio.", "fn random_brand() {}", "struct InstantReply;"]
    {
        assert!(break_of_purity(&planted("consent/state.rs", text)).is_empty(), "{text}");
    }
}

#[test]
fn a_planted_submission_is_found() {
    let text = "async fn f() { modem.submit(part).await }";
    assert_eq!(submission_outside_gateway(&planted("web/api.rs", text)).len(), 1);
    assert!(submission_outside_gateway(&planted("gateway/act.rs", text)).is_empty());
}

#[test]
fn a_planted_maker_is_found() {
    for text in [
        "if maker == \"huawei\" {",
        "    \"Quectel EC25\" => true,",
        "let odd = model.starts_with(\"ZTE\");",
    ] {
        assert_eq!(maker_in_a_condition(&planted("modem/live.rs", text)).len(), 1, "{text}");
    }
    for text in ["// if it is \"huawei\"", "(\"huawei\", include_str!(\"huawei.toml\")),"] {
        assert!(maker_in_a_condition(&planted("modem/profile.rs", text)).is_empty(), "{text}");
    }
}

#[test]
fn a_full_mod_rs_is_found() {
    assert_eq!(more_than_an_index_card(&planted("web/mod.rs", "pub(crate) fn f() {}")).len(), 1);
    assert!(
        more_than_an_index_card(&planted("web/mod.rs", "mod a;\npub use a::{B, C};")).is_empty()
    );
}

#[test]
fn the_readme_is_read_for_paths_below_src_only() {
    let listed = listed_modules(
        "- `src/gsm/` what\n- `src/phone.rs`\nsee `src/at`, `tests/run`, src/x, `src/a b`",
    );
    assert_eq!(listed.into_iter().collect::<Vec<_>>(), ["src/at", "src/gsm", "src/phone.rs"]);
}
