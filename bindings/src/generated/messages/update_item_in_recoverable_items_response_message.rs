// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ArrayOfAttachments, ConflictResults, ResponseClass};
use super::ItemInfoResponseMessage;

/// Complex type `m:UpdateItemInRecoverableItemsResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ItemInfoResponseMessageType`.
///
/// Fields inherited from [`ItemInfoResponseMessage`]: `items`.
///
/// Fields inherited from [`ResponseMessage`](super::ResponseMessage): `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`UpdateItemInRecoverableItemsResponseMessage`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/updateiteminrecoverableitemsresponsemessage).
#[doc(alias = "UpdateItemInRecoverableItemsResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateItemInRecoverableItemsResponseMessage {
    /// The value of the base type, [`ItemInfoResponseMessage`].
    pub base: ItemInfoResponseMessage,
    /// Element `m:Attachments`, optional.
    pub attachments: Option<ArrayOfAttachments>,
    /// Element `m:ConflictResults`, optional.
    pub conflict_results: Option<Box<ConflictResults>>,
}

impl UpdateItemInRecoverableItemsResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ItemInfoResponseMessage::new(response_class),
            attachments: None,
            conflict_results: None,
        }
    }
}

rt::complex_type! {
    UpdateItemInRecoverableItemsResponseMessage: ItemInfoResponseMessage = "m:UpdateItemInRecoverableItemsResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 5;
        0 attachments: "Attachments" optional;
        1 conflict_results: "ConflictResults" optional;
    }
    kept { base.base.kept }
}
