// @generated

use ::ews_bindings::xml;

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

xml::open_enum!(
    DeliverMeetingRequests: DelegatesAndMe, DelegatesAndSendInformationToMe,
    DelegatesOnly, NoForward
);
