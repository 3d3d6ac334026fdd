// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(GetEventsResponseMessage, ResponseMessage);

xml::blank_new!(GetEventsResponseMessage: blank);

impl xml::ReadNode for GetEventsResponseMessage {
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
            (xml::M, "Notification") => input.fill(&mut self.notification, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetEventsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:Notification", &self.notification);
    }
}
