// @generated

use ::ews_bindings::{Result, xml};

use super::GetUserConfigurationResponseMessages;

/// Complex type `m:GetUserConfigurationResponseType`, since `Exchange2010_SP1`.
///
/// Global element `m:GetUserConfigurationResponse`.
#[doc(alias = "GetUserConfigurationResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserConfigurationResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetUserConfigurationResponseMessages,
}

impl Eq for GetUserConfigurationResponse {}

xml::complex_type!(
    GetUserConfigurationResponse { name: "m:GetUserConfigurationResponseType", required: "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl GetUserConfigurationResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: GetUserConfigurationResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(GetUserConfigurationResponse: blank);

impl xml::ReadNode for GetUserConfigurationResponse {
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

impl xml::WriteNode for GetUserConfigurationResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(GetUserConfigurationResponse, "m:GetUserConfigurationResponse");
