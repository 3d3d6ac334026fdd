// @generated

use ::ews_bindings::rt;

/// Simple type `t:ParticipantActivityMediaType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[doc(alias = "ParticipantActivityMediaType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ParticipantActivityMedia {
    AppSharing,
    AudioVideo,
    Chat,
    DataConf,
    Meeting,
    MeetingConf,
    PhoneConf,
    Focus,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ParticipantActivityMedia {}

rt::open_enum! {
    ParticipantActivityMedia;
    0 AppSharing;
    1 AudioVideo;
    2 Chat;
    3 DataConf;
    4 Meeting;
    5 MeetingConf;
    6 PhoneConf;
    7 Focus;
}
