// @generated

use ::ews_bindings::rt;

/// Anonymous simple type: attribute Priority in t:ProtectionRule.
///
/// Restricts `xs:int`: at least 1.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Ord, Hash)]
pub struct ProtectionRulePriority(i32);

impl Eq for ProtectionRulePriority {}

impl ProtectionRulePriority {
    const FACETS: &'static [rt::Facets] = &[
        rt::Facets {
            min: Some(1),
            ..rt::Facets::NONE
        },
    ];
}

rt::facet_number! {
    ProtectionRulePriority, i32
}
