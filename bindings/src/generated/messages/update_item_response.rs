// @generated

use ::ews_bindings::{Result, rt};

use super::UpdateItemResponseMessages;

/// Complex type `m:UpdateItemResponseType`.
///
/// Global element `m:UpdateItemResponse`.
#[doc(alias = "UpdateItemResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: UpdateItemResponseMessages,
}

rt::complex_type!(
    UpdateItemResponse { name: "m:UpdateItemResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl UpdateItemResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: UpdateItemResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(UpdateItemResponse: placeholder);

impl rt::ReadComplex for UpdateItemResponse {
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

impl rt::WriteComplex for UpdateItemResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(UpdateItemResponse, "m:UpdateItemResponse");
