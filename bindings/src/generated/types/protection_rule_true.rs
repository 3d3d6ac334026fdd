// @generated

use ::ews_bindings::rt;

/// Simple type `t:ProtectionRuleTrueType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`: length 0.
///
/// Microsoft's reference: [`True`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/true).
#[doc(alias = "ProtectionRuleTrueType")]
#[derive(Clone, Debug, PartialEq, PartialOrd, Ord, Hash)]
pub struct ProtectionRuleTrue(String);

impl Eq for ProtectionRuleTrue {}

impl ProtectionRuleTrue {
    const FACETS: &'static [rt::Facets] = &[
        rt::Facets {
            min_length: Some(0),
            max_length: Some(0),
            ..rt::Facets::NONE
        },
    ];
}

rt::facet_text! {
    ProtectionRuleTrue, String
}
