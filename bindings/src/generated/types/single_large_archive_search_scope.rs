// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{Guid, SearchFolderScope};

/// Complex type `t:SingleLargeArchiveSearchScopeType`, since `V2016_10_10`.
#[doc(alias = "SingleLargeArchiveSearchScopeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SingleLargeArchiveSearchScope {
    /// Element `t:MailboxGuid`, optional.
    pub mailbox_guid: Option<Guid>,
    /// Element `t:FolderScope`, required.
    pub folder_scope: SearchFolderScope,
    /// Element `t:IsDeepTraversal`, required.
    pub is_deep_traversal: bool,
}

impl Eq for SingleLargeArchiveSearchScope {}

impl SingleLargeArchiveSearchScope {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        folder_scope: impl Into<SearchFolderScope>,
        is_deep_traversal: bool,
    ) -> Self {
        Self {
            mailbox_guid: None,
            folder_scope: folder_scope.into(),
            is_deep_traversal,
        }
    }
}

rt::complex_type! {
    SingleLargeArchiveSearchScope = "t:SingleLargeArchiveSearchScopeType", required 2, new(value(SearchFolderScope) value);
    elements t {
        0 mailbox_guid: "MailboxGuid" optional;
        1 folder_scope: "FolderScope" required 0;
        2 is_deep_traversal: "IsDeepTraversal" required 1;
    }
}
