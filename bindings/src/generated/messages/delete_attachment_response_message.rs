// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::{ResponseClass, RootItemId};
use super::ResponseMessage;

/// Complex type `m:DeleteAttachmentResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "DeleteAttachmentResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct DeleteAttachmentResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:RootItemId`, optional.
    pub root_item_id: Option<Box<RootItemId>>,
}

impl DeleteAttachmentResponseMessage {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:DeleteAttachmentResponseMessageType",
        base: Some(ResponseMessage::SHAPE),
        bits: 1,
        content: xml::Content::Model("m:RootItemId?"),
        response: true,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            root_item_id: None,
        }
    }
}

::ews_bindings::complex_type!(DeleteAttachmentResponseMessage);

::ews_bindings::extends!(DeleteAttachmentResponseMessage, ResponseMessage);

::ews_bindings::blank_new!(DeleteAttachmentResponseMessage : blank);

impl xml::ReadNode for DeleteAttachmentResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        xml::ReadNode::attribute(&mut self.base, attribute, input)
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "RootItemId") => input.fill(&mut self.root_item_id, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for DeleteAttachmentResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:RootItemId", &self.root_item_id);
    }
}
