// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(PerformReminderActionResponseMessage, ResponseMessage);

rt::placeholder_new!(PerformReminderActionResponseMessage: placeholder);

impl rt::ReadComplex for PerformReminderActionResponseMessage {
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
            (rt::M, "UpdatedItemIds") => reader.fill(&mut self.updated_item_ids, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for PerformReminderActionResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:UpdatedItemIds", &self.updated_item_ids);
    }
}

rt::root!(PerformReminderActionResponseMessage, "m:PerformReminderActionResponse");
