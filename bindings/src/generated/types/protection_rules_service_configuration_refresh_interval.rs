// @generated

use ::ews_bindings::rt;

/// Anonymous simple type: attribute RefreshInterval in t:ProtectionRulesServiceConfiguration.
///
/// Restricts `xs:int`: at least 1.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Ord, Hash)]
pub struct ProtectionRulesServiceConfigurationRefreshInterval(i32);

impl Eq for ProtectionRulesServiceConfigurationRefreshInterval {}

impl ProtectionRulesServiceConfigurationRefreshInterval {
    const FACETS: &'static [rt::Facets] = &[
        rt::Facets {
            min: Some(1),
            ..rt::Facets::NONE
        },
    ];
}

rt::facet_number! {
    ProtectionRulesServiceConfigurationRefreshInterval, i32
}
