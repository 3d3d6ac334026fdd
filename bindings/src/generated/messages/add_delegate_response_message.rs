// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::ResponseClass;
use super::BaseDelegateResponseMessage;

/// Complex type `m:AddDelegateResponseMessageType`.
///
/// Extends `m:BaseDelegateResponseMessageType`.
/// Global element `m:AddDelegateResponse`.
///
/// Fields inherited from [`BaseDelegateResponseMessage`]: `response_messages`.
///
/// Fields inherited from [`ResponseMessage`](super::ResponseMessage): `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`AddDelegateResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/adddelegateresponse).
#[doc(alias("AddDelegateResponseMessageType", "AddDelegateResponse"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddDelegateResponseMessage {
    /// The value of the base type, [`BaseDelegateResponseMessage`].
    pub base: BaseDelegateResponseMessage,
}

impl Eq for AddDelegateResponseMessage {}

impl AddDelegateResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: BaseDelegateResponseMessage::new(response_class),
        }
    }
}

rt::complex_type! {
    AddDelegateResponseMessage: BaseDelegateResponseMessage = "m:AddDelegateResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements {
        base 5;
    }
    kept { base.base.kept }
}

rt::root! {
    AddDelegateResponseMessage = "m:AddDelegateResponse"
}
