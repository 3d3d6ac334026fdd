// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ItemId, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:MarkAsJunkResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "MarkAsJunkResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MarkAsJunkResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MovedItemId`, optional.
    pub moved_item_id: Option<Box<ItemId>>,
}

impl Eq for MarkAsJunkResponseMessage {}

rt::complex_type!(
    MarkAsJunkResponseMessage { name: "m:MarkAsJunkResponseMessageType", base:
    ResponseMessage, bits: 1, model: "(m:MovedItemId?)", flags: response }
);

impl MarkAsJunkResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            moved_item_id: None,
        }
    }
}

rt::extends!(MarkAsJunkResponseMessage, ResponseMessage);

rt::placeholder_new!(MarkAsJunkResponseMessage: placeholder);

impl rt::ReadComplex for MarkAsJunkResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::attribute(&mut self.base, attribute, reader)
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "MovedItemId") => reader.fill(&mut self.moved_item_id, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for MarkAsJunkResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:MovedItemId", &self.moved_item_id);
    }
}
