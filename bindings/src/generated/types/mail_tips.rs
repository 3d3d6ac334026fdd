// @generated

use ::ews_bindings::{Result, rt};

use super::{
    ArrayOfRecipientSuggestions, EmailAddressType, MailTipTypes, OutOfOfficeMailTip,
};

/// Complex type `t:MailTips`, since `Exchange2010_SP1`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailTips {
    /// Element `t:RecipientAddress`, required.
    pub recipient_address: EmailAddressType,
    /// Element `t:PendingMailTips`, required.
    pub pending_mail_tips: MailTipTypes,
    /// Element `t:OutOfOffice`, optional.
    pub out_of_office: Option<Box<OutOfOfficeMailTip>>,
    /// Element `t:MailboxFull`, optional.
    pub mailbox_full: Option<bool>,
    /// Element `t:CustomMailTip`, optional.
    pub custom_mail_tip: Option<String>,
    /// Element `t:TotalMemberCount`, optional.
    pub total_member_count: Option<i32>,
    /// Element `t:ExternalMemberCount`, optional.
    pub external_member_count: Option<i32>,
    /// Element `t:MaxMessageSize`, optional.
    pub max_message_size: Option<i32>,
    /// Element `t:DeliveryRestricted`, optional.
    pub delivery_restricted: Option<bool>,
    /// Element `t:IsModerated`, optional.
    pub is_moderated: Option<bool>,
    /// Element `t:InvalidRecipient`, optional.
    pub invalid_recipient: Option<bool>,
    /// Element `t:Scope`, optional, since `Exchange2013_SP1`.
    pub scope: Option<i32>,
    /// Element `t:RecipientSuggestions`, optional, since `V2016_10_10`.
    pub recipient_suggestions: Option<ArrayOfRecipientSuggestions>,
    /// Element `t:PreferAccessibleContent`, optional, since `V2017_07_11`.
    pub prefer_accessible_content: Option<bool>,
}

impl Eq for MailTips {}

rt::complex_type!(
    MailTips { name: "t:MailTips", required: "t:RecipientAddress, t:PendingMailTips",
    bits: 2, model:
    "t:RecipientAddress, t:PendingMailTips, t:OutOfOffice?, t:MailboxFull?, t:CustomMailTip?, t:TotalMemberCount?, t:ExternalMemberCount?, t:MaxMessageSize?, t:DeliveryRestricted?, t:IsModerated?, t:InvalidRecipient?, t:Scope?, t:RecipientSuggestions?, t:PreferAccessibleContent?"
    }
);

impl MailTips {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        recipient_address: EmailAddressType,
        pending_mail_tips: MailTipTypes,
    ) -> Self {
        Self {
            recipient_address,
            pending_mail_tips,
            out_of_office: None,
            mailbox_full: None,
            custom_mail_tip: None,
            total_member_count: None,
            external_member_count: None,
            max_message_size: None,
            delivery_restricted: None,
            is_moderated: None,
            invalid_recipient: None,
            scope: None,
            recipient_suggestions: None,
            prefer_accessible_content: None,
        }
    }
}

rt::placeholder_new!(MailTips: placeholder, placeholder);

impl rt::ReadComplex for MailTips {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "RecipientAddress") => {
                reader.require(&mut self.recipient_address, tag, 0)
            }
            (rt::T, "PendingMailTips") => {
                reader.require(&mut self.pending_mail_tips, tag, 1)
            }
            (rt::T, "OutOfOffice") => reader.fill(&mut self.out_of_office, tag),
            (rt::T, "MailboxFull") => reader.fill(&mut self.mailbox_full, tag),
            (rt::T, "CustomMailTip") => reader.fill(&mut self.custom_mail_tip, tag),
            (rt::T, "TotalMemberCount") => reader.fill(&mut self.total_member_count, tag),
            (rt::T, "ExternalMemberCount") => {
                reader.fill(&mut self.external_member_count, tag)
            }
            (rt::T, "MaxMessageSize") => reader.fill(&mut self.max_message_size, tag),
            (rt::T, "DeliveryRestricted") => {
                reader.fill(&mut self.delivery_restricted, tag)
            }
            (rt::T, "IsModerated") => reader.fill(&mut self.is_moderated, tag),
            (rt::T, "InvalidRecipient") => reader.fill(&mut self.invalid_recipient, tag),
            (rt::T, "Scope") => reader.fill(&mut self.scope, tag),
            (rt::T, "RecipientSuggestions") => {
                reader.fill(&mut self.recipient_suggestions, tag)
            }
            (rt::T, "PreferAccessibleContent") => {
                reader.fill(&mut self.prefer_accessible_content, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for MailTips {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:RecipientAddress", &self.recipient_address);
        out.element("t:PendingMailTips", &self.pending_mail_tips);
        out.element("t:OutOfOffice", &self.out_of_office);
        out.element("t:MailboxFull", &self.mailbox_full);
        out.element("t:CustomMailTip", &self.custom_mail_tip);
        out.element("t:TotalMemberCount", &self.total_member_count);
        out.element("t:ExternalMemberCount", &self.external_member_count);
        out.element("t:MaxMessageSize", &self.max_message_size);
        out.element("t:DeliveryRestricted", &self.delivery_restricted);
        out.element("t:IsModerated", &self.is_moderated);
        out.element("t:InvalidRecipient", &self.invalid_recipient);
        out.element("t:Scope", &self.scope);
        out.element("t:RecipientSuggestions", &self.recipient_suggestions);
        out.element("t:PreferAccessibleContent", &self.prefer_accessible_content);
    }
}
