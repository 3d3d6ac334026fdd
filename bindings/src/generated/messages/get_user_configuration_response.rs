// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    GetUserConfigurationResponse { name: "m:GetUserConfigurationResponseType", required: "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl GetUserConfigurationResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: GetUserConfigurationResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(GetUserConfigurationResponse: placeholder);

impl rt::ReadComplex for GetUserConfigurationResponse {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ResponseMessages") => {
                reader.require(&mut self.response_messages, tag, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetUserConfigurationResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(GetUserConfigurationResponse, "m:GetUserConfigurationResponse");
