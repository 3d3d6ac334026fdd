// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{ArrayOfGroupedItems, ArrayOfRealItems};

/// Complex type `t:FindItemParentType`.
///
/// Microsoft's reference: [`RootFolder`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/rootfolder-finditemresponsemessage).
#[doc(alias = "FindItemParentType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindItemParent {
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
    /// Choice of `t:Items`, `t:Groups`, required.
    pub choice: FindItemParentChoice,
}

impl FindItemParent {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(choice: impl Into<FindItemParentChoice>) -> Self {
        Self {
            indexed_paging_offset: None,
            numerator_offset: None,
            absolute_denominator: None,
            includes_last_item_in_range: None,
            total_items_in_view: None,
            choice: choice.into(),
        }
    }
}

rt::complex_type! {
    FindItemParent = "t:FindItemParentType", required 1, new(value(FindItemParentChoice));
    attributes {
        0 indexed_paging_offset: "IndexedPagingOffset" optional;
        1 numerator_offset: "NumeratorOffset" optional;
        2 absolute_denominator: "AbsoluteDenominator" optional;
        3 includes_last_item_in_range: "IncludesLastItemInRange" optional;
        4 total_items_in_view: "TotalItemsInView" optional;
    }
    fields {
        0 choice: choice(FindItemParentChoice) required 0;
    }
}

/// The choice in `t:FindItemParentType`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum FindItemParentChoice {
    /// Element `t:Items`.
    Items(ArrayOfRealItems),
    /// Element `t:Groups`.
    Groups(ArrayOfGroupedItems),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

rt::choice_type! {
    FindItemParentChoice;
    0 Items(ArrayOfRealItems): t "Items";
    1 Groups(ArrayOfGroupedItems): t "Groups";
}
