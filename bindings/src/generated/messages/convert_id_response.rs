// @generated

use ::ews_bindings::{Result, rt};

use super::ConvertIdResponseMessages;

/// Complex type `m:ConvertIdResponseType`.
///
/// Global element `m:ConvertIdResponse`.
#[doc(alias = "ConvertIdResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConvertIdResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: ConvertIdResponseMessages,
}

impl Eq for ConvertIdResponse {}

rt::complex_type!(
    ConvertIdResponse { name: "m:ConvertIdResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl ConvertIdResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: ConvertIdResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(ConvertIdResponse: placeholder);

impl rt::ReadComplex for ConvertIdResponse {
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

impl rt::WriteComplex for ConvertIdResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(ConvertIdResponse, "m:ConvertIdResponse");
