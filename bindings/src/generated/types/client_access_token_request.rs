// @generated

use ::ews_bindings::{Result, rt};

use super::ClientAccessTokenType;

/// Complex type `t:ClientAccessTokenRequestType`, since `Exchange2013_SP1`.
#[doc(alias = "ClientAccessTokenRequestType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ClientAccessTokenRequest {
    /// Element `t:Id`, required.
    pub id: String,
    /// Element `t:TokenType`, required.
    pub token_type: ClientAccessTokenType,
    /// Element `t:Scope`, optional.
    pub scope: Option<String>,
    /// Element `t:ResourceUri`, optional, since `V2017_07_11`.
    pub resource_uri: Option<String>,
    /// Element `t:IdentityAndEwsTokenId`, optional, since `V2018_01_08`.
    pub identity_and_ews_token_id: Option<String>,
    /// Element `t:RequestedCapabilities`, optional, since `V2018_01_08`.
    pub requested_capabilities: Option<String>,
    /// Element `t:SupportsSharedFolders`, optional, since `V2018_01_08`.
    pub supports_shared_folders: Option<bool>,
}

impl Eq for ClientAccessTokenRequest {}

rt::complex_type!(
    ClientAccessTokenRequest { name: "t:ClientAccessTokenRequestType", required:
    "t:Id, t:TokenType", bits: 2, model:
    "t:Id, t:TokenType, t:Scope?, t:ResourceUri?, t:IdentityAndEwsTokenId?, t:RequestedCapabilities?, t:SupportsSharedFolders?"
    }
);

impl ClientAccessTokenRequest {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(id: impl Into<String>, token_type: ClientAccessTokenType) -> Self {
        Self {
            id: id.into(),
            token_type,
            scope: None,
            resource_uri: None,
            identity_and_ews_token_id: None,
            requested_capabilities: None,
            supports_shared_folders: None,
        }
    }
}

rt::placeholder_new!(ClientAccessTokenRequest: text, placeholder);

impl rt::ReadComplex for ClientAccessTokenRequest {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Id") => reader.require(&mut self.id, tag, 0),
            (rt::T, "TokenType") => reader.require(&mut self.token_type, tag, 1),
            (rt::T, "Scope") => reader.fill(&mut self.scope, tag),
            (rt::T, "ResourceUri") => reader.fill(&mut self.resource_uri, tag),
            (rt::T, "IdentityAndEwsTokenId") => {
                reader.fill(&mut self.identity_and_ews_token_id, tag)
            }
            (rt::T, "RequestedCapabilities") => {
                reader.fill(&mut self.requested_capabilities, tag)
            }
            (rt::T, "SupportsSharedFolders") => {
                reader.fill(&mut self.supports_shared_folders, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ClientAccessTokenRequest {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Id", &self.id);
        out.element("t:TokenType", &self.token_type);
        out.element("t:Scope", &self.scope);
        out.element("t:ResourceUri", &self.resource_uri);
        out.element("t:IdentityAndEwsTokenId", &self.identity_and_ews_token_id);
        out.element("t:RequestedCapabilities", &self.requested_capabilities);
        out.element("t:SupportsSharedFolders", &self.supports_shared_folders);
    }
}
