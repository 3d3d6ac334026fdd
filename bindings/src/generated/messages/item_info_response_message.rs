// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ArrayOfRealItems, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:ItemInfoResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(alias = "ItemInfoResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ItemInfoResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Items`, optional.
    pub items: Option<ArrayOfRealItems>,
}

impl ItemInfoResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            items: None,
        }
    }
}

rt::complex_type! {
    ItemInfoResponseMessage: ResponseMessage = "m:ItemInfoResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 items: "Items" once;
    }
    kept { base.kept }
}
