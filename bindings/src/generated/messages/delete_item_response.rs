// @generated

use ::ews_bindings::{Result, xml};

use super::DeleteItemResponseMessages;

/// Complex type `m:DeleteItemResponseType`.
///
/// Global element `m:DeleteItemResponse`.
#[doc(alias = "DeleteItemResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: DeleteItemResponseMessages,
}

impl Eq for DeleteItemResponse {}

xml::complex_type!(
    DeleteItemResponse { name: "m:DeleteItemResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl DeleteItemResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: DeleteItemResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(DeleteItemResponse: blank);

impl xml::ReadNode for DeleteItemResponse {
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

impl xml::WriteNode for DeleteItemResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(DeleteItemResponse, "m:DeleteItemResponse");
