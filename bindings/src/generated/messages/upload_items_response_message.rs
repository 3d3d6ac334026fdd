// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ItemId, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:UploadItemsResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`UploadItemsResponseMessage`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/uploaditemsresponsemessage).
#[doc(alias = "UploadItemsResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UploadItemsResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:ItemId`, optional.
    pub item_id: Option<Box<ItemId>>,
}

impl Eq for UploadItemsResponseMessage {}

impl UploadItemsResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            item_id: None,
        }
    }
}

rt::complex_type! {
    UploadItemsResponseMessage: ResponseMessage = "m:UploadItemsResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 item_id: "ItemId" optional;
    }
    kept { base.kept }
}
