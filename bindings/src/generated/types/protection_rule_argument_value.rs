// @generated

use ::ews_bindings::rt;

/// Anonymous simple type: attribute Value in t:ProtectionRuleArgument.
///
/// Restricts `xs:string`: length at least 1.
#[derive(Clone, Debug, PartialEq, PartialOrd, Ord, Hash)]
pub struct ProtectionRuleArgumentValue(String);

impl Eq for ProtectionRuleArgumentValue {}

impl ProtectionRuleArgumentValue {
    const FACETS: &'static [rt::Facets] = &[
        rt::Facets {
            min_length: Some(1),
            ..rt::Facets::NONE
        },
    ];
}

rt::facet_text! {
    ProtectionRuleArgumentValue, String
}
