// @generated

use ::ews_bindings::xml;

/// Simple type `t:PermissionActionType`.
///
/// Restricts `xs:string`.
#[doc(alias = "PermissionActionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum PermissionAction {
    None,
    Owned,
    All,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(PermissionAction: All, None, Owned);
