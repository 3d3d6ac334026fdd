// @generated from the schemas of version V2018_01_08.

/// Simple type `t:ParticipantActivityMediaType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ParticipantActivityMediaType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

::ews_bindings::open_enum!(
    ParticipantActivityMedia : AppSharing, AudioVideo, Chat, DataConf, Focus, Meeting,
    MeetingConf, PhoneConf
);
