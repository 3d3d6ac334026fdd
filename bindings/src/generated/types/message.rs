// @generated

use ::ews_bindings::{Result, rt, value};

use super::{
    ApprovalRequestData, ArrayOfRecipients, Item, MessageMailboxGuids, MessageSafety,
    ReminderMessageData, SingleRecipient, SmtpAddress, VotingInformation,
};

/// Complex type `t:MessageType`.
///
/// Extends `t:ItemType`.
#[doc(alias = "MessageType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Message {
    /// What it inherits from [`Item`].
    pub base: Item,
    /// Element `t:Sender`, optional.
    pub sender: Option<Box<SingleRecipient>>,
    /// Element `t:ToRecipients`, optional.
    pub to_recipients: Option<ArrayOfRecipients>,
    /// Element `t:CcRecipients`, optional.
    pub cc_recipients: Option<ArrayOfRecipients>,
    /// Element `t:BccRecipients`, optional.
    pub bcc_recipients: Option<ArrayOfRecipients>,
    /// Element `t:IsReadReceiptRequested`, optional.
    pub is_read_receipt_requested: Option<bool>,
    /// Element `t:IsDeliveryReceiptRequested`, optional.
    pub is_delivery_receipt_requested: Option<bool>,
    /// Element `t:ConversationIndex`, optional.
    pub conversation_index: Option<value::Base64>,
    /// Element `t:ConversationTopic`, optional.
    pub conversation_topic: Option<String>,
    /// Element `t:From`, optional.
    pub from: Option<Box<SingleRecipient>>,
    /// Element `t:InternetMessageId`, optional.
    pub internet_message_id: Option<String>,
    /// Element `t:IsRead`, optional.
    pub is_read: Option<bool>,
    /// Element `t:IsResponseRequested`, optional.
    pub is_response_requested: Option<bool>,
    /// Element `t:References`, optional.
    pub references: Option<String>,
    /// Element `t:ReplyTo`, optional.
    pub reply_to: Option<ArrayOfRecipients>,
    /// Element `t:ReceivedBy`, optional.
    pub received_by: Option<Box<SingleRecipient>>,
    /// Element `t:ReceivedRepresenting`, optional.
    pub received_representing: Option<Box<SingleRecipient>>,
    /// Element `t:ApprovalRequestData`, optional, since `Exchange2013_SP1`.
    pub approval_request_data: Option<Box<ApprovalRequestData>>,
    /// Element `t:VotingInformation`, optional, since `Exchange2013_SP1`.
    pub voting_information: Option<Box<VotingInformation>>,
    /// Element `t:ReminderMessageData`, optional, since `Exchange2013_SP1`.
    pub reminder_message_data: Option<Box<ReminderMessageData>>,
    /// Element `t:MessageSafety`, optional, since `V2017_07_11`.
    pub message_safety: Option<Box<MessageSafety>>,
    /// Element `t:SenderSMTPAddress`, optional, since `V2016_10_10`.
    pub sender_smtp_address: Option<Box<SmtpAddress>>,
    /// Element `t:MailboxGuids`, optional, since `V2016_10_10`.
    pub mailbox_guids: Option<MessageMailboxGuids>,
    /// Element `t:PublishedCalendarItemIcs`, optional, since `V2017_07_11`.
    pub published_calendar_item_ics: Option<String>,
    /// Element `t:PublishedCalendarItemName`, optional, since `V2017_07_11`.
    pub published_calendar_item_name: Option<String>,
}

rt::complex_type!(
    Message { name: "t:MessageType", base: Item, model:
    "t:Sender?, t:ToRecipients?, t:CcRecipients?, t:BccRecipients?, t:IsReadReceiptRequested?, t:IsDeliveryReceiptRequested?, t:ConversationIndex?, t:ConversationTopic?, t:From?, t:InternetMessageId?, t:IsRead?, t:IsResponseRequested?, t:References?, t:ReplyTo?, t:ReceivedBy?, t:ReceivedRepresenting?, t:ApprovalRequestData?, t:VotingInformation?, t:ReminderMessageData?, t:MessageSafety?, t:SenderSMTPAddress?, t:MailboxGuids?, t:PublishedCalendarItemIcs?, t:PublishedCalendarItemName?"
    }
);

