// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{NonEmptyArrayOfBaseFolderIds, Restriction, SearchFolderTraversal};

/// Complex type `t:SearchParametersType`.
///
/// Microsoft's reference: [`SearchParameters`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/searchparameters).
#[doc(alias = "SearchParametersType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchParameters {
    /// Attribute `Traversal`, optional.
    pub traversal: Option<SearchFolderTraversal>,
    /// Element `t:Restriction`, required.
    pub restriction: Restriction,
    /// Element `t:BaseFolderIds`, required.
    pub base_folder_ids: NonEmptyArrayOfBaseFolderIds,
}

impl Eq for SearchParameters {}

impl SearchParameters {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        restriction: impl Into<Restriction>,
        base_folder_ids: impl Into<NonEmptyArrayOfBaseFolderIds>,
    ) -> Self {
        Self {
            traversal: None,
            restriction: restriction.into(),
            base_folder_ids: base_folder_ids.into(),
        }
    }
}

rt::complex_type! {
    SearchParameters = "t:SearchParametersType", required 2, new(value(Restriction) value(NonEmptyArrayOfBaseFolderIds));
    attributes {
        0 traversal: "Traversal" optional;
    }
    elements t {
        0 restriction: "Restriction" required 0;
        1 base_folder_ids: "BaseFolderIds" required 1;
    }
}
