// @generated

use ::ews_bindings::xml;

/// Simple type `t:UnifiedGroupAccessType`.
///
/// Restricts `xs:string`.
#[doc(alias = "UnifiedGroupAccessType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(UnifiedGroupAccess: None, Private, Public, Secret);
