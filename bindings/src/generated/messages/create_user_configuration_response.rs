// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(CreateUserConfigurationResponse: placeholder);

impl rt::ReadComplex for CreateUserConfigurationResponse {
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

impl rt::WriteComplex for CreateUserConfigurationResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(CreateUserConfigurationResponse, "m:CreateUserConfigurationResponse");
