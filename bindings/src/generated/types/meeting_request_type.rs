// @generated

use ::ews_bindings::xml;

/// Simple type `t:MeetingRequestTypeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "MeetingRequestTypeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(
    MeetingRequestType: FullUpdate, InformationalUpdate, NewMeetingRequest, None,
    Outdated, PrincipalWantsCopy, SilentUpdate
);
