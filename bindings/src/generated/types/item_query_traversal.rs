// @generated

use ::ews_bindings::rt;

/// Simple type `t:ItemQueryTraversalType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`FindItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/finditem).
#[doc(alias = "ItemQueryTraversalType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ItemQueryTraversal {
    Shallow,
    SoftDeleted,
    /// since `Exchange2010_SP1`
    Associated,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ItemQueryTraversal {}

rt::open_enum! {
    ItemQueryTraversal;
    0 Shallow;
    1 SoftDeleted;
    2 Associated;
}
