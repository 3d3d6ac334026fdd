// @generated

use ::ews_bindings::rt;

/// Simple type `t:PhoneCallStateType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`PhoneCallState`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/phonecallstate).
#[doc(alias = "PhoneCallStateType")]
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for PhoneCallState {}

rt::open_enum! {
    PhoneCallState;
    0 Idle;
    1 Connecting;
    2 Alerted;
    3 Connected;
    4 Disconnected;
    5 Incoming;
    6 Transferring;
    7 Forwarding;
}
