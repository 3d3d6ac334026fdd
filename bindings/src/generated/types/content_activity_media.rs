// @generated

use ::ews_bindings::rt;

/// Simple type `t:ContentActivityMediaType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[doc(alias = "ContentActivityMediaType")]
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for ContentActivityMedia {}

rt::open_enum! {
    ContentActivityMedia;
    0 AppSharing;
    1 AudioVideo;
    2 Chat;
    3 DataConf;
    4 Meeting;
    5 MeetingConf;
    6 PhoneConf;
}
