// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{
    MailTipsServiceConfiguration, PolicyNudgeRulesServiceConfiguration,
    ProtectionRulesServiceConfiguration, ResponseClass, SharePointUrlsServiceConfiguration,
    UnifiedMessageServiceConfiguration,
};
use super::ResponseMessage;

/// Complex type `m:ServiceConfigurationResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`ServiceConfigurationResponseMessageType`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/serviceconfigurationresponsemessagetype).
#[doc(alias = "ServiceConfigurationResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ServiceConfigurationResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
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

impl ServiceConfigurationResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
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

rt::complex_type! {
    ServiceConfigurationResponseMessage: ResponseMessage = "m:ServiceConfigurationResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 mail_tips_configuration: "MailTipsConfiguration" optional;
        1 unified_messaging_configuration: "UnifiedMessagingConfiguration" optional;
        2 protection_rules_configuration: "ProtectionRulesConfiguration" optional;
        3 policy_nudge_rules_configuration: "PolicyNudgeRulesConfiguration" optional;
        4 share_point_urls_configuration: "SharePointURLsConfiguration" optional;
    }
    kept { base.kept }
}
