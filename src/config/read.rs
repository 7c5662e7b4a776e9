//! From the file's text to a [`Config`], or to everything that is wrong with it.

use std::collections::HashMap;
use std::io;
use std::ops::RangeInclusive;
use std::path::Path;
use std::time::Duration;

use toml::de::{DeTable, DeValue};

use super::section::{Reader, Section};
use super::{
    Alerts, Certificate, Config, ConfigError, Modem, Organization, Panel, Pin, Problem, Profile,
    Sending, Webhook, default, hours_in_words, value,
};
use crate::consent::intent::OwnWords;
use crate::outbox::day_name;
use crate::outbox::schedule::Window;

/// More than an hour is no undo time.
const HOLD: RangeInclusive<Duration> = Duration::ZERO..=Duration::from_hours(1);
/// Slower than one invite a day is a daily limit.
const PACE: RangeInclusive<Duration> = Duration::ZERO..=Duration::from_hours(24);
/// Ten years.
const AGAIN_AFTER: RangeInclusive<Duration> = Duration::ZERO..=Duration::from_hours(3650 * 24);
/// A modem that is away for longer was never there.
const MODEM_AFTER: RangeInclusive<Duration> = Duration::from_mins(1)..=Duration::from_hours(7 * 24);
/// More modems than a Pi has ports for is a slip.
const MODEMS_MAX: usize = 16;

/// How what a file with a secret says is fetched; nothing: it is not asked for.
type Secrets<'a> = Option<&'a dyn Fn(&Path) -> io::Result<String>>;

impl Config {
    /// Reads a file and the files with secrets that it names.
    pub fn load(file: &Path) -> Result<Self, ConfigError> {
        Self::parse(&Self::text(file)?, &|path| std::fs::read_to_string(path))
            .map_err(|problems| ConfigError::Wrong { file: file.to_owned(), problems })
    }

    /// Reads a file only, for what speaks to no modem and nobody outside: a file with a secret may be there for the
    /// service alone, and only while it runs. What such a file would say is missing.
    pub fn load_without_secrets(file: &Path) -> Result<Self, ConfigError> {
        Self::read(&Self::text(file)?, None)
            .map_err(|problems| ConfigError::Wrong { file: file.to_owned(), problems })
    }

    fn text(file: &Path) -> Result<String, ConfigError> {
        let text = std::fs::read_to_string(file).map_err(|why| match why.kind() {
            io::ErrorKind::NotFound => ConfigError::Missing { file: file.to_owned() },
            _ => ConfigError::Unreadable { file: file.to_owned(), why },
        })?;
        Ok(text)
    }

    /// Reads a text; `secret` fetches what a file that holds a secret says.
    pub fn parse(
        text: &str,
        secret: &dyn Fn(&Path) -> io::Result<String>,
    ) -> Result<Self, Vec<Problem>> {
        Self::read(text, Some(secret))
    }

    fn read(text: &str, secret: Secrets<'_>) -> Result<Self, Vec<Problem>> {
        let (document, errors) = DeTable::parse_recoverable(text);
        let mut reader = Reader::new(text);
        if !errors.is_empty() {
            // What a broken text seems to say is not worth a second list of problems.
            for error in &errors {
                let line = error.span().map_or(1, |span| reader.line(&span));
                reader.problem(line, "", format!("this is not TOML: {}", error.message()));
            }
            return Err(reader.finish().0);
        }
        let config = whole(&mut reader, document.get_ref(), secret);
        let (problems, defaulted) = reader.finish();
        if problems.is_empty() { Ok(Self { defaulted, ..config }) } else { Err(problems) }
    }
}

