// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfRecipientSuggestions, EmailAddressType, MailTipTypes, OutOfOfficeMailTip};

/// Complex type `t:MailTips`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`MailTips`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/mailtips).
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

impl MailTips {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        recipient_address: impl Into<EmailAddressType>,
        pending_mail_tips: impl Into<MailTipTypes>,
    ) -> Self {
        Self {
            recipient_address: recipient_address.into(),
            pending_mail_tips: pending_mail_tips.into(),
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

rt::complex_type! {
    MailTips = "t:MailTips", required 2, new(value(EmailAddressType) value(MailTipTypes));
    elements t {
        0 recipient_address: "RecipientAddress" required 0;
        1 pending_mail_tips: "PendingMailTips" required 1;
        2 out_of_office: "OutOfOffice" optional;
        3 mailbox_full: "MailboxFull" optional;
        4 custom_mail_tip: "CustomMailTip" optional;
        5 total_member_count: "TotalMemberCount" optional;
        6 external_member_count: "ExternalMemberCount" optional;
        7 max_message_size: "MaxMessageSize" optional;
        8 delivery_restricted: "DeliveryRestricted" optional;
        9 is_moderated: "IsModerated" optional;
        10 invalid_recipient: "InvalidRecipient" optional;
        11 scope: "Scope" optional;
        12 recipient_suggestions: "RecipientSuggestions" optional;
        13 prefer_accessible_content: "PreferAccessibleContent" optional;
    }
}
