// @generated

use ::ews_bindings::{Result, rt};

use super::{
    ArrayOfProtectionRules, ProtectionRulesServiceConfigurationRefreshInterval,
    SmtpDomainList,
};

/// Complex type `t:ProtectionRulesServiceConfiguration`, since `Exchange2010_SP1`.
///
/// Extends `t:ServiceConfiguration`.
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

rt::complex_type!(
    ProtectionRulesServiceConfiguration { name: "t:ProtectionRulesServiceConfiguration",
    required: "@RefreshInterval, t:Rules, t:InternalDomains", bits: 3, model:
    "t:Rules, t:InternalDomains" }
);

impl ProtectionRulesServiceConfiguration {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        refresh_interval: ProtectionRulesServiceConfigurationRefreshInterval,
        rules: ArrayOfProtectionRules,
        internal_domains: SmtpDomainList,
    ) -> Self {
        Self {
            refresh_interval,
            rules,
            internal_domains,
        }
    }
}

rt::placeholder_new!(
    ProtectionRulesServiceConfiguration: placeholder, placeholder, placeholder
);

impl rt::ReadComplex for ProtectionRulesServiceConfiguration {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "RefreshInterval") => {
                reader.require_attribute(&mut self.refresh_interval, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Rules") => reader.require(&mut self.rules, tag, 1),
            (rt::T, "InternalDomains") => {
                reader.require(&mut self.internal_domains, tag, 2)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ProtectionRulesServiceConfiguration {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("RefreshInterval", &self.refresh_interval);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Rules", &self.rules);
        out.element("t:InternalDomains", &self.internal_domains);
    }
}
