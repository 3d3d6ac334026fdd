// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfReminders, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetRemindersResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetRemindersResponse`.
#[doc(alias = "GetRemindersResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetRemindersResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Reminders`, optional.
    pub reminders: Option<ArrayOfReminders>,
}

impl GetRemindersResponseMessage {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetRemindersResponseMessageType",
        base: Some(ResponseMessage::SHAPE),
        bits: 1,
        content: xml::Content::Model("m:Reminders"),
        response: true,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            reminders: None,
        }
    }
}

::ews_bindings::complex_type!(GetRemindersResponseMessage);

::ews_bindings::extends!(GetRemindersResponseMessage, ResponseMessage);

::ews_bindings::blank_new!(GetRemindersResponseMessage : blank);

impl xml::ReadNode for GetRemindersResponseMessage {
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
            (xml::M, "Reminders") => input.fill(&mut self.reminders, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetRemindersResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:Reminders", &self.reminders);
    }
}
