//! Why there is no open port: one sentence for each cause, and what to do about it.

use std::fmt;
use std::io;
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::Path;

use super::holder::Holder;

/// Why there is no open port. `Display` says what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PortError {
    /// The path does not exist.
    NotThere(String),
    /// A folder.
    Folder(String),
    /// A file, or a device that is no serial port.
    NoPort(String),
    /// Another program has it.
    InUse {
        /// Which port.
        path: String,
        /// Who has it.
        holder: Holder,
    },
    /// Another modem of this configuration has it.
    Ours {
        /// Which port.
        path: String,
        /// The other modem's name.
        modem: String,
    },
    /// We may not open it.
    Permission {
        /// Which port.
        path: String,
        /// Who we are.
        user: String,
        /// Whose it is.
        group: String,
        /// Whether that group may open it.
        group_may: bool,
    },
    /// The system lets nobody in this service open such a device, whoever they are.
    NotAllowed(String),
    /// It is open, but no modem answers.
    NoModem {
        /// Which port.
        path: String,
        /// The speed it was tried at.
        baud: u32,
        /// What came instead.
        heard: Heard,
    },
    /// Something else, in the system's words.
    Other(String, String),
    /// No modem was found, of so many ports tried.
    NoneFound(usize),
    /// There are modems, but other modems of this configuration have them.
    AllTaken(usize),
    /// None of the modems found has this IMEI.
    NoSuchImei(String),
}

/// EPERM in words: a device that systemd's `DeviceAllow=` does not name.
const NOT_PERMITTED: &str = "Operation not permitted";

/// What is heard from a port on which no modem answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// Nothing.
    Nothing,
    /// What was said to it.
    Echo,
    /// Something no modem says.
    Other,
}

impl fmt::Display for PortError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotThere(path) => write!(
                f,
                "{path} is not there. Plug the modem in, or correct the port in the configuration \
                 (`optin-gateway modem scan` shows what is plugged in)."
            ),
            Self::Folder(path) => write!(
                f,
                "{path} is a folder, no port. Name a port in the configuration, such as one of \
                 /dev/serial/by-id/."
            ),
            Self::NoPort(path) => write!(
                f,
                "{path} cannot be opened as a port: it is no serial port. Correct the port in the \
                 configuration (`optin-gateway modem scan` shows what is plugged in)."
            ),
            Self::InUse { path, holder } => {
                write!(f, "{path} is in use {}. {}", holder.by(), holder.remedy(path))
            }
            Self::Ours { path, modem } => write!(
                f,
                "{path} is already used by the modem \"{modem}\" of this configuration. Give each \
                 [[modem]] its own port."
            ),
            Self::Permission { path, user, group, group_may } => {
                permission(f, path, user, group, *group_may)
            }
            Self::NotAllowed(path) => write!(
                f,
                "{path} cannot be opened: systemd lets the service open other kinds of devices only. \
                 Allow this one with `sudo systemctl edit optin-gateway`, where the two lines \
                 [Service] and DeviceAllow={path} rw are needed, and restart the service."
            ),
            Self::NoModem { path, baud, heard } => no_modem(f, path, *baud, *heard),
            Self::Other(path, why) => write!(
                f,
                "{path} cannot be opened: {why}. Unplug the modem and plug it in again; if that \
                 does not help, correct the port in the configuration."
            ),
            Self::NoneFound(0) => f.write_str(
                "No USB modem is plugged in. Plug one in; `optin-gateway modem scan` shows what is \
                 plugged in and what is not taken for a modem.",
            ),
            Self::NoneFound(_) => f.write_str(
                "USB modems are plugged in, but none of their ports answers. Unplug the modem and plug \
                 it in again, or name its port in the configuration.",
            ),
            Self::AllTaken(_) => f.write_str(
                "Every USB modem that is plugged in belongs to another [[modem]] of the \
                 configuration. Plug in one more, or remove this [[modem]].",
            ),
            Self::NoSuchImei(imei) => write!(
                f,
                "No modem with the IMEI {imei} answers. Plug it in, or correct the IMEI in the \
                 configuration."
            ),
        }
    }
}

