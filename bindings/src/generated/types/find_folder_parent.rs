// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::ArrayOfFolders;

/// Complex type `t:FindFolderParentType`.
///
/// Microsoft's reference: [`RootFolder`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/rootfolder-findfolderresponsemessage).
#[doc(alias = "FindFolderParentType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindFolderParent {
    /// Attribute `IndexedPagingOffset`, optional.
    pub indexed_paging_offset: Option<i32>,
    /// Attribute `NumeratorOffset`, optional.
    pub numerator_offset: Option<i32>,
    /// Attribute `AbsoluteDenominator`, optional.
    pub absolute_denominator: Option<i32>,
    /// Attribute `IncludesLastItemInRange`, optional.
    pub includes_last_item_in_range: Option<bool>,
    /// Attribute `TotalItemsInView`, optional.
    pub total_items_in_view: Option<i32>,
    /// Element `t:Folders`, optional.
    pub folders: Option<ArrayOfFolders>,
}

impl Eq for FindFolderParent {}

rt::complex_type! {
    FindFolderParent = "t:FindFolderParentType";
    attributes {
        0 indexed_paging_offset: "IndexedPagingOffset" optional;
        1 numerator_offset: "NumeratorOffset" optional;
        2 absolute_denominator: "AbsoluteDenominator" optional;
        3 includes_last_item_in_range: "IncludesLastItemInRange" optional;
        4 total_items_in_view: "TotalItemsInView" optional;
    }
    elements t {
        0 folders: "Folders" optional;
    }
}
