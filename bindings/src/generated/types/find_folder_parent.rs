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
    /// Attribute `AbsoluteDenominator`, optional.
    pub absolute_denominator: Option<i32>,
    /// Attribute `IncludesLastItemInRange`, optional.
    pub includes_last_item_in_range: Option<bool>,
    /// Attribute `IndexedPagingOffset`, optional.
    pub indexed_paging_offset: Option<i32>,
    /// Attribute `NumeratorOffset`, optional.
    pub numerator_offset: Option<i32>,
    /// Attribute `TotalItemsInView`, optional.
    pub total_items_in_view: Option<i32>,
    /// Element `t:Folders`, optional.
    pub folders: Option<ArrayOfFolders>,
}

impl Eq for FindFolderParent {}

rt::complex_type! {
    FindFolderParent = "t:FindFolderParentType";
    attributes {
        0 absolute_denominator: "AbsoluteDenominator" optional;
        1 includes_last_item_in_range: "IncludesLastItemInRange" optional;
        2 indexed_paging_offset: "IndexedPagingOffset" optional;
        3 numerator_offset: "NumeratorOffset" optional;
        4 total_items_in_view: "TotalItemsInView" optional;
    }
    elements t {
        0 folders: "Folders" optional;
    }
}
