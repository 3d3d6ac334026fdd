// @generated

use ::ews_bindings::xml;

/// Simple type `t:LobbyBypassType`.
///
/// Restricts `xs:string`.
#[doc(alias = "LobbyBypassType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum LobbyBypass {
    Disabled,
    EnabledForGatewayParticipants,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(LobbyBypass: Disabled, EnabledForGatewayParticipants);
