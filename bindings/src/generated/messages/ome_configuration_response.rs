// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ArrayOfStrings, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:OMEConfigurationResponseType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetOMEConfigurationResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(alias("OMEConfigurationResponseType", "GetOMEConfigurationResponse"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OmeConfigurationResponse {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Xml`, optional.
    pub xml: Option<String>,
    /// Element `m:ConfigList`, optional, since `V2018_01_08`.
    pub config_list: Option<ArrayOfStrings>,
}

impl Eq for OmeConfigurationResponse {}

impl OmeConfigurationResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            xml: None,
            config_list: None,
        }
    }
}

rt::complex_type! {
    OmeConfigurationResponse: ResponseMessage = "m:OMEConfigurationResponseType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 xml: "Xml" optional;
        1 config_list: "ConfigList" optional;
    }
    kept { base.kept }
}

rt::root! {
    OmeConfigurationResponse = "m:GetOMEConfigurationResponse"
}
