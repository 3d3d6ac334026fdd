// @generated

use ::ews_bindings::rt;

/// Anonymous simple type: attribute Name in t:ProtectionRule.
///
/// Restricts `xs:string`: length at least 1.
#[derive(Clone, Debug, PartialEq, PartialOrd, Ord, Hash)]
pub struct ProtectionRuleName(String);

impl Eq for ProtectionRuleName {}

impl ProtectionRuleName {
    const FACETS: &'static [rt::Facets] = &[
        rt::Facets {
            min_length: Some(1),
            ..rt::Facets::NONE
        },
    ];
}

rt::facet_text! {
    ProtectionRuleName, String
}
