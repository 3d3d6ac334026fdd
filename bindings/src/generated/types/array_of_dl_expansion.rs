// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::EmailAddressType;

/// Complex type `t:ArrayOfDLExpansionType`.
///
/// Microsoft's reference: [`DLExpansion`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/dlexpansion).
#[doc(alias = "ArrayOfDLExpansionType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfDlExpansion {
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
    /// Element `t:Mailbox`, any number.
    pub mailbox: Vec<EmailAddressType>,
}

impl Eq for ArrayOfDlExpansion {}

rt::complex_type! {
    ArrayOfDlExpansion = "t:ArrayOfDLExpansionType";
    attributes {
        0 absolute_denominator: "AbsoluteDenominator" optional;
        1 includes_last_item_in_range: "IncludesLastItemInRange" optional;
        2 indexed_paging_offset: "IndexedPagingOffset" optional;
        3 numerator_offset: "NumeratorOffset" optional;
        4 total_items_in_view: "TotalItemsInView" optional;
    }
    elements t {
        0 mailbox: "Mailbox" repeated;
    }
}
