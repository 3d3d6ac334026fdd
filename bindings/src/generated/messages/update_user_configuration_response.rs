// @generated

use ::ews_bindings::{Result, xml};

use super::UpdateUserConfigurationResponseMessages;

/// Complex type `m:UpdateUserConfigurationResponseType`, since `Exchange2010_SP1`.
///
/// Global element `m:UpdateUserConfigurationResponse`.
#[doc(alias = "UpdateUserConfigurationResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateUserConfigurationResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: UpdateUserConfigurationResponseMessages,
}

impl Eq for UpdateUserConfigurationResponse {}

xml::complex_type!(
    UpdateUserConfigurationResponse { name: "m:UpdateUserConfigurationResponseType",
    required: "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl UpdateUserConfigurationResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: UpdateUserConfigurationResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(UpdateUserConfigurationResponse: blank);

impl xml::ReadNode for UpdateUserConfigurationResponse {
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

impl xml::WriteNode for UpdateUserConfigurationResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(UpdateUserConfigurationResponse, "m:UpdateUserConfigurationResponse");
