// @generated

use ::ews_bindings::xml;

/// Simple type `t:MessageDispositionType`.
///
/// Restricts `xs:string`.
#[doc(alias = "MessageDispositionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum MessageDisposition {
    SaveOnly,
    SendOnly,
    SendAndSaveCopy,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(MessageDisposition: SaveOnly, SendAndSaveCopy, SendOnly);
