// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfReminders, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetRemindersResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetRemindersResponse`.
#[doc(alias = "GetRemindersResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetRemindersResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Reminders`, optional.
    pub reminders: Option<ArrayOfReminders>,
}

impl Eq for GetRemindersResponseMessage {}

xml::complex_type!(
    GetRemindersResponseMessage { name: "m:GetRemindersResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:Reminders", flags: response }
);

impl GetRemindersResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            reminders: None,
        }
    }
}

xml::extends!(GetRemindersResponseMessage, ResponseMessage);

xml::blank_new!(GetRemindersResponseMessage: blank);

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
        match tag.name() {
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

xml::root!(GetRemindersResponseMessage, "m:GetRemindersResponse");
