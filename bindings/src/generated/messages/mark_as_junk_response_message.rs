// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ItemId, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:MarkAsJunkResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`MarkAsJunkResponseMessage`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/markasjunkresponsemessage).
#[doc(alias = "MarkAsJunkResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MarkAsJunkResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MovedItemId`, optional.
    pub moved_item_id: Option<Box<ItemId>>,
}

impl Eq for MarkAsJunkResponseMessage {}

impl MarkAsJunkResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            moved_item_id: None,
        }
    }
}

rt::complex_type! {
    MarkAsJunkResponseMessage: ResponseMessage = "m:MarkAsJunkResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 moved_item_id: "MovedItemId" optional;
    }
    kept { base.kept }
}