rt::extends!(Message, Item);

rt::placeholder_default!(Message);

impl rt::ReadComplex for Message {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Sender") => reader.fill(&mut self.sender, tag),
            (rt::T, "ToRecipients") => reader.fill(&mut self.to_recipients, tag),
            (rt::T, "CcRecipients") => reader.fill(&mut self.cc_recipients, tag),
            (rt::T, "BccRecipients") => reader.fill(&mut self.bcc_recipients, tag),
            (rt::T, "IsReadReceiptRequested") => {
                reader.fill(&mut self.is_read_receipt_requested, tag)
            }
            (rt::T, "IsDeliveryReceiptRequested") => {
                reader.fill(&mut self.is_delivery_receipt_requested, tag)
            }
            (rt::T, "ConversationIndex") => {
                reader.fill(&mut self.conversation_index, tag)
            }
            (rt::T, "ConversationTopic") => {
                reader.fill(&mut self.conversation_topic, tag)
            }
            (rt::T, "From") => reader.fill(&mut self.from, tag),
            (rt::T, "InternetMessageId") => {
                reader.fill(&mut self.internet_message_id, tag)
            }
            (rt::T, "IsRead") => reader.fill(&mut self.is_read, tag),
            (rt::T, "IsResponseRequested") => {
                reader.fill(&mut self.is_response_requested, tag)
            }
            (rt::T, "References") => reader.fill(&mut self.references, tag),
            (rt::T, "ReplyTo") => reader.fill(&mut self.reply_to, tag),
            (rt::T, "ReceivedBy") => reader.fill(&mut self.received_by, tag),
            (rt::T, "ReceivedRepresenting") => {
                reader.fill(&mut self.received_representing, tag)
            }
            (rt::T, "ApprovalRequestData") => {
                reader.fill(&mut self.approval_request_data, tag)
            }
            (rt::T, "VotingInformation") => {
                reader.fill(&mut self.voting_information, tag)
            }
            (rt::T, "ReminderMessageData") => {
                reader.fill(&mut self.reminder_message_data, tag)
            }
            (rt::T, "MessageSafety") => reader.fill(&mut self.message_safety, tag),
            (rt::T, "SenderSMTPAddress") => {
                reader.fill(&mut self.sender_smtp_address, tag)
            }
            (rt::T, "MailboxGuids") => reader.fill(&mut self.mailbox_guids, tag),
            (rt::T, "PublishedCalendarItemIcs") => {
                reader.fill(&mut self.published_calendar_item_ics, tag)
            }
            (rt::T, "PublishedCalendarItemName") => {
                reader.fill(&mut self.published_calendar_item_name, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for Message {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:Sender", &self.sender);
        out.element("t:ToRecipients", &self.to_recipients);
        out.element("t:CcRecipients", &self.cc_recipients);
        out.element("t:BccRecipients", &self.bcc_recipients);
        out.element("t:IsReadReceiptRequested", &self.is_read_receipt_requested);
        out.element("t:IsDeliveryReceiptRequested", &self.is_delivery_receipt_requested);
        out.element("t:ConversationIndex", &self.conversation_index);
        out.element("t:ConversationTopic", &self.conversation_topic);
        out.element("t:From", &self.from);
        out.element("t:InternetMessageId", &self.internet_message_id);
        out.element("t:IsRead", &self.is_read);
        out.element("t:IsResponseRequested", &self.is_response_requested);
        out.element("t:References", &self.references);
        out.element("t:ReplyTo", &self.reply_to);
        out.element("t:ReceivedBy", &self.received_by);
        out.element("t:ReceivedRepresenting", &self.received_representing);
        out.element("t:ApprovalRequestData", &self.approval_request_data);
        out.element("t:VotingInformation", &self.voting_information);
        out.element("t:ReminderMessageData", &self.reminder_message_data);
        out.element("t:MessageSafety", &self.message_safety);
        out.element("t:SenderSMTPAddress", &self.sender_smtp_address);
        out.element("t:MailboxGuids", &self.mailbox_guids);
        out.element("t:PublishedCalendarItemIcs", &self.published_calendar_item_ics);
        out.element("t:PublishedCalendarItemName", &self.published_calendar_item_name);
    }
}
