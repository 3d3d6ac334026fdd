// @generated

use ::ews_bindings::rt;

/// Simple type `t:ConflictResolutionType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`UpdateItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/updateitem).
#[doc(alias = "ConflictResolutionType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ConflictResolution {
    NeverOverwrite,
    AutoResolve,
    AlwaysOverwrite,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ConflictResolution {}

rt::open_enum! {
    ConflictResolution;
    0 NeverOverwrite;
    1 AutoResolve;
    2 AlwaysOverwrite;
}
