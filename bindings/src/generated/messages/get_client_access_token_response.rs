// @generated

use ::ews_bindings::{Result, rt};

use super::GetClientAccessTokenResponseMessages;

/// Complex type `m:GetClientAccessTokenResponseType`, since `Exchange2013_SP1`.
///
/// Global element `m:GetClientAccessTokenResponse`.
#[doc(alias = "GetClientAccessTokenResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetClientAccessTokenResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetClientAccessTokenResponseMessages,
}

impl Eq for GetClientAccessTokenResponse {}

rt::complex_type!(
    GetClientAccessTokenResponse { name: "m:GetClientAccessTokenResponseType", required: "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl GetClientAccessTokenResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: GetClientAccessTokenResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(GetClientAccessTokenResponse: placeholder);

impl rt::ReadComplex for GetClientAccessTokenResponse {
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

impl rt::WriteComplex for GetClientAccessTokenResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(GetClientAccessTokenResponse, "m:GetClientAccessTokenResponse");
