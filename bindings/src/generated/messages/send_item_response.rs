// @generated

use ::ews_bindings::{Result, rt};

use super::SendItemResponseMessages;

/// Complex type `m:SendItemResponseType`.
///
/// Global element `m:SendItemResponse`.
#[doc(alias = "SendItemResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SendItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: SendItemResponseMessages,
}

impl Eq for SendItemResponse {}

rt::complex_type!(
    SendItemResponse { name: "m:SendItemResponseType", required: "m:ResponseMessages",
    bits: 1, model: "m:ResponseMessages" }
);

impl SendItemResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: SendItemResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(SendItemResponse: placeholder);

impl rt::ReadComplex for SendItemResponse {
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

impl rt::WriteComplex for SendItemResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(SendItemResponse, "m:SendItemResponse");
