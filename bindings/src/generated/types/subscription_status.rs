// @generated

use ::ews_bindings::rt;

/// Simple type `t:SubscriptionStatusType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`SubscriptionStatus`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/subscriptionstatus).
#[doc(alias = "SubscriptionStatusType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SubscriptionStatus {
    /// `OK`
    Ok,
    Unsubscribe,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for SubscriptionStatus {}

rt::open_enum! {
    SubscriptionStatus;
    0 Ok = "OK";
    1 Unsubscribe;
}
