// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(ClientAccessTokenRequest: text, blank);

impl xml::ReadNode for ClientAccessTokenRequest {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Id") => input.require(&mut self.id, tag, 0),
            (xml::T, "TokenType") => input.require(&mut self.token_type, tag, 1),
            (xml::T, "Scope") => input.fill(&mut self.scope, tag),
            (xml::T, "ResourceUri") => input.fill(&mut self.resource_uri, tag),
            (xml::T, "IdentityAndEwsTokenId") => {
                input.fill(&mut self.identity_and_ews_token_id, tag)
            }
            (xml::T, "RequestedCapabilities") => {
                input.fill(&mut self.requested_capabilities, tag)
            }
            (xml::T, "SupportsSharedFolders") => {
                input.fill(&mut self.supports_shared_folders, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ClientAccessTokenRequest {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Id", &self.id);
        out.element("t:TokenType", &self.token_type);
        out.element("t:Scope", &self.scope);
        out.element("t:ResourceUri", &self.resource_uri);
        out.element("t:IdentityAndEwsTokenId", &self.identity_and_ews_token_id);
        out.element("t:RequestedCapabilities", &self.requested_capabilities);
        out.element("t:SupportsSharedFolders", &self.supports_shared_folders);
    }
}