/// A configuration that is to be believed only if the reader has no problems.
fn whole<'t>(reader: &mut Reader<'t>, document: &DeTable<'t>, secret: Secrets<'_>) -> Config {
    let mut top = reader.section("", "", Some((document, 1)));
    let data_dir = top.read("data_dir", value::folder).unwrap_or_else(default::data_dir);
    let tables = ["organization", "panel", "sending", "alerts", "words"]
        .map(|name| table(&mut top, name, &format!("[{name}]")));
    let modem_tables = modem_tables(&mut top);
    top.close();

    let [organization_table, panel_table, sending_table, alerts_table, words_table] = tables;
    let (organization, named) =
        organization(reader.section("[organization]", "[organization]", organization_table));
    let law = organization.jurisdiction.map(|profile| Law { profile, named });
    let mut config = Config {
        data_dir: Config::absolute(&data_dir),
        organization,
        panel: panel(reader, panel_table),
        modems: modems(reader, &modem_tables, secret),
        sending: sending(reader.section("[sending]", "[sending]", sending_table), law),
        alerts: alerts(reader.section("[alerts]", "[alerts]", alerts_table), secret),
        words: OwnWords::default(),
        defaulted: Vec::new(),
    };
    words(&mut config, reader.section("[words]", "[words]", words_table));
    config
}

/// The law that holds, and whether the file names it or it follows from the region.
#[derive(Clone, Copy)]
struct Law {
    profile: &'static Profile,
    named: Named,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Named {
    ByTheFile,
    ByTheRegion,
}

/// A table and the line of its heading.
type Table<'d, 't> = (&'d DeTable<'t>, usize);

fn table<'t, 'd>(
    within: &mut Section<'_, 't, 'd>,
    name: &'static str,
    heading: &str,
) -> Option<Table<'d, 't>> {
    let (found, line) = within.take(name)?;
    match found {
        DeValue::Table(table) => return Some((table, line)),
        DeValue::Array(_) => {
            within.problem(
                line,
                name,
                format!("there is only one; write {heading}, with single brackets"),
            );
        }
        _ => within.problem(
            line,
            name,
            format!("expected a table; write {heading} and its keys below it"),
        ),
    }
    None
}

fn modem_tables<'t, 'd>(top: &mut Section<'_, 't, 'd>) -> Vec<Table<'d, 't>> {
    const EXPECTED: &str =
        "expected a list of tables; write [[modem]], with double brackets, and its keys below it";
    let Some((found, line)) = top.take("modem") else { return Vec::new() };
    let DeValue::Array(list) = found else {
        top.problem(line, "modem", EXPECTED);
        return Vec::new();
    };
    if list.len() > MODEMS_MAX {
        top.problem(
            line,
            "modem",
            format!("there are {} modems; at most {MODEMS_MAX}", list.len()),
        );
    }
    let mut tables = Vec::new();
    for entry in list {
        let line = top.line_at(&entry.span());
        match entry.get_ref() {
            DeValue::Table(table) => tables.push((table, line)),
            _ => top.problem(line, "modem", EXPECTED),
        }
    }
    tables
}

fn organization(mut section: Section<'_, '_, '_>) -> (Organization, Named) {
    let name = section.read("name", value::organization_name);
    let region = section.read("region", value::region).unwrap_or_else(default::region);
    let jurisdiction = section.read("jurisdiction", value::jurisdiction);
    let named = if jurisdiction.is_some() { Named::ByTheFile } else { Named::ByTheRegion };
    let organization = Organization {
        name: name.unwrap_or_else(default::organization_name),
        jurisdiction: jurisdiction.or_else(|| Profile::of(&region)),
        region,
        timezone: section
            .read("timezone", value::timezone)
            .or_else(|| value::zone(default::TIMEZONE).ok())
            .unwrap_or(jiff::tz::TimeZone::UTC),
        contact: section.read("contact", value::contact).unwrap_or_default(),
    };
    section.close();
    (organization, named)
}

fn panel<'t>(reader: &mut Reader<'t>, panel: Option<Table<'_, 't>>) -> Panel {
    let mut section = reader.section("[panel]", "[panel]", panel);
    let listen = section.read("listen", value::listen).unwrap_or_else(default::listen);
    let hosts = section.read("hosts", value::hosts).unwrap_or_default();
    let tls = table(&mut section, "tls", "[panel.tls]");
    section.close();
    let certificate = certificate(reader.section("[panel.tls]", "[panel.tls]", tls));
    Panel { listen, hosts, tls: tls.map(|_| certificate) }
}

