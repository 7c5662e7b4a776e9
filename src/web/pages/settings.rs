//! Settings: the pages that belong together, and which of them a role sees.

use axum::response::Redirect;

use crate::store::users::Right;
use crate::web::languages::phrase;
use crate::web::visit::Visit;

/// A page of the settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Account,
    People,
    Tokens,
    SignIns,
}

/// A way to another page of the settings.
pub(super) struct Tab {
    pub(super) href: &'static str,
    pub(super) name: &'static str,
    pub(super) current: bool,
}

/// The ways from here, for who looks.
pub(super) fn tabs(visit: &Visit, at: Place) -> Vec<Tab> {
    let all = [
        (Place::Account, "/settings/account", key!("My account"), Right::Read),
        (Place::People, "/settings/people", key!("People"), Right::Administer),
        (Place::Tokens, "/settings/tokens", key!("Tokens"), Right::Administer),
        (Place::SignIns, "/settings/sign-ins", key!("Sign-ins"), Right::Administer),
    ];
    all.into_iter()
        .filter(|(.., right)| visit.user.role.may(*right))
        .map(|(place, href, name, _)| Tab { href, name: phrase(name), current: place == at })
        .collect()
}

/// `GET /settings`
pub(in crate::web) async fn show(visit: Visit) -> Redirect {
    let people = visit.user.role.may(Right::Administer);
    Redirect::to(if people { "/settings/people" } else { "/settings/account" })
}
