// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ArrayOfDlExpansion, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:ExpandDLResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`ExpandDLResponseMessage`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/expanddlresponsemessage).
#[doc(alias = "ExpandDLResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExpandDlResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
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
    /// Element `m:DLExpansion`, optional.
    pub dl_expansion: Option<Box<ArrayOfDlExpansion>>,
}

impl Eq for ExpandDlResponseMessage {}

impl ExpandDlResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            indexed_paging_offset: None,
            numerator_offset: None,
            absolute_denominator: None,
            includes_last_item_in_range: None,
            total_items_in_view: None,
            dl_expansion: None,
        }
    }
}

rt::complex_type! {
    ExpandDlResponseMessage: ResponseMessage = "m:ExpandDLResponseMessageType" response, required 1, new(value);
    attributes {
        base;
        0 indexed_paging_offset: "IndexedPagingOffset" optional;
        1 numerator_offset: "NumeratorOffset" optional;
        2 absolute_denominator: "AbsoluteDenominator" optional;
        3 includes_last_item_in_range: "IncludesLastItemInRange" optional;
        4 total_items_in_view: "TotalItemsInView" optional;
    }
    elements m {
        base 4;
        0 dl_expansion: "DLExpansion" optional;
    }
    kept { base.kept }
}
