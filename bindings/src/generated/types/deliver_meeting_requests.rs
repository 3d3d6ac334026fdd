// @generated

use ::ews_bindings::rt;

/// Simple type `t:DeliverMeetingRequestsType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`DeliverMeetingRequests`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/delivermeetingrequests).
#[doc(alias = "DeliverMeetingRequestsType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum DeliverMeetingRequests {
    DelegatesOnly,
    DelegatesAndMe,
    DelegatesAndSendInformationToMe,
    /// since `Exchange2010_SP1`
    NoForward,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for DeliverMeetingRequests {}

rt::open_enum! {
    DeliverMeetingRequests;
    0 DelegatesOnly;
    1 DelegatesAndMe;
    2 DelegatesAndSendInformationToMe;
    3 NoForward;
}
