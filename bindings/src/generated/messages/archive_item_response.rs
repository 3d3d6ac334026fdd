// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ArchiveItemResponseMessages;

/// Complex type `m:ArchiveItemResponseType`.
///
/// Global element `m:ArchiveItemResponse`.
#[doc(alias = "ArchiveItemResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArchiveItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: ArchiveItemResponseMessages,
}

impl ArchiveItemResponse {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ArchiveItemResponseType",
        required: &["m:ResponseMessages"],
        bits: 1,
        content: xml::Content::Model("m:ResponseMessages"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_messages: ArchiveItemResponseMessages) -> Self {
        Self { response_messages }
    }
}

::ews_bindings::complex_type!(ArchiveItemResponse);

::ews_bindings::blank_new!(ArchiveItemResponse : blank);

impl xml::ReadNode for ArchiveItemResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
