// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(GetRemindersResponseMessage, ResponseMessage);

rt::placeholder_new!(GetRemindersResponseMessage: placeholder);

impl rt::ReadComplex for GetRemindersResponseMessage {
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
            (rt::M, "Reminders") => reader.fill(&mut self.reminders, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetRemindersResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:Reminders", &self.reminders);
    }
}

rt::root!(GetRemindersResponseMessage, "m:GetRemindersResponse");
