// @generated

use ::ews_bindings::rt;

/// Simple type `t:ItemIndexErrorType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
#[doc(alias = "ItemIndexErrorType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ItemIndexError {
    None,
    GenericError,
    Timeout,
    StaleEvent,
    MailboxOffline,
    AttachmentLimitReached,
    MarsWriterTruncation,
    DocumentParserFailure,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ItemIndexError {}

rt::open_enum! {
    ItemIndexError;
    0 None;
    1 GenericError;
    2 Timeout;
    3 StaleEvent;
    4 MailboxOffline;
    5 AttachmentLimitReached;
    6 MarsWriterTruncation;
    7 DocumentParserFailure;
}
