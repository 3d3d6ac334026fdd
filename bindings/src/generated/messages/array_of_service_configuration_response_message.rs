// @generated

use ::ews_bindings::xml;

use super::ServiceConfigurationResponseMessage;

/// Complex type `m:ArrayOfServiceConfigurationResponseMessageType`.
#[doc(alias = "ArrayOfServiceConfigurationResponseMessageType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfServiceConfigurationResponseMessage(
    pub Vec<ServiceConfigurationResponseMessage>,
);

xml::complex_type!(
    ArrayOfServiceConfigurationResponseMessage { name:
    "m:ArrayOfServiceConfigurationResponseMessageType", model:
    "m:ServiceConfigurationResponseMessageType+", checked: true }
);

xml::wrapper_type!(
    ArrayOfServiceConfigurationResponseMessage, ServiceConfigurationResponseMessage
);

xml::list_of_elements!(
    ArrayOfServiceConfigurationResponseMessage, m
    "ServiceConfigurationResponseMessageType"
);
