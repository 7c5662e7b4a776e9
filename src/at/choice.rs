//! Which message storage and which notifications to ask a modem for, best first.
//!
//! What a modem says it can do is not always what it accepts, so these are lists to go down, not answers.
//! What is preferred comes with the habits of its family.

use super::info::{NotificationChoices, StorageChoices};

/// Storages to set with `AT+CPMS`, best first: for reading, writing and receiving, or for reading alone.
/// A modem that describes none we know is tried as one that describes nothing.
#[must_use]
pub(super) fn storage_settings(
    choices: Option<&StorageChoices>,
    preferred: &[String],
) -> Vec<Vec<String>> {
    let best = |names: &[String]| best(names, preferred);
    let Some(choices) = choices.filter(|choices| best(choices.readable()).is_some()) else {
        let known = || preferred.iter().filter(|name| OTHERS.contains(&name.as_str()));
        let of = |uses| known().map(move |name| vec![name.clone(); uses]);
        return of(3).chain(of(1)).collect();
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

/// Storages in which messages may lie, the one messages are received into (`current`) first. A modem that
/// describes none may have any of them: it refuses to look into those it has not.
#[must_use]
pub(super) fn storages_to_read(choices: Option<&StorageChoices>, current: &str) -> Vec<String> {
    let others = OTHERS.into_iter().filter(|&name| {
        // `MT` is the first two at once.
        name != current
            && (current != "MT" || name == REPORTS)
            && choices.is_none_or(|choices| choices.readable().iter().any(|known| known == name))
    });
    std::iter::once(current).chain(others).map(str::to_owned).collect()
}

/// Where a modem may keep status reports; one that came while nobody listened is found only by looking.
pub(super) const REPORTS: &str = "SR";
const OTHERS: [&str; 3] = ["SM", "ME", REPORTS];

fn best(names: &[String], preferred: &[String]) -> Option<String> {
    preferred.iter().find(|&name| names.contains(name)).cloned()
}

/// Notifications to set with `AT+CNMI`, best first: those the modem describes, or all when it describes
/// none of them. Those that deliver directly come last, whatever is preferred.
#[must_use]
pub(super) fn notification_settings(
    choices: Option<&NotificationChoices>,
    preferred: &[[u8; 5]],
) -> Vec<[u8; 5]> {
    let (stored, direct): (Vec<_>, Vec<_>) =
        preferred.iter().copied().partition(|&values| !is_direct(values));
    let all = || stored.iter().chain(&direct).copied();
    let Some(choices) = choices else { return all().collect() };
    // What happens to notifications held back matters to nobody, and the Cinterion MC75i knows only 1.
    let held_back = choices.0[4].first().copied().filter(|_| !choices.0[4].contains(&0));
    let with = |[mode, mt, bm, ds, bfr]: [u8; 5]| [mode, mt, bm, ds, held_back.unwrap_or(bfr)];
    let allowed: Vec<[u8; 5]> = all().map(with).filter(|&v| choices.allow(v)).collect();
    if allowed.is_empty() { all().map(with).collect() } else { allowed }
}

/// Whether messages come without being stored: then they are to be acknowledged (TS 27.005 §3.4.1).
pub(super) fn is_direct([_, mt, ..]: [u8; 5]) -> bool {
    mt >= 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::at::habits::Habits;

    #[test]
    fn the_sim_card_is_preferred_and_what_is_described_is_kept_to() {
        let rows = [
            ("(\"SM\",\"ME\"),(\"SM\",\"ME\"),(\"SM\",\"ME\")", "SM,SM,SM SM", "SM ME"),
            ("(\"ME\"),(\"ME\"),(\"ME\")", "ME,ME,ME ME", "ME"),
            ("(\"ME\",\"MT\",\"SM\"),(\"ME\"),(\"ME\",\"MT\")", "ME,ME,ME ME", "ME SM"),
            ("(\"SM\")", "SM,SM,SM SM", "SM"),
            ("(\"MT\",\"SR\"),(\"MT\"),(\"MT\")", "MT,MT,MT MT", "MT SR"),
            ("(\"SM\"),(\"SM\"),(\"XX\")", "SM", "SM"),
        ];
        let preferred = Habits::default().storages;
        for (line, settings, read) in rows {
            let choices = StorageChoices::parse(&format!("+CPMS: {line}"));
            let found = storage_settings(choices.as_ref(), &preferred);
            let shown: Vec<String> = found.iter().map(|names| names.join(",")).collect();
            assert_eq!(shown.join(" "), settings, "{line}");
            assert_eq!(storages_to_read(choices.as_ref(), &found[0][0]).join(" "), read, "{line}");
        }
        let strange = StorageChoices::parse("+CPMS: ((\"SM\",\"BM\"),(\"SM\"))");
        assert_eq!(storage_settings(strange.as_ref(), &preferred).len(), 4);
        let unknown = storage_settings(None, &preferred);
        let shown: Vec<String> = unknown.iter().map(|names| names.join(",")).collect();
        assert_eq!(shown.join(" "), "SM,SM,SM ME,ME,ME SM ME");
        assert_eq!(storages_to_read(None, "SM"), ["SM", "ME", "SR"]);
        assert_eq!(storages_to_read(None, "ME"), ["ME", "SM", "SR"]);
    }

    #[test]
    fn notifications_go_down_a_list() {
        let preferred = Habits::default().notifications;
        let first = |line: &str| {
            let choices = NotificationChoices::parse(&format!("+CNMI: {line}"));
            notification_settings(choices.as_ref(), &preferred)[0]
        };
        assert_eq!(first("(0-2),(0-3),(0,2),(0-2),(0,1)"), [2, 1, 0, 1, 0]);
        assert_eq!(first("(0,1),(0,1),(0),(0,2),(0)"), [1, 1, 0, 2, 0]);
        assert_eq!(first("(0-3),(0,1),(0),(0),(1)"), [2, 1, 0, 0, 1]);
        assert_eq!(first("(9),(9),(9),(9),(9)"), [2, 1, 0, 1, 9]);
        assert_eq!(notification_settings(None, &preferred), preferred);
    }

    #[test]
    fn direct_delivery_is_the_last_resort_whatever_is_preferred() {
        let direct_first = Habits::default().preferring_notifications(&[[1, 2, 0, 1, 0]]);
        let order = notification_settings(None, &direct_first.notifications);
        assert_eq!(order[0], [2, 1, 0, 1, 0]);
        let only_direct = NotificationChoices::parse("+CNMI: (0-2),(0,2),(0),(0,1),(0)");
        let order = notification_settings(only_direct.as_ref(), &Habits::default().notifications);
        assert_eq!(order[0], [2, 2, 0, 1, 0]);
    }
}
