// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(PermissionReadAccess : FullDetails, None);
