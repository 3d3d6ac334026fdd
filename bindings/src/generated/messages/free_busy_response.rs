// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::FreeBusyView;
use super::ResponseMessage;

/// Complex type `m:FreeBusyResponseType`.
///
/// Microsoft's reference: [`FreeBusyResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/freebusyresponse).
#[doc(alias = "FreeBusyResponseType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FreeBusyResponse {
    /// Element `m:ResponseMessage`, optional.
    pub response_message: Option<Box<ResponseMessage>>,
    /// Element `m:FreeBusyView`, optional.
    pub free_busy_view: Option<Box<FreeBusyView>>,
}

impl Eq for FreeBusyResponse {}

rt::complex_type! {
    FreeBusyResponse = "m:FreeBusyResponseType";
    elements m {
        0 response_message: "ResponseMessage" optional;
        1 free_busy_view: "FreeBusyView" optional;
    }
}
