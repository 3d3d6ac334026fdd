// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{Notification, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetEventsResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "GetEventsResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetEventsResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Notification`, optional.
    pub notification: Option<Box<Notification>>,
}

impl Eq for GetEventsResponseMessage {}

rt::complex_type!(
    GetEventsResponseMessage { name: "m:GetEventsResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:Notification?", flags: response }
);

impl GetEventsResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            notification: None,
        }
    }
}

rt::extends!(GetEventsResponseMessage, ResponseMessage);

rt::placeholder_new!(GetEventsResponseMessage: placeholder);

impl rt::ReadComplex for GetEventsResponseMessage {
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
            (rt::M, "Notification") => reader.fill(&mut self.notification, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetEventsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:Notification", &self.notification);
    }
}
