// @generated

use ::ews_bindings::rt;

/// Simple type `t:MeetingRequestTypeType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`MeetingRequestType`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/meetingrequesttype).
#[doc(alias = "MeetingRequestTypeType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum MeetingRequestType {
    None,
    FullUpdate,
    InformationalUpdate,
    NewMeetingRequest,
    Outdated,
    SilentUpdate,
    PrincipalWantsCopy,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for MeetingRequestType {}

rt::open_enum! {
    MeetingRequestType;
    0 None;
    1 FullUpdate;
    2 InformationalUpdate;
    3 NewMeetingRequest;
    4 Outdated;
    5 SilentUpdate;
    6 PrincipalWantsCopy;
}
