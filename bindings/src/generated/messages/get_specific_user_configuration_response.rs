// @generated

use ::ews_bindings::{Result, xml};

use super::GetSpecificUserConfigurationResponseMessages;

/// Complex type `m:GetSpecificUserConfigurationResponseType`, since `V2016_10_10`.
///
/// Global element `m:GetSpecificUserConfigurationResponse`.
#[doc(alias = "GetSpecificUserConfigurationResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetSpecificUserConfigurationResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetSpecificUserConfigurationResponseMessages,
}

impl Eq for GetSpecificUserConfigurationResponse {}

xml::complex_type!(
    GetSpecificUserConfigurationResponse { name:
    "m:GetSpecificUserConfigurationResponseType", required: "m:ResponseMessages", bits:
    1, model: "m:ResponseMessages" }
);

impl GetSpecificUserConfigurationResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: GetSpecificUserConfigurationResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(GetSpecificUserConfigurationResponse: blank);

impl xml::ReadNode for GetSpecificUserConfigurationResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ResponseMessages") => {
                input.require(&mut self.response_messages, tag, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetSpecificUserConfigurationResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(
    GetSpecificUserConfigurationResponse, "m:GetSpecificUserConfigurationResponse"
);
