// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfProtectionRules, ProtectionRulesServiceConfigurationRefreshInterval, SmtpDomainList};

/// Complex type `t:ProtectionRulesServiceConfiguration`, since `Exchange2010_SP1`.
///
/// Extends `t:ServiceConfiguration`.
///
/// Microsoft's reference: [`ProtectionRulesConfiguration`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/protectionrulesconfiguration).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ProtectionRulesServiceConfiguration {
    /// Attribute `RefreshInterval`, required.
    pub refresh_interval: ProtectionRulesServiceConfigurationRefreshInterval,
    /// Element `t:Rules`, required.
    pub rules: ArrayOfProtectionRules,
    /// Element `t:InternalDomains`, required.
    pub internal_domains: SmtpDomainList,
}

impl Eq for ProtectionRulesServiceConfiguration {}

impl ProtectionRulesServiceConfiguration {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        refresh_interval: ProtectionRulesServiceConfigurationRefreshInterval,
        rules: impl Into<ArrayOfProtectionRules>,
        internal_domains: impl Into<SmtpDomainList>,
    ) -> Self {
        Self {
            refresh_interval,
            rules: rules.into(),
            internal_domains: internal_domains.into(),
        }
    }
}

rt::complex_type! {
    ProtectionRulesServiceConfiguration = "t:ProtectionRulesServiceConfiguration", required 3, new(value value(ArrayOfProtectionRules) value(SmtpDomainList));
    attributes {
        0 refresh_interval: "RefreshInterval" required 0;
    }
    elements t {
        0 rules: "Rules" required 1;
        1 internal_domains: "InternalDomains" required 2;
    }
}
