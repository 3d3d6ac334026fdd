// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(GetStreamingEventsResponseMessage, ResponseMessage);

rt::placeholder_new!(GetStreamingEventsResponseMessage: placeholder);

impl rt::ReadComplex for GetStreamingEventsResponseMessage {
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
            (rt::M, "Notifications") => reader.fill(&mut self.notifications, tag),
            (rt::M, "ErrorSubscriptionIds") => {
                reader.fill(&mut self.error_subscription_ids, tag)
            }
            (rt::M, "ConnectionStatus") => reader.fill(&mut self.connection_status, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetStreamingEventsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:Notifications", &self.notifications);
        out.element("m:ErrorSubscriptionIds", &self.error_subscription_ids);
        out.element("m:ConnectionStatus", &self.connection_status);
    }
}
