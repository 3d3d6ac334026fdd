// @generated

use ::ews_bindings::rt;

/// Simple type `t:LobbyBypassType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`LobbyBypass`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/lobbybypass).
#[doc(alias = "LobbyBypassType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum LobbyBypass {
    Disabled,
    EnabledForGatewayParticipants,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for LobbyBypass {}

rt::open_enum! {
    LobbyBypass;
    0 Disabled;
    1 EnabledForGatewayParticipants;
}
