// @generated

use ::ews_bindings::xml;

/// Simple type without a name: attribute Value in t:ProtectionRuleArgument.
///
/// Restricts `xs:string`: at least 1 characters.
#[derive(Clone, Debug, PartialEq, PartialOrd, Hash)]
pub struct ProtectionRuleArgumentValue(String);

impl Eq for ProtectionRuleArgumentValue {}

impl ProtectionRuleArgumentValue {
    const FACETS: &'static [xml::Facets] = &[
        xml::Facets {
            min_length: Some(1),
            ..xml::Facets::NONE
        },
    ];
}

xml::facet_text!(ProtectionRuleArgumentValue, String);
