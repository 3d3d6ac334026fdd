// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:UpdateExtensionUsageResponseType`, since `V2018_01_08`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:UpdateExtensionUsageResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(alias = "UpdateExtensionUsageResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateExtensionUsageResponse {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
}

impl Eq for UpdateExtensionUsageResponse {}

impl UpdateExtensionUsageResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
        }
    }
}

rt::complex_type! {
    UpdateExtensionUsageResponse: ResponseMessage = "m:UpdateExtensionUsageResponseType" response, required 1, new(value);
    attributes {
        base;
    }
    elements {
        base 4;
    }
    kept { base.kept }
}

rt::root! {
    UpdateExtensionUsageResponse = "m:UpdateExtensionUsageResponse"
}
