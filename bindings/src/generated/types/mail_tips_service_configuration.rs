// @generated

use ::ews_bindings::{Result, rt};

use super::SmtpDomainList;

/// Complex type `t:MailTipsServiceConfiguration`, since `Exchange2010_SP1`.
///
/// Extends `t:ServiceConfiguration`.
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

rt::complex_type!(
    MailTipsServiceConfiguration { name: "t:MailTipsServiceConfiguration", required:
    "t:MailTipsEnabled, t:MaxRecipientsPerGetMailTipsRequest, t:MaxMessageSize, t:LargeAudienceThreshold, t:ShowExternalRecipientCount, t:InternalDomains",
    bits: 6, model:
    "t:MailTipsEnabled, t:MaxRecipientsPerGetMailTipsRequest, t:MaxMessageSize, t:LargeAudienceThreshold, t:ShowExternalRecipientCount, t:InternalDomains, t:PolicyTipsEnabled, t:LargeAudienceCap"
    }
);

impl MailTipsServiceConfiguration {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        mail_tips_enabled: bool,
        max_recipients_per_get_mail_tips_request: i32,
        max_message_size: i32,
        large_audience_threshold: i32,
        show_external_recipient_count: bool,
        internal_domains: SmtpDomainList,
    ) -> Self {
        Self {
            mail_tips_enabled,
            max_recipients_per_get_mail_tips_request,
            max_message_size,
            large_audience_threshold,
            show_external_recipient_count,
            internal_domains,
            policy_tips_enabled: None,
            large_audience_cap: None,
        }
    }
}

rt::placeholder_new!(
    MailTipsServiceConfiguration: placeholder, placeholder, placeholder, placeholder,
    placeholder, placeholder
);

impl rt::ReadComplex for MailTipsServiceConfiguration {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "MailTipsEnabled") => {
                reader.require(&mut self.mail_tips_enabled, tag, 0)
            }
            (rt::T, "MaxRecipientsPerGetMailTipsRequest") => {
                reader
                    .require(&mut self.max_recipients_per_get_mail_tips_request, tag, 1)
            }
            (rt::T, "MaxMessageSize") => {
                reader.require(&mut self.max_message_size, tag, 2)
            }
            (rt::T, "LargeAudienceThreshold") => {
                reader.require(&mut self.large_audience_threshold, tag, 3)
            }
            (rt::T, "ShowExternalRecipientCount") => {
                reader.require(&mut self.show_external_recipient_count, tag, 4)
            }
            (rt::T, "InternalDomains") => {
                reader.require(&mut self.internal_domains, tag, 5)
            }
            (rt::T, "PolicyTipsEnabled") => {
                reader.fill(&mut self.policy_tips_enabled, tag)
            }
            (rt::T, "LargeAudienceCap") => reader.fill(&mut self.large_audience_cap, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for MailTipsServiceConfiguration {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:MailTipsEnabled", &self.mail_tips_enabled);
        out.element(
            "t:MaxRecipientsPerGetMailTipsRequest",
            &self.max_recipients_per_get_mail_tips_request,
        );
        out.element("t:MaxMessageSize", &self.max_message_size);
        out.element("t:LargeAudienceThreshold", &self.large_audience_threshold);
        out.element("t:ShowExternalRecipientCount", &self.show_external_recipient_count);
        out.element("t:InternalDomains", &self.internal_domains);
        out.element("t:PolicyTipsEnabled", &self.policy_tips_enabled);
        out.element("t:LargeAudienceCap", &self.large_audience_cap);
    }
}
