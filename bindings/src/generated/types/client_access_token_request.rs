// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::ClientAccessTokenType;

/// Complex type `t:ClientAccessTokenRequestType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`TokenRequest`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/tokenrequest).
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

impl ClientAccessTokenRequest {
    /// Creates a value from its required fields; all others are `None` or empty.
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

rt::complex_type! {
    ClientAccessTokenRequest = "t:ClientAccessTokenRequestType", required 2, new(text value);
    elements t {
        0 id: "Id" required 0;
        1 token_type: "TokenType" required 1;
        2 scope: "Scope" optional;
        3 resource_uri: "ResourceUri" optional;
        4 identity_and_ews_token_id: "IdentityAndEwsTokenId" optional;
        5 requested_capabilities: "RequestedCapabilities" optional;
        6 supports_shared_folders: "SupportsSharedFolders" optional;
    }
}
