// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(DeleteUserConfigurationResponse: placeholder);

impl rt::ReadComplex for DeleteUserConfigurationResponse {
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

impl rt::WriteComplex for DeleteUserConfigurationResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(DeleteUserConfigurationResponse, "m:DeleteUserConfigurationResponse");
