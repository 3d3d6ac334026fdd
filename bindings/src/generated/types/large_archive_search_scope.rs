// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::SearchScopeArchives;

/// Complex type `t:LargeArchiveSearchScopeType`, since `V2016_10_10`.
#[doc(alias = "LargeArchiveSearchScopeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LargeArchiveSearchScope {
    /// Element `t:ArchiveTypes`, required.
    pub archive_types: SearchScopeArchives,
}

impl Eq for LargeArchiveSearchScope {}

impl LargeArchiveSearchScope {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(archive_types: impl Into<SearchScopeArchives>) -> Self {
        Self {
            archive_types: archive_types.into(),
        }
    }
}

rt::complex_type! {
    LargeArchiveSearchScope = "t:LargeArchiveSearchScopeType", required 1, new(value(SearchScopeArchives));
    elements t {
        0 archive_types: "ArchiveTypes" required 0;
    }
}
