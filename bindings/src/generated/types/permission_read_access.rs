// @generated

use ::ews_bindings::xml;

/// Simple type `t:PermissionReadAccessType`.
///
/// Restricts `xs:string`.
#[doc(alias = "PermissionReadAccessType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum PermissionReadAccess {
    None,
    FullDetails,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(PermissionReadAccess: FullDetails, None);
