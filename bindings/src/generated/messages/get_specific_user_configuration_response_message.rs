// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ResponseClass, UserConfiguration};
use super::ResponseMessage;

/// Complex type `m:GetSpecificUserConfigurationResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(alias = "GetSpecificUserConfigurationResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetSpecificUserConfigurationResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:UserConfiguration`, optional.
    pub user_configuration: Option<Box<UserConfiguration>>,
}

impl Eq for GetSpecificUserConfigurationResponseMessage {}

impl GetSpecificUserConfigurationResponseMessage {
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
    GetSpecificUserConfigurationResponseMessage: ResponseMessage = "m:GetSpecificUserConfigurationResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 user_configuration: "UserConfiguration" optional;
    }
    kept { base.kept }
}
