// @generated

use ::ews_bindings::xml;

/// Simple type `t:PhoneCallStateType`.
///
/// Restricts `xs:string`.
#[doc(alias = "PhoneCallStateType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum PhoneCallState {
    Idle,
    Connecting,
    Alerted,
    Connected,
    Disconnected,
    Incoming,
    Transferring,
    Forwarding,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    PhoneCallState: Alerted, Connected, Connecting, Disconnected, Forwarding, Idle,
    Incoming, Transferring
);
