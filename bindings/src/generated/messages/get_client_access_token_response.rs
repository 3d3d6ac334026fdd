// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    GetClientAccessTokenResponse { name: "m:GetClientAccessTokenResponseType", required: "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl GetClientAccessTokenResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: GetClientAccessTokenResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(GetClientAccessTokenResponse: blank);

impl xml::ReadNode for GetClientAccessTokenResponse {
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

impl xml::WriteNode for GetClientAccessTokenResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(GetClientAccessTokenResponse, "m:GetClientAccessTokenResponse");
