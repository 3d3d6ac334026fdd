// @generated

use ::ews_bindings::{Result, xml};

use super::DeleteUserConfigurationResponseMessages;

/// Complex type `m:DeleteUserConfigurationResponseType`, since `Exchange2010_SP1`.
///
/// Global element `m:DeleteUserConfigurationResponse`.
#[doc(alias = "DeleteUserConfigurationResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteUserConfigurationResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: DeleteUserConfigurationResponseMessages,
}

impl Eq for DeleteUserConfigurationResponse {}

xml::complex_type!(
    DeleteUserConfigurationResponse { name: "m:DeleteUserConfigurationResponseType",
    required: "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl DeleteUserConfigurationResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: DeleteUserConfigurationResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(DeleteUserConfigurationResponse: blank);

impl xml::ReadNode for DeleteUserConfigurationResponse {
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

impl xml::WriteNode for DeleteUserConfigurationResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(DeleteUserConfigurationResponse, "m:DeleteUserConfigurationResponse");
