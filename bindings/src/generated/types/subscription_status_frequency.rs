// @generated

use ::ews_bindings::rt;

/// Simple type `t:SubscriptionStatusFrequencyType`.
///
/// Restricts `xs:int`: at least 1, at most 1440.
///
/// Microsoft's reference: [`StatusFrequency`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/statusfrequency).
#[doc(alias = "SubscriptionStatusFrequencyType")]
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Ord, Hash)]
pub struct SubscriptionStatusFrequency(i32);

impl Eq for SubscriptionStatusFrequency {}

impl SubscriptionStatusFrequency {
    const FACETS: &'static [rt::Facets] = &[
        rt::Facets {
            min: Some(1),
            max: Some(1440),
            ..rt::Facets::NONE
        },
    ];
}

rt::facet_number! {
    SubscriptionStatusFrequency, i32
}
