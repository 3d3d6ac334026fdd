// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{DelegateUser, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:DelegateUserResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`DelegateUserResponseMessageType`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/delegateuserresponsemessagetype).
#[doc(alias = "DelegateUserResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DelegateUserResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:DelegateUser`, optional.
    pub delegate_user: Option<Box<DelegateUser>>,
}

impl Eq for DelegateUserResponseMessage {}

impl DelegateUserResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            delegate_user: None,
        }
    }
}

rt::complex_type! {
    DelegateUserResponseMessage: ResponseMessage = "m:DelegateUserResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 delegate_user: "DelegateUser" optional;
    }
    kept { base.kept }
}
