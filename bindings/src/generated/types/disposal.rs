// @generated

use ::ews_bindings::rt;

/// Simple type `t:DisposalType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`DeleteType`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/deletetype).
#[doc(alias = "DisposalType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum Disposal {
    HardDelete,
    SoftDelete,
    MoveToDeletedItems,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for Disposal {}

rt::open_enum! {
    Disposal;
    0 HardDelete;
    1 SoftDelete;
    2 MoveToDeletedItems;
}
