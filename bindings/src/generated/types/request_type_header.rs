// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::AvailabilityProxyRequest;

/// Complex type `t:RequestTypeHeader`, since `Exchange2010_SP1`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RequestTypeHeader {
    /// Element `t:RequestType`, required.
    pub request_type: AvailabilityProxyRequest,
}

impl Eq for RequestTypeHeader {}

impl RequestTypeHeader {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(request_type: AvailabilityProxyRequest) -> Self {
        Self { request_type }
    }
}

rt::complex_type! {
    RequestTypeHeader = "t:RequestTypeHeader", required 1, new(value);
    elements t {
        0 request_type: "RequestType" required 0;
    }
}
