// @generated

use ::ews_bindings::xml;

/// Simple type `t:ProtectionRuleValueType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`: at least 1 characters.
#[doc(alias = "ProtectionRuleValueType")]
#[derive(Clone, Debug, PartialEq, PartialOrd, Hash)]
pub struct ProtectionRuleValue(String);

impl Eq for ProtectionRuleValue {}

impl ProtectionRuleValue {
    const FACETS: &'static [xml::Facets] = &[
        xml::Facets {
            min_length: Some(1),
            ..xml::Facets::NONE
        },
    ];
}

xml::facet_text!(ProtectionRuleValue, String);
