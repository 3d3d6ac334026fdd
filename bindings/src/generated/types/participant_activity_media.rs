// @generated

use ::ews_bindings::xml;

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

xml::open_enum!(
    ParticipantActivityMedia: AppSharing, AudioVideo, Chat, DataConf, Focus, Meeting,
    MeetingConf, PhoneConf
);
