// @generated

use ::ews_bindings::rt;

/// Simple type `t:AvailabilityProxyRequestType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`RequestType`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/requesttype).
#[doc(alias = "AvailabilityProxyRequestType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum AvailabilityProxyRequest {
    CrossSite,
    CrossForest,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for AvailabilityProxyRequest {}

rt::open_enum! {
    AvailabilityProxyRequest;
    0 CrossSite;
    1 CrossForest;
}
