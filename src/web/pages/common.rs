//! What several pages need.

use serde::Deserialize;

use crate::consent::ConsentState;
use crate::phone::PhoneNumber;
use crate::store::pages::PAGE;
use crate::web::words::{Chip, Times, Tone};
use jiff::Timestamp;

/// Which page of a list.
#[derive(Deserialize)]
pub(in crate::web) struct PageQuery {
    #[serde(default)]
    page: String,
}

/// A page number as a link gives it, from 0; nonsense is the first page.
pub(super) fn page_number(said: &str) -> usize {
    said.parse::<usize>().unwrap_or(1).clamp(1, 1_000_000) - 1
}

impl PageQuery {
    pub(super) fn number(&self) -> usize {
        page_number(&self.page)
    }
}

/// Where one is in a long list.
pub(super) struct Pager {
    pub(super) first: usize,
    pub(super) last: usize,
    pub(super) total: usize,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
}

impl Pager {
    /// `base` ends where the page number goes. Nothing if everything is on one page.
    pub(super) fn new(page: usize, total: usize, base: &str) -> Option<Self> {
        (total > PAGE || page > 0).then(|| Self {
            first: (page * PAGE + 1).min(total),
            last: ((page + 1) * PAGE).min(total),
            total,
            before: (page > 0).then(|| format!("{base}{page}")),
            after: ((page + 1) * PAGE < total).then(|| format!("{base}{}", page + 2)),
        })
    }
}

/// What somebody is called: their name, or else their number.
pub(super) fn called(name: &str, phone: &PhoneNumber) -> String {
    if name.is_empty() { phone.as_str().to_owned() } else { name.to_owned() }
}

/// What stands on record for a number.
pub(super) fn wish(consent: Option<(ConsentState, Timestamp)>, times: &Times) -> Option<Chip> {
    let (state, since) = consent?;
    let since = times.when(since).words;
    Some(match state {
        ConsentState::Granted => Chip::new(Tone::Good, t!("opted in, {since}", since = since)),
        ConsentState::Refused => Chip::new(Tone::Stop, t!("said no, {since}", since = since)),
        ConsentState::Stopped => {
            Chip::new(Tone::Stop, t!("asked us to stop, {since}", since = since))
        }
        ConsentState::Lifted => {
            Chip::new(Tone::Wait, t!("may be asked again, {since}", since = since))
        }
    })
}

/// Where somebody stands, in two words.
pub(super) fn opted(consent: Option<ConsentState>) -> Option<Chip> {
    Some(match consent? {
        ConsentState::Granted => Chip::new(Tone::Good, t!("opted in")),
        ConsentState::Refused | ConsentState::Stopped => Chip::new(Tone::Stop, t!("opted out")),
        ConsentState::Lifted => Chip::new(Tone::Wait, t!("may be asked again")),
    })
}

/// The field `Opt In`: `Y`, `N`, or nothing.
pub(super) fn opt_in(consent: Option<(ConsentState, Timestamp)>) -> Option<Chip> {
    let said = consent?.0.opt_in()?;
    Some(Chip::new(if said == "Y" { Tone::Good } else { Tone::Stop }, said))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pager_is_there_when_a_list_has_more_than_one_page() {
        assert!(Pager::new(0, 100, "/x?page=").is_none());
        let first = Pager::new(0, 250, "/x?page=").unwrap();
        assert_eq!((first.first, first.last, first.before), (1, 100, None));
        assert_eq!(first.after.as_deref(), Some("/x?page=2"));
        let last = Pager::new(2, 250, "/x?page=").unwrap();
        assert_eq!((last.first, last.last, last.after), (201, 250, None));
        assert_eq!(last.before.as_deref(), Some("/x?page=2"));
    }

    #[test]
    fn a_page_number_that_is_nonsense_is_the_first_page() {
        for (said, page) in
            [("", 0), ("1", 0), ("3", 2), ("0", 0), ("-1", 0), ("99999999", 999_999)]
        {
            assert_eq!(page_number(said), page, "{said:?}");
        }
    }
}
