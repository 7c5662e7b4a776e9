//! Families of modems as data: what `hardware/profiles/*.toml` says, compiled in.
//!
//! ```text
//!   hardware/profiles/NAME.toml ─► Profile ┬ usb    which ports `auto` may try, and which first
//!                                          ├ marks  how it is recognised by what it says of itself
//!                                          └ habits what is different about its words (at::habits)
//! ```
//! A family's quirks are in its file and nowhere else; no code names one. `generic` is what the standards
//! say, and what a modem is taken for until it is recognised, or if it never is.
//!
//! The files are part of the program, so a mistake in one is a mistake of ours: the tests below read every
//! file of the folder. Should one be unreadable all the same, its family is treated as `generic`.

use std::sync::LazyLock;
use std::time::Duration;

use serde::Deserialize;

use crate::at::command::Command;
use crate::at::found::Identity;
use crate::at::habits::{Habits, Lines, NetworkTime, RESULT_LEAST, Waits};

/// A family of modems.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// The name of its file.
    pub name: &'static str,
    /// The name it is shown by.
    pub title: String,
    /// Its USB devices.
    pub usb: Vec<Usb>,
    /// What is different about its words.
    pub habits: Habits,
    marks: Marks,
}

/// USB devices of one family.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Usb {
    /// The maker's number, from the USB Implementers Forum.
    pub vendor: u16,
    /// The products meant; none: all of the vendor's.
    pub products: Vec<u16>,
    /// The interfaces that take commands, best first; none: not known.
    pub at: Vec<u8>,
}

/// Words by which a family is recognised, in small letters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Marks {
    maker: Vec<String>,
    model: Vec<String>,
}

/// The profiles there are. The order decides when two fit equally well.
const FILES: &[(&str, &str)] = &[
    ("generic", include_str!("../../hardware/profiles/generic.toml")),
    ("cinterion", include_str!("../../hardware/profiles/cinterion.toml")),
    ("huawei", include_str!("../../hardware/profiles/huawei.toml")),
    ("novatel", include_str!("../../hardware/profiles/novatel.toml")),
    ("quectel", include_str!("../../hardware/profiles/quectel.toml")),
    ("sierra", include_str!("../../hardware/profiles/sierra.toml")),
    ("simcom-lte", include_str!("../../hardware/profiles/simcom-lte.toml")),
    ("simcom-gsm", include_str!("../../hardware/profiles/simcom-gsm.toml")),
    ("telit", include_str!("../../hardware/profiles/telit.toml")),
    ("u-blox", include_str!("../../hardware/profiles/u-blox.toml")),
    ("wavecom", include_str!("../../hardware/profiles/wavecom.toml")),
    ("zte", include_str!("../../hardware/profiles/zte.toml")),
];

static PROFILES: LazyLock<Vec<Profile>> = LazyLock::new(|| {
    let read = FILES.iter().map(|&(name, text)| read(name, text).unwrap_or_else(|_| plain(name)));
    read.collect()
});

/// All of them.
#[must_use]
pub fn all() -> &'static [Profile] {
    &PROFILES
}

/// The family of a modem, by what it says of itself.
#[must_use]
pub fn recognise(identity: &Identity) -> &'static Profile {
    let heard = Heard::of(identity);
    let mut best = &PROFILES[0];
    for profile in all() {
        if heard.fits(&profile.marks) > heard.fits(&best.marks) {
            best = profile;
        }
    }
    best
}

/// The family of a USB device, and what is known of it: by its product, else by its vendor. `None`: nobody
/// says that it is a modem, so it is not written to.
#[must_use]
pub fn of_usb(vendor: u16, product: u16) -> Option<(&'static Profile, &'static Usb)> {
    let every =
        || all().iter().flat_map(|profile| profile.usb.iter().map(move |usb| (profile, usb)));
    let of_vendor = || every().filter(|(_, usb)| usb.vendor == vendor);
    let product = of_vendor().find(|(_, usb)| usb.products.contains(&product));
    product.or_else(|| of_vendor().find(|(_, usb)| usb.products.is_empty()))
}

/// What a modem said, in small letters.
struct Heard {
    maker: String,
    model: String,
}