fn permission(
    f: &mut fmt::Formatter<'_>,
    path: &str,
    user: &str,
    group: &str,
    group_may: bool,
) -> fmt::Result {
    if group_may {
        write!(
            f,
            "{path} may not be opened by the user {user}: it belongs to the group {group}. Let the \
             user in with `sudo usermod -aG {group} {user}`, and start the program anew (sign in \
             again, if you started it yourself)."
        )
    } else {
        write!(
            f,
            "{path} may not be opened by the user {user}, nor by its group {group}. A udev rule that \
             gives it to the group dialout is missing: plug the modem in again, and if that does not \
             help, add one."
        )
    }
}

fn no_modem(f: &mut fmt::Formatter<'_>, path: &str, baud: u32, heard: Heard) -> fmt::Result {
    match heard {
        Heard::Nothing => write!(
            f,
            "{path} is open, but nothing answers there at {baud} baud. Is a modem on it, and switched \
             on? Is `baud` right? Of a stick's several ports only one or two take commands: \
             `optin-gateway modem scan` finds the right one."
        ),
        Heard::Echo => write!(
            f,
            "{path} only gives back what it is told, at {baud} baud, and answers nothing. Its modem \
             hangs: take its power away for ten seconds. Or it is the wrong one of its ports \
             (`optin-gateway modem scan` finds the right one), or no modem at all."
        ),
        Heard::Other => write!(
            f,
            "Something on {path} talks at {baud} baud, but not as a modem does. The speed is wrong, or \
             it is no modem: correct `baud` or `port` in the configuration."
        ),
    }
}

impl std::error::Error for PortError {}

impl PortError {
    /// What the system said of a path, with what else can be found out.
    pub(super) fn of_io(path: &str, kind: io::ErrorKind, why: &str) -> Self {
        let owned = path.to_owned();
        match kind {
            io::ErrorKind::NotFound => Self::NotThere(owned),
            io::ErrorKind::PermissionDenied => Self::denied(path),
            io::ErrorKind::ResourceBusy => Self::in_use(path),
            _ => Self::Other(owned, why.trim_end_matches('.').to_owned()),
        }
    }

    /// serialport says "no device" for a lock that somebody else has (4.10, posix/error.rs and flock.rs).
    pub(super) fn of_serial(path: &str, error: &serialport::Error) -> Self {
        match error.kind() {
            serialport::ErrorKind::NoDevice => Self::in_use(path),
            serialport::ErrorKind::Io(kind) => Self::of_io(path, kind, &error.description),
            // A missing right of the user's is EACCES. For EPERM serialport has nothing but the system's words.
            _ if error.description.contains(NOT_PERMITTED) => Self::NotAllowed(path.to_owned()),
            _ => Self::Other(path.to_owned(), error.description.clone()),
        }
    }

    /// What is at the path is no port, whatever opening it would say.
    pub(super) fn of_kind(path: &str, real: &Path) -> Result<(), Self> {
        let found = std::fs::metadata(real)
            .map_err(|error| Self::of_io(path, error.kind(), &error.to_string()))?;
        if found.is_dir() {
            Err(Self::Folder(path.to_owned()))
        } else if found.file_type().is_char_device() {
            Ok(())
        } else {
            Err(Self::NoPort(path.to_owned()))
        }
    }

    fn in_use(path: &str) -> Self {
        let real = std::fs::canonicalize(path).unwrap_or_else(|_| path.into());
        Self::InUse { path: path.to_owned(), holder: Holder::of(&real) }
    }

    fn denied(path: &str) -> Self {
        let user = name_in("/etc/passwd", rustix::process::geteuid().as_raw());
        let (group, group_may) = std::fs::metadata(path).map_or_else(
            |_| ("dialout".to_owned(), true),
            |found| (name_in("/etc/group", found.gid()), found.mode() & 0o060 == 0o060),
        );
        Self::Permission { path: path.to_owned(), user, group, group_may }
    }
}

