// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::{AnyAlternateIdBase, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:ConvertIdResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "ConvertIdResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ConvertIdResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:AlternateId`, optional.
    pub alternate_id: Option<Box<AnyAlternateIdBase>>,
}

impl ConvertIdResponseMessage {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ConvertIdResponseMessageType",
        base: Some(ResponseMessage::SHAPE),
        bits: 1,
        content: xml::Content::Model("m:AlternateId?"),
        response: true,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            alternate_id: None,
        }
    }
}

::ews_bindings::complex_type!(ConvertIdResponseMessage);

::ews_bindings::extends!(ConvertIdResponseMessage, ResponseMessage);

::ews_bindings::blank_new!(ConvertIdResponseMessage : blank);

impl xml::ReadNode for ConvertIdResponseMessage {
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
            (xml::M, "AlternateId") => input.fill(&mut self.alternate_id, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for ConvertIdResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:AlternateId", &self.alternate_id);
    }
}
