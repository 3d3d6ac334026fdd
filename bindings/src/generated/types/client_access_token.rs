// @generated

use ::ews_bindings::{Result, rt};

use super::ClientAccessTokenType;

/// Complex type `t:ClientAccessTokenType`, since `Exchange2013_SP1`.
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

rt::complex_type!(
    ClientAccessToken { name: "t:ClientAccessTokenType", required:
    "t:Id, t:TokenType, t:TokenValue, t:TTL", bits: 4, model:
    "t:Id, t:TokenType, t:TokenValue, t:TTL" }
);

impl ClientAccessToken {
    /// From what is required; the rest is empty.
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

rt::placeholder_new!(ClientAccessToken: text, placeholder, text, placeholder);

impl rt::ReadComplex for ClientAccessToken {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Id") => reader.require(&mut self.id, tag, 0),
            (rt::T, "TokenType") => reader.require(&mut self.token_type, tag, 1),
            (rt::T, "TokenValue") => reader.require(&mut self.token_value, tag, 2),
            (rt::T, "TTL") => reader.require(&mut self.ttl, tag, 3),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ClientAccessToken {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Id", &self.id);
        out.element("t:TokenType", &self.token_type);
        out.element("t:TokenValue", &self.token_value);
        out.element("t:TTL", &self.ttl);
    }
}
