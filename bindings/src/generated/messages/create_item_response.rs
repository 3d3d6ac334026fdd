// @generated

use ::ews_bindings::{Result, rt};

use super::CreateItemResponseMessages;

/// Complex type `m:CreateItemResponseType`.
///
/// Global element `m:CreateItemResponse`.
#[doc(alias = "CreateItemResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: CreateItemResponseMessages,
}

rt::complex_type!(
    CreateItemResponse { name: "m:CreateItemResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl CreateItemResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: CreateItemResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(CreateItemResponse: placeholder);

impl rt::ReadComplex for CreateItemResponse {
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

impl rt::WriteComplex for CreateItemResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(CreateItemResponse, "m:CreateItemResponse");