impl Heard {
    /// A modem that gives neither maker nor model says both in `ATI`.
    fn of(identity: &Identity) -> Self {
        let words = identity.words.join(" ");
        let small = |said: &Option<String>| said.as_ref().unwrap_or(&words).to_lowercase();
        Self { maker: small(&identity.maker), model: small(&identity.model) }
    }

    /// How well: the model says more than the maker.
    fn fits(&self, marks: &Marks) -> u8 {
        let maker = marks.maker.iter().any(|mark| self.maker.contains(mark));
        let model = marks.model.iter().any(|mark| self.model.contains(mark));
        u8::from(maker) + 2 * u8::from(model)
    }
}

// The files ----------------------------------------------------------------------------------------

/// Every table says where its statements come from.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    title: String,
    source: String,
    #[serde(default)]
    usb: Vec<UsbTable>,
    #[serde(default, rename = "match")]
    marks: MatchTable,
    startup: Option<StartupTable>,
    network_time: Option<StartupTable>,
    lines: Option<LinesTable>,
    messages: Option<MessagesTable>,
    wait: Option<WaitTable>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct UsbTable {
    source: String,
    vendor: u16,
    #[serde(default)]
    products: Vec<u16>,
    #[serde(default)]
    at: Vec<u8>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct MatchTable {
    #[serde(default)]
    maker: Vec<String>,
    #[serde(default)]
    model: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StartupTable {
    source: String,
    commands: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LinesTable {
    source: String,
    #[serde(default)]
    restarted: Vec<String>,
    #[serde(default)]
    progress: Vec<String>,
    #[serde(default)]
    full: Vec<String>,
    #[serde(default)]
    noise: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MessagesTable {
    source: String,
    #[serde(default)]
    notifications: Vec<[u8; 5]>,
    #[serde(default)]
    storages: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WaitTable {
    source: String,
    command_s: Option<u64>,
    storage_s: Option<u64>,
    prompt_s: Option<u64>,
    result_s: Option<u64>,
}

/// What a file says, or what is wrong with it.
fn read(name: &'static str, text: &str) -> Result<Profile, String> {
    let file: File = toml::from_str(text).map_err(|error| error.to_string())?;
    file.check()?;
    let mut habits = Habits { startup: file.commands()?, ..Habits::default() };
    if file.network_time.is_some() {
        habits.network_time = NetworkTime::Told;
    }
    if let Some(lines) = file.lines {
        let LinesTable { restarted, progress, full, noise, .. } = lines;
        habits.lines = Lines { restarted, progress, full, noise };
    }
    if let Some(messages) = &file.messages {
        habits = habits
            .preferring_storages(&messages.storages)
            .preferring_notifications(&messages.notifications);
    }
    if let Some(wait) = &file.wait {
        habits.waits = wait.over(habits.waits)?;
    }
    let small = |marks: Vec<String>| marks.iter().map(|mark| mark.to_lowercase()).collect();
    let marks = Marks { maker: small(file.marks.maker), model: small(file.marks.model) };
    let usb = file.usb.into_iter().map(|UsbTable { vendor, products, at, .. }| Usb {
        vendor,
        products,
        at,
    });
    Ok(Profile { name, title: file.title, usb: usb.collect(), habits, marks })
}

fn plain(name: &'static str) -> Profile {
    Profile {
        name,
        title: name.to_owned(),
        usb: Vec::new(),
        habits: Habits::default(),
        marks: Marks::default(),
    }
}

/// How a statement begins that says where it comes from.
const ORIGINS: [&str; 3] = ["from the manual", "from reports", "seen on the device"];

/// What a profile never says: it would reset the modem, send, delete, call, or enter a secret.
const HARMFUL: [&str; 12] = [
    "+CFUN", "+CMGS", "+CMSS", "+CMGD", "+CMGW", "+CPIN", "+CLCK", "+CPWD", "ATZ", "AT&", "ATD",
    "+CNMI",
];

impl File {
    fn check(&self) -> Result<(), String> {
        let tables = [
            Some(&self.source),
            self.startup.as_ref().map(|table| &table.source),
            self.network_time.as_ref().map(|table| &table.source),
            self.lines.as_ref().map(|table| &table.source),
            self.messages.as_ref().map(|table| &table.source),
            self.wait.as_ref().map(|table| &table.source),
        ];
        let usb = self.usb.iter().map(|table| &table.source);
        for source in tables.into_iter().flatten().chain(usb) {
            if !ORIGINS.iter().any(|origin| source.starts_with(origin)) {
                return Err(format!("a source begins with one of {ORIGINS:?}, unlike {source:?}"));
            }
        }
        Ok(())
    }

    fn commands(&self) -> Result<Vec<Command>, String> {
        let tables = self.startup.iter().chain(&self.network_time);
        let each = tables.flat_map(|table| &table.commands).map(|line| {
            let harmless = !HARMFUL.iter().any(|word| line.to_uppercase().contains(word));
            let command = Command::parse(line).filter(|_| harmless);
            command.ok_or_else(|| format!("{line:?} is no command to say at the start"))
        });
        each.collect()
    }
}

impl WaitTable {
    fn over(&self, usual: Waits) -> Result<Waits, String> {
        let or = |seconds: Option<u64>, usual| seconds.map_or(usual, Duration::from_secs);
        let waits = Waits {
            command: or(self.command_s, usual.command),
            storage: or(self.storage_s, usual.storage),
            prompt: or(self.prompt_s, usual.prompt),
            result: or(self.result_s, usual.result),
        };
        // Less would call a message in doubt that is still on its way.
        if waits.result < RESULT_LEAST {
            return Err(format!("result_s is at least {}", RESULT_LEAST.as_secs()));
        }
        Ok(waits)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    /// Every key a file may have. One that none has is a key too many.
    const KEYS: [&str; 32] = [
        "title",
        "source",
        "usb",
        "match",
        "startup",
        "network_time",
        "lines",
        "messages",
        "wait",
        "usb.source",
        "usb.vendor",
        "usb.products",
        "usb.at",
        "match.maker",
        "match.model",
        "startup.source",
        "startup.commands",
        "network_time.source",
        "network_time.commands",
        "lines.source",
        "lines.restarted",
        "lines.progress",
        "lines.full",
        "lines.noise",
        "messages.source",
        "messages.notifications",
        "messages.storages",
        "wait.source",
        "wait.command_s",
        "wait.storage_s",
        "wait.prompt_s",
        "wait.result_s",
    ];

    fn keys(text: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for (key, value) in text.parse::<toml::Table>().unwrap() {
            let tables = match value {
                toml::Value::Table(table) => vec![table],
                toml::Value::Array(tables) => {
                    tables.into_iter().filter_map(|t| t.as_table().cloned()).collect()
                }
                _ => Vec::new(),
            };
            let inner = tables.iter().flat_map(toml::Table::keys);
            found.extend(inner.map(|inner| format!("{key}.{inner}")));
            found.insert(key);
        }
        found
    }

    fn said(maker: &str, model: &str) -> Identity {
        let owned = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        Identity { maker: owned(maker), model: owned(model), words: Vec::new() }
    }

    #[test]
    fn every_file_is_compiled_in_and_can_be_read() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("hardware/profiles");
        let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
        let names: BTreeSet<String> = files
            .filter(|path| path.extension().is_some_and(|ext| ext == "toml"))
            .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
            .collect();
        let compiled: BTreeSet<String> = FILES.iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(names, compiled);
        for (name, text) in FILES {
            read(name, text).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
    }

    #[test]
    fn there_is_no_key_that_no_file_needs() {
        let used: BTreeSet<String> = FILES.iter().flat_map(|(_, text)| keys(text)).collect();
        let known: BTreeSet<String> = KEYS.iter().map(|&key| key.to_owned()).collect();
        assert_eq!(used, known);
    }

    #[test]
    fn generic_is_what_the_standards_say() {
        let generic = &all()[0];
        assert_eq!((generic.name, &generic.habits), ("generic", &Habits::default()));
        assert!(
            generic.usb.is_empty(),
            "no port is tried uninvited for being no particular modem's"
        );
        // It says so in full, so that who writes a profile sees what can be said.
        let text = FILES[0].1.parse::<toml::Table>().unwrap();
        let written = text["messages"]["notifications"].as_array().unwrap().len();
        assert_eq!(written, Habits::default().notifications.len());
    }

    #[test]
    fn a_family_is_recognised_by_what_it_says() {
        let rows = [
            ("huawei", "E173", "huawei"),
            ("Huawei Technologies Co., Ltd.", "E3372", "huawei"),
            ("ZTE CORPORATION", "MF190", "zte"),
            ("SIMCOM_Ltd", "SIMCOM_SIM800L", "simcom-gsm"),
            ("SIMCOM_Ltd", "SIMCOM_SIM900", "simcom-gsm"),
            ("SIMCOM INCORPORATED", "SIMCOM_SIM7600E-H", "simcom-lte"),
            ("INCORPORATED", "A7670E-FASE", "simcom-lte"),
            ("SIMCOM INCORPORATED", "something newer", "simcom-lte"),
            ("Quectel", "EC25", "quectel"),
            ("Cinterion", "BGS2-W", "cinterion"),
            ("SIEMENS", "TC35i", "cinterion"),
            ("Telit", "LE910-EUG", "telit"),
            ("u-blox", "SARA-U270", "u-blox"),
            ("WAVECOM MODEM", "MULTIBAND  900E  1800", "wavecom"),
            ("Sierra Wireless, Incorporated", "MC7304", "sierra"),
            ("Novatel Wireless Incorporated", "U730", "novatel"),
            ("Acme", "M1", "generic"),
            ("", "", "generic"),
        ];
        for (maker, model, name) in rows {
            assert_eq!(recognise(&said(maker, model)).name, name, "{maker} {model}");
        }
        let words = vec!["Quectel".to_owned(), "EC25".to_owned()];
        let only_words = Identity { words, ..Identity::default() };
        assert_eq!(recognise(&only_words).name, "quectel");
    }

    #[test]
    fn mistakes_are_refused() {
        let head = "title = \"A\"\nsource = \"from the manual\"\n";
        let rows = [
            ("", "title"),
            ("color = 1", "unknown field `color`"),
            ("[wait]\nsource = \"from reports\"\nresult_s = 60", "at least 120"),
            ("[wait]\nsource = \"I think\"", "a source begins"),
            ("[startup]\nsource = \"from reports\"\ncommands = [\"AT+CFUN=1,1\"]", "no command"),
            ("[startup]\nsource = \"from reports\"\ncommands = [\"hello\"]", "no command"),
        ];
        for (text, why) in rows {
            let text = if text.is_empty() { String::new() } else { format!("{head}{text}") };
            let error = read("a", &text).unwrap_err();
            assert!(error.contains(why), "{text}: {error}");
        }
    }

    #[test]
    fn a_usb_device_is_known_by_its_product_or_its_vendor() {
        let found = |vendor, product| {
            of_usb(vendor, product).map(|(profile, usb)| (profile.name, usb.at.clone()))
        };
        assert_eq!(found(0x2C7C, 0x0125), Some(("quectel", vec![2, 3])));
        assert_eq!(found(0x2C7C, 0xFFFF), Some(("quectel", vec![])));
        assert_eq!(found(0x1E0E, 0x9011), Some(("simcom-lte", vec![4, 2])));
        assert_eq!(found(0x1546, 0x1102), Some(("u-blox", vec![0, 2, 4])));
        assert_eq!(found(0x1546, 0x01A8), None, "a satellite receiver");
        assert_eq!(found(0x2341, 0x0043), None, "an Arduino");
    }

    #[test]
    fn no_usb_device_belongs_to_two_families() {
        let every = all().iter().flat_map(|profile| &profile.usb);
        let each = every.flat_map(|usb| {
            let products = usb.products.iter().map(|&product| (usb.vendor, Some(product)));
            let whole = usb.products.is_empty().then_some((usb.vendor, None));
            products.chain(whole).collect::<Vec<_>>()
        });
        let each: Vec<_> = each.collect();
        assert_eq!(each.iter().collect::<BTreeSet<_>>().len(), each.len());
    }

    /// An Arduino, a Zigbee stick or a GPS receiver on the same computer is never written to.
    #[test]
    fn no_profile_names_a_chip_that_other_things_use() {
        let bridges = [0x0403, 0x067B, 0x10C4, 0x1A86, 0x2341, 0x0483, 0x303A, 0x1CF1, 0x2E8A];
        for profile in all() {
            for usb in &profile.usb {
                assert!(!bridges.contains(&usb.vendor), "{}", profile.name);
                // This vendor's satellite receivers are more common than its modems.
                assert!(usb.vendor != 0x1546 || !usb.products.is_empty(), "{}", profile.name);
            }
        }
    }
}
