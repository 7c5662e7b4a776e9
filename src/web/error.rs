//! What a refused or failed request looks like: a status, a sentence, and the cause in the log only.

use askama::Template;
use axum::http::header::UPGRADE;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse, Response};

use super::assets;
use crate::gateway::GatewayError;
use crate::store::StoreError;
use crate::store::entry::EntryError;

/// Why a request of the panel was not answered with what it asked for.
#[derive(Debug)]
pub(super) enum PanelError {
    /// The request was sent to a name that is not ours.
    ForeignHost,
    /// The request came without TLS to a panel that is reached with it only.
    Unencrypted,
    /// The form came from somebody else's page.
    ForeignOrigin,
    /// The signed-in user's role does not allow it.
    NotAllowed,
    /// There is nothing here, or no longer.
    NotFound,
    /// The form, or what is in it, cannot be used; the sentence says why.
    BadForm(String),
    /// As many live streams as the panel gives are open.
    TooManyListeners,
    /// Something broke; the cause is for the log.
    Broken(String),
}

/// A page that says one thing.
#[derive(Template)]
#[template(path = "problem.html", config = "src/web/askama.toml")]
struct Problem<'a> {
    tag: &'static str,
    title: &'static str,
    sentence: &'a str,
    /// Where one can go from here.
    places: Vec<(&'static str, &'static str)>,
}

impl PanelError {
    fn status(&self) -> StatusCode {
        match self {
            Self::ForeignHost => StatusCode::MISDIRECTED_REQUEST,
            Self::Unencrypted => StatusCode::UPGRADE_REQUIRED,
            Self::ForeignOrigin | Self::NotAllowed => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::BadForm(_) => StatusCode::BAD_REQUEST,
            Self::TooManyListeners => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn title(&self) -> &'static str {
        match self {
            Self::ForeignHost => "Not a name of this gateway",
            Self::Unencrypted => "This gateway is reached by https",
            Self::ForeignOrigin => "This form came from another site",
            Self::NotAllowed => "Your role does not allow this",
            Self::NotFound => "There is nothing here",
            Self::BadForm(_) => "This form could not be read",
            Self::TooManyListeners => "Too many open pages",
            Self::Broken(_) => "Something went wrong here",
        }
    }

    fn sentence(&self) -> &str {
        match self {
            Self::ForeignHost => {
                "The panel answers to its IP address, to this machine's name, and to the names \
                 listed under [panel] hosts in the configuration."
            }
            Self::Unencrypted => {
                "Nothing was changed. Write https:// before the address. Whatever was sent along \
                 could be read on its way: if it was a password, change it."
            }
            Self::ForeignOrigin => {
                "Nothing was changed. Open the panel itself and press the button there."
            }
            Self::NotAllowed => "Nothing was changed. Ask a colleague whose role allows it.",
            Self::NotFound => "It may have been deleted, or the address is not complete.",
            Self::BadForm(sentence) => sentence,
            Self::TooManyListeners => "Close a few pages of the panel that nobody looks at.",
            Self::Broken(_) => {
                "Nothing was sent because of it. Try again; if it stays like this, the log says \
                 why: journalctl -u optin-gateway."
            }
        }
    }
}

impl IntoResponse for PanelError {
    fn into_response(self) -> Response {
        if let Self::Broken(cause) = &self {
            tracing::error!(%cause, "a page could not be made");
        }
        // A name or a form that is not ours gets no way in.
        let places = match self {
            Self::ForeignHost | Self::ForeignOrigin | Self::Unencrypted => Vec::new(),
            _ => super::visit::places(),
        };
        let (title, sentence) = (self.title(), self.sentence());
        let page = Problem { tag: assets::tag(), title, sentence, places }.render();
        let mut response = (self.status(), Html(page.unwrap_or_default())).into_response();
        if matches!(self, Self::Unencrypted) {
            // RFC 9110, 15.5.22: the answer names what is wanted.
            response.headers_mut().insert(UPGRADE, HeaderValue::from_static("TLS/1.2, HTTP/1.1"));
        }
        response
    }
}

impl From<StoreError> for PanelError {
    fn from(error: StoreError) -> Self {
        Self::Broken(error.to_string())
    }
}

impl From<rusqlite::Error> for PanelError {
    fn from(error: rusqlite::Error) -> Self {
        StoreError::from(error).into()
    }
}

impl From<GatewayError> for PanelError {
    fn from(error: GatewayError) -> Self {
        Self::Broken(error.to_string())
    }
}

impl From<EntryError> for PanelError {
    fn from(error: EntryError) -> Self {
        match error {
            EntryError::NotFound => Self::NotFound,
            EntryError::Store(error) => error.into(),
            EntryError::Invalid { .. } | EntryError::Exists(_) => Self::BadForm(error.to_string()),
        }
    }
}

impl From<tower_sessions::session::Error> for PanelError {
    fn from(error: tower_sessions::session::Error) -> Self {
        Self::Broken(error.to_string())
    }
}

impl From<askama::Error> for PanelError {
    fn from(error: askama::Error) -> Self {
        Self::Broken(error.to_string())
    }
}

/// What a panic in a handler becomes. The panic itself is in the log already.
pub(super) fn after_panic(_: Box<dyn std::any::Any + Send + 'static>) -> Response {
    PanelError::Broken("a handler panicked".to_owned()).into_response()
}
