// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(
    MeetingRequestType : FullUpdate, InformationalUpdate, NewMeetingRequest, None,
    Outdated, PrincipalWantsCopy, SilentUpdate
);
