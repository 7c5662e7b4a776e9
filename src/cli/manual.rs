//! The manual pages, `optin-gateway(1)` and `optin-gateway.toml(5)`: made here from what may be typed and from the
//! configuration as shipped, and held to the files in `packaging/man/`, which the package takes.
//!
//! The program does not contain this: whoever changes a command or a comment of the configuration is told by the test
//! which file to copy. That the shipped configuration names every key there is, `tests/config_errors.rs` holds.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use clap::{Arg, Command, CommandFactory};

use super::args::Arguments;

const SHIPPED: &str = include_str!("../../config/optin-gateway.toml");

/// Text for roff. A line that begins with a dot or a quote would be a request.
fn text(plain: &str) -> String {
    let escaped = plain.replace('\\', "\\e").replace('-', "\\-");
    if escaped.starts_with(['.', '\'']) { format!("\\&{escaped}") } else { escaped }
}

/// A page under way.
struct Page(String);

impl Page {
    fn titled(name: &str, section: u8, about: &str) -> Self {
        let mut page = Self(String::new());
        page.say(&format!(
            ".TH {} {section} \"\" \"\" \"optin\\-gateway\"",
            text(&name.to_uppercase())
        ));
        page.say(".SH NAME");
        page.say(&format!("{} \\- {}", text(name), text(about)));
        page
    }

    fn say(&mut self, line: &str) {
        writeln!(self.0, "{line}").expect("memory");
    }

    /// Paragraphs, and examples where lines are indented.
    fn prose(&mut self, plain: &str) {
        let mut example = false;
        for line in plain.lines() {
            let indented = line.starts_with("  ");
            if indented != example {
                self.say(if indented { ".PP\n.nf\n.RS" } else { ".RE\n.fi\n.PP" });
                example = indented;
            }
            match line.trim() {
                "" => self.say(".PP"),
                words => self.say(&text(words)),
            }
        }
        if example {
            self.say(".RE\n.fi");
        }
    }
}

fn program() -> String {
    let mut root = Arguments::command();
    root.build();
    let about = root.get_about().expect("it says what it is").to_string();
    let mut page = Page::titled("optin-gateway", 1, about.trim_end_matches('.'));
    page.say(".SH SYNOPSIS\n.B optin\\-gateway\n.I COMMAND\n.SH COMMANDS");
    for command in root.get_subcommands_mut() {
        leaves(&mut page, command);
    }
    page.say(".SH NOTES");
    page.prose(&root.get_after_help().expect("first steps").to_string());
    page.say(".SH FILES\n.TP\n.I /etc/optin\\-gateway/optin\\-gateway.toml\nThe configuration.");
    page.say(".TP\n.I /var/lib/optin\\-gateway/\nAll data; the daily copies in\n.IR backups/ .");
    page.say(".SH SEE ALSO\n.BR optin\\-gateway.toml (5),\n.BR systemctl (1),\n.BR journalctl (1)");
    page.0
}

/// A command that can be typed, or those below it.
fn leaves(page: &mut Page, command: &mut Command) {
    if command.get_name() == "help" {
        return;
    }
    if command.has_subcommands() {
        command.get_subcommands_mut().for_each(|below| leaves(page, below));
        return;
    }
    let usage = command.render_usage().to_string();
    page.say(&format!(".SS \"{}\"", text(usage.trim_start_matches("Usage: "))));
    let about = command.get_long_about().or(command.get_about()).expect("it says what it does");
    page.prose(&format!("{about}."));
    let own = |argument: &&Arg| !["help", "version"].contains(&argument.get_id().as_str());
    for argument in command.get_arguments().filter(own) {
        page.say(&format!(".TP\n.B {}", text(&argument.to_string())));
        let help = argument.get_help().expect("it says what it is").to_string();
        let default = argument.get_default_values().first().and_then(|value| value.to_str());
        let default = default.map(|value| format!(" (default: {value})")).unwrap_or_default();
        page.say(&format!("{}{}.", text(&help), text(&default)));
    }
    if let Some(after) = command.get_after_help() {
        page.say(".PP");
        page.prose(&after.to_string());
    }
}

/// Comments stand above what they are about in the file, and below it on the page.
fn configuration() -> String {
    let mut page = Page::titled("optin-gateway.toml", 5, "configuration of optin-gateway");
    page.say(".SH DESCRIPTION");
    let (mut said, mut keys) = (String::new(), 0);
    for line in SHIPPED.lines().chain([""]) {
        let active = line.strip_prefix('#').unwrap_or(line);
        if let Some((key, value)) = active.split_once(" = ").filter(|(key, _)| !key.contains(' ')) {
            let value = text(value).replace('"', "\\(dq");
            page.say(if keys == 0 { ".TP" } else { ".TQ" });
            page.say(&format!(".BR {} \" = {value}\"", text(key)));
            keys += 1;
            continue;
        }
        if active.starts_with('[') {
            page.say(&format!(".SH \"{}\"", text(active)));
        }
        if keys > 0 || line.is_empty() || active.starts_with('[') {
            page.prose(&std::mem::take(&mut said));
            keys = 0;
        }
        if line.is_empty() {
            page.say(".PP");
        } else if !active.starts_with('[') {
            said.push_str(active.strip_prefix(' ').unwrap_or(active));
            said.push('\n');
        }
    }
    page.say(".SH SEE ALSO\n.BR optin\\-gateway (1)");
    page.0
}

mod tests {
    use super::*;

    #[test]
    fn the_manual_pages_say_what_the_program_and_the_configuration_say() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let fresh = root.join("target/man");
        fs::create_dir_all(&fresh).unwrap();
        for (name, page) in
            [("optin-gateway.1", program()), ("optin-gateway.toml.5", configuration())]
        {
            fs::write(fresh.join(name), &page).unwrap();
            let there =
                fs::read_to_string(root.join("packaging/man").join(name)).unwrap_or_default();
            let differs = page.lines().zip(there.lines()).find(|(new, old)| new != old);
            assert!(page == there, "{differs:?}: cp target/man/{name} packaging/man/ and read it");
        }
    }
}
