// @generated

use ::ews_bindings::rt;

/// Simple type `t:MessageDispositionType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`CreateItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/createitem).
#[doc(alias = "MessageDispositionType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum MessageDisposition {
    SaveOnly,
    SendOnly,
    SendAndSaveCopy,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for MessageDisposition {}

rt::open_enum! {
    MessageDisposition;
    0 SaveOnly;
    1 SendOnly;
    2 SendAndSaveCopy;
}
