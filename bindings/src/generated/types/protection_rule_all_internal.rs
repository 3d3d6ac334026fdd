// @generated

use ::ews_bindings::rt;

/// Simple type `t:ProtectionRuleAllInternalType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`: length 0.
///
/// Microsoft's reference: [`AllInternal`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/allinternal).
#[doc(alias = "ProtectionRuleAllInternalType")]
#[derive(Clone, Debug, PartialEq, PartialOrd, Ord, Hash)]
pub struct ProtectionRuleAllInternal(String);

impl Eq for ProtectionRuleAllInternal {}

impl ProtectionRuleAllInternal {
    const FACETS: &'static [rt::Facets] = &[
        rt::Facets {
            min_length: Some(0),
            max_length: Some(0),
            ..rt::Facets::NONE
        },
    ];
}

rt::facet_text! {
    ProtectionRuleAllInternal, String
}
