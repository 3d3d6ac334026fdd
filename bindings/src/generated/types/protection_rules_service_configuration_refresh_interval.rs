// @generated

use ::ews_bindings::xml;

/// Simple type without a name: attribute RefreshInterval in t:ProtectionRulesServiceConfiguration.
///
/// Restricts `xs:int`: at least 1.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Hash)]
pub struct ProtectionRulesServiceConfigurationRefreshInterval(i32);

impl Eq for ProtectionRulesServiceConfigurationRefreshInterval {}

impl ProtectionRulesServiceConfigurationRefreshInterval {
    const FACETS: &'static [xml::Facets] = &[
        xml::Facets {
            min: Some(1),
            ..xml::Facets::NONE
        },
    ];
}

xml::facet_number!(ProtectionRulesServiceConfigurationRefreshInterval, i32);
