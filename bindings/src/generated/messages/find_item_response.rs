// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(FindItemResponse: blank);

impl xml::ReadNode for FindItemResponse {
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

impl xml::WriteNode for FindItemResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(FindItemResponse, "m:FindItemResponse");
