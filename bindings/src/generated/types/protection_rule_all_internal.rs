// @generated

use ::ews_bindings::xml;

/// Simple type `t:ProtectionRuleAllInternalType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`: length 0.
#[doc(alias = "ProtectionRuleAllInternalType")]
#[derive(Clone, Debug, PartialEq, PartialOrd, Hash)]
pub struct ProtectionRuleAllInternal(String);

impl Eq for ProtectionRuleAllInternal {}

impl ProtectionRuleAllInternal {
    const FACETS: &'static [xml::Facets] = &[
        xml::Facets {
            min_length: Some(0),
            max_length: Some(0),
            ..xml::Facets::NONE
        },
    ];
}

xml::facet_text!(ProtectionRuleAllInternal, String);
