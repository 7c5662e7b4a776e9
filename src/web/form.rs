//! Reading a form: what cannot be read becomes a page with a sentence.

use axum::extract::{FromRequest, Request};
use serde::de::DeserializeOwned;

use super::error::PanelError;

/// A posted form. Fields nobody asks for are ignored; a missing one is refused.
pub(super) struct Form<T>(pub(super) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Form<T> {
    type Rejection = PanelError;

    async fn from_request(request: Request, state: &S) -> Result<Self, PanelError> {
        match axum::Form::<T>::from_request(request, state).await {
            Ok(axum::Form(form)) => Ok(Self(form)),
            Err(refusal) => Err(PanelError::BadForm(format!(
                "Nothing was changed. Go back and try again. ({})",
                refusal.body_text()
            ))),
        }
    }
}

/// The fields of a form whose names are not known beforehand, in their order.
pub(super) type Pairs = Vec<(String, String)>;

/// The first value under a name; empty if there is none.
pub(super) fn value<'f>(pairs: &'f Pairs, name: &str) -> &'f str {
    pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
}
