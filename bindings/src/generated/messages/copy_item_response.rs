// @generated

use ::ews_bindings::{Result, xml};

use super::CopyItemResponseMessages;

/// Complex type `m:CopyItemResponseType`.
///
/// Global element `m:CopyItemResponse`.
#[doc(alias = "CopyItemResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CopyItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: CopyItemResponseMessages,
}

xml::complex_type!(
    CopyItemResponse { name: "m:CopyItemResponseType", required: "m:ResponseMessages",
    bits: 1, model: "m:ResponseMessages" }
);

impl CopyItemResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: CopyItemResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(CopyItemResponse: blank);

impl xml::ReadNode for CopyItemResponse {
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

impl xml::WriteNode for CopyItemResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(CopyItemResponse, "m:CopyItemResponse");
