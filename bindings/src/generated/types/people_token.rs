// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::TokenSource;

/// Complex type `t:PeopleTokenType`, since `V2016_10_10`.
#[doc(alias = "PeopleTokenType")]
#[derive(Clone, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PeopleToken {
    /// Element `t:TokenSource`, required.
    pub token_source: TokenSource,
    /// Element `t:ExpirationDateTime`, optional.
    pub expiration_date_time: Option<value::DateTime>,
    /// Element `t:TokenValue`, optional.
    pub token_value: Option<String>,
}

impl Eq for PeopleToken {}

impl ::std::fmt::Debug for PeopleToken {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PeopleToken")
            .field("token_source", &self.token_source)
            .field("expiration_date_time", &self.expiration_date_time)
            .field("token_value", &rt::Redacted)
            .finish()
    }
}

impl PeopleToken {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(token_source: TokenSource) -> Self {
        Self {
            token_source,
            expiration_date_time: None,
            token_value: None,
        }
    }
}

rt::complex_type! {
    PeopleToken = "t:PeopleTokenType", required 1, new(value);
    elements t {
        0 token_source: "TokenSource" required 0;
        1 expiration_date_time: "ExpirationDateTime" optional;
        2 token_value: "TokenValue" optional;
    }
    secrets {
        "t:TokenValue";
    }
}
