// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(ConvertIdResponse: blank);

impl xml::ReadNode for ConvertIdResponse {
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

impl xml::WriteNode for ConvertIdResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(ConvertIdResponse, "m:ConvertIdResponse");
