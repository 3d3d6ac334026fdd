// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(GetSpecificUserConfigurationResponse: placeholder);

impl rt::ReadComplex for GetSpecificUserConfigurationResponse {
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

impl rt::WriteComplex for GetSpecificUserConfigurationResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(
    GetSpecificUserConfigurationResponse, "m:GetSpecificUserConfigurationResponse"
);
