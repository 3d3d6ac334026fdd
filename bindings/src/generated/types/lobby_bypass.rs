// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(LobbyBypass : Disabled, EnabledForGatewayParticipants);
