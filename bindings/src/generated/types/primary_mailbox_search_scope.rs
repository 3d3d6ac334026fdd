// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::SearchFolderScope;

/// Complex type `t:PrimaryMailboxSearchScopeType`, since `V2016_10_10`.
#[doc(alias = "PrimaryMailboxSearchScopeType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PrimaryMailboxSearchScope {
    /// Element `t:FolderScope`, optional.
    pub folder_scope: Option<SearchFolderScope>,
    /// Element `t:IsDeepTraversal`, optional.
    pub is_deep_traversal: Option<bool>,
}

impl Eq for PrimaryMailboxSearchScope {}

rt::complex_type! {
    PrimaryMailboxSearchScope = "t:PrimaryMailboxSearchScopeType";
    elements t {
        0 folder_scope: "FolderScope" optional;
        1 is_deep_traversal: "IsDeepTraversal" optional;
    }
}