/// Both files, or neither.
fn certificate(mut section: Section<'_, '_, '_>) -> Certificate {
    let files = ["certificate", "key"].map(|name| section.read(name, value::pem_file));
    for (name, other) in [("certificate", "key"), ("key", "certificate")] {
        if let (Some(line), None) = (section.line_of(name), section.line_of(other)) {
            let what = format!(
                "there is no `{other}` beside it; name both files, or neither: one is then made here"
            );
            section.problem(line, name, what);
        }
    }
    section.close();
    match files {
        [Some(certificate), Some(key)] => Certificate::Files { certificate, key },
        _ => Certificate::Own,
    }
}

fn sending(mut section: Section<'_, '_, '_>, law: Option<Law>) -> Sending {
    let sending = Sending {
        hold: section
            .read("hold", |v| value::wait(v, &HOLD, "\"5s\""))
            .unwrap_or_else(default::hold),
        pace: section
            .read("pace", |v| value::wait(v, &PACE, "\"30s\""))
            .unwrap_or_else(default::pace),
        daily_limit: section
            .read("daily_limit", value::daily_limit)
            .unwrap_or(default::DAILY_LIMIT),
        window: section
            .read("window", |v| value::hours(v).and_then(|window| lawful(window, law)))
            .unwrap_or_else(|| default::window(law.map(|law| law.profile))),
        again_after: section
            .read("again_after", |v| value::wait(v, &AGAIN_AFTER, "\"14d\""))
            .unwrap_or_else(default::again_after),
        national_alphabets: section
            .read("national_alphabets", value::languages)
            .unwrap_or_default(),
    };
    section.close();
    sending
}

/// Hours may be narrower than the law, never wider. Of “always” there is only a note while the law merely follows from
/// the region: it says plainly that somebody wants no hours, as for a test or a service the law does not bind.
fn lawful(window: Window, law: Option<Law>) -> Result<Window, String> {
    let Some(Law { profile, named }) = law else { return Ok(window) };
    if window == Window::Always && named == Named::ByTheRegion {
        return Ok(window);
    }
    let Some((day, time)) = window.beyond(&profile.legal_window) else { return Ok(window) };
    Err(format!(
        "this is open on {} at {}, which the law of {} does not allow ({}); write hours within \"{}\"",
        day_name(day),
        time.strftime("%H:%M"),
        profile.name,
        profile.window_law,
        hours_in_words(&profile.legal_window),
    ))
}

/// Without a webhook nobody is told.
fn alerts(mut section: Section<'_, '_, '_>, secret: Secrets<'_>) -> Option<Alerts> {
    let webhook = webhook(&mut section, secret);
    let modem_after = section
        .read("modem_after", |v| value::wait(v, &MODEM_AFTER, "\"10m\""))
        .unwrap_or_else(default::modem_after);
    section.close();
    webhook.map(|webhook| Alerts { webhook, modem_after })
}

fn webhook(section: &mut Section<'_, '_, '_>, secret: Secrets<'_>) -> Option<Webhook> {
    let given = section.read("webhook", value::webhook);
    let file = section.read("webhook_file", value::secret_file);
    let Some(line) = section.line_of("webhook_file") else { return given };
    if section.line_of("webhook").is_some() {
        section.problem(line, "webhook_file", "there is a `webhook` too; keep one of the two");
        return given;
    }
    let (file, secret) = (file?, secret?);
    let read = secret_in(&file, secret)
        .and_then(|text| Webhook::new(&text).map_err(|why| format!("{}: {why}", file.display())));
    read.map_err(|what| section.problem(line, "webhook_file", what)).ok()
}

