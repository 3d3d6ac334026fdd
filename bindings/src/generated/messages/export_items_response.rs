// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ExportItemsResponseMessages;

/// Complex type `m:ExportItemsResponseType`.
///
/// Global element `m:ExportItemsResponse`.
#[doc(alias = "ExportItemsResponseType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ExportItemsResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: ExportItemsResponseMessages,
}

impl ExportItemsResponse {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ExportItemsResponseType",
        required: &["m:ResponseMessages"],
        bits: 1,
        content: xml::Content::Model("m:ResponseMessages"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_messages: ExportItemsResponseMessages) -> Self {
        Self { response_messages }
    }
}

::ews_bindings::complex_type!(ExportItemsResponse);

::ews_bindings::blank_new!(ExportItemsResponse : blank);

impl xml::ReadNode for ExportItemsResponse {
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

impl xml::WriteNode for ExportItemsResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}
