// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{AnyAlternateIdBase, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:ConvertIdResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`ConvertIdResponseMessage`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/convertidresponsemessage).
#[doc(alias = "ConvertIdResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConvertIdResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:AlternateId`, optional.
    pub alternate_id: Option<AnyAlternateIdBase>,
}

impl Eq for ConvertIdResponseMessage {}

impl ConvertIdResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            alternate_id: None,
        }
    }
}

rt::complex_type! {
    ConvertIdResponseMessage: ResponseMessage = "m:ConvertIdResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 alternate_id: "AlternateId" optional;
    }
    kept { base.kept }
}
