// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(ProtectionRulesServiceConfiguration: blank, blank, blank);

impl xml::ReadNode for ProtectionRulesServiceConfiguration {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "RefreshInterval") => {
                input.require_attribute(&mut self.refresh_interval, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Rules") => input.require(&mut self.rules, tag, 1),
            (xml::T, "InternalDomains") => {
                input.require(&mut self.internal_domains, tag, 2)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ProtectionRulesServiceConfiguration {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("RefreshInterval", &self.refresh_interval);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Rules", &self.rules);
        out.element("t:InternalDomains", &self.internal_domains);
    }
}
