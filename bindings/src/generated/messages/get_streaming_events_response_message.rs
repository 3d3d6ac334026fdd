// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{
    ConnectionStatus, NonEmptyArrayOfNotifications, NonEmptyArrayOfSubscriptionIds,
    ResponseClass,
};

use super::ResponseMessage;

/// Complex type `m:GetStreamingEventsResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "GetStreamingEventsResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetStreamingEventsResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Notifications`, optional.
    pub notifications: Option<NonEmptyArrayOfNotifications>,
    /// Element `m:ErrorSubscriptionIds`, optional.
    pub error_subscription_ids: Option<NonEmptyArrayOfSubscriptionIds>,
    /// Element `m:ConnectionStatus`, optional.
    pub connection_status: Option<ConnectionStatus>,
}

impl Eq for GetStreamingEventsResponseMessage {}

xml::complex_type!(
    GetStreamingEventsResponseMessage { name: "m:GetStreamingEventsResponseMessageType",
    base: ResponseMessage, bits: 1, model:
    "m:Notifications?, m:ErrorSubscriptionIds?, m:ConnectionStatus?", flags: response }
);

impl GetStreamingEventsResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            notifications: None,
            error_subscription_ids: None,
            connection_status: None,
        }
    }
}

xml::extends!(GetStreamingEventsResponseMessage, ResponseMessage);

xml::blank_new!(GetStreamingEventsResponseMessage: blank);

impl xml::ReadNode for GetStreamingEventsResponseMessage {
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
            (xml::M, "Notifications") => input.fill(&mut self.notifications, tag),
            (xml::M, "ErrorSubscriptionIds") => {
                input.fill(&mut self.error_subscription_ids, tag)
            }
            (xml::M, "ConnectionStatus") => input.fill(&mut self.connection_status, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetStreamingEventsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:Notifications", &self.notifications);
        out.element("m:ErrorSubscriptionIds", &self.error_subscription_ids);
        out.element("m:ConnectionStatus", &self.connection_status);
    }
}
