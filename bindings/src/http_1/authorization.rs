//! The value of the header `Authorization`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;

use super::value_error;
use crate::Result;

/// The value of the header `Authorization`. `Debug` hides it.
///
/// NTLM and Negotiate are not values of this type: they exchange several messages on one connection, and the HTTP client
/// adds their header.
#[derive(Clone)]
pub struct Authorization(HeaderValue);

impl Authorization {
    /// Creates the value for an OAuth access token.
    ///
    /// # Errors
    /// If the token is empty, or contains a character that is not visible ASCII.
    pub fn bearer(token: &str) -> Result<Self> {
        if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            // The message must not show the token.
            return Err(value_error("expected a bearer token of visible ASCII characters"));
        }
        Self::new(&format!("Bearer {token}"))
    }

    /// Creates the value for a user and a password. Exchange takes the user as `user@example.com` or `DOMAIN\user`.
    ///
    /// # Errors
    /// If the name of the user contains a colon, or if one of the texts contains a control character.
    pub fn basic(user: &str, password: &str) -> Result<Self> {
        if user.contains(':') {
            return Err(value_error("expected a user without a colon"));
        }
        if user.chars().chain(password.chars()).any(char::is_control) {
            return Err(value_error("expected a user and a password without control characters"));
        }
        let pair = STANDARD.encode(format!("{user}:{password}"));
        Self::new(&format!("Basic {pair}"))
    }

    fn new(value: &str) -> Result<Self> {
        let value = HeaderValue::from_str(value);
        let mut value =
            value.map_err(|_| value_error("expected credentials that are a valid header value"))?;
        value.set_sensitive(true);
        Ok(Self(value))
    }

    pub(super) fn to_header(&self) -> HeaderValue {
        self.0.clone()
    }
}

/// The value is left out: it is a secret.
impl std::fmt::Debug for Authorization {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Authorization(…)")
    }
}
