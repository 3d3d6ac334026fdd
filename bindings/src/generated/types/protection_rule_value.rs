// @generated

use ::ews_bindings::rt;

/// Simple type `t:ProtectionRuleValueType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`: length at least 1.
///
/// Microsoft's reference: [`Value`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/value-protectionrulevaluetype).
#[doc(alias = "ProtectionRuleValueType")]
#[derive(Clone, Debug, PartialEq, PartialOrd, Ord, Hash)]
pub struct ProtectionRuleValue(String);

impl Eq for ProtectionRuleValue {}

impl ProtectionRuleValue {
    const FACETS: &'static [rt::Facets] = &[
        rt::Facets {
            min_length: Some(1),
            ..rt::Facets::NONE
        },
    ];
}

rt::facet_text! {
    ProtectionRuleValue, String
}
