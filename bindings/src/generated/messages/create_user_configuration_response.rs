// @generated

use ::ews_bindings::{Result, xml};

use super::CreateUserConfigurationResponseMessages;

/// Complex type `m:CreateUserConfigurationResponseType`, since `Exchange2010_SP1`.
///
/// Global element `m:CreateUserConfigurationResponse`.
#[doc(alias = "CreateUserConfigurationResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateUserConfigurationResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: CreateUserConfigurationResponseMessages,
}

impl Eq for CreateUserConfigurationResponse {}

xml::complex_type!(
    CreateUserConfigurationResponse { name: "m:CreateUserConfigurationResponseType",
    required: "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl CreateUserConfigurationResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: CreateUserConfigurationResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(CreateUserConfigurationResponse: blank);

impl xml::ReadNode for CreateUserConfigurationResponse {
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

impl xml::WriteNode for CreateUserConfigurationResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(CreateUserConfigurationResponse, "m:CreateUserConfigurationResponse");
