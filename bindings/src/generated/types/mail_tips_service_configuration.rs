// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::SmtpDomainList;

/// Complex type `t:MailTipsServiceConfiguration`, since `Exchange2010_SP1`.
///
/// Extends `t:ServiceConfiguration`.
///
/// Microsoft's reference: [`MailTipsConfiguration`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/mailtipsconfiguration-mailtipsserviceconfiguration).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailTipsServiceConfiguration {
    /// Element `t:MailTipsEnabled`, required.
    pub mail_tips_enabled: bool,
    /// Element `t:MaxRecipientsPerGetMailTipsRequest`, required.
    pub max_recipients_per_get_mail_tips_request: i32,
    /// Element `t:MaxMessageSize`, required.
    pub max_message_size: i32,
    /// Element `t:LargeAudienceThreshold`, required.
    pub large_audience_threshold: i32,
    /// Element `t:ShowExternalRecipientCount`, required.
    pub show_external_recipient_count: bool,
    /// Element `t:InternalDomains`, required.
    pub internal_domains: SmtpDomainList,
    /// Element `t:PolicyTipsEnabled`, optional, since `Exchange2013_SP1`.
    pub policy_tips_enabled: Option<bool>,
    /// Element `t:LargeAudienceCap`, optional, since `Exchange2013_SP1`.
    pub large_audience_cap: Option<i32>,
}

impl Eq for MailTipsServiceConfiguration {}

impl MailTipsServiceConfiguration {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        mail_tips_enabled: bool,
        max_recipients_per_get_mail_tips_request: i32,
        max_message_size: i32,
        large_audience_threshold: i32,
        show_external_recipient_count: bool,
        internal_domains: impl Into<SmtpDomainList>,
    ) -> Self {
        Self {
            mail_tips_enabled,
            max_recipients_per_get_mail_tips_request,
            max_message_size,
            large_audience_threshold,
            show_external_recipient_count,
            internal_domains: internal_domains.into(),
            policy_tips_enabled: None,
            large_audience_cap: None,
        }
    }
}

rt::complex_type! {
    MailTipsServiceConfiguration = "t:MailTipsServiceConfiguration", required 6, new(value value value value value value(SmtpDomainList));
    elements t {
        0 mail_tips_enabled: "MailTipsEnabled" required 0;
        1 max_recipients_per_get_mail_tips_request: "MaxRecipientsPerGetMailTipsRequest" required 1;
        2 max_message_size: "MaxMessageSize" required 2;
        3 large_audience_threshold: "LargeAudienceThreshold" required 3;
        4 show_external_recipient_count: "ShowExternalRecipientCount" required 4;
        5 internal_domains: "InternalDomains" required 5;
        6 policy_tips_enabled: "PolicyTipsEnabled" once;
        7 large_audience_cap: "LargeAudienceCap" once;
    }
}
