// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{
    MailTipsServiceConfiguration, PolicyNudgeRulesServiceConfiguration,
    ProtectionRulesServiceConfiguration, ResponseClass,
    SharePointUrlsServiceConfiguration, UnifiedMessageServiceConfiguration,
};

use super::ResponseMessage;

/// Complex type `m:ServiceConfigurationResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "ServiceConfigurationResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ServiceConfigurationResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MailTipsConfiguration`, optional.
    pub mail_tips_configuration: Option<Box<MailTipsServiceConfiguration>>,
    /// Element `m:UnifiedMessagingConfiguration`, optional.
    pub unified_messaging_configuration: Option<Box<UnifiedMessageServiceConfiguration>>,
    /// Element `m:ProtectionRulesConfiguration`, optional.
    pub protection_rules_configuration: Option<Box<ProtectionRulesServiceConfiguration>>,
    /// Element `m:PolicyNudgeRulesConfiguration`, optional, since `Exchange2013_SP1`.
    pub policy_nudge_rules_configuration: Option<
        Box<PolicyNudgeRulesServiceConfiguration>,
    >,
    /// Element `m:SharePointURLsConfiguration`, optional, since `V2016_10_10`.
    pub share_point_urls_configuration: Option<Box<SharePointUrlsServiceConfiguration>>,
}

impl Eq for ServiceConfigurationResponseMessage {}

rt::complex_type!(
    ServiceConfigurationResponseMessage { name:
    "m:ServiceConfigurationResponseMessageType", base: ResponseMessage, bits: 1, model
   :
    "m:MailTipsConfiguration?, m:UnifiedMessagingConfiguration?, m:ProtectionRulesConfiguration?, m:PolicyNudgeRulesConfiguration?, m:SharePointURLsConfiguration?",
    flags: response }
);

impl ServiceConfigurationResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            mail_tips_configuration: None,
            unified_messaging_configuration: None,
            protection_rules_configuration: None,
            policy_nudge_rules_configuration: None,
            share_point_urls_configuration: None,
        }
    }
}

rt::extends!(ServiceConfigurationResponseMessage, ResponseMessage);

rt::placeholder_new!(ServiceConfigurationResponseMessage: placeholder);

impl rt::ReadComplex for ServiceConfigurationResponseMessage {
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
            (rt::M, "MailTipsConfiguration") => {
                reader.fill(&mut self.mail_tips_configuration, tag)
            }
            (rt::M, "UnifiedMessagingConfiguration") => {
                reader.fill(&mut self.unified_messaging_configuration, tag)
            }
            (rt::M, "ProtectionRulesConfiguration") => {
                reader.fill(&mut self.protection_rules_configuration, tag)
            }
            (rt::M, "PolicyNudgeRulesConfiguration") => {
                reader.fill(&mut self.policy_nudge_rules_configuration, tag)
            }
            (rt::M, "SharePointURLsConfiguration") => {
                reader.fill(&mut self.share_point_urls_configuration, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for ServiceConfigurationResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:MailTipsConfiguration", &self.mail_tips_configuration);
        out.element(
            "m:UnifiedMessagingConfiguration",
            &self.unified_messaging_configuration,
        );
        out.element(
            "m:ProtectionRulesConfiguration",
            &self.protection_rules_configuration,
        );
        out.element(
            "m:PolicyNudgeRulesConfiguration",
            &self.policy_nudge_rules_configuration,
        );
        out.element(
            "m:SharePointURLsConfiguration",
            &self.share_point_urls_configuration,
        );
    }
}
