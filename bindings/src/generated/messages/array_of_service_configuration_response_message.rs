// @generated

use ::ews_bindings::{rt, xml};

use super::ServiceConfigurationResponseMessage;

/// Complex type `m:ArrayOfServiceConfigurationResponseMessageType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfServiceConfigurationResponseMessageType")]
pub type ArrayOfServiceConfigurationResponseMessage = xml::List<
    ServiceConfigurationResponseMessage,
    ArrayOfServiceConfigurationResponseMessageList,
>;

rt::list_name!(
    ArrayOfServiceConfigurationResponseMessageList: Elements
    "m:ServiceConfigurationResponseMessageType" { name:
    "m:ArrayOfServiceConfigurationResponseMessageType", model:
    "m:ServiceConfigurationResponseMessageType+", flags: checked }
);
