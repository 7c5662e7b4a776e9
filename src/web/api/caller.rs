//! Who calls: the owner of the token, with the token's role.

use axum::extract::FromRequestParts;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;

use super::error::ApiError;
use super::router::ApiState;
use crate::gateway::{Actor, Via};
use crate::store::StoreError;
use crate::store::tokens::{self, Token};
use crate::store::users::Right;

/// The caller of a request, known by its token. Looked up on every request: a revoked token is dead
/// at once.
#[derive(Clone, Debug)]
pub(super) struct Caller(Token);

impl Caller {
    /// `Err` (403) when the token's role may not do that.
    pub(super) fn may(&self, right: Right) -> Result<(), ApiError> {
        if self.0.role.may(right) {
            return Ok(());
        }
        Err(ApiError::Forbidden("You do not have permission to perform this action."))
    }

    /// The owner, acting by token.
    pub(super) fn actor(&self) -> Actor {
        Actor { name: self.0.name.clone(), via: Via::Token }
    }
}

impl FromRequestParts<ApiState> for Caller {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &ApiState) -> Result<Self, ApiError> {
        let Some(header) = parts.headers.get(AUTHORIZATION) else {
            return Err(ApiError::Forbidden("Authentication credentials were not provided."));
        };
        let invalid = ApiError::Forbidden("Invalid token");
        let Some((scheme, secret)) = header.to_str().ok().and_then(|h| h.trim().split_once(' '))
        else {
            return Err(invalid);
        };
        if !scheme.eq_ignore_ascii_case("token") {
            return Err(invalid);
        }
        let secret = secret.trim().to_owned();
        let found = state.store.read(move |conn| tokens::find(conn, &secret)).await;
        match found.map_err(|error: StoreError| ApiError::Store(error))? {
            Some(token) => Ok(Self(token)),
            None => Err(invalid),
        }
    }
}
