//! Which program has a device open, as far as `/proc` tells.
//!
//! The open files of a program are shown to its own user and to root only, but every program's name is
//! shown to everybody. So when nobody is seen to hold a port that is in use, a program that is known to
//! take modems, and runs, is suspected.

use std::ffi::OsStr;
use std::fmt;
use std::path::Path;

/// Programs known to take modems. The name is the first 15 bytes of the program's.
const TAKES_MODEMS: &[(&str, Kind)] =
    &[("ModemManager", Kind::ModemManager), ("optin-gateway", Kind::Gateway)];

/// What is to be done about it depends on this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    ModemManager,
    Gateway,
    Other,
}

/// A running program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    name: String,
    pid: u32,
    kind: Kind,
}

/// Who has a device that is in use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holder {
    /// This program has it open.
    Seen(Program),
    /// It is not known, but this program runs and takes modems.
    Suspected(Program),
    /// It is not known.
    Unknown,
}

impl Holder {
    /// Whether it is this program in another process, such as the running service.
    #[must_use]
    pub fn is_gateway(&self) -> bool {
        matches!(self, Self::Seen(by) | Self::Suspected(by) if by.kind == Kind::Gateway)
    }

    /// Who has `device` open, other than this process; `None`: nobody is seen to.
    pub(super) fn seen(device: &Path) -> Option<Self> {
        seen(Path::new(PROC), device, std::process::id()).map(Self::Seen)
    }

    /// Who may have a device that is in use.
    pub(super) fn of(device: &Path) -> Self {
        Self::seen(device).unwrap_or_else(|| {
            suspect(Path::new(PROC), std::process::id()).map_or(Self::Unknown, Self::Suspected)
        })
    }

    /// By whom, as the end of "… is in use".
    #[must_use]
    pub fn by(&self) -> String {
        match self {
            Self::Seen(program) => format!("by {program}"),
            Self::Suspected(program) => format!("most likely by {program}"),
            Self::Unknown => "by another program".to_owned(),
        }
    }

    /// What to do.
    #[must_use]
    pub fn remedy(&self, path: &str) -> String {
        match self {
            Self::Unknown => {
                format!("Stop that program; `sudo fuser -v {path}` shows which it is.")
            }
            Self::Seen(by) | Self::Suspected(by) => match by.kind {
                Kind::ModemManager => "It takes every modem it finds. Stop it for good: \
                     sudo systemctl disable --now ModemManager."
                    .to_owned(),
                Kind::Gateway => "Two cannot use one modem: stop the other one, which may be the \
                     service (sudo systemctl stop optin-gateway), or give each its own port."
                    .to_owned(),
                Kind::Other => "End that program, or give the modem another port.".to_owned(),
            },
        }
    }
}

impl fmt::Display for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, pid, kind } = self;
        let another = if *kind == Kind::Gateway { "another " } else { "" };
        write!(f, "{another}{name} (process {pid})")
    }
}

const PROC: &str = "/proc";

fn seen(proc: &Path, device: &Path, own: u32) -> Option<Program> {
    processes(proc, own).find(|(_, folder)| has_open(folder, device)).map(|(pid, folder)| {
        let name = name_of(&folder);
        let kind = kind_of(&name).unwrap_or(Kind::Other);
        Program { name, pid, kind }
    })
}

fn suspect(proc: &Path, own: u32) -> Option<Program> {
    processes(proc, own).find_map(|(pid, folder)| {
        let name = name_of(&folder);
        let kind = kind_of(&name)?;
        Some(Program { name, pid, kind })
    })
}

fn processes(proc: &Path, own: u32) -> impl Iterator<Item = (u32, std::path::PathBuf)> {
    let entries = std::fs::read_dir(proc).into_iter().flatten().flatten();
    entries.filter_map(move |entry| {
        let pid = entry.file_name().to_str()?.parse().ok().filter(|pid| *pid != own)?;
        Some((pid, entry.path()))
    })
}

fn has_open(process: &Path, device: &Path) -> bool {
    let files = std::fs::read_dir(process.join("fd")).into_iter().flatten().flatten();
    files.filter_map(|file| std::fs::read_link(file.path()).ok()).any(|target| target == device)
}

fn name_of(process: &Path) -> String {
    let name = std::fs::read(process.join("comm")).unwrap_or_default();
    let name: String = String::from_utf8_lossy(&name).chars().filter(|c| !c.is_control()).collect();
    if name.is_empty() { "a program".to_owned() } else { name }
}

fn kind_of(name: &str) -> Option<Kind> {
    let known = TAKES_MODEMS.iter().find(|(known, _)| OsStr::new(known) == OsStr::new(name));
    known.map(|(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    const DEVICE: &str = "/dev/ttyUSB2";
    const OWN: u32 = 7;

    /// A `/proc` with these programs: process, name, and a file each has open.
    fn proc(programs: &[(u32, &str, &str)]) -> tempfile::TempDir {
        let proc = tempfile::tempdir().unwrap();
        std::fs::create_dir(proc.path().join("self")).unwrap();
        for (pid, name, open) in programs {
            let folder = proc.path().join(pid.to_string());
            std::fs::create_dir_all(folder.join("fd")).unwrap();
            std::fs::write(folder.join("comm"), format!("{name}\n")).unwrap();
            if !open.is_empty() {
                symlink(open, folder.join("fd/5")).unwrap();
            }
        }
        proc
    }

    fn sentence(holder: &Holder) -> String {
        format!("{}. {}", holder.by(), holder.remedy(DEVICE))
    }

    #[test]
    fn the_holder_is_named_with_its_process_and_what_to_do() {
        for (name, words) in [
            ("ModemManager", ["by ModemManager (process 612)", "systemctl disable --now"]),
            ("minicom", ["by minicom (process 612)", "End that program"]),
            ("optin-gateway", ["by another optin-gateway (process 612)", "Two cannot use"]),
        ] {
            let proc = proc(&[(1, "systemd", "/dev/null"), (612, name, DEVICE)]);
            let holder = seen(proc.path(), Path::new(DEVICE), OWN).map(Holder::Seen).unwrap();
            let said = sentence(&holder);
            assert!(words.iter().all(|word| said.contains(word)), "{said}");
        }
    }

    #[test]
    fn this_process_and_other_files_do_not_count() {
        let proc = proc(&[(OWN, "optin-gateway", DEVICE), (9, "minicom", "/dev/ttyUSB1")]);
        assert_eq!(seen(proc.path(), Path::new(DEVICE), OWN), None);
        assert_eq!(suspect(proc.path(), OWN), None);
    }

    #[test]
    fn a_program_that_takes_modems_is_suspected_when_nobody_is_seen() {
        let proc = proc(&[(9, "minicom", ""), (612, "ModemManager", "")]);
        assert_eq!(seen(proc.path(), Path::new(DEVICE), OWN), None);
        let holder = Holder::Suspected(suspect(proc.path(), OWN).unwrap());
        assert!(sentence(&holder).contains("most likely by ModemManager"), "{holder:?}");
        assert!(!holder.is_gateway());
    }

    #[test]
    fn who_is_not_known_can_be_found_out() {
        assert!(sentence(&Holder::Unknown).contains("sudo fuser -v /dev/ttyUSB2"));
    }
}
