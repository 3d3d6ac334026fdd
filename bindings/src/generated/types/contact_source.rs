// @generated

use ::ews_bindings::rt;

/// Simple type `t:ContactSourceType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`ContactSource`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/contactsource).
#[doc(alias = "ContactSourceType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ContactSource {
    ActiveDirectory,
    Store,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ContactSource {}

rt::open_enum! {
    ContactSource;
    0 ActiveDirectory;
    1 Store;
}
