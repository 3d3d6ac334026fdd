// @generated

use ::ews_bindings::rt;

/// Simple type `t:UnifiedGroupAccessType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[doc(alias = "UnifiedGroupAccessType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum UnifiedGroupAccess {
    None,
    Private,
    Secret,
    Public,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for UnifiedGroupAccess {}

rt::open_enum! {
    UnifiedGroupAccess;
    0 None;
    1 Private;
    2 Secret;
    3 Public;
}
