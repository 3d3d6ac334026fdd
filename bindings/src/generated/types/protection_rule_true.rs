// @generated

use ::ews_bindings::xml;

/// Simple type `t:ProtectionRuleTrueType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`: length 0.
#[doc(alias = "ProtectionRuleTrueType")]
#[derive(Clone, Debug, PartialEq, PartialOrd, Hash)]
pub struct ProtectionRuleTrue(String);

impl Eq for ProtectionRuleTrue {}

impl ProtectionRuleTrue {
    const FACETS: &'static [xml::Facets] = &[
        xml::Facets {
            min_length: Some(0),
            max_length: Some(0),
            ..xml::Facets::NONE
        },
    ];
}

xml::facet_text!(ProtectionRuleTrue, String);