/// The name of a user or group, from the files that list them; else its number.
fn name_in(list: &str, id: u32) -> String {
    let text = std::fs::read_to_string(list).unwrap_or_default();
    find_name(&text, id).unwrap_or_else(|| id.to_string())
}

fn find_name(list: &str, id: u32) -> Option<String> {
    list.lines().find_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;
        (fields.nth(1)?.parse() == Ok(id)).then(|| name.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path() -> String {
        "/dev/ttyUSB0".to_owned()
    }

    #[test]
    fn every_reason_names_the_place_and_what_to_do() {
        let permission = |group: &str, group_may| PortError::Permission {
            path: path(),
            user: "ada".to_owned(),
            group: group.to_owned(),
            group_may,
        };
        let silent = |heard| PortError::NoModem { path: path(), baud: 9600, heard };
        let in_use = PortError::InUse { path: path(), holder: Holder::Unknown };
        let ours = PortError::Ours { path: path(), modem: "main".to_owned() };
        for (error, words) in [
            (PortError::NotThere(path()), "Plug the modem in"),
            (PortError::Folder(path()), "is a folder"),
            (PortError::NoPort(path()), "is no serial port"),
            (in_use, "Stop that program"),
            (ours, "Give each [[modem]] its own port"),
            (permission("dialout", true), "sudo usermod -aG dialout ada"),
            (permission("root", false), "nor by its group root"),
            (PortError::NotAllowed(path()), "DeviceAllow=/dev/ttyUSB0 rw"),
            (silent(Heard::Nothing), "nothing answers there at 9600 baud"),
            (silent(Heard::Echo), "only gives back what it is told"),
            (silent(Heard::Other), "The speed is wrong"),
            (PortError::Other(path(), "input/output error".to_owned()), "plug it in again"),
        ] {
            let said = error.to_string();
            assert!(said.contains(words) && said.contains("/dev/ttyUSB0"), "{said}");
            assert!(said.ends_with('.'), "{said}");
        }
        for error in [
            PortError::NoneFound(0),
            PortError::NoneFound(2),
            PortError::AllTaken(1),
            PortError::NoSuchImei("1".to_owned()),
        ] {
            assert!(error.to_string().ends_with('.'), "{error}");
        }
    }

    #[test]
    fn what_the_system_says_is_sorted() {
        let of = |kind| PortError::of_io("/dev/nothing", kind, "It broke.");
        assert_eq!(of(io::ErrorKind::NotFound), PortError::NotThere("/dev/nothing".to_owned()));
        assert!(matches!(of(io::ErrorKind::ResourceBusy), PortError::InUse { .. }));
        assert!(matches!(of(io::ErrorKind::PermissionDenied), PortError::Permission { .. }));
        assert!(of(io::ErrorKind::BrokenPipe).to_string().contains("It broke. Unplug"));
        let locked = serialport::Error::new(serialport::ErrorKind::NoDevice, "locked");
        assert!(matches!(PortError::of_serial("/x", &locked), PortError::InUse { .. }));
        let eperm = io::Error::from_raw_os_error(rustix::io::Errno::PERM.raw_os_error());
        let forbidden = serialport::Error::new(serialport::ErrorKind::Unknown, eperm.to_string());
        assert!(matches!(PortError::of_serial("/x", &forbidden), PortError::NotAllowed(_)));
    }

    #[test]
    fn a_folder_and_a_file_are_no_ports() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        std::fs::write(&file, "").unwrap();
        assert!(matches!(PortError::of_kind("x", folder.path()), Err(PortError::Folder(_))));
        assert!(matches!(PortError::of_kind("x", &file), Err(PortError::NoPort(_))));
        assert!(PortError::of_kind("x", Path::new("/dev/null")).is_ok());
    }

    #[test]
    fn users_and_groups_have_names() {
        let list = "root:x:0:0:root:/root:/bin/sh\ndialout:x:20:ada\nbroken\n";
        assert_eq!(find_name(list, 20).as_deref(), Some("dialout"));
        assert_eq!(find_name(list, 21), None);
    }
}
