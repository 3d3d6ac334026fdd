// @generated from the schemas of version V2018_01_08.

/// Simple type `t:DeliverMeetingRequestsType`.
///
/// Restricts `xs:string`.
#[doc(alias = "DeliverMeetingRequestsType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum DeliverMeetingRequests {
    DelegatesOnly,
    DelegatesAndMe,
    DelegatesAndSendInformationToMe,
    NoForward,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(
    DeliverMeetingRequests : DelegatesAndMe, DelegatesAndSendInformationToMe,
    DelegatesOnly, NoForward
);
