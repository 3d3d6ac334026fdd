// @generated

use ::ews_bindings::xml;

/// Simple type `t:ItemIndexErrorType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ItemIndexErrorType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(
    ItemIndexError: AttachmentLimitReached, DocumentParserFailure, GenericError,
    MailboxOffline, MarsWriterTruncation, None, StaleEvent, Timeout
);
