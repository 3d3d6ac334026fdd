// @generated

use ::ews_bindings::rt;

/// Simple type `t:PermissionActionType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`EditItems`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/edititems).
#[doc(alias = "PermissionActionType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum PermissionAction {
    None,
    Owned,
    All,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for PermissionAction {}

rt::open_enum! {
    PermissionAction;
    0 None;
    1 Owned;
    2 All;
}
