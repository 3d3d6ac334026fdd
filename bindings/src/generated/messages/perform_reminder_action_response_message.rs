// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{NonEmptyArrayOfItemIds, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:PerformReminderActionResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:PerformReminderActionResponse`.
#[doc(alias = "PerformReminderActionResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PerformReminderActionResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:UpdatedItemIds`, optional.
    pub updated_item_ids: Option<NonEmptyArrayOfItemIds>,
}

impl Eq for PerformReminderActionResponseMessage {}

xml::complex_type!(
    PerformReminderActionResponseMessage { name:
    "m:PerformReminderActionResponseMessageType", base: ResponseMessage, bits: 1, model: "m:UpdatedItemIds", flags: response }
);

impl PerformReminderActionResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            updated_item_ids: None,
        }
    }
}

xml::extends!(PerformReminderActionResponseMessage, ResponseMessage);

xml::blank_new!(PerformReminderActionResponseMessage: blank);

impl xml::ReadNode for PerformReminderActionResponseMessage {
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
            (xml::M, "UpdatedItemIds") => input.fill(&mut self.updated_item_ids, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for PerformReminderActionResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:UpdatedItemIds", &self.updated_item_ids);
    }
}

xml::root!(PerformReminderActionResponseMessage, "m:PerformReminderActionResponse");
