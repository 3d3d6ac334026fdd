// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ArrayOfAttachments, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:AttachmentInfoResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(alias = "AttachmentInfoResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AttachmentInfoResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Attachments`, optional.
    pub attachments: Option<ArrayOfAttachments>,
}

impl AttachmentInfoResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            attachments: None,
        }
    }
}

rt::complex_type! {
    AttachmentInfoResponseMessage: ResponseMessage = "m:AttachmentInfoResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 attachments: "Attachments" once;
    }
    kept { base.kept }
}
