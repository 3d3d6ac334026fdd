// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{MailTips, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:MailTipsResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`MailTipsResponseMessageType`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/mailtipsresponsemessagetype).
#[doc(alias = "MailTipsResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailTipsResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MailTips`, optional.
    pub mail_tips: Option<Box<MailTips>>,
}

impl Eq for MailTipsResponseMessage {}

impl MailTipsResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            mail_tips: None,
        }
    }
}

rt::complex_type! {
    MailTipsResponseMessage: ResponseMessage = "m:MailTipsResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 mail_tips: "MailTips" optional;
    }
    kept { base.kept }
}
