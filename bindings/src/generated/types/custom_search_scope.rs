// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{Guid, SearchFolderScope};

/// Complex type `t:CustomSearchScopeType`, since `V2016_10_10`.
#[doc(alias = "CustomSearchScopeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CustomSearchScope {
    /// Element `t:MailboxGuid`, required.
    pub mailbox_guid: Guid,
    /// Element `t:FolderScope`, required.
    pub folder_scope: SearchFolderScope,
    /// Element `t:IsDeepTraversal`, required.
    pub is_deep_traversal: bool,
}

impl Eq for CustomSearchScope {}

impl CustomSearchScope {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        mailbox_guid: Guid,
        folder_scope: impl Into<SearchFolderScope>,
        is_deep_traversal: bool,
    ) -> Self {
        Self {
            mailbox_guid,
            folder_scope: folder_scope.into(),
            is_deep_traversal,
        }
    }
}

rt::complex_type! {
    CustomSearchScope = "t:CustomSearchScopeType", required 3, new(value value(SearchFolderScope) value);
    elements t {
        0 mailbox_guid: "MailboxGuid" required 0;
        1 folder_scope: "FolderScope" required 1;
        2 is_deep_traversal: "IsDeepTraversal" required 2;
    }
}
