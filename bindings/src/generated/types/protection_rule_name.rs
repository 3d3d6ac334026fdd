// @generated

use ::ews_bindings::xml;

/// Simple type without a name: attribute Name in t:ProtectionRule.
///
/// Restricts `xs:string`: at least 1 characters.
#[derive(Clone, Debug, PartialEq, PartialOrd, Hash)]
pub struct ProtectionRuleName(String);

impl Eq for ProtectionRuleName {}

impl ProtectionRuleName {
    const FACETS: &'static [xml::Facets] = &[
        xml::Facets {
            min_length: Some(1),
            ..xml::Facets::NONE
        },
    ];
}

xml::facet_text!(ProtectionRuleName, String);
