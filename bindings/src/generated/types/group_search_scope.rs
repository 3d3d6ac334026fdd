// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::SearchScopeGroups;

/// Complex type `t:GroupSearchScopeType`, since `V2016_10_10`.
#[doc(alias = "GroupSearchScopeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GroupSearchScope {
    /// Element `t:GroupTypes`, required.
    pub group_types: SearchScopeGroups,
}

impl Eq for GroupSearchScope {}

impl GroupSearchScope {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(group_types: impl Into<SearchScopeGroups>) -> Self {
        Self {
            group_types: group_types.into(),
        }
    }
}

rt::complex_type! {
    GroupSearchScope = "t:GroupSearchScopeType", required 1, new(value(SearchScopeGroups));
    elements t {
        0 group_types: "GroupTypes" required 0;
    }
}
