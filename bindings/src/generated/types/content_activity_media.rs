// @generated

use ::ews_bindings::xml;

/// Simple type `t:ContentActivityMediaType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ContentActivityMediaType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ContentActivityMedia {
    AppSharing,
    AudioVideo,
    Chat,
    DataConf,
    Meeting,
    MeetingConf,
    PhoneConf,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    ContentActivityMedia: AppSharing, AudioVideo, Chat, DataConf, Meeting, MeetingConf,
    PhoneConf
);
