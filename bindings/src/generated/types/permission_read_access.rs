// @generated

use ::ews_bindings::rt;

/// Simple type `t:PermissionReadAccessType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`ReadItems`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/readitems-permissiontype).
#[doc(alias = "PermissionReadAccessType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum PermissionReadAccess {
    None,
    FullDetails,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for PermissionReadAccess {}

rt::open_enum! {
    PermissionReadAccess;
    0 None;
    1 FullDetails;
}
