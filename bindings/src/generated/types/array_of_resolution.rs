// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::Resolution;

/// Complex type `t:ArrayOfResolutionType`.
///
/// Microsoft's reference: [`ResolutionSet`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/resolutionset).
#[doc(alias = "ArrayOfResolutionType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfResolution {
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
    /// Element `t:Resolution`, 0 to 100.
    pub resolution: Vec<Resolution>,
}

rt::complex_type! {
    ArrayOfResolution = "t:ArrayOfResolutionType" checked;
    attributes {
        0 indexed_paging_offset: "IndexedPagingOffset" optional;
        1 numerator_offset: "NumeratorOffset" optional;
        2 absolute_denominator: "AbsoluteDenominator" optional;
        3 includes_last_item_in_range: "IncludesLastItemInRange" optional;
        4 total_items_in_view: "TotalItemsInView" optional;
    }
    elements t {
        0 resolution: "Resolution" between(0, 100);
    }
}
