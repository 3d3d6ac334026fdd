// @generated

use ::ews_bindings::{Result, rt};

use super::GetItemResponseMessages;

/// Complex type `m:GetItemResponseType`.
///
/// Global element `m:GetItemResponse`.
#[doc(alias = "GetItemResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetItemResponseMessages,
}

rt::complex_type!(
    GetItemResponse { name: "m:GetItemResponseType", required: "m:ResponseMessages",
    bits: 1, model: "m:ResponseMessages" }
);

impl GetItemResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: GetItemResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(GetItemResponse: placeholder);

impl rt::ReadComplex for GetItemResponse {
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

impl rt::WriteComplex for GetItemResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(GetItemResponse, "m:GetItemResponse");
