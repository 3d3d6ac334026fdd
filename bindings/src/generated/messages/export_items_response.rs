// @generated

use ::ews_bindings::{Result, xml};

use super::ExportItemsResponseMessages;

/// Complex type `m:ExportItemsResponseType`, since `Exchange2010_SP1`.
///
/// Global element `m:ExportItemsResponse`.
#[doc(alias = "ExportItemsResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExportItemsResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: ExportItemsResponseMessages,
}

impl Eq for ExportItemsResponse {}

xml::complex_type!(
    ExportItemsResponse { name: "m:ExportItemsResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl ExportItemsResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: ExportItemsResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(ExportItemsResponse: blank);

impl xml::ReadNode for ExportItemsResponse {
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

impl xml::WriteNode for ExportItemsResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(ExportItemsResponse, "m:ExportItemsResponse");
