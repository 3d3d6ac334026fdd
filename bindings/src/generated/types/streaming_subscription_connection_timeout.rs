// @generated

use ::ews_bindings::rt;

/// Simple type `t:StreamingSubscriptionConnectionTimeoutType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:int`: at least 1, at most 30.
///
/// Microsoft's reference: [`ConnectionTimeout`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/connectiontimeout).
#[doc(alias = "StreamingSubscriptionConnectionTimeoutType")]
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Ord, Hash)]
pub struct StreamingSubscriptionConnectionTimeout(i32);

impl Eq for StreamingSubscriptionConnectionTimeout {}

impl StreamingSubscriptionConnectionTimeout {
    const FACETS: &'static [rt::Facets] = &[
        rt::Facets {
            min: Some(1),
            max: Some(30),
            ..rt::Facets::NONE
        },
    ];
}

rt::facet_number! {
    StreamingSubscriptionConnectionTimeout, i32
}
