//! Which message storage and which notifications to ask a modem for, best first.
//!
//! What a modem says it can do is not always what it accepts, so these are lists to go down, not answers.

use super::info::{NotificationChoices, StorageChoices};

/// SIM card first: its messages survive a change of modem. `MT` is both at once, where a slot does not
/// say which of the two it is in, so it comes last.
const STORAGES: [&str; 3] = ["SM", "ME", "MT"];

/// `<mode>,<mt>,<bm>,<ds>,<bfr>` of `AT+CNMI` (TS 27.005 §3.4.1), best first.
///
/// `mt` is always 1, "store and say where": the storage keeps what we have not committed. Mode 2 holds
/// notifications back while the line is busy; some families describe it and accept only 1. Reports (`ds`)
/// come directly (1) or stored (2); Qualcomm-based modems may refuse 1 and accept 2.
const NOTIFICATIONS: [[u8; 5]; 7] = [
    [2, 1, 0, 1, 0],
    [2, 1, 0, 2, 0],
    [2, 1, 0, 0, 0],
    [1, 1, 0, 1, 0],
    [1, 1, 0, 2, 0],
    [1, 1, 0, 0, 0],
    [3, 1, 0, 0, 0],
];

/// Storages to set with `AT+CPMS`, best first: for reading, writing and receiving, or for reading alone.
#[must_use]
pub(super) fn storage_settings(choices: Option<&StorageChoices>) -> Vec<Vec<String>> {
    let Some(choices) = choices else {
        let of = |name: &str, uses| vec![name.to_owned(); uses];
        return vec![of("SM", 3), of("ME", 3), of("SM", 1), of("ME", 1)];
    };
    let receive = best(choices.receiving());
    let read = receive
        .clone()
        .filter(|name| choices.readable().contains(name))
        .or_else(|| best(choices.readable()));
    let write = choices.0.get(1).and_then(|names| best(names)).or_else(|| read.clone());
    let all: Option<Vec<String>> = [read.clone(), write, receive].into_iter().collect();
    all.into_iter().chain(read.map(|name| vec![name])).collect()
}

/// Storages in which messages may lie, the one messages are received into (`current`) first.
#[must_use]
pub(super) fn storages_to_read(choices: Option<&StorageChoices>, current: &str) -> Vec<String> {
    let mut names = vec![current.to_owned()];
    if current != "MT" {
        let readable = choices.map_or(&[][..], StorageChoices::readable);
        let others = ["SM", "ME"].into_iter().filter(|&name| name != current);
        names.extend(others.filter(|&name| readable.iter().any(|r| r == name)).map(str::to_owned));
    }
    names
}

fn best(names: &[String]) -> Option<String> {
    let known = STORAGES.iter().find(|&&name| names.iter().any(|n| n == name));
    known.map(|&name| name.to_owned())
}

/// Notifications to set with `AT+CNMI`, best first: those the modem describes, or all when it describes
/// none of them.
#[must_use]
pub(super) fn notification_settings(choices: Option<&NotificationChoices>) -> Vec<[u8; 5]> {
    let Some(choices) = choices else { return NOTIFICATIONS.to_vec() };
    // What happens to notifications held back matters to nobody, and the Cinterion MC75i knows only 1.
    let held_back = choices.0[4].first().copied().filter(|_| !choices.0[4].contains(&0));
    let with = |[mode, mt, bm, ds, bfr]: [u8; 5]| [mode, mt, bm, ds, held_back.unwrap_or(bfr)];
    let all: Vec<[u8; 5]> = NOTIFICATIONS.into_iter().map(with).collect();
    let allowed: Vec<[u8; 5]> = all.iter().copied().filter(|&v| choices.allow(v)).collect();
    if allowed.is_empty() { all } else { allowed }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sim_card_is_preferred_and_what_is_described_is_kept_to() {
        let rows = [
            ("(\"SM\",\"ME\"),(\"SM\",\"ME\"),(\"SM\",\"ME\")", "SM,SM,SM SM", "SM ME"),
            ("(\"ME\"),(\"ME\"),(\"ME\")", "ME,ME,ME ME", "ME"),
            ("(\"ME\",\"MT\",\"SM\"),(\"ME\"),(\"ME\",\"MT\")", "ME,ME,ME ME", "ME SM"),
            ("(\"SM\")", "SM,SM,SM SM", "SM"),
            ("(\"MT\",\"SR\"),(\"MT\"),(\"MT\")", "MT,MT,MT MT", "MT"),
            ("(\"SM\"),(\"SM\"),(\"XX\")", "SM", "SM"),
        ];
        for (line, settings, read) in rows {
            let choices = StorageChoices::parse(&format!("+CPMS: {line}"));
            let found = storage_settings(choices.as_ref());
            let shown: Vec<String> = found.iter().map(|names| names.join(",")).collect();
            assert_eq!(shown.join(" "), settings, "{line}");
            assert_eq!(storages_to_read(choices.as_ref(), &found[0][0]).join(" "), read, "{line}");
        }
        assert_eq!(storage_settings(None).len(), 4);
        assert_eq!(storages_to_read(None, "SM"), ["SM"]);
    }

    #[test]
    fn notifications_go_down_a_list() {
        let first = |line: &str| {
            let choices = NotificationChoices::parse(&format!("+CNMI: {line}"));
            notification_settings(choices.as_ref())[0]
        };
        assert_eq!(first("(0-2),(0-3),(0,2),(0-2),(0,1)"), [2, 1, 0, 1, 0]);
        assert_eq!(first("(0,1),(0,1),(0),(0,2),(0)"), [1, 1, 0, 2, 0]);
        assert_eq!(first("(0-3),(0,1),(0),(0),(1)"), [2, 1, 0, 0, 1]);
        assert_eq!(first("(9),(9),(9),(9),(9)"), [2, 1, 0, 1, 9]);
        assert_eq!(notification_settings(None), NOTIFICATIONS);
    }
}
