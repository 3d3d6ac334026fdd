// @generated

use ::ews_bindings::xml;

/// Simple type without a name: attribute Priority in t:ProtectionRule.
///
/// Restricts `xs:int`: at least 1.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Hash)]
pub struct ProtectionRulePriority(i32);

impl Eq for ProtectionRulePriority {}

impl ProtectionRulePriority {
    const FACETS: &'static [xml::Facets] = &[
        xml::Facets {
            min: Some(1),
            ..xml::Facets::NONE
        },
    ];
}

xml::facet_number!(ProtectionRulePriority, i32);
