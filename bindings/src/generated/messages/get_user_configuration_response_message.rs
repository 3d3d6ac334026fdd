// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ResponseClass, UserConfiguration};
use super::ResponseMessage;

/// Complex type `m:GetUserConfigurationResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetUserConfigurationResponseMessage`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getuserconfigurationresponsemessage).
#[doc(alias = "GetUserConfigurationResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserConfigurationResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:UserConfiguration`, optional.
    pub user_configuration: Option<Box<UserConfiguration>>,
}

impl Eq for GetUserConfigurationResponseMessage {}

impl GetUserConfigurationResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            user_configuration: None,
        }
    }
}

rt::complex_type! {
    GetUserConfigurationResponseMessage: ResponseMessage = "m:GetUserConfigurationResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 user_configuration: "UserConfiguration" optional;
    }
    kept { base.kept }
}