/// The organization's words, beside those of its jurisdiction.
fn words(config: &mut Config, mut section: Section<'_, '_, '_>) {
    config.words = OwnWords {
        yes: section.read("yes", value::words).unwrap_or_default(),
        no: section.read("no", value::words).unwrap_or_default(),
        stop: section.read("stop", value::words).unwrap_or_default(),
        start: section.read("start", value::words).unwrap_or_default(),
        help: section.read("help", value::words).unwrap_or_default(),
    };
    for refused in config.reader().err().unwrap_or_default() {
        let key = refused.list.word();
        let line = section.line_of(key).unwrap_or(section.line());
        section.problem(line, key, refused.why);
    }
    section.close();
}

/// The modems; names and device paths are used once each.
fn modems<'t>(
    reader: &mut Reader<'t>,
    tables: &[Table<'_, 't>],
    secret: Secrets<'_>,
) -> Vec<Modem> {
    let mut names: HashMap<String, usize> = HashMap::new();
    let mut ports: HashMap<String, usize> = HashMap::new();
    let mut modems = Vec::new();
    for (index, table) in tables.iter().enumerate() {
        let number = index + 1;
        let mut section =
            reader.section("[[modem]]", &format!("[[modem]] {number}:"), Some(*table));
        let modem = modem(&mut section, secret);
        if let Some(first) = names.insert(modem.name.clone(), number) {
            let line = section.line_of("name").unwrap_or(section.line());
            let what = format!(
                "modem {first} is called {:?} too; give each its own, such as name = \"second\"",
                modem.name
            );
            section.problem(line, "name", what);
        }
        // Two modems may both be found by themselves, but not sit at one port.
        if modem.port != "auto"
            && !modem.port.is_empty()
            && let Some(first) = ports.insert(modem.port.clone(), number)
        {
            let line = section.line_of("port").unwrap_or(section.line());
            section.problem(line, "port", format!("modem {first} has this port already"));
        }
        section.close();
        modems.push(modem);
    }
    modems
}

fn modem(section: &mut Section<'_, '_, '_>, secret: Secrets<'_>) -> Modem {
    let name = section.read("name", value::modem_name).unwrap_or_else(default::modem_name);
    if section.line_of("port").is_none() {
        let line = section.line();
        section.problem(line, "port", format!("missing; {}", value::PORT_EXPECTED));
    }
    Modem {
        name,
        port: section.read("port", value::port).unwrap_or_default(),
        baud: section.read("baud", value::baud).unwrap_or_else(default::baud),
        pin: pin(section, secret),
    }
}

fn pin(section: &mut Section<'_, '_, '_>, secret: Secrets<'_>) -> Option<Pin> {
    let given = section.read("pin", value::pin);
    let file = section.read("pin_file", value::secret_file);
    let Some(line) = section.line_of("pin_file") else { return given };
    if section.line_of("pin").is_some() {
        section.problem(line, "pin_file", "there is a `pin` too; keep one of the two");
        return given;
    }
    match pin_in(&file?, secret?) {
        Ok(pin) => Some(pin),
        Err(what) => {
            section.problem(line, "pin_file", what);
            None
        }
    }
}

fn pin_in(path: &Path, secret: &dyn Fn(&Path) -> io::Result<String>) -> Result<Pin, String> {
    Pin::new(&secret_in(path, secret)?).ok_or_else(|| {
        format!("{} does not hold four to eight digits and nothing else", path.display())
    })
}

/// What a file with a secret says, without the line break at its end.
fn secret_in(path: &Path, secret: &dyn Fn(&Path) -> io::Result<String>) -> Result<String, String> {
    let text = secret(path).map_err(|why| {
        format!(
            "{} cannot be read: {why}; the user optin-gateway must be able to read it",
            path.display()
        )
    })?;
    Ok(text.trim_end().to_owned())
}
