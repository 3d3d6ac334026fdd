// @generated

use ::ews_bindings::rt;

/// Simple type `t:SubscriptionTimeoutType`.
///
/// Restricts `xs:int`: at least 1, at most 1440.
///
/// Microsoft's reference: [`Timeout`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/timeout-duration).
#[doc(alias = "SubscriptionTimeoutType")]
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Ord, Hash)]
pub struct SubscriptionTimeout(i32);

impl Eq for SubscriptionTimeout {}

impl SubscriptionTimeout {
    const FACETS: &'static [rt::Facets] = &[
        rt::Facets {
            min: Some(1),
            max: Some(1440),
            ..rt::Facets::NONE
        },
    ];
}

rt::facet_number! {
    SubscriptionTimeout, i32
}
