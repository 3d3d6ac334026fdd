// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::ClientAccessTokenType;

/// Complex type `t:ClientAccessTokenType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`Token`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/token-clientaccesstokentype).
#[doc(alias = "ClientAccessTokenType")]
#[derive(Clone, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ClientAccessToken {
    /// Element `t:Id`, required.
    pub id: String,
    /// Element `t:TokenType`, required.
    pub token_type: ClientAccessTokenType,
    /// Element `t:TokenValue`, required.
    pub token_value: String,
    /// Element `t:TTL`, required, `xs:integer`.
    pub ttl: i64,
}

impl Eq for ClientAccessToken {}

impl ::std::fmt::Debug for ClientAccessToken {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ClientAccessToken")
            .field("id", &self.id)
            .field("token_type", &self.token_type)
            .field("token_value", &rt::Redacted)
            .field("ttl", &self.ttl)
            .finish()
    }
}

impl ClientAccessToken {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        token_type: ClientAccessTokenType,
        token_value: impl Into<String>,
        ttl: i64,
    ) -> Self {
        Self {
            id: id.into(),
            token_type,
            token_value: token_value.into(),
            ttl,
        }
    }
}

rt::complex_type! {
    ClientAccessToken = "t:ClientAccessTokenType", required 4, new(text value text value);
    elements t {
        0 id: "Id" required 0;
        1 token_type: "TokenType" required 1;
        2 token_value: "TokenValue" required 2;
        3 ttl: "TTL" required 3;
    }
    secrets {
        "t:TokenValue";
    }
}
