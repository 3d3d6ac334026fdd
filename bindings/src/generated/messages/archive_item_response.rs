// @generated

use ::ews_bindings::{Result, xml};

use super::ArchiveItemResponseMessages;

/// Complex type `m:ArchiveItemResponseType`, since `Exchange2013_SP1`.
///
/// Global element `m:ArchiveItemResponse`.
#[doc(alias = "ArchiveItemResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArchiveItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: ArchiveItemResponseMessages,
}

xml::complex_type!(
    ArchiveItemResponse { name: "m:ArchiveItemResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl ArchiveItemResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: ArchiveItemResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(ArchiveItemResponse: blank);

impl xml::ReadNode for ArchiveItemResponse {
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

impl xml::WriteNode for ArchiveItemResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(ArchiveItemResponse, "m:ArchiveItemResponse");
