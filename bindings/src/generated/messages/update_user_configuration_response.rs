// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(UpdateUserConfigurationResponse: placeholder);

impl rt::ReadComplex for UpdateUserConfigurationResponse {
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

impl rt::WriteComplex for UpdateUserConfigurationResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(UpdateUserConfigurationResponse, "m:UpdateUserConfigurationResponse");
