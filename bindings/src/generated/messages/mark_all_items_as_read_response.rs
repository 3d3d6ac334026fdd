// @generated

use ::ews_bindings::{Result, xml};

use super::MarkAllItemsAsReadResponseMessages;

/// Complex type `m:MarkAllItemsAsReadResponseType`, since `Exchange2013_SP1`.
///
/// Global element `m:MarkAllItemsAsReadResponse`.
#[doc(alias = "MarkAllItemsAsReadResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MarkAllItemsAsReadResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: MarkAllItemsAsReadResponseMessages,
}

impl Eq for MarkAllItemsAsReadResponse {}

xml::complex_type!(
    MarkAllItemsAsReadResponse { name: "m:MarkAllItemsAsReadResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl MarkAllItemsAsReadResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: MarkAllItemsAsReadResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(MarkAllItemsAsReadResponse: blank);

impl xml::ReadNode for MarkAllItemsAsReadResponse {
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

impl xml::WriteNode for MarkAllItemsAsReadResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(MarkAllItemsAsReadResponse, "m:MarkAllItemsAsReadResponse");
