// @generated

use ::ews_bindings::xml;

/// Simple type `t:SubscriptionStatusFrequencyType`.
///
/// Restricts `xs:int`: at least 1, at most 1440.
#[doc(alias = "SubscriptionStatusFrequencyType")]
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Hash)]
pub struct SubscriptionStatusFrequency(i32);

impl Eq for SubscriptionStatusFrequency {}

impl SubscriptionStatusFrequency {
    const FACETS: &'static [xml::Facets] = &[
        xml::Facets {
            min: Some(1),
            max: Some(1440),
            ..xml::Facets::NONE
        },
    ];
}

xml::facet_number!(SubscriptionStatusFrequency, i32);
