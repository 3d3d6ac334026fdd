// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ConflictResults, ResponseClass};
use super::ItemInfoResponseMessage;

/// Complex type `m:UpdateItemResponseMessageType`.
///
/// Extends `m:ItemInfoResponseMessageType`.
///
/// Fields inherited from [`ItemInfoResponseMessage`]: `items`.
///
/// Fields inherited from [`ResponseMessage`](super::ResponseMessage): `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(alias = "UpdateItemResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateItemResponseMessage {
    /// The value of the base type, [`ItemInfoResponseMessage`].
    pub base: ItemInfoResponseMessage,
    /// Element `m:ConflictResults`, optional.
    pub conflict_results: Option<Box<ConflictResults>>,
}

impl UpdateItemResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ItemInfoResponseMessage::new(response_class),
            conflict_results: None,
        }
    }
}

rt::complex_type! {
    UpdateItemResponseMessage: ItemInfoResponseMessage = "m:UpdateItemResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 5;
        0 conflict_results: "ConflictResults" optional;
    }
    kept { base.base.kept }
}
