// @generated

use ::ews_bindings::{Result, rt};

use super::FindItemResponseMessages;

/// Complex type `m:FindItemResponseType`.
///
/// Global element `m:FindItemResponse`.
#[doc(alias = "FindItemResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: FindItemResponseMessages,
}

rt::complex_type!(
    FindItemResponse { name: "m:FindItemResponseType", required: "m:ResponseMessages",
    bits: 1, model: "m:ResponseMessages" }
);

impl FindItemResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: FindItemResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(FindItemResponse: placeholder);

impl rt::ReadComplex for FindItemResponse {
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

impl rt::WriteComplex for FindItemResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(FindItemResponse, "m:FindItemResponse");
