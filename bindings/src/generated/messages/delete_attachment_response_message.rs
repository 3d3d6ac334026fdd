// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ResponseClass, RootItemId};
use super::ResponseMessage;

/// Complex type `m:DeleteAttachmentResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`DeleteAttachmentResponseMessage`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/deleteattachmentresponsemessage).
#[doc(alias = "DeleteAttachmentResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteAttachmentResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:RootItemId`, optional.
    pub root_item_id: Option<Box<RootItemId>>,
}

impl Eq for DeleteAttachmentResponseMessage {}

impl DeleteAttachmentResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            root_item_id: None,
        }
    }
}

rt::complex_type! {
    DeleteAttachmentResponseMessage: ResponseMessage = "m:DeleteAttachmentResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 root_item_id: "RootItemId" optional;
    }
    kept { base.kept }
}
