// @generated

use ::ews_bindings::xml;

/// Simple type `t:SyncFolderItemsScopeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "SyncFolderItemsScopeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SyncFolderItemsScope {
    NormalItems,
    NormalAndAssociatedItems,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(SyncFolderItemsScope: NormalAndAssociatedItems, NormalItems);
